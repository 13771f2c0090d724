import type { MigrationInterface, QueryRunner } from 'typeorm';

// Built before the old ones go: until then who reads goes on.
const OP = [
  `CREATE UNIQUE INDEX uq_presentie_nieuw ON presentie (les_id, organisatie_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_persoon ON presentie (inburgeraar_id, organisatie_id, datum) WHERE actueel`,
  `DROP INDEX uq_presentie_actueel`,
  `DROP INDEX ix_presentie_organisatie_id`,
  `ALTER INDEX uq_presentie_nieuw RENAME TO uq_presentie_actueel`,
] as const;

const AF = [
  `CREATE UNIQUE INDEX uq_presentie_oud ON presentie (les_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_organisatie_id ON presentie (organisatie_id)`,
  `DROP INDEX uq_presentie_actueel`,
  `DROP INDEX ix_presentie_persoon`,
  `ALTER INDEX uq_presentie_oud RENAME TO uq_presentie_actueel`,
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
