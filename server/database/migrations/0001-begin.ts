import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SESSIE_SQL, SESSIE_SQL_TERUG } from '../../http/sessie.sql.ts';
import { FUNCTIES_AF, FUNCTIES_OP } from '../functies.sql.ts';
import { FUNDAMENT_AF, FUNDAMENT_OP } from '../fundament.sql.ts';
import { TABELLEN_AF, TABELLEN_OP } from './0001-begin.tabellen.ts';

/** Everything from nothing: tables, the functions that policies need, rollups, sessions. */
export class Begin1763776800000 implements MigrationInterface {
  name = 'Begin1763776800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABELLEN_OP, FUNDAMENT_OP, SESSIE_SQL, FUNCTIES_OP]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [FUNCTIES_AF, SESSIE_SQL_TERUG, FUNDAMENT_AF, TABELLEN_AF]) await runner.query(sql);
  }
}
