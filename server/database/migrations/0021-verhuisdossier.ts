import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UITVOERSOORTEN } from '../../domain/uitvoer/uitvoer.entity.ts';
import { eenVan } from '../checks.ts';

/** Kinds of files come from several sides: whichever migration comes last, the check has them all. */
const SOORTEN_TOEN = UITVOERSOORTEN.filter((soort) => !soort.startsWith('VERHUISDOSSIER'));

const OP = [
  'ALTER TABLE uitvoer ADD verhuisdossier jsonb',
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort',
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', UITVOERSOORTEN)})`,
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_verhuisdossier CHECK ((soort in ('VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON')) = (verhuisdossier is not null))`,
] as const;

const AF = [
  `DELETE FROM uitvoer WHERE soort in ('VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON')`,
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_verhuisdossier',
  'ALTER TABLE uitvoer DROP CONSTRAINT ck_uitvoer_soort',
  `ALTER TABLE uitvoer ADD CONSTRAINT ck_uitvoer_soort CHECK (${eenVan('soort', SOORTEN_TOEN)})`,
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
