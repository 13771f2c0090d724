import type { MaandstaatBeeldFragment, MaandstaatVastleggenInput } from '../../gql/generated/lessen.ts';
import { leesGetal } from '../../ui/leesGetal.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';
import { type Datum, plusMaanden } from '../../../shared/rules/datum.ts';
import { type VeldWeigering, WEIGERINGEN } from '../../../shared/weigeringen.ts';
import { isKeuzestatus } from './presentiewoorden.ts';
import type { Keuze } from './rooster.ts';

type Maandcel = MaandstaatBeeldFragment['rijen'][number]['cellen'][number];
type Les = MaandstaatBeeldFragment['lessen'][number];

/** What the coördinator chose and did not save yet, by the name of the cell. */
export interface Maandconcept {
  keuzes: Record<string, Keuze>;
  correctieReden: string;
}

export const LEEG_MAAND: Maandconcept = { keuzes: {}, correctieReden: '' };

/** A cell as it is drawn. */
export interface Cel {
  naam: string;
  les: Les;
  inburgeraarId: string;
  opgeslagen: Maandcel;
  /** What it will be; null while nothing is recorded or chosen. */
  status: string | null;
  keuze: Keuze | null;
  gewijzigd: boolean;
  /** Changes what was recorded, or a closed month: asks a reason. */
  correctie: boolean;
  /** Somebody else recorded something since it was chosen. */
  verouderd: boolean;
}

export function celnaam(lesId: string, inburgeraarId: string): string {
  return `${lesId}.${inburgeraarId}`;
}

/** A lesson that can be recorded: it was, and it took place. */
export function isVastTeLeggen({ datum, vervallenReden }: Pick<Les, 'datum' | 'vervallenReden'>, vandaag: Datum): boolean {
  return vervallenReden === null && datum <= vandaag;
}

/** The cells of a person, in the order of the lessons; no cell where the person was not in the group. */
export function cellenVan(beeld: MaandstaatBeeldFragment, inburgeraarId: string, keuzes: Maandconcept['keuzes']): (Cel | null)[] {
  const eigen = beeld.rijen.find((rij) => rij.inburgeraar.id === inburgeraarId)?.cellen ?? [];
  return beeld.lessen.map((les) => {
    const opgeslagen = eigen.find(({ lesId }) => lesId === les.id);
    return opgeslagen ? maakCel(les, inburgeraarId, opgeslagen, keuzes[celnaam(les.id, inburgeraarId)] ?? null) : null;
  });
}

function maakCel(les: Les, inburgeraarId: string, opgeslagen: Maandcel, gekozen: Keuze | null): Cel {
  const zelfde = gekozen !== null && gekozen.status === opgeslagen.status && (gekozen.reden || null) === opgeslagen.reden
    && (gekozen.status !== 'TE_LAAT' || leesGetal(gekozen.gemist) === les.duurMinuten - opgeslagen.minuten);
  const gewijzigd = gekozen !== null && !zelfde;
  return {
    naam: celnaam(les.id, inburgeraarId), les, inburgeraarId, opgeslagen, keuze: gewijzigd ? gekozen : null, gewijzigd, status: gewijzigd ? gekozen.status : opgeslagen.status,
    correctie: gewijzigd && (opgeslagen.versie > 0 || les.maandGesloten), verouderd: gewijzigd && gekozen.versie !== (opgeslagen.versie || null),
  };
}

/** The same choice for many cells; each remembers what was seen there. */
export function zetOp(cellen: readonly Cel[], keuze: Omit<Keuze, 'versie'>): Record<string, Keuze> {
  return Object.fromEntries(cellen.map(({ naam, opgeslagen }) => [naam, { ...keuze, versie: opgeslagen.versie || null }]));
}

/** Everything that is not recorded yet: present, or absent where the person said so beforehand. */
export function restAanwezig(cellen: readonly Cel[], vandaag: Datum): Record<string, Keuze> {
  const open = cellen.filter(({ les, status }) => status === null && isVastTeLeggen(les, vandaag));
  return Object.fromEntries(open.map(({ naam, opgeslagen: { afmelding } }) => [naam, { status: afmelding ? 'GEOORLOOFD_AFWEZIG' : 'AANWEZIG', gemist: '', reden: afmelding?.reden ?? '', versie: null }]));
}

/** What is wrong before anything is sent. */
export function controleerMaand(cellen: readonly Cel[]): Veldfout[] {
  return cellen.flatMap(({ naam, keuze, verouderd, les }): Veldfout[] => {
    if (verouderd) return [{ veld: naam, zin: WEIGERINGEN.VERSIE_VEROUDERD }];
    if (keuze?.status !== 'TE_LAAT') return [];
    const minuten = leesGetal(keuze.gemist);
    return minuten !== null && Number.isInteger(minuten) && minuten > 0 && minuten <= les.duurMinuten ? [] : [{ veld: naam, zin: WEIGERINGEN.MINUTEN_ONJUIST }];
  });
}

export function naarMaandinput(groepId: string, maand: Datum, cellen: readonly Cel[], correctieReden: string): Omit<MaandstaatVastleggenInput, 'idempotentieSleutel'> {
  return {
    groepId, maand,
    cellen: cellen.flatMap(({ keuze, les, inburgeraarId }) => (keuze ? [{
      lesId: les.id, inburgeraarId, status: keuze.status, ...(keuze.status === 'TE_LAAT' && { minutenGemist: leesGetal(keuze.gemist) ?? 0 }),
      ...(keuze.reden !== '' && { reden: keuze.reden }), ...(keuze.versie !== null && { versie: keuze.versie }),
    }] : [])),
    ...(cellen.some(({ correctie }) => correctie) && { correctieReden: correctieReden.trim() }),
  };
}

/** Refusals of the server ('cellen.3.status') at the cell that was sent in that place. */
export function opMaandcel(velden: readonly VeldWeigering[], verstuurd: readonly { lesId: string; inburgeraarId: string }[]): Veldfout[] {
  return velden.map(({ veld, zin }) => {
    const cel = verstuurd[Number(/^cellen\.(\d+)\./.exec(veld)?.[1] ?? Number.NaN)];
    return { veld: cel ? celnaam(cel.lesId, cel.inburgeraarId) : veld, zin };
  });
}

/** One sign per status, beside the tick of who was there; the words stand in the label of the cell. */
export function teken(status: string | null, minutenGemist: number): string {
  if (status === null || !isKeuzestatus(status)) return status === 'VERVALLEN' ? '–' : '';
  return { AANWEZIG: '', TE_LAAT: `${minutenGemist}′`, GEOORLOOFD_AFWEZIG: 'G', ONGEOORLOOFD_AFWEZIG: 'O' }[status];
}

/** 'JJJJ-MM' of an address as the first day of that month; of nonsense the month of today. */
export function leesMaand(tekst: string | null, vandaag: Datum): Datum {
  return tekst !== null && /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(tekst) ? `${tekst}-01` : `${vandaag.slice(0, 7)}-01`;
}

export function naastMaand(maand: Datum, stap: number): string {
  return plusMaanden(maand, stap).slice(0, 7);
}
