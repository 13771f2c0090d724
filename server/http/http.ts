import express, { type Express } from 'express';
import { accountRoutes } from './account.ts';
import { demoRoutes } from './demo.ts';
import type { HttpDeps } from './deps.ts';
import { foutAntwoord, onbekendAdres } from './fouten.ts';
import { gezondheidRoutes } from './gezondheid.ts';
import { nietBewaren, serverTijd, veiligeHeaders } from './headers.ts';
import { alleenJson, jsonLezen, vanEigenSite } from './herkomst.ts';
import { oauthRoutes } from './oauth.ts';
import { oidcRoutes } from './oidc.ts';
import { maakOidcClient } from './oidcClient.ts';
import { clientRoutes } from './statisch.ts';
import { GEEN_TELEMETRIE } from './telemetrie.ts';
import { sessietempo } from './sessietempo.ts';
import { systeemdeur } from './systeem.ts';
import { uitnodigingRoutes } from './uitnodiging.ts';
import { uitvoerRoutes } from './uitvoer.ts';
import { verwerkingenRoutes } from './verwerkingen.ts';
import { routeNaam, trace, verzoekLog } from './verzoeklog.ts';

export type { HttpDeps } from './deps.ts';

/** The whole portal over HTTP; GraphQL and the database come in as dependencies. The order is the security. */
export function maakHttp(deps: HttpDeps): Express {
  const { config, log } = deps;
  const app = express();
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');

  app.use(trace(config), verzoekLog(log, deps.telemetrie ?? GEEN_TELEMETRIE), veiligeHeaders(config), serverTijd(deps.klok));
  gezondheidRoutes(app, deps);
  verwerkingenRoutes(app);

  app.use('/auth', nietBewaren, vanEigenSite(config), alleenJson, jsonLezen);
  const client = config.oidc === null ? null : maakOidcClient(config.oidc);
  if (client !== null) oidcRoutes(app, deps, client);
  accountRoutes(app, deps, client);
  demoRoutes(app, deps);
  uitnodigingRoutes(app, deps);

  oauthRoutes(app, deps);

  app.use('/graphql', routeNaam('/graphql'), nietBewaren, vanEigenSite(config), systeemdeur(deps), sessietempo(deps), deps.graphql);
  uitvoerRoutes(app, deps);
  clientRoutes(app, deps);

  app.use(onbekendAdres);
  app.use(foutAntwoord(log));
  return app;
}
