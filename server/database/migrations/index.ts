import { Begin1763776800000 } from './0001-begin.ts';
import { Audit1795000000002 } from './0002-audit.ts';
import { Fg1795000000003 } from './0003-fg.ts';
import { Schrijven1795000000004 } from './0004-schrijven.ts';
import { Uitvoer1795000000005 } from './0005-uitvoer.ts';
import { Betrokkenheid1795000000006 } from './0006-betrokkenheid.ts';
import { Bewaren1795000000007 } from './0007-bewaren.ts';
import { Taal1795000000008 } from './0008-taal.ts';
import { Weg1795000000009 } from './0009-weg.ts';
import { Pip1795000000010 } from './0010-pip.ts';
import { Gesprek1795000000011 } from './0011-gesprek.ts';
import { Caseload1795000000012 } from './0012-caseload.ts';
import { Lessen1795000000013 } from './0013-lessen.ts';
import { Volledigheid1795000000015 } from './0015-volledigheid.ts';
import { Aanbod1795000000017 } from './0017-aanbod.ts';
import { Samenloop1795000000018 } from './0018-samenloop.ts';
import { Partnersystemen1795000000019 } from './0019-partnersystemen.ts';
import { Seinen1795000000020 } from './0020-seinen.ts';
import { Verhuisdossier1795000000021 } from './0021-verhuisdossier.ts';
import { Klassen1795000000022 } from './0022-klassen.ts';
import { Taaltelling1795000000026 } from './0026-taaltelling.ts';
import { Systeemsleutels1795000000027 } from './0027-systeemsleutels.ts';
import { Vrijwilligers1795000000030 } from './0030-vrijwilligers.ts';
import { Trainingen1795000000031 } from './0031-trainingen.ts';
import { Accounts1795000000040 } from './0040-accounts.ts';
import { Parameters1795000000041 } from './0041-parameters.ts';

/** All migrations, oldest first. */
export const MIGRATIES = [
  Begin1763776800000,
  Audit1795000000002,
  Fg1795000000003,
  Schrijven1795000000004,
  Uitvoer1795000000005,
  Betrokkenheid1795000000006,
  Bewaren1795000000007,
  Taal1795000000008,
  Weg1795000000009,
  Pip1795000000010,
  Gesprek1795000000011,
  Caseload1795000000012,
  Lessen1795000000013,
  Volledigheid1795000000015,
  Aanbod1795000000017,
  Samenloop1795000000018,
  Partnersystemen1795000000019,
  Seinen1795000000020,
  Verhuisdossier1795000000021,
  Klassen1795000000022,
  Taaltelling1795000000026,
  Systeemsleutels1795000000027,
  Vrijwilligers1795000000030,
  Trainingen1795000000031,
  Accounts1795000000040,
  Parameters1795000000041,
] as const;
