import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deelnemersgroepenAf, deelnemersgroepenSql } from '../../domain/deelnemersgroepen/deelnemersgroepen.sql.ts';
import { koppelenSql } from '../../domain/vrijwilligers/koppelen.sql.ts';
import { koppelenAf, koppelenSql as koppelenToen } from './0030-vrijwilligers.functies.ts';
import { trainingenAf, trainingenSql } from './0031-trainingen.functies.ts';

const OP = `
CREATE TABLE bijeenkomst (id uuid NOT NULL DEFAULT gen_random_uuid(), groep_id uuid NOT NULL, organisatie_id uuid NOT NULL, datum date NOT NULL, begin_tijd TIME, activiteit_id uuid NOT NULL, duur_minuten integer NOT NULL, aanwezig integer NOT NULL, anderen integer NOT NULL DEFAULT '0', versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT uq_bijeenkomst_dag UNIQUE (groep_id, datum), CONSTRAINT ck_bijeenkomst_versie CHECK (versie > 0), CONSTRAINT ck_bijeenkomst_anderen CHECK (anderen between 0 and 500), CONSTRAINT ck_bijeenkomst_aanwezig CHECK (aanwezig between 0 and 200), CONSTRAINT ck_bijeenkomst_duur CHECK (duur_minuten between 15 and 600), CONSTRAINT pk_bijeenkomst PRIMARY KEY (id));
CREATE INDEX ix_bijeenkomst_organisatie_id ON bijeenkomst (organisatie_id);
CREATE INDEX ix_bijeenkomst_activiteit_id ON bijeenkomst (activiteit_id);
CREATE INDEX ix_bijeenkomst_gewijzigd_door ON bijeenkomst (gewijzigd_door);
ALTER TABLE groep ADD weekdag integer;
ALTER TABLE groep ADD begin_tijd TIME;
ALTER TABLE groep ADD doelgroep text;
ALTER TABLE groep ADD inloop boolean NOT NULL DEFAULT false;
ALTER TABLE groep ADD activiteit_id uuid;
ALTER TABLE groep DROP CONSTRAINT ck_groep_soort;
ALTER TABLE groep ADD CONSTRAINT ck_groep_soort CHECK (soort in ('TAALGROEP', 'STARTKLAS', 'ELIP', 'WERKGROEP', 'MAP', 'TRAINING', 'PVT', 'ACTIVITEIT', 'KOFFIE_EN_TAAL', 'TAALCAFE'));
ALTER TABLE vrijwilliger ADD getraind_op date;
CREATE INDEX ix_groep_activiteit_id ON groep (activiteit_id);
ALTER TABLE groep ADD CONSTRAINT ck_groep_doelgroep CHECK (length(doelgroep) <= 120);
ALTER TABLE groep ADD CONSTRAINT ck_groep_weekdag CHECK (weekdag between 1 and 7);
ALTER TABLE groep ADD CONSTRAINT fk_groep_activiteit_id FOREIGN KEY (activiteit_id) REFERENCES activiteit(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE bijeenkomst ADD CONSTRAINT fk_bijeenkomst_groep_id_organisatie_id FOREIGN KEY (groep_id, organisatie_id) REFERENCES groep(id, organisatie_id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE bijeenkomst ADD CONSTRAINT fk_bijeenkomst_activiteit_id FOREIGN KEY (activiteit_id) REFERENCES activiteit(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE bijeenkomst ADD CONSTRAINT fk_bijeenkomst_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

/** Groups of the new kinds stay as they are; the old version of the portal shows none of them. */
const AF = `
DROP TABLE bijeenkomst;
ALTER TABLE groep DROP CONSTRAINT fk_groep_activiteit_id;
ALTER TABLE groep DROP CONSTRAINT ck_groep_soort;
ALTER TABLE groep ADD CONSTRAINT ck_groep_soort CHECK (soort in ('TAALGROEP', 'STARTKLAS', 'ELIP', 'WERKGROEP', 'PVT', 'TRAINING', 'MAP')) NOT VALID;
ALTER TABLE vrijwilliger DROP COLUMN getraind_op;
ALTER TABLE groep DROP COLUMN activiteit_id;
ALTER TABLE groep DROP COLUMN inloop;
ALTER TABLE groep DROP COLUMN doelgroep;
ALTER TABLE groep DROP COLUMN begin_tijd;
ALTER TABLE groep DROP COLUMN weekdag;
`;

/** As when this was written. */
const DAGEN = 92;
const MAKERS = ['rol_vwn_coordinator', 'rol_welzijnscoordinator', 'rol_taalpuntcoordinator'];
const KOPPELAARS = ['rol_vwn_coordinator', 'rol_taalpuntcoordinator'];

/** One mechanism for the groups of VluchtelingenWerk, SAAM and the Taalpunt, with what was a meeting; volunteers of all three. */
export class Deelnemersgroepen1795000000034 implements MigrationInterface {
  name = 'Deelnemersgroepen1795000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OP);
    await runner.query(trainingenAf);
    await runner.query(deelnemersgroepenSql(MAKERS));
    await runner.query(koppelenSql(DAGEN, KOPPELAARS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(koppelenAf);
    await runner.query(koppelenToen(DAGEN));
    await runner.query(deelnemersgroepenAf);
    await runner.query(trainingenSql);
    await runner.query('drop function if exists deelnemersgroep_regel(text); drop function if exists vrijwilligers_regel(text);');
    await runner.query(AF);
  }
}
