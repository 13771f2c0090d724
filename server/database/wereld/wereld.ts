import type pg from 'pg';
import type { WereldOpties } from './basis.ts';
import { wereldInhoud } from './inhoud.ts';
import { TABELVOLGORDE } from './rijen.ts';
import { Schrijver } from './schrijver.ts';

export type { WereldOpties } from './basis.ts';

export interface Wereldmaat {
  personen: number;
  rijen: number;
}

/**
 * Fills an empty database with a fictional world: all of it or nothing. Memory holds one kring of people at a time.
 *
 * @param client a login that may become samenspel_eigenaar and samenspel_definer
 */
export async function wereldMaken(client: pg.Client, opties: WereldOpties & { voortgang?: (zin: string) => void }): Promise<Wereldmaat> {
  const schrijver = new Schrijver();
  await client.query('begin');
  try {
    await triggers(client, 'disable'); await client.query('reset role'); await client.query("set local session_replication_role = replica");
    await client.query('set local role samenspel_definer');
    for (const klaar of wereldInhoud(opties, schrijver)) {
      await schrijver.legen(client);
      opties.voortgang?.(`${klaar} van ${opties.personen} inburgeraars`);
    }
    // The rollups are computed from the ledger at once; row by row would take many times as long.
    await client.query('select presentie_herberekenen(), participatie_uren_herberekenen()');
    await triggers(client, 'enable');
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
  await statistiek(client);
  return { personen: opties.personen, rijen: schrijver.aantal };
}

/** Triggers of our own tables that follow an entry; foreign keys stay on guard. */
async function triggers(client: pg.Client, hoe: 'enable' | 'disable'): Promise<void> {
  await client.query('set local role samenspel_eigenaar');
  for (const tabel of ['presentie', 'participatie_uren', 'afspraak_melding']) await client.query(`alter table ${tabel} ${hoe} trigger user`);
}

/** So that the first queries already know how big the tables are. */
async function statistiek(client: pg.Client): Promise<void> {
  await client.query('set role samenspel_eigenaar');
  try {
    await client.query(`analyze ${[...TABELVOLGORDE, 'presentie_totaal', 'participatie_totaal'].join(', ')}`);
  } finally {
    await client.query('reset role');
  }
}
