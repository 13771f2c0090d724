import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kerncijfersMetGewist, kerncijfersMetTelling } from '../../domain/bewaren/telling.sql.ts';
import { aanbodAf, aanbodSql } from '../../domain/participatie/aanbod.sql.ts';
import { tellingAf, tellingSql } from '../../domain/participatie/telling.sql.ts';
import { rollupFuncties, UREN_SOMMEN_TOEN } from '../fundament.sql.ts';

const OP = [
  `CREATE TABLE activiteit_regel (id uuid NOT NULL DEFAULT gen_random_uuid(), activiteit_id uuid NOT NULL, geldig_van date NOT NULL, waarom_niet text, map_praktijk boolean NOT NULL DEFAULT false, pvt boolean NOT NULL DEFAULT false, ingevoerd_door uuid, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT uq_activiteit_regel_van UNIQUE (activiteit_id, geldig_van), CONSTRAINT ck_activiteit_regel_waarom_niet CHECK (waarom_niet in ('ANDERE_TAAL', 'IN_ISOLEMENT', 'ANDERS')), CONSTRAINT pk_activiteit_regel PRIMARY KEY (id))`,
  `CREATE INDEX ix_activiteit_regel_ingevoerd_door ON activiteit_regel  (ingevoerd_door)`,
  `CREATE TABLE participatie_dag (inburgeraar_id uuid NOT NULL, datum date NOT NULL, minuten integer NOT NULL, minuten_dubbel integer NOT NULL, minuten_tellend integer NOT NULL, CONSTRAINT pk_participatie_dag PRIMARY KEY (inburgeraar_id, datum))`,
  `CREATE TABLE participatie_telling (inburgeraar_id uuid NOT NULL, minuten integer NOT NULL, CONSTRAINT pk_participatie_telling PRIMARY KEY (inburgeraar_id))`,
  `ALTER TABLE activiteit ADD soort text NOT NULL DEFAULT 'OVERIG'`,
  `ALTER TABLE activiteit ADD omschrijving text`,
  `ALTER TABLE activiteit ADD tot date`,
  `ALTER TABLE activiteit ADD versie integer NOT NULL DEFAULT '1'`,
  `ALTER TABLE activiteit ADD CONSTRAINT ck_activiteit_omschrijving CHECK (length(omschrijving) <= 300)`,
  `ALTER TABLE activiteit ADD CONSTRAINT ck_activiteit_naam CHECK (length(trim(naam)) between 1 and 80)`,
  `ALTER TABLE activiteit ADD CONSTRAINT ck_activiteit_soort CHECK (soort in ('BEGELEID_TRAJECT', 'TAALSTAGE', 'VRIJWILLIGERSWERK', 'WERKERVARINGSPLEK', 'TAALPRAKTIJK', 'ZWEM_OF_FIETSLES', 'VOORLICHTING', 'TRAINING', 'MAP', 'PVT', 'SPORT_EN_ONTMOETING', 'OVERIG'))`,
  `ALTER TABLE activiteit_regel ADD CONSTRAINT fk_activiteit_regel_activiteit_id FOREIGN KEY (activiteit_id) REFERENCES activiteit(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE activiteit_regel ADD CONSTRAINT fk_activiteit_regel_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE participatie_dag ADD CONSTRAINT fk_participatie_dag_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE participatie_telling ADD CONSTRAINT fk_participatie_telling_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // What counted so far counts from the first day of the law; for what did not, nobody wrote down why.
  `insert into activiteit_regel (activiteit_id, geldig_van, waarom_niet) select id, '2022-01-01', case when telt_mee then null else 'ANDERS' end from activiteit`,
] as const;

const AF = [
  `ALTER TABLE activiteit ADD telt_mee boolean NOT NULL DEFAULT true`,
  `update activiteit a set telt_mee = coalesce((select r.waarom_niet is null from activiteit_regel r where r.activiteit_id = a.id order by r.geldig_van desc limit 1), false)`,
  `ALTER TABLE participatie_telling DROP CONSTRAINT fk_participatie_telling_inburgeraar_id`,
  `ALTER TABLE participatie_dag DROP CONSTRAINT fk_participatie_dag_inburgeraar_id`,
  `ALTER TABLE activiteit_regel DROP CONSTRAINT fk_activiteit_regel_ingevoerd_door`,
  `ALTER TABLE activiteit_regel DROP CONSTRAINT fk_activiteit_regel_activiteit_id`,
  `ALTER TABLE activiteit DROP CONSTRAINT ck_activiteit_soort`,
  `ALTER TABLE activiteit DROP CONSTRAINT ck_activiteit_naam`,
  `ALTER TABLE activiteit DROP CONSTRAINT ck_activiteit_omschrijving`,
  `ALTER TABLE activiteit DROP COLUMN versie`,
  `ALTER TABLE activiteit DROP COLUMN tot`,
  `ALTER TABLE activiteit DROP COLUMN omschrijving`,
  `ALTER TABLE activiteit DROP COLUMN soort`,
  `DROP TABLE participatie_telling`,
  `DROP TABLE participatie_dag`,
  `DROP INDEX ix_activiteit_regel_ingevoerd_door`,
  `DROP TABLE activiteit_regel`,
] as const;

/** The catalogue with what counts from which day, and hours that count once and for whom they may. */
export class Aanbod1795000000017 implements MigrationInterface {
  name = 'Aanbod1795000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    for (const stap of [tellingSql, aanbodSql, kerncijfersMetTelling]) await runner.query(stap);
    await runner.query('ALTER TABLE activiteit DROP COLUMN telt_mee');
    await runner.query('select participatie_uren_herberekenen(), participatie_dagen_herberekenen()');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of [aanbodAf, tellingAf, kerncijfersMetGewist]) await runner.query(stap);
    for (const stap of AF) await runner.query(stap);
    await runner.query(rollupFuncties('participatie_uren', 'participatie_totaal', UREN_SOMMEN_TOEN));
    await runner.query('select participatie_uren_herberekenen()');
  }
}
