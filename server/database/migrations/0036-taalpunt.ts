import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eenVan } from '../checks.ts';

// The kinds as they were then: a migration does not change when the code does.
const TAKEN = [
  'KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN', 'VERLENGING_BESLUIT', 'OVERDRACHTSPAKKET', 'ONVERKLAARD_VERZUIM', 'VERZUIMPATROON',
  'LAGE_AANWEZIGHEID', 'STAGNATIE', 'ACHTER_TAALUREN', 'ACHTER_PARTICIPATIE', 'GEEN_PRESENTIE', 'GEEN_RAPPORTAGE', 'GEEN_UREN', 'GEEN_PIP', 'UREN_600', 'UREN_800_TAAL',
  'UREN_800_PARTICIPATIE', 'UREN_SAMENLOOP', 'CONTRACT_EINDE', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'STARTERZ_ADVIES', 'PARTICIPATIE_START', 'BEGELEIDING_EINDIGT',
  'SPREEKUUR_EINDIGT', 'ZELFREDZAAMHEID_TOETS', 'IJKMOMENT', 'TAALSTAGE_EVALUATIE', 'PVT_NODIG', 'MAP_NODIG', 'AFTERSALES', 'TAALPUNT_NODIG',
] as const;
const SOORTEN = [
  'BEGELEID_TRAJECT', 'TAALSTAGE', 'VRIJWILLIGERSWERK', 'WERKERVARINGSPLEK', 'TAALPRAKTIJK', 'TAALCOACH', 'ZWEM_OF_FIETSLES', 'VOORLICHTING', 'TRAINING', 'MAP', 'PVT', 'SPORT_EN_ONTMOETING', 'OVERIG',
] as const;

const OP = [
  `ALTER TABLE taalcoaching ADD intake_gepland_op date, ADD intake_op date, ADD wens text, ADD terug_op date, ADD kern text, ADD weekdagen text array NOT NULL DEFAULT '{}', ADD dagdelen text array NOT NULL DEFAULT '{}',
    ADD niveau text, ADD volgende_op date, ADD volgende_tijd text, ADD volgende_plaats text`,
  // Whoever was on the list or coupled wished for a taalcoach: there was nothing else to be on it for.
  `update taalcoaching set wens = 'TAALCOACH' where wachtlijst_sinds is not null or gekoppeld_op is not null`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_wens CHECK (wens in ('TAALCOACH', 'KOFFIE_EN_TAAL', 'TAALCAFE', 'NU_NIET'))`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_kern CHECK (length(kern) <= 60)`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_weekdagen CHECK (weekdagen <@ array['MA', 'DI', 'WO', 'DO', 'VR', 'ZA', 'ZO'])`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_dagdelen CHECK (dagdelen <@ array['OCHTEND', 'MIDDAG', 'AVOND'])`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_niveau CHECK (niveau in ('WOORDEN', 'ZINNEN', 'GESPREK', 'VLOT'))`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_tijd CHECK (volgende_tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`,
  `ALTER TABLE taalcoaching ADD CONSTRAINT ck_taalcoaching_plaats CHECK (length(volgende_plaats) <= 200)`,
  `ALTER TABLE vrijwilliger ADD dagdelen text array NOT NULL DEFAULT '{}', ADD kernen text array NOT NULL DEFAULT '{}', ADD niveaus text array NOT NULL DEFAULT '{}'`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT ck_vrijwilliger_dagdelen CHECK (dagdelen <@ array['OCHTEND', 'MIDDAG', 'AVOND'])`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT ck_vrijwilliger_kernen CHECK (cardinality(kernen) <= 10 and length(array_to_string(kernen, '')) <= 600)`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT ck_vrijwilliger_niveaus CHECK (niveaus <@ array['WOORDEN', 'ZINNEN', 'GESPREK', 'VLOT'])`,
  `ALTER TABLE taalbijeenkomst DROP CONSTRAINT ck_taalbijeenkomst_minuten`,
  `ALTER TABLE taalbijeenkomst ADD CONSTRAINT ck_taalbijeenkomst_minuten CHECK (minuten between 0 and 1440)`,
  `ALTER TABLE activiteit DROP CONSTRAINT ck_activiteit_soort`,
  `ALTER TABLE activiteit ADD CONSTRAINT ck_activiteit_soort CHECK (${eenVan('soort', SOORTEN)})`,
  // What a gemeente called so is what practising with a taalcoach is booked on from now.
  `update activiteit set soort = 'TAALCOACH' where soort = 'TAALPRAKTIJK' and lower(naam) in ('taalcoach', 'taalcoaching', 'taalmaatje')`,
  `ALTER TABLE taak DROP CONSTRAINT ck_taak_soort`,
  `ALTER TABLE taak ADD CONSTRAINT ck_taak_soort CHECK (${eenVan('soort', TAKEN)})`,
] as const;

const AF = [
  // A task comes back by itself; what was withdrawn was not there before.
  `delete from taak where soort = 'TAALPUNT_NODIG'`,
  `ALTER TABLE taak DROP CONSTRAINT ck_taak_soort`,
  `ALTER TABLE taak ADD CONSTRAINT ck_taak_soort CHECK (${eenVan('soort', TAKEN.filter((soort) => soort !== 'TAALPUNT_NODIG'))})`,
  `update activiteit set soort = 'TAALPRAKTIJK' where soort = 'TAALCOACH'`,
  `ALTER TABLE activiteit DROP CONSTRAINT ck_activiteit_soort`,
  `ALTER TABLE activiteit ADD CONSTRAINT ck_activiteit_soort CHECK (${eenVan('soort', SOORTEN.filter((soort) => soort !== 'TAALCOACH'))})`,
  `delete from taalbijeenkomst where minuten = 0`,
  `ALTER TABLE taalbijeenkomst DROP CONSTRAINT ck_taalbijeenkomst_minuten`,
  `ALTER TABLE taalbijeenkomst ADD CONSTRAINT ck_taalbijeenkomst_minuten CHECK (minuten between 1 and 1440)`,
  `ALTER TABLE vrijwilliger DROP COLUMN dagdelen, DROP COLUMN kernen, DROP COLUMN niveaus`,
  `ALTER TABLE taalcoaching DROP COLUMN intake_gepland_op, DROP COLUMN intake_op, DROP COLUMN wens, DROP COLUMN terug_op, DROP COLUMN kern, DROP COLUMN weekdagen, DROP COLUMN dagdelen,
    DROP COLUMN niveau, DROP COLUMN volgende_op, DROP COLUMN volgende_tijd, DROP COLUMN volgende_plaats`,
] as const;

/** The Taalpunt: the talk, the wish, when and where somebody can practise, the next time; and who was not referred asks for it. */
export class Taalpunt1795000000036 implements MigrationInterface {
  name = 'Taalpunt1795000000036';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of AF) await runner.query(stap);
  }
}
