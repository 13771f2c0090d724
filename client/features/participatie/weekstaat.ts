import { dagBezwaren, MINUTEN_PER_DAG } from '../../../shared/rules/uren.ts';
import { type Datum, plusDagen } from '../../../shared/rules/datum.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { ParticipatieUrenVastleggenInput, WeekDeelnemerFragment } from '../../gql/generated/participatie.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { leesUren, schrijfUren } from './urentekst.ts';

type WeekRegel = WeekDeelnemerFragment['regels'][number];

/** What was typed in a cell, and the version that stood there then. */
export interface Invoer {
  tekst: string;
  versie: number | null;
}

export interface Concept {
  cellen: Record<string, Invoer>;
  correctieReden: string;
}

export const LEEG_CONCEPT: Concept = { cellen: {}, correctieReden: '' };

/** One person on one day, for the activity of the sheet. */
export interface Cel {
  naam: string;
  inburgeraarId: string;
  datum: Datum;
  /** What stands in the ledger; more than one entry is changed elsewhere. */
  opgeslagen: WeekRegel | null;
  /** Entries of this activity that do not fit in one cell: shown together, not changed here. */
  vast: boolean;
  /** Minutes of this activity as recorded. */
  stond: number;
  /** Minutes of other activities on this day. */
  elders: number;
  tekst: string;
  /** Null = empty, undefined = no hours. */
  minuten: number | null | undefined;
  gewijzigd: boolean;
  correctie: boolean;
  /** Somebody else recorded something since this was typed. */
  verouderd: boolean;
  komtNog: boolean;
}

export interface Persoonsrij {
  deelnemer: WeekDeelnemerFragment;
  cellen: Cel[];
}

export function celnaam(inburgeraarId: string, datum: Datum): string {
  return `${inburgeraarId}.${datum}`;
}

/** Monday to Friday, and the weekend where something stands there or the user asks for it. */
export function dagenVan(maandag: Datum, deelnemers: readonly WeekDeelnemerFragment[], metWeekend: boolean): Datum[] {
  const zaterdag = plusDagen(maandag, 5);
  const inWeekend = deelnemers.some(({ regels }) => regels.some(({ datum }) => datum >= zaterdag));
  return Array.from({ length: metWeekend || inWeekend ? 7 : 5 }, (_, plek) => plusDagen(maandag, plek));
}

export function maakCel(deelnemer: WeekDeelnemerFragment, datum: Datum, activiteitId: string, concept: Concept, vandaag: Datum): Cel {
  const inburgeraarId = deelnemer.inburgeraar.id;
  const naam = celnaam(inburgeraarId, datum);
  const vanDag = deelnemer.regels.filter((regel) => regel.datum === datum);
  const eigen = vanDag.filter((regel) => regel.activiteitId === activiteitId);
  const [opgeslagen = null] = eigen;
  const vast = eigen.length > 1;
  const stond = som(eigen);
  const invoer = vast ? undefined : concept.cellen[naam];
  const tekst = invoer?.tekst ?? (stond > 0 ? schrijfUren(stond) : '');
  const minuten = invoer ? leesUren(tekst) : stond || null;
  const gewijzigd = minuten === undefined || (minuten ?? 0) !== stond;
  return {
    naam, inburgeraarId, datum, opgeslagen, vast, stond, elders: som(vanDag) - stond, tekst, minuten, gewijzigd,
    correctie: gewijzigd && opgeslagen !== null, verouderd: gewijzigd && invoer !== undefined && invoer.versie !== (opgeslagen?.versie ?? null), komtNog: datum > vandaag,
  };
}

function som(regels: readonly WeekRegel[]): number {
  return regels.reduce((totaal, { duurMinuten }) => totaal + duurMinuten, 0);
}

export function maakRijen(deelnemers: readonly WeekDeelnemerFragment[], dagen: readonly Datum[], activiteitId: string, concept: Concept, vandaag: Datum): Persoonsrij[] {
  return deelnemers.map((deelnemer) => ({ deelnemer, cellen: dagen.map((datum) => maakCel(deelnemer, datum, activiteitId, concept, vandaag)) }));
}

/** What is wrong before anything is sent, at the cell itself. */
export function controleer(cellen: readonly Cel[]): Veldfout[] {
  return cellen.flatMap((cel) => {
    const zin = cel.gewijzigd ? bezwaar(cel) : undefined;
    return zin === undefined ? [] : [{ veld: cel.naam, zin }];
  });
}

function bezwaar({ minuten, elders, verouderd, stond, komtNog }: Cel): string | undefined {
  if (minuten === undefined) return 'Vul uren in, bijvoorbeeld 3 of 2,5.';
  if (verouderd) return `Een collega wijzigde dit intussen. Er staat nu ${stond > 0 ? `${schrijfUren(stond)} uur` : 'niets'}. Typ opnieuw wat er moet staan.`;
  if (minuten !== null && minuten < 0) return WEIGERINGEN.UREN_NEGATIEF;
  if (komtNog) return WEIGERINGEN.DATUM_IN_TOEKOMST;
  const [codes] = dagBezwaren([{ beginTijd: null, minuten: elders }], [{ beginTijd: null, minuten: minuten ?? 0 }]);
  return codes?.includes('UREN_TE_VEEL') || (minuten ?? 0) > MINUTEN_PER_DAG ? WEIGERINGEN.UREN_TE_VEEL : undefined;
}

export function naarInput(activiteitId: string, cellen: readonly Cel[], correctieReden: string): Omit<ParticipatieUrenVastleggenInput, 'idempotentieSleutel'> {
  const gewijzigd = cellen.filter((cel) => cel.gewijzigd);
  return {
    activiteitId,
    regels: gewijzigd.map(({ inburgeraarId, datum, minuten, opgeslagen }) => ({
      inburgeraarId, datum, duurMinuten: minuten ?? 0,
      ...(opgeslagen && { versie: opgeslagen.versie }),
      ...(opgeslagen?.beginTijd && { beginTijd: opgeslagen.beginTijd }),
    })),
    ...(gewijzigd.some((cel) => cel.correctie) && { correctieReden: correctieReden.trim() }),
  };
}

/** The draft as it was saved on this device; null where that was for another activity. */
export function uitInput(activiteitId: string, input: Omit<ParticipatieUrenVastleggenInput, 'idempotentieSleutel'>): Concept | null {
  if (input.activiteitId !== activiteitId) return null;
  const cellen = input.regels.map(({ inburgeraarId, datum, duurMinuten, versie }) => [celnaam(String(inburgeraarId), datum), { tekst: duurMinuten === 0 ? '' : schrijfUren(duurMinuten), versie: versie ?? null }] as const);
  return { cellen: Object.fromEntries(cellen), correctieReden: input.correctieReden ?? '' };
}

/** Refusals of the server ('regels.3.duurMinuten') at the cell that was sent in that place. */
export function opCel(velden: readonly Veldfout[], verstuurd: readonly string[]): Veldfout[] {
  return velden.map(({ veld, zin }) => ({ veld: verstuurd[Number(/^regels\.(\d+)\./.exec(veld)?.[1] ?? NaN)] ?? veld, zin }));
}

/** Minutes of this week that the person confirmed, of all activities. */
export function bevestigdVan({ regels }: Pick<WeekDeelnemerFragment, 'regels'>): number {
  return som(regels.filter(({ reactie }) => reactie === 'BEVESTIGD'));
}

/** Minutes that will stand there after saving; what cannot be read counts as nothing. */
export function somVan(cellen: readonly Cel[]): number {
  return cellen.reduce((totaal, { minuten }) => totaal + (minuten ?? 0), 0);
}

/** The hours of the week before in the cells that are still empty; never on a day to come. */
export function vanVorigeWeek(cellen: readonly Cel[], vorige: readonly WeekDeelnemerFragment[], activiteitId: string): Record<string, Invoer> {
  return Object.fromEntries(cellen.flatMap(({ naam, inburgeraarId, datum, tekst, vast, komtNog }) => {
    if (tekst !== '' || vast || komtNog) return [];
    const toen = vorige.find(({ inburgeraar }) => inburgeraar.id === inburgeraarId)?.regels.filter((regel) => regel.activiteitId === activiteitId && plusDagen(regel.datum, 7) === datum) ?? [];
    return toen.length === 0 ? [] : [[naam, { tekst: schrijfUren(som(toen)), versie: null }]];
  }));
}

/** The activity that a group did most in these weeks; a group seldom has more than one. */
export function meestGedaan(deelnemers: readonly WeekDeelnemerFragment[]): string | null {
  const keer = new Map<string, number>();
  for (const { activiteitId } of deelnemers.flatMap(({ regels }) => regels)) keer.set(activiteitId, (keer.get(activiteitId) ?? 0) + 1);
  return [...keer].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
