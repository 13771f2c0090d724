import { type CryptoKey, importJWK, type JWK, jwtVerify } from 'jose';
import { z } from 'zod';
import { algoritmeVan, type Publiekesleutel } from '../domain/partnersystemen/sleutel.ts';

/** The form of client_assertion (RFC 7523 2.2). */
export const ASSERTIESOORT = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** An assertion is made for the request that it goes with: it may not hold longer than this, and clocks may differ by so much. */
const HOOGSTENS_S = 300;
const KLOKVERSCHIL_S = 30;

/** `jti` makes it one of a kind; `aud` is one address, ours, as one text. */
const CLAIMS = z.object({ jti: z.string().min(1).max(200), aud: z.string(), exp: z.number(), nbf: z.number().optional(), iat: z.number().optional() });

/** Whose it says to be, before anything is believed: only to look up the key. Null where it cannot be read. */
export function zegtTeZijn(assertie: string): string | null {
  try {
    const deel = assertie.split('.')[1] ?? '';
    return z.object({ sub: z.uuid() }).safeParse(JSON.parse(Buffer.from(deel, 'base64url').toString('utf8'))).data?.sub.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

export interface Assertie {
  jti: string;
  /** When it can no longer be used again. */
  geldigTot: Date;
}

/**
 * Checks what a system signed of itself (private_key_jwt, RFC 7523 3): by the key that the gemeente has of it, in the one algorithm of
 * that key, by itself and about itself, for us, and not for longer than it needs. Null where any of that is not so.
 *
 * @param voor the addresses that we are: the issuer and the token endpoint
 */
export async function assertieNakijken(assertie: string, wie: string, sleutel: Publiekesleutel, voor: readonly string[], nu: Date): Promise<Assertie | null> {
  const alg = algoritmeVan(sleutel);
  try {
    const { payload } = await jwtVerify(assertie, (await importJWK(sleutel as JWK, alg)) as CryptoKey, {
      algorithms: [alg], issuer: wie, subject: wie, audience: [...voor], requiredClaims: ['exp', 'jti'], clockTolerance: KLOKVERSCHIL_S, currentDate: nu,
    });
    const claims = CLAIMS.safeParse(payload).data;
    if (!claims || claims.exp * 1000 > nu.getTime() + (HOOGSTENS_S + KLOKVERSCHIL_S) * 1000) return null;
    return { jti: claims.jti, geldigTot: new Date((claims.exp + KLOKVERSCHIL_S + 1) * 1000) };
  } catch {
    return null;
  }
}
