import type { Express, Request, Response } from 'express';
import * as oidc from 'openid-client';
import { z } from 'zod';
import type { HttpDeps } from './deps.ts';
import { momentVan } from './deps.ts';
import { HttpFout } from './fouten.ts';
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts';
import type { OidcClient } from './oidcClient.ts';
import { beeindigSessie, beginSessie, lidmaatschappenVan, sessieHash, vergeetSessie, type Databank } from './sessie.ts';
import { terugkeerAdres } from './terugkeer.ts';
import { leesUitnodiging, neemAan } from './uitnodiging.ts';
import { maakZegel, type Zegel } from './verzegeld.ts';

/** How long somebody may take at the log-in service. */
const TIJD_OM_IN_TE_LOGGEN_S = 600;

/** What we must remember between leaving for the log-in service and coming back, sealed in the browser. */
const TOCHT = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), naar: z.string(), tot: z.number(), uitnodiging: z.boolean().default(false) });
type Tocht = z.infer<typeof TOCHT>;

/** Log-in with OpenID Connect: authorization code, PKCE, state and nonce. */
export function oidcRoutes(app: Express, deps: HttpDeps, client: OidcClient): void {
  const zegel = maakZegel(deps.config.sessionSecret, 'inloggen');
  app.get('/auth/login', async (verzoek, antwoord) => {
    const adres = await vertrek(deps, client, zegel, verzoek, antwoord);
    antwoord.redirect(303, adres);
  });
  app.get('/auth/callback', async (verzoek, antwoord) => {
    const tocht = leesTocht(deps, zegel, verzoek);
    // Whatever happens next, this way back can be used once.
    wisKoekje(antwoord, deps.config, 'inloggen');
    if (tocht === null) throw new HttpFout(400, 'INLOGGEN_VERLOPEN', 'Het inloggen duurde te lang of begon in een ander venster. Begin opnieuw.');
    // Only where the log-in began on the page of the invitation: who logs in on this computer later is somebody else.
    const uitnodiging = tocht.uitnodiging ? leesUitnodiging(deps, verzoek) : null;
    const wie = await bewijs(deps, client, verzoek, tocht, uitnodiging !== null);
    if (uitnodiging !== null) {
      await vergeetVorige(deps, verzoek, antwoord);
      return antwoord.redirect(303, `${deps.config.publicUrl}${await neemAan(deps, verzoek, antwoord, uitnodiging, wie)}`);
    }
    await meldAan(deps, verzoek, antwoord, wie);
    antwoord.redirect(303, tocht.naar);
  });
}

async function vertrek(deps: HttpDeps, client: OidcClient, zegel: Zegel, verzoek: Request, antwoord: Response): Promise<string> {
  const { config } = deps;
  const instelling = await client();
  const uitnodiging = verzoek.query['uitnodiging'] === '1' && leesUitnodiging(deps, verzoek) !== null;
  const tocht: Tocht = {
    state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(),
    naar: terugkeerAdres(config.publicUrl, verzoek.query['naar']),
    tot: deps.klok().getTime() + TIJD_OM_IN_TE_LOGGEN_S * 1000,
    uitnodiging,
  };
  zetKoekje(antwoord, config, 'inloggen', zegel.sluit(tocht), TIJD_OM_IN_TE_LOGGEN_S);
  return oidc.buildAuthorizationUrl(instelling, {
    redirect_uri: `${config.publicUrl}/auth/callback`,
    // Who it is and nothing else: name and rights come from our own administration. Who was invited also shows the address.
    scope: uitnodiging ? 'openid email' : 'openid',
    state: tocht.state,
    nonce: tocht.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(tocht.verifier),
    code_challenge_method: 'S256',
  }).href;
}

function leesTocht(deps: HttpDeps, zegel: Zegel, verzoek: Request): Tocht | null {
  const koekje = leesKoekje(verzoek, deps.config, 'inloggen');
  const inhoud = TOCHT.safeParse(koekje === null ? undefined : zegel.open(koekje));
  return inhoud.success && inhoud.data.tot > deps.klok().getTime() ? inhoud.data : null;
}

interface Bewijs {
  issuer: string;
  subject: string;
  idToken: string | null;
  /** As the log-in service knows it; asked of who was invited alone. */
  email: string | null;
}

/** Trades the code for the proof of who it is. openid-client checks state, iss, PKCE, signature, audience, time and nonce. */
async function bewijs(deps: HttpDeps, client: OidcClient, verzoek: Request, tocht: Tocht, metAdres: boolean): Promise<Bewijs> {
  const instelling = await client();
  try {
    const tokens = await oidc.authorizationCodeGrant(instelling, new URL(verzoek.originalUrl, deps.config.publicUrl), {
      expectedState: tocht.state, expectedNonce: tocht.nonce, pkceCodeVerifier: tocht.verifier, idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('geen ID-token');
    const email = metAdres ? await adresVan(instelling, tokens.access_token, claims) : null;
    return { issuer: claims.iss, subject: claims.sub, idToken: tokens.id_token ?? null, email };
  } catch (fout) {
    deps.log.warn({ err: fout, code: 'INLOGGEN_MISLUKT' }, 'inloggen geweigerd');
    if (fout instanceof oidc.AuthorizationResponseError) throw new HttpFout(403, 'INLOGGEN_GESTOPT', 'Het inloggen is gestopt. U bent niet ingelogd.');
    throw new HttpFout(400, 'INLOGGEN_MISLUKT', 'Het inloggen is niet gelukt. Begin opnieuw.');
  }
}

/** The address that the log-in service has of this person: in the ID token, else where it can be asked. Null where it tells none. */
async function adresVan(instelling: oidc.Configuration, token: string, claims: oidc.IDToken): Promise<string | null> {
  if (typeof claims['email'] === 'string') return claims['email'];
  if (instelling.serverMetadata().userinfo_endpoint === undefined) return null;
  const { email } = await oidc.fetchUserInfo(instelling, token, claims.sub);
  return email ?? null;
}

/** Only who the gemeente gave an account comes in; an e-mail address or name proves nothing. */
async function meldAan(deps: HttpDeps, verzoek: Request, antwoord: Response, wie: Bewijs): Promise<void> {
  const { nu, vandaag } = momentVan(deps.klok);
  const gebruikerId = await gebruikerVan(deps.pool, wie);
  const [lidmaatschap] = gebruikerId === null ? [] : await lidmaatschappenVan(deps.pool, gebruikerId, vandaag);
  const nieuwe = gebruikerId === null || lidmaatschap === undefined ? null : { gebruikerId, lidmaatschapId: lidmaatschap.id, oidcIdToken: wie.idToken };
  if (nieuwe !== null && await beginSessie(deps.pool, deps.config, verzoek, antwoord, nu, nieuwe)) return;
  await vergeetVorige(deps, verzoek, antwoord);
  if (gebruikerId === null) throw new HttpFout(403, 'GEEN_ACCOUNT', 'U hebt nog geen account bij Samenspel. Vraag het aan de coördinator van uw organisatie of aan de gemeente.');
  throw new HttpFout(403, 'GEEN_LIDMAATSCHAP', 'Uw toegang tot Samenspel is gestopt of nog niet begonnen. Vraag het aan de coördinator van uw organisatie of aan de gemeente.');
}

/** Somebody else than the visitor before proved who they are: that visitor's session does not stay open for them. */
async function vergeetVorige(deps: HttpDeps, verzoek: Request, antwoord: Response): Promise<void> {
  const vorige = sessieHash(verzoek, deps.config);
  if (vorige !== null) await beeindigSessie(deps.pool, vorige);
  vergeetSessie(antwoord, deps.config);
}

async function gebruikerVan(db: Databank, { issuer, subject }: Bewijs): Promise<string | null> {
  const { rows: [rij] } = await db.query<{ id: string | null }>({ text: 'select gebruiker_bij_oidc($1, $2) as id', values: [issuer, subject] });
  return rij?.id ?? null;
}
