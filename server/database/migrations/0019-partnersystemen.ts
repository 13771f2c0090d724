import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bsnTellenAf, bsnTellenSql } from '../../domain/koppelnummers/koppelnummers.sql.ts';
import { partnersysteemAf, partnersysteemSql } from '../../domain/partnersystemen/partnersysteem.sql.ts';
import { steekproevenSql, steekproevenZonderNachtSql } from '../../domain/toezicht/steekproeven.sql.ts';
import { DEMO_MENSEN_SQL, DEMO_MENSEN_SQL_TERUG } from '../../http/sessie.sql.ts';
import { EIGEN_ADMINISTRATIE_MET_KOPPELNUMMER, EIGEN_ADMINISTRATIE_TOEN } from './0019-partnersystemen.functies.ts';

const OP = `
CREATE TABLE koppelnummer (organisatie_id uuid NOT NULL, nummer text NOT NULL, inburgeraar_id uuid NOT NULL, versie integer NOT NULL DEFAULT '1', ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT uq_koppelnummer_persoon UNIQUE (organisatie_id, inburgeraar_id), CONSTRAINT ck_koppelnummer_versie CHECK (versie > 0), CONSTRAINT ck_koppelnummer_nummer CHECK (nummer ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$' and nummer !~ '^[0-9]{9}$'), CONSTRAINT pk_koppelnummer PRIMARY KEY (organisatie_id, nummer));
CREATE INDEX ix_koppelnummer_inburgeraar_id ON koppelnummer  (inburgeraar_id);
CREATE TABLE partnersysteem (id uuid NOT NULL, lidmaatschap_id uuid NOT NULL, organisatie_id uuid NOT NULL, gemeente_id uuid NOT NULL, naam text NOT NULL, acties text array NOT NULL, verzoeken_per_minuut integer NOT NULL, geheim_hash text NOT NULL, geheim_op TIMESTAMP WITH TIME ZONE NOT NULL, gewijzigd_door uuid NOT NULL, gemaakt_op TIMESTAMP WITH TIME ZONE NOT NULL, laatst_gebruikt_op TIMESTAMP WITH TIME ZONE, beeindigd_op TIMESTAMP WITH TIME ZONE, versie integer NOT NULL DEFAULT '1', CONSTRAINT uq_partnersysteem_lidmaatschap_id UNIQUE (lidmaatschap_id), CONSTRAINT ck_partnersysteem_versie CHECK (versie > 0), CONSTRAINT ck_partnersysteem_geheim CHECK (geheim_hash ~ '^[0-9a-f]{64}$'), CONSTRAINT ck_partnersysteem_verzoeken CHECK (verzoeken_per_minuut between 1 and 6000), CONSTRAINT ck_partnersysteem_acties CHECK (cardinality(acties) between 1 and 20), CONSTRAINT ck_partnersysteem_naam CHECK (length(naam) between 1 and 80), CONSTRAINT pk_partnersysteem PRIMARY KEY (id));
CREATE INDEX ix_partnersysteem_organisatie_id ON partnersysteem  (organisatie_id);
CREATE INDEX ix_partnersysteem_gemeente_id ON partnersysteem  (gemeente_id);
CREATE TABLE systeemtoken (token_hash text NOT NULL, nummer uuid NOT NULL DEFAULT gen_random_uuid(), partnersysteem_id uuid NOT NULL, acties text array NOT NULL, begonnen_op TIMESTAMP WITH TIME ZONE NOT NULL, verloopt_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT uq_systeemtoken_nummer UNIQUE (nummer), CONSTRAINT pk_systeemtoken PRIMARY KEY (token_hash));
CREATE INDEX ix_systeemtoken_partnersysteem_id ON systeemtoken  (partnersysteem_id);
CREATE INDEX ix_systeemtoken_verloopt_op ON systeemtoken  (verloopt_op);
CREATE TABLE systeemverbruik (lidmaatschap_id uuid NOT NULL, soort text NOT NULL, venster TIMESTAMP WITH TIME ZONE NOT NULL, aantal integer NOT NULL, CONSTRAINT ck_systeemverbruik_soort CHECK (soort in ('VERZOEK', 'TOKEN', 'BSN')), CONSTRAINT pk_systeemverbruik PRIMARY KEY (lidmaatschap_id, soort));
ALTER TABLE lidmaatschap ADD systeem boolean NOT NULL DEFAULT false;
ALTER TABLE lidmaatschap ADD CONSTRAINT ck_lidmaatschap_systeem CHECK (not systeem or organisatie_id is not null);
ALTER TABLE koppelnummer ADD CONSTRAINT fk_koppelnummer_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE koppelnummer ADD CONSTRAINT fk_koppelnummer_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE koppelnummer ADD CONSTRAINT fk_koppelnummer_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE partnersysteem ADD CONSTRAINT fk_partnersysteem_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE partnersysteem ADD CONSTRAINT fk_partnersysteem_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE partnersysteem ADD CONSTRAINT fk_partnersysteem_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE partnersysteem ADD CONSTRAINT fk_partnersysteem_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE systeemtoken ADD CONSTRAINT fk_systeemtoken_partnersysteem_id FOREIGN KEY (partnersysteem_id) REFERENCES partnersysteem(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE systeemverbruik ADD CONSTRAINT fk_systeemverbruik_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
grant select (systeem) on lidmaatschap to samenspel_definer;
`;

const AF = `
ALTER TABLE lidmaatschap DROP COLUMN systeem;
DROP TABLE systeemverbruik;
DROP TABLE systeemtoken;
DROP TABLE partnersysteem;
DROP TABLE koppelnummer;
`;

/** What a system wrote keeps its provenance, so its membership stays; it ends, and no longer says what it was. */
const EINDIGEN = `update lidmaatschap set tot = greatest(van, current_date - 1) where systeem`;

/** Partners' own systems: who they are, what they may, their tokens and their limits; and the numbers that partners know persons by. */
export class Partnersystemen1795000000019 implements MigrationInterface {
  name = 'Partnersystemen1795000000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, partnersysteemSql, bsnTellenSql(['rol_taalcoordinator']), DEMO_MENSEN_SQL, steekproevenZonderNachtSql, EIGEN_ADMINISTRATIE_MET_KOPPELNUMMER]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The owner of the tables is bound by their policies too.
    await runner.query('alter table lidmaatschap no force row level security');
    for (const sql of [EIGEN_ADMINISTRATIE_TOEN, steekproevenSql, DEMO_MENSEN_SQL_TERUG, bsnTellenAf, partnersysteemAf, EINDIGEN, AF]) await runner.query(sql);
    await runner.query('alter table lidmaatschap force row level security');
  }
}
