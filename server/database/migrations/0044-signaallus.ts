import type { MigrationInterface, QueryRunner } from 'typeorm';
import { signaalPartnerAf, signaalPartnerSql, signaalStapAf, signaalStapSql } from '../../domain/signalen/signalen.sql.ts';
import { eenVan } from '../checks.ts';

const OP = [
  `CREATE TABLE signaal_stap (id uuid NOT NULL DEFAULT gen_random_uuid(), signaal_id uuid NOT NULL, inburgeraar_id uuid, partner_id uuid NOT NULL, organisatie_id uuid NOT NULL, ingevoerd_door uuid NOT NULL, ingevoerd_op TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), soort text NOT NULL, tekst text, versie integer NOT NULL, CONSTRAINT uq_signaal_stap_versie UNIQUE (signaal_id, versie), CONSTRAINT ck_signaal_stap_versie CHECK (versie between 2 and 61), CONSTRAINT ck_signaal_stap_tekst CHECK (length(tekst) between 1 and 2000 and (soort not in ('OPGEPAKT', 'GEZIEN') or tekst is null) and (soort not in ('BERICHT', 'HEROPEND') or tekst is not null)), CONSTRAINT ck_signaal_stap_soort CHECK (soort in ('OPGEPAKT', 'BERICHT', 'AFGEHANDELD', 'GEZIEN', 'HEROPEND')), CONSTRAINT pk_signaal_stap PRIMARY KEY (id))`,
  `CREATE INDEX ix_signaal_stap_inburgeraar_id ON signaal_stap (inburgeraar_id)`,
  `CREATE INDEX ix_signaal_stap_partner_id ON signaal_stap (partner_id)`,
  `CREATE INDEX ix_signaal_stap_organisatie_id ON signaal_stap (organisatie_id)`,
  `CREATE INDEX ix_signaal_stap_ingevoerd_door ON signaal_stap (ingevoerd_door)`,
  `ALTER TABLE signaal ADD richting text NOT NULL DEFAULT 'AAN_GEMEENTE'`,
  `ALTER TABLE signaal ADD partner_id uuid`,
  `ALTER TABLE signaal ADD wacht_sinds date`,
  `ALTER TABLE signaal ADD antwoord_ongezien boolean NOT NULL DEFAULT false`,
  `CREATE INDEX ix_signaal_partner_id ON signaal (partner_id)`,
  `ALTER TABLE signaal ADD CONSTRAINT ck_signaal_richting CHECK (richting in ('AAN_GEMEENTE', 'AAN_PARTNER'))`,
] as const;

/** What was handed in before has its loop with who handed it in; what was not answered waits since then. */
const VULLEN = [
  `UPDATE signaal SET partner_id = organisatie_id, wacht_sinds = CASE WHEN terugkoppeling IS NULL AND stand <> 'AFGEHANDELD' THEN datum END`,
  `ALTER TABLE signaal ALTER COLUMN partner_id SET NOT NULL`,
  `ALTER TABLE signaal ADD CONSTRAINT ck_signaal_partner CHECK (case richting when 'AAN_GEMEENTE' then partner_id = organisatie_id else inburgeraar_id is not null end)`,
  `ALTER TABLE signaal_stap ADD CONSTRAINT fk_signaal_stap_signaal_id FOREIGN KEY (signaal_id) REFERENCES signaal(id) ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE signaal_stap ADD CONSTRAINT fk_signaal_stap_inburgeraar_id FOREIGN KEY (inburgeraar_id) REFERENCES inburgeraar(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE signaal_stap ADD CONSTRAINT fk_signaal_stap_partner_id FOREIGN KEY (partner_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE signaal_stap ADD CONSTRAINT fk_signaal_stap_organisatie_id FOREIGN KEY (organisatie_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE signaal_stap ADD CONSTRAINT fk_signaal_stap_ingevoerd_door FOREIGN KEY (ingevoerd_door) REFERENCES lidmaatschap(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE signaal ADD CONSTRAINT fk_signaal_partner_id FOREIGN KEY (partner_id) REFERENCES organisatie(id) ON DELETE NO ACTION ON UPDATE NO ACTION`,
] as const;

/** The release before knows no signal to a partner and no step: those go. */
const AF = [
  `DELETE FROM signaal WHERE richting = 'AAN_PARTNER'`,
  `ALTER TABLE signaal DROP CONSTRAINT fk_signaal_partner_id`,
  `ALTER TABLE signaal_stap DROP CONSTRAINT fk_signaal_stap_ingevoerd_door`,
  `ALTER TABLE signaal_stap DROP CONSTRAINT fk_signaal_stap_organisatie_id`,
  `ALTER TABLE signaal_stap DROP CONSTRAINT fk_signaal_stap_partner_id`,
  `ALTER TABLE signaal_stap DROP CONSTRAINT fk_signaal_stap_inburgeraar_id`,
  `ALTER TABLE signaal_stap DROP CONSTRAINT fk_signaal_stap_signaal_id`,
  `ALTER TABLE signaal DROP CONSTRAINT ck_signaal_richting`,
  `ALTER TABLE signaal DROP CONSTRAINT ck_signaal_partner`,
  `DROP INDEX ix_signaal_partner_id`,
  `ALTER TABLE signaal DROP COLUMN antwoord_ongezien`,
  `ALTER TABLE signaal DROP COLUMN wacht_sinds`,
  `ALTER TABLE signaal DROP COLUMN partner_id`,
  `ALTER TABLE signaal DROP COLUMN richting`,
  `DROP INDEX ix_signaal_stap_ingevoerd_door`,
  `DROP INDEX ix_signaal_stap_organisatie_id`,
  `DROP INDEX ix_signaal_stap_partner_id`,
  `DROP INDEX ix_signaal_stap_inburgeraar_id`,
  `DROP TABLE signaal_stap`,
] as const;

const SOORT = 'SIGNAAL_WACHT';

/** The loop of a signal: every step a row, from either side; and a task where one waits too long. */
export class Signaallus1795000000044 implements MigrationInterface {
  name = 'Signaallus1795000000044';

  async up(runner: QueryRunner): Promise<void> {
    await zonderSlot(runner, [...OP, signaalPartnerSql, ...VULLEN]);
    await runner.query(signaalStapSql);
    await taaksoorten(runner, (soorten) => [...soorten, SOORT]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await zonderSlot(runner, [`DELETE FROM taak WHERE soort = '${SOORT}'`]);
    await taaksoorten(runner, (soorten) => soorten.filter((soort) => soort !== SOORT));
    await runner.query(signaalStapAf);
    await runner.query(signaalPartnerAf);
    await zonderSlot(runner, AF);
  }
}

/** The kinds of task as they are now, and one more or less: others add theirs as well. */
async function taaksoorten(runner: QueryRunner, wordt: (soorten: string[]) => string[]): Promise<void> {
  const [{ eis }] = await runner.query(`select pg_get_constraintdef(oid) as eis from pg_constraint where conname = 'ck_taak_soort'`) as [{ eis: string }];
  const soorten = [...eis.matchAll(/'([A-Z0-9_]+)'/g)].map(([, soort]) => soort ?? '');
  await runner.query('ALTER TABLE taak DROP CONSTRAINT ck_taak_soort');
  await runner.query(`ALTER TABLE taak ADD CONSTRAINT ck_taak_soort CHECK (${eenVan('soort', wordt(soorten))})`);
}

/** The owner of the tables is bound by their policies too. */
async function zonderSlot(runner: QueryRunner, stappen: readonly string[]): Promise<void> {
  for (const tabel of ['signaal', 'taak']) await runner.query(`ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY`);
  for (const stap of stappen) await runner.query(stap);
  for (const tabel of ['signaal', 'taak']) await runner.query(`ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY`);
}
