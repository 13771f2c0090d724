import type { MigrationInterface, QueryRunner } from 'typeorm';
import { trainingenAf, trainingenSql } from './0031-trainingen.functies.ts';

/** Groups of training and PVT: made, filled and left through functions that ask for the opdracht. */
export class Trainingen1795000000031 implements MigrationInterface {
  name = 'Trainingen1795000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(trainingenSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(trainingenAf);
  }
}
