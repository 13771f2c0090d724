import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { Provider, type Context } from 'oidc-provider';

/** Somebody who can log in: the subject is what the portal knows an account by. */
export interface OidcMens {
  subject: string;
  naam: string;
  /** Told to who asks for it, with the consent that a workplace gives beforehand. */
  email?: string;
}

export interface OidcProviderOpties {
  clientId: string;
  clientSecret: string;
  /** Where the portal lives; log-in and log-out may only return there. */
  portaal: string;
  mensen: readonly OidcMens[];
  /** 0 takes a free port. */
  poort?: number;
  host?: string;
  /** The address that browser and portal both use; by default that of the port. */
  issuer?: string;
  /** Believe the X-Forwarded-* headers of a proxy in front. */
  achterProxy?: boolean;
}

export interface OidcProvider {
  issuer: string;
  stoppen(): Promise<void>;
}

/** A real OpenID provider with a page on which you choose who you are. For tests and demos: it asks no password. */
export async function oidcProviderStarten(opties: OidcProviderOpties): Promise<OidcProvider> {
  const server = createServer();
  server.listen(opties.poort ?? 0, opties.host ?? 'localhost');
  await once(server, 'listening');
  const issuer = opties.issuer ?? `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider: Provider = new Provider(issuer, instellingen(opties, () => provider));
  provider.proxy = opties.achterProxy ?? false;
  const app = express();
  keuzepagina(app, provider, opties.mensen);
  app.use(provider.callback());
  server.on('request', app);
  return { issuer, stoppen: () => sluiten(server) };
}

function instellingen(opties: OidcProviderOpties, provider: () => Provider): Record<string, unknown> {
  const bekend = new Map(opties.mensen.map((mens) => [mens.subject, mens.email]));
  return {
    clients: [{
      client_id: opties.clientId, client_secret: opties.clientSecret, token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${opties.portaal}/auth/callback`], post_logout_redirect_uris: [`${opties.portaal}/`],
      response_types: ['code'], grant_types: ['authorization_code'],
    }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: uitlogpagina } },
    findAccount: (_context: Context, subject: string) => (
      bekend.has(subject) ? { accountId: subject, claims: () => ({ sub: subject, ...(bekend.get(subject) === undefined ? {} : { email: bekend.get(subject), email_verified: true }) }) } : undefined),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    interactions: { url: (_context: Context, interactie: { uid: string }) => `/interactie/${interactie.uid}` },
    // The portal asks only who it is, so there is nothing to consent to.
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new (provider().Grant)({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: { keys: [nieuweSleutel()] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 43_200 },
  };
}

function nieuweSleutel(): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') };
}

function keuzepagina(app: Express, provider: Provider, mensen: readonly OidcMens[]): void {
  app.get('/interactie/:uid', async (verzoek, antwoord) => {
    const { uid } = await provider.interactionDetails(verzoek, antwoord);
    const knoppen = mensen.map(({ subject, naam }) => `<li><button name="subject" value="${veilig(subject)}">${veilig(naam)}</button></li>`);
    antwoord.type('html').send(pagina('Inloggen', `<h1>Wie bent u?</h1><form method="post" action="/interactie/${uid}">
<ul>${knoppen.join('')}</ul><button name="subject" value="">Stoppen</button></form>`));
  });
  app.post('/interactie/:uid', express.urlencoded({ extended: false, limit: '10kb' }), async (verzoek, antwoord) => {
    const subject = String((verzoek.body as { subject?: unknown }).subject ?? '');
    await provider.interactionFinished(verzoek, antwoord, subject === ''
      ? { error: 'access_denied', error_description: 'gestopt' }
      : { login: { accountId: subject } });
  });
}

/** The package's own page is English and takes its letters from Google. */
function uitlogpagina(context: Context, formulier: string): void {
  context.body = pagina('Uitloggen', `<h1>Wilt u ook bij de inlogdienst uitloggen?</h1>${formulier}
<button type="submit" form="op.logoutForm" value="yes" name="logout">Ja, uitloggen</button> <button type="submit" form="op.logoutForm">Nee</button>`);
}

function pagina(titel: string, inhoud: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${titel}</title></head><body>${inhoud}</body></html>`;
}

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (teken) => `&#${teken.charCodeAt(0)};`);
}

async function sluiten(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
