import { type Datum, dagenTussen, plusMaanden } from './datum.ts';

/** A role that nobody logged in to for so long may be one too many. */
export const ONGEBRUIKT_MAANDEN = 6;
/** The end of a role is said so many days before; choices of the portal. */
const ROL_EINDIGT_DAGEN = 30;
const SYSTEEM_STIL_DAGEN = 14;

export interface Beheerlid {
  id: string;
  naam: string;
  rolNaam: string;
  organisatie: string;
  van: Datum;
  tot: Datum | null;
  laatstGezienOp: Datum | null;
  heeft: readonly string[];
}

/** What who manages can see of the portal. */
export interface Beheerfeiten {
  gemeente: string;
  contractDagen: number;
  partnerorganisaties: readonly { id: string; naam: string; contractTot: Datum | null; beeindigdOp: string | null; naamVoorstel: string | null; voorstelVan: string | null }[];
  lidmaatschappen: readonly Beheerlid[];
  uitnodigingen: readonly { id: string; naam: string; stand: string; post: string; verlooptOp: string }[];
  partnersystemen: readonly { id: string; naam: string; organisatie: string; laatstGebruiktOp: string | null; gemaaktOp: string; beeindigdOp: string | null; seinAdres: string | null; seinUitkomst: string | null }[];
}

export interface Aandacht {
  soort: 'NAAMVOORSTEL' | 'CONTRACT' | 'UITNODIGING' | 'SYSTEEM' | 'ROL_EINDIGT' | 'ONGEBRUIKT';
  sleutel: string;
  zin: string;
  dag: Datum | null;
  /** 1 today, 2 soon, 3 good to know. */
  ernst: 1 | 2 | 3;
}

/** A role that began half a year ago or more and was not used since. */
export function isOngebruikt({ van, laatstGezienOp }: Pick<Beheerlid, 'van' | 'laatstGezienOp'>, vandaag: Datum): boolean {
  return plusMaanden(laatstGezienOp !== null && laatstGezienOp > van ? laatstGezienOp : van, ONGEBRUIKT_MAANDEN) <= vandaag;
}

function vanOrganisaties({ partnerorganisaties, contractDagen, gemeente }: Beheerfeiten, vandaag: Datum): Aandacht[] {
  return partnerorganisaties.filter(({ beeindigdOp }) => beeindigdOp === null).flatMap(({ id, naam, contractTot, naamVoorstel, voorstelVan }): Aandacht[] => [
    ...(naamVoorstel !== null && voorstelVan !== gemeente ? [{ soort: 'NAAMVOORSTEL' as const, sleutel: id, zin: `${voorstelVan} stelt voor ${naam} voortaan ${naamVoorstel} te noemen.`, dag: null, ernst: 2 as const }] : []),
    ...(contractTot !== null && dagenTussen(vandaag, contractTot) <= contractDagen
      ? [{ soort: 'CONTRACT' as const, sleutel: id, zin: contractTot < vandaag ? `Het contract met ${naam} is voorbij.` : `Het contract met ${naam} loopt af.`, dag: contractTot, ernst: contractTot < vandaag ? 1 as const : 2 as const }] : []),
  ]);
}

function vanMensen({ lidmaatschappen }: Beheerfeiten, vandaag: Datum): Aandacht[] {
  return lidmaatschappen.flatMap((lid): Aandacht[] => {
    if (lid.tot !== null && dagenTussen(vandaag, lid.tot) <= ROL_EINDIGT_DAGEN) {
      const werk = lid.heeft.length > 0;
      return [{ soort: 'ROL_EINDIGT', sleutel: lid.id, zin: `${lid.naam} (${lid.organisatie}) stopt als ${lid.rolNaam}${werk ? ', en heeft nog werk' : ''}.`, dag: lid.tot, ernst: werk ? 1 : 2 }];
    }
    return isOngebruikt(lid, vandaag) ? [{ soort: 'ONGEBRUIKT', sleutel: lid.id, zin: `${lid.naam} (${lid.organisatie}) logde een half jaar niet in.`, dag: lid.laatstGezienOp, ernst: 3 }] : [];
  });
}

function vanUitnodigingen({ uitnodigingen }: Beheerfeiten): Aandacht[] {
  return uitnodigingen.flatMap(({ id, naam, stand, post, verlooptOp }): Aandacht[] => {
    const zin = stand === 'VERLOPEN' ? `De uitnodiging voor ${naam} is verlopen.` : stand === 'TE_VAAK' ? `De uitnodiging voor ${naam} ging dicht: te vaak een verkeerde link.`
      : stand === 'OPEN' && post === 'OPZIJ' ? `De mail aan ${naam} kwam niet aan.` : null;
    return zin === null ? [] : [{ soort: 'UITNODIGING', sleutel: id, zin, dag: stand === 'VERLOPEN' ? verlooptOp.slice(0, 10) : null, ernst: 2 }];
  });
}

function vanSystemen({ partnersystemen }: Beheerfeiten, vandaag: Datum): Aandacht[] {
  return partnersystemen.filter(({ beeindigdOp }) => beeindigdOp === null).flatMap(({ id, naam, organisatie, laatstGebruiktOp, gemaaktOp, seinAdres, seinUitkomst }): Aandacht[] => {
    const laatst = (laatstGebruiktOp ?? gemaaktOp).slice(0, 10);
    if (seinAdres !== null && seinUitkomst !== null && seinUitkomst !== 'OK') return [{ soort: 'SYSTEEM', sleutel: id, zin: `Seinen aan ${naam} van ${organisatie} komen niet aan.`, dag: null, ernst: 1 }];
    return dagenTussen(laatst, vandaag) > SYSTEEM_STIL_DAGEN ? [{ soort: 'SYSTEEM', sleutel: id, zin: `${naam} van ${organisatie} is stil.`, dag: laatst, ernst: 2 }] : [];
  });
}

/** What asks for who manages on a day: most serious first, then by day. */
export function beheeraandacht(feiten: Beheerfeiten, vandaag: Datum): Aandacht[] {
  return [...vanOrganisaties(feiten, vandaag), ...vanUitnodigingen(feiten), ...vanSystemen(feiten, vandaag), ...vanMensen(feiten, vandaag)]
    .sort((a, b) => a.ernst - b.ernst || (a.dag ?? '').localeCompare(b.dag ?? '') || a.zin.localeCompare(b.zin, 'nl'));
}
