import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEMEN_MET_SEIN_SQL, SYSTEMEN_MET_SEIN_TERUG } from '../../domain/partnersystemen/partnersysteem.sql.ts';
import { PGBOSS_SCHEMA } from '../../domain/seinen/pgboss.sql.ts';
import { seinenAf, seinenSql } from '../../domain/seinen/seinen.sql.ts';

const OP = `
ALTER TABLE partnersysteem ADD sein_adres text;
ALTER TABLE partnersysteem ADD sein_versie integer NOT NULL DEFAULT '1';
ALTER TABLE partnersysteem ADD sein_uitkomst text;
ALTER TABLE partnersysteem ADD sein_op TIMESTAMP WITH TIME ZONE;
ALTER TABLE partnersysteem ADD CONSTRAINT ck_partnersysteem_sein_uitkomst CHECK (length(sein_uitkomst) <= 40);
ALTER TABLE partnersysteem ADD CONSTRAINT ck_partnersysteem_sein_adres CHECK (sein_adres ~ '^https://' and length(sein_adres) <= 500);
`;

const AF = `
ALTER TABLE partnersysteem DROP COLUMN sein_op;
ALTER TABLE partnersysteem DROP COLUMN sein_uitkomst;
ALTER TABLE partnersysteem DROP COLUMN sein_versie;
ALTER TABLE partnersysteem DROP COLUMN sein_adres;
`;

/** Seinen: a partner's system hears that something changed, from an outbox on pg-boss. */
export class Seinen1795000000020 implements MigrationInterface {
  name = 'Seinen1795000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, PGBOSS_SCHEMA, seinenSql, SYSTEMEN_MET_SEIN_SQL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [SYSTEMEN_MET_SEIN_TERUG, seinenAf, AF]) await runner.query(sql);
  }
}
