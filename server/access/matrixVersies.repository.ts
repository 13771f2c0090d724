import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { QueryRunner } from 'typeorm';
import type { Transactie } from '../database/transactie.ts';
import { type Matrixinhoud, autorisatiematrix } from './matrixInhoud.ts';

/** Keeps the registry of this code as the newest version, where it differs from what is kept. Runs as samenspel_eigenaar. */
export async function matrixVersieVastleggen(runner: QueryRunner): Promise<void> {
  const inhoud = JSON.stringify(autorisatiematrix());
  const hash = createHash('sha256').update(inhoud).digest('hex');
  await runner.query(`insert into matrix_versie (volgnummer, vanaf, hash, inhoud)
    select coalesce(max(volgnummer), 0) + 1, now(), $1, $2::jsonb from matrix_versie
    having coalesce((select v.hash from matrix_versie v order by v.volgnummer desc limit 1), '') <> $1`, [hash, inhoud]);
}

export interface MatrixVersieKop {
  volgnummer: number;
  vanaf: Date;
}

/** The newest first. */
export async function matrixVersiesLezen(tx: Transactie, hoogstens: number): Promise<MatrixVersieKop[]> {
  return tx.vraag<MatrixVersieKop>(sql`select volgnummer, vanaf from matrix_versie order by volgnummer desc limit ${hoogstens}`);
}

/** A version and the one before it; one row or none where there is no earlier or no such version. The newest first. */
export async function matrixVersieMetVorige(tx: Transactie, volgnummer: number | null): Promise<(MatrixVersieKop & { inhoud: Matrixinhoud })[]> {
  const rijen = await tx.vraag<MatrixVersieKop & { inhoud: Matrixinhoud }>(sql`select volgnummer, vanaf, inhoud from matrix_versie
    where ${volgnummer}::int is null or volgnummer <= ${volgnummer}::int order by volgnummer desc limit 2`);
  return volgnummer === null || rijen[0]?.volgnummer === volgnummer ? rijen : [];
}
