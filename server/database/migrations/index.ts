import { Begin1763776800000 } from './0001-begin.ts';
import { Taal1795000000008 } from './0008-taal.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [
  Begin1763776800000,
  Taal1795000000008,
] as const;
