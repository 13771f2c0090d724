import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eigenAdministratieAf, eigenAdministratieSql } from '../../domain/uitvoer/eigenAdministratie.sql.ts';

const OP = `
CREATE TABLE "uitvoer" ("id" uuid NOT NULL, "lidmaatschap_id" uuid NOT NULL, "soort" text NOT NULL, "lijst" jsonb, "aangevraagd_op" TIMESTAMP WITH TIME ZONE NOT NULL, "verloopt_op" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_uitvoer_verloop" CHECK (verloopt_op > aangevraagd_op), CONSTRAINT "ck_uitvoer_lijst" CHECK ((soort = 'LIJST_CSV') = (lijst is not null)), CONSTRAINT "ck_uitvoer_soort" CHECK (soort in ('DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV')), CONSTRAINT "pk_uitvoer" PRIMARY KEY ("id"));
CREATE INDEX "ix_uitvoer_lidmaatschap_id" ON "uitvoer"  ("lidmaatschap_id") ;
CREATE INDEX "ix_uitvoer_verloopt_op" ON "uitvoer"  ("verloopt_op") ;
ALTER TABLE "uitvoer" ADD CONSTRAINT "fk_uitvoer_lidmaatschap_id" FOREIGN KEY ("lidmaatschap_id") REFERENCES "lidmaatschap"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
`;

/** Requests for a file, and what the portal keeps of an inburgeraar beside the dossier. */
export class Uitvoer1795000000005 implements MigrationInterface {
  name = 'Uitvoer1795000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OP, eigenAdministratieSql]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [eigenAdministratieAf, 'DROP TABLE "uitvoer"']) await runner.query(sql);
  }
}
