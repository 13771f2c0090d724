import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SLEUTELS_SQL, SLEUTELS_SQL_TERUG } from '../../domain/partnersystemen/partnersysteem.sql.ts';

const OP = `
ALTER TABLE partnersysteem ADD sleutel jsonb;
ALTER TABLE partnersysteem ADD sleutel_afdruk text;
ALTER TABLE partnersysteem ADD CONSTRAINT ck_partnersysteem_sleutel CHECK ((sleutel is null) = (sleutel_afdruk is null) and not coalesce(sleutel ? 'd', false) and length(sleutel::text) <= 4000);
CREATE TABLE systeemassertie (partnersysteem_id uuid NOT NULL, assertie_hash text NOT NULL, verloopt_op TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT pk_systeemassertie PRIMARY KEY (partnersysteem_id, assertie_hash));
CREATE INDEX ix_systeemassertie_verloopt_op ON systeemassertie  (verloopt_op);
ALTER TABLE systeemassertie ADD CONSTRAINT fk_systeemassertie_partnersysteem_id FOREIGN KEY (partnersysteem_id) REFERENCES partnersysteem(id) ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

const AF = `
DROP TABLE systeemassertie;
ALTER TABLE partnersysteem DROP CONSTRAINT ck_partnersysteem_sleutel;
ALTER TABLE partnersysteem DROP COLUMN sleutel_afdruk;
ALTER TABLE partnersysteem DROP COLUMN sleutel;
`;

/** A partner's system may sign who it is, in the place of a secret that both sides know. */
export class Systeemsleutels1795000000027 implements MigrationInterface {
  name = 'Systeemsleutels1795000000027';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, SLEUTELS_SQL]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [SLEUTELS_SQL_TERUG, AF]) await runner.query(sql);
  }
}
