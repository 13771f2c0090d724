import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security asks for whom a member works at an organisation. With the organisation in the index of the member PostgreSQL
 * no longer lays the list of everybody of the organisation beside it.
 */
export class Medewerkersleutel1795000000058 implements MigrationInterface {
  name = 'Medewerkersleutel1795000000058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_betrokkenheid_lidmaatschap');
    await runner.query('create index ix_betrokkenheid_lidmaatschap on betrokkenheid (lidmaatschap_id, organisatie_id, inburgeraar_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_betrokkenheid_lidmaatschap');
    await runner.query('create index ix_betrokkenheid_lidmaatschap on betrokkenheid (lidmaatschap_id, inburgeraar_id)');
  }
}
