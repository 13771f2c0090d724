import { type Datum, isDatum } from '../../../shared/rules/datum.ts';
import { ERK_NIVEAUS, type ErkNiveau, type Inzet, NIVEAUBASISSEN, type Niveaubasis, VAARDIGHEDEN, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { type VeldWeigering, WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';

export interface Niveauinvoer {
  niveau: ErkNiveau | '';
  basis: Niveaubasis | '';
  /** Empty: the day of the report. */
  op: string;
}

/** What was filled in about one learner. */
export interface Rapportinvoer {
  niveaus: Partial<Record<Vaardigheid, Niveauinvoer>>;
  inzet: Inzet | '';
  volgendeStap: string;
  opmerking: string;
  niets: boolean;
}

export const LEEG_RAPPORT: Rapportinvoer = { niveaus: {}, inzet: '', volgendeStap: '', opmerking: '', niets: false };

/** A report on one learner as it is drawn, in a class or alone; the form begins with what is known. */
export interface Rapport<I extends Rapportinvoer = Rapportinvoer> {
  id: string;
  invoer: I;
  /** What is known now, per skill. */
  bekend: Partial<Record<Vaardigheid, Niveauinvoer>>;
}

interface Gelezenniveau {
  vaardigheid: string;
  niveau: string;
  basis: string | null;
  vastgesteldOp: string;
}

export function bekendeNiveaus(niveaus: readonly Gelezenniveau[]): Rapport['bekend'] {
  const gevonden = niveaus.flatMap(({ vaardigheid, niveau, basis, vastgesteldOp }) => {
    const [v, n] = [VAARDIGHEDEN.find((x) => x === vaardigheid), ERK_NIVEAUS.find((x) => x === niveau)];
    return v && n ? [[v, { niveau: n, basis: NIVEAUBASISSEN.find((x) => x === basis) ?? '', op: vastgesteldOp }] as const] : [];
  });
  return Object.fromEntries(gevonden);
}

export function isLeeg({ niveaus, inzet, volgendeStap, opmerking, niets }: Rapportinvoer): boolean {
  return !niets && inzet === '' && volgendeStap.trim() === '' && opmerking.trim() === '' && Object.keys(niveaus).length === 0;
}

/** Of a skill: what was chosen now, else what is known. */
export function niveauVan({ invoer, bekend }: Pick<Rapport, 'invoer' | 'bekend'>, vaardigheid: Vaardigheid): Niveauinvoer {
  return invoer.niveaus[vaardigheid] ?? bekend[vaardigheid] ?? { niveau: '', basis: '', op: '' };
}

/** Another level is seen in the lessons unless the docent says that it was a test; the day is that of the report. */
export function kiesNiveau<I extends Rapportinvoer>(rapport: Rapport<I>, vaardigheid: Vaardigheid, nieuw: Partial<Niveauinvoer>): I {
  const was = rapport.bekend[vaardigheid];
  const { [vaardigheid]: oud, ...andere } = rapport.invoer.niveaus;
  const gekozen: Niveauinvoer = { niveau: oud?.niveau ?? was?.niveau ?? '', basis: oud?.basis ?? 'OBSERVATIE', op: oud?.op ?? '', ...nieuw };
  const zelfde = gekozen.niveau === (was?.niveau ?? '') && nieuw.basis === undefined && nieuw.op === undefined && oud?.basis !== 'TOETS';
  return { ...rapport.invoer, niets: false, niveaus: zelfde ? andere : { ...andere, [vaardigheid]: gekozen } };
}

/** The name of a field on the screen. */
export function veldnaam(id: string, veld: string): string {
  return `${id}.${veld}`;
}

/** What is wrong with a report on this day before anything is sent, in the sentences of the server. */
export function controleerRapport(rapport: Rapport, datum: Datum): Veldfout[] {
  const { id, invoer } = rapport;
  const fout = (veld: string, zin: string): Veldfout => ({ veld: veldnaam(id, veld), zin });
  if (invoer.niets) return [];
  const niveaus = VAARDIGHEDEN.map((v) => [v, niveauVan(rapport, v)] as const).filter(([, n]) => n.niveau !== '');
  return [
    ...(invoer.inzet === '' ? [fout('inzet', 'Kies de inzet, of kies dat er niets te melden is.')] : []),
    ...(niveaus.length === 0 ? [fout('LEZEN', 'Kies bij minstens één vaardigheid een niveau.')] : []),
    ...niveaus.flatMap(([v, { op }]) => (op === '' ? [] : dagfout(op, datum).map((zin) => fout(`${v}.op`, zin)))),
    ...(invoer.volgendeStap.trim().length > 500 ? [fout('volgendeStap', WEIGERINGEN.TEKST_TE_LANG)] : []),
    ...(invoer.opmerking.trim().length > 2000 ? [fout('opmerking', WEIGERINGEN.TEKST_TE_LANG)] : []),
  ];
}

function dagfout(op: string, datum: Datum): string[] {
  if (!isDatum(op)) return [WEIGERINGEN.DATUM_ONGELDIG];
  return isDatum(datum) && op > datum ? [WEIGERINGEN.NIVEAU_NA_RAPPORTAGE] : [];
}

/** A report as it goes to the server. */
interface Rapportinhoud {
  nietsTeMelden?: true;
  inzet?: string;
  niveaus?: { vaardigheid: Vaardigheid; niveau: ErkNiveau; basis?: Niveaubasis; vastgesteldOp?: string }[];
  volgendeStap?: string;
  opmerking?: string;
}

/** Where there is nothing to report nothing but that goes along. */
export function rapportInhoud(rapport: Rapport): Rapportinhoud {
  const { invoer } = rapport;
  if (invoer.niets) return { nietsTeMelden: true };
  return {
    inzet: invoer.inzet,
    niveaus: VAARDIGHEDEN.flatMap((vaardigheid) => {
      const { niveau, basis, op } = niveauVan(rapport, vaardigheid);
      return niveau === '' ? [] : [{ vaardigheid, niveau, ...(basis !== '' && { basis }), ...(op !== '' && { vastgesteldOp: op }) }];
    }),
    ...(invoer.volgendeStap.trim() !== '' && { volgendeStap: invoer.volgendeStap.trim() }),
    ...(invoer.opmerking.trim() !== '' && { opmerking: invoer.opmerking.trim() }),
  };
}

const VELD_VAN: Readonly<Record<string, string>> = { inzet: 'inzet', nietsTeMelden: 'inzet', versie: 'inzet', inburgeraarId: 'inzet', volgendeStap: 'volgendeStap', opmerking: 'opmerking', niveaus: 'LEZEN' };

/** A refusal of the server ('niveaus.1.vastgesteldOp') at the field on the screen; null where it is about no field of the report. */
export function opVeld(id: string, { veld, zin }: Pick<VeldWeigering, 'veld' | 'zin'>, verstuurd: readonly { vaardigheid: string }[]): Veldfout | null {
  const [, naam, welk, deel] = /^(\w+)(?:\.(\d+)\.(\w+))?$/.exec(veld) ?? [];
  if (naam === undefined || !(naam in VELD_VAN)) return null;
  const vaardigheid = welk === undefined ? undefined : verstuurd[Number(welk)]?.vaardigheid;
  return { veld: veldnaam(id, vaardigheid === undefined ? (VELD_VAN[naam] ?? 'inzet') : deel === 'vastgesteldOp' ? `${vaardigheid}.op` : vaardigheid), zin };
}
