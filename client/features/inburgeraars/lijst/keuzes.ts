import type { Datum } from '../../../../shared/rules/datum.ts';
import { TAAKNAMEN } from '../../../../shared/rules/taaknamen.ts';
import { TAAKREGELS, TAAKSOORTEN, type Taaksoort } from '../../../../shared/rules/taken.ts';
import { WEG } from '../../../../shared/rules/weg.ts';
import { AANDACHT, type Aandacht, TERMIJNVENSTERS, type Termijnvenster, vensterTot } from '../../../../shared/rules/weergave.ts';
import type { Leesrechten } from '../leesrechten.ts';
import { FASEN, LEERROUTES, TERMIJNEN } from '../woorden.ts';

/** Orders that somebody chooses; the list has one of its own where nothing is chosen. */
export const SORTERINGEN = { VOLGENDE_TERMIJN: 'Eerste termijn', ROEPNAAM: 'Roepnaam', ACHTERNAAM: 'Achternaam' } as const;
export const VENSTERS: Readonly<Record<Termijnvenster, string>> = { TE_LAAT: 'te laat', ZEVEN_DAGEN: 'binnen 7 dagen', VIER_WEKEN: 'binnen 4 weken', DRIE_MAANDEN: 'binnen 3 maanden' };

/** What is chosen above the list and may stand in the address: codes, a partner, a colleague; never anything about a person. */
export interface Keuzes {
  gemeente: string;
  leerroute: string;
  fase: string;
  stap: string;
  attentie: string;
  partner: string;
  consulent: string;
  termijn: string;
  venster: Termijnvenster | '';
  aandacht: Aandacht | '';
  sortering: keyof typeof SORTERINGEN | '';
}
export type Keuze = keyof Keuzes;

/** What each is called in the address. */
const IN_ADRES: Readonly<Record<Keuze, string>> = {
  gemeente: 'gemeente', leerroute: 'route', fase: 'fase', stap: 'stap', attentie: 'taak', partner: 'partner', consulent: 'consulent', termijn: 'termijn', venster: 'binnen', aandacht: 'aandacht', sortering: 'volgorde',
};
const NAMEN = Object.keys(IN_ADRES) as readonly Keuze[];
export const GEEN_KEUZES: Keuzes = { gemeente: '', leerroute: '', fase: '', stap: '', attentie: '', partner: '', consulent: '', termijn: '', venster: '', aandacht: '', sortering: '' };

const IDENTITEIT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BESTAAT: Readonly<Record<Keuze, (waarde: string) => boolean>> = {
  // Which of them the organisation works for is judged where it is chosen.
  gemeente: (w) => w.length <= 60,
  leerroute: (w) => Object.hasOwn(LEERROUTES, w), fase: (w) => Object.hasOwn(FASEN, w), stap: (w) => Object.hasOwn(WEG, w), attentie: (w) => Object.hasOwn(TAAKREGELS, w), partner: (w) => IDENTITEIT.test(w),
  consulent: (w) => IDENTITEIT.test(w), termijn: (w) => Object.hasOwn(TERMIJNEN, w), venster: (w) => Object.hasOwn(VENSTERS, w), aandacht: (w) => (AANDACHT as readonly string[]).includes(w),
  sortering: (w) => Object.hasOwn(SORTERINGEN, w),
};

/** Only what is on offer; the rest is left out. */
export function metKeuzes(gekozen: Readonly<Partial<Record<Keuze, string | null>>>): Keuzes {
  const delen = NAMEN.map((naam) => [naam, gekozen[naam] && BESTAAT[naam](gekozen[naam]) ? gekozen[naam] : '']);
  return Object.fromEntries(delen) as unknown as Keuzes;
}

/** Reads the address; what is not on offer is left out. */
export function leesKeuzes(vraag: URLSearchParams): Keuzes {
  return metKeuzes(Object.fromEntries(NAMEN.map((naam) => [naam, vraag.get(IN_ADRES[naam])])));
}

/** Choices as the address calls them; the empty ones come out of it. */
export function inAdres(keuzes: Readonly<Partial<Keuzes>>): Record<string, string> {
  return Object.fromEntries(NAMEN.flatMap((naam) => (keuzes[naam] === undefined ? [] : [[IN_ADRES[naam], keuzes[naam]]])));
}

export function gelijkeKeuzes(een: Keuzes, ander: Keuzes): boolean {
  return NAMEN.every((naam) => een[naam] === ander[naam]);
}

/** What of the choices the server is asked to choose by; `aandacht` and the order stand beside it. */
export function isGekozen(keuzes: Keuzes): boolean {
  return NAMEN.some((naam) => naam !== 'sortering' && keuzes[naam] !== '');
}

/** What may be chosen on: whole, for everybody in the list. */
export interface Kiesrechten extends Pick<Leesrechten, 'leest' | 'alleenEigen'> {
  taken: boolean;
  /** The gemeenten that the organisation works for. */
  gemeenten: readonly string[];
}

const heel = ({ leest, alleenEigen }: Kiesrechten, rubriek: Parameters<Leesrechten['leest']>[0]): boolean => leest(rubriek) && !alleenEigen(rubriek);

/** The kinds of task that the viewer can choose by, by name. */
export function taaksoortenVoor(rechten: Kiesrechten): Taaksoort[] {
  if (!rechten.taken) return [];
  return TAAKSOORTEN.filter((soort) => TAAKREGELS[soort].rubrieken.every((rubriek) => heel(rechten, rubriek))).sort((a, b) => TAAKNAMEN[a].localeCompare(TAAKNAMEN[b], 'nl'));
}

/** Whether the viewer may choose by this at all. */
export function magKiezen(keuze: Keuze, rechten: Kiesrechten): boolean {
  switch (keuze) {
    case 'gemeente': return rechten.gemeenten.length > 1;
    case 'leerroute': return heel(rechten, 'PIP_KERN');
    case 'fase': case 'stap': case 'termijn': case 'venster': return heel(rechten, 'TRAJECTSTATUS');
    case 'partner': case 'consulent': return heel(rechten, 'BETROKKENEN');
    case 'attentie': return taaksoortenVoor(rechten).length > 0;
    case 'aandacht': case 'sortering': return true;
  }
}

function sorteringVoor(sortering: Keuzes['sortering'], rechten: Kiesrechten): keyof typeof SORTERINGEN {
  const mag = { VOLGENDE_TERMIJN: heel(rechten, 'TRAJECTSTATUS'), ROEPNAAM: heel(rechten, 'ROEPNAAM'), ACHTERNAAM: heel(rechten, 'ACHTERNAAM') };
  if (sortering !== '' && mag[sortering]) return sortering;
  return mag.VOLGENDE_TERMIJN ? 'VOLGENDE_TERMIJN' : 'ROEPNAAM';
}

/** What the list asks of the server: filters and orders only on what may be read whole, as the server would refuse it. */
export function lijstvraag(keuzes: Keuzes, zoek: string, rechten: Kiesrechten, vandaag: Datum) {
  const als = (keuze: Keuze, veld: Record<string, string>) => (keuzes[keuze] !== '' && magKiezen(keuze, rechten) ? veld : {});
  const { gemeente, leerroute, fase, stap, attentie, partner, consulent, termijn, venster } = keuzes;
  return {
    filter: {
      ...(zoek.trim() !== '' && rechten.leest('ROEPNAAM') && { zoek: zoek.trim() }),
      ...(rechten.gemeenten.includes(gemeente) && als('gemeente', { gemeente })), ...als('leerroute', { leerroute }), ...als('fase', { fase }), ...als('stap', { stap }), ...(taaksoortenVoor(rechten).some((soort) => soort === attentie) && { attentie }),
      ...als('partner', { partnerId: partner }), ...als('consulent', { consulentId: consulent }), ...als('termijn', { termijnSoort: termijn }),
      ...(venster !== '' && als('venster', { termijnTot: vensterTot(venster, vandaag) })),
    },
    sortering: sorteringVoor(keuzes.sortering, rechten),
  };
}

/** Who sees the whole has the caseload; who sees something of the own organisation alone has a list of people to reach. */
export function isCaseload({ leest, zietGeheel }: Leesrechten): boolean {
  return leest('TRAJECTSTATUS') && zietGeheel;
}

/** The windows in the order of time, as options. */
export const VENSTEROPTIES = TERMIJNVENSTERS.map((waarde) => ({ waarde, tekst: VENSTERS[waarde] }));
