import type { Datum } from './datum.ts';
import { urennormenOp } from './urennormen.ts';

/** Parts of the participatieverklaringstraject. Being there at the introduction and at the signing is registered by law (Bi 3.1). */
export const PVT_ONDERDELEN = [
  'INLEIDING_KERNWAARDEN', 'GEZONDHEIDSVOORLICHTING', 'WONEN', 'WERK', 'BIBLIOTHEEK_EN_INFOPUNT', 'MAATSCHAPPELIJK_WERK',
  'EXCURSIE', 'ONDERTEKENING', 'OVERIG',
] as const;
export type PvtOnderdeel = (typeof PVT_ONDERDELEN)[number];

/** What was recorded of the PVT of one person, at all organisations. */
export interface Pvtfeiten {
  dagdelen: readonly { datum: Datum; onderdeel: PvtOnderdeel; aanwezig: boolean }[];
  inleidingOp: Datum | null;
  ondertekendOp: Datum | null;
}

/** What is still missing before the certificate; empty where it may be given. */
export const PVT_ONTBREEKT = ['INLEIDING', 'DAGDELEN', 'ONDERTEKENING'] as const;
export type PvtOntbreekt = (typeof PVT_ONTBREEKT)[number];

/**
 * What the certificate waits for on a day: presence at the introduction, as many dagdelen as the law asks, and presence at the
 * signing (Bi 3.1). The introduction and the signing are dagdelen themselves, so each counts once, also where both the dagdeel and
 * the day of it were recorded. Two parts on one day are two dagdelen.
 */
export function pvtOntbreekt({ dagdelen, inleidingOp, ondertekendOp }: Pvtfeiten, op: Datum): PvtOntbreekt[] {
  const bij = dagdelen.filter(({ aanwezig, datum }) => aanwezig && datum <= op);
  const gevolgd = new Set(bij.map(({ datum, onderdeel }) => `${datum} ${onderdeel}`));
  if (inleidingOp !== null && inleidingOp <= op) gevolgd.add(`${inleidingOp} INLEIDING_KERNWAARDEN`);
  if (ondertekendOp !== null && ondertekendOp <= op) gevolgd.add(`${ondertekendOp} ONDERTEKENING`);
  const was = (onderdeel: PvtOnderdeel): boolean => [...gevolgd].some((deel) => deel.endsWith(` ${onderdeel}`));
  return [
    ...(was('INLEIDING_KERNWAARDEN') ? [] : ['INLEIDING' as const]),
    ...(gevolgd.size >= urennormenOp(op).pvtDagdelen ? [] : ['DAGDELEN' as const]),
    ...(was('ONDERTEKENING') ? [] : ['ONDERTEKENING' as const]),
  ];
}
