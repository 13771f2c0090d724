import type { MigrationInterface, QueryRunner } from 'typeorm';
import { parametersAf, parametersSql } from '../../domain/parameters/parameters.sql.ts';

const OP = [
  `CREATE TABLE parameter_waarde (id uuid NOT NULL, gemeente_id uuid NOT NULL, naam text NOT NULL, waarde integer NOT NULL, geldig_van date NOT NULL, gezet_door uuid NOT NULL, gezet_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_parameter_waarde_waarde CHECK (waarde between 0 and 10000), CONSTRAINT ck_parameter_waarde_naam CHECK (naam ~ '^[a-zA-Z]{3,40}$'), CONSTRAINT pk_parameter_waarde PRIMARY KEY (id))`,
  `CREATE INDEX ix_parameter_waarde_gezet_door ON parameter_waarde (gezet_door)`,
  `CREATE INDEX ix_parameter_waarde_gemeente ON parameter_waarde (gemeente_id, geldig_van)`,
  `ALTER TABLE parameter_waarde ADD CONSTRAINT fk_parameter_waarde_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE parameter_waarde ADD CONSTRAINT fk_parameter_waarde_gezet_door FOREIGN KEY (gezet_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [
  `ALTER TABLE parameter_waarde DROP CONSTRAINT fk_parameter_waarde_gezet_door`,
  `ALTER TABLE parameter_waarde DROP CONSTRAINT fk_parameter_waarde_gemeente_id`,
  `DROP INDEX ix_parameter_waarde_gemeente`,
  `DROP INDEX ix_parameter_waarde_gezet_door`,
  `DROP TABLE parameter_waarde`,
] as const;

/** Norms that a gemeente chooses for itself, each from a day on. */
export class Parameters1795000000041 implements MigrationInterface {
  name = 'Parameters1795000000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(parametersSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(parametersAf);
    for (const stap of AF) await runner.query(stap);
  }
}
