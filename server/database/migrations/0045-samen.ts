import type { MigrationInterface, QueryRunner } from 'typeorm';
import { telberichtAf, telberichtSql } from '../../domain/berichten/berichten.sql.ts';
import { digestAf, digestSql } from '../../domain/postvak/digest.sql.ts';

const OP = [
  `CREATE TABLE bereikbaarheid (organisatie_id uuid NOT NULL, telefoon text, email text, uitleg text, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_bereikbaarheid_versie CHECK (versie > 0), CONSTRAINT ck_bereikbaarheid_uitleg CHECK (length(uitleg) <= 200), CONSTRAINT ck_bereikbaarheid_email CHECK (length(email) <= 254 and email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$'), CONSTRAINT ck_bereikbaarheid_telefoon CHECK (telefoon ~ '^[0-9+() -]{6,30}$'), CONSTRAINT pk_bereikbaarheid PRIMARY KEY (organisatie_id))`,
  `CREATE INDEX ix_bereikbaarheid_gewijzigd_door ON bereikbaarheid (gewijzigd_door)`,
  `CREATE TABLE mededeling (id uuid NOT NULL DEFAULT gen_random_uuid(), gemeente_id uuid, organisatie_id uuid NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, titel text NOT NULL, tekst text NOT NULL, van date NOT NULL, tot date NOT NULL, rollen text array NOT NULL DEFAULT '{}', organisatie_ids uuid array NOT NULL DEFAULT '{}', ingetrokken_op TIMESTAMP WITH TIME ZONE, CONSTRAINT ck_mededeling_inburgeraar CHECK (gemeente_id is not null or not ('INBURGERAAR' = any (rollen))), CONSTRAINT ck_mededeling_organisaties CHECK (cardinality(organisatie_ids) <= 50), CONSTRAINT ck_mededeling_rollen CHECK (rollen <@ array['CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER', 'VWN_COORDINATOR', 'VWN_BEGELEIDER', 'VWN_TRAINER', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR', 'TAALCOACH', 'SLEUTELPERSOON', 'INBURGERAAR']), CONSTRAINT ck_mededeling_periode CHECK (tot >= van), CONSTRAINT ck_mededeling_tekst CHECK (length(tekst) between 1 and 1000), CONSTRAINT ck_mededeling_titel CHECK (length(titel) between 1 and 100), CONSTRAINT pk_mededeling PRIMARY KEY (id))`,
  `CREATE INDEX ix_mededeling_gemeente_id ON mededeling (gemeente_id)`,
  `CREATE INDEX ix_mededeling_organisatie_id ON mededeling (organisatie_id)`,
  `CREATE INDEX ix_mededeling_ingevoerd_door ON mededeling (ingevoerd_door)`,
  `CREATE INDEX ix_mededeling_tot ON mededeling (tot)`,
  `CREATE TABLE mededeling_vertaling (mededeling_id uuid NOT NULL, taal text NOT NULL, titel text NOT NULL, tekst text NOT NULL, CONSTRAINT ck_mededeling_vertaling_tekst CHECK (length(tekst) between 1 and 1000), CONSTRAINT ck_mededeling_vertaling_titel CHECK (length(titel) between 1 and 100), CONSTRAINT ck_mededeling_vertaling_taal CHECK (taal in ('nl', 'en', 'ar', 'ti', 'uk', 'fa') and taal <> 'nl'), CONSTRAINT pk_mededeling_vertaling PRIMARY KEY (mededeling_id, taal))`,
  `CREATE TABLE mededeling_gezien (mededeling_id uuid NOT NULL, lidmaatschap_id uuid NOT NULL, gezien_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT pk_mededeling_gezien PRIMARY KEY (mededeling_id, lidmaatschap_id))`,
  `CREATE INDEX ix_mededeling_gezien_lidmaatschap_id ON mededeling_gezien (lidmaatschap_id)`,
  `CREATE TABLE postvakstand (lidmaatschap_id uuid NOT NULL, gezien_tot TIMESTAMP WITH TIME ZONE, digest text NOT NULL DEFAULT 'GEEN', digest_periode date, digest_op TIMESTAMP WITH TIME ZONE, versie integer NOT NULL DEFAULT '1', CONSTRAINT ck_postvakstand_versie CHECK (versie > 0), CONSTRAINT ck_postvakstand_digest CHECK (digest in ('GEEN', 'DAGELIJKS', 'WEKELIJKS')), CONSTRAINT pk_postvakstand PRIMARY KEY (lidmaatschap_id))`,
  `CREATE INDEX ix_postvakstand_digest ON postvakstand (digest) WHERE digest <> 'GEEN'`,
  `ALTER TABLE bericht ADD aantal integer`,
  `ALTER TABLE bericht ADD CONSTRAINT ck_bericht_aantal CHECK ((aantal is not null) = (soort = 'POSTVAK') and aantal between 1 and 100)`,
  `ALTER TABLE bereikbaarheid ADD CONSTRAINT fk_bereikbaarheid_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE bereikbaarheid ADD CONSTRAINT fk_bereikbaarheid_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling ADD CONSTRAINT fk_mededeling_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling ADD CONSTRAINT fk_mededeling_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling ADD CONSTRAINT fk_mededeling_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling_vertaling ADD CONSTRAINT fk_mededeling_vertaling_mededeling_id FOREIGN KEY (mededeling_id) REFERENCES mededeling(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling_gezien ADD CONSTRAINT fk_mededeling_gezien_mededeling_id FOREIGN KEY (mededeling_id) REFERENCES mededeling(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE mededeling_gezien ADD CONSTRAINT fk_mededeling_gezien_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE postvakstand ADD CONSTRAINT fk_postvakstand_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // Its own rows are closed to the owner too, once row-level security is on.
  `ALTER TABLE bewaartermijn NO FORCE ROW LEVEL SECURITY`,
  `INSERT INTO bewaartermijn (soort, van, termijn, startfeit, artikel) VALUES ('mededeling', '2022-01-01', '2 years', 'GEMAAKT', 'AVG 5 lid 1e; gekozen: zo lang als iemand nog vraagt wat er is gezegd')`,
  `ALTER TABLE bewaartermijn FORCE ROW LEVEL SECURITY`,
] as const;

/** The release before knows no message with a number: those go. */
const AF = [
  `ALTER TABLE bewaartermijn NO FORCE ROW LEVEL SECURITY`,
  `DELETE FROM bewaartermijn WHERE soort = 'mededeling'`,
  `ALTER TABLE bewaartermijn FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE bericht NO FORCE ROW LEVEL SECURITY`,
  `DELETE FROM bericht WHERE soort = 'POSTVAK'`,
  `ALTER TABLE bericht FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE postvakstand DROP CONSTRAINT fk_postvakstand_lidmaatschap_id`,
  `ALTER TABLE mededeling_gezien DROP CONSTRAINT fk_mededeling_gezien_lidmaatschap_id`,
  `ALTER TABLE mededeling_gezien DROP CONSTRAINT fk_mededeling_gezien_mededeling_id`,
  `ALTER TABLE mededeling_vertaling DROP CONSTRAINT fk_mededeling_vertaling_mededeling_id`,
  `ALTER TABLE mededeling DROP CONSTRAINT fk_mededeling_ingevoerd_door`,
  `ALTER TABLE mededeling DROP CONSTRAINT fk_mededeling_organisatie_id`,
  `ALTER TABLE mededeling DROP CONSTRAINT fk_mededeling_gemeente_id`,
  `ALTER TABLE bereikbaarheid DROP CONSTRAINT fk_bereikbaarheid_gewijzigd_door`,
  `ALTER TABLE bereikbaarheid DROP CONSTRAINT fk_bereikbaarheid_organisatie_id`,
  `ALTER TABLE bericht DROP CONSTRAINT ck_bericht_aantal`,
  `ALTER TABLE bericht DROP COLUMN aantal`,
  `DROP INDEX ix_postvakstand_digest`,
  `DROP TABLE postvakstand`,
  `DROP INDEX ix_mededeling_gezien_lidmaatschap_id`,
  `DROP TABLE mededeling_gezien`,
  `DROP TABLE mededeling_vertaling`,
  `DROP INDEX ix_mededeling_tot`,
  `DROP INDEX ix_mededeling_ingevoerd_door`,
  `DROP INDEX ix_mededeling_organisatie_id`,
  `DROP INDEX ix_mededeling_gemeente_id`,
  `DROP TABLE mededeling`,
  `DROP INDEX ix_bereikbaarheid_gewijzigd_door`,
  `DROP TABLE bereikbaarheid`,
] as const;

const POSTVAK = ` or lidmaatschap_id is not null and soort = 'POSTVAK'`;

/** Announcements, the postvak of a membership with its mail, and how an organisation is reached. */
export class Samen1795000000045 implements MigrationInterface {
  name = 'Samen1795000000045';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await berichtsoorten(runner, (eis) => `${eis}${POSTVAK}`);
    for (const stap of [telberichtSql, digestSql]) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of [digestAf, telberichtAf]) await runner.query(stap);
    for (const stap of AF) await runner.query(stap);
    await berichtsoorten(runner, (eis) => eis.replace(/ OR \(*lidmaatschap_id IS NOT NULL\)? AND \(*soort = 'POSTVAK'::text\)*/, ''));
  }
}

/** What a message can say as it is now, and one more or less: others add theirs as well. */
async function berichtsoorten(runner: QueryRunner, wordt: (eis: string) => string): Promise<void> {
  const [{ eis }] = await runner.query(`select pg_get_expr(conbin, conrelid, true) as eis from pg_constraint where conname = 'ck_bericht_soort'`) as [{ eis: string }];
  await runner.query('ALTER TABLE bericht DROP CONSTRAINT ck_bericht_soort');
  await runner.query(`ALTER TABLE bericht ADD CONSTRAINT ck_bericht_soort CHECK (${wordt(eis)})`);
}
