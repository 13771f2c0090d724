import type { MigrationInterface, QueryRunner } from 'typeorm';
import { verhuizingAf, verhuizingSql } from '../../domain/betrokkenheid/verhuizing.sql.ts';
import { waarnemingAf, waarnemingSql } from '../../domain/betrokkenheid/waarneming.sql.ts';

/** A betrokkenheid follows the person out of the gemeente; a waarneming is started in the database. */
export class Betrokkenheid1795000000006 implements MigrationInterface {
  name = 'Betrokkenheid1795000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "betrokkenheid" ADD "vertrokken_op" date');
    await runner.query(verhuizingSql);
    await runner.query(waarnemingSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(waarnemingAf);
    await runner.query(verhuizingAf);
    await runner.query('ALTER TABLE "betrokkenheid" DROP COLUMN "vertrokken_op"');
  }
}
