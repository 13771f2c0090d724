import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The current entry of a lesson is found by the lesson and the organisation together, as row-level security asks. */
export class Presentiesleutel1795000000050 implements MigrationInterface {
  name = 'Presentiesleutel1795000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX uq_presentie_actueel');
    await runner.query('CREATE UNIQUE INDEX uq_presentie_actueel ON presentie (les_id, organisatie_id, inburgeraar_id) WHERE actueel');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX uq_presentie_actueel');
    await runner.query('CREATE UNIQUE INDEX uq_presentie_actueel ON presentie (les_id, inburgeraar_id) WHERE actueel');
  }
}
