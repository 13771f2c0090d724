import type { RequestHandler } from 'express';
import { WEIGERINGEN } from '../../shared/weigeringen.ts';
import type { HttpDeps } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { type Databank, sessieHash } from './sessie.ts';
import { secondenTotMinuut } from './systeem.ts';

/** In how many parts of the limit a server tells the others what it counted: it is off by at most one part for each other server. */
const DELEN = 20;
/** More log-ins than work at once anywhere; who sends made-up cookies fills no memory. */
const HOOGSTENS_SESSIES = 20_000;

interface Telling {
  aantal: number;
  dicht: boolean;
}

/**
 * The limit of a log-in, by the minute of the clock and over all servers together: a script in somebody's browser, or a stolen cookie,
 * cannot read the whole gemeente in an evening, nor keep the portal from others. Counted here and told to the database by the part, so
 * that who works normally costs nothing.
 */
export function sessietempo({ config, pool, klok, log }: Pick<HttpDeps, 'config' | 'pool' | 'klok' | 'log'>): RequestHandler {
  const grens = config.verzoekenPerMinuut;
  const deel = Math.max(1, Math.floor(grens / DELEN));
  let minuut = 0;
  let tellingen = new Map<string, Telling>();
  return async (verzoek, antwoord, volgende) => {
    const hash = antwoord.locals['systeemtoken'] === undefined ? sessieHash(verzoek, config) : null;
    if (hash === null) return volgende();
    const nu = klok();
    const dezeMinuut = Math.floor(nu.getTime() / 60_000);
    if (dezeMinuut !== minuut || tellingen.size >= HOOGSTENS_SESSIES) [minuut, tellingen] = [dezeMinuut, new Map()];
    const telling = tellingen.get(hash) ?? { aantal: 0, dicht: false };
    tellingen.set(hash, telling);
    telling.aantal += 1;
    if (!telling.dicht && telling.aantal % deel === 0) telling.dicht = await samenGeteld(pool, hash, nu, deel) > grens;
    if (!telling.dicht) return volgende();
    log.warn({ code: 'TE_VAAK', taak: 'sessie' }, 'a session asks too often');
    antwoord.set('Retry-After', String(secondenTotMinuut(nu)));
    throw new HttpFout(429, 'TE_VAAK', WEIGERINGEN.TE_VAAK);
  };
}

/** What all servers together counted of this log-in in this minute; 0 where there is no such log-in, which is refused further on. */
async function samenGeteld(pool: Databank, hash: string, nu: Date, erbij: number): Promise<number> {
  const { rows: [rij] } = await pool.query<{ aantal: number | null }>({ text: 'select sessie_tellen($1, $2, $3) as aantal', values: [hash, nu, erbij] });
  return rij?.aantal ?? 0;
}
