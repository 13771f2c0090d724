import { type Datum, isDatum } from '../../../../shared/rules/datum.ts';
import { INTENSITEIT_HOOGSTENS } from '../../../../shared/rules/pip.ts';
import { WEIGERINGEN, type Weigeringscode } from '../../../../shared/weigeringen.ts';
import { controleerRapport, type Rapport } from '../../../app/voortgang/rapport.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { leesGetal } from '../../../ui/leesGetal.ts';

/** What the forms say before anything is sent, in the sentences of the server, which decides again. */
const TEKST_HOOGSTENS = 2000;

function fout(veld: string, code: Weigeringscode): Veldfout {
  return { veld, zin: WEIGERINGEN[code] };
}

function datumfouten(veld: string, datum: string, vandaag: Datum): Veldfout[] {
  if (datum === '') return [fout(veld, 'VELD_VERPLICHT')];
  if (!isDatum(datum)) return [fout(veld, 'DATUM_ONGELDIG')];
  return datum > vandaag ? [fout(veld, 'DATUM_IN_TOEKOMST')] : [];
}

function tekstfouten(veld: string, tekst: string, hoogstens = TEKST_HOOGSTENS): Veldfout[] {
  return tekst.trim().length > hoogstens ? [fout(veld, 'TEKST_TE_LANG')] : [];
}

function verplicht(veld: string, waarde: string): Veldfout[] {
  return waarde.trim() === '' ? [fout(veld, 'VELD_VERPLICHT')] : [];
}

export function controleerMelding(m: { stand: string; datum: string; opmerking: string }, vandaag: Datum): Veldfout[] {
  return [...verplicht('stand', m.stand), ...datumfouten('datum', m.datum, vandaag), ...tekstfouten('opmerking', m.opmerking)];
}

export function controleerSignaal(s: { onderwerp: string; tekst: string }): Veldfout[] {
  return [...verplicht('onderwerp', s.onderwerp), ...verplicht('tekst', s.tekst), ...tekstfouten('tekst', s.tekst)];
}

/** A report on one learner, with its day. */
export function controleerRapportage(datum: string, rapport: Rapport, vandaag: Datum): Veldfout[] {
  return [...datumfouten('datum', datum, vandaag), ...controleerRapport(rapport, datum)];
}

/** An agreement as it is typed. */
export interface Afspraakinvoer {
  thema: string;
  tekst: string;
  doel: string;
  urenPerWeek: string;
  van: string;
  tot: string;
}

export function controleerAfspraak(a: Afspraakinvoer): Veldfout[] {
  const uren = leesGetal(a.urenPerWeek);
  const onjuist = a.urenPerWeek.trim() !== '' && (uren === null || uren < 0 || uren > INTENSITEIT_HOOGSTENS);
  const dagen = (['van', 'tot'] as const).flatMap((veld) => (a[veld] !== '' && !isDatum(a[veld]) ? [fout(veld, 'DATUM_ONGELDIG')] : []));
  return [
    ...verplicht('thema', a.thema), ...verplicht('tekst', a.tekst), ...tekstfouten('tekst', a.tekst), ...tekstfouten('doel', a.doel),
    ...(onjuist ? [fout('urenPerWeek', 'INTENSITEIT_ONJUIST')] : []), ...dagen, ...(dagen.length === 0 && a.van !== '' && a.tot !== '' && a.tot < a.van ? [fout('tot', 'PERIODE_ONJUIST')] : []),
  ];
}
