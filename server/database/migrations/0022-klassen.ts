import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stoelenAf, stoelenSql } from '../../domain/groepen/stoelen.sql.ts';
import { kwartaalevaluatieSql } from '../../domain/monitor/kwartaalevaluatie.sql.ts';
import { lescodeAf, lescodeSql } from '../../domain/taal/lescode.sql.ts';
import { maandbeurtAf, maandbeurtSql } from '../../domain/taal/presentie.sql.ts';
import { volledigheidAf, volledigheidSql } from '../../domain/volledigheid/volledigheid.sql.ts';
import { BEZETTING } from './0013-lessen.functies.ts';
import { KWARTAALEVALUATIE, KWARTAALEVALUATIE_AF, VOLLEDIGHEID, VOLLEDIGHEID_AF } from './0015-volledigheid.functies.ts';

const OP = `
CREATE TABLE les_code (les_id uuid NOT NULL, lidmaatschap_id uuid NOT NULL, venster TIMESTAMP WITH TIME ZONE NOT NULL, pogingen integer NOT NULL, CONSTRAINT ck_les_code_pogingen CHECK (pogingen > 0), CONSTRAINT pk_les_code PRIMARY KEY (les_id, lidmaatschap_id));
CREATE INDEX ix_les_code_lidmaatschap_id ON les_code (lidmaatschap_id);
ALTER TABLE lesvrij DROP CONSTRAINT uq_lesvrij;
ALTER TABLE lesreeks ADD versie integer NOT NULL DEFAULT '1';
ALTER TABLE lesvrij ADD ingetrokken boolean NOT NULL DEFAULT false;
ALTER TABLE lesvrij ADD versie integer NOT NULL DEFAULT '1';
ALTER TABLE les ADD lesvrij_id uuid;
CREATE UNIQUE INDEX uq_lesvrij ON lesvrij (organisatie_id, van, naam) WHERE not ingetrokken;
CREATE INDEX ix_les_lesvrij_id ON les (lesvrij_id);
ALTER TABLE lesreeks DROP CONSTRAINT ck_lesreeks_periode;
ALTER TABLE lesreeks ADD CONSTRAINT ck_lesreeks_periode CHECK (tot >= van - 1);
ALTER TABLE groepslid DROP CONSTRAINT ck_groepslid_periode;
ALTER TABLE groepslid ADD CONSTRAINT ck_groepslid_periode CHECK (tot is null or tot >= van - 1);
ALTER TABLE lesreeks ADD CONSTRAINT ck_lesreeks_versie CHECK (versie > 0);
ALTER TABLE lesvrij ADD CONSTRAINT ck_lesvrij_versie CHECK (versie > 0);
ALTER TABLE les ADD CONSTRAINT ck_les_lesvrij CHECK (lesvrij_id is null or vervallen_reden is not null);
ALTER TABLE lesvrij ADD CONSTRAINT uq_lesvrij_organisatie UNIQUE (id, organisatie_id);
ALTER TABLE les ADD CONSTRAINT fk_les_lesvrij_id_organisatie_id FOREIGN KEY (lesvrij_id, organisatie_id) REFERENCES lesvrij(id, organisatie_id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE les_code ADD CONSTRAINT fk_les_code_les_id FOREIGN KEY (les_id) REFERENCES les(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE les_code ADD CONSTRAINT fk_les_code_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

/** Which holiday cancelled a lesson was not kept; its name was. */
const LESVRIJ_BIJ_LES = `update les l set lesvrij_id = v.id from lesvrij v
  where v.organisatie_id = l.organisatie_id and l.datum between v.van and v.tot and l.vervallen_reden = v.naam`;

const AF = `
ALTER TABLE les DROP CONSTRAINT fk_les_lesvrij_id_organisatie_id;
ALTER TABLE les DROP CONSTRAINT ck_les_lesvrij;
DROP INDEX ix_les_lesvrij_id;
ALTER TABLE les DROP COLUMN lesvrij_id;
DELETE FROM lesvrij WHERE ingetrokken;
ALTER TABLE lesvrij DROP CONSTRAINT uq_lesvrij_organisatie;
ALTER TABLE lesvrij DROP CONSTRAINT ck_lesvrij_versie;
DROP INDEX uq_lesvrij;
ALTER TABLE lesvrij DROP COLUMN versie;
ALTER TABLE lesvrij DROP COLUMN ingetrokken;
ALTER TABLE lesvrij ADD CONSTRAINT uq_lesvrij UNIQUE (organisatie_id, van, naam);
ALTER TABLE lesreeks DROP CONSTRAINT ck_lesreeks_versie;
ALTER TABLE lesreeks DROP COLUMN versie;
UPDATE lesreeks SET tot = van WHERE tot < van;
DELETE FROM groepslid WHERE tot < van;
ALTER TABLE groepslid DROP CONSTRAINT ck_groepslid_periode;
ALTER TABLE groepslid ADD CONSTRAINT ck_groepslid_periode CHECK (tot is null or tot >= van);
ALTER TABLE lesreeks DROP CONSTRAINT ck_lesreeks_periode;
ALTER TABLE lesreeks ADD CONSTRAINT ck_lesreeks_periode CHECK (tot >= van);
DROP TABLE les_code;
`;

const DICHT = ['les', 'lesvrij', 'lesreeks', 'groepslid'];

/** What can be taken back of a class: a holiday, a series, the class itself; seats counted in one place, and a month that closes in turn. */
export class Klassen1795000000022 implements MigrationInterface {
  name = 'Klassen1795000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, ...zonderSlot(LESVRIJ_BIJ_LES), stoelenSql, 'drop function opgaven(uuid, uuid, date, date, date, int, date)', volledigheidSql, kwartaalevaluatieSql, lescodeSql, maandbeurtSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [maandbeurtAf, lescodeAf, KWARTAALEVALUATIE_AF, volledigheidAf, VOLLEDIGHEID_AF.replace(/drop function opgaven.*\n?/, ''), VOLLEDIGHEID, KWARTAALEVALUATIE, BEZETTING, stoelenAf, ...zonderSlot(AF)]) await runner.query(sql);
  }
}

/** The owner of the tables is bound by their policies too. */
function zonderSlot(sql: string): string[] {
  return [...DICHT.map((tabel) => `alter table ${tabel} no force row level security`), sql, ...DICHT.map((tabel) => `alter table ${tabel} force row level security`)];
}
