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
import { Wonen1795000000032 } from './0032-wonen.ts';
import { Deelnemersgroepen1795000000034 } from './0034-deelnemersgroepen.ts';
import { Welzijn1795000000035 } from './0035-welzijn.ts';
import { Taalpunt1795000000036 } from './0036-taalpunt.ts';
import { Plaatsing1795000000038 } from './0038-plaatsing.ts';
import { Accounts1795000000040 } from './0040-accounts.ts';
import { Parameters1795000000041 } from './0041-parameters.ts';
import { Werkgroep1795000000042 } from './0042-werkgroep.ts';
import { Socialekaart1795000000043 } from './0043-socialekaart.ts';
import { Signaallus1795000000044 } from './0044-signaallus.ts';
import { Samen1795000000045 } from './0045-samen.ts';
import { Bedrijfsstand1795000000048 } from './0048-bedrijfsstand.ts';
import { Presentiesleutel1795000000050 } from './0050-presentiesleutel.ts';
import { Kerncijfers1795000000051 } from './0051-kerncijfers.ts';
import { Opgaven1795000000052 } from './0052-opgaven.ts';
import { Perioden1795000000054 } from './0054-perioden.ts';
import { Sessietempo1795000000056 } from './0056-sessietempo.ts';
import { Herberekenen1795000000057 } from './0057-herberekenen.ts';
import { Medewerkersleutel1795000000058 } from './0058-medewerkersleutel.ts';

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
  Wonen1795000000032,
  Deelnemersgroepen1795000000034,
  Welzijn1795000000035,
  Taalpunt1795000000036,
  Plaatsing1795000000038,
  Accounts1795000000040,
  Parameters1795000000041,
  Werkgroep1795000000042,
  Socialekaart1795000000043,
  Signaallus1795000000044,
  Samen1795000000045,
  Bedrijfsstand1795000000048,
  Presentiesleutel1795000000050,
  Kerncijfers1795000000051,
  Opgaven1795000000052,
  Perioden1795000000054,
  Sessietempo1795000000056,
  Herberekenen1795000000057,
  Medewerkersleutel1795000000058,
] as const;
