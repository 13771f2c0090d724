import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import sql from 'sql-template-tag';
import type { Datum } from '../../shared/rules/datum.ts';
import { systeemscope } from '../access/systeem.ts';
import type { Config } from '../config.ts';
import type { Binnenkomst } from '../database/transactie.ts';
import type { Bewijs } from '../graphql/operatie.ts';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { actorUit, type ActorRij, type Databank, sessieHash, tokenHash } from './sessie.ts';

/** Marked by kind, so that whoever finds one lying about knows what it is. */
const TOKEN = /^Bearer (sst_[A-Za-z0-9_-]{43})$/i;

export function nieuwSysteemtoken(): string {
  return `sst_${randomBytes(32).toString('base64url')}`;
}

/**
 * The door of /graphql for partners' own systems: a request with a token is that of the system, whatever cookies come
 * along, and counts against its limit. Without a token this lets pass, and the session decides.
 */
export function systeemdeur({ pool, klok, log }: Pick<HttpDeps, 'pool' | 'klok' | 'log'>): RequestHandler {
  return async (verzoek, antwoord, volgende) => {
    const kop = verzoek.get('authorization');
    if (kop === undefined) return volgende();
    const token = TOKEN.exec(kop)?.[1];
    const { nu, vandaag } = momentVan(klok);
    const hash = token === undefined ? null : tokenHash(token);
    const uitkomst = hash === null ? 'ONBEKEND' : await verzoekTellen(pool, hash, nu, vandaag);
    if (uitkomst === 'TE_VAAK') {
      log.warn({ code: 'TE_VAAK', taak: 'systeem' }, 'a system asks too often');
      antwoord.set('Retry-After', String(secondenTotMinuut(nu)));
      throw new HttpFout(429, 'TE_VAAK', 'Dit systeem vraagt te vaak. Wacht even en probeer het opnieuw.');
    }
    if (hash === null || uitkomst !== 'OK') {
      antwoord.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      throw new HttpFout(401, 'TOKEN_ONGELDIG', 'Dit token geldt niet (meer). Vraag een nieuw token aan.');
    }
    antwoord.locals['systeemtoken'] = hash;
    volgende();
  };
}

/** What the request shows: the token that came through the door, or else the session in the cookie. */
export function bewijsVan(verzoek: Request, antwoord: Pick<Response, 'locals'>, config: Pick<Config, 'https'>): Bewijs | null {
  const token: unknown = antwoord.locals['systeemtoken'];
  if (typeof token === 'string') return { soort: 'SYSTEEM', hash: token };
  const sessie = sessieHash(verzoek, config);
  return sessie === null ? null : { soort: 'SESSIE', hash: sessie };
}

/** The system that holds this token at this moment; nobody when it does not hold any more, in the next statement after that. */
export function systeemBinnenkomst(hash: string, nu: Date, vandaag: Datum): Binnenkomst {
  return {
    wie: sql`(select s.*, s.gemeente_ids[1] as systeemgemeente from systeem_openen(${hash}, ${nu}, ${vandaag}) s)`,
    actorUit: (rij: ActorRij & { acties: string[] }) => actorUit(rij, systeemscope(rij.acties, rij.gemeente_ids[0] ?? '')),
  };
}

/** Removes tokens whose time is over. For a timer in the composition root. */
export async function ruimTokensOp(db: Databank, nu: Date): Promise<number> {
  const { rows: [rij] } = await db.query<{ aantal: number }>({ text: 'select systeemtokens_opruimen($1) as aantal', values: [nu] });
  return rij?.aantal ?? 0;
}

async function verzoekTellen(pool: Databank, hash: string, nu: Date, vandaag: Datum): Promise<string> {
  const { rows: [rij] } = await pool.query<{ uitkomst: string }>({ text: 'select systeemverzoek($1, $2, $3) as uitkomst', values: [hash, nu, vandaag] });
  return rij?.uitkomst ?? 'ONBEKEND';
}

/** Limits are counted by the minute of the clock. */
export function secondenTotMinuut(nu: Date): number {
  return 60 - nu.getUTCSeconds();
}
