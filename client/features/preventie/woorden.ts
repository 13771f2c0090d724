import { isKwartaalcode, type Preventiestand, type Preventiethema } from '../../../shared/rules/preventie.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Toon } from '../../ui/Label.tsx';

export const THEMAWOORDEN: Readonly<Record<Preventiethema, string>> = {
  MENTAAL_WELZIJN: 'Mentaal welzijn', GEZONDHEID: 'Gezond leven', OPVOEDEN: 'Opvoeden', GELD: 'Geld', ONTMOETING: 'Ontmoeten', SLEUTELPERSONEN: 'Sleutelpersonen', WONEN_EN_BUURT: 'Wonen en buurt',
  CULTUURSENSITIEF_WERKEN: 'Cultuursensitief werken', ANDERS: 'Anders',
};

interface Standwoord {
  tekst: string;
  toon: Toon;
  icoon: Icoonnaam;
}

export const STANDWOORDEN: Readonly<Record<Preventiestand, Standwoord>> = {
  GEPLAND: { tekst: 'Gepland', toon: 'neutraal', icoon: 'kalender' }, LOOPT: { tekst: 'Loopt', toon: 'goed', icoon: 'pijlRechts' }, KLAAR: { tekst: 'Klaar', toon: 'goed', icoon: 'vink' },
  UITGESTELD: { tekst: 'Uitgesteld', toon: 'letop', icoon: 'klok' }, VERVALT: { tekst: 'Gaat niet door', toon: 'neutraal', icoon: 'kruis' },
};

export function themawoord(thema: string): string {
  return Object.hasOwn(THEMAWOORDEN, thema) ? THEMAWOORDEN[thema as Preventiethema] : thema;
}

export function standwoord(stand: string): Standwoord {
  return Object.hasOwn(STANDWOORDEN, stand) ? STANDWOORDEN[stand as Preventiestand] : STANDWOORDEN.GEPLAND;
}

/** '2026-4' → 'kwartaal 4 van 2026' */
export function kwartaalTekst(code: string): string {
  return isKwartaalcode(code) ? `kwartaal ${code.slice(5)} van ${code.slice(0, 4)}` : code;
}

export function wanneer(van: string, tot: string): string {
  if (van === tot) return kwartaalTekst(van);
  return van.slice(0, 4) === tot.slice(0, 4) ? `kwartaal ${van.slice(5)} tot en met ${tot.slice(5)} van ${van.slice(0, 4)}` : `${kwartaalTekst(van)} tot en met ${kwartaalTekst(tot)}`;
}
