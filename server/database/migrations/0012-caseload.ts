import type { MigrationInterface, QueryRunner } from 'typeorm';
import { overdragenAf, overdragenSql } from '../../domain/caseload/overdragen.sql.ts';

const OP = [
  `CREATE TABLE caseload_overdracht (id uuid NOT NULL, organisatie_id uuid NOT NULL, naar_id uuid NOT NULL, vanaf date NOT NULL, reden text NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_caseload_overdracht_reden CHECK (length(trim(reden)) between 1 and 300), CONSTRAINT pk_caseload_overdracht PRIMARY KEY (id))`,
  `CREATE INDEX ix_caseload_overdracht_organisatie_id ON caseload_overdracht  (organisatie_id)`,
  `CREATE INDEX ix_caseload_overdracht_naar_id ON caseload_overdracht  (naar_id)`,
  `CREATE TABLE leeslijst_gelezen (betrokkenheid_id uuid NOT NULL, gelezen_door uuid NOT NULL, gelezen_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT pk_leeslijst_gelezen PRIMARY KEY (betrokkenheid_id))`,
  `CREATE INDEX ix_leeslijst_gelezen_gelezen_door ON leeslijst_gelezen  (gelezen_door)`,
  `CREATE TABLE weergave (id uuid NOT NULL, lidmaatschap_id uuid NOT NULL, naam text NOT NULL, leerroute text, fase text, stap text, attentie text, partner_id uuid, consulent_id uuid, termijn_soort text, termijn_venster text, aandacht text, sortering text, versie integer NOT NULL DEFAULT '1', CONSTRAINT uq_weergave_naam UNIQUE (lidmaatschap_id, naam), CONSTRAINT ck_weergave_versie CHECK (versie > 0), CONSTRAINT ck_weergave_sortering CHECK (sortering in ('ROEPNAAM', 'ACHTERNAAM', 'VOLGENDE_TERMIJN')), CONSTRAINT ck_weergave_aandacht CHECK (aandacht in ('telaat', 'dezeweek', 'ontbreekt')), CONSTRAINT ck_weergave_termijn_venster CHECK (termijn_venster in ('TE_LAAT', 'ZEVEN_DAGEN', 'VIER_WEKEN', 'DRIE_MAANDEN')), CONSTRAINT ck_weergave_termijn_soort CHECK (termijn_soort ~ '^[A-Z0-9_]{1,40}$'), CONSTRAINT ck_weergave_attentie CHECK (attentie ~ '^[A-Z0-9_]{1,40}$'), CONSTRAINT ck_weergave_stap CHECK (stap ~ '^[A-Z0-9_]{1,40}$'), CONSTRAINT ck_weergave_fase CHECK (fase in ('KOPPELING', 'INTAKE', 'PIP', 'LEERROUTE', 'AFRONDING', 'VOLDAAN')), CONSTRAINT ck_weergave_leerroute CHECK (leerroute in ('O', 'B1', 'Z')), CONSTRAINT ck_weergave_naam CHECK (length(naam) between 1 and 60), CONSTRAINT pk_weergave PRIMARY KEY (id))`,
  `CREATE INDEX ix_weergave_partner_id ON weergave  (partner_id)`,
  `CREATE INDEX ix_weergave_consulent_id ON weergave  (consulent_id)`,
  `ALTER TABLE betrokkenheid ADD overdracht_id uuid`,
  `CREATE INDEX ix_betrokkenheid_overdracht_id ON betrokkenheid  (overdracht_id)`,
  `ALTER TABLE betrokkenheid ADD CONSTRAINT fk_betrokkenheid_overdracht_id FOREIGN KEY (overdracht_id) REFERENCES caseload_overdracht(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE caseload_overdracht ADD CONSTRAINT fk_caseload_overdracht_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE caseload_overdracht ADD CONSTRAINT fk_caseload_overdracht_naar_id FOREIGN KEY (naar_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE caseload_overdracht ADD CONSTRAINT fk_caseload_overdracht_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE leeslijst_gelezen ADD CONSTRAINT fk_leeslijst_gelezen_betrokkenheid_id FOREIGN KEY (betrokkenheid_id) REFERENCES betrokkenheid(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE leeslijst_gelezen ADD CONSTRAINT fk_leeslijst_gelezen_gelezen_door FOREIGN KEY (gelezen_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE weergave ADD CONSTRAINT fk_weergave_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE weergave ADD CONSTRAINT fk_weergave_partner_id FOREIGN KEY (partner_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE weergave ADD CONSTRAINT fk_weergave_consulent_id FOREIGN KEY (consulent_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [
  `ALTER TABLE weergave DROP CONSTRAINT fk_weergave_consulent_id`,
  `ALTER TABLE weergave DROP CONSTRAINT fk_weergave_partner_id`,
  `ALTER TABLE weergave DROP CONSTRAINT fk_weergave_lidmaatschap_id`,
  `ALTER TABLE leeslijst_gelezen DROP CONSTRAINT fk_leeslijst_gelezen_gelezen_door`,
  `ALTER TABLE leeslijst_gelezen DROP CONSTRAINT fk_leeslijst_gelezen_betrokkenheid_id`,
  `ALTER TABLE caseload_overdracht DROP CONSTRAINT fk_caseload_overdracht_ingevoerd_door`,
  `ALTER TABLE caseload_overdracht DROP CONSTRAINT fk_caseload_overdracht_naar_id`,
  `ALTER TABLE caseload_overdracht DROP CONSTRAINT fk_caseload_overdracht_organisatie_id`,
  `ALTER TABLE betrokkenheid DROP CONSTRAINT fk_betrokkenheid_overdracht_id`,
  `DROP INDEX ix_betrokkenheid_overdracht_id`,
  `ALTER TABLE betrokkenheid DROP COLUMN overdracht_id`,
  `DROP INDEX ix_weergave_consulent_id`,
  `DROP INDEX ix_weergave_partner_id`,
  `DROP TABLE weergave`,
  `DROP INDEX ix_leeslijst_gelezen_gelezen_door`,
  `DROP TABLE leeslijst_gelezen`,
  `DROP INDEX ix_caseload_overdracht_naar_id`,
  `DROP INDEX ix_caseload_overdracht_organisatie_id`,
  `DROP TABLE caseload_overdracht`,
] as const;

/** The caseload: views of the list that a user keeps, and its handover with what the new consulent has read. */
export class Caseload1795000000012 implements MigrationInterface {
  name = 'Caseload1795000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(overdragenSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(overdragenAf);
    for (const stap of AF) await runner.query(stap);
  }
}
