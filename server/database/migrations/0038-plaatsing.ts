import type { MigrationInterface, QueryRunner } from 'typeorm';
import { plaatsingAf, plaatsingSql } from '../../domain/plaatsing/plaatsing.sql.ts';

const ONDERWERPEN = `'AANWEZIGHEID', 'VOORTGANG', 'PARTICIPATIE', 'WONEN', 'FINANCIEN', 'WELZIJN', 'TOLK', 'OVERIG'`;
const onderwerp = (extra: string): string => `ALTER TABLE signaal ADD CONSTRAINT ck_signaal_onderwerp CHECK (onderwerp in (${ONDERWERPEN}${extra}))`;

const OP = [
  `CREATE TABLE module (id uuid NOT NULL DEFAULT gen_random_uuid(), organisatie_id uuid NOT NULL, naam text NOT NULL, weken integer NOT NULL, versie integer NOT NULL DEFAULT '1', CONSTRAINT uq_module_organisatie UNIQUE (id, organisatie_id), CONSTRAINT uq_module_naam UNIQUE (organisatie_id, naam), CONSTRAINT ck_module_versie CHECK (versie > 0), CONSTRAINT ck_module_weken CHECK (weken between 1 and 104), CONSTRAINT ck_module_naam CHECK (length(trim(naam)) between 1 and 80), CONSTRAINT pk_module PRIMARY KEY (id))`,
  `CREATE TABLE module_plaatsen (module_id uuid NOT NULL, geldig_van date NOT NULL, organisatie_id uuid NOT NULL, plaatsen integer NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_module_plaatsen CHECK (plaatsen between 0 and 500), CONSTRAINT pk_module_plaatsen PRIMARY KEY (module_id, geldig_van))`,
  `CREATE INDEX ix_module_plaatsen_organisatie_id ON module_plaatsen (organisatie_id)`,
  `CREATE INDEX ix_module_plaatsen_ingevoerd_door ON module_plaatsen (ingevoerd_door)`,
  `ALTER TABLE groep ADD module_id uuid`,
  `ALTER TABLE groep ADD weekdagen integer array NOT NULL DEFAULT '{}'`,
  `CREATE INDEX ix_groep_module_id ON groep (module_id)`,
  `ALTER TABLE groep ADD CONSTRAINT ck_groep_module CHECK (module_id is null or soort = 'WERKGROEP')`,
  `ALTER TABLE groep ADD CONSTRAINT ck_groep_weekdagen CHECK (cardinality(weekdagen) <= 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7])`,
  `ALTER TABLE module ADD CONSTRAINT fk_module_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE module_plaatsen ADD CONSTRAINT fk_module_plaatsen_module_id_organisatie_id FOREIGN KEY (module_id, organisatie_id) REFERENCES module(id,organisatie_id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE module_plaatsen ADD CONSTRAINT fk_module_plaatsen_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE groep ADD CONSTRAINT fk_groep_module_id_organisatie_id FOREIGN KEY (module_id, organisatie_id) REFERENCES module(id,organisatie_id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE signaal DROP CONSTRAINT ck_signaal_onderwerp`,
  onderwerp(`, 'DOORSTROOM'`),
] as const;

const AF = [
  `UPDATE signaal SET onderwerp = 'PARTICIPATIE' WHERE onderwerp = 'DOORSTROOM'`,
  `ALTER TABLE signaal DROP CONSTRAINT ck_signaal_onderwerp`,
  onderwerp(''),
  `ALTER TABLE groep DROP CONSTRAINT fk_groep_module_id_organisatie_id`,
  `ALTER TABLE module_plaatsen DROP CONSTRAINT fk_module_plaatsen_ingevoerd_door`,
  `ALTER TABLE module_plaatsen DROP CONSTRAINT fk_module_plaatsen_module_id_organisatie_id`,
  `ALTER TABLE module DROP CONSTRAINT fk_module_organisatie_id`,
  `ALTER TABLE groep DROP CONSTRAINT ck_groep_weekdagen`,
  `ALTER TABLE groep DROP CONSTRAINT ck_groep_module`,
  `DROP INDEX ix_groep_module_id`,
  `ALTER TABLE groep DROP COLUMN weekdagen`,
  `ALTER TABLE groep DROP COLUMN module_id`,
  `DROP INDEX ix_module_plaatsen_ingevoerd_door`,
  `DROP INDEX ix_module_plaatsen_organisatie_id`,
  `DROP TABLE module_plaatsen`,
  `DROP TABLE module`,
] as const;

/** How many modules, and how far ahead a place began at most, when this was written. */
const GRENZEN = { modules: 40, vooruitDagen: 183 };

/** Modules of the partners of participatie with their places, the days of a work group, and a signal that somebody is ready for the next step. */
export class Plaatsing1795000000038 implements MigrationInterface {
  name = 'Plaatsing1795000000038';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(plaatsingSql(GRENZEN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(plaatsingAf);
    for (const stap of AF) await runner.query(stap);
  }
}
