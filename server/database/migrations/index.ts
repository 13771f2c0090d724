import { Begin1763776800000 } from './0001-begin.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [Begin1763776800000] as const;
