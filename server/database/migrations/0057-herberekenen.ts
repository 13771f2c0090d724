import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dagenHerberekenenSql } from '../../domain/participatie/telling.sql.ts';
import { taalHerberekenenSql } from '../../domain/taal/telling.sql.ts';

/** All totals at once read the ledger once: by a list of everybody the work grew with the square of the people. */
export class Herberekenen1795000000057 implements MigrationInterface {
  name = 'Herberekenen1795000000057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(dagenHerberekenenSql);
    await runner.query(taalHerberekenenSql);
  }

  /** The functions give the same as before: there is nothing to take back. */
  async down(): Promise<void> {}
}
