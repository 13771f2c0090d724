import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SESSIE_TELLEN_SQL, SESSIE_TELLEN_SQL_TERUG } from '../../http/sessie.sql.ts';

/** How often a log-in asks is counted where all servers see it. */
export class Sessietempo1795000000056 implements MigrationInterface {
  name = 'Sessietempo1795000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sessie add tempo int not null default 0, add tempo_venster timestamptz');
    await runner.query(SESSIE_TELLEN_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SESSIE_TELLEN_SQL_TERUG);
    await runner.query('alter table sessie drop column tempo, drop column tempo_venster');
  }
}
