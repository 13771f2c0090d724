import type { Datum } from '../../../shared/rules/datum.ts';
import { type PvtOnderdeel, type PvtOntbreekt, pvtOntbreekt } from '../../../shared/rules/pvt.ts';
import type { CertificatenQuery } from '../../gql/generated/deelnemersgroepen.ts';

export type Certificaatpersoon = CertificatenQuery['begeleidingen'][number]['inburgeraar'];
type Pvt = NonNullable<Certificaatpersoon['pvtTraject']>;

export interface Certificaatregel {
  persoon: Certificaatpersoon;
  pvt: Pvt;
  /** What the certificate still waits for (Bi 3.1). */
  ontbreekt: readonly PvtOntbreekt[];
}

export interface Certificaatlijst {
  klaar: Certificaatregel[];
  bezig: Certificaatregel[];
  /** The newest first. */
  uitgereikt: Certificaatregel[];
}

/** Who can get the certificate, who is on the way, and who has it; who never began is not here. */
export function certificaatlijst(regels: readonly { inburgeraar: Certificaatpersoon }[], vandaag: Datum): Certificaatlijst {
  const alle = regels.flatMap(({ inburgeraar }): Certificaatregel[] => {
    const pvt = inburgeraar.pvtTraject;
    if (!pvt || (pvt.dagdelen.length === 0 && pvt.inleidingOp === null && pvt.ondertekendOp === null && pvt.certificaatOp === null)) return [];
    return [{ persoon: inburgeraar, pvt, ontbreekt: pvtOntbreekt({ ...pvt, dagdelen: pvt.dagdelen.map((deel) => ({ ...deel, onderdeel: deel.onderdeel as PvtOnderdeel })) }, vandaag) }];
  });
  const zonder = alle.filter(({ pvt }) => pvt.certificaatOp === null);
  return {
    klaar: zonder.filter(({ ontbreekt }) => ontbreekt.length === 0), bezig: zonder.filter(({ ontbreekt }) => ontbreekt.length > 0),
    uitgereikt: alle.filter(({ pvt }) => pvt.certificaatOp !== null).sort((a, b) => (b.pvt.certificaatOp ?? '').localeCompare(a.pvt.certificaatOp ?? '')),
  };
}
