import type { Datum } from '../../../../shared/rules/datum.ts';
import { datumTekst, urenTekst } from '../../../app/opmaak.ts';
import type { UrendoelveldenFragment } from '../../../gql/generated/participatie.ts';
import type { Toon } from '../../../ui/Label.tsx';

/** Why an entry counts, in part, or not: a sentence that stands on its own. */
export const REDENEN: Readonly<Record<string, string>> = {
  TELT: 'Telt mee.',
  INTAKE: 'Telt mee als uren van de brede intake.',
  DEELS_DUBBEL: 'Een deel viel samen met een andere activiteit; dat deel telt daar.',
  DUBBEL: 'Viel samen met een andere activiteit en telt daar.',
  NIET_IN_AANBOD: 'Telt niet: de gemeente had op deze dag nog niet vastgesteld of deze activiteit meetelt.',
  ANDERE_TAAL: 'Telt niet: de activiteit is niet in het Nederlands.',
  IN_ISOLEMENT: 'Telt niet: iemand doet deze activiteit alleen.',
  ANDERS: 'Telt niet volgens het aanbod van de gemeente.',
  BUITEN_DOELGROEP: 'Telt niet: de 800 uur gelden alleen voor asielstatushouders.',
  VOOR_PIP: 'Telt niet: dit was voor het PIP en niet tijdens de brede intake.',
  NIET_GEVOLGD: 'Telt niet: niet gevolgd.',
};

/** How the pace stands to the term, in one sentence. */
export function tempozin({ normUren, uren, tempoPerWeek, nodigPerWeek, verwachtOp, opTijd }: UrendoelveldenFragment): string {
  if (normUren === null) return 'Voor deze leerroute geldt geen aantal.';
  if (uren >= normUren) return 'Gehaald.';
  // Half hours: nobody plans finer, and less than is needed is never said.
  const nodig = nodigPerWeek === null ? '' : ` Nodig: ${urenTekst(Math.ceil(nodigPerWeek * 2) / 2)} per week.`;
  if (tempoPerWeek === 0) return `De laatste dertien weken kwam er niets bij.${nodig}`;
  const klaar = verwachtOp === null ? '' : `, zo klaar op ${datumTekst(verwachtOp)}`;
  return `Nu ${urenTekst(Math.round(tempoPerWeek * 10) / 10)} per week${klaar}.${opTijd === true ? '' : nodig}`;
}

/** Of what is done in a few days a pace says nothing: only what is left. */
export function restzin({ normUren, uren }: UrendoelveldenFragment): string {
  if (normUren === null) return 'Voor deze leerroute geldt geen aantal.';
  return uren >= normUren ? 'Gehaald.' : `Nog ${urenTekst(normUren - uren)}.`;
}

/** How the goal stands, for who looks only once. */
export function doelstand({ normUren, uren, opTijd }: UrendoelveldenFragment): { toon: Toon; tekst: string } | null {
  if (normUren === null) return null;
  if (uren >= normUren) return { toon: 'goed', tekst: 'gehaald' };
  if (opTijd === null) return null;
  return opTijd ? { toon: 'goed', tekst: 'op tijd' } : { toon: 'letop', tekst: 'niet op tijd' };
}

/** The month of this day as its first day. */
export function isMaand(waarde: string | null): waarde is Datum {
  return waarde !== null && /^\d{4}-\d{2}-01$/.test(waarde);
}
