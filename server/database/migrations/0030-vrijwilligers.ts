import type { MigrationInterface, QueryRunner } from 'typeorm';
import { koppelenAf, koppelenSql } from './0030-vrijwilligers.functies.ts';

const OP = [
  `CREATE TABLE vrijwilliger (lidmaatschap_id uuid NOT NULL, organisatie_id uuid NOT NULL, talen text array NOT NULL DEFAULT '{}', weekdagen integer array NOT NULL DEFAULT '{}', hoogstens integer NOT NULL DEFAULT '3', rust_tot date, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_vrijwilliger_versie CHECK (versie > 0), CONSTRAINT ck_vrijwilliger_hoogstens CHECK (hoogstens between 0 and 20), CONSTRAINT ck_vrijwilliger_weekdagen CHECK (cardinality(weekdagen) <= 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7]), CONSTRAINT ck_vrijwilliger_talen CHECK (talen <@ array['Amhaars', 'Arabisch', 'Chinees', 'Dari', 'Duits', 'Engels', 'Farsi', 'Frans', 'Koerdisch', 'Nederlands', 'Oekraïens', 'Oromo', 'Pasjtoe', 'Pools', 'Portugees', 'Russisch', 'Somalisch', 'Spaans', 'Tamil', 'Tigrinya', 'Turks', 'Urdu']), CONSTRAINT pk_vrijwilliger PRIMARY KEY (lidmaatschap_id))`,
  `CREATE INDEX ix_vrijwilliger_organisatie_id ON vrijwilliger (organisatie_id)`,
  `CREATE INDEX ix_vrijwilliger_gewijzigd_door ON vrijwilliger (gewijzigd_door)`,
  `ALTER TABLE begeleiding ADD trajectplan_op date`,
  `ALTER TABLE betrokkenheid ADD koppeleinde text`,
  `ALTER TABLE betrokkenheid ADD CONSTRAINT ck_betrokkenheid_koppeleinde CHECK (koppeleinde is null or (lidmaatschap_id is not null and beeindigd_reden is not null and koppeleinde in ('BEGELEIDING_KLAAR', 'VRIJWILLIGER_STOPT', 'ANDERE_BEGELEIDER', 'PAST_NIET', 'VERGISSING')))`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT fk_vrijwilliger_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT fk_vrijwilliger_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE vrijwilliger ADD CONSTRAINT fk_vrijwilliger_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [
  `ALTER TABLE vrijwilliger DROP CONSTRAINT fk_vrijwilliger_gewijzigd_door`,
  `ALTER TABLE vrijwilliger DROP CONSTRAINT fk_vrijwilliger_organisatie_id`,
  `ALTER TABLE vrijwilliger DROP CONSTRAINT fk_vrijwilliger_lidmaatschap_id`,
  `ALTER TABLE betrokkenheid DROP CONSTRAINT ck_betrokkenheid_koppeleinde`,
  `ALTER TABLE betrokkenheid DROP COLUMN koppeleinde`,
  `ALTER TABLE begeleiding DROP COLUMN trajectplan_op`,
  `DROP INDEX ix_vrijwilliger_gewijzigd_door`,
  `DROP INDEX ix_vrijwilliger_organisatie_id`,
  `DROP TABLE vrijwilliger`,
] as const;

/** Longest time ahead that a coupling began when this was written. */
const DAGEN = 92;

/** Volunteers of VluchtelingenWerk: what each can do, to whom each is coupled, and the day a trajectplan was talked through. */
export class Vrijwilligers1795000000030 implements MigrationInterface {
  name = 'Vrijwilligers1795000000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(koppelenSql(DAGEN));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(koppelenAf);
    for (const stap of AF) await runner.query(stap);
  }
}
