import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kerncijfersMetTaal, kerncijfersSamen } from '../../domain/bewaren/telling.sql.ts';

/** The figures of a gemeente are counted over all its persons together. */
export class Kerncijfers1795000000051 implements MigrationInterface {
  name = 'Kerncijfers1795000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kerncijfersSamen);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(kerncijfersMetTaal);
  }
}
