import type { MigrationInterface, QueryRunner } from 'typeorm';
import { toestemmingAf, toestemmingSql } from '../../domain/betrokkenheid/toestemming.sql.ts';
import { signaaltellingAf, signaaltellingSql } from '../../domain/welzijn/signaaltelling.sql.ts';

const OP = `
CREATE TABLE sleutelpersoonkoppeling (id uuid NOT NULL DEFAULT gen_random_uuid(), inburgeraar_id uuid NOT NULL, organisatie_id uuid NOT NULL, ingevoerd_door uuid, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), versie integer NOT NULL DEFAULT '1', gewijzigd_op TIMESTAMP WITH TIME ZONE, gewijzigd_door uuid, lidmaatschap_id uuid NOT NULL, van date NOT NULL, tot date, CONSTRAINT ck_sleutelpersoonkoppeling_periode CHECK (tot is null or tot >= van), CONSTRAINT pk_sleutelpersoonkoppeling PRIMARY KEY (id));
CREATE INDEX ix_sleutelpersoonkoppeling_inburgeraar_id ON sleutelpersoonkoppeling (inburgeraar_id);
CREATE INDEX ix_sleutelpersoonkoppeling_organisatie_id ON sleutelpersoonkoppeling (organisatie_id);
CREATE INDEX ix_sleutelpersoonkoppeling_lidmaatschap_id ON sleutelpersoonkoppeling (lidmaatschap_id);
CREATE INDEX ix_sleutelpersoonkoppeling_persoon ON sleutelpersoonkoppeling (inburgeraar_id, van);
CREATE TABLE preventieactie (id uuid NOT NULL, gemeente_id uuid NOT NULL, eigenaar_id uuid NOT NULL, titel text NOT NULL, thema text NOT NULL, stand text NOT NULL DEFAULT 'GEPLAND', van text NOT NULL, tot text NOT NULL, toelichting text, plaats text, dag date, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_preventieactie_versie CHECK (versie > 0), CONSTRAINT ck_preventieactie_periode CHECK (van ~ '^20[0-9]{2}-[1-4]$' and tot ~ '^20[0-9]{2}-[1-4]$' and tot >= van), CONSTRAINT ck_preventieactie_plaats CHECK (length(plaats) <= 120), CONSTRAINT ck_preventieactie_toelichting CHECK (length(toelichting) <= 500), CONSTRAINT ck_preventieactie_stand CHECK (stand in ('GEPLAND', 'LOOPT', 'KLAAR', 'UITGESTELD', 'VERVALT')), CONSTRAINT ck_preventieactie_thema CHECK (thema in ('MENTAAL_WELZIJN', 'GEZONDHEID', 'OPVOEDEN', 'GELD', 'ONTMOETING', 'SLEUTELPERSONEN', 'WONEN_EN_BUURT', 'CULTUURSENSITIEF_WERKEN', 'ANDERS')), CONSTRAINT ck_preventieactie_titel CHECK (length(trim(titel)) between 1 and 120), CONSTRAINT pk_preventieactie PRIMARY KEY (id));
CREATE INDEX ix_preventieactie_eigenaar_id ON preventieactie (eigenaar_id);
CREATE INDEX ix_preventieactie_gewijzigd_door ON preventieactie (gewijzigd_door);
CREATE INDEX ix_preventieactie_gemeente ON preventieactie (gemeente_id, van);
CREATE TABLE preventiedeelname (actie_id uuid NOT NULL, organisatie_id uuid NOT NULL, ingevoerd_door uuid NOT NULL, CONSTRAINT pk_preventiedeelname PRIMARY KEY (actie_id, organisatie_id));
CREATE INDEX ix_preventiedeelname_organisatie_id ON preventiedeelname (organisatie_id);
CREATE INDEX ix_preventiedeelname_ingevoerd_door ON preventiedeelname (ingevoerd_door);
ALTER TABLE betrokkenheid ADD toestemming_op date;
ALTER TABLE betrokkenheid ADD toestemming_taal text;
ALTER TABLE betrokkenheid ADD toestemming_tekst integer;
ALTER TABLE betrokkenheid ADD toestemming_wijze text;
ALTER TABLE betrokkenheid ADD CONSTRAINT ck_betrokkenheid_toestemming CHECK (toestemming_wijze is null or (grondslag = 'TOESTEMMING' and toestemming_op is not null and toestemming_taal is not null and toestemming_tekst > 0 and toestemming_wijze in ('PORTAAL', 'PAPIER') and toestemming_taal in ('nl', 'en', 'ar', 'ti', 'uk', 'fa')));
ALTER TABLE sleutelpersoonkoppeling ADD CONSTRAINT fk_sleutelpersoonkoppeling_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE sleutelpersoonkoppeling ADD CONSTRAINT fk_sleutelpersoonkoppeling_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE sleutelpersoonkoppeling ADD CONSTRAINT fk_sleutelpersoonkoppeling_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE sleutelpersoonkoppeling ADD CONSTRAINT fk_sleutelpersoonkoppeling_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE sleutelpersoonkoppeling ADD CONSTRAINT fk_sleutelpersoonkoppeling_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE preventieactie ADD CONSTRAINT fk_preventieactie_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE preventieactie ADD CONSTRAINT fk_preventieactie_eigenaar_id FOREIGN KEY (eigenaar_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE preventieactie ADD CONSTRAINT fk_preventieactie_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE preventiedeelname ADD CONSTRAINT fk_preventiedeelname_actie_id FOREIGN KEY (actie_id) REFERENCES preventieactie(id) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE preventiedeelname ADD CONSTRAINT fk_preventiedeelname_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE preventiedeelname ADD CONSTRAINT fk_preventiedeelname_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

const AF = `
ALTER TABLE betrokkenheid DROP CONSTRAINT ck_betrokkenheid_toestemming;
ALTER TABLE betrokkenheid DROP COLUMN toestemming_wijze;
ALTER TABLE betrokkenheid DROP COLUMN toestemming_tekst;
ALTER TABLE betrokkenheid DROP COLUMN toestemming_taal;
ALTER TABLE betrokkenheid DROP COLUMN toestemming_op;
DROP TABLE preventiedeelname;
DROP TABLE preventieactie;
DROP TABLE sleutelpersoonkoppeling;
`;

/** What somebody could say yes to when this was written: the kind of organisation, and for what. */
const TOESTEMMING = { WELZIJN: 'WELZIJN' };

/** SAAM: consent with its proof, sleutelpersonen, and the preventieplanning that all partners share. */
export class Welzijn1795000000035 implements MigrationInterface {
  name = 'Welzijn1795000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OP);
    await runner.query(toestemmingSql(TOESTEMMING));
    await runner.query(signaaltellingSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(signaaltellingAf);
    await runner.query(toestemmingAf);
    await runner.query(AF);
  }
}
