import { type Datum, dagenTussen, plusDagen } from './datum.ts';

/** How far somebody is with a norm, and with which days ahead. */
export interface Prognosefeiten {
  /** Minutes that count, up to and with today. */
  minuten: number;
  normUren: number;
  /** Minutes that count in the last `tempoWeken` weeks. */
  recenteMinuten: number;
  tempoWeken: number;
  /** Last day of the inburgeringstermijn; null where it has not begun. */
  termijnEinde: Datum | null;
}

export interface Prognose {
  /** Minutes still to go; 0 where the norm is reached. */
  nogMinuten: number;
  /** Minutes a week in the last weeks. */
  tempoPerWeek: number;
  /** Minutes a week that are needed until the end of the term; null where nothing is left to do, or no time. */
  nodigPerWeek: number | null;
  /** The day on which the norm is reached at this pace; null where it is reached, or where nothing happens. */
  verwachtOp: Datum | null;
  /** Null where no term runs. */
  opTijd: boolean | null;
}

/** Further ahead than this a pace says nothing. */
const HOOGSTENS_DAGEN = 3650;

/** What the pace of the last weeks comes to, and which pace the term asks (Bi 3.14). Today still counts as a day to work on it. */
export function prognose({ minuten, normUren, recenteMinuten, tempoWeken, termijnEinde }: Prognosefeiten, vandaag: Datum): Prognose {
  const nogMinuten = Math.max(0, normUren * 60 - minuten);
  const tempoPerWeek = Math.round(recenteMinuten / tempoWeken);
  if (nogMinuten === 0) return { nogMinuten, tempoPerWeek, nodigPerWeek: null, verwachtOp: null, opTijd: termijnEinde === null ? null : true };
  const dagen = recenteMinuten > 0 ? Math.ceil((nogMinuten * tempoWeken * 7) / recenteMinuten) : Infinity;
  const verwachtOp = dagen <= HOOGSTENS_DAGEN ? plusDagen(vandaag, dagen) : null;
  const dagenOver = termijnEinde === null ? 0 : dagenTussen(vandaag, termijnEinde) + 1;
  const nodigPerWeek = dagenOver > 0 ? Math.ceil((nogMinuten * 7) / dagenOver) : null;
  return { nogMinuten, tempoPerWeek, nodigPerWeek, verwachtOp, opTijd: termijnEinde === null ? null : verwachtOp !== null && verwachtOp <= termijnEinde };
}
