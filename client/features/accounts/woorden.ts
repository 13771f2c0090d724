import type { Toon } from '../../ui/Label.tsx';

/** How an invitation stands, in the words of the screen. */
export const STANDEN: Readonly<Record<string, { tekst: string; toon: Toon }>> = {
  OPEN: { tekst: 'Wacht op antwoord', toon: 'info' }, AANGENOMEN: { tekst: 'Aangenomen', toon: 'goed' }, INGETROKKEN: { tekst: 'Ingetrokken', toon: 'neutraal' },
  VERLOPEN: { tekst: 'Verlopen', toon: 'letop' }, TE_VAAK: { tekst: 'Te vaak een verkeerde link', toon: 'fout' },
};

export const POSTSTANDEN: Readonly<Record<string, string>> = {
  WACHT: 'de mail gaat zo weg', VERZONDEN: 'de mail is verstuurd', OPZIJ: 'de mail kwam niet aan', VERLOPEN: 'de mail is niet verstuurd', NIET_VERZONDEN: 'er gaat geen mail uit',
};

/** Work that stands in somebody's name, and who hands it over. */
export const WERK: Readonly<Record<string, string>> = {
  REGIE: 'De regie over inburgeraars. De teamleider kan de caseload overdragen.',
  WAARNEMING: 'Een waarneming voor een collega. Die stopt dan ook.',
  KOPPELINGEN: 'Koppelingen met inburgeraars. De coördinator van de organisatie kan een ander koppelen.',
  GROEPEN: 'Groepen. De coördinator van de organisatie kan een ander aan de groep zetten.',
};
