import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Config } from '../config.ts';

type Doel = 'sessie' | 'inloggen' | 'uitnodiging';

/** `__Host-` makes the browser refuse a cookie of this name that another subdomain planted; it exists only with https. */
export function koekjesnaam(config: Pick<Config, 'https'>, doel: Doel): string {
  return `${config.https ? '__Host-' : ''}samenspel-${doel}`;
}

export function leesKoekje(verzoek: Pick<Request, 'headers'>, config: Pick<Config, 'https'>, doel: Doel): string | null {
  const kop = verzoek.headers.cookie;
  return (kop === undefined ? undefined : parseCookie(kop)[koekjesnaam(config, doel)]) ?? null;
}

/**
 * Lax and not Strict: after the log-in service sends the browser back, the first request comes from another site.
 * Without `seconden` the cookie goes when the browser closes; how long a session lives is for the database to say.
 */
export function zetKoekje(antwoord: Response, config: Pick<Config, 'https'>, doel: Doel, waarde: string, seconden?: number): void {
  antwoord.append('Set-Cookie', stringifySetCookie({
    name: koekjesnaam(config, doel), value: waarde, path: '/', httpOnly: true, sameSite: 'lax', secure: config.https,
    ...(seconden === undefined ? {} : { maxAge: seconden }),
  }));
}

export function wisKoekje(antwoord: Response, config: Pick<Config, 'https'>, doel: Doel): void {
  zetKoekje(antwoord, config, doel, '', 0);
}
