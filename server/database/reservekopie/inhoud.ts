import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Auditgeheim } from '../../audit/geheim.ts';

/** A copy that cannot be made or trusted; says which file, never what is in it. */
export class KopieFout extends Error {}

/** The list of what a copy holds; written last, so that a copy without it is no copy. */
export const INHOUD = 'inhoud.json';

const BESTAND = z.strictObject({ pad: z.string().regex(/^(data|wachtwoord)(\/[A-Za-z0-9_.-]+)*$/).refine((pad) => !pad.split('/').includes('..')), bytes: z.int().min(0), sha256: z.hex().length(64) });
const LIJST = z.strictObject({
  /** The form of this list. */
  vorm: z.literal(1),
  gemaaktOp: z.iso.datetime(),
  /** Major version of PostgreSQL: files of one are not for another. */
  postgres: z.string().max(10),
  mappen: z.array(z.string().regex(/^data(\/[A-Za-z0-9_.-]+)*$/)).max(100_000),
  bestanden: z.array(BESTAND).max(1_000_000),
});
export type Inhoud = z.infer<typeof LIJST>;
export type Bestand = Inhoud['bestanden'][number];

const VERPAKT = z.strictObject({ inhoud: z.string(), zegel: z.hex().length(64) });

/** Waits until it is on the disk. */
export async function inhoudSchrijven(map: string, inhoud: Inhoud, geheim: Auditgeheim): Promise<void> {
  const tekst = JSON.stringify(inhoud);
  await vastSchrijven(join(map, INHOUD), JSON.stringify({ inhoud: tekst, zegel: geheim.kopieZegel(tekst) }));
}

/**
 * @throws KopieFout where it is not there, was changed, or was sealed with another key
 */
export async function inhoudLezen(map: string, geheim: Auditgeheim): Promise<Inhoud> {
  const verpakt = VERPAKT.safeParse(ontleed(await readFile(join(map, INHOUD), 'utf8').catch(() => { throw new KopieFout(`Hier staat geen hele reservekopie: ${INHOUD} ontbreekt.`); })));
  if (!verpakt.success || !geheim.kopieKlopt(verpakt.data.zegel, verpakt.data.inhoud)) {
    throw new KopieFout('De inhoudsopgave van de reservekopie is veranderd, of ze is gemaakt met een andere sleutel. Geef AUDIT_SLEUTEL, of zet eerst de map audit van DATA_DIR terug.');
  }
  return LIJST.parse(ontleed(verpakt.data.inhoud));
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}

/** A small file of our own, on the disk before this returns. */
export async function vastSchrijven(pad: string, tekst: string): Promise<void> {
  const bestand = await open(pad, 'w', 0o600);
  await bestand.writeFile(tekst);
  await bestand.sync().finally(() => bestand.close());
}

/** Copies a file while it is summed, to the disk. A file that grows meanwhile is copied as far as it was read: WAL makes it whole. */
export async function overzetten(van: string, naar: string): Promise<{ bytes: number; sha256: string }> {
  await mkdir(dirname(naar), { recursive: true, mode: 0o700 });
  const som = createHash('sha256');
  const doel = await open(naar, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const stuk of createReadStream(van, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      som.update(stuk);
      bytes += stuk.length;
      await doel.writeFile(stuk);
    }
    await doel.sync();
  } finally {
    await doel.close();
  }
  return { bytes, sha256: som.digest('hex') };
}

const TEGELIJK = 8;

/** In the order of `dingen`, some at once: most of the time goes to waiting for the disk. */
export async function alle<T, R>(dingen: readonly T[], werk: (ding: T) => Promise<R>): Promise<R[]> {
  const uit: R[] = [];
  let volgende = 0;
  const loper = async (): Promise<void> => {
    while (volgende < dingen.length) {
      const i = volgende;
      volgende += 1;
      uit[i] = await werk(dingen[i] as T);
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, loper));
  return uit;
}
