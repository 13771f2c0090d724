import type pg from 'pg';
import type { WereldOpties } from './basis.ts';
import { wereldInhoud } from './inhoud.ts';
import { GROOT, klaarzetten } from './ombouw.ts';
import { TABELVOLGORDE } from './rijen.ts';
import { Schrijver } from './schrijver.ts';

export type { WereldOpties } from './basis.ts';

export interface Wereldmaat {
  personen: number;
  rijen: number;
}

/** Two replicas may start on one empty database: one makes the world, the other waits and finds it. */
const SLOT = 7_263_002;

/**
 * Fills an empty database with a fictional world: all of it or nothing. Memory holds one kring of people at a time.
 *
 * @param client a login that may become samenspel_eigenaar and samenspel_definer
 * @returns null where there is a world already; then nothing was done
 */
export async function wereldMaken(client: pg.Client, opties: WereldOpties & { voortgang?: (zin: string) => void }): Promise<Wereldmaat | null> {
  const { voortgang = () => undefined } = opties;
  const schrijver = new Schrijver();
  await client.query('begin');
  try {
    if (!await isLeeg(client)) return await client.query('rollback').then(() => null);
    const terugzetten = await klaarzetten(client, opties.personen);
    await client.query('set local role samenspel_definer');
    for (const klaar of wereldInhoud(opties, schrijver)) {
      await schrijver.legen(client);
      voortgang(`${klaar} van ${opties.personen} inburgeraars`);
    }
    voortgang('indexen en totalen');
    await terugzetten();
    // After the indexes: the totals look up facts of each person.
    await client.query('set local role samenspel_definer; select presentie_herberekenen(), taal_herberekenen(), participatie_uren_herberekenen(), participatie_dagen_herberekenen()');
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback').catch(() => undefined);
    throw fout;
  }
  await statistiek(client, opties.personen);
  return { personen: opties.personen, rijen: schrijver.aantal };
}

async function isLeeg(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_xact_lock($1)', [SLOT]);
  await client.query('set local role samenspel_definer');
  const { rows } = await client.query<{ leeg: boolean }>('select not exists (select from gemeente) as leeg');
  await client.query('reset role');
  return rows[0]?.leeg === true;
}

/** So that the first queries already know how big the tables are; a big world is swept as well, as it would be in time. */
async function statistiek(client: pg.Client, personen: number): Promise<void> {
  await client.query('set role samenspel_eigenaar');
  try {
    const tabellen = [...TABELVOLGORDE, 'presentie_totaal', 'taal_telling', 'participatie_totaal', 'participatie_dag', 'participatie_telling'].join(', ');
    await client.query(personen >= GROOT ? `vacuum (analyze) ${tabellen}` : `analyze ${tabellen}`);
  } finally {
    await client.query('reset role');
  }
}
