import type { MigrationInterface, QueryRunner } from 'typeorm';
import { overdrachtAf, overdrachtMapSql, overdrachtSql } from '../../domain/werk/overdracht.sql.ts';

const OP = [
  `CREATE TABLE werkgroeplid (gemeente_id uuid NOT NULL, organisatie_id uuid NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT pk_werkgroeplid PRIMARY KEY (gemeente_id, organisatie_id))`,
  `CREATE INDEX ix_werkgroeplid_organisatie_id ON werkgroeplid (organisatie_id)`,
  `CREATE INDEX ix_werkgroeplid_ingevoerd_door ON werkgroeplid (ingevoerd_door)`,
  `CREATE TABLE werkgroepactie (id uuid NOT NULL, gemeente_id uuid NOT NULL, kwartaal date NOT NULL, wat text NOT NULL, organisatie_id uuid NOT NULL, rol text, stand text NOT NULL DEFAULT 'OPEN', uiterlijk date, opmerking text, vorige_id uuid, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT uq_werkgroepactie_vorige_id UNIQUE (vorige_id), CONSTRAINT ck_werkgroepactie_versie CHECK (versie > 0), CONSTRAINT ck_werkgroepactie_rol CHECK (rol is null or (rol in ('CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER', 'VWN_COORDINATOR', 'VWN_BEGELEIDER', 'VWN_TRAINER', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR', 'TAALCOACH', 'SLEUTELPERSOON', 'INBURGERAAR') and rol <> 'INBURGERAAR')), CONSTRAINT ck_werkgroepactie_stand CHECK (stand in ('OPEN', 'BEZIG', 'KLAAR', 'VERVALLEN')), CONSTRAINT ck_werkgroepactie_opmerking CHECK (length(opmerking) <= 500), CONSTRAINT ck_werkgroepactie_wat CHECK (length(trim(wat)) between 1 and 300), CONSTRAINT ck_werkgroepactie_kwartaal CHECK (extract(day from kwartaal) = 1 and extract(month from kwartaal) in (1, 4, 7, 10)), CONSTRAINT pk_werkgroepactie PRIMARY KEY (id))`,
  `CREATE INDEX ix_werkgroepactie_organisatie_id ON werkgroepactie (organisatie_id)`,
  `CREATE INDEX ix_werkgroepactie_gewijzigd_door ON werkgroepactie (gewijzigd_door)`,
  `CREATE INDEX ix_werkgroepactie_kwartaal ON werkgroepactie (gemeente_id, kwartaal)`,
  `CREATE TABLE werkgroepoverleg (id uuid NOT NULL, gemeente_id uuid NOT NULL, kwartaal date NOT NULL, datum date NOT NULL, tijd text NOT NULL, duur_minuten integer NOT NULL, plaats text NOT NULL, punten text, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT uq_werkgroepoverleg_kwartaal UNIQUE (gemeente_id, kwartaal), CONSTRAINT ck_werkgroepoverleg_versie CHECK (versie > 0), CONSTRAINT ck_werkgroepoverleg_punten CHECK (length(punten) <= 2000), CONSTRAINT ck_werkgroepoverleg_plaats CHECK (length(trim(plaats)) between 1 and 120), CONSTRAINT ck_werkgroepoverleg_duur CHECK (duur_minuten between 15 and 480), CONSTRAINT ck_werkgroepoverleg_tijd CHECK (tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'), CONSTRAINT ck_werkgroepoverleg_kwartaal CHECK (extract(day from kwartaal) = 1 and extract(month from kwartaal) in (1, 4, 7, 10)), CONSTRAINT pk_werkgroepoverleg PRIMARY KEY (id))`,
  `CREATE INDEX ix_werkgroepoverleg_gewijzigd_door ON werkgroepoverleg (gewijzigd_door)`,
  `ALTER TABLE werk ADD carrousel_stap text`,
  `ALTER TABLE werk ADD carrousel_sinds date`,
  `ALTER TABLE werk ADD carrousel_uiterlijk date`,
  `ALTER TABLE werk ADD CONSTRAINT ck_werk_carrousel_uiterlijk CHECK (carrousel_uiterlijk is null or carrousel_stap is not null)`,
  `ALTER TABLE werk ADD CONSTRAINT ck_werk_carrousel_sinds CHECK ((carrousel_stap is null) = (carrousel_sinds is null))`,
  `ALTER TABLE werk ADD CONSTRAINT ck_werk_carrousel_stap CHECK (carrousel_stap in ('ORIENTATIE', 'TAALSTAGE', 'WERKERVARINGSPLEK', 'WERK'))`,
  `ALTER TABLE werkgroeplid ADD CONSTRAINT fk_werkgroeplid_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroeplid ADD CONSTRAINT fk_werkgroeplid_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroeplid ADD CONSTRAINT fk_werkgroeplid_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepactie ADD CONSTRAINT fk_werkgroepactie_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepactie ADD CONSTRAINT fk_werkgroepactie_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepactie ADD CONSTRAINT fk_werkgroepactie_vorige_id FOREIGN KEY (vorige_id) REFERENCES werkgroepactie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepactie ADD CONSTRAINT fk_werkgroepactie_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepoverleg ADD CONSTRAINT fk_werkgroepoverleg_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE werkgroepoverleg ADD CONSTRAINT fk_werkgroepoverleg_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE overdracht DROP CONSTRAINT ck_overdracht_route`,
  `ALTER TABLE overdracht ADD CONSTRAINT ck_overdracht_route CHECK (route in ('TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL', 'BETAALD_WERK', 'OPLEIDING', 'MAP'))`,
] as const;

const AF = [
  `ALTER TABLE overdracht DROP CONSTRAINT ck_overdracht_route`,
  `ALTER TABLE overdracht ADD CONSTRAINT ck_overdracht_route CHECK (route in ('TAALSTAGE', 'WERKERVARINGSPLEK', 'WERKCARROUSEL', 'BETAALD_WERK', 'OPLEIDING'))`,
  `ALTER TABLE werkgroepoverleg DROP CONSTRAINT fk_werkgroepoverleg_gewijzigd_door`,
  `ALTER TABLE werkgroepoverleg DROP CONSTRAINT fk_werkgroepoverleg_gemeente_id`,
  `ALTER TABLE werkgroepactie DROP CONSTRAINT fk_werkgroepactie_gewijzigd_door`,
  `ALTER TABLE werkgroepactie DROP CONSTRAINT fk_werkgroepactie_vorige_id`,
  `ALTER TABLE werkgroepactie DROP CONSTRAINT fk_werkgroepactie_organisatie_id`,
  `ALTER TABLE werkgroepactie DROP CONSTRAINT fk_werkgroepactie_gemeente_id`,
  `ALTER TABLE werkgroeplid DROP CONSTRAINT fk_werkgroeplid_ingevoerd_door`,
  `ALTER TABLE werkgroeplid DROP CONSTRAINT fk_werkgroeplid_organisatie_id`,
  `ALTER TABLE werkgroeplid DROP CONSTRAINT fk_werkgroeplid_gemeente_id`,
  `ALTER TABLE werk DROP CONSTRAINT ck_werk_carrousel_stap`,
  `ALTER TABLE werk DROP CONSTRAINT ck_werk_carrousel_sinds`,
  `ALTER TABLE werk DROP CONSTRAINT ck_werk_carrousel_uiterlijk`,
  `ALTER TABLE werk DROP COLUMN carrousel_uiterlijk`,
  `ALTER TABLE werk DROP COLUMN carrousel_sinds`,
  `ALTER TABLE werk DROP COLUMN carrousel_stap`,
  `DROP INDEX ix_werkgroepoverleg_gewijzigd_door`,
  `DROP TABLE werkgroepoverleg`,
  `DROP INDEX ix_werkgroepactie_kwartaal`,
  `DROP INDEX ix_werkgroepactie_gewijzigd_door`,
  `DROP INDEX ix_werkgroepactie_organisatie_id`,
  `DROP TABLE werkgroepactie`,
  `DROP INDEX ix_werkgroeplid_ingevoerd_door`,
  `DROP INDEX ix_werkgroeplid_organisatie_id`,
  `DROP TABLE werkgroeplid`,
] as const;

/** The werkgroep statushouders with its list and meetings; where somebody is in the werkcarrousel; and offering somebody for the own MAP group. */
export class Werkgroep1795000000042 implements MigrationInterface {
  name = 'Werkgroep1795000000042';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    await runner.query(overdrachtAf);
    await runner.query(overdrachtMapSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(overdrachtAf);
    await runner.query(overdrachtSql);
    for (const stap of AF) await runner.query(stap);
  }
}
