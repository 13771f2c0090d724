import { type Datum, plusDagen, plusMaanden } from './datum.ts';

/** A quarter of a calendar year. */
export interface Kwartaal {
  jaar: number;
  /** 1 to 4. */
  kwartaal: number;
}

/** The first year the law of 2021 was in force; nothing of the portal is older. */
const EERSTE_JAAR = 2022;

export function kwartaalVan(dag: Datum): Kwartaal {
  return { jaar: Number(dag.slice(0, 4)), kwartaal: Math.ceil(Number(dag.slice(5, 7)) / 3) };
}

/** First and last day. */
export function periodeVan({ jaar, kwartaal }: Kwartaal): { van: Datum; tot: Datum } {
  const van = `${jaar}-${String(kwartaal * 3 - 2).padStart(2, '0')}-01`;
  return { van, tot: plusDagen(plusMaanden(van, 3), -1) };
}

export function vorigKwartaal({ jaar, kwartaal }: Kwartaal): Kwartaal {
  return kwartaal === 1 ? { jaar: jaar - 1, kwartaal: 4 } : { jaar, kwartaal: kwartaal - 1 };
}

export function volgendKwartaal({ jaar, kwartaal }: Kwartaal): Kwartaal {
  return kwartaal === 4 ? { jaar: jaar + 1, kwartaal: 1 } : { jaar, kwartaal: kwartaal + 1 };
}

/** Whether the quarter exists and has begun on this day. */
export function isBegonnenKwartaal({ jaar, kwartaal }: Kwartaal, vandaag: Datum): boolean {
  if (!Number.isInteger(jaar) || !Number.isInteger(kwartaal) || jaar < EERSTE_JAAR || jaar > 9999 || kwartaal < 1 || kwartaal > 4) return false;
  return periodeVan({ jaar, kwartaal }).van <= vandaag;
}
