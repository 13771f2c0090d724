import { createHash, randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import type { Rol } from '../../server/access/rollen.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { koekjesnaam } from '../../server/http/koekjes.ts';
import { Geweigerd, type Klant, klantMet } from '../bench/klant.ts';
import { ZAAD } from '../support/maat.ts';
import { Boek } from './boek.ts';
import { beginVan, type Daad, dadenVan } from './daden.ts';

/** Of 200 people at work, how many have each role: all nineteen, and most of whom there are most. */
const AANDEEL: Readonly<Record<Rol, number>> = {
  CONSULENT: 40, TEAMLEIDER: 4, BELEIDSMEDEWERKER: 2, LOOPBAANBEGELEIDER: 2, FUNCTIONEEL_BEHEERDER: 2, FG: 2, TAALCOORDINATOR: 14, TAALDOCENT: 44, PARTICIPATIECOORDINATOR: 6, WERKBEGELEIDER: 20,
  VWN_COORDINATOR: 4, VWN_BEGELEIDER: 24, VWN_TRAINER: 2, WOONCONSULENT: 4, WELZIJNSCOORDINATOR: 4, TAALPUNTCOORDINATOR: 4, TAALCOACH: 10, SLEUTELPERSOON: 2, INBURGERAAR: 10,
};
/** What a page offers to try again: the portal could not, or nobody knows what became of it. */
const OPNIEUW: readonly string[] = ['NU_NIET'];
const POGINGEN = 12;
/** So many answers to a save get lost on the way, as on a telephone. */
const KWIJT = 0.03;

export interface Werkdagopties {
  url: string;
  /** Past all guards, to give everybody a session. */
  client: pg.Client;
  naam: string;
  /** How many of every 200. */
  mensen: number;
  /** How long somebody looks and thinks between two things, at most and on average half of that. */
  denkMs: number;
  /** What these servers know; absent is everything. */
  kent?: (document: string) => boolean;
  /** Leaves the key out of what goes again: only to see that the count notices. */
  zonderSleutel?: boolean;
}

/** One kind of thing that people do, and how it went. */
export interface Telling {
  duren: number[];
  /** Attempts without an answer, after which the same went again. */
  onderbroken: number;
}

/** Somebody at work: a role, a session and a machine of their own. */
export interface Mens {
  rol: Rol;
  t: Toeval;
  boek: Boek;
  /** Asks or saves until there is an answer, as the client of the portal does with its user: a save keeps its key. */
  doe: <T>(soort: string, document: string, variabelen?: Record<string, unknown>) => Promise<T>;
}

/** Something did not work for good; it is noted, and who had it goes on with the next thing. */
class Mislukt extends Error {}

/** People of every role who do their work until they are stopped; what they were told is kept beside what the database says. */
export class Werkdag {
  readonly tellingen = new Map<string, Telling>();
  readonly fouten: string[] = [];
  /** Why the first of the attempts without an answer had none. */
  readonly redenen: string[] = [];
  /** Answers that were lost on purpose, although the save was done. */
  kwijt = 0;
  readonly boek: Boek;
  private klaar = false;
  private readonly wekker = new AbortController();
  private lopend: Promise<unknown>[] = [];

  private constructor(private readonly opties: Werkdagopties) {
    this.boek = new Boek(opties.client, opties.naam);
  }

  static async beginnen(opties: Werkdagopties): Promise<Werkdag> {
    const dag = new Werkdag(opties);
    // Everybody who thinks listens to it.
    setMaxListeners(0, dag.wekker.signal);
    const leden = await lidmaatschappen(opties.client);
    const mensen: [Rol, Lid][] = Object.entries(AANDEEL).flatMap(([rol, aandeel]) => {
      const lijst = leden.filter((lid) => lid.rol === rol);
      const aantal = Math.max(1, Math.round((aandeel * opties.mensen) / 200));
      // In a small world somebody has two machines.
      return lijst.length === 0 ? [] : Array.from({ length: aantal }, (_, i): [Rol, Lid] => [rol as Rol, lijst[i % lijst.length] as Lid]);
    });
    for (const [nummer, [rol, lid]] of mensen.entries()) {
      const klant = klantMet(opties.url, await sessie(opties.client, lid), `127.1.${Math.floor(nummer / 250)}.${1 + (nummer % 250)}`);
      dag.lopend.push(dag.werken(rol, klant, new Toeval(ZAAD, 'werkdag', nummer)));
    }
    return dag;
  }

  get aanHetWerk(): number {
    return this.lopend.length;
  }

  /** Everybody finishes what they were doing. */
  async stoppen(): Promise<void> {
    this.klaar = true;
    this.wekker.abort();
    await Promise.all(this.lopend);
  }

  /** Of each kind how many, the median and the 95th percentile in milliseconds, and how many attempts went without an answer. */
  cijfers(): Record<string, { aantal: number; p50: number; p95: number; langste: number; onderbroken: number }> {
    return Object.fromEntries([...this.tellingen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([soort, { duren, onderbroken }]) => {
      const op = [...duren].sort((a, b) => a - b);
      const bij = (deel: number) => Math.round(op[Math.min(op.length - 1, Math.floor(op.length * deel))] ?? 0);
      return [soort, { aantal: op.length, p50: bij(0.5), p95: bij(0.95), langste: bij(1), onderbroken }];
    }));
  }

  private async werken(rol: Rol, klant: Klant, t: Toeval): Promise<void> {
    const mens: Mens = { rol, t, boek: this.boek, doe: (soort, document, variabelen) => this.doen(rol, klant, t, soort, document, variabelen ?? {}) };
    const kent = this.opties.kent ?? (() => true);
    await this.denken(t);
    const beeld = await beginVan(mens, kent).catch((fout: unknown) => this.noteer(fout));
    if (!beeld) return;
    const stok = dadenVan(mens, beeld, kent).flatMap(([keer, daad]) => Array<Daad>(keer).fill(daad));
    while (!this.klaar && stok.length > 0) {
      await this.denken(t);
      if (this.klaar) return;
      await t.kies(stok)().catch((fout: unknown) => this.noteer(fout));
    }
  }

  private noteer(fout: unknown): null {
    if (!(fout instanceof Mislukt)) this.fouten.push(String(fout));
    return null;
  }

  private async denken(t: Toeval): Promise<void> {
    await wacht(t.getal() * this.opties.denkMs, undefined, { signal: this.wekker.signal }).catch(() => undefined);
  }

  private async doen<T>(rol: Rol, klant: Klant, t: Toeval, soort: string, document: string, variabelen: Record<string, unknown>): Promise<T> {
    const telling = this.tellingen.get(soort) ?? { duren: [], onderbroken: 0 };
    this.tellingen.set(soort, telling);
    for (let poging = 1; ; poging += 1) {
      const begin = performance.now();
      try {
        const { data } = await klant.vraag<T>(document, poging > 1 && this.opties.zonderSleutel ? andereSleutel(variabelen) : variabelen);
        telling.duren.push(performance.now() - begin);
        if (document.startsWith('mutation') && poging === 1 && t.kans(KWIJT)) {
          this.kwijt += 1;
          continue;
        }
        return data;
      } catch (fout) {
        if (fout instanceof Geweigerd && !OPNIEUW.includes(fout.code) || poging === POGINGEN) {
          this.fouten.push(`${rol} ${soort}: ${String(fout).slice(0, 200)}`);
          throw new Mislukt();
        }
        telling.onderbroken += 1;
        if (this.redenen.length < 50) this.redenen.push(`${soort}: ${String(fout).slice(0, 120)}`);
        await wacht(250 * poging);
      }
    }
  }
}

function andereSleutel({ input, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, ...(input === undefined ? {} : { input: { ...input as object, idempotentieSleutel: randomBytes(16).toString('hex') } }) };
}

interface Lid { id: string; gebruiker_id: string; rol: string }

/** Who works in the world, spread over its organisations: the first of each, then the second. */
async function lidmaatschappen(client: pg.Client): Promise<Lid[]> {
  const { rows } = await client.query<Lid>(`select id, gebruiker_id, rol from (
      select l.*, row_number() over (partition by l.rol, l.organisatie_id order by l.id) as nummer from lidmaatschap l where l.van <= current_date and (l.tot is null or l.tot >= current_date) and not l.systeem) x
    order by nummer, organisatie_id, id`);
  return rows;
}

/** A session as the log-in makes it; its cookie. */
async function sessie(client: pg.Client, { id, gebruiker_id: gebruikerId }: Lid): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(`insert into sessie (token_hash, gebruiker_id, lidmaatschap_id, begonnen_op, laatst_gebruikt_op, verloopt_op) values ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
    [createHash('sha256').update(token).digest('hex'), gebruikerId, id]);
  return `${koekjesnaam({ https: false }, 'sessie')}=${token}`;
}
