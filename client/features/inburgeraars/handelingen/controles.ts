import { type Datum, isDatum } from '../../../../shared/rules/datum.ts';
import { INTENSITEIT_HOOGSTENS } from '../../../../shared/rules/pip.ts';
import { type ErkNiveau, type Inzet, type Vaardigheid, VAARDIGHEDEN } from '../../../../shared/rules/taal.ts';
import { WEIGERINGEN, type Weigeringscode } from '../../../../shared/weigeringen.ts';
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

/** A report as it is typed: of a skill that was not looked at nothing is said. */
export interface Rapportage {
  datum: string;
  niveaus: Record<Vaardigheid, ErkNiveau | ''>;
  inzet: Inzet | '';
  opmerking: string;
}

export function controleerRapportage(r: Rapportage, vandaag: Datum): Veldfout[] {
  const geen = VAARDIGHEDEN.every((vaardigheid) => r.niveaus[vaardigheid] === '');
  return [
    ...datumfouten('datum', r.datum, vandaag),
    ...(geen ? [{ veld: 'niveau.LEZEN', zin: 'Kies bij minstens één vaardigheid een niveau.' }] : []),
    ...verplicht('inzet', r.inzet), ...tekstfouten('opmerking', r.opmerking),
  ];
}

/** The skills that go along, in order: the server names refused ones by their place. */
export function gekozenNiveaus(r: Rapportage): { vaardigheid: Vaardigheid; niveau: ErkNiveau }[] {
  return VAARDIGHEDEN.flatMap((vaardigheid) => {
    const niveau = r.niveaus[vaardigheid];
    return niveau === '' ? [] : [{ vaardigheid, niveau }];
  });
}

/** Refusals of the server ('niveaus.1.niveau') at the field of the skill that was sent in that place. */
export function opVaardigheid(velden: readonly Veldfout[], verstuurd: readonly { vaardigheid: string }[]): Veldfout[] {
  return velden.map(({ veld, zin }) => {
    const [, plek] = /^niveaus(?:\.(\d+)\.\w+)?$/.exec(veld) ?? [];
    const gekozen = plek === undefined ? undefined : verstuurd[Number(plek)]?.vaardigheid;
    return { veld: gekozen === undefined ? veld : `niveau.${gekozen}`, zin };
  });
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
