/** What stands on the disk of the device: without the key nobody reads it, and nobody changes or moves it unseen. */
export interface Verzegeld {
  iv: Uint8Array<ArrayBuffer>;
  tekst: ArrayBuffer;
}

/** A key that no script can take out of the browser, not even ours. */
export function nieuweSleutel(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param waar where it will stand; at another place it does not open */
export async function verzegel(sleutel: CryptoKey, waar: string, waarde: unknown): Promise<Verzegeld> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, tekst: await crypto.subtle.encrypt(wijze(iv, waar), sleutel, new TextEncoder().encode(JSON.stringify(waarde))) };
}

/** @throws when it was changed, stood at another place, or belongs to another key */
export async function open(sleutel: CryptoKey, waar: string, { iv, tekst }: Verzegeld): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(wijze(iv, waar), sleutel, tekst))) as unknown;
}

function wijze(iv: Uint8Array<ArrayBuffer>, waar: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(waar) };
}
