import { createCipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What the audit is sealed with and the persons in the processing record are encrypted with. Not in the database. */
export interface Auditgeheim {
  /** Made by the server over what a row says: with the database alone nobody makes a row that passes. */
  zegel(tekst: string): Buffer;
  klopt(zegel: Buffer, tekst: string): boolean;
  /** The same over a line of the anchor. */
  ankerZegel(tekst: string): string;
  ankerKlopt(zegel: string, tekst: string): boolean;
  /** The same over the list of what a backup holds. */
  kopieZegel(tekst: string): string;
  kopieKlopt(zegel: string, tekst: string): boolean;
  /** Tells whether two inputs are the same. With the key outside the database nobody can try every BSN against what is kept. */
  invoer(tekst: string): string;
  invoerKlopt(hash: string, tekst: string): boolean;
  /** Names a person in the processing record: the same each time, and without the key nothing. */
  betrokkene(inburgeraarId: string): Buffer;
  /** A number for the code of a lesson: the same on every replica, and without the key nothing. */
  lescode(tekst: string): number;
}

/**
 * @param geheimen the first one writes; the others, which were used before, still tell what is genuine
 */
export function maakGeheim(geheimen: readonly string[]): Auditgeheim {
  const [eerste] = geheimen;
  if (eerste === undefined) throw new Error('The audit has no key');
  const zegels = geheimen.map((geheim) => sleutel(geheim, 'zegel'));
  const ankers = geheimen.map((geheim) => sleutel(geheim, 'anker'));
  const kopieen = geheimen.map((geheim) => sleutel(geheim, 'reservekopie'));
  const invoer = geheimen.map((geheim) => sleutel(geheim, 'invoer'));
  const persoon = sleutel(eerste, 'betrokkene');
  const les = sleutel(eerste, 'lescode');
  const klopt = (sleutels: readonly Buffer[], zegel: Buffer, tekst: string) =>
    sleutels.some((een) => zegel.length === 32 && timingSafeEqual(zegel, hmac(een, tekst)));
  return {
    zegel: (tekst) => hmac(zegels[0], tekst),
    klopt: (zegel, tekst) => klopt(zegels, zegel, tekst),
    ankerZegel: (tekst) => hmac(ankers[0], tekst).toString('hex'),
    ankerKlopt: (zegel, tekst) => klopt(ankers, Buffer.from(zegel, 'hex'), tekst),
    kopieZegel: (tekst) => hmac(kopieen[0], tekst).toString('hex'),
    kopieKlopt: (zegel, tekst) => klopt(kopieen, Buffer.from(zegel, 'hex'), tekst),
    invoer: (tekst) => hmac(invoer[0], tekst).toString('hex'),
    invoerKlopt: (hash, tekst) => klopt(invoer, Buffer.from(hash, 'hex'), tekst),
    betrokkene: (id) => versleuteld(persoon, id),
    lescode: (tekst) => hmac(les, tekst).readUIntBE(0, 6),
  };
}

/** One key a purpose, so that no key serves two ends. */
function sleutel(geheim: string, doel: string): Buffer {
  return Buffer.from(hkdfSync('sha256', geheim, '', `samenspel:audit:${doel}`, 32));
}

function hmac(een: Buffer | undefined, tekst: string): Buffer {
  return createHmac('sha256', een ?? '').update(tekst, 'utf8').digest();
}

/**
 * An identity is 16 bytes, exactly one block of AES, and no two persons have the same. So the bare cipher is enough: it
 * gives each person one other block, which keeps a page of fifty small and lets a person's own records be found again.
 */
function versleuteld(een: Buffer, inburgeraarId: string): Buffer {
  const blok = Buffer.from(inburgeraarId.replaceAll('-', ''), 'hex');
  if (blok.length !== 16) throw new Error('Not an identity of a person');
  const cipher = createCipheriv('aes-256-ecb', een, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(blok), cipher.final()]);
}
