import type { Datum } from '../../../../shared/rules/datum.ts';
import { PVT_ONDERDELEN, pvtOntbreekt, type PvtOnderdeel, type PvtOntbreekt } from '../../../../shared/rules/pvt.ts';
import type { PvtDeelnemerFragment } from '../../../gql/generated/participatie.ts';

/** A meeting of the group: one part of the PVT on one day. */
export interface Dagdeel {
  datum: Datum;
  onderdeel: PvtOnderdeel;
}

export function dagdeelcode({ datum, onderdeel }: Dagdeel): string {
  return `${datum} ${onderdeel}`;
}

function isOnderdeel(tekst: string): tekst is PvtOnderdeel {
  return (PVT_ONDERDELEN as readonly string[]).includes(tekst);
}

/** The meetings of the group as they were recorded of anybody in it, the newest first. */
export function dagdelenVan(deelnemers: readonly PvtDeelnemerFragment[]): Dagdeel[] {
  const per = new Map<string, Dagdeel>();
  for (const { pvtTraject } of deelnemers) {
    for (const { datum, onderdeel } of pvtTraject?.dagdelen ?? []) if (isOnderdeel(onderdeel)) per.set(`${datum} ${onderdeel}`, { datum, onderdeel });
  }
  return [...per.values()].sort((a, b) => (dagdeelcode(a) < dagdeelcode(b) ? 1 : -1));
}

/** What a next meeting is likely to be about: the introduction first, the signing last. */
export function volgendOnderdeel(gehad: readonly Dagdeel[]): PvtOnderdeel {
  const reeks: readonly PvtOnderdeel[] = ['INLEIDING_KERNWAARDEN', 'GEZONDHEIDSVOORLICHTING', 'WERK', 'ONDERTEKENING'];
  return reeks.find((onderdeel) => !gehad.some((deel) => deel.onderdeel === onderdeel)) ?? 'OVERIG';
}

export type Aanwezig = 'JA' | 'NEE';

/** How somebody stands for the certificate. */
export interface Certificaatstand {
  gevolgd: number;
  ontbreekt: PvtOntbreekt[];
  /** First day that the certificate may bear: all was followed by then. */
  klaarOp: Datum | null;
}

/** What was followed of the PVT, and what the certificate waits for on a day (Bi 3.1). */
export function certificaatstand({ pvtTraject }: PvtDeelnemerFragment, op: Datum): Certificaatstand {
  const feiten = {
    dagdelen: (pvtTraject?.dagdelen ?? []).flatMap(({ datum, onderdeel, aanwezig }) => (isOnderdeel(onderdeel) ? [{ datum, onderdeel, aanwezig }] : [])),
    inleidingOp: pvtTraject?.inleidingOp ?? null, ondertekendOp: pvtTraject?.ondertekendOp ?? null,
  };
  const bij = feiten.dagdelen.filter(({ aanwezig }) => aanwezig);
  const dagen = [...bij.map(({ datum }) => datum), ...[feiten.inleidingOp, feiten.ondertekendOp].filter((dag) => dag !== null)].sort();
  return { gevolgd: bij.length, ontbreekt: pvtOntbreekt(feiten, op), klaarOp: dagen.find((dag) => pvtOntbreekt(feiten, dag).length === 0) ?? null };
}

/** What is sent of one meeting: who was chosen, where that is not what stands there already. */
export function presentieregels(deelnemers: readonly PvtDeelnemerFragment[], deel: Dagdeel, keuzes: Readonly<Record<string, Aanwezig>>) {
  return deelnemers.flatMap(({ id, pvtTraject }) => {
    const keuze = keuzes[id];
    const staat = pvtTraject?.dagdelen.find((een) => een.datum === deel.datum && een.onderdeel === deel.onderdeel);
    if (keuze === undefined || staat?.aanwezig === (keuze === 'JA')) return [];
    return [{ inburgeraarId: id, ...deel, aanwezig: keuze === 'JA', versie: staat?.versie ?? null }];
  });
}
