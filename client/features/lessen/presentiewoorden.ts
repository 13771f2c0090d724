import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Optie } from '../../ui/Keuze.tsx';
import type { Toon } from '../../ui/Label.tsx';
import type { Segment } from '../../ui/Segmenten.tsx';
import type { PresentieStatus, VerzuimReden } from '../../../shared/rules/presentie.ts';

/** What somebody can choose in the classroom; the other statuses follow from something else. */
export type Keuzestatus = Extract<PresentieStatus, 'AANWEZIG' | 'TE_LAAT' | 'GEOORLOOFD_AFWEZIG' | 'ONGEOORLOOFD_AFWEZIG'>;

interface Woord {
  tekst: string;
  icoon: Icoonnaam;
  toon: Toon;
}

export const STATUSWOORDEN: Readonly<Record<PresentieStatus, Woord>> = {
  AANWEZIG: { tekst: 'Aanwezig', icoon: 'vink', toon: 'goed' },
  TE_LAAT: { tekst: 'Te laat', icoon: 'klok', toon: 'letop' },
  GEOORLOOFD_AFWEZIG: { tekst: 'Geoorloofd afwezig', icoon: 'info', toon: 'info' },
  ONGEOORLOOFD_AFWEZIG: { tekst: 'Ongeoorloofd afwezig', icoon: 'kruis', toon: 'fout' },
  VERVALLEN: { tekst: 'Les ging niet door', icoon: 'min', toon: 'neutraal' },
  INGETROKKEN: { tekst: 'Ingetrokken', icoon: 'min', toon: 'neutraal' },
};

/** One word each: four beside each other fit on a phone. */
export const SEGMENTEN: readonly Segment<Keuzestatus>[] = [
  { waarde: 'AANWEZIG', ...STATUSWOORDEN.AANWEZIG },
  { waarde: 'TE_LAAT', ...STATUSWOORDEN.TE_LAAT },
  { waarde: 'GEOORLOOFD_AFWEZIG', ...STATUSWOORDEN.GEOORLOOFD_AFWEZIG, tekst: 'Geoorloofd' },
  { waarde: 'ONGEOORLOOFD_AFWEZIG', ...STATUSWOORDEN.ONGEOORLOOFD_AFWEZIG, tekst: 'Ongeoorloofd' },
];

export function isStatus(tekst: string): tekst is PresentieStatus {
  return Object.hasOwn(STATUSWOORDEN, tekst);
}

export function isKeuzestatus(tekst: string): tekst is Keuzestatus {
  return SEGMENTEN.some(({ waarde }) => waarde === tekst);
}

const REDENWOORDEN: Readonly<Record<VerzuimReden, string>> = {
  AFSPRAAK_INSTANTIE: 'Afspraak bij een instantie',
  WERK: 'Werk',
  GEZIN: 'Gezin of kinderen',
  VERVOER: 'Vervoer',
  OVERIG: 'Iets anders',
};

export const REDENEN: readonly Optie<VerzuimReden>[] = Object.entries(REDENWOORDEN).map(([waarde, tekst]) => ({ waarde: waarde as VerzuimReden, tekst }));

export function redenTekst(reden: string): string {
  return REDENEN.find(({ waarde }) => waarde === reden)?.tekst ?? reden;
}

/** One choice in words: 'Te laat, 15 minuten, werk'. */
export function omschrijf(status: string, gemist?: number | null, reden?: string | null): string {
  const delen = [isStatus(status) ? STATUSWOORDEN[status].tekst : status, gemist != null && `${gemist} minuten`, reden && redenTekst(reden).toLowerCase()];
  return delen.filter(Boolean).join(', ');
}

/** Reasons for a correction that come up again and again; every other one is typed. */
export const CORRECTIEREDENEN = ['Verkeerd aangetikt', 'Kwam later toch nog', 'Reden pas later gehoord', 'Verkeerde les gekozen'] as const;
