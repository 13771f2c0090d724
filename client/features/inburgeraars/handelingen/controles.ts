import { type Datum, isDatum } from '../../../../shared/rules/datum.ts';
import {
  dagtekeningPast, eerstePipPast, GESPREKKEN_PER_JAAR, INTENSITEIT_HOOGSTENS, type Leerroute, niveauPastBijRoute, type PipFeiten, routewisselPast,
} from '../../../../shared/rules/pip.ts';
import { ERK_NIVEAUS, type ErkNiveau, type Inzet, type Vaardigheid, VAARDIGHEDEN } from '../../../../shared/rules/taal.ts';
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

/** A PIP as it is typed. */
export interface PipInvoer {
  dagtekening: string;
  leerroute: Leerroute | '';
  niveau: ErkNiveau | '';
  intensiteit: string;
  gesprekken: string;
  hoofddoel: string;
  redenWijziging: string;
}

/** What the new PIP is held against. */
export interface Pipstand extends PipFeiten {
  /** 0 = this is the first. */
  versie: number;
  leerroute: Leerroute | null;
  termijnStart: Datum | null;
}

/** The levels that a PIP of this route may name, by DUO's validations. */
export function passendeNiveaus(leerroute: Leerroute, versie: number): ErkNiveau[] {
  return ERK_NIVEAUS.filter((niveau) => (versie === 0 ? eerstePipPast(leerroute, niveau) : niveauPastBijRoute(leerroute, niveau)));
}

function routefouten({ leerroute, niveau, dagtekening }: PipInvoer, stand: Pipstand): Veldfout[] {
  if (leerroute === '') return [];
  const fouten = niveau !== '' && !passendeNiveaus(leerroute, stand.versie).includes(niveau) ? [fout('niveau', 'PIP_NIVEAU_PAST_NIET')] : [];
  const teLaat = stand.leerroute !== null && stand.termijnStart !== null && isDatum(dagtekening) && !routewisselPast(stand.leerroute, leerroute, dagtekening, stand.termijnStart);
  return teLaat ? [fout('leerroute', 'PIP_ROUTE_TE_LAAT'), ...fouten] : fouten;
}

function getalfouten({ intensiteit, gesprekken }: PipInvoer): Veldfout[] {
  const uren = leesGetal(intensiteit);
  const keer = leesGetal(gesprekken);
  const { minstens, hoogstens } = GESPREKKEN_PER_JAAR;
  return [
    ...(uren === null || uren < 0 || uren > INTENSITEIT_HOOGSTENS ? [fout('intensiteitUrenPerWeek', 'INTENSITEIT_ONJUIST')] : []),
    ...(keer === null || !Number.isInteger(keer) || keer < minstens || keer > hoogstens ? [fout('aantalGesprekkenPerJaar', 'GESPREKKEN_ONJUIST')] : []),
  ];
}

export function controleerPip(p: PipInvoer, stand: Pipstand, vandaag: Datum): Veldfout[] {
  const datum = datumfouten('dagtekening', p.dagtekening, vandaag);
  const teVroeg = datum.length === 0 && !dagtekeningPast(p.dagtekening, stand) ? [fout('dagtekening', 'PIP_DAGTEKENING_TE_VROEG')] : [];
  return [
    ...datum, ...teVroeg, ...verplicht('leerroute', p.leerroute), ...verplicht('niveau', p.niveau), ...routefouten(p, stand), ...getalfouten(p),
    ...tekstfouten('hoofddoel', p.hoofddoel), ...tekstfouten('redenWijziging', p.redenWijziging),
    ...(stand.versie > 0 && p.redenWijziging.trim() === '' ? [fout('redenWijziging', 'PIP_REDEN_NODIG')] : []),
  ];
}
