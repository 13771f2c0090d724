import type { MigrationInterface, QueryRunner } from 'typeorm';

const OP = `
CREATE TABLE "pip_onderdeel" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "pip_versie" integer NOT NULL, "thema" text NOT NULL, "soort" text NOT NULL, "tekst" text, "uren_per_week" double precision, "dagtekening" date, CONSTRAINT "uq_pip_onderdeel" UNIQUE ("inburgeraar_id", "pip_versie", "soort"), CONSTRAINT "ck_pip_onderdeel_uren" CHECK (uren_per_week between 0 and 60), CONSTRAINT "ck_pip_onderdeel_tekst" CHECK (length(tekst) between 1 and 2000), CONSTRAINT "ck_pip_onderdeel_versie" CHECK (pip_versie > 0), CONSTRAINT "ck_pip_onderdeel_thema_bij_soort" CHECK ((soort = 'ONDERSTEUNING' and thema = 'AFSPRAKEN_BEGELEIDING') or (soort = 'ONTWIKKELDOEL' and thema = 'AFSPRAKEN_BEGELEIDING') or (soort = 'VVE' and thema = 'AFSPRAKEN_BEGELEIDING') or (soort = 'PVT' and thema = 'AFSPRAKEN_MAP_PVT') or (soort = 'MAP' and thema = 'AFSPRAKEN_MAP_PVT') or (soort = 'PW_BIJSTAND' and thema = 'AFSPRAKEN_FINANCIEN') or (soort = 'PW_ONTZORGEN' and thema = 'AFSPRAKEN_FINANCIEN') or (soort = 'PW_REINTEGRATIE' and thema = 'AFSPRAKEN_WERK')), CONSTRAINT "ck_pip_onderdeel_thema" CHECK (thema in ('AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_MAP_PVT', 'AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WERK')), CONSTRAINT "ck_pip_onderdeel_soort" CHECK (soort in ('ONDERSTEUNING', 'ONTWIKKELDOEL', 'VVE', 'PVT', 'MAP', 'PW_BIJSTAND', 'PW_ONTZORGEN', 'PW_REINTEGRATIE')), CONSTRAINT "pk_pip_onderdeel" PRIMARY KEY ("id"));
CREATE INDEX "ix_pip_onderdeel_inburgeraar_id" ON "pip_onderdeel"  ("inburgeraar_id") ;
CREATE INDEX "ix_pip_onderdeel_organisatie_id" ON "pip_onderdeel"  ("organisatie_id") ;
CREATE TABLE "pip_afspraak" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "inburgeraar_id" uuid NOT NULL, "organisatie_id" uuid NOT NULL, "ingevoerd_door" uuid, "ingevoerd_op" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "pip_versie" integer NOT NULL, "afspraak_id" uuid NOT NULL, "thema" text NOT NULL, "tekst" text NOT NULL, "doel" text, "uitvoerder_id" uuid, "uren_per_week" double precision, "van" date, "tot" date, CONSTRAINT "uq_pip_afspraak" UNIQUE ("afspraak_id", "pip_versie", "inburgeraar_id"), CONSTRAINT "ck_pip_afspraak_uren" CHECK (uren_per_week between 0 and 60), CONSTRAINT "ck_pip_afspraak_doel" CHECK (length(doel) <= 2000), CONSTRAINT "ck_pip_afspraak_tekst" CHECK (length(tekst) between 1 and 2000), CONSTRAINT "ck_pip_afspraak_versie" CHECK (pip_versie > 0), CONSTRAINT "ck_pip_afspraak_thema" CHECK (thema in ('AFSPRAKEN_TAAL', 'AFSPRAKEN_PARTICIPATIE', 'AFSPRAKEN_MAP_PVT', 'AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_TAALPRAKTIJK', 'AFSPRAKEN_WONEN', 'AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WELZIJN', 'AFSPRAKEN_WERK')), CONSTRAINT "pk_pip_afspraak" PRIMARY KEY ("id"));
CREATE INDEX "ix_pip_afspraak_inburgeraar_id" ON "pip_afspraak"  ("inburgeraar_id") ;
CREATE INDEX "ix_pip_afspraak_organisatie_id" ON "pip_afspraak"  ("organisatie_id") ;
CREATE INDEX "ix_pip_afspraak_uitvoerder_id" ON "pip_afspraak"  ("uitvoerder_id") ;
ALTER TABLE "pip_versie" ADD "niveau_lezen" text;
ALTER TABLE "pip_versie" ADD "niveau_luisteren" text;
ALTER TABLE "pip_versie" ADD "niveau_schrijven" text;
ALTER TABLE "pip_versie" ADD "niveau_spreken" text;
ALTER TABLE "pip_versie" ADD "beschikking" text;
ALTER TABLE "pip_versie" ADD "artikel" text;
ALTER TABLE "uitvoer" ADD "pip" jsonb;
ALTER TABLE "pip_versie" ALTER COLUMN "intensiteit_uren_per_week" DROP NOT NULL;
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_artikel" CHECK (length(artikel) <= 200);
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_beschikking" CHECK (beschikking in ('EERSTE', 'ROUTEWISSEL', 'AFSCHALING', 'AFSPRAKEN', 'ANDERS'));
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_niveau_spreken" CHECK (niveau_spreken in ('A0', 'A1', 'A2', 'B1', 'B2'));
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_niveau_schrijven" CHECK (niveau_schrijven in ('A0', 'A1', 'A2', 'B1', 'B2'));
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_niveau_luisteren" CHECK (niveau_luisteren in ('A0', 'A1', 'A2', 'B1', 'B2'));
ALTER TABLE "pip_versie" ADD CONSTRAINT "ck_pip_versie_niveau_lezen" CHECK (niveau_lezen in ('A0', 'A1', 'A2', 'B1', 'B2'));
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_pip" CHECK ((soort in ('PIP_PDF', 'BESCHIKKING_PDF')) = (pip is not null));
ALTER TABLE "pip_onderdeel" ADD CONSTRAINT "fk_pip_onderdeel_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_onderdeel" ADD CONSTRAINT "fk_pip_onderdeel_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_onderdeel" ADD CONSTRAINT "fk_pip_onderdeel_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_afspraak" ADD CONSTRAINT "fk_pip_afspraak_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_afspraak" ADD CONSTRAINT "fk_pip_afspraak_organisatie_id" FOREIGN KEY ("organisatie_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_afspraak" ADD CONSTRAINT "fk_pip_afspraak_ingevoerd_door" FOREIGN KEY ("ingevoerd_door") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_afspraak" ADD CONSTRAINT "fk_pip_afspraak_afspraak_id" FOREIGN KEY ("afspraak_id") REFERENCES "afspraak"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "pip_afspraak" ADD CONSTRAINT "fk_pip_afspraak_uitvoerder_id" FOREIGN KEY ("uitvoerder_id") REFERENCES "organisatie"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_soort";
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_soort" CHECK (soort in ('DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF'));
`;

const AF = `
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_soort";
ALTER TABLE "uitvoer" ADD CONSTRAINT "ck_uitvoer_soort" CHECK (soort in ('DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV'));
ALTER TABLE "uitvoer" DROP CONSTRAINT "ck_uitvoer_pip";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_niveau_lezen";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_niveau_luisteren";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_niveau_schrijven";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_niveau_spreken";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_beschikking";
ALTER TABLE "pip_versie" DROP CONSTRAINT "ck_pip_versie_artikel";
ALTER TABLE "pip_versie" ALTER COLUMN "intensiteit_uren_per_week" SET NOT NULL;
ALTER TABLE "uitvoer" DROP COLUMN "pip";
ALTER TABLE "pip_versie" DROP COLUMN "artikel";
ALTER TABLE "pip_versie" DROP COLUMN "beschikking";
ALTER TABLE "pip_versie" DROP COLUMN "niveau_spreken";
ALTER TABLE "pip_versie" DROP COLUMN "niveau_schrijven";
ALTER TABLE "pip_versie" DROP COLUMN "niveau_luisteren";
ALTER TABLE "pip_versie" DROP COLUMN "niveau_lezen";
DROP TABLE "pip_afspraak";
DROP TABLE "pip_onderdeel";
`;

/** The owner of the tables is bound by their policies too; for the rows that were there before it is let past them. */
const BUITEN_BELEID = ['pip_versie', 'afspraak', 'pip_afspraak', 'uitvoer'];

/**
 * What stood there before: the first version was a first PIP, and of later ones the kind was not kept. The agreements that
 * run were made under the newest version.
 */
const BESTAAND = `
update pip_versie set beschikking = case when versie = 1 then 'EERSTE' else 'ANDERS' end, artikel = 'Wet inburgering 15; Besluit inburgering 5.3';
insert into pip_afspraak (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, pip_versie, afspraak_id, thema, tekst, doel, uitvoerder_id, uren_per_week, van, tot)
select a.inburgeraar_id, a.organisatie_id, a.ingevoerd_door, a.ingevoerd_op, v.versie, a.id, a.thema, a.tekst, a.doel, a.uitvoerder_id, a.uren_per_week, a.van, a.tot
from afspraak a join (select inburgeraar_id, max(versie) as versie from pip_versie group by inburgeraar_id) v on v.inburgeraar_id = a.inburgeraar_id
where a.stand not in ('AFGEROND', 'VERVALLEN');
`;

/** Requests for the new kinds of file cannot stay without them: they live an hour. A PIP without hours gets none. */
const TERUG = `
delete from uitvoer where soort in ('PIP_PDF', 'BESCHIKKING_PDF');
update pip_versie set intensiteit_uren_per_week = 0 where intensiteit_uren_per_week is null;
`;

async function buitenBeleid(runner: QueryRunner, werk: string): Promise<void> {
  for (const tabel of BUITEN_BELEID) await runner.query(`alter table ${tabel} no force row level security`);
  await runner.query(werk);
  for (const tabel of BUITEN_BELEID) await runner.query(`alter table ${tabel} force row level security`);
}

/** The PIP as the law wants it: its parts and agreements per version, each version a beschikking; the PIP as a file. */
export class Pip1795000000010 implements MigrationInterface {
  name = 'Pip1795000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OP);
    await buitenBeleid(runner, BESTAAND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await buitenBeleid(runner, TERUG);
    await runner.query(AF);
  }
}
