import { type Datum, isDatum } from '../../../shared/rules/datum.ts';
import { ERK_NIVEAUS, type ErkNiveau, type Inzet, NIVEAUBASISSEN, type Niveaubasis, VAARDIGHEDEN, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { type VeldWeigering, WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { GroepsrapportageRegelInput, GroepsrapportageVastleggenInput, VoortgangsregelFragment } from '../../gql/generated/voortgang.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';

export interface Niveauinvoer {
  niveau: ErkNiveau | '';
  basis: Niveaubasis | '';
  /** Empty: the day of the report. */
  op: string;
}

/** What was filled in about one learner, and the version that stood there then. */
export interface Invoer {
  niveaus: Partial<Record<Vaardigheid, Niveauinvoer>>;
  inzet: Inzet | '';
  volgendeStap: string;
  opmerking: string;
  niets: boolean;
  versie: number;
}

/** The draft of a group: only who was touched, so that it stays true when a colleague reports too. */
export interface Concept {
  regels: Record<string, Invoer>;
}

export const LEEG_CONCEPT: Concept = { regels: {} };

/** One learner as drawn. */
export interface Rij {
  id: string;
  cursist: VoortgangsregelFragment;
  invoer: Invoer;
  /** What is known now, per skill; the form begins with it. */
  bekend: Partial<Record<Vaardigheid, Niveauinvoer>>;
  /** Goes along with the next save. */
  mee: boolean;
  /** Somebody else reported since this was filled in. */
  verouderd: boolean;
}

function leegInvoer(versie: number): Invoer {
  return { niveaus: {}, inzet: '', volgendeStap: '', opmerking: '', niets: false, versie };
}

function bekendeNiveaus(cursist: VoortgangsregelFragment): Rij['bekend'] {
  const gevonden = (cursist.inburgeraar.taalVoortgang?.niveaus ?? []).flatMap(({ vaardigheid, niveau, basis, vastgesteldOp }) => {
    const [v, n] = [VAARDIGHEDEN.find((x) => x === vaardigheid), ERK_NIVEAUS.find((x) => x === niveau)];
    return v && n ? [[v, { niveau: n, basis: NIVEAUBASISSEN.find((x) => x === basis) ?? '', op: vastgesteldOp }] as const] : [];
  });
  return Object.fromEntries(gevonden);
}

function isLeeg({ niveaus, inzet, volgendeStap, opmerking, niets }: Invoer): boolean {
  return !niets && inzet === '' && volgendeStap.trim() === '' && opmerking.trim() === '' && Object.keys(niveaus).length === 0;
}

export function maakRij(cursist: VoortgangsregelFragment, regels: Concept['regels']): Rij {
  const { id } = cursist.inburgeraar;
  const invoer = regels[id] ?? leegInvoer(cursist.versie);
  const mee = !isLeeg(invoer);
  return { id, cursist, invoer, bekend: bekendeNiveaus(cursist), mee, verouderd: mee && invoer.versie !== cursist.versie };
}

/** Of a skill: what was chosen now, else what is known. */
export function niveauVan({ invoer, bekend }: Pick<Rij, 'invoer' | 'bekend'>, vaardigheid: Vaardigheid): Niveauinvoer {
  return invoer.niveaus[vaardigheid] ?? bekend[vaardigheid] ?? { niveau: '', basis: '', op: '' };
}

/** Another level is seen in the lessons unless the docent says that it was a test; the day is that of the report. */
export function kiesNiveau(rij: Rij, vaardigheid: Vaardigheid, nieuw: Partial<Niveauinvoer>): Invoer {
  const was = rij.bekend[vaardigheid];
  const { [vaardigheid]: oud, ...andere } = rij.invoer.niveaus;
  const gekozen: Niveauinvoer = { niveau: oud?.niveau ?? was?.niveau ?? '', basis: oud?.basis ?? 'OBSERVATIE', op: oud?.op ?? '', ...nieuw };
  const zelfde = gekozen.niveau === (was?.niveau ?? '') && nieuw.basis === undefined && nieuw.op === undefined && oud?.basis !== 'TOETS';
  return { ...rij.invoer, niets: false, niveaus: zelfde ? andere : { ...andere, [vaardigheid]: gekozen } };
}

/** The name of a field on the screen. */
export function veldnaam(id: string, veld: string): string {
  return `${id}.${veld}`;
}

/** What is wrong before anything is sent, in the sentences of the server. */
export function controleer(rijen: readonly Rij[], datum: Datum): Veldfout[] {
  return rijen.filter(({ mee }) => mee).flatMap((rij) => {
    const fout = (veld: string, zin: string): Veldfout => ({ veld: veldnaam(rij.id, veld), zin });
    if (rij.verouderd) return [fout('inzet', 'Een collega rapporteerde intussen. Kies hieronder wat u wilt.')];
    if (rij.invoer.niets) return [];
    const niveaus = VAARDIGHEDEN.map((v) => [v, niveauVan(rij, v)] as const).filter(([, n]) => n.niveau !== '');
    return [
      ...(rij.invoer.inzet === '' ? [fout('inzet', 'Kies de inzet, of kies dat er niets te melden is.')] : []),
      ...(niveaus.length === 0 ? [fout('LEZEN', 'Kies bij minstens één vaardigheid een niveau.')] : []),
      ...niveaus.flatMap(([v, { op }]) => (op === '' ? [] : dagfout(op, datum).map((zin) => fout(`${v}.op`, zin)))),
      ...(rij.invoer.volgendeStap.trim().length > 500 ? [fout('volgendeStap', WEIGERINGEN.TEKST_TE_LANG)] : []),
      ...(rij.invoer.opmerking.trim().length > 2000 ? [fout('opmerking', WEIGERINGEN.TEKST_TE_LANG)] : []),
    ];
  });
}

function dagfout(op: string, datum: Datum): string[] {
  if (!isDatum(op)) return [WEIGERINGEN.DATUM_ONGELDIG];
  return op > datum ? [WEIGERINGEN.NIVEAU_NA_RAPPORTAGE] : [];
}

export function naarInput(datum: Datum, rijen: readonly Rij[]): Omit<GroepsrapportageVastleggenInput, 'idempotentieSleutel'> {
  return { datum, regels: rijen.filter(({ mee }) => mee).map(naarRegel) };
}

function naarRegel(rij: Rij): GroepsrapportageRegelInput {
  const { id, invoer } = rij;
  if (invoer.niets) return { inburgeraarId: id, versie: invoer.versie, nietsTeMelden: true };
  return {
    inburgeraarId: id, versie: invoer.versie, inzet: invoer.inzet,
    niveaus: VAARDIGHEDEN.flatMap((vaardigheid) => {
      const { niveau, basis, op } = niveauVan(rij, vaardigheid);
      return niveau === '' ? [] : [{ vaardigheid, niveau, ...(basis !== '' && { basis }), ...(op !== '' && { vastgesteldOp: op }) }];
    }),
    ...(invoer.volgendeStap.trim() !== '' && { volgendeStap: invoer.volgendeStap.trim() }),
    ...(invoer.opmerking.trim() !== '' && { opmerking: invoer.opmerking.trim() }),
  };
}

const VELD_VAN: Readonly<Record<string, string>> = { inzet: 'inzet', nietsTeMelden: 'inzet', versie: 'inzet', inburgeraarId: 'inzet', volgendeStap: 'volgendeStap', opmerking: 'opmerking', niveaus: 'LEZEN' };

/** Refusals of the server ('regels.3.niveaus.1.vastgesteldOp') at the field of the learner that was sent in that place. */
export function opRegel(velden: readonly VeldWeigering[], regels: readonly GroepsrapportageRegelInput[]): Veldfout[] {
  // That a colleague was first is no error at a field but a choice, once we know what stands there now.
  return velden.filter(({ code }) => code !== 'VERSIE_VEROUDERD').map(({ veld, zin }) => {
    const [, plek, naam, welk, deel] = /^regels\.(\d+)\.(\w+)(?:\.(\d+)\.(\w+))?$/.exec(veld) ?? [];
    const regel = plek === undefined ? undefined : regels[Number(plek)];
    if (!regel || naam === undefined) return { veld, zin };
    const vaardigheid = welk === undefined ? undefined : regel.niveaus?.[Number(welk)]?.vaardigheid;
    return { veld: veldnaam(String(regel.inburgeraarId), vaardigheid === undefined ? (VELD_VAN[naam] ?? 'inzet') : deel === 'vastgesteldOp' ? `${vaardigheid}.op` : vaardigheid), zin };
  });
}

/** How many reports of the class are still asked. */
export function teDoen({ cursisten }: { cursisten: readonly { verschuldigd: boolean; gerapporteerdOp: string | null }[] }): number {
  return cursisten.filter(({ verschuldigd, gerapporteerdOp }) => verschuldigd && gerapporteerdOp === null).length;
}
