import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inlevertermijnAf, inlevertermijnSql } from '../../domain/volledigheid/inlevertermijn.sql.ts';

const OP = [
  `CREATE TABLE inlevertermijn (gemeente_id uuid NOT NULL, geldig_van date NOT NULL, dagen integer NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_inlevertermijn_dagen CHECK (dagen between 1 and 45), CONSTRAINT pk_inlevertermijn PRIMARY KEY (gemeente_id, geldig_van))`,
  `CREATE INDEX ix_inlevertermijn_ingevoerd_door ON inlevertermijn (ingevoerd_door)`,
  `ALTER TABLE inlevertermijn ADD CONSTRAINT fk_inlevertermijn_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE inlevertermijn ADD CONSTRAINT fk_inlevertermijn_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [`DROP TABLE inlevertermijn`] as const;

/** Until when each gemeente takes the reports of a quarter. */
export class Inlevertermijn1795000000039 implements MigrationInterface {
  name = 'Inlevertermijn1795000000039';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(inlevertermijnSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inlevertermijnAf);
    for (const stap of AF) await runner.query(stap);
  }
}
