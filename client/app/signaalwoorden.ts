import type { Signaalonderwerp, Signaalstand } from '../../shared/rules/signalen.ts';
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

export function standWoord(stand: string): Standwoord {
  return Object.hasOwn(STANDEN, stand) ? STANDEN[stand as Signaalstand] : { tekst: stand, toon: 'neutraal', icoon: 'info' };
}
