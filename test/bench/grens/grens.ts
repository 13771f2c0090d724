import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import pg from 'pg';
import type { Actor } from '../../../server/access/actor.ts';
import { databaseRol } from '../../../server/access/rollen.ts';
import { auditSchrijven, type Inzage } from '../../../server/audit/audit.ts';
import { auditgeheimVan } from '../../../server/audit/sleutelbestand.ts';
import type { Config } from '../../../server/config.ts';
import { actorVoor, tokenHash } from '../../../server/http/sessie.ts';
import { vandaagIn } from '../../../shared/rules/datum.ts';
import { GRENZEN, type Grensvraag, type Taaknaam } from './sql.ts';

/** Who asks what: the session is looked up once, not in every request. */
export interface Grensopdracht {
  taak: Taaknaam;
  token: string;
}

async function lijfVan(verzoek: IncomingMessage): Promise<Record<string, unknown>> {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(deel as Buffer);
  return delen.length === 0 ? {} : JSON.parse(Buffer.concat(delen).toString()) as Record<string, unknown>;
}

const waarde = (w: unknown) => (typeof w === 'object' && w !== null ? JSON.stringify(w) : w);

function inzagen({ audit }: Grensvraag, personen: readonly string[]): Inzage[] {
  return audit === null ? [] : personen.map((inburgeraarId) => ({ ...audit, rubrieken: audit.rubrieken as Inzage['rubrieken'], inburgeraarId, grondslag: 'WET' }));
}

/** The role and the settings that row-level security goes by, as the portal sets them. */
function instellingen(actor: Actor): pg.QueryConfig {
  const waarden = { role: databaseRol(actor.rol), 'app.lidmaatschap': actor.lidmaatschapId, 'app.organisatie': actor.organisatieId ?? '', 'app.gemeente': actor.gemeenteIds.length === 1 ? actor.gemeenteIds[0] : '', 'app.inburgeraar': '', 'app.vandaag': vandaagIn(new Date()), 'app.systeemgemeente': '', plan_cache_mode: 'force_generic_plan' };
  return { name: 'instellingen', text: `select ${Object.keys(waarden).map((naam, i) => `set_config('${naam}', $${i + 1}, true)`).join(', ')}`, values: Object.values(waarden) };
}

/**
 * The limit: bare node:http and pg, one statement a request, under row-level security and with the same audit, committed
 * before the answer. What the law asks, and nothing else.
 */
export function maakGrens(url: string, config: Config, verbindingen: number): { http: RequestListener; zetten: (opdracht: Grensopdracht) => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: verbindingen });
  const geheim = auditgeheimVan(config);
  const actoren = new Map<string, Actor>();

  async function beantwoorden(taak: Taaknaam, actor: Actor, variabelen: Record<string, unknown>): Promise<string> {
    const vraag = GRENZEN[taak];
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(instellingen(actor));
      const { rows: [rij] } = await client.query<{ antwoord: string; personen: string[] | null }>({ name: taak, text: vraag.tekst, values: vraag.variabelen.map((naam) => waarde(variabelen[naam])) });
      const nu = new Date();
      await auditSchrijven(async (s) => (await client.query(s)).rows as unknown[], actor, { nu, spoor: { traceId: randomBytes(16).toString('hex'), ouder: null }, klok: () => nu, geheim }, inzagen(vraag, rij?.personen ?? []));
      await client.query('commit');
      return `{"data":${rij?.antwoord ?? 'null'}}`;
    } catch (fout) {
      await client.query('rollback');
      throw fout;
    } finally {
      client.release();
    }
  }

  async function antwoorden(verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    const taak = verzoek.url?.slice(1) as Taaknaam;
    const actor = actoren.get(taak);
    if (!actor) throw new Error(`nobody asks ${taak}`);
    const tekst = await beantwoorden(taak, actor, await lijfVan(verzoek));
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(tekst);
  }

  return {
    http: (verzoek, antwoord) => void antwoorden(verzoek, antwoord).catch((fout: unknown) => antwoord.writeHead(500).end(String(fout))),
    zetten: async ({ taak, token }) => {
      const actor = await actorVoor(pool, tokenHash(token), new Date(), vandaagIn(new Date()));
      if (!actor) throw new Error(`no session for ${taak}`);
      actoren.set(taak, actor);
    },
  };
}
