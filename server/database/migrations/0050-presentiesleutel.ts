import type { MigrationInterface, QueryRunner } from 'typeorm';

// Built before the old ones go: until then who reads goes on.
const OP = [
  `CREATE UNIQUE INDEX uq_presentie_nieuw ON presentie (les_id, organisatie_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_persoon_nieuw ON presentie (inburgeraar_id, datum, organisatie_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_organisatie_nieuw ON presentie (organisatie_id, datum) WHERE actueel`,
  `DROP INDEX uq_presentie_actueel, ix_presentie_persoon_datum, ix_presentie_organisatie_datum, ix_presentie_organisatie_id`,
  `ALTER INDEX uq_presentie_nieuw RENAME TO uq_presentie_actueel`,
  `ALTER INDEX ix_presentie_persoon_nieuw RENAME TO ix_presentie_persoon_datum`,
  `ALTER INDEX ix_presentie_organisatie_nieuw RENAME TO ix_presentie_organisatie_datum`,
] as const;

const AF = [
  `DROP INDEX uq_presentie_actueel, ix_presentie_persoon_datum, ix_presentie_organisatie_datum`,
  `CREATE UNIQUE INDEX uq_presentie_actueel ON presentie (les_id, inburgeraar_id) WHERE actueel`,
  `CREATE INDEX ix_presentie_persoon_datum ON presentie (inburgeraar_id, datum) WHERE actueel`,
  `CREATE INDEX ix_presentie_organisatie_datum ON presentie (organisatie_id, datum)`,
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
