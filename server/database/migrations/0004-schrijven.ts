import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that may be changed count their versions, and every text that somebody types has a limit in the database. */
export class Schrijven1795000000004 implements MigrationInterface {
  name = 'Schrijven1795000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(AF);
  }
}

const OP = `
ALTER TABLE "contactmoment" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "contactmoment" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "contactmoment" ADD "gewijzigd_door" uuid;
ALTER TABLE "gesprek" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "gesprek" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "gesprek" ADD "gewijzigd_door" uuid;
ALTER TABLE "maatregel" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "maatregel" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "maatregel" ADD "gewijzigd_door" uuid;
ALTER TABLE "gezinslid" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "gezinslid" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "gezinslid" ADD "gewijzigd_door" uuid;
ALTER TABLE "intake_thema" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "intake_thema" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "intake_thema" ADD "gewijzigd_door" uuid;
ALTER TABLE "map_thema" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "map_thema" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "map_thema" ADD "gewijzigd_door" uuid;
ALTER TABLE "pvt_dagdeel" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "pvt_dagdeel" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "pvt_dagdeel" ADD "gewijzigd_door" uuid;
ALTER TABLE "examenuitslag" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "examenuitslag" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "examenuitslag" ADD "gewijzigd_door" uuid;
ALTER TABLE "taalbijeenkomst" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "taalbijeenkomst" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "taalbijeenkomst" ADD "gewijzigd_door" uuid;
ALTER TABLE "welzijnsdeelname" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "welzijnsdeelname" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "welzijnsdeelname" ADD "gewijzigd_door" uuid;
ALTER TABLE "werkplek" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "werkplek" ADD "gewijzigd_op" TIMESTAMP WITH TIME ZONE;
ALTER TABLE "werkplek" ADD "gewijzigd_door" uuid;
ALTER TABLE "betrokkenheid" ADD "versie" integer NOT NULL DEFAULT '1';
ALTER TABLE "roepnaam" ADD CONSTRAINT "ck_roepnaam_roepnaam" CHECK (length(roepnaam) between 1 and 100);
ALTER TABLE "achternaam" ADD CONSTRAINT "ck_achternaam_voorletters" CHECK (length(voorletters) <= 30);
ALTER TABLE "achternaam" ADD CONSTRAINT "ck_achternaam_voorvoegsel" CHECK (length(voorvoegsel) <= 30);
ALTER TABLE "achternaam" ADD CONSTRAINT "ck_achternaam_achternaam" CHECK (length(achternaam) between 1 and 100);
ALTER TABLE "adres" ADD CONSTRAINT "ck_adres_woonplaats" CHECK (length(woonplaats) <= 100);
ALTER TABLE "adres" ADD CONSTRAINT "ck_adres_postcode" CHECK (postcode ~ '^[1-9][0-9]{3} ?[A-Z]{2}$');
ALTER TABLE "adres" ADD CONSTRAINT "ck_adres_huisnummer" CHECK (length(huisnummer) <= 20);
ALTER TABLE "adres" ADD CONSTRAINT "ck_adres_straat" CHECK (length(straat) <= 200);
ALTER TABLE "participatie_uren" ADD CONSTRAINT "ck_participatie_uren_correctie_lengte" CHECK (length(correctie_reden) <= 500);
ALTER TABLE "uren_reactie" ADD CONSTRAINT "ck_uren_reactie_toelichting" CHECK (length(toelichting) <= 1000);
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_reden_lengte" CHECK (length(reden_wijziging) <= 2000);
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_hoofddoel" CHECK (length(hoofddoel) <= 2000);
ALTER TABLE "afspraak" ADD CONSTRAINT "ck_afspraak_periode" CHECK (tot is null or van is null or tot >= van);
ALTER TABLE "afspraak" ADD CONSTRAINT "ck_afspraak_uren" CHECK (uren_per_week between 0 and 60);
ALTER TABLE "afspraak" ADD CONSTRAINT "ck_afspraak_doel" CHECK (length(doel) <= 2000);
ALTER TABLE "presentie" ADD CONSTRAINT "ck_presentie_correctie_lengte" CHECK (length(correctie_reden) <= 500);
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "ck_betrokkenheid_reden" CHECK (length(reden) <= 500);
ALTER TABLE "contactmoment" ADD CONSTRAINT "fk_contactmoment_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gesprek" ADD CONSTRAINT "fk_gesprek_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "maatregel" ADD CONSTRAINT "fk_maatregel_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gezinslid" ADD CONSTRAINT "fk_gezinslid_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "intake_thema" ADD CONSTRAINT "fk_intake_thema_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "map_thema" ADD CONSTRAINT "fk_map_thema_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pvt_dagdeel" ADD CONSTRAINT "fk_pvt_dagdeel_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "examenuitslag" ADD CONSTRAINT "fk_examenuitslag_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "taalbijeenkomst" ADD CONSTRAINT "fk_taalbijeenkomst_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "welzijnsdeelname" ADD CONSTRAINT "fk_welzijnsdeelname_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "werkplek" ADD CONSTRAINT "fk_werkplek_gewijzigd_door" FOREIGN KEY ("gewijzigd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "contactpersoon_gemeente" ADD CONSTRAINT "ck_contactpersoon_gemeente_email_vorm" CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$');
ALTER TABLE "contact" ADD CONSTRAINT "ck_contact_email_vorm" CHECK (email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$');
`;

const AF = `
ALTER TABLE "contact" DROP CONSTRAINT "ck_contact_email_vorm";
ALTER TABLE "contactpersoon_gemeente" DROP CONSTRAINT "ck_contactpersoon_gemeente_email_vorm";
ALTER TABLE "werkplek" DROP CONSTRAINT "fk_werkplek_gewijzigd_door";
ALTER TABLE "welzijnsdeelname" DROP CONSTRAINT "fk_welzijnsdeelname_gewijzigd_door";
ALTER TABLE "taalbijeenkomst" DROP CONSTRAINT "fk_taalbijeenkomst_gewijzigd_door";
ALTER TABLE "examenuitslag" DROP CONSTRAINT "fk_examenuitslag_gewijzigd_door";
ALTER TABLE "pvt_dagdeel" DROP CONSTRAINT "fk_pvt_dagdeel_gewijzigd_door";
ALTER TABLE "map_thema" DROP CONSTRAINT "fk_map_thema_gewijzigd_door";
ALTER TABLE "intake_thema" DROP CONSTRAINT "fk_intake_thema_gewijzigd_door";
ALTER TABLE "gezinslid" DROP CONSTRAINT "fk_gezinslid_gewijzigd_door";
ALTER TABLE "maatregel" DROP CONSTRAINT "fk_maatregel_gewijzigd_door";
ALTER TABLE "gesprek" DROP CONSTRAINT "fk_gesprek_gewijzigd_door";
ALTER TABLE "contactmoment" DROP CONSTRAINT "fk_contactmoment_gewijzigd_door";
ALTER TABLE "betrokkenheid" DROP CONSTRAINT "ck_betrokkenheid_reden";
ALTER TABLE "presentie" DROP CONSTRAINT "ck_presentie_correctie_lengte";
ALTER TABLE "afspraak" DROP CONSTRAINT "ck_afspraak_doel";
ALTER TABLE "afspraak" DROP CONSTRAINT "ck_afspraak_uren";
ALTER TABLE "afspraak" DROP CONSTRAINT "ck_afspraak_periode";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_hoofddoel";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_reden_lengte";
ALTER TABLE "uren_reactie" DROP CONSTRAINT "ck_uren_reactie_toelichting";
ALTER TABLE "participatie_uren" DROP CONSTRAINT "ck_participatie_uren_correctie_lengte";
ALTER TABLE "adres" DROP CONSTRAINT "ck_adres_straat";
ALTER TABLE "adres" DROP CONSTRAINT "ck_adres_huisnummer";
ALTER TABLE "adres" DROP CONSTRAINT "ck_adres_postcode";
ALTER TABLE "adres" DROP CONSTRAINT "ck_adres_woonplaats";
ALTER TABLE "achternaam" DROP CONSTRAINT "ck_achternaam_achternaam";
ALTER TABLE "achternaam" DROP CONSTRAINT "ck_achternaam_voorvoegsel";
ALTER TABLE "achternaam" DROP CONSTRAINT "ck_achternaam_voorletters";
ALTER TABLE "roepnaam" DROP CONSTRAINT "ck_roepnaam_roepnaam";
ALTER TABLE "betrokkenheid" DROP COLUMN "versie";
ALTER TABLE "werkplek" DROP COLUMN "gewijzigd_door";
ALTER TABLE "werkplek" DROP COLUMN "gewijzigd_op";
ALTER TABLE "werkplek" DROP COLUMN "versie";
ALTER TABLE "welzijnsdeelname" DROP COLUMN "gewijzigd_door";
ALTER TABLE "welzijnsdeelname" DROP COLUMN "gewijzigd_op";
ALTER TABLE "welzijnsdeelname" DROP COLUMN "versie";
ALTER TABLE "taalbijeenkomst" DROP COLUMN "gewijzigd_door";
ALTER TABLE "taalbijeenkomst" DROP COLUMN "gewijzigd_op";
ALTER TABLE "taalbijeenkomst" DROP COLUMN "versie";
ALTER TABLE "examenuitslag" DROP COLUMN "gewijzigd_door";
ALTER TABLE "examenuitslag" DROP COLUMN "gewijzigd_op";
ALTER TABLE "examenuitslag" DROP COLUMN "versie";
ALTER TABLE "pvt_dagdeel" DROP COLUMN "gewijzigd_door";
ALTER TABLE "pvt_dagdeel" DROP COLUMN "gewijzigd_op";
ALTER TABLE "pvt_dagdeel" DROP COLUMN "versie";
ALTER TABLE "map_thema" DROP COLUMN "gewijzigd_door";
ALTER TABLE "map_thema" DROP COLUMN "gewijzigd_op";
ALTER TABLE "map_thema" DROP COLUMN "versie";
ALTER TABLE "intake_thema" DROP COLUMN "gewijzigd_door";
ALTER TABLE "intake_thema" DROP COLUMN "gewijzigd_op";
ALTER TABLE "intake_thema" DROP COLUMN "versie";
ALTER TABLE "gezinslid" DROP COLUMN "gewijzigd_door";
ALTER TABLE "gezinslid" DROP COLUMN "gewijzigd_op";
ALTER TABLE "gezinslid" DROP COLUMN "versie";
ALTER TABLE "maatregel" DROP COLUMN "gewijzigd_door";
ALTER TABLE "maatregel" DROP COLUMN "gewijzigd_op";
ALTER TABLE "maatregel" DROP COLUMN "versie";
ALTER TABLE "gesprek" DROP COLUMN "gewijzigd_door";
ALTER TABLE "gesprek" DROP COLUMN "gewijzigd_op";
ALTER TABLE "gesprek" DROP COLUMN "versie";
ALTER TABLE "contactmoment" DROP COLUMN "gewijzigd_door";
ALTER TABLE "contactmoment" DROP COLUMN "gewijzigd_op";
ALTER TABLE "contactmoment" DROP COLUMN "versie";
`;
