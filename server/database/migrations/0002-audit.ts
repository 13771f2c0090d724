import type { MigrationInterface, QueryRunner } from 'typeorm';
import { KETEN_AF, KETEN_OP } from '../../audit/keten.sql.ts';
import { SESSIE_NUMMER_SQL, SESSIE_NUMMER_SQL_TERUG } from '../../http/sessie.sql.ts';

const TABELLEN_OP = `
ALTER TABLE "sessie" ADD "nummer" uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "sessie" ADD CONSTRAINT "uq_sessie_nummer" UNIQUE ("nummer");
ALTER TABLE "auditregel" ADD "sessie_nummer" uuid;
ALTER TABLE "auditregel" ADD "trace_id" text;
ALTER TABLE "auditregel" ADD "operation_id" text;
ALTER TABLE "auditregel" ADD CONSTRAINT "ck_auditregel_spoor" CHECK (trace_id ~ '^[0-9a-f]{32}$' and operation_id ~ '^[0-9a-f]{16}$');
ALTER TABLE "auditregel" ADD "zegel" bytea;
ALTER TABLE "auditregel" ADD "dag" date;
ALTER TABLE "auditregel" ADD "strook" integer;
ALTER TABLE "auditregel" ADD "volgnummer" integer;
ALTER TABLE "auditregel" ADD "vorige" bytea;
ALTER TABLE "auditregel" ADD "hash" bytea;
ALTER TABLE "auditregel" ADD CONSTRAINT "uq_auditregel_keten" UNIQUE ("dag", "strook", "volgnummer");
CREATE TABLE "auditketen" ("dag" date NOT NULL, "strook" integer NOT NULL, "volgnummer" integer NOT NULL, "hash" bytea NOT NULL, CONSTRAINT "ck_auditketen" CHECK (strook between 0 and 16 and volgnummer >= 0 and length(hash) = 32), CONSTRAINT "pk_auditketen" PRIMARY KEY ("dag", "strook"));
CREATE TABLE "verwerking" ("trace_id" text NOT NULL, "operation_id" text NOT NULL, "ouder_id" text, "naam" text NOT NULL, "begin" TIMESTAMP WITH TIME ZONE NOT NULL, "eind" TIMESTAMP WITH TIME ZONE NOT NULL, "status_code" text NOT NULL, "activiteit" text NOT NULL, "betrokkenen" bytea array NOT NULL, CONSTRAINT "ck_verwerking_betrokkenen" CHECK (cardinality(betrokkenen) > 0 and eind >= begin), CONSTRAINT "ck_verwerking_status" CHECK (status_code in ('UNSET', 'OK', 'ERROR')), CONSTRAINT "ck_verwerking_spoor" CHECK (trace_id ~ '^[0-9a-f]{32}$' and operation_id ~ '^[0-9a-f]{16}$' and ouder_id ~ '^[0-9a-f]{16}$'), CONSTRAINT "pk_verwerking" PRIMARY KEY ("trace_id", "operation_id"));
CREATE INDEX "ix_verwerking_begin" ON "verwerking"  ("begin") ;
`;

/** Row-level security comes anew with the tables, also when its text did not change. */
const TABELLEN_AF = `
DELETE FROM "schema_stand" WHERE "sleutel" = 'rls';
DROP INDEX "public"."ix_verwerking_begin";
DROP TABLE "verwerking";
DROP TABLE "auditketen";
ALTER TABLE "auditregel" DROP CONSTRAINT "uq_auditregel_keten";
ALTER TABLE "auditregel" DROP COLUMN "hash";
ALTER TABLE "auditregel" DROP COLUMN "vorige";
ALTER TABLE "auditregel" DROP COLUMN "volgnummer";
ALTER TABLE "auditregel" DROP COLUMN "strook";
ALTER TABLE "auditregel" DROP COLUMN "dag";
ALTER TABLE "auditregel" DROP COLUMN "zegel";
ALTER TABLE "auditregel" DROP CONSTRAINT "ck_auditregel_spoor";
ALTER TABLE "auditregel" DROP COLUMN "operation_id";
ALTER TABLE "auditregel" DROP COLUMN "trace_id";
ALTER TABLE "auditregel" DROP COLUMN "sessie_nummer";
ALTER TABLE "sessie" DROP CONSTRAINT "uq_sessie_nummer";
ALTER TABLE "sessie" DROP COLUMN "nummer";
`;

/** The audit names the log-in and the request, and becomes a chain; beside it the record of processing. */
export class Audit1795000000002 implements MigrationInterface {
  name = 'Audit1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABELLEN_OP, SESSIE_NUMMER_SQL, KETEN_OP]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [KETEN_AF, SESSIE_NUMMER_SQL_TERUG, TABELLEN_AF]) await runner.query(sql);
  }
}
