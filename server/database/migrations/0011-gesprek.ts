import type { MigrationInterface, QueryRunner } from 'typeorm';
import { berichtenAf, berichtenSql } from '../../domain/berichten/berichten.sql.ts';
import { overdrachtAf, overdrachtSql } from '../../domain/werk/overdracht.sql.ts';

const OP = `
CREATE TABLE "gepland_gesprek" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "versie" integer NOT NULL DEFAULT '1', "gewijzigd_op" TIMESTAMP WITH TIME ZONE, "gewijzigd_door" uuid, "soort" text NOT NULL, "datum" date NOT NULL, "tijd" text NOT NULL, "duur_minuten" integer NOT NULL DEFAULT '60', "plaats" text NOT NULL, "taal" text, "tolk_nodig" boolean NOT NULL DEFAULT false, "zonder_derden" boolean NOT NULL DEFAULT false, "stand" text NOT NULL DEFAULT 'GEPLAND', "reden" text, "reeks_id" uuid NOT NULL DEFAULT gen_random_uuid(), "volgnummer" integer NOT NULL DEFAULT '0', "gesprek_id" uuid, CONSTRAINT "ck_gepland_gesprek_volgnummer" CHECK (volgnummer between 0 and 1000), CONSTRAINT "ck_gepland_gesprek_waarom" CHECK (stand in ('GEPLAND', 'GEHOUDEN') or reden is not null), CONSTRAINT "ck_gepland_gesprek_reden" CHECK (length(reden) <= 500), CONSTRAINT "ck_gepland_gesprek_stand" CHECK (stand in ('GEPLAND', 'GEHOUDEN', 'VERZET', 'AFGEZEGD')), CONSTRAINT "ck_gepland_gesprek_taal" CHECK (length(taal) <= 60), CONSTRAINT "ck_gepland_gesprek_plaats" CHECK (length(plaats) between 1 and 200), CONSTRAINT "ck_gepland_gesprek_duur" CHECK (duur_minuten between 10 and 240), CONSTRAINT "ck_gepland_gesprek_tijd" CHECK (tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), CONSTRAINT "ck_gepland_gesprek_soort" CHECK (soort in ('KOFFIE_EN_KOEK', 'VOORTGANGSGESPREK', 'EINDGESPREK', 'OVERIG')), CONSTRAINT "pk_gepland_gesprek" PRIMARY KEY ("id"));
CREATE INDEX "ix_gepland_gesprek_inburgeraar_id" ON "gepland_gesprek"  ("inburgeraar_id") ;
CREATE INDEX "ix_gepland_gesprek_organisatie_id" ON "gepland_gesprek"  ("organisatie_id") ;
CREATE INDEX "ix_gepland_gesprek_gesprek_id" ON "gepland_gesprek"  ("gesprek_id") ;
CREATE INDEX "ix_gepland_gesprek_persoon" ON "gepland_gesprek"  ("inburgeraar_id", "datum") ;
CREATE TABLE "overdracht" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "versie" integer NOT NULL DEFAULT '1', "gewijzigd_op" TIMESTAMP WITH TIME ZONE, "gewijzigd_door" uuid, "lidmaatschap_id" uuid NOT NULL, "plan" text NOT NULL, "route" text NOT NULL, "driegesprek_op" date NOT NULL, "stand" text NOT NULL DEFAULT 'AANGEBODEN', "reden" text, "afgehandeld_op" date, CONSTRAINT "ck_overdracht_waarom" CHECK (stand in ('AANGEBODEN', 'AANGENOMEN') or reden is not null), CONSTRAINT "ck_overdracht_reden" CHECK (length(reden) <= 500), CONSTRAINT "ck_overdracht_stand" CHECK (stand in ('AANGEBODEN', 'AANGENOMEN', 'GEWEIGERD', 'INGETROKKEN')), CONSTRAINT "ck_overdracht_route" CHECK (route in ('TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL', 'BETAALD_WERK', 'OPLEIDING')), CONSTRAINT "ck_overdracht_plan" CHECK (length(plan) between 1 and 4000), CONSTRAINT "pk_overdracht" PRIMARY KEY ("id"));
CREATE INDEX "ix_overdracht_inburgeraar_id" ON "overdracht"  ("inburgeraar_id") ;
CREATE INDEX "ix_overdracht_organisatie_id" ON "overdracht"  ("organisatie_id") ;
CREATE INDEX "ix_overdracht_lidmaatschap_id" ON "overdracht"  ("lidmaatschap_id") ;
CREATE INDEX "ix_overdracht_persoon" ON "overdracht"  ("inburgeraar_id", "ingevoerd_op") ;
CREATE TABLE "bericht" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "soort" text NOT NULL, "pad" text NOT NULL, "taal" text NOT NULL DEFAULT 'nl', "geldig_tot" date, "stand" text NOT NULL DEFAULT 'WACHT', "pogingen" integer NOT NULL DEFAULT '0', "volgende_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "verzonden_op" TIMESTAMP WITH TIME ZONE, "uitkomst" text, CONSTRAINT "ck_bericht_uitkomst" CHECK (length(uitkomst) <= 60), CONSTRAINT "ck_bericht_pogingen" CHECK (pogingen between 0 and 100), CONSTRAINT "ck_bericht_stand" CHECK (stand in ('WACHT', 'VERZONDEN', 'OPZIJ', 'VERLOPEN', 'NIET_VERZONDEN')), CONSTRAINT "ck_bericht_taal" CHECK (taal in ('nl', 'en', 'ar', 'ti', 'uk', 'fa')), CONSTRAINT "ck_bericht_pad" CHECK (pad ~ '^/[a-z-]{1,60}$'), CONSTRAINT "ck_bericht_soort" CHECK (soort in ('GESPREK_GEPLAND', 'GESPREK_VERZET', 'GESPREK_AFGEZEGD')), CONSTRAINT "pk_bericht" PRIMARY KEY ("id"));
CREATE INDEX "ix_bericht_inburgeraar_id" ON "bericht"  ("inburgeraar_id") ;
CREATE INDEX "ix_bericht_organisatie_id" ON "bericht"  ("organisatie_id") ;
CREATE INDEX "ix_bericht_wacht" ON "bericht"  ("stand", "volgende_op") ;
ALTER TABLE "gesprek" ADD "aanwezigen" text array NOT NULL DEFAULT '{}';
ALTER TABLE "gesprek" ADD "op_recht_gewezen" boolean NOT NULL DEFAULT false;
ALTER TABLE "maatregel" ADD "gedraging" text;
ALTER TABLE "maatregel" ADD "gedraging_van" date;
ALTER TABLE "maatregel" ADD "gedraging_tot" date;
ALTER TABLE "maatregel" ADD "bedrag" integer;
ALTER TABLE "maatregel" ADD "trede" integer;
ALTER TABLE "maatregel" ADD "nieuwe_termijn_tot" date;
ALTER TABLE "maatregel" ADD "onherroepelijk_op" date;
ALTER TABLE "maatregel" ADD "vervallen_op" date;
ALTER TABLE "maatregel" ADD "vervallen_reden" text;
ALTER TABLE "werkplek" ADD "contract_op" date;
ALTER TABLE "werkplek" ADD "eerste_evaluatie_op" date;
ALTER TABLE "werkplek" ADD "eerste_evaluatie_met" text array NOT NULL DEFAULT '{}';
ALTER TABLE "werkplek" ADD "eerste_evaluatie_verslag" text;
ALTER TABLE "werkplek" ADD "tweede_evaluatie_op" date;
ALTER TABLE "werkplek" ADD "tweede_evaluatie_met" text array NOT NULL DEFAULT '{}';
ALTER TABLE "werkplek" ADD "tweede_evaluatie_verslag" text;
ALTER TABLE "gesprek" ADD CONSTRAINT "ck_gesprek_derden" CHECK (op_recht_gewezen or not (aanwezigen && array['GEZINSLID', 'BEGELEIDER', 'PARTNERORGANISATIE', 'LOOPBAANBEGELEIDER', 'ANDERS']));
ALTER TABLE "gesprek" ADD CONSTRAINT "ck_gesprek_aanwezigen" CHECK (aanwezigen <@ array['TOLK', 'GEZINSLID', 'BEGELEIDER', 'PARTNERORGANISATIE', 'LOOPBAANBEGELEIDER', 'ANDERS']);
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_vervallen" CHECK ((vervallen_op is null) = (vervallen_reden is null));
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_vervallen_reden" CHECK (length(vervallen_reden) <= 500);
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_boete" CHECK (soort = 'BOETE' or (bedrag is null and trede is null));
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_trede" CHECK (trede between 1 and 10);
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_bedrag" CHECK (bedrag between 0 and 1000000);
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_gedraging_periode" CHECK (gedraging_tot is null or gedraging_tot >= gedraging_van);
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_gedraging" CHECK (gedraging in ('INTAKE', 'TAAL', 'PVT', 'MAP', 'PARTICIPATIE', 'ANDERE_AFSPRAAK'));
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_tweede_na_eerste" CHECK (tweede_evaluatie_op is null or eerste_evaluatie_op is not null);
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_tweede_evaluatie" CHECK (tweede_evaluatie_op is null or (tweede_evaluatie_met @> array['BEDRIJF', 'STAGIAIR'] and tweede_evaluatie_op > eerste_evaluatie_op));
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_eerste_evaluatie" CHECK (eerste_evaluatie_op is null or (eerste_evaluatie_met @> array['BEDRIJF', 'STAGIAIR'] and eerste_evaluatie_op >= van));
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_tweede_verslag" CHECK (length(tweede_evaluatie_verslag) <= 2000);
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_eerste_verslag" CHECK (length(eerste_evaluatie_verslag) <= 2000);
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_tweede_met" CHECK (tweede_evaluatie_met <@ array['BEDRIJF', 'STAGIAIR']);
ALTER TABLE "werkplek" ADD CONSTRAINT "ck_werkplek_eerste_met" CHECK (eerste_evaluatie_met <@ array['BEDRIJF', 'STAGIAIR']);
ALTER TABLE "gepland_gesprek" ADD CONSTRAINT "fk_gepland_gesprek_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gepland_gesprek" ADD CONSTRAINT "fk_gepland_gesprek_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gepland_gesprek" ADD CONSTRAINT "fk_gepland_gesprek_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gepland_gesprek" ADD CONSTRAINT "fk_gepland_gesprek_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gepland_gesprek" ADD CONSTRAINT "fk_gepland_gesprek_gesprek_id" FOREIGN KEY ("gesprek_id") REFERENCES "gesprek"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "overdracht" ADD CONSTRAINT "fk_overdracht_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "overdracht" ADD CONSTRAINT "fk_overdracht_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "overdracht" ADD CONSTRAINT "fk_overdracht_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "overdracht" ADD CONSTRAINT "fk_overdracht_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "overdracht" ADD CONSTRAINT "fk_overdracht_lidmaatschap_id" FOREIGN KEY ("lidmaatschap_id") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bericht" ADD CONSTRAINT "fk_bericht_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bericht" ADD CONSTRAINT "fk_bericht_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bericht" ADD CONSTRAINT "fk_bericht_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_soort";
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_soort" CHECK (soort in ('OPROEP_INTAKE', 'HANDHAVEND_GESPREK', 'WAARSCHUWING', 'BOETE', 'MAATREGEL_PARTICIPATIEWET', 'INTAKE_IN_ABSENTIE'));
`;

/** Rows of a kind that the release before does not know stay: its check holds for new ones. */
const AF = `
DROP TABLE "bericht";
DROP TABLE "overdracht";
DROP TABLE "gepland_gesprek";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_eerste_met";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_tweede_met";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_eerste_verslag";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_tweede_verslag";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_eerste_evaluatie";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_tweede_evaluatie";
ALTER TABLE "werkplek" DROP CONSTRAINT "ck_werkplek_tweede_na_eerste";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_gedraging";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_gedraging_periode";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_bedrag";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_trede";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_boete";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_vervallen_reden";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_vervallen";
ALTER TABLE "gesprek" DROP CONSTRAINT "ck_gesprek_aanwezigen";
ALTER TABLE "gesprek" DROP CONSTRAINT "ck_gesprek_derden";
ALTER TABLE "werkplek" DROP COLUMN "tweede_evaluatie_verslag";
ALTER TABLE "werkplek" DROP COLUMN "tweede_evaluatie_met";
ALTER TABLE "werkplek" DROP COLUMN "tweede_evaluatie_op";
ALTER TABLE "werkplek" DROP COLUMN "eerste_evaluatie_verslag";
ALTER TABLE "werkplek" DROP COLUMN "eerste_evaluatie_met";
ALTER TABLE "werkplek" DROP COLUMN "eerste_evaluatie_op";
ALTER TABLE "werkplek" DROP COLUMN "contract_op";
ALTER TABLE "maatregel" DROP COLUMN "vervallen_reden";
ALTER TABLE "maatregel" DROP COLUMN "vervallen_op";
ALTER TABLE "maatregel" DROP COLUMN "onherroepelijk_op";
ALTER TABLE "maatregel" DROP COLUMN "nieuwe_termijn_tot";
ALTER TABLE "maatregel" DROP COLUMN "trede";
ALTER TABLE "maatregel" DROP COLUMN "bedrag";
ALTER TABLE "maatregel" DROP COLUMN "gedraging_tot";
ALTER TABLE "maatregel" DROP COLUMN "gedraging_van";
ALTER TABLE "maatregel" DROP COLUMN "gedraging";
ALTER TABLE "gesprek" DROP COLUMN "op_recht_gewezen";
ALTER TABLE "gesprek" DROP COLUMN "aanwezigen";
ALTER TABLE "maatregel" DROP CONSTRAINT "ck_maatregel_soort";
ALTER TABLE "maatregel" ADD CONSTRAINT "ck_maatregel_soort" CHECK (soort in ('HANDHAVEND_GESPREK', 'WAARSCHUWING', 'BOETE', 'MAATREGEL_PARTICIPATIEWET')) NOT VALID;
`;

/** Planned talks and their messages, handhaving as the law has it, and the handover to the werkcarrousel with its taalstages. */
export class Gesprek1795000000011 implements MigrationInterface {
  name = 'Gesprek1795000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, berichtenSql, overdrachtSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [overdrachtAf, berichtenAf, AF]) await runner.query(sql);
  }
}
