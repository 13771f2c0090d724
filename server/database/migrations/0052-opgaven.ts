import type { MigrationInterface, QueryRunner } from 'typeorm';
import { opgavenSql } from '../../domain/volledigheid/volledigheid.sql.ts';

/** What is owed over a quarter asks the day once, and each lesson once. */
export class Opgaven1795000000052 implements MigrationInterface {
  name = 'Opgaven1795000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(opgavenSql);
  }

  /** The function gives the same rows as before: there is nothing to take back. */
  async down(): Promise<void> {}
}
