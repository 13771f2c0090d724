import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eenVan } from '../checks.ts';

// The kinds as they were then: a migration does not change when the code does.
const TOEN = ['DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF', 'PRESENTIE_PDF', 'PRESENTIE_CSV'] as const;

const TAKEN = [
  'KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN', 'VERLENGING_BESLUIT', 'OVERDRACHTSPAKKET', 'ONVERKLAARD_VERZUIM', 'VERZUIMPATROON',
  'LAGE_AANWEZIGHEID', 'STAGNATIE', 'ACHTER_TAALUREN', 'ACHTER_PARTICIPATIE', 'GEEN_PRESENTIE', 'GEEN_RAPPORTAGE', 'GEEN_UREN', 'GEEN_PIP', 'UREN_600', 'UREN_800_TAAL',
  'UREN_800_PARTICIPATIE', 'UREN_SAMENLOOP', 'CONTRACT_EINDE', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'STARTERZ_ADVIES', 'PARTICIPATIE_START', 'BEGELEIDING_EINDIGT',
  'SPREEKUUR_EINDIGT', 'ZELFREDZAAMHEID_TOETS', 'IJKMOMENT', 'TAALSTAGE_EVALUATIE', 'PVT_NODIG', 'MAP_NODIG', 'AFTERSALES',
] as const;

const OP = [
  `ALTER TABLE taak DROP CONSTRAINT ck_taak_soort`,
  `ALTER TABLE taak ADD CONSTRAINT ck_taak_soort CHECK (${eenVan('soort', TAKEN)})`,
  `ALTER TABLE uitvoer ADD pvt jsonb`,
  `ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort`,
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', [...TOEN, 'PVT_CERTIFICAAT_PDF'])})`,
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_pvt CHECK ((soort = 'PVT_CERTIFICAAT_PDF') = (pvt is not null))`,
] as const;

const AF = [
  // A file is asked for again; a task comes back by itself.
  `delete from uitvoer where soort = 'PVT_CERTIFICAAT_PDF'`,
  `delete from taak where soort = 'UREN_SAMENLOOP'`,
  `ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_pvt`,
  `ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort`,
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', TOEN)})`,
  `ALTER TABLE uitvoer DROP COLUMN pvt`,
  `ALTER TABLE taak DROP CONSTRAINT ck_taak_soort`,
  `ALTER TABLE taak ADD CONSTRAINT ck_taak_soort CHECK (${eenVan('soort', TAKEN.filter((soort) => soort !== 'UREN_SAMENLOOP'))})`,
] as const;

/** Hours that coincide ask for somebody, and the certificate of the PVT is a file. */
export class Samenloop1795000000018 implements MigrationInterface {
  name = 'Samenloop1795000000018';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The owner looks at every row only where security is not forced upon the owner.
    for (const tabel of ['uitvoer', 'taak']) await runner.query(`alter table ${tabel} no force row level security`);
    for (const stap of AF) await runner.query(stap);
    for (const tabel of ['uitvoer', 'taak']) await runner.query(`alter table ${tabel} force row level security`);
  }
}
