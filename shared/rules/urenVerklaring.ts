import type { Telregel } from './aanbod.ts';
import type { Datum } from './datum.ts';
import { type Telfeiten, teltMee } from './tellendeUren.ts';
import { beginMinuut } from './uren.ts';

/** One entry of participatie as it stands now, with the rule of the catalogue on its day. */
export interface Urenpost {
  id: string;
  datum: Datum;
  /** HH:MM, where known. */
  beginTijd: string | null;
  minuten: number;
  /** Null: the catalogue says nothing of this day yet. */
  regel: Pick<Telregel, 'waaromNiet'> | null;
}

export interface Persoonsfeiten extends Telfeiten {
  /** The 800 hours are asked of asielstatushouders alone (Bi 3.14). */
  asiel: boolean;
}

/** Why an entry counts, in part, or not. */
export const TELREDENEN = ['TELT', 'DEELS_DUBBEL', 'DUBBEL', 'NIET_IN_AANBOD', 'ANDERE_TAAL', 'IN_ISOLEMENT', 'ANDERS', 'BUITEN_DOELGROEP', 'VOOR_PIP'] as const;
export type Telreden = (typeof TELREDENEN)[number];

export interface Urenverklaring {
  id: string;
  /** Minutes of this entry that count. */
  minuten: number;
  reden: Telreden;
}

/** What keeps an entry from counting at all, whatever else happened that day. */
function bezwaar({ datum, regel }: Urenpost, feiten: Persoonsfeiten): Telreden | null {
  if (!feiten.asiel) return 'BUITEN_DOELGROEP';
  if (!teltMee(datum, feiten)) return 'VOOR_PIP';
  return regel === null ? 'NIET_IN_AANBOD' : regel.waaromNiet;
}

/** Minutes of each entry that no earlier one of the same day covers; one without a start covers nothing. */
function vrijeMinuten(posten: readonly Urenpost[]): Map<string, number> {
  const tot = new Map<Datum, number>();
  const opTijd = posten.filter(({ beginTijd }) => beginTijd !== null).sort((a, b) => (`${a.beginTijd} ${a.id}` < `${b.beginTijd} ${b.id}` ? -1 : 1));
  const vrij = new Map(posten.map(({ id, minuten }) => [id, minuten]));
  for (const { id, datum, beginTijd, minuten } of opTijd) {
    const van = beginMinuut(beginTijd ?? '00:00');
    const gedekt = tot.get(datum) ?? 0;
    vrij.set(id, minuten - Math.min(minuten, Math.max(0, gedekt - van)));
    tot.set(datum, Math.max(gedekt, van + minuten));
  }
  return vrij;
}

/**
 * Says of each entry what of it counts toward the 800 hours, and why: an hour counts once, on a day that counts for this person, for an
 * activity that counts by the catalogue. An entry that does not count takes nothing from another. Withdrawn entries are left out.
 * The order of the entries does not matter. (`server/domain/participatie/telling.sql.ts` keeps the sums.)
 */
export function verklaarUren(posten: readonly Urenpost[], feiten: Persoonsfeiten): Urenverklaring[] {
  const staand = posten.filter(({ minuten }) => minuten > 0);
  const vrij = vrijeMinuten(staand.filter((post) => bezwaar(post, feiten) === null));
  return staand.map((post) => {
    const reden = bezwaar(post, feiten);
    if (reden !== null) return { id: post.id, minuten: 0, reden };
    const minuten = vrij.get(post.id) ?? 0;
    return { id: post.id, minuten, reden: minuten === 0 ? 'DUBBEL' : minuten < post.minuten ? 'DEELS_DUBBEL' : 'TELT' };
  });
}
