import type { MigrationInterface, QueryRunner } from 'typeorm';
import { bedrijfsstandAf, bedrijfsstandSql } from '../../domain/bedrijfsstand/bedrijfsstand.sql.ts';

const OP = `
CREATE TABLE taakverslag (soort text NOT NULL, begonnen_op TIMESTAMP WITH TIME ZONE NOT NULL, klaar_op TIMESTAMP WITH TIME ZONE NOT NULL, gelukt boolean NOT NULL, aantal bigint NOT NULL DEFAULT '0', laatst_gelukt_op TIMESTAMP WITH TIME ZONE, CONSTRAINT ck_taakverslag_soort CHECK (soort in ('ANKER', 'RESERVEKOPIE', 'TERUGZETTEN', 'AUDITCONTROLE', 'BEWAREN')), CONSTRAINT pk_taakverslag PRIMARY KEY (soort));
`;

/** How the portal itself is doing, for the functioneel beheerder. */
export class Bedrijfsstand1795000000048 implements MigrationInterface {
  name = 'Bedrijfsstand1795000000048';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, bedrijfsstandSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [bedrijfsstandAf, 'DROP TABLE taakverslag']) await runner.query(sql);
  }
}
