import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnerberichtAf, partnerberichtSql } from '../../domain/berichten/berichten.sql.ts';
import { KWARTAALEVALUATIE, KWARTAALEVALUATIE_AF, VOLLEDIGHEID, VOLLEDIGHEID_AF } from './0015-volledigheid.functies.ts';

const OP = [
  `CREATE TABLE groepsweek (groep_id uuid NOT NULL, week date NOT NULL, organisatie_id uuid NOT NULL, leeg boolean NOT NULL, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_groepsweek_versie CHECK (versie > 0), CONSTRAINT ck_groepsweek_maandag CHECK (extract(isodow from week) = 1), CONSTRAINT pk_groepsweek PRIMARY KEY (groep_id, week))`,
  `CREATE INDEX ix_groepsweek_organisatie_id ON groepsweek  (organisatie_id)`,
  `CREATE TABLE herinnering (id uuid NOT NULL DEFAULT gen_random_uuid(), organisatie_id uuid NOT NULL, gemeente_id uuid NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT pk_herinnering PRIMARY KEY (id))`,
  `CREATE INDEX ix_herinnering_gemeente_id ON herinnering  (gemeente_id)`,
  `CREATE INDEX ix_herinnering_partner ON herinnering  (organisatie_id, gemeente_id, ingevoerd_op)`,
  `ALTER TABLE bericht ADD lidmaatschap_id uuid`,
  `ALTER TABLE voortgang_niveau ADD basis text`,
  `ALTER TABLE voortgang_niveau ADD vastgesteld_op date`,
  `ALTER TABLE voortgangsrapportage ADD niets_te_melden boolean NOT NULL DEFAULT false`,
  `ALTER TABLE voortgangsrapportage ADD volgende_stap text`,
  `ALTER TABLE bericht ALTER COLUMN inburgeraar_id DROP NOT NULL`,
  `ALTER TABLE voortgangsrapportage ALTER COLUMN inzet DROP NOT NULL`,
  `CREATE INDEX ix_bericht_lidmaatschap_id ON bericht  (lidmaatschap_id)`,
  `CREATE INDEX ix_voortgangsrapportage_organisatie_datum ON voortgangsrapportage  (organisatie_id, datum)`,
  `ALTER TABLE bericht ADD CONSTRAINT ck_bericht_aan CHECK ((inburgeraar_id is null) <> (lidmaatschap_id is null))`,
  `ALTER TABLE voortgang_niveau ADD CONSTRAINT ck_voortgang_niveau_basis CHECK (basis in ('TOETS', 'OBSERVATIE'))`,
  `ALTER TABLE voortgangsrapportage ADD CONSTRAINT ck_voortgangsrapportage_niets CHECK (niets_te_melden = (inzet is null) and not (niets_te_melden and (opmerking is not null or volgende_stap is not null)))`,
  `ALTER TABLE voortgangsrapportage ADD CONSTRAINT ck_voortgangsrapportage_volgende_stap CHECK (length(volgende_stap) between 1 and 500)`,
  `ALTER TABLE bericht ADD CONSTRAINT fk_bericht_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE groepsweek ADD CONSTRAINT fk_groepsweek_groep_id_organisatie_id FOREIGN KEY (groep_id, organisatie_id) REFERENCES groep(id,organisatie_id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE groepsweek ADD CONSTRAINT fk_groepsweek_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE herinnering ADD CONSTRAINT fk_herinnering_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE herinnering ADD CONSTRAINT fk_herinnering_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE herinnering ADD CONSTRAINT fk_herinnering_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE bericht DROP CONSTRAINT ck_bericht_soort`,
  `ALTER TABLE bericht ADD CONSTRAINT ck_bericht_soort CHECK (inburgeraar_id is not null and soort in ('GESPREK_GEPLAND', 'GESPREK_VERZET', 'GESPREK_AFGEZEGD') or lidmaatschap_id is not null and soort in ('AANLEVEREN'))`,
  // Its own rows are closed to the owner too, once row-level security is on.
  `ALTER TABLE bewaartermijn NO FORCE ROW LEVEL SECURITY`,
  `INSERT INTO bewaartermijn (soort, van, termijn, startfeit, artikel) VALUES
    ('bericht_aan_partner', '2022-01-01', '90 days', 'GEMAAKT', 'AVG 5 lid 1e; gekozen: zo lang als iemand nog vraagt of een mail is verzonden'),
    ('herinnering', '2022-01-01', '2 years', 'GEMAAKT', 'AVG 5 lid 1e; gekozen: zo lang als kwartaalevaluaties worden vergeleken')`,
  `ALTER TABLE bewaartermijn FORCE ROW LEVEL SECURITY`,
] as const;

/** The release before knows no report without effort and no message to a partner: those go. */
const AF = [
  `ALTER TABLE bewaartermijn NO FORCE ROW LEVEL SECURITY`,
  `DELETE FROM bewaartermijn WHERE soort IN ('bericht_aan_partner', 'herinnering')`,
  `ALTER TABLE bewaartermijn FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE bericht NO FORCE ROW LEVEL SECURITY`,
  `DELETE FROM bericht WHERE inburgeraar_id IS NULL`,
  `ALTER TABLE bericht FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE bericht DROP CONSTRAINT ck_bericht_soort`,
  `ALTER TABLE bericht ADD CONSTRAINT ck_bericht_soort CHECK (soort in ('GESPREK_GEPLAND', 'GESPREK_VERZET', 'GESPREK_AFGEZEGD'))`,
  `ALTER TABLE voortgangsrapportage NO FORCE ROW LEVEL SECURITY`,
  `DELETE FROM voortgangsrapportage WHERE niets_te_melden`,
  `ALTER TABLE voortgangsrapportage FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE herinnering DROP CONSTRAINT fk_herinnering_ingevoerd_door`,
  `ALTER TABLE herinnering DROP CONSTRAINT fk_herinnering_gemeente_id`,
  `ALTER TABLE herinnering DROP CONSTRAINT fk_herinnering_organisatie_id`,
  `ALTER TABLE groepsweek DROP CONSTRAINT fk_groepsweek_gewijzigd_door`,
  `ALTER TABLE groepsweek DROP CONSTRAINT fk_groepsweek_groep_id_organisatie_id`,
  `ALTER TABLE bericht DROP CONSTRAINT fk_bericht_lidmaatschap_id`,
  `ALTER TABLE voortgangsrapportage DROP CONSTRAINT ck_voortgangsrapportage_volgende_stap`,
  `ALTER TABLE voortgangsrapportage DROP CONSTRAINT ck_voortgangsrapportage_niets`,
  `ALTER TABLE voortgang_niveau DROP CONSTRAINT ck_voortgang_niveau_basis`,
  `ALTER TABLE bericht DROP CONSTRAINT ck_bericht_aan`,
  `DROP INDEX ix_voortgangsrapportage_organisatie_datum`,
  `DROP INDEX ix_bericht_lidmaatschap_id`,
  `ALTER TABLE voortgangsrapportage ALTER COLUMN inzet SET NOT NULL`,
  `ALTER TABLE bericht ALTER COLUMN inburgeraar_id SET NOT NULL`,
  `ALTER TABLE voortgangsrapportage DROP COLUMN volgende_stap`,
  `ALTER TABLE voortgangsrapportage DROP COLUMN niets_te_melden`,
  `ALTER TABLE voortgang_niveau DROP COLUMN vastgesteld_op`,
  `ALTER TABLE voortgang_niveau DROP COLUMN basis`,
  `ALTER TABLE bericht DROP COLUMN lidmaatschap_id`,
  `DROP INDEX ix_herinnering_partner`,
  `DROP INDEX ix_herinnering_gemeente_id`,
  `DROP TABLE herinnering`,
  `DROP INDEX ix_groepsweek_organisatie_id`,
  `DROP TABLE groepsweek`,
] as const;

/** Reports that can say there is nothing to report, and what partners hand in: the board, its reminder, the kwartaalevaluatie. */
export class Volledigheid1795000000015 implements MigrationInterface {
  name = 'Volledigheid1795000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of [...OP, partnerberichtSql, VOLLEDIGHEID, KWARTAALEVALUATIE]) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of [KWARTAALEVALUATIE_AF, VOLLEDIGHEID_AF, partnerberichtAf, ...AF]) await runner.query(stap);
  }
}
