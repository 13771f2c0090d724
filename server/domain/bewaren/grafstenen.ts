import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A stone as the file has it: an identity that says nothing by itself, what went, when, and by what article. */
export interface Grafsteenregel {
  inburgeraarId: string;
  rubriek: string;
  gewistOp: Date;
  artikel: string;
}

const REGEL = z.strictObject({
  inburgeraarId: z.guid(), rubriek: z.string().regex(/^[A-Z_]{1,60}$/), gewistOp: z.iso.datetime().transform((tekst) => new Date(tekst)), artikel: z.string().max(500),
});

export const steenSleutel = ({ inburgeraarId, rubriek }: Pick<Grafsteenregel, 'inburgeraarId' | 'rubriek'>): string => `${inburgeraarId}|${rubriek}`;

/**
 * The stones in the file, one on a line. The last line may be half, where a run was killed while writing: the database has
 * that one, and it is written again.
 *
 * @throws Error naming the line that cannot be read, never its content
 */
export async function stenenUitBestand(pad: string): Promise<Grafsteenregel[]> {
  if (!existsSync(pad)) return [];
  const regels = (await readFile(pad, 'utf8')).split('\n');
  const heel = regels.slice(0, -1);
  return heel.filter((regel) => regel !== '').map((regel, i) => {
    const gelezen = REGEL.safeParse(json(regel));
    if (!gelezen.success) throw new Error(`Het bestand met grafstenen is beschadigd bij regel ${i + 1}.`);
    return gelezen.data;
  });
}

function json(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}

/** Appends stones and waits until they are on the disk. A half last line is finished first, so that it spoils no other. */
export async function stenenToevoegen(pad: string, stenen: readonly Grafsteenregel[]): Promise<void> {
  if (stenen.length === 0) return;
  const begin = existsSync(pad) ? await readFile(pad, 'utf8') : '';
  const half = begin.length - (begin.lastIndexOf('\n') + 1);
  const bestand = await open(pad, 'a', 0o600);
  try {
    if (half > 0) await bestand.truncate(Buffer.byteLength(begin.slice(0, begin.length - half)));
    const tekst = stenen.map(({ inburgeraarId, rubriek, gewistOp, artikel }) => JSON.stringify({ inburgeraarId, rubriek, gewistOp: gewistOp.toISOString(), artikel })).join('\n');
    await bestand.write(`${tekst}\n`);
    await bestand.sync();
  } finally {
    await bestand.close();
  }
}
