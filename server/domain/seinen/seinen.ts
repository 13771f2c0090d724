import PgBoss from 'pg-boss';
import { vandaagIn } from '../../../shared/rules/datum.ts';
import { leesSeinadres } from './openbaarAdres.ts';
import { SEINRIJ } from './seinen.sql.ts';
import { type Seinpost, seingeheim } from './seinpost.ts';

/** A pg.Pool that logs in as samenspel_app. */
export interface Seinbank {
  query: (tekst: string, waarden?: unknown[]) => Promise<{ rows: unknown[] }>;
}

export interface SeinerDeps {
  bank: Seinbank;
  klok: () => Date;
  post: Seinpost;
  /** What the secrets of systems follow from. */
  sleutel: string;
  /** Told how many, never to whom. */
  meld?: (wat: Seinronde) => void;
  storing?: (fout: Error) => void;
}

/** What one round did. */
export interface Seinronde {
  verzonden: number;
  opnieuw: number;
  opzij: number;
}

export interface Seiner {
  ronde: () => Promise<Seinronde>;
  /** What pg-boss keeps tidy: work that was left behind, and what is old. */
  onderhouden: () => Promise<void>;
  stoppen: () => Promise<void>;
}

/** One round takes no more than this: the next goes on. */
const HOOGSTENS_PER_RONDE = 100;

interface Werk {
  systeem: string;
  soort: string;
}

/**
 * Tells partners' systems that something changed. Taking, trying again later and giving up is done by pg-boss, on tables that a
 * migration made; two servers take turns on them. What is sent twice after a crash has the same number.
 */
export function maakSeiner(deps: SeinerDeps): Seiner {
  const boss = new PgBoss({ db: { executeSql: (tekst, waarden) => deps.bank.query(tekst, waarden) as Promise<{ rows: unknown[] }> }, migrate: false, schedule: false, supervise: false });
  boss.on('error', (fout) => deps.storing?.(fout));
  let begonnen: Promise<unknown> | null = null;
  let lopend: Promise<Seinronde> | null = null;
  let gestopt = false;
  const klaar = () => (begonnen ??= boss.start().catch((fout: unknown) => {
    begonnen = null;
    throw fout;
  }));
  return {
    ronde: () => (lopend ??= klaar().then(() => eenRonde(deps, boss, () => gestopt)).finally(() => { lopend = null; })),
    onderhouden: async () => {
      await klaar();
      await boss.maintain();
    },
    stoppen: async () => {
      gestopt = true;
      await lopend?.catch(() => undefined);
      if (begonnen) await boss.stop({ graceful: false, close: false });
    },
  };
}

async function eenRonde(deps: SeinerDeps, boss: PgBoss, gestopt: () => boolean): Promise<Seinronde> {
  const ronde: Seinronde = { verzonden: 0, opnieuw: 0, opzij: 0 };
  for (let i = 0; i < HOOGSTENS_PER_RONDE && !gestopt(); i += 1) {
    const [werk] = await boss.fetch<Werk>(SEINRIJ);
    if (!werk) break;
    ronde[await handelAf(deps, boss, werk)] += 1;
  }
  if (Object.values(ronde).some((aantal) => aantal > 0)) deps.meld?.(ronde);
  return ronde;
}

/** Where the system went or the address was taken away there is nobody to tell, and the work is done. */
async function handelAf({ bank, klok, post, sleutel }: SeinerDeps, boss: PgBoss, { id, data }: PgBoss.Job<Werk>): Promise<keyof Seinronde> {
  const op = klok();
  const { rows: [doel] } = await bank.query('select adres, sein_versie from systeemsein_doel($1, $2)', [data.systeem, vandaagIn(op)]) as { rows: { adres: string; sein_versie: number }[] };
  const adres = doel === undefined ? null : leesSeinadres(doel.adres);
  if (!doel || !adres) {
    await boss.complete(SEINRIJ, id);
    return 'opzij';
  }
  const uitkomst = await proberen(() => post({ id, soort: data.soort, op, adres, geheim: seingeheim(sleutel, data.systeem, doel.sein_versie) }));
  await bank.query('select systeemsein_stil($1, $2, $3)', [data.systeem, uitkomst, op]);
  if (uitkomst === 'OK' || uitkomst === 'HTTP_410') {
    await boss.complete(SEINRIJ, id);
    return uitkomst === 'OK' ? 'verzonden' : 'opzij';
  }
  await boss.fail(SEINRIJ, id, { uitkomst });
  return 'opnieuw';
}

/** OK, or a code: never what the other side said. */
async function proberen(werk: () => Promise<number>): Promise<string> {
  try {
    const status = await werk();
    return status >= 200 && status < 300 ? 'OK' : `HTTP_${status}`;
  } catch (fout) {
    const code = (fout as { code?: unknown }).code;
    return typeof code === 'string' && /^[A-Z_0-9]{2,40}$/.test(code) ? code : 'GEEN_ANTWOORD';
  }
}
