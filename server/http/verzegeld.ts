import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** What may stand in a browser without being read or changed there. */
export interface Zegel {
  sluit(inhoud: unknown): string;
  /** Undefined for anything that this key did not seal. */
  open(zegel: string): unknown;
}

const IV = 12;
const TAG = 16;

/** AES-256-GCM with a key derived from the secret for one purpose only, so that a seal of one cookie never opens another. */
export function maakZegel(geheim: string, doel: string): Zegel {
  const sleutel = Buffer.from(hkdfSync('sha256', geheim, '', `samenspel:${doel}`, 32));
  return {
    sluit(inhoud) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', sleutel, iv, { authTagLength: TAG });
      const tekst = Buffer.concat([cipher.update(JSON.stringify(inhoud), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), tekst]).toString('base64url');
    },
    open(zegel) {
      try {
        const bytes = Buffer.from(zegel, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(0, IV), { authTagLength: TAG });
        decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
        const tekst = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
        return JSON.parse(tekst.toString('utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}
