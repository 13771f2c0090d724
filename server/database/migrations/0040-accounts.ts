import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountsAf, accountsSql } from '../../domain/accounts/accounts.sql.ts';
import { uitnodigingenAf, uitnodigingenSql } from '../../domain/accounts/uitnodigingen.sql.ts';
import { organisatiesAf, organisatiesSql } from '../../domain/partnerorganisaties/beheren.sql.ts';
import { wijzigingenAf, wijzigingenSql } from '../../domain/wijzigingen/wijzigingen.sql.ts';

const OP = [
  `CREATE TABLE uitnodiging (id uuid NOT NULL, organisatie_id uuid NOT NULL, gemeente_id uuid NOT NULL, rol text NOT NULL, naam text NOT NULL, email text NOT NULL, van date NOT NULL, tot date, geheim_hash text NOT NULL, nummer integer NOT NULL DEFAULT '1', verloopt_op TIMESTAMP WITH TIME ZONE NOT NULL, pogingen integer NOT NULL DEFAULT '0', uitgenodigd_door uuid NOT NULL, uitgenodigd_op TIMESTAMP WITH TIME ZONE NOT NULL, ingetrokken_op TIMESTAMP WITH TIME ZONE, aangenomen_op TIMESTAMP WITH TIME ZONE, lidmaatschap_id uuid, post_stand text NOT NULL DEFAULT 'WACHT', post_pogingen integer NOT NULL DEFAULT '0', volgende_op TIMESTAMP WITH TIME ZONE NOT NULL, post_uitkomst text, versie integer NOT NULL DEFAULT '1', CONSTRAINT ck_uitnodiging_aangenomen CHECK ((aangenomen_op is null) = (lidmaatschap_id is null) and (aangenomen_op is null or ingetrokken_op is null)), CONSTRAINT ck_uitnodiging_uitkomst CHECK (length(post_uitkomst) <= 60), CONSTRAINT ck_uitnodiging_post CHECK (post_stand in ('WACHT', 'VERZONDEN', 'OPZIJ', 'VERLOPEN', 'NIET_VERZONDEN')), CONSTRAINT ck_uitnodiging_pogingen CHECK (pogingen between 0 and 5 and post_pogingen between 0 and 100), CONSTRAINT ck_uitnodiging_nummer CHECK (nummer between 1 and 1000 and versie > 0), CONSTRAINT ck_uitnodiging_geheim CHECK (geheim_hash ~ '^[0-9a-f]{64}$'), CONSTRAINT ck_uitnodiging_periode CHECK (tot >= van), CONSTRAINT ck_uitnodiging_email CHECK (length(email) <= 200 and email ~ '^[^@\\s]+@[^@\\s]+$'), CONSTRAINT ck_uitnodiging_naam CHECK (length(naam) between 2 and 120), CONSTRAINT ck_uitnodiging_rol CHECK (rol in ('CONSULENT', 'TEAMLEIDER', 'BELEIDSMEDEWERKER', 'LOOPBAANBEGELEIDER', 'FUNCTIONEEL_BEHEERDER', 'FG', 'TAALCOORDINATOR', 'TAALDOCENT', 'PARTICIPATIECOORDINATOR', 'WERKBEGELEIDER', 'VWN_COORDINATOR', 'VWN_BEGELEIDER', 'VWN_TRAINER', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR', 'TAALCOACH', 'SLEUTELPERSOON', 'INBURGERAAR') and rol <> 'INBURGERAAR'), CONSTRAINT pk_uitnodiging PRIMARY KEY (id))`,
  `CREATE INDEX ix_uitnodiging_organisatie_id ON uitnodiging (organisatie_id)`,
  `CREATE INDEX ix_uitnodiging_gemeente_id ON uitnodiging (gemeente_id)`,
  `CREATE INDEX ix_uitnodiging_uitgenodigd_door ON uitnodiging (uitgenodigd_door)`,
  `CREATE INDEX ix_uitnodiging_lidmaatschap_id ON uitnodiging (lidmaatschap_id)`,
  `CREATE INDEX ix_uitnodiging_post ON uitnodiging (post_stand, volgende_op)`,
  `CREATE TABLE organisatie_contact (organisatie_id uuid NOT NULL, gemeente_id uuid NOT NULL, email text, telefoon text, adres text, versie integer NOT NULL DEFAULT '1', gewijzigd_door uuid NOT NULL, gewijzigd_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT ck_organisatie_contact_versie CHECK (versie > 0), CONSTRAINT ck_organisatie_contact_adres CHECK (length(adres) <= 200), CONSTRAINT ck_organisatie_contact_telefoon CHECK (telefoon ~ '^[0-9+() -]{6,20}$'), CONSTRAINT ck_organisatie_contact_email CHECK (length(email) <= 200 and email ~ '^[^@\\s]+@[^@\\s]+$'), CONSTRAINT pk_organisatie_contact PRIMARY KEY (organisatie_id, gemeente_id))`,
  `CREATE INDEX ix_organisatie_contact_gemeente_id ON organisatie_contact (gemeente_id)`,
  `CREATE INDEX ix_organisatie_contact_gewijzigd_door ON organisatie_contact (gewijzigd_door)`,
  `CREATE TABLE wijziging (id bigint GENERATED ALWAYS AS IDENTITY NOT NULL, op TIMESTAMP WITH TIME ZONE NOT NULL, gemeente_id uuid NOT NULL, door uuid NOT NULL, soort text NOT NULL, organisatie_id uuid, gebruiker_id uuid, onderwerp text, oud text, nieuw text, CONSTRAINT ck_wijziging_tekst CHECK (length(onderwerp) <= 160 and length(oud) <= 200 and length(nieuw) <= 200), CONSTRAINT ck_wijziging_soort CHECK (soort in ('ORGANISATIE_GEMAAKT', 'ORGANISATIE_GEKOPPELD', 'NAAM_GEWIJZIGD', 'NAAM_VOORGESTELD', 'CONTRACT_GEWIJZIGD', 'CONTACT_GEWIJZIGD', 'ORGANISATIE_BEEINDIGD', 'UITGENODIGD', 'OPNIEUW_UITGENODIGD', 'UITNODIGING_INGETROKKEN', 'UITNODIGING_AANGENOMEN', 'ROL_GEGEVEN', 'ROL_BEEINDIGD', 'NORM_GEZET')), CONSTRAINT pk_wijziging PRIMARY KEY (id))`,
  `CREATE INDEX ix_wijziging_door ON wijziging (door)`,
  `CREATE INDEX ix_wijziging_organisatie_id ON wijziging (organisatie_id)`,
  `CREATE INDEX ix_wijziging_gebruiker_id ON wijziging (gebruiker_id)`,
  `CREATE INDEX ix_wijziging_gemeente ON wijziging (gemeente_id, id)`,
  `ALTER TABLE organisatie ADD naam_voorstel text`,
  `ALTER TABLE organisatie ADD voorstel_gemeente_id uuid`,
  `ALTER TABLE organisatie_gemeente ADD contract_van date`,
  `ALTER TABLE organisatie_gemeente ADD beeindigd_op TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE lidmaatschap ADD laatst_gezien_op date`,
  `CREATE INDEX ix_organisatie_voorstel_gemeente_id ON organisatie (voorstel_gemeente_id)`,
  `ALTER TABLE organisatie ADD CONSTRAINT ck_organisatie_voorstel CHECK ((naam_voorstel is null) = (voorstel_gemeente_id is null) and length(naam_voorstel) between 2 and 120)`,
  `ALTER TABLE organisatie_gemeente ADD CONSTRAINT ck_organisatie_gemeente_einde CHECK (beeindigd_op is null or contract_tot is not null)`,
  `ALTER TABLE organisatie_gemeente ADD CONSTRAINT ck_organisatie_gemeente_contract CHECK (contract_van <= contract_tot)`,
  `ALTER TABLE organisatie ADD CONSTRAINT fk_organisatie_voorstel_gemeente_id FOREIGN KEY (voorstel_gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE uitnodiging ADD CONSTRAINT fk_uitnodiging_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE uitnodiging ADD CONSTRAINT fk_uitnodiging_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE uitnodiging ADD CONSTRAINT fk_uitnodiging_uitgenodigd_door FOREIGN KEY (uitgenodigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE uitnodiging ADD CONSTRAINT fk_uitnodiging_lidmaatschap_id FOREIGN KEY (lidmaatschap_id) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE organisatie_contact ADD CONSTRAINT fk_organisatie_contact_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE organisatie_contact ADD CONSTRAINT fk_organisatie_contact_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE organisatie_contact ADD CONSTRAINT fk_organisatie_contact_gewijzigd_door FOREIGN KEY (gewijzigd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE wijziging ADD CONSTRAINT fk_wijziging_gemeente_id FOREIGN KEY (gemeente_id) REFERENCES gemeente(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE wijziging ADD CONSTRAINT fk_wijziging_door FOREIGN KEY (door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE wijziging ADD CONSTRAINT fk_wijziging_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE wijziging ADD CONSTRAINT fk_wijziging_gebruiker_id FOREIGN KEY (gebruiker_id) REFERENCES gebruiker(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

const AF = [
  `ALTER TABLE wijziging DROP CONSTRAINT fk_wijziging_gebruiker_id`,
  `ALTER TABLE wijziging DROP CONSTRAINT fk_wijziging_organisatie_id`,
  `ALTER TABLE wijziging DROP CONSTRAINT fk_wijziging_door`,
  `ALTER TABLE wijziging DROP CONSTRAINT fk_wijziging_gemeente_id`,
  `ALTER TABLE organisatie_contact DROP CONSTRAINT fk_organisatie_contact_gewijzigd_door`,
  `ALTER TABLE organisatie_contact DROP CONSTRAINT fk_organisatie_contact_gemeente_id`,
  `ALTER TABLE organisatie_contact DROP CONSTRAINT fk_organisatie_contact_organisatie_id`,
  `ALTER TABLE uitnodiging DROP CONSTRAINT fk_uitnodiging_lidmaatschap_id`,
  `ALTER TABLE uitnodiging DROP CONSTRAINT fk_uitnodiging_uitgenodigd_door`,
  `ALTER TABLE uitnodiging DROP CONSTRAINT fk_uitnodiging_gemeente_id`,
  `ALTER TABLE uitnodiging DROP CONSTRAINT fk_uitnodiging_organisatie_id`,
  `ALTER TABLE organisatie DROP CONSTRAINT fk_organisatie_voorstel_gemeente_id`,
  `ALTER TABLE organisatie_gemeente DROP CONSTRAINT ck_organisatie_gemeente_contract`,
  `ALTER TABLE organisatie_gemeente DROP CONSTRAINT ck_organisatie_gemeente_einde`,
  `ALTER TABLE organisatie DROP CONSTRAINT ck_organisatie_voorstel`,
  `DROP INDEX ix_organisatie_voorstel_gemeente_id`,
  `ALTER TABLE lidmaatschap DROP COLUMN laatst_gezien_op`,
  `ALTER TABLE organisatie_gemeente DROP COLUMN beeindigd_op`,
  `ALTER TABLE organisatie_gemeente DROP COLUMN contract_van`,
  `ALTER TABLE organisatie DROP COLUMN voorstel_gemeente_id`,
  `ALTER TABLE organisatie DROP COLUMN naam_voorstel`,
  `DROP INDEX ix_wijziging_gemeente`,
  `DROP INDEX ix_wijziging_gebruiker_id`,
  `DROP INDEX ix_wijziging_organisatie_id`,
  `DROP INDEX ix_wijziging_door`,
  `DROP TABLE wijziging`,
  `DROP INDEX ix_organisatie_contact_gewijzigd_door`,
  `DROP INDEX ix_organisatie_contact_gemeente_id`,
  `DROP TABLE organisatie_contact`,
  `DROP INDEX ix_uitnodiging_post`,
  `DROP INDEX ix_uitnodiging_lidmaatschap_id`,
  `DROP INDEX ix_uitnodiging_uitgenodigd_door`,
  `DROP INDEX ix_uitnodiging_gemeente_id`,
  `DROP INDEX ix_uitnodiging_organisatie_id`,
  `DROP TABLE uitnodiging`,
] as const;

/** Organisations, accounts, roles and invitations are managed in the portal, each change in a log. Who works somewhere counts as seen from today on. */
export class Accounts1795000000040 implements MigrationInterface {
  name = 'Accounts1795000000040';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
    // Row-level security binds the owner as well.
    await runner.query('SET LOCAL ROLE samenspel_definer');
    await runner.query('UPDATE lidmaatschap SET laatst_gezien_op = current_date WHERE organisatie_id IS NOT NULL AND NOT systeem');
    await runner.query('SET LOCAL ROLE samenspel_eigenaar');
    for (const stap of [wijzigingenSql, organisatiesSql, accountsSql, uitnodigingenSql]) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of [uitnodigingenAf, accountsAf, organisatiesAf, wijzigingenAf]) await runner.query(stap);
    for (const stap of AF) await runner.query(stap);
  }
}
