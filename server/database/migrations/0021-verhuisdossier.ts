import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eenVan } from '../checks.ts';

const TOEN = ['DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF', 'PRESENTIE_PDF', 'PRESENTIE_CSV', 'PVT_CERTIFICAAT_PDF'] as const;

const OP = [
  'ALTER TABLE uitvoer ADD verhuisdossier jsonb',
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort',
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', [...TOEN, 'VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON'])})`,
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_verhuisdossier CHECK ((soort in ('VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON')) = (verhuisdossier is not null))`,
] as const;

const AF = [
  `DELETE FROM uitvoer WHERE soort in ('VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON')`,
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_verhuisdossier',
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort',
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', TOEN)})`,
  'ALTER TABLE uitvoer DROP COLUMN verhuisdossier',
] as const;

/** What a new gemeente gets of somebody who moved, as a file. */
export class Verhuisdossier1795000000021 implements MigrationInterface {
  name = 'Verhuisdossier1795000000021';

  async up(runner: QueryRunner): Promise<void> {
    for (const stap of OP) await runner.query(stap);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const stap of AF) await runner.query(stap);
  }
}
