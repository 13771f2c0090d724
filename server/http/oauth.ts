import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { systeemgrenzenOp } from '../../shared/rules/partnersystemen.ts';
import { ALLE_SYSTEEMACTIES, isSysteemactie } from '../access/systeem.ts';
import { alsSleutel, type Publiekesleutel } from '../domain/partnersystemen/sleutel.ts';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { nietBewaren } from './headers.ts';
import { vanEigenSite } from './herkomst.ts';
import { ASSERTIESOORT, assertieNakijken, zegtTeZijn } from './assertie.ts';
import { tokenHash } from './sessie.ts';
import { nieuwSysteemtoken, secondenTotMinuut } from './systeem.ts';

/** Errors of RFC 6749 5.2, with the sentence for who reads the log of the other side. Nothing of the request comes back. */
const FOUTEN = {
  invalid_request: [400, 'Stuur grant_type en scope als formulier (application/x-www-form-urlencoded), elk hoogstens één keer.'],
  unsupported_grant_type: [400, 'Alleen client_credentials.'],
  invalid_client: [401, 'Dit systeem is onbekend, beëindigd, of het geheim of de ondertekening klopt niet.'],
  invalid_scope: [400, 'Dit systeem mag niet alles wat in scope staat.'],
  temporarily_unavailable: [429, 'Dit systeem vraagt te vaak een token. Gebruik een token tot het verloopt.'],
} as const;
type Oauthfout = keyof typeof FOUTEN;

const FORMULIER = z.object({
  grant_type: z.string().max(100), scope: z.string().max(1_000).optional(), client_id: z.string().max(100).optional(), client_secret: z.string().max(200).optional(),
  client_assertion_type: z.string().max(100).optional(), client_assertion: z.string().max(3_000).optional(),
});
const INLOG = z.object({ id: z.uuid(), geheim: z.string().regex(/^ssg_[A-Za-z0-9_-]{43}$/) });
type Inlog = z.infer<typeof INLOG>;

const formulierLezen: RequestHandler = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 20, type: 'application/x-www-form-urlencoded' });

/** OAuth 2.0 client credentials (RFC 6749 4.4) for partners' own systems, and where to find it (RFC 8414). */
export function oauthRoutes(app: Express, deps: HttpDeps): void {
  const { publicUrl } = deps.config;
  app.get('/.well-known/oauth-authorization-server', (_verzoek, antwoord) => {
    antwoord.json({
      issuer: publicUrl, token_endpoint: `${publicUrl}/oauth/token`, grant_types_supported: ['client_credentials'], response_types_supported: [],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'ES384', 'EdDSA', 'PS256'], scopes_supported: ALLE_SYSTEEMACTIES,
    });
  });
  app.post('/oauth/token', nietBewaren, vanEigenSite(deps.config), formulierLezen, async (verzoek, antwoord) => {
    const uitkomst = await tokenGeven(deps, verzoek);
    if (typeof uitkomst === 'string') weiger(deps, antwoord, uitkomst);
    else antwoord.json(uitkomst);
  });
}

interface Token {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

interface Uitkomst {
  uitkomst: string;
  acties: string[] | null;
}

async function tokenGeven(deps: HttpDeps, verzoek: Request): Promise<Token | Oauthfout> {
  const formulier = FORMULIER.safeParse(verzoek.body);
  if (!formulier.success) return 'invalid_request';
  if (formulier.data.grant_type !== 'client_credentials') return 'unsupported_grant_type';
  // One way to say who it is, and no more than one (RFC 6749 2.3).
  const tekent = formulier.data.client_assertion !== undefined || formulier.data.client_assertion_type !== undefined;
  if (tekent && (verzoek.get('authorization') !== undefined || formulier.data.client_secret !== undefined)) return 'invalid_client';
  const scope = scopeVan(formulier.data.scope);
  if (scope === 'ONBEKEND') return 'invalid_scope';
  const token = nieuwSysteemtoken();
  const rij = tekent ? await metSleutel(deps, formulier.data, scope, token) : await metGeheim(deps, inlogVan(verzoek, formulier.data), scope, token);
  const { tokenMinuten } = systeemgrenzenOp(momentVan(deps.klok).vandaag);
  if (rij?.uitkomst === 'SCOPE') return 'invalid_scope';
  if (rij?.uitkomst === 'TE_VAAK') return 'temporarily_unavailable';
  if (rij?.uitkomst !== 'OK') return 'invalid_client';
  return { access_token: token, token_type: 'Bearer', expires_in: tokenMinuten * 60, scope: (rij.acties ?? []).join(' ') };
}

async function metGeheim({ pool, klok }: HttpDeps, inlog: Inlog | null, scope: string[] | null, token: string): Promise<Uitkomst | undefined> {
  if (inlog === null) return undefined;
  const { nu, vandaag } = momentVan(klok);
  const { tokenMinuten, tokensPerMinuut } = systeemgrenzenOp(vandaag);
  const { rows: [rij] } = await pool.query<Uitkomst>({
    text: 'select * from systeemtoken_maken($1, $2, $3, $4, $5, $6, make_interval(mins => $7), $8)',
    values: [inlog.id, tokenHash(inlog.geheim), tokenHash(token), scope, nu, vandaag, tokenMinuten, tokensPerMinuut],
  });
  return rij;
}

/** Signed by the system itself (private_key_jwt, RFC 7523). A signature that was used is as a wrong one. */
async function metSleutel({ pool, klok, config: { publicUrl } }: HttpDeps, { client_id: id, client_assertion: assertie = '', client_assertion_type: soort }: z.infer<typeof FORMULIER>, scope: string[] | null, token: string): Promise<Uitkomst | undefined> {
  const wie = soort === ASSERTIESOORT ? zegtTeZijn(assertie) : null;
  // A client_id beside it is the same one (RFC 7521 4.2).
  if (wie === null || (id !== undefined && id.toLowerCase() !== wie)) return undefined;
  const { nu, vandaag } = momentVan(klok);
  const sleutel = await sleutelVan(pool, wie, vandaag);
  const gezien = sleutel && await assertieNakijken(assertie, wie, sleutel, [publicUrl, `${publicUrl}/oauth/token`], nu);
  if (!gezien) return undefined;
  const { tokenMinuten, tokensPerMinuut } = systeemgrenzenOp(vandaag);
  const { rows: [rij] } = await pool.query<Uitkomst>({
    text: 'select * from systeemtoken_met_sleutel($1, $2, $3, $4, $5, $6, $7, $8, make_interval(mins => $9), $10)',
    values: [wie, JSON.stringify(sleutel), tokenHash(gezien.jti), gezien.geldigTot, tokenHash(token), scope, nu, vandaag, tokenMinuten, tokensPerMinuut],
  });
  return rij;
}

async function sleutelVan(pool: HttpDeps['pool'], wie: string, vandaag: string): Promise<Publiekesleutel | null> {
  const { rows: [rij] } = await pool.query<{ sleutel: unknown }>({ text: 'select systeemsleutel($1, $2) as sleutel', values: [wie, vandaag] });
  return alsSleutel(rij?.sleutel);
}

/** In the header or in the form, and not in both (RFC 6749 2.3). */
function inlogVan(verzoek: Request, { client_id: id, client_secret: geheim }: z.infer<typeof FORMULIER>): Inlog | null {
  const kop = verzoek.get('authorization');
  if (kop !== undefined && geheim !== undefined) return null;
  const gelezen = INLOG.safeParse(kop === undefined ? { id, geheim } : basisVan(kop));
  return gelezen.success ? gelezen.data : null;
}

function basisVan(kop: string): { id: string; geheim: string } | null {
  const inhoud = /^Basic ([A-Za-z0-9+/]{1,400}={0,2})$/i.exec(kop)?.[1];
  const [id, geheim, ...rest] = inhoud === undefined ? [] : Buffer.from(inhoud, 'base64').toString('utf8').split(':');
  // Neither holds a character that form encoding would change.
  return id !== undefined && geheim !== undefined && rest.length === 0 ? { id, geheim } : null;
}

/** Null: everything that the system may. */
function scopeVan(tekst: string | undefined): string[] | null | 'ONBEKEND' {
  const delen = [...new Set((tekst ?? '').split(' ').filter(Boolean))];
  if (delen.length === 0) return null;
  return delen.every(isSysteemactie) ? delen : 'ONBEKEND';
}

function weiger({ log, klok }: HttpDeps, antwoord: Response, fout: Oauthfout): void {
  const [status, zin] = FOUTEN[fout];
  log.warn({ code: fout, taak: 'oauth' }, 'token geweigerd');
  if (status === 401) antwoord.set('WWW-Authenticate', 'Basic realm="Samenspel"');
  if (status === 429) antwoord.set('Retry-After', String(secondenTotMinuut(klok())));
  antwoord.status(status).json({ error: fout, error_description: zin });
}
