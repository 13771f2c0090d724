import type { Auditgeheim } from './geheim.ts';

/** How far one chain was: day, chain, number of its last row, hash of that row (hexadecimal). */
export type Kop = readonly [dag: string, strook: number, volgnummer: number, hash: string];

/** One line of the anchor. Lines of a series follow each other by number and by seal, so that none can be taken out. */
export interface Ankerregel {
  /** One per file; one per process where the anchor goes to the log. */
  readonly reeks: string;
  readonly nr: number;
  readonly moment: string;
  /** The seal of the line before; empty for the first. */
  readonly vorige: string;
  readonly koppen: readonly Kop[];
  /** HMAC over the rest, with the key of the audit. */
  readonly zegel: string;
}

function tekst({ reeks, nr, moment, vorige, koppen }: Omit<Ankerregel, 'zegel'>): string {
  return JSON.stringify([reeks, nr, moment, vorige, koppen]);
}

export function ankerregelMaken(geheim: Auditgeheim, regel: Omit<Ankerregel, 'zegel'>): Ankerregel {
  return { ...regel, zegel: geheim.ankerZegel(tekst(regel)) };
}

/** A line as it was written, or a line of the server's log that carries one. Null when it is neither, or not genuine. */
export function ankerregelLezen(geheim: Auditgeheim, regel: string): Ankerregel | null {
  const inhoud = alsJson(regel);
  const anker = typeof inhoud?.['anker'] === 'string' ? alsJson(inhoud['anker']) : inhoud;
  if (!isAnkerregel(anker)) return null;
  return geheim.ankerKlopt(anker.zegel, tekst(anker)) ? anker : null;
}

function alsJson(regel: string): Record<string, unknown> | null {
  try {
    const waarde: unknown = JSON.parse(regel);
    return typeof waarde === 'object' && waarde !== null ? waarde as Record<string, unknown> : null;
  } catch {
    return null;
  }
}

function isAnkerregel(x: object | null): x is Ankerregel {
  if (x === null) return false;
  const { reeks, nr, moment, vorige, koppen, zegel } = x as Record<string, unknown>;
  return [reeks, moment, vorige, zegel].every((deel) => typeof deel === 'string') && Number.isInteger(nr) && Array.isArray(koppen) && koppen.every(isKop);
}

function isKop(kop: unknown): kop is Kop {
  return Array.isArray(kop) && kop.length === 4 && typeof kop[0] === 'string' && Number.isInteger(kop[1]) && Number.isInteger(kop[2]) && typeof kop[3] === 'string';
}
