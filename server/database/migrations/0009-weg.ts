import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOORTEN_TOEN = `'KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN'`;
const SOORTEN_NU = `${SOORTEN_TOEN}, 'VERLENGING_BESLUIT', 'OVERDRACHTSPAKKET'`;

const OP = [
  `CREATE TABLE taak (inburgeraar_id uuid NOT NULL, soort text NOT NULL, feit text NOT NULL, eigenaar_id uuid, uitgesteld_tot date, reden text, versie integer NOT NULL DEFAULT '1', gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), gewijzigd_door uuid, CONSTRAINT ck_taak_uitstel CHECK ((uitgesteld_tot is null) = (reden is null)), CONSTRAINT ck_taak_reden CHECK (length(reden) <= 300), CONSTRAINT ck_taak_feit CHECK (length(feit) between 1 and 60), CONSTRAINT ck_taak_soort CHECK (soort in ('KOFFIE_EN_KOEK', 'BREDE_INTAKE', 'PIP', 'VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN', 'VERLENGING_BESLUIT', 'OVERDRACHTSPAKKET', 'ONVERKLAARD_VERZUIM', 'VERZUIMPATROON', 'LAGE_AANWEZIGHEID', 'STAGNATIE', 'ACHTER_TAALUREN', 'ACHTER_PARTICIPATIE', 'GEEN_PRESENTIE', 'GEEN_RAPPORTAGE', 'GEEN_UREN', 'GEEN_PIP', 'UREN_600', 'UREN_800_TAAL', 'UREN_800_PARTICIPATIE', 'CONTRACT_EINDE', 'ROUTEWISSEL_EINDIGT', 'VERLENGING_MOGELIJK', 'STARTERZ_ADVIES', 'PARTICIPATIE_START', 'BEGELEIDING_EINDIGT', 'SPREEKUUR_EINDIGT', 'ZELFREDZAAMHEID_TOETS', 'IJKMOMENT', 'TAALSTAGE_EVALUATIE', 'PVT_NODIG', 'MAP_NODIG', 'AFTERSALES')), CONSTRAINT pk_taak PRIMARY KEY (inburgeraar_id, soort, feit))`,
  `CREATE INDEX ix_taak_eigenaar ON taak  (eigenaar_id)`,
  `ALTER TABLE organisatie_gemeente ADD contract_tot date`,
  `ALTER TABLE intake ADD vorm text`,
  `ALTER TABLE intake ADD voorinburgering_van date`,
  `ALTER TABLE intake ADD voorinburgering_tot date`,
  `ALTER TABLE intake ADD voorinburgering_dagdelen integer`,
  `ALTER TABLE intake ADD voorinburgering_gevolgd integer`,
  `ALTER TABLE termijn ADD pauze_sinds date`,
  `ALTER TABLE trajectstatus ADD ingekomen_op date`,
  `ALTER TABLE trajectstatus ADD ingekomen_uit text`,
  `ALTER TABLE trajectstatus ADD eerste_pip_elders_op date`,
  `ALTER TABLE trajectstatus ADD pakket_ontvangen_op date`,
  `ALTER TABLE trajectstatus ADD pakket_verstuurd_op date`,
  `ALTER TABLE trajectstatus ADD startklas_van date`,
  `ALTER TABLE trajectstatus ADD ingeschreven_op date`,
  `ALTER TABLE trajectstatus ADD gestart_op date`,
  `ALTER TABLE trajectstatus ADD beschikking_op date`,
  `ALTER TABLE trajectstatus ADD afronding_op date`,
  `ALTER TABLE trajectstatus ADD pip_wacht_sinds date`,
  `ALTER TABLE trajectstatus ADD pip_info_ontvangen_op date`,
  `ALTER TABLE trajectstatus ADD verlenging_aangevraagd_op date`,
  `ALTER TABLE trajectstatus ALTER COLUMN fase SET DEFAULT 'KOPPELING'`,
  `ALTER TABLE intake ADD CONSTRAINT ck_intake_gevolgd CHECK (voorinburgering_gevolgd is null or voorinburgering_dagdelen is not null and voorinburgering_gevolgd <= voorinburgering_dagdelen)`,
  `ALTER TABLE intake ADD CONSTRAINT ck_intake_gevolgd_grens CHECK (voorinburgering_gevolgd between 0 and 400)`,
  `ALTER TABLE intake ADD CONSTRAINT ck_intake_dagdelen CHECK (voorinburgering_dagdelen between 0 and 400)`,
  `ALTER TABLE intake ADD CONSTRAINT ck_intake_voorinburgering CHECK (voorinburgering_tot is null or voorinburgering_van is not null and voorinburgering_tot >= voorinburgering_van)`,
  `ALTER TABLE intake ADD CONSTRAINT ck_intake_vorm CHECK (vorm in ('STATUSHOUDER', 'GEZINSMIGRANT'))`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_ingekomen_uit CHECK (length(ingekomen_uit) <= 100)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_elders CHECK (eerste_pip_elders_op is null or ingekomen_op is not null and eerste_pip_elders_op <= ingekomen_op)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_pakket CHECK (pakket_ontvangen_op is null or ingekomen_op is not null)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_informatie CHECK (pip_info_ontvangen_op is null or pip_wacht_sinds is not null and pip_info_ontvangen_op >= pip_wacht_sinds)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_afronding CHECK (afronding_op is null or gestart_op is not null and afronding_op >= gestart_op)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_beschikking CHECK (beschikking_op is null or gestart_op is not null and beschikking_op >= gestart_op)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_start CHECK (gestart_op is null or ingeschreven_op is not null and gestart_op >= ingeschreven_op)`,
  `ALTER TABLE trajectstatus ADD CONSTRAINT ck_trajectstatus_inschrijving CHECK (ingeschreven_op is null or termijn_start is not null)`,
  `ALTER TABLE taak ADD CONSTRAINT fk_taak_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE taak ADD CONSTRAINT fk_taak_eigenaar_id FOREIGN KEY (eigenaar_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE taak ADD CONSTRAINT fk_taak_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  'alter table termijn drop constraint ck_termijn_soort',
  `alter table termijn add constraint ck_termijn_soort check (soort in (${SOORTEN_NU}))`,
] as const;

/**
 * Who had lessons after the PIP has begun: the first of them is the start, and the day on which the school came in the
 * enrolment. Nothing is made up: without such a lesson both stay empty.
 */
const BEGONNEN = `update trajectstatus t set gestart_op = l.eerste, ingeschreven_op = least(l.eerste, b.eerste)
  from (select inburgeraar_id, min(datum) as eerste from presentie where actueel and status in ('AANWEZIG', 'TE_LAAT') group by 1) l
    join (select inburgeraar_id, min(van) as eerste from betrokkenheid where opdracht = 'TAAL' group by 1) b using (inburgeraar_id)
  where t.inburgeraar_id = l.inburgeraar_id and t.termijn_start is not null and l.eerste >= t.termijn_start and t.fase in ('LEERROUTE', 'AFRONDING', 'VOLDAAN')`;

const GELEZEN = ['trajectstatus', 'presentie', 'betrokkenheid'] as const;

const AF = [
  `delete from termijn where soort not in (${SOORTEN_TOEN})`,
  'alter table termijn drop constraint ck_termijn_soort',
  `alter table termijn add constraint ck_termijn_soort check (soort in (${SOORTEN_TOEN}))`,
  `ALTER TABLE taak DROP CONSTRAINT fk_taak_gewijzigd_door`,
  `ALTER TABLE taak DROP CONSTRAINT fk_taak_eigenaar_id`,
  `ALTER TABLE taak DROP CONSTRAINT fk_taak_inburgeraar_id`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_inschrijving`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_start`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_beschikking`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_afronding`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_informatie`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_pakket`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_elders`,
  `ALTER TABLE trajectstatus DROP CONSTRAINT ck_trajectstatus_ingekomen_uit`,
  `ALTER TABLE intake DROP CONSTRAINT ck_intake_vorm`,
  `ALTER TABLE intake DROP CONSTRAINT ck_intake_voorinburgering`,
  `ALTER TABLE intake DROP CONSTRAINT ck_intake_dagdelen`,
  `ALTER TABLE intake DROP CONSTRAINT ck_intake_gevolgd_grens`,
  `ALTER TABLE intake DROP CONSTRAINT ck_intake_gevolgd`,
  `ALTER TABLE trajectstatus ALTER COLUMN fase DROP DEFAULT`,
  `ALTER TABLE trajectstatus DROP COLUMN verlenging_aangevraagd_op`,
  `ALTER TABLE trajectstatus DROP COLUMN pip_info_ontvangen_op`,
  `ALTER TABLE trajectstatus DROP COLUMN pip_wacht_sinds`,
  `ALTER TABLE trajectstatus DROP COLUMN afronding_op`,
  `ALTER TABLE trajectstatus DROP COLUMN beschikking_op`,
  `ALTER TABLE trajectstatus DROP COLUMN gestart_op`,
  `ALTER TABLE trajectstatus DROP COLUMN ingeschreven_op`,
  `ALTER TABLE trajectstatus DROP COLUMN startklas_van`,
  `ALTER TABLE trajectstatus DROP COLUMN pakket_verstuurd_op`,
  `ALTER TABLE trajectstatus DROP COLUMN pakket_ontvangen_op`,
  `ALTER TABLE trajectstatus DROP COLUMN eerste_pip_elders_op`,
  `ALTER TABLE trajectstatus DROP COLUMN ingekomen_uit`,
  `ALTER TABLE trajectstatus DROP COLUMN ingekomen_op`,
  `ALTER TABLE termijn DROP COLUMN pauze_sinds`,
  `ALTER TABLE intake DROP COLUMN voorinburgering_gevolgd`,
  `ALTER TABLE intake DROP COLUMN voorinburgering_dagdelen`,
  `ALTER TABLE intake DROP COLUMN voorinburgering_tot`,
  `ALTER TABLE intake DROP COLUMN voorinburgering_van`,
  `ALTER TABLE intake DROP COLUMN vorm`,
  `ALTER TABLE organisatie_gemeente DROP COLUMN contract_tot`,
  `DROP INDEX ix_taak_eigenaar`,
  `DROP TABLE taak`,
] as const;

/** The way as a table: its steps as facts, what pauses a period, and what somebody did with a task. */
export class Weg1795000000009 implements MigrationInterface {
  name = 'Weg1795000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    // The owner looks at every row only where security is not forced upon the owner.
    for (const tabel of GELEZEN) await runner.query(`alter table ${tabel} no force row level security`);
    await runner.query(BEGONNEN);
    for (const tabel of GELEZEN) await runner.query(`alter table ${tabel} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table termijn no force row level security');
    for (const stap of AF) await runner.query(stap);
    await runner.query('alter table termijn force row level security');
  }
}
