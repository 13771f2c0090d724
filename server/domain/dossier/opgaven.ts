import { randomUUID } from 'node:crypto';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { veldnaam } from '../../access/matrix.ts';
import type { Kolomregel } from '../../database/kolomregels.ts';
import type { Bezwaren } from '../../graphql/weigering.ts';
import { isWaarschijnlijk } from '../invoer.ts';
import { BIJZONDER } from './bijzonder.ts';
import { type DossierVastleggenInput, HOOGSTENS_REGELS, type Vastlegging } from './dossier.input.ts';
import { RUBRIEKVORMEN, type Tabelvorm } from './vormen.ts';

/** One row that somebody asks to write: a new one, or what changes of one that stands. */
export interface Opgave {
  vorm: Tabelvorm;
  /** Place in the input, e.g. `gezin.leden.0`. */
  pad: string;
  /** Identity of the list row; null for the head of a rubriek. */
  id: string | null;
  /** The row is not there yet, as far as the writer knows. */
  nieuw: boolean;
  /** The version that the writer saw; 0 for a new row. */
  versie: number;
  /** The fields named in the input, by name of the API. */
  waarden: Record<string, unknown>;
}

type Invoer = Readonly<Record<string, unknown>>;

function velden(vorm: Tabelvorm): readonly Kolomregel[] {
  return [...vorm.kolommen, ...(vorm.veld === null ? BIJZONDER[vorm.rubriek]?.velden ?? [] : [])];
}

function opgave(vorm: Tabelvorm, pad: string, invoer: Invoer): Opgave {
  const genoemd = velden(vorm).filter(({ naam }) => invoer[naam] !== undefined).map(({ naam }) => [naam, invoer[naam]]);
  const [id, versie] = [typeof invoer['id'] === 'string' ? invoer['id'].toLowerCase() : null, Number(invoer['versie'] ?? 0)];
  const waarden = Object.fromEntries(genoemd) as Record<string, unknown>;
  if (vorm.veld === null) return { vorm, pad, id: null, nieuw: versie === 0, versie, waarden };
  return id === null ? { vorm, pad, id: randomUUID(), nieuw: true, versie: 0, waarden } : { vorm, pad, id, nieuw: false, versie, waarden };
}

/** The rows of one rubriek in the input. A head of which nothing is named is not written. */
function vanRubriek({ hoofd, lijsten }: (typeof RUBRIEKVORMEN)[number], pad: string, invoer: Invoer): Opgave[] {
  const kop = hoofd ? [opgave(hoofd, pad, invoer)].filter(({ waarden }) => Object.keys(waarden).length > 0) : [];
  const regels = lijsten.flatMap((vorm) => ((invoer[vorm.veld] ?? []) as Invoer[]).map((regel, i) => opgave(vorm, `${pad}.${vorm.veld}.${i}`, regel)));
  return [...kop, ...regels];
}

/** Everything that the input asks to write, in the order of the matrix. */
export function leesOpgaven(bezwaren: Bezwaren, input: DossierVastleggenInput): Opgave[] {
  const opgaven: Opgave[] = [];
  for (const vorm of RUBRIEKVORMEN) {
    const pad = veldnaam(vorm.rubriek);
    const invoer = input[pad];
    if (invoer === undefined) continue;
    const rijen = vanRubriek(vorm, pad, (invoer ?? {}) as Invoer);
    if (rijen.length === 0) bezwaren.bij(pad, 'NIETS_INGEVULD');
    if (rijen.length > HOOGSTENS_REGELS) bezwaren.bij(pad, 'TE_VEEL_REGELS');
    opgaven.push(...rijen);
  }
  if (opgaven.length > HOOGSTENS_REGELS) bezwaren.bij('', 'TE_VEEL_REGELS');
  if (opgaven.length === 0 && bezwaren.leeg) bezwaren.bij('', 'NIETS_INGEVULD');
  return opgaven;
}

/** What the answer says of these rows; known beforehand, so that a repeated call answers the same. */
export function vastleggingVan({ vorm, id, versie }: Opgave): Vastlegging {
  return { rubriek: vorm.rubriek, lijst: vorm.veld, id, versie: versie + 1 };
}

/** Objects to what each field may not hold by itself, and gives the row with blanks trimmed. */
export function keurOpgave(bezwaren: Bezwaren, { vorm, pad, nieuw, waarden }: Opgave, vandaag: string): Record<string, unknown> {
  const schoon: Record<string, unknown> = {};
  for (const regel of velden(vorm)) {
    const gegeven = waarden[regel.naam];
    if (gegeven === undefined && !nieuw) continue;
    const waarde = gegeven === undefined ? regel.standaard ?? null : zonderRand(gegeven);
    const code = bezwaarTegen(regel, waarde, vorm, vandaag);
    if (code) bezwaren.bij(`${pad}.${regel.naam}`, code);
    schoon[regel.naam] = waarde;
  }
  return schoon;
}

function zonderRand(waarde: unknown): unknown {
  return typeof waarde === 'string' ? waarde.trim() || null : waarde;
}

function bezwaarTegen(regel: Kolomregel, waarde: unknown, vorm: Tabelvorm, vandaag: string): Weigeringscode | null {
  if (waarde === null) return regel.magLeeg ? null : 'VELD_VERPLICHT';
  const code = typeof waarde === 'string' ? tegenTekst(regel, waarde, vorm, vandaag) : tegenAnders(regel, waarde);
  return code ?? BIJZONDER[vorm.rubriek]?.keur?.(regel.naam, waarde) ?? null;
}

function tegenTekst({ naam, soort, tekens, keuzes, patroon }: Kolomregel, tekst: string, vorm: Tabelvorm, vandaag: string): Weigeringscode | null {
  if (soort === 'DATUM') return tegenDatum(tekst, vorm.ookToekomst.includes(naam), vandaag);
  if (keuzes) return keuzes.includes(tekst) ? null : 'KEUZE_ONBEKEND';
  // PostgreSQL counts characters, JavaScript counts halves of some of them.
  const lengte = [...tekst].length;
  if (tekens && lengte > tekens.hoogstens) return 'TEKST_TE_LANG';
  return patroon && !new RegExp(patroon).test(tekst) ? 'VORM_ONJUIST' : null;
}

function tegenDatum(datum: string, ookToekomst: boolean, vandaag: string): Weigeringscode | null {
  if (!isWaarschijnlijk(datum, vandaag)) return 'DATUM_ONWAARSCHIJNLIJK';
  return !ookToekomst && datum > vandaag ? 'DATUM_IN_TOEKOMST' : null;
}

function tegenAnders({ grenzen, keuzes }: Kolomregel, waarde: unknown): Weigeringscode | null {
  if (Array.isArray(waarde)) return waarde.every((deel: unknown) => keuzes?.includes(deel as string)) && new Set(waarde).size === waarde.length ? null : 'KEUZE_ONBEKEND';
  if (typeof waarde !== 'number') return null;
  if (keuzes) return keuzes.includes(waarde) ? null : 'KEUZE_ONBEKEND';
  return grenzen && (waarde < grenzen.minstens || waarde > grenzen.hoogstens) ? 'GETAL_BUITEN_GRENZEN' : null;
}
