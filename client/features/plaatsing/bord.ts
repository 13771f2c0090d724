import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import { opNaam } from '../../app/persoon.ts';
import type { BordgroepFragment } from '../../gql/generated/plaatsing.ts';
import type { Toon } from '../../ui/Label.tsx';

type Deelnemer = BordgroepFragment['deelnemers'][number];
export type Bordpersoon = Deelnemer['inburgeraar'];

export type Dagstand = 'VRIJ' | 'KOMT' | 'VOL' | 'DEELS' | 'LEEG';

/** One work group on one day: who is expected, who has hours, who lacks them. */
export interface Borddag {
  dag: Datum;
  stand: Dagstand;
  verwacht: number;
  metUren: number;
  /** Expected on a day that is over, and without hours. */
  zonder: Bordpersoon[];
  minuten: number;
}

/** 1 is Monday. */
const weekdagVan = (plek: number): number => plek + 1;

const isLid = ({ van, tot }: Deelnemer, dag: Datum): boolean => van <= dag && (tot === null || tot >= dag);
const minutenOp = ({ regels }: Deelnemer, dag: Datum): number => regels.reduce((som, { datum, duurMinuten }) => som + (datum === dag ? duurMinuten : 0), 0);

function standVan(verwacht: number, metUren: number, dag: Datum, vandaag: Datum): Dagstand {
  if (verwacht === 0) return metUren > 0 ? 'VOL' : 'VRIJ';
  if (metUren >= verwacht) return 'VOL';
  if (dag >= vandaag) return 'KOMT';
  return metUren > 0 ? 'DEELS' : 'LEEG';
}

/** The days of one group in a week, Monday to Friday, and the weekend where the group is there or hours were written. Expected is who is a member on a day of the group. */
export function borddagen({ weekdagen, deelnemers }: Pick<BordgroepFragment, 'weekdagen' | 'deelnemers'>, week: Datum, vandaag: Datum): Borddag[] {
  return Array.from({ length: 7 }, (_, plek): Borddag => {
    const dag = plusDagen(week, plek);
    const leden = weekdagen.includes(weekdagVan(plek)) ? deelnemers.filter((een) => isLid(een, dag)) : [];
    const metUren = deelnemers.filter((een) => minutenOp(een, dag) > 0);
    const stand = standVan(leden.length, metUren.length, dag, vandaag);
    const zonder = dag < vandaag ? leden.filter((een) => minutenOp(een, dag) === 0).map(({ inburgeraar }) => inburgeraar).sort(opNaam) : [];
    return { dag, stand, verwacht: leden.length, metUren: metUren.length, zonder, minuten: metUren.reduce((som, een) => som + minutenOp(een, dag), 0) };
  }).filter(({ stand }, plek) => plek < 5 || stand !== 'VRIJ');
}

/** How many entries a week still lacks, over all days that are over. */
export const ontbreekt = (dagen: readonly Borddag[]): number => dagen.reduce((som, { zonder }) => som + zonder.length, 0);

export const STANDWOORDEN: Readonly<Record<Dagstand, { tekst: string; toon: Toon; icoon: 'vink' | 'halfvol' | 'kruis' | 'klok' | 'min' }>> = {
  VRIJ: { tekst: 'geen groep', toon: 'neutraal', icoon: 'min' }, KOMT: { tekst: 'komt nog', toon: 'info', icoon: 'klok' }, VOL: { tekst: 'alle uren staan er', toon: 'goed', icoon: 'vink' },
  DEELS: { tekst: 'een deel van de uren', toon: 'letop', icoon: 'halfvol' }, LEEG: { tekst: 'nog geen uren', toon: 'fout', icoon: 'kruis' },
};
