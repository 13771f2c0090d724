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

export function feitenVan(p: Persoonsfeiten): Dossierfeiten {
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
    laatsteUrenOp: p.participatieUren?.laatsteDatum,
  };
}
