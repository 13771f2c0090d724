import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inzagelogAf, inzagelogBladAf, inzagelogBladSql, inzagelogSql } from '../../audit/inzagelog.bron.ts';
import { taalAf, taalSql } from '../../domain/partnerorganisaties/taal.sql.ts';

/** The own side of the inburgeraar: the language that was chosen, and the log in pages. */
export class Taal1795000000008 implements MigrationInterface {
  name = 'Taal1795000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table gebruiker add column taal text`);
    await runner.query(`alter table gebruiker add constraint ck_gebruiker_taal check (taal in ('nl', 'en', 'ar', 'ti', 'uk', 'fa'))`);
    await runner.query(taalSql);
    await runner.query(inzagelogAf);
    await runner.query(inzagelogBladSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inzagelogBladAf);
    await runner.query(inzagelogSql);
    await runner.query(taalAf);
    await runner.query(`alter table gebruiker drop constraint ck_gebruiker_taal`);
    await runner.query(`alter table gebruiker drop column taal`);
  }
}
