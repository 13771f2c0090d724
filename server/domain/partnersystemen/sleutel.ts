import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { z } from 'zod';

const HOOGSTENS = 4_000;
const BASE64URL = /^[A-Za-z0-9_-]+$/;
const waarde = (min: number, max: number) => z.string().regex(BASE64URL).min(min).max(max);

/** Public members alone: what else stands there, such as a private part, refuses the key (below) or is left out. */
const VORMEN = z.union([
  z.object({ kty: z.literal('EC'), crv: z.enum(['P-256', 'P-384']), x: waarde(43, 64), y: waarde(43, 64) }),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: waarde(43, 43) }),
  // 2048 to 4096 bits.
  z.object({ kty: z.literal('RSA'), n: waarde(342, 683), e: waarde(2, 6) }),
]);
export type Publiekesleutel = z.infer<typeof VORMEN>;

/** The one algorithm that goes with a key: never the choice of who signs. */
export function algoritmeVan(sleutel: Publiekesleutel): string {
  switch (sleutel.kty) {
    case 'EC': return sleutel.crv === 'P-256' ? 'ES256' : 'ES384';
    case 'OKP': return 'EdDSA';
    case 'RSA': return 'PS256';
  }
}

/** What the database keeps of a key, read back. */
export function alsSleutel(bewaard: unknown): Publiekesleutel | null {
  return VORMEN.safeParse(bewaard).data ?? null;
}

/** A public key as JWK with its thumbprint; null where it is none, of a kind that is too weak, or private. */
export async function leesSleutel(tekst: string): Promise<{ sleutel: Publiekesleutel; afdruk: string } | null> {
  if (tekst.length > HOOGSTENS) return null;
  try {
    const gegeven: unknown = JSON.parse(tekst);
    const sleutel = alsSleutel(gegeven);
    // Who sends the private part has made it known: that key is not to be used at all.
    if (sleutel === null || 'd' in (gegeven as object)) return null;
    // What is no point on the curve is no key.
    await importJWK(sleutel as JWK, algoritmeVan(sleutel));
    return { sleutel, afdruk: await calculateJwkThumbprint(sleutel as JWK) };
  } catch {
    return null;
  }
}
