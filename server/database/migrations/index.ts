import { Begin1763776800000 } from './0001-begin.ts';
import { Schrijven1795000000004 } from './0004-schrijven.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [
  Begin1763776800000,
  Schrijven1795000000004,
] as const;
