import type { Telzin, Zin } from './catalogus.ts';
import type { Taalcode } from '../../shared/talen.ts';
import { SCHRIFT } from './schrift.ts';

export type Waarden = Readonly<Record<string, string | number>>;
export type Vertaal = (zin: string, waarden: Waarden) => string;

interface Stand {
  code: Taalcode;
  /** Null = Dutch as it stands in the code: for professionals, who load no catalogue. */
  vertaal: Vertaal | null;
}

let nu: Stand = { code: 'nl', vertaal: null };
let bepaald = false;
const luisteraars = new Set<() => void>();

/** The language of this document. Everything is drawn anew when it changes (`Taalgrens`), so it may be read anywhere. */
export function huidigeTaal(): Taalcode {
  return nu.code;
}

/** Whether something said in this document which language it is in: who logged in, or the page of logging in. */
export function isTaalBepaald(): boolean {
  return bepaald;
}

/** Whether the words are those of the own side, and not of professionals. */
export function isEigenTaal(): boolean {
  return nu.vertaal !== null;
}

/** Changes with the language and with whose words it has; for `Taalgrens`. */
export function taalsleutel(): string {
  return `${nu.code}${nu.vertaal ? '' : ' van professionals'}`;
}

export function bijAndereTaal(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar);
  return () => void luisteraars.delete(luisteraar);
}

function zet(stand: Stand): void {
  nu = stand;
  document.documentElement.lang = stand.code;
  document.documentElement.dir = SCHRIFT[stand.code].richting;
  for (const luisteraar of luisteraars) luisteraar();
}

/** The Dutch of professionals. */
export function zetWerktaal(): void {
  bepaald = true;
  if (nu.vertaal !== null) zet({ code: 'nl', vertaal: null });
}

/** The own side in a language. Its words are loaded first: nothing on the screen changes while they are under way. */
export async function zetEigenTaal(code: Taalcode): Promise<void> {
  bepaald = true;
  if (nu.vertaal !== null && nu.code === code) return;
  const { maakVertaler } = await import('./vertaler.ts');
  zet({ code, vertaal: await maakVertaler(code) });
}

const GEEN: Waarden = {};

/** A sentence in the language of now. `{{naam}}` in it is filled from `waarden`. */
export function t(zin: Zin, waarden: Waarden = GEEN): string {
  return vertaald(zin, waarden);
}

/**
 * A sentence that is a key only where an inburgeraar comes: words that screens of professionals share with the own side.
 * One that is missing in a catalogue is reported by the vertaler.
 */
export function vertaald(zin: string, waarden: Waarden = GEEN): string {
  return nu.vertaal ? nu.vertaal(zin, waarden) : vul(zin, waarden);
}

/** A count with its noun. In Dutch there are two forms; elsewhere as many as the grammar has. */
export function telling(hoeveel: number, getal: string, zin: Telzin | (string & {}), enkelvoud: string): string {
  if (nu.vertaal) return nu.vertaal(zin, { count: hoeveel, getal });
  return vul(hoeveel === 1 ? enkelvoud : zin, { getal });
}

/** Something made once per language, such as a format of Intl. */
export function perTaal<T>(maak: (opmaak: string) => T): () => T {
  const gemaakt = new Map<Taalcode, T>();
  return () => {
    const bestaand = gemaakt.get(nu.code);
    if (bestaand !== undefined) return bestaand;
    const nieuw = maak(SCHRIFT[nu.code].opmaak);
    gemaakt.set(nu.code, nieuw);
    return nieuw;
  };
}

/** Writes the values in their places; a place without a value stays as it is. */
export function vul(zin: string, waarden: Waarden, schrijf: (waarde: string | number) => string = String): string {
  return zin.replaceAll(/\{\{(\w+)\}\}/g, (heel, naam: string) => {
    const waarde = waarden[naam];
    return waarde === undefined ? heel : schrijf(waarde);
  });
}
