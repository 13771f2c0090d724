import { Begin1763776800000 } from './0001-begin.ts';
import { Audit1795000000002 } from './0002-audit.ts';
import { Fg1795000000003 } from './0003-fg.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [
  Begin1763776800000,
  Audit1795000000002,
  Fg1795000000003,
] as const;
