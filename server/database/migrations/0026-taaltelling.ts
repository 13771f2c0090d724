import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kerncijfersMetTaal, kerncijfersMetTelling } from '../../domain/bewaren/telling.sql.ts';
import { taalTellingAf, taalTellingSql } from '../../domain/taal/telling.sql.ts';

const OP = [
  `CREATE TABLE taal_telling (inburgeraar_id uuid NOT NULL, minuten integer NOT NULL, minuten_intake integer NOT NULL, CONSTRAINT pk_taal_telling PRIMARY KEY (inburgeraar_id))`,
  `ALTER TABLE taal_telling ADD CONSTRAINT fk_taal_telling_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

/** Lessons count from the day that they may, in one figure for everybody who asks. */
export class Taaltelling1795000000026 implements MigrationInterface {
  name = 'Taaltelling1795000000026';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    for (const stap of [taalTellingSql, kerncijfersMetTaal]) await runner.query(stap);
    await runner.query('select taal_herberekenen()');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of [kerncijfersMetTelling, taalTellingAf]) await runner.query(stap);
    await runner.query('DROP TABLE taal_telling');
  }
}
