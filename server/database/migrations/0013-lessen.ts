import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BEZETTING, BEZETTING_AF } from './0013-lessen.functies.ts';

const OP = `
CREATE TABLE "lesreeks" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "groep_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "weekdagen" integer array NOT NULL, "begin_tijd" TIME NOT NULL, "duur_minuten" integer NOT NULL, "van" date NOT NULL, "tot" date NOT NULL, "locatie" text, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "uq_lesreeks_groep" UNIQUE ("id", "groep_id"), CONSTRAINT "ck_lesreeks_locatie" CHECK (length(locatie) <= 200), CONSTRAINT "ck_lesreeks_periode" CHECK (tot >= van), CONSTRAINT "ck_lesreeks_duur" CHECK (duur_minuten between 15 and 480), CONSTRAINT "ck_lesreeks_weekdagen" CHECK (cardinality(weekdagen) between 1 and 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7]), CONSTRAINT "pk_lesreeks" PRIMARY KEY ("id"));
CREATE INDEX "ix_lesreeks_groep_id" ON "lesreeks"  ("groep_id") ;
CREATE INDEX "ix_lesreeks_organisatie_id" ON "lesreeks"  ("organisatie_id") ;
CREATE TABLE "lesvrij" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisatie_id" uuid NOT NULL, "van" date NOT NULL, "tot" date NOT NULL, "naam" text NOT NULL, CONSTRAINT "uq_lesvrij" UNIQUE ("organisatie_id", "van", "naam"), CONSTRAINT "ck_lesvrij_naam" CHECK (length(trim(naam)) between 1 and 60), CONSTRAINT "ck_lesvrij_periode" CHECK (tot between van and van + 90), CONSTRAINT "pk_lesvrij" PRIMARY KEY ("id"));
CREATE TABLE "afmelding" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "datum" date NOT NULL, "ingevoerd_door" uuid NOT NULL, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "les_id" uuid NOT NULL, "reden" text NOT NULL, "ingetrokken" boolean NOT NULL DEFAULT false, CONSTRAINT "uq_afmelding" UNIQUE ("les_id", "inburgeraar_id"), CONSTRAINT "ck_afmelding_reden" CHECK (reden in ('AFSPRAAK_INSTANTIE', 'WERK', 'GEZIN', 'VERVOER', 'OVERIG')), CONSTRAINT "pk_afmelding" PRIMARY KEY ("id"));
CREATE INDEX "ix_afmelding_inburgeraar_id" ON "afmelding"  ("inburgeraar_id") ;
CREATE TABLE "presentie_bevestiging" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "datum" date NOT NULL, "ingevoerd_door" uuid NOT NULL, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "presentie_id" uuid NOT NULL, "wijze" text NOT NULL, CONSTRAINT "uq_presentie_bevestiging" UNIQUE ("presentie_id"), CONSTRAINT "ck_presentie_bevestiging_wijze" CHECK (wijze in ('INLOG', 'CODE')), CONSTRAINT "pk_presentie_bevestiging" PRIMARY KEY ("id"));
CREATE INDEX "ix_presentie_bevestiging_inburgeraar_id" ON "presentie_bevestiging"  ("inburgeraar_id") ;
CREATE TABLE "verzuim_opvolging" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "presentie_id" uuid NOT NULL, "datum" date NOT NULL, "uitkomst" text NOT NULL, CONSTRAINT "ck_verzuim_opvolging_uitkomst" CHECK (uitkomst in ('GESPROKEN', 'NIET_BEREIKT')), CONSTRAINT "pk_verzuim_opvolging" PRIMARY KEY ("id"));
CREATE INDEX "ix_verzuim_opvolging_inburgeraar_id" ON "verzuim_opvolging"  ("inburgeraar_id") ;
CREATE INDEX "ix_verzuim_opvolging_organisatie_id" ON "verzuim_opvolging"  ("organisatie_id") ;
CREATE INDEX "ix_verzuim_opvolging_presentie" ON "verzuim_opvolging"  ("presentie_id") ;
CREATE TABLE "les_ondertekening" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "les_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid NOT NULL, "getekend_op" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_les_ondertekening" PRIMARY KEY ("id"));
CREATE INDEX "ix_les_ondertekening_organisatie_id" ON "les_ondertekening"  ("organisatie_id") ;
CREATE INDEX "ix_les_ondertekening_ingevoerd_door" ON "les_ondertekening"  ("ingevoerd_door") ;
CREATE INDEX "ix_les_ondertekening_les" ON "les_ondertekening"  ("les_id", "getekend_op") ;
CREATE TABLE "maandafsluiting" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "groep_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "maand" date NOT NULL, "ingevoerd_door" uuid NOT NULL, "afgesloten_op" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "uq_maandafsluiting" UNIQUE ("groep_id", "maand"), CONSTRAINT "ck_maandafsluiting_maand" CHECK (extract(day from maand) = 1), CONSTRAINT "pk_maandafsluiting" PRIMARY KEY ("id"));
CREATE INDEX "ix_maandafsluiting_organisatie_id" ON "maandafsluiting"  ("organisatie_id") ;
CREATE INDEX "ix_maandafsluiting_ingevoerd_door" ON "maandafsluiting"  ("ingevoerd_door") ;
ALTER TABLE "groep" ADD "maandprijs" integer;
ALTER TABLE "groep" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "groepslid" ADD "eindreden" text;
ALTER TABLE "groepslid" ADD "overdracht_op" date;
ALTER TABLE "groepslid" ADD "ingevoerd_door" uuid;
ALTER TABLE "groepslid" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "les" ADD "locatie" text;
ALTER TABLE "les" ADD "lesreeks_id" uuid;
ALTER TABLE "les" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "uitvoer" ADD "presentie" jsonb;
CREATE INDEX "ix_les_lesreeks_id" ON "les"  ("lesreeks_id") ;
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_versie" CHECK (versie > 0);
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_maandprijs" CHECK (maandprijs between 0 and 10000000);
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_locatie" CHECK (length(locatie) <= 200);
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_naam" CHECK (length(trim(naam)) between 1 and 60);
ALTER TABLE "groepslid" ADD CONSTRAINT "ck_groepslid_versie" CHECK (versie > 0);
ALTER TABLE "groepslid" ADD CONSTRAINT "ck_groepslid_overdracht" CHECK (eindreden <> 'ROUTEWISSEL' or overdracht_op is not null);
ALTER TABLE "groepslid" ADD CONSTRAINT "ck_groepslid_eindreden" CHECK (eindreden is null or (tot is not null and eindreden in ('AFGEROND', 'ROUTEWISSEL', 'ANDERE_GROEP', 'VERHUISD', 'GESTOPT', 'ANDERS')));
ALTER TABLE "les" ADD CONSTRAINT "ck_les_versie" CHECK (versie > 0);
ALTER TABLE "les" ADD CONSTRAINT "ck_les_locatie" CHECK (length(locatie) <= 200);
ALTER TABLE "les" ADD CONSTRAINT "ck_les_vervallen" CHECK (length(trim(vervallen_reden)) between 1 and 200);
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_presentie" CHECK ((soort in ('PRESENTIE_PDF', 'PRESENTIE_CSV')) = (presentie is not null));
ALTER TABLE "groepslid" ADD CONSTRAINT "fk_groepslid_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "lesreeks" ADD CONSTRAINT "fk_lesreeks_groep_id_organisatie_id" FOREIGN KEY ("groep_id", "organisatie_id") REFERENCES "groep"("id","organisatie_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "lesreeks" ADD CONSTRAINT "fk_lesreeks_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "lesvrij" ADD CONSTRAINT "fk_lesvrij_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "les" ADD CONSTRAINT "fk_les_lesreeks_id_groep_id" FOREIGN KEY ("lesreeks_id", "groep_id") REFERENCES "lesreeks"("id","groep_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "afmelding" ADD CONSTRAINT "fk_afmelding_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "afmelding" ADD CONSTRAINT "fk_afmelding_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "afmelding" ADD CONSTRAINT "fk_afmelding_les_id" FOREIGN KEY ("les_id") REFERENCES "les"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "presentie_bevestiging" ADD CONSTRAINT "fk_presentie_bevestiging_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "presentie_bevestiging" ADD CONSTRAINT "fk_presentie_bevestiging_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "presentie_bevestiging" ADD CONSTRAINT "fk_presentie_bevestiging_presentie_id" FOREIGN KEY ("presentie_id") REFERENCES "presentie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "verzuim_opvolging" ADD CONSTRAINT "fk_verzuim_opvolging_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "verzuim_opvolging" ADD CONSTRAINT "fk_verzuim_opvolging_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "verzuim_opvolging" ADD CONSTRAINT "fk_verzuim_opvolging_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "verzuim_opvolging" ADD CONSTRAINT "fk_verzuim_opvolging_presentie_id" FOREIGN KEY ("presentie_id") REFERENCES "presentie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "les_ondertekening" ADD CONSTRAINT "fk_les_ondertekening_les_id_organisatie_id" FOREIGN KEY ("les_id", "organisatie_id") REFERENCES "les"("id","organisatie_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "les_ondertekening" ADD CONSTRAINT "fk_les_ondertekening_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "maandafsluiting" ADD CONSTRAINT "fk_maandafsluiting_groep_id_organisatie_id" FOREIGN KEY ("groep_id", "organisatie_id") REFERENCES "groep"("id","organisatie_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "maandafsluiting" ADD CONSTRAINT "fk_maandafsluiting_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "maandafsluiting" ADD "reden" text;
ALTER TABLE "maandafsluiting" ADD CONSTRAINT "ck_maandafsluiting_reden" CHECK (length(trim(reden)) between 1 and 300);
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_soort";
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_soort" CHECK (soort in ('TAALGROEP', 'STARTKLAS', 'ELIP', 'WERKGROEP', 'PVT', 'TRAINING', 'MAP'));
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_soort";
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_soort" CHECK (soort in ('DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF', 'PRESENTIE_PDF', 'PRESENTIE_CSV'));
`;

/** Rows of a kind that the release before does not know stay: its check holds for new ones. */
const AF = `
DROP TABLE "presentie_bevestiging";
DROP TABLE "verzuim_opvolging";
DROP TABLE "afmelding";
DROP TABLE "les_ondertekening";
DROP TABLE "maandafsluiting";
DROP TABLE "lesvrij";
ALTER TABLE "les" DROP CONSTRAINT "fk_les_lesreeks_id_groep_id";
ALTER TABLE "groepslid" DROP CONSTRAINT "fk_groepslid_ingevoerd_door";
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_presentie";
ALTER TABLE "les" DROP CONSTRAINT "ck_les_vervallen";
ALTER TABLE "les" DROP CONSTRAINT "ck_les_locatie";
ALTER TABLE "les" DROP CONSTRAINT "ck_les_versie";
ALTER TABLE "groepslid" DROP CONSTRAINT "ck_groepslid_eindreden";
ALTER TABLE "groepslid" DROP CONSTRAINT "ck_groepslid_overdracht";
ALTER TABLE "groepslid" DROP CONSTRAINT "ck_groepslid_versie";
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_naam";
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_locatie";
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_maandprijs";
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_versie";
DROP INDEX "public"."ix_les_lesreeks_id";
ALTER TABLE "uitvoer" DROP COLUMN "presentie";
ALTER TABLE "les" DROP COLUMN "versie";
ALTER TABLE "les" DROP COLUMN "lesreeks_id";
ALTER TABLE "les" DROP COLUMN "locatie";
ALTER TABLE "groepslid" DROP COLUMN "versie";
ALTER TABLE "groepslid" DROP COLUMN "ingevoerd_door";
ALTER TABLE "groepslid" DROP COLUMN "overdracht_op";
ALTER TABLE "groepslid" DROP COLUMN "eindreden";
ALTER TABLE "groep" DROP COLUMN "versie";
ALTER TABLE "groep" DROP COLUMN "maandprijs";
DROP TABLE "lesreeks";
DELETE FROM "uitvoer" WHERE soort in ('PRESENTIE_PDF', 'PRESENTIE_CSV');
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_soort";
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_soort" CHECK (soort in ('DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF'));
ALTER TABLE "groep" DROP CONSTRAINT "ck_groep_soort";
ALTER TABLE "groep" ADD CONSTRAINT "ck_groep_soort" CHECK (soort in ('TAALGROEP', 'STARTKLAS', 'WERKGROEP', 'PVT', 'TRAINING', 'MAP')) NOT VALID;
`;

/** Classes with their series and seats, the person's own word about a lesson, signatures, and months that are closed. */
export class Lessen1795000000013 implements MigrationInterface {
  name = 'Lessen1795000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, BEZETTING]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [BEZETTING_AF, AF]) await runner.query(sql);
  }
}
