import type { Datum } from '../../../../shared/rules/datum.ts';
import { type Ontbrekend, watOntbreekt } from '../../../../shared/rules/ontbreekt.ts';
import { AANDACHT, type Aandacht } from '../../../../shared/rules/weergave.ts';
import { isNaamloos, naamVan } from '../../../app/persoon.ts';
import type { LijstpersoonFragment } from '../../../gql/generated/inburgeraars.ts';
import { type AlleenEigen, feitenVan } from '../feiten.ts';
import type { Leesrechten } from '../leesrechten.ts';
import { participatienorm, taalnorm } from '../norm.ts';
import { isDezeWeek, isTeLaat } from '../termijn.ts';

export interface Urenstand {
  uren: number;
  /** Null = the route asks no number of hours, or somebody sees only a part of them. */
  norm: number | null;
}

/** One person as the list draws it. Absent = not readable, so no column; null = readable and not there. */
export interface Rij {
  id: string;
  naam: string;
  /** The name is shielded. */
  afgeschermd: boolean;
  portaalnummer: string | null;
  /** Where the organisation works for more than one. */
  gemeente?: string;
  telefoon?: string | null;
  contacttaal?: string | null;
  tolkNodig?: boolean | null;
  leerroute?: string | null;
  fase?: string | null;
  termijn?: { soort: string; uiterlijk: Datum } | null;
  taal?: Urenstand;
  participatie?: Urenstand;
  aanwezigheid?: { aanwezig: number; lessen: number };
  ontbreekt: Ontbrekend[];
}

/** The first period to end; the server gives them in that order. */
function eersteTermijn({ trajectstatus }: LijstpersoonFragment): Rij['termijn'] {
  return trajectstatus ? (trajectstatus.termijnen[0] ?? null) : undefined;
}

export function maakRij(persoon: LijstpersoonFragment, vandaag: Datum, alleenEigen: AlleenEigen = () => false): Rij {
  const { trajectstatus, pipKern, taalPresentie, participatieUren, contact } = persoon;
  const leerroute = pipKern?.geldend?.leerroute;
  const termijn = eersteTermijn(persoon);
  return {
    id: persoon.id, naam: naamVan(persoon), afgeschermd: isNaamloos(persoon), portaalnummer: persoon.portaalnummer,
    ...(contact && { telefoon: contact.telefoon, contacttaal: contact.contacttaal, tolkNodig: contact.tolkNodig }),
    ...(pipKern && { leerroute: leerroute ?? null }),
    ...(trajectstatus && { fase: trajectstatus.fase }),
    ...(termijn !== undefined && { termijn }),
    ...(taalPresentie && { taal: { uren: taalPresentie.tellendeUren ?? 0, norm: alleenEigen('TAAL_PRESENTIE') ? null : taalnorm(leerroute, vandaag) }, aanwezigheid: { aanwezig: taalPresentie.vierWeken?.aanwezig ?? 0, lessen: taalPresentie.vierWeken?.lessen ?? 0 } }),
    ...(participatieUren && { participatie: { uren: participatieUren.tellendeUren ?? 0, norm: alleenEigen('PARTICIPATIE_UREN') ? null : participatienorm(leerroute, trajectstatus?.doelgroep, vandaag) } }),
    // A talk that is late and stands in the column of the periods is not said twice.
    ontbreekt: watOntbreekt(feitenVan(persoon, alleenEigen), vandaag).filter(({ soort }) => soort !== termijn?.soort),
  };
}

/** What asks attention today; the band above the list counts them and filters on them. */
export type { Aandacht };

export function heeftAandacht(rij: Rij, soort: Aandacht, vandaag: Datum): boolean {
  if (soort === 'ontbreekt') return rij.ontbreekt.length > 0;
  if (!rij.termijn) return false;
  return soort === 'telaat' ? isTeLaat(rij.termijn.uiterlijk, vandaag) : isDezeWeek(rij.termijn.uiterlijk, vandaag);
}

export interface Telling {
  soort: Aandacht;
  aantal: number;
  /** The list goes on, and whoever comes next may count too. */
  ofMeer: boolean;
}

/**
 * How many ask attention. What is missing is only counted for who reads what may be missing.
 *
 * @param erIsMeer the rows are the first of a longer list, in the order of their periods
 */
export function telAandacht(rijen: readonly Rij[], vandaag: Datum, erIsMeer: boolean, { leest }: Pick<Leesrechten, 'leest'>): Telling[] {
  const laatste = rijen.at(-1);
  const soorten = AANDACHT.filter((soort) => soort !== 'ontbreekt' || leest('TAAL_PRESENTIE') || leest('PARTICIPATIE_UREN'));
  return soorten.map((soort) => ({
    soort,
    aantal: rijen.filter((rij) => heeftAandacht(rij, soort, vandaag)).length,
    ofMeer: erIsMeer && laatste !== undefined && (soort === 'ontbreekt' || heeftAandacht(laatste, soort, vandaag)),
  }));
}
