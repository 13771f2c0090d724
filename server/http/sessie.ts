import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import sql from 'sql-template-tag';
import type { Datum } from '../../shared/rules/datum.ts';
import type { Actor, Systeemscope } from '../access/actor.ts';
import type { Rol } from '../access/rollen.ts';
import type { Config } from '../config.ts';
import type { Binnenkomst } from '../database/transactie.ts';
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts';

/** A pg.Pool or one connection, logged in as samenspel_app. */
export interface Databank {
  query<R extends object>(vraag: { text: string; values: unknown[] }): Promise<{ rows: R[] }>;
}

export interface Moment {
  readonly nu: Date;
  readonly vandaag: Datum;
}

export interface NieuweSessie {
  gebruikerId: string;
  lidmaatschapId: string;
  oidcIdToken: string | null;
}

export interface Lidmaatschap {
  id: string;
  rol: Rol;
  organisatie: string | null;
  gemeenten: string[];
}

/** The database has the last word on the life of a session; this is what a new one asks for. */
const LEVENSDUUR = '12 hours';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits: only the browser has them. */
export function nieuwToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps. A plain hash is enough: a random token cannot be guessed from a list. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The hash of the session token in the request; null without a well-formed one, which then costs no query. */
export function sessieHash(verzoek: Pick<Request, 'headers'>, config: Pick<Config, 'https'>): string | null {
  const token = leesKoekje(verzoek, config, 'sessie');
  return token !== null && TOKEN.test(token) ? tokenHash(token) : null;
}

/**
 * Who the session belongs to at this moment: nobody when it is unknown, expired or unused for too long, or when the
 * membership does not run today. It also notes the use, so ask it outside a read-only transaction.
 */
export function sessieBinnenkomst(hash: string, nu: Date, vandaag: Datum): Binnenkomst {
  return { wie: sql`(select s.*, null::uuid as systeemgemeente from sessie_openen(${hash}, ${nu}, ${vandaag}) s)`, actorUit: (rij: ActorRij) => actorUit(rij, null) };
}

/** The same for a look without a transaction of the portal. */
export async function actorVoor(db: Databank, hash: string, nu: Date, vandaag: Datum): Promise<Actor | null> {
  const { rows: [rij] } = await db.query<ActorRij>({ text: 'select * from sessie_openen($1, $2, $3)', values: [hash, nu, vandaag] });
  return rij === undefined ? null : actorUit(rij, null);
}

/** The actor of a row of the database. */
export function actorUit(rij: ActorRij, systeem: Systeemscope | null): Actor {
  return Object.freeze({
    gebruikerId: rij.gebruiker_id,
    naam: rij.naam,
    lidmaatschapId: rij.lidmaatschap_id,
    rol: rij.rol,
    organisatieId: rij.organisatie_id,
    organisatieNaam: rij.organisatie_naam,
    gemeenteIds: Object.freeze(rij.gemeente_ids),
    gemeenteNamen: Object.freeze(rij.gemeente_namen),
    inburgeraarId: rij.inburgeraar_id,
    sessieNummer: rij.nummer,
    systeem,
  });
}

/** A new session with a new token; the session that the browser had, if any, ends. False when the membership is not this user's. */
export async function beginSessie(db: Databank, config: Config, verzoek: Request, antwoord: Response, nu: Date, wie: NieuweSessie): Promise<boolean> {
  const oude = sessieHash(verzoek, config);
  if (oude !== null) await beeindigSessie(db, oude);
  const token = nieuwToken();
  const gemaakt = await db.query<{ gemaakt: boolean }>({
    text: 'select sessie_maken($1, $2, $3, $4, $5, $6) as gemaakt',
    values: [tokenHash(token), wie.gebruikerId, wie.lidmaatschapId, nu, LEVENSDUUR, wie.oidcIdToken],
  });
  if (gemaakt.rows[0]?.gemaakt !== true) return false;
  zetKoekje(antwoord, config, 'sessie', token);
  return true;
}

/** Continues the session in another membership of the same user, under a new token. False when that is not possible. */
export async function wisselSessie(db: Databank, config: Config, antwoord: Response, hash: string, lidmaatschapId: string, moment: Moment): Promise<boolean> {
  const token = nieuwToken();
  const gewisseld = await db.query<{ gewisseld: boolean }>({
    text: 'select sessie_wisselen($1, $2, $3, $4, $5) as gewisseld',
    values: [hash, tokenHash(token), lidmaatschapId, moment.nu, moment.vandaag],
  });
  if (gewisseld.rows[0]?.gewisseld !== true) return false;
  zetKoekje(antwoord, config, 'sessie', token);
  return true;
}

/** Ends the session and gives the ID token that the log-in service wants to see at log-out. */
export async function beeindigSessie(db: Databank, hash: string): Promise<string | null> {
  const { rows: [rij] } = await db.query<{ id_token: string | null }>({ text: 'select sessie_beeindigen($1) as id_token', values: [hash] });
  return rij?.id_token ?? null;
}

export function vergeetSessie(antwoord: Response, config: Config): void {
  wisKoekje(antwoord, config, 'sessie');
}

/** The memberships that run today, the oldest first. */
export async function lidmaatschappenVan(db: Databank, gebruikerId: string, vandaag: Datum): Promise<Lidmaatschap[]> {
  const { rows } = await db.query<Lidmaatschap>({ text: 'select * from lidmaatschappen_van($1, $2)', values: [gebruikerId, vandaag] });
  return rows;
}

/** Removes sessions that can no longer be opened; returns how many. For a timer in the composition root. */
export async function ruimSessiesOp(db: Databank, nu: Date): Promise<number> {
  const { rows: [rij] } = await db.query<{ aantal: string }>({ text: 'select sessies_opruimen($1) as aantal', values: [nu] });
  return Number(rij?.aantal ?? 0);
}

export interface ActorRij {
  gebruiker_id: string;
  naam: string;
  lidmaatschap_id: string;
  rol: Rol;
  organisatie_id: string | null;
  organisatie_naam: string | null;
  gemeente_ids: string[];
  gemeente_namen: string[];
  inburgeraar_id: string | null;
  nummer: string;
}
