import * as oidc from 'openid-client';
import type { OidcConfig } from '../config.ts';
import { HttpFout } from './fouten.ts';

/** Gives the configuration of the log-in service, asked for when first needed. */
export type OidcClient = () => Promise<oidc.Configuration>;

const WACHT_SECONDEN = 5;
const KLOKVERSCHIL_SECONDEN = 30;

/**
 * The portal starts and serves who is logged in while the log-in service is down: discovery happens at the first log-in,
 * and after a failure again at the next one. Requests at the same time share one attempt.
 */
export function maakOidcClient(config: OidcConfig): OidcClient {
  let poging: Promise<oidc.Configuration> | null = null;
  return async () => {
    poging ??= ontdek(config);
    const deze = poging;
    try {
      return await deze;
    } catch (oorzaak) {
      if (poging === deze) poging = null;
      throw Object.assign(
        new HttpFout(503, 'INLOGDIENST_ONBEREIKBAAR', 'De inlogdienst is nu niet bereikbaar. Probeer het over een paar minuten opnieuw.'),
        { cause: oorzaak },
      );
    }
  };
}

function ontdek({ issuer, clientId, clientSecret }: OidcConfig): Promise<oidc.Configuration> {
  const metadata = { client_secret: clientSecret, [oidc.clockTolerance]: KLOKVERSCHIL_SECONDEN };
  return oidc.discovery(new URL(issuer), clientId, metadata, undefined, {
    timeout: WACHT_SECONDEN,
    // The signature of the ID token is checked too, not only the TLS connection that it came over. Plain http is
    // possible only where `config` allowed such an issuer: outside production.
    execute: [oidc.enableNonRepudiationChecks, ...(issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [])],
  });
}
