import { type Datum, isDatum } from './datum.ts';

/** What an action of the preventieplanning is about (uitvoeringsplan 4.5). No category holds a medical fact of anybody. */
export const PREVENTIETHEMAS = ['MENTAAL_WELZIJN', 'GEZONDHEID', 'OPVOEDEN', 'GELD', 'ONTMOETING', 'SLEUTELPERSONEN', 'WONEN_EN_BUURT', 'CULTUURSENSITIEF_WERKEN', 'ANDERS'] as const;
export type Preventiethema = (typeof PREVENTIETHEMAS)[number];

export const PREVENTIESTANDEN = ['GEPLAND', 'LOOPT', 'KLAAR', 'UITGESTELD', 'VERVALT'] as const;
export type Preventiestand = (typeof PREVENTIESTANDEN)[number];

export const PREVENTIE_TITEL_HOOGSTENS = 120;
export const PREVENTIE_TOELICHTING_HOOGSTENS = 500;
export const PREVENTIE_PLAATS_HOOGSTENS = 120;
/** So many actions a gemeente has at most. */
export const PREVENTIE_HOOGSTENS = 200;
/** A plan looks two to three years ahead (uitvoeringsplan 4.5). */
export const PREVENTIE_JAREN_VOORUIT = 3;

/** A quarter: '2026-4'. */
export type Kwartaalcode = string;

const VORM = /^(20\d\d)-([1-4])$/;

export function isKwartaalcode(code: unknown): code is Kwartaalcode {
  return typeof code === 'string' && VORM.test(code);
}

/** The quarter in which a day falls. */
export function kwartaalcodeVan(dag: Datum): Kwartaalcode {
  return `${dag.slice(0, 4)}-${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;
}

/** Counts quarters, so that they can be compared and subtracted; null for what is none. */
export function kwartaalnummer(code: string): number | null {
  const delen = VORM.exec(code);
  return delen ? Number(delen[1]) * 4 + Number(delen[2]) - 1 : null;
}

export function kwartaalcode(nummer: number): Kwartaalcode {
  return `${Math.floor(nummer / 4)}-${(nummer % 4) + 1}`;
}

/** The quarters that a plan shows: from the one of today, or of the first action, to the last that is planned, at least a year. */
export function tijdvak(acties: readonly { van: Kwartaalcode; tot: Kwartaalcode }[], vandaag: Datum): Kwartaalcode[] {
  const nu = kwartaalnummer(kwartaalcodeVan(vandaag)) ?? 0;
  const nummers = acties.flatMap(({ van, tot }) => [kwartaalnummer(van), kwartaalnummer(tot)]).filter((nummer) => nummer !== null);
  const [eerste, laatste] = [Math.min(nu, ...nummers), Math.max(nu + 3, ...nummers)];
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => kwartaalcode(eerste + i));
}

/** Whether an action should have begun or ended by today and did not. */
export function looptAchter({ stand, van, tot }: { stand: Preventiestand; van: Kwartaalcode; tot: Kwartaalcode }, vandaag: Datum): boolean {
  if (!isDatum(vandaag) || ['KLAAR', 'VERVALT', 'UITGESTELD'].includes(stand)) return false;
  const nu = kwartaalnummer(kwartaalcodeVan(vandaag)) ?? 0;
  return (kwartaalnummer(tot) ?? nu) < nu || (stand === 'GEPLAND' && (kwartaalnummer(van) ?? nu) < nu);
}
