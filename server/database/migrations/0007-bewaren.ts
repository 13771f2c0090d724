import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kerncijfersMetGewist } from '../../domain/bewaren/telling.sql.ts';
import { eigenAdministratieSql } from '../../domain/uitvoer/eigenAdministratie.sql.ts';
import { kerncijfersSql } from '../../domain/monitor/kerncijfers.sql.ts';

const TABELLEN_OP = `
CREATE TABLE "bewaartermijn" ("soort" text NOT NULL, "van" date NOT NULL, "tot" date, "termijn" interval NOT NULL, "startfeit" text NOT NULL, "artikel" text NOT NULL, CONSTRAINT "ck_bewaartermijn_geldig" CHECK (tot is null or tot >= van), CONSTRAINT "ck_bewaartermijn_termijn" CHECK (termijn >= interval '0'), CONSTRAINT "ck_bewaartermijn_startfeit" CHECK (startfeit in ('EINDE_PLICHT', 'VERLOPEN', 'GEMAAKT')), CONSTRAINT "pk_bewaartermijn" PRIMARY KEY ("soort", "van"));
CREATE TABLE "kernset" ("inburgeraar_id" uuid NOT NULL, "bsn" text, "roepnaam" text, "voorvoegsel" text, "achternaam" text, "voorletters" text, "geboortedatum" date, "straat" text, "huisnummer" text, "postcode" text, "woonplaats" text, "voldaan_op" date, "ontheffing_op" date, "vrijstelling_op" date, CONSTRAINT "pk_kernset" PRIMARY KEY ("inburgeraar_id"));
CREATE TABLE "grafsteen" ("inburgeraar_id" uuid NOT NULL, "rubriek" text NOT NULL, "gewist_op" TIMESTAMP WITH TIME ZONE NOT NULL, "artikel" text NOT NULL, CONSTRAINT "pk_grafsteen" PRIMARY KEY ("inburgeraar_id", "rubriek"));
CREATE TABLE "gewiste_telling" ("gemeente_id" uuid NOT NULL, "soort" text NOT NULL, "waarde" text NOT NULL, "aantal" integer NOT NULL, "som" bigint NOT NULL DEFAULT '0', "noemer" bigint NOT NULL DEFAULT '0', CONSTRAINT "pk_gewiste_telling" PRIMARY KEY ("gemeente_id", "soort", "waarde"));
CREATE TABLE "bewaarverslag" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "gemeente_id" uuid, "peildatum" date NOT NULL, "echt" boolean NOT NULL, "klaar_op" TIMESTAMP WITH TIME ZONE NOT NULL, "regels" jsonb NOT NULL, CONSTRAINT "pk_bewaarverslag" PRIMARY KEY ("id"));
CREATE INDEX "ix_bewaarverslag_gemeente_id" ON "bewaarverslag"  ("gemeente_id") ;
CREATE INDEX "ix_bewaarverslag_klaar" ON "bewaarverslag"  ("klaar_op") ;
ALTER TABLE "inburgeraar" ADD "overleden_op" date;
ALTER TABLE "trajectstatus" ADD "ontheffing_op" date;
ALTER TABLE "trajectstatus" ADD "vrijstelling_op" date;
ALTER TABLE "kernset" ADD CONSTRAINT "fk_kernset_inburgeraar_id" FOREIGN KEY ("inburgeraar_id") REFERENCES "inburgeraar"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "gewiste_telling" ADD CONSTRAINT "fk_gewiste_telling_gemeente_id" FOREIGN KEY ("gemeente_id") REFERENCES "gemeente"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "bewaarverslag" ADD CONSTRAINT "fk_bewaarverslag_gemeente_id" FOREIGN KEY ("gemeente_id") REFERENCES "gemeente"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "auditregel" DROP CONSTRAINT "ck_auditregel_soort";
ALTER TABLE "auditregel" ADD CONSTRAINT "ck_auditregel_soort" CHECK (soort in ('LEZEN', 'SCHRIJVEN', 'WISSEN'));
`;

/** Rows of the audit are links of a chain: those of erasures stay, the check holds for new ones. */
const TABELLEN_AF = `
ALTER TABLE "auditregel" DROP CONSTRAINT "ck_auditregel_soort";
ALTER TABLE "auditregel" ADD CONSTRAINT "ck_auditregel_soort" CHECK (soort in ('LEZEN', 'SCHRIJVEN')) NOT VALID;
ALTER TABLE "trajectstatus" DROP COLUMN "vrijstelling_op";
ALTER TABLE "trajectstatus" DROP COLUMN "ontheffing_op";
ALTER TABLE "inburgeraar" DROP COLUMN "overleden_op";
DROP TABLE "bewaarverslag";
DROP TABLE "gewiste_telling";
DROP TABLE "grafsteen";
DROP TABLE "kernset";
DROP TABLE "bewaartermijn";
`;

/** The rubrieken of the dossier at this release; the log has a period of its own. */
const RUBRIEKEN = `ROEPNAAM ACHTERNAAM BSN GEBOORTE CONTACT ADRES GEZIN TRAJECTSTATUS INTAKE LEERBAARHEID STARTADVIES PIP_KERN AFSPRAKEN_TAAL AFSPRAKEN_PARTICIPATIE
  AFSPRAKEN_MAP_PVT AFSPRAKEN_BEGELEIDING AFSPRAKEN_TAALPRAKTIJK AFSPRAKEN_WONEN AFSPRAKEN_FINANCIEN AFSPRAKEN_WELZIJN AFSPRAKEN_WERK TAAL_PRESENTIE TAAL_VOORTGANG
  EXAMENS PARTICIPATIE_UREN PARTICIPATIE_EVALUATIE MAP_TRAJECT PVT_TRAJECT BELASTBAARHEID GEZONDHEID BEGELEIDING ZELFREDZAAMHEID WONEN ONTZORGEN HANDHAVING
  GESPREKKEN SIGNALEN TAALCOACHING WELZIJN WERK CONTACTPERSOON_GEMEENTE BETROKKENEN`.split(/\s+/);

/** Start of the Wet inburgering 2021. */
const SINDS = '2022-01-01';

/** Period, start and source of what is no rubriek. Where a norm leaves room, the text says that it was chosen. */
const OVERIG: readonly (readonly [soort: string, termijn: string, startfeit: string, artikel: string])[] = [
  ['KERNSET', '50 years', 'EINDE_PLICHT', 'Bi 9.9: de kernset ten hoogste vijftig jaar'],
  ['sessie', '1 day', 'VERLOPEN', 'AVG 5 lid 1e; gekozen: een dag na het einde'],
  ['idempotentie', '30 days', 'GEMAAKT', 'AVG 5 lid 1e; gekozen: langer dan een apparaat zonder verbinding wacht'],
  ['uitvoer', '1 day', 'VERLOPEN', 'AVG 5 lid 1e; gekozen: een dag nadat het bestand niet meer is op te halen'],
  ['presentie_import', '90 days', 'GEMAAKT', 'AVG 5 lid 1e; gekozen: zo lang als een school een lijst nog terugneemt'],
  ['signaal_zonder_persoon', '5 years', 'GEMAAKT', 'Bi 9.9 naar analogie: gelijk met het dossier'],
  ['auditregel', '5 years', 'GEMAAKT', 'AVG 5 lid 2, BIO2 8.15; gekozen: gelijk met het dossier'],
  ['verwerking', '5 years', 'GEMAAKT', 'AVG 5 lid 2; gekozen: gelijk met het auditlog'],
  ['steekproef_beoordeling', '5 years', 'GEMAAKT', 'AVG 5 lid 2; gekozen: gelijk met het auditlog'],
  ['bewaarverslag', '10 years', 'GEMAAKT', 'AVG 5 lid 2; gekozen: twee keer de termijn van een dossier'],
  ['grafsteen', '10 years', 'GEMAAKT', 'AVG 17; gekozen: langer dan de oudste reservekopie'],
];

const VAN_HET_DOSSIER = 'Bi 9.9: vijf jaar na het einde van de plicht, of bij overlijden';

/** How long each rubriek is kept at first, in words: for the register of processing. */
export const EERSTE_TERMIJNEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(RUBRIEKEN.map((rubriek) => [rubriek, VAN_HET_DOSSIER])),
  INZAGELOG: 'vijf jaar (AVG 5 lid 2)',
};

const TERMIJNEN = `insert into bewaartermijn (soort, van, termijn, startfeit, artikel) values
${[...RUBRIEKEN.map((rubriek) => [rubriek, '5 years', 'EINDE_PLICHT', VAN_HET_DOSSIER] as const), ...OVERIG]
    .map(([soort, termijn, startfeit, artikel]) => `  ('${soort}', '${SINDS}', '${termijn}', '${startfeit}', '${artikel}')`).join(',\n')};`;

/** Retention: periods as parameters, what is left of erased persons, and numbers that keep counting without them. */
export class Bewaren1795000000007 implements MigrationInterface {
  name = 'Bewaren1795000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABELLEN_OP, TERMIJNEN, kerncijfersMetGewist, eigenAdministratieSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [kerncijfersSql, TABELLEN_AF]) await runner.query(sql);
  }
}
