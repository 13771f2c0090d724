import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';

const TWEE_JAAR_S = 63_072_000;

/**
 * react-aria writes two fixed pieces of CSS into the page (touch on buttons, scrolling behind a dialog). They are
 * allowed by their content, so that any other inline style stays refused. A spec recomputes them from the library.
 */
export const STIJLEN_REACT_ARIA = [
  `'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='`,
  `'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='`,
] as const;

/** What the browser may not do for us: the portal needs none of it. */
const GEEN = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope',
  'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'usb', 'xr-spatial-tracking'];

/** Headers for every answer. Nothing inline, nothing from elsewhere, never in a frame. */
export function veiligeHeaders(config: Pick<Config, 'https' | 'oidc'>): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: beleid(config) },
      referrerPolicy: { policy: 'no-referrer' },
      frameguard: { action: 'deny' },
      strictTransportSecurity: config.https ? { maxAge: TWEE_JAAR_S, includeSubDomains: true } : false,
    }),
    (_verzoek, antwoord, volgende) => {
      antwoord.set('Permissions-Policy', GEEN.map((wat) => `${wat}=()`).join(', '));
      volgende();
    },
  ];
}

/** How late it is here, so that a device whose clock is wrong knows how old its answers are. */
export function serverTijd(klok: () => Date): RequestHandler {
  return (_verzoek, antwoord, volgende) => {
    antwoord.set('Date', klok().toUTCString());
    volgende();
  };
}

/** For answers that depend on who asks. */
export const nietBewaren: RequestHandler = (_verzoek, antwoord, volgende) => {
  antwoord.set('Cache-Control', 'no-store');
  volgende();
};

function beleid({ https, oidc }: Pick<Config, 'https' | 'oidc'>): Record<string, string[]> {
  return {
    'default-src': [`'none'`],
    'script-src': [`'self'`],
    'style-src': [`'self'`, ...STIJLEN_REACT_ARIA],
    'connect-src': [`'self'`],
    'img-src': [`'self'`],
    'font-src': [`'self'`],
    'manifest-src': [`'self'`],
    'worker-src': [`'self'`],
    'base-uri': [`'none'`],
    'frame-ancestors': [`'none'`],
    'form-action': [`'self'`, ...(oidc === null ? [] : [new URL(oidc.issuer).origin])],
    ...(https ? { 'upgrade-insecure-requests': [] } : {}),
  };
}
