import type { Datum } from '../../../shared/rules/datum.ts';
import { TAAKNAMEN } from '../../../shared/rules/taaknamen.ts';
import type { Taaksoort } from '../../../shared/rules/taken.ts';
import type { Toon } from '../../ui/Label.tsx';
import type { Icoonnaam } from '../../ui/iconen.ts';
import { datumTekst, totDeadline } from '../opmaak.ts';

interface Taakdag {
  ernst: number;
  staat: string | null;
  uiterlijk: Datum | null;
  sinds: Datum | null;
  uitgesteldTot: Datum | null;
}

export function taaknaam(soort: string): string {
  return Object.hasOwn(TAAKNAMEN, soort) ? TAAKNAMEN[soort as Taaksoort] : soort.toLowerCase().replaceAll('_', ' ');
}

/** The state in two or three words, with its colour and sign. */
export function taaklabel({ ernst, staat, uiterlijk, uitgesteldTot }: Taakdag, vandaag: Datum): { tekst: string; toon: Toon; icoon: Icoonnaam } {
  if (uitgesteldTot !== null) return { tekst: `later: ${datumTekst(uitgesteldTot)}`, toon: 'neutraal', icoon: 'klok' };
  if (staat === 'GEPAUZEERD') return { tekst: 'staat stil', toon: 'neutraal', icoon: 'min' };
  if (uiterlijk !== null) return { tekst: totDeadline(uiterlijk, vandaag), toon: staat === 'TE_LAAT' ? 'fout' : staat === 'NADERT' ? 'letop' : 'neutraal', icoon: staat === 'TE_LAAT' ? 'fout' : 'klok' };
  return ernst === 1 ? { tekst: 'vandaag', toon: 'fout', icoon: 'fout' } : ernst === 2 ? { tekst: 'deze week', toon: 'letop', icoon: 'klok' } : { tekst: 'goed om te weten', toon: 'info', icoon: 'info' };
}

/** Why, and since when or until when: one line. */
export function waaromzin({ zin, uiterlijk, sinds }: Pick<Taakdag, 'uiterlijk' | 'sinds'> & { zin: string }): string {
  if (uiterlijk !== null) return `${zin} Uiterlijk ${datumTekst(uiterlijk)}.`;
  return sinds === null ? zin : `${zin} Sinds ${datumTekst(sinds)}.`;
}
