import { createHash, createHmac } from 'node:crypto';

/**
 * The link of an invitation: its number and a secret of 256 bits, after the `#`, so that no server, log or referrer on the way sees it. The
 * secret follows from a key of this server; the database keeps the hash, and a copy of it opens nothing.
 */
export interface Uitnodigingslinks {
  hash: (id: string, nummer: number) => string;
  pad: (id: string, nummer: number) => string;
  /** The whole link, for who manages where no mail goes out; null where it goes by mail, to the address alone. */
  tonen: (id: string, nummer: number) => string | null;
}

export function maakLinks(sleutel: string, publicUrl: string, metPost: boolean): Uitnodigingslinks {
  const geheim = (id: string, nummer: number) => createHmac('sha256', sleutel).update(`${id}.${nummer}`).digest('base64url');
  const pad = (id: string, nummer: number) => `/uitnodiging#${id}.${geheim(id, nummer)}`;
  return { hash: (id, nummer) => geheimHash(geheim(id, nummer)), pad, tonen: (id, nummer) => (metPost ? null : `${publicUrl}${pad(id, nummer)}`) };
}

export function geheimHash(geheim: string): string {
  return createHash('sha256').update(geheim).digest('hex');
}
