import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SESSIE_NUMMER_SQL, SESSIE_NUMMER_SQL_TERUG } from '../../http/sessie.sql.ts';

const TABELLEN_OP = `
ALTER TABLE "sessie" ADD "nummer" uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "sessie" ADD CONSTRAINT "uq_sessie_nummer" UNIQUE ("nummer");
ALTER TABLE "auditregel" ADD "sessie_nummer" uuid;
ALTER TABLE "auditregel" ADD "trace_id" text;
ALTER TABLE "auditregel" ADD "operation_id" text;
ALTER TABLE "auditregel" ADD CONSTRAINT "ck_auditregel_spoor" CHECK (trace_id ~ '^[0-9a-f]{32}$' and operation_id ~ '^[0-9a-f]{16}$');
`;

const TABELLEN_AF = `
ALTER TABLE "auditregel" DROP CONSTRAINT "ck_auditregel_spoor";
ALTER TABLE "auditregel" DROP COLUMN "operation_id";
ALTER TABLE "auditregel" DROP COLUMN "trace_id";
ALTER TABLE "auditregel" DROP COLUMN "sessie_nummer";
ALTER TABLE "sessie" DROP CONSTRAINT "uq_sessie_nummer";
ALTER TABLE "sessie" DROP COLUMN "nummer";
`;

/** The audit names the log-in and the request. */
export class Audit1795000000002 implements MigrationInterface {
  name = 'Audit1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABELLEN_OP, SESSIE_NUMMER_SQL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [SESSIE_NUMMER_SQL_TERUG, TABELLEN_AF]) await runner.query(sql);
  }
}
