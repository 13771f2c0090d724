import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inzagelogFgAf, inzagelogFgSql } from '../../audit/inzagelogFg.sql.ts';
import { inzagelogZoekenAf, inzagelogZoekenSql } from '../../audit/inzagelogZoeken.sql.ts';
import { rechtenAf, rechtenSql } from '../../domain/toezicht/rechten.sql.ts';
import { steekproevenAf, steekproevenSql } from '../../domain/toezicht/steekproeven.sql.ts';

const TABELLEN_OP = `
CREATE TABLE "matrix_versie" ("volgnummer" integer NOT NULL, "vanaf" TIMESTAMP WITH TIME ZONE NOT NULL, "hash" text NOT NULL, "inhoud" jsonb NOT NULL, CONSTRAINT "pk_matrix_versie" PRIMARY KEY ("volgnummer"));
CREATE TABLE "recht_beoordeling" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "betrokkenheid_id" uuid NOT NULL, "versie" integer NOT NULL, "uitkomst" text NOT NULL, "opmerking" text, "ingevoerd_door" uuid NOT NULL, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_recht_beoordeling_versie" UNIQUE ("betrokkenheid_id", "versie"), CONSTRAINT "ck_recht_beoordeling_versie" CHECK (versie > 0), CONSTRAINT "ck_recht_beoordeling_opmerking" CHECK (length(opmerking) between 1 and 1000 and (uitkomst = 'GOED' or opmerking is not null)), CONSTRAINT "ck_recht_beoordeling_uitkomst" CHECK (uitkomst in ('GOED', 'ONTERECHT', 'INTREKKEN')), CONSTRAINT "pk_recht_beoordeling" PRIMARY KEY ("id"));
CREATE TABLE "steekproef_beoordeling" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "gemeente_id" uuid NOT NULL, "soort" text NOT NULL, "lidmaatschap_id" uuid NOT NULL, "dag" date NOT NULL, "aantal_regels" integer NOT NULL, "aantal_personen" integer NOT NULL, "bevinding" text NOT NULL, "opmerking" text, "ingevoerd_door" uuid NOT NULL, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_steekproef_beoordeling" UNIQUE ("gemeente_id", "soort", "lidmaatschap_id", "dag", "aantal_regels"), CONSTRAINT "ck_steekproef_beoordeling_aantallen" CHECK (aantal_regels > 0 and aantal_personen > 0), CONSTRAINT "ck_steekproef_beoordeling_opmerking" CHECK (length(opmerking) between 1 and 1000 and (bevinding = 'IN_ORDE' or opmerking is not null)), CONSTRAINT "ck_steekproef_beoordeling_bevinding" CHECK (bevinding in ('IN_ORDE', 'NAVRAAG', 'ONTERECHT')), CONSTRAINT "ck_steekproef_beoordeling_soort" CHECK (soort in ('WAARNEMING', 'ZELFDE_ACHTERNAAM', 'EIGEN_ADRES', 'BUITEN_WERKTIJD', 'VEEL_PERSONEN')), CONSTRAINT "pk_steekproef_beoordeling" PRIMARY KEY ("id"));
CREATE INDEX "ix_steekproef_beoordeling_lidmaatschap_id" ON "steekproef_beoordeling"  ("lidmaatschap_id") ;
CREATE INDEX "ix_steekproef_beoordeling_moment" ON "steekproef_beoordeling"  ("gemeente_id", "ingevoerd_op") ;
CREATE INDEX "ix_auditregel_sessie" ON "auditregel"  ("sessie_nummer") ;
ALTER TABLE "betrokkenheid" ADD "ingevoerd_door" uuid;
ALTER TABLE "betrokkenheid" ADD "ingevoerd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "fk_betrokkenheid_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "betrokkenheid" DROP CONSTRAINT "ck_betrokkenheid_einde";
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "ck_betrokkenheid_einde" CHECK (beeindigd_reden is null or beeindigd_reden in ('AFGEROND', 'TOESTEMMING_INGETROKKEN', 'VERHUISD', 'GEWIST', 'INGETROKKEN'));
ALTER TABLE "recht_beoordeling" ADD CONSTRAINT "fk_recht_beoordeling_betrokkenheid_id" FOREIGN KEY ("betrokkenheid_id") REFERENCES "betrokkenheid"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE "recht_beoordeling" ADD CONSTRAINT "fk_recht_beoordeling_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "steekproef_beoordeling" ADD CONSTRAINT "fk_steekproef_beoordeling_gemeente_id" FOREIGN KEY ("gemeente_id") REFERENCES "gemeente"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "steekproef_beoordeling" ADD CONSTRAINT "fk_steekproef_beoordeling_lidmaatschap_id" FOREIGN KEY ("lidmaatschap_id") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "steekproef_beoordeling" ADD CONSTRAINT "fk_steekproef_beoordeling_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

/** What was withdrawn stays ended; the word for it did not exist before. */
const TABELLEN_AF = `
ALTER TABLE "betrokkenheid" DROP CONSTRAINT "ck_betrokkenheid_einde";
UPDATE "betrokkenheid" SET "beeindigd_reden" = 'TOESTEMMING_INGETROKKEN' WHERE "beeindigd_reden" = 'INGETROKKEN';
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "ck_betrokkenheid_einde" CHECK (beeindigd_reden is null or beeindigd_reden in ('AFGEROND', 'TOESTEMMING_INGETROKKEN', 'VERHUISD', 'GEWIST'));
ALTER TABLE "betrokkenheid" DROP CONSTRAINT "fk_betrokkenheid_ingevoerd_door";
ALTER TABLE "betrokkenheid" DROP COLUMN "ingevoerd_op";
ALTER TABLE "betrokkenheid" DROP COLUMN "ingevoerd_door";
DROP INDEX "ix_auditregel_sessie";
DROP TABLE "steekproef_beoordeling";
DROP TABLE "recht_beoordeling";
DROP TABLE "matrix_versie";
`;

/** Versions of the matrix, samples and rights under review, and a log that is searched by person and by session. */
export class Fg1795000000003 implements MigrationInterface {
  name = 'Fg1795000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABELLEN_OP, inzagelogFgAf, inzagelogZoekenSql, steekproevenSql, rechtenSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [rechtenAf, steekproevenAf, inzagelogZoekenAf, inzagelogFgSql, TABELLEN_AF]) await runner.query(sql);
  }
}
