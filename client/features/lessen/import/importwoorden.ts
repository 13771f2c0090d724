import type { Icoonnaam } from '../../../ui/Icoon.tsx';
import type { Optie } from '../../../ui/Keuze.tsx';
import type { Toon } from '../../../ui/Label.tsx';

export const SOORTEN = ['NIEUW', 'GEWIJZIGD', 'GELIJK', 'CONFLICT', 'FOUT'] as const;
export type Soort = (typeof SOORTEN)[number];

interface Woord {
  tekst: string;
  uitleg: string;
  toon: Toon;
  icoon: Icoonnaam;
}

export const SOORTWOORDEN: Readonly<Record<Soort, Woord>> = {
  NIEUW: { tekst: 'Nieuw', uitleg: 'Nog niet vastgelegd. Wordt opgeslagen.', toon: 'goed', icoon: 'plus' },
  GEWIJZIGD: { tekst: 'Gewijzigd', uitleg: 'Stond er uit een eerdere lijst anders. Wordt gewijzigd.', toon: 'info', icoon: 'potlood' },
  GELIJK: { tekst: 'Gelijk', uitleg: 'Staat er al zo. Er verandert niets.', toon: 'neutraal', icoon: 'vink' },
  CONFLICT: { tekst: 'Conflict', uitleg: 'Een docent legde op het scherm iets anders vast. U kiest wat er moet staan.', toon: 'letop', icoon: 'halfvol' },
  FOUT: { tekst: 'Fout', uitleg: 'Deze rij is niet te lezen of te plaatsen. Wordt overgeslagen.', toon: 'fout', icoon: 'fout' },
};

export function isSoort(tekst: string): tekst is Soort {
  return (SOORTEN as readonly string[]).includes(tekst);
}

export const LESDATUM = 'LESDATUM';

/** What a column can mean; a column per lesson comes from the file and cannot be chosen. */
export const KOLOMROLLEN: readonly Optie[] = [
  { waarde: 'NEGEREN', tekst: 'Niet gebruiken' },
  { waarde: 'PORTAALNUMMER', tekst: 'Nummer in Samenspel' },
  { waarde: 'STUDENTNUMMER', tekst: 'Nummer van de school' },
  { waarde: 'NAAM', tekst: 'Naam van de cursist' },
  { waarde: 'VOORNAAM', tekst: 'Voornaam' },
  { waarde: 'TUSSENVOEGSEL', tekst: 'Tussenvoegsel' },
  { waarde: 'ACHTERNAAM', tekst: 'Achternaam' },
  { waarde: 'DATUM', tekst: 'Datum van de les' },
  { waarde: 'LES', tekst: 'Les of begintijd' },
  { waarde: 'GROEP', tekst: 'Groep' },
  { waarde: 'STATUS', tekst: 'Aanwezig of afwezig' },
  { waarde: 'UREN', tekst: 'Gevolgde uren' },
  { waarde: 'MINUTEN', tekst: 'Gevolgde minuten' },
  { waarde: 'REDEN', tekst: 'Reden van afwezigheid' },
];

export const GETALLEN: readonly Optie[] = [
  { waarde: 'JA_NEE', tekst: '1 is aanwezig, 0 is afwezig' },
  { waarde: 'UREN', tekst: 'Het aantal gevolgde uren' },
  { waarde: 'MINUTEN', tekst: 'Het aantal gevolgde minuten' },
];

/** 1 → 'A', 28 → 'AB', as Excel names its columns. */
export function kolomletter(kolom: number): string {
  const rest = Math.floor((kolom - 1) / 26);
  return (rest > 0 ? kolomletter(rest) : '') + String.fromCharCode(65 + ((kolom - 1) % 26));
}
