import { Begin1763776800000 } from './0001-begin.ts';
import { Uitvoer1795000000005 } from './0005-uitvoer.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [
  Begin1763776800000,
  Uitvoer1795000000005,
] as const;
