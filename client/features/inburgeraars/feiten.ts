import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import type { Dossierfeiten } from '../../../shared/rules/ontbreekt.ts';
import { LEERROUTES } from '../../../shared/rules/pip.ts';

/** As much of a person as is looked at to see what is missing; null = shielded, and then nothing is said of it. */
export interface Persoonsfeiten {
  trajectstatus: {
    doelgroep: string | null;
    fase: string | null;
    intakeAfgerondOp: Datum | null;
    termijnStart: Datum | null;
    termijnen: readonly { soort: string; uiterlijk: Datum }[];
  } | null;
  pipKern: { geldend: { leerroute: string; dagtekening: Datum } | null } | null;
  taalPresentie: { laatsteLesOp: Datum | null } | null;
  taalVoortgang: { laatsteRapportageOp: Datum | null } | null;
  participatieUren: { laatsteDatum: Datum | null } | null;
}

/** The term starts the day after the first PIP; who does not read the term has the date of the plan that holds now. */
function eerstePip({ trajectstatus, pipKern }: Persoonsfeiten): Datum | null | undefined {
  if (trajectstatus?.termijnStart) return plusDagen(trajectstatus.termijnStart, -1);
  return pipKern === null ? undefined : (pipKern.geldend?.dagtekening ?? null);
}

/** Of a rubriek somebody reads only what the own organisation entered; the rest is elsewhere, and not missing. */
export type AlleenEigen = (rubriek: 'TAAL_PRESENTIE' | 'PARTICIPATIE_UREN') => boolean;

export function feitenVan(p: Persoonsfeiten, alleenEigen: AlleenEigen = () => false): Dossierfeiten {
  const { trajectstatus, pipKern } = p;
  return {
    fase: trajectstatus?.fase,
    doelgroep: trajectstatus?.doelgroep,
    leerroute: LEERROUTES.find((route) => route === pipKern?.geldend?.leerroute),
    intakeAfgerondOp: trajectstatus?.intakeAfgerondOp,
    eerstePipOp: eerstePip(p),
    gesprekUiterlijk: trajectstatus?.termijnen.find(({ soort }) => soort === 'VOORTGANGSGESPREK')?.uiterlijk,
    laatsteLesOp: p.taalPresentie?.laatsteLesOp,
    laatsteRapportageOp: p.taalVoortgang?.laatsteRapportageOp,
    // Hours are made at many organisations. Of lessons there is one school, and who reads its own rows is that school.
    laatsteUrenOp: alleenEigen('PARTICIPATIE_UREN') ? undefined : p.participatieUren?.laatsteDatum,
  };
}
