import type { MigrationInterface, QueryRunner } from 'typeorm';

const OP = [
  `DROP INDEX uq_presentie_actueel`,
  `DROP INDEX ix_presentie_organisatie_id`,
  `CREATE UNIQUE INDEX uq_presentie_actueel ON presentie (les_id, organisatie_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_persoon ON presentie (inburgeraar_id, organisatie_id, datum) WHERE actueel`,
] as const;

const AF = [
  `DROP INDEX ix_presentie_persoon`,
  `DROP INDEX uq_presentie_actueel`,
  `CREATE UNIQUE INDEX uq_presentie_actueel ON presentie (les_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_organisatie_id ON presentie (organisatie_id)`,
] as const;

/** An entry of attendance is found by lesson or person with the organisation, as row-level security asks. */
export class Presentiesleutel1795000000050 implements MigrationInterface {
  name = 'Presentiesleutel1795000000050';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of AF) await runner.query(stap);
  }
}
