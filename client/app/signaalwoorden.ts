import type { Signaalonderwerp, Signaalstand, Signaalstap } from '../../shared/rules/signalen.ts';
import type { Icoonnaam } from '../ui/Icoon.tsx';
import type { Optie } from '../ui/Keuze.tsx';
import type { Toon } from '../ui/Label.tsx';

const ONDERWERPWOORDEN: Readonly<Record<Signaalonderwerp, string>> = {
  AANWEZIGHEID: 'Aanwezigheid', VOORTGANG: 'Voortgang', PARTICIPATIE: 'Participatie', WONEN: 'Wonen', FINANCIEN: 'Geld', WELZIJN: 'Welzijn', TOLK: 'Tolk', DOORSTROOM: 'Volgende stap', OVERIG: 'Iets anders',
};

export const ONDERWERPEN: readonly Optie<Signaalonderwerp>[] = Object.entries(ONDERWERPWOORDEN).map(([waarde, tekst]) => ({ waarde: waarde as Signaalonderwerp, tekst }));

export function onderwerpTekst(onderwerp: string): string {
  return ONDERWERPEN.find(({ waarde }) => waarde === onderwerp)?.tekst ?? onderwerp;
}

interface Standwoord {
  tekst: string;
  toon: Toon;
  icoon: Icoonnaam;
}

const STANDEN: Readonly<Record<Signaalstand, Standwoord>> = {
  OPEN: { tekst: 'Nog niet bekeken', toon: 'letop', icoon: 'klok' },
  IN_BEHANDELING: { tekst: 'De gemeente is ermee bezig', toon: 'info', icoon: 'halfvol' },
  AFGEHANDELD: { tekst: 'Afgehandeld', toon: 'goed', icoon: 'vink' },
};

/**
 * How a signal stands.
 *
 * @param bij who is at it; the gemeente where nothing is said
 */
export function standWoord(stand: string, bij = 'De gemeente'): Standwoord {
  if (stand === 'IN_BEHANDELING') return { ...STANDEN.IN_BEHANDELING, tekst: `${bij} is ermee bezig` };
  return Object.hasOwn(STANDEN, stand) ? STANDEN[stand as Signaalstand] : { tekst: stand, toon: 'neutraal', icoon: 'info' };
}

const STAPWOORDEN: Readonly<Record<Signaalstap, string>> = {
  OPGEPAKT: 'Opgepakt', BERICHT: 'Bericht', AFGEHANDELD: 'Afgehandeld', GEZIEN: 'Antwoord gezien', HEROPEND: 'Heropend',
};

/** What somebody did with a signal; an answer is a word of who received it. */
export function stapWoord(soort: string, vanOntvanger: boolean): string {
  if (soort === 'BERICHT' && vanOntvanger) return 'Antwoord';
  return Object.hasOwn(STAPWOORDEN, soort) ? STAPWOORDEN[soort as Signaalstap] : soort;
}
