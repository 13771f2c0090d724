import type { MigrationInterface, QueryRunner } from 'typeorm';

const OP = [
  `CREATE TABLE kaartingang (id uuid NOT NULL, gemeente_id uuid NOT NULL, naam text NOT NULL, organisatie_id uuid, themas text array NOT NULL, wat text NOT NULL, adres text, telefoon text, openingstijden text, website text, gestopt boolean NOT NULL DEFAULT false, versie integer NOT NULL DEFAULT '1', tekst_versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_kaartingang_versie CHECK (versie > 0 and tekst_versie > 0), CONSTRAINT ck_kaartingang_website CHECK (length(website) <= 80 and website ~ '^[a-zA-Z0-9][a-zA-Z0-9.-]*[.][a-zA-Z]{2,}(/[^[:space:]]*)?$'), CONSTRAINT ck_kaartingang_openingstijden CHECK (length(openingstijden) <= 120), CONSTRAINT ck_kaartingang_telefoon CHECK (telefoon ~ '^[+(]?[0-9][0-9 ()-]{2,22}$'), CONSTRAINT ck_kaartingang_adres CHECK (length(adres) <= 120), CONSTRAINT ck_kaartingang_wat CHECK (length(trim(wat)) between 1 and 240), CONSTRAINT ck_kaartingang_themas CHECK (cardinality(themas) between 1 and 12 and themas <@ array['TAAL_OEFENEN', 'BRIEF', 'HUIS', 'GELD', 'WERK', 'GEZONDHEID', 'KINDEREN', 'MENSEN', 'INBURGERING', 'VERBLIJF', 'COMPUTER', 'VEILIG']), CONSTRAINT ck_kaartingang_naam CHECK (length(trim(naam)) between 1 and 80), CONSTRAINT pk_kaartingang PRIMARY KEY (id))`,
  `CREATE INDEX ix_kaartingang_gemeente_id ON kaartingang (gemeente_id)`,
  `CREATE INDEX ix_kaartingang_organisatie_id ON kaartingang (organisatie_id)`,
  `CREATE INDEX ix_kaartingang_gewijzigd_door ON kaartingang (gewijzigd_door)`,
  `CREATE TABLE kaartvertaling (ingang_id uuid NOT NULL, taal text NOT NULL, wat text NOT NULL, openingstijden text, tekst_versie integer NOT NULL, versie integer NOT NULL DEFAULT '1', vertaald_door uuid NOT NULL, vertaald_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_kaartvertaling_versie CHECK (versie > 0), CONSTRAINT ck_kaartvertaling_openingstijden CHECK (length(openingstijden) <= 200), CONSTRAINT ck_kaartvertaling_wat CHECK (length(trim(wat)) between 1 and 400), CONSTRAINT ck_kaartvertaling_taal CHECK (taal in ('nl', 'en', 'ar', 'ti', 'uk', 'fa') and taal <> 'nl'), CONSTRAINT pk_kaartvertaling PRIMARY KEY (ingang_id, taal))`,
  `CREATE INDEX ix_kaartvertaling_vertaald_door ON kaartvertaling (vertaald_door)`,
  `ALTER TABLE kaartingang ADD CONSTRAINT fk_kaartingang_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE kaartingang ADD CONSTRAINT fk_kaartingang_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE kaartingang ADD CONSTRAINT fk_kaartingang_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE kaartvertaling ADD CONSTRAINT fk_kaartvertaling_ingang_id FOREIGN KEY (ingang_id) REFERENCES kaartingang(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE kaartvertaling ADD CONSTRAINT fk_kaartvertaling_vertaald_door FOREIGN KEY (vertaald_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [
  `ALTER TABLE kaartvertaling DROP CONSTRAINT fk_kaartvertaling_vertaald_door`,
  `ALTER TABLE kaartvertaling DROP CONSTRAINT fk_kaartvertaling_ingang_id`,
  `ALTER TABLE kaartingang DROP CONSTRAINT fk_kaartingang_gewijzigd_door`,
  `ALTER TABLE kaartingang DROP CONSTRAINT fk_kaartingang_organisatie_id`,
  `ALTER TABLE kaartingang DROP CONSTRAINT fk_kaartingang_gemeente_id`,
  `DROP INDEX ix_kaartvertaling_vertaald_door`,
  `DROP TABLE kaartvertaling`,
  `DROP INDEX ix_kaartingang_gewijzigd_door`,
  `DROP INDEX ix_kaartingang_organisatie_id`,
  `DROP INDEX ix_kaartingang_gemeente_id`,
  `DROP TABLE kaartingang`,
] as const;

/** The social map: who helps with what, in six languages. */
export class Socialekaart1795000000043 implements MigrationInterface {
  name = 'Socialekaart1795000000043';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of AF) await runner.query(stap);
  }
}
