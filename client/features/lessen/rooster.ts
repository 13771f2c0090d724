import type { LesRoosterFragment, PresentieVastleggenInput } from '../../gql/generated/lessen.ts';
import { leesGetal } from '../../ui/leesGetal.ts';
import { type VeldWeigering, WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { isKeuzestatus, type Keuzestatus } from './presentiewoorden.ts';

export type RoosterDeelnemer = LesRoosterFragment['deelnemers'][number];
type Presentie = NonNullable<RoosterDeelnemer['presentie']>;

/** What the docent chose for one cursist and did not save yet. */
export interface Keuze {
  status: Keuzestatus;
  /** Minutes missed, as typed. */
  gemist: string;
  reden: string;
  /** What the docent saw when choosing; null = nothing was recorded. */
  versie: number | null;
}

/** The draft of a lesson: only where it differs from the start, so that it stays true when others record too. */
export interface Concept {
  keuzes: Record<string, Keuze>;
  correctieReden: string;
}

export const LEEG_CONCEPT: Concept = { keuzes: {}, correctieReden: '' };

/** What stands there, in the form of a choice. Not recorded yet = aanwezig: only exceptions are tapped. */
export function beginKeuze(presentie: Presentie | null, duurMinuten: number, afmelding: RoosterDeelnemer['afmelding'] = null): Keuze {
  // Who said beforehand not to come is no exception to tap any more; the docent still judges it.
  if (!presentie && afmelding) return { status: 'GEOORLOOFD_AFWEZIG', gemist: '', reden: afmelding.reden, versie: null };
  if (!presentie || !isKeuzestatus(presentie.status)) return { status: 'AANWEZIG', gemist: '', reden: '', versie: presentie?.versie ?? null };
  const { status, minuten, reden, versie } = presentie;
  return { status, gemist: status === 'TE_LAAT' ? String(duurMinuten - minuten) : '', reden: reden ?? '', versie };
}

/** One line of the roster as it is drawn. */
export interface Regel {
  deelnemer: RoosterDeelnemer;
  id: string;
  keuze: Keuze;
  opgeslagen: Presentie | null;
  /** Goes along with the next save. */
  gewijzigd: boolean;
  /** Changes what was recorded: asks a reason. */
  correctie: boolean;
  /** Somebody else recorded something in between: choose again. */
  verouderd: boolean;
}

export function maakRegel(deelnemer: RoosterDeelnemer, keuzes: Concept['keuzes'], duurMinuten: number): Regel {
  const { inburgeraar: { id }, presentie: opgeslagen, afmelding } = deelnemer;
  const begin = beginKeuze(opgeslagen, duurMinuten, afmelding);
  const gekozen = keuzes[id];
  // A status that nobody can choose, such as a cancelled lesson, differs from every choice.
  const teKiezen = opgeslagen === null || isKeuzestatus(opgeslagen.status);
  const anders = gekozen !== undefined && (!teKiezen || !zelfde(gekozen, begin));
  const verouderd = anders && gekozen.versie !== begin.versie;
  const gewijzigd = opgeslagen === null || anders;
  return { deelnemer, id, keuze: anders ? gekozen : begin, opgeslagen, gewijzigd, correctie: gewijzigd && opgeslagen !== null, verouderd };
}

function zelfde(a: Keuze, b: Keuze): boolean {
  return a.status === b.status && (a.status === 'AANWEZIG' || a.reden === b.reden) && (a.status !== 'TE_LAAT' || a.gemist.trim() === b.gemist);
}

/** The choice after a tap; what no longer fits the status is left out. */
export function kies(keuze: Keuze, versie: number | null, nieuw: Partial<Keuze>): Keuze {
  const status = nieuw.status ?? keuze.status;
  return {
    status,
    gemist: status === 'TE_LAAT' ? (nieuw.gemist ?? keuze.gemist) : '',
    reden: status === 'AANWEZIG' ? '' : (nieuw.reden ?? keuze.reden),
    versie,
  };
}

/** What is wrong before anything is sent: under the name of the field as the roster draws it. */
export function controleer(regels: readonly Regel[], duurMinuten: number): Veldfout[] {
  return regels.flatMap(({ id, keuze, gewijzigd, verouderd }) => {
    if (verouderd) return [{ veld: veldnaam(id, 'ingehaald'), zin: 'Kies wat er moet staan.' }];
    if (!gewijzigd || keuze.status !== 'TE_LAAT') return [];
    const veld = veldnaam(id, 'minutenGemist');
    if (keuze.gemist.trim() === '') return [{ veld, zin: 'Kies hoeveel minuten te laat.' }];
    const minuten = leesGetal(keuze.gemist);
    const past = minuten !== null && Number.isInteger(minuten) && minuten > 0 && minuten <= duurMinuten;
    return past ? [] : [{ veld, zin: WEIGERINGEN.MINUTEN_ONJUIST }];
  });
}

export function naarInput(lesId: string, regels: readonly Regel[], correctieReden: string): Omit<PresentieVastleggenInput, 'idempotentieSleutel'> {
  return {
    lesId,
    regels: regels.filter((regel) => regel.gewijzigd).map(({ id, keuze }) => ({
      inburgeraarId: id,
      status: keuze.status,
      ...(keuze.status === 'TE_LAAT' && { minutenGemist: leesGetal(keuze.gemist) ?? 0 }),
      ...(keuze.reden !== '' && { reden: keuze.reden }),
      ...(keuze.versie !== null && { versie: keuze.versie }),
    })),
    ...(regels.some((regel) => regel.correctie) && { correctieReden: correctieReden.trim() }),
  };
}

/** The draft as it was saved on this device. */
export function uitInput({ regels, correctieReden }: Omit<PresentieVastleggenInput, 'idempotentieSleutel'>): Concept {
  return {
    keuzes: Object.fromEntries(regels.flatMap(({ inburgeraarId, status, minutenGemist, reden, versie }) => (isKeuzestatus(status)
      ? [[String(inburgeraarId), { status, gemist: minutenGemist == null ? '' : String(minutenGemist), reden: reden ?? '', versie: versie ?? null }]] : []))),
    correctieReden: correctieReden ?? '',
  };
}

/** The name of a field on the screen: by person, as the place in the input changes from save to save. */
export function veldnaam(inburgeraarId: string, veld: string): string {
  return `${inburgeraarId}.${veld}`;
}

/** Refusals of the server ('regels.3.minutenGemist') at the line that was sent in that place. */
export function opRegel(velden: readonly VeldWeigering[], verstuurd: readonly string[]): Veldfout[] {
  // Changed in between by somebody else is no error at a field but a choice, once we know what stands there now.
  return velden.filter(({ code }) => code !== 'VERSIE_VEROUDERD').map(({ veld, zin }) => {
    const [, plek, naam] = /^regels\.(\d+)\.(\w+)$/.exec(veld) ?? [];
    const id = plek === undefined ? undefined : verstuurd[Number(plek)];
    // Only the minutes and the reason have a field of their own; anything else is said at the choice.
    return id === undefined || naam === undefined ? { veld, zin } : { veld: veldnaam(id, naam === 'minutenGemist' || naam === 'reden' ? naam : 'status'), zin };
  });
}

/** How many of each, in the order of the buttons. */
export function tel(regels: readonly Regel[]): Record<Keuzestatus, number> {
  const aantallen: Record<Keuzestatus, number> = { AANWEZIG: 0, TE_LAAT: 0, GEOORLOOFD_AFWEZIG: 0, ONGEOORLOOFD_AFWEZIG: 0 };
  for (const { keuze } of regels) aantallen[keuze.status] += 1;
  return aantallen;
}

/** Who recorded it, when, and how, as one key. */
export function herkomstsleutel({ herkomst: { medewerker, organisatie, op, bron } }: Presentie): string {
  return [medewerker ?? organisatie, op, bron].join('|');
}

/** What one save recorded for most of the roster: said once above it and not at every line. Null where nothing is shared. */
export function gedeeldeHerkomst(regels: readonly Regel[]): Presentie | null {
  const vastgelegd = regels.flatMap(({ opgeslagen }) => opgeslagen ?? []);
  const keer = (presentie: Presentie) => vastgelegd.filter((ander) => herkomstsleutel(ander) === herkomstsleutel(presentie)).length;
  const [meest] = vastgelegd.map((presentie) => ({ presentie, hoevaak: keer(presentie) })).sort((a, b) => b.hoevaak - a.hoevaak);
  return meest && meest.hoevaak > 1 && meest.hoevaak * 2 > regels.length ? meest.presentie : null;
}
