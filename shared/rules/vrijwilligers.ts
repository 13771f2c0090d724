import type { Datum } from './datum.ts';

/** Languages that a volunteer can say to speak, by their Dutch names, as they stand with the contact of a person. */
export const VRIJWILLIGERSTALEN = [
  'Amhaars', 'Arabisch', 'Chinees', 'Dari', 'Duits', 'Engels', 'Farsi', 'Frans', 'Koerdisch', 'Nederlands', 'Oekraïens', 'Oromo', 'Pasjtoe', 'Pools',
  'Portugees', 'Russisch', 'Somalisch', 'Spaans', 'Tamil', 'Tigrinya', 'Turks', 'Urdu',
] as const;
export type Vrijwilligerstaal = (typeof VRIJWILLIGERSTALEN)[number];

/** Most persons that one volunteer can be set to have; a choice of the portal. */
export const HOOGSTENS_PER_VRIJWILLIGER = 20;
/** Until a volunteer has said how many, the portal counts with this. */
export const GEWOON_PER_VRIJWILLIGER = 3;

/** What holds for the volunteers of a kind of organisation. */
export interface Vrijwilligersregel {
  rol: 'VWN_BEGELEIDER' | 'TAALCOACH' | 'SLEUTELPERSOON';
  /** Under which opdrachten of the own organisation a volunteer is coupled and then reaches the person; none: a coupling gives no access. */
  opdrachten: readonly ('BEGELEIDING' | 'SPREEKUUR' | 'TAALPUNT')[];
}

/** The kinds of organisation that couple volunteers to persons; the one list of them. */
export const VRIJWILLIGERSREGELS = {
  VWN: { rol: 'VWN_BEGELEIDER', opdrachten: ['BEGELEIDING', 'SPREEKUUR'] },
  TAALPUNT: { rol: 'TAALCOACH', opdrachten: ['TAALPUNT'] },
  WELZIJN: { rol: 'SLEUTELPERSOON', opdrachten: [] },
} as const satisfies Record<string, Vrijwilligersregel>;
export type Vrijwilligersrol = (typeof VRIJWILLIGERSREGELS)[keyof typeof VRIJWILLIGERSREGELS]['rol'];
export const VRIJWILLIGERSROLLEN: readonly Vrijwilligersrol[] = Object.values(VRIJWILLIGERSREGELS).map(({ rol }) => rol);

/** Why a coupling ends. METEEN-reasons do not exist: when it ends is asked apart from why. */
export const KOPPELEINDEN = ['BEGELEIDING_KLAAR', 'VRIJWILLIGER_STOPT', 'ANDERE_BEGELEIDER', 'PAST_NIET', 'VERGISSING'] as const;
export type Koppeleinde = (typeof KOPPELEINDEN)[number];

/** Longest time ahead that a coupling begins, in days. */
export const KOPPELEN_DAGEN = 92;

/** What is known of a volunteer. */
export interface Vrijwilliger {
  id: string;
  naam: string;
  talen: readonly string[];
  /** Most persons at once. */
  hoogstens: number;
  /** Not available up to and including this day. */
  rustTot: Datum | null;
  /** Persons coupled now. */
  aantal: number;
}

export interface Voorstel<V extends Vrijwilliger> {
  vrijwilliger: V;
  spreektTaal: boolean;
  /** Places that are still free; not below 0. */
  vrij: number;
  beschikbaar: boolean;
}

const gelijk = (a: string, b: string): boolean => a.trim().localeCompare(b.trim(), 'nl', { sensitivity: 'base' }) === 0;

/**
 * The volunteers for somebody, who fits best first: who is available and has a place comes before who has not, who speaks the
 * language before who does not, and of those who has most room. Nobody is left out: the coordinator decides.
 *
 * @param taal the language of contact; null where it is not known
 */
export function koppelvoorstel<V extends Vrijwilliger>(vrijwilligers: readonly V[], taal: string | null, vandaag: Datum): Voorstel<V>[] {
  return vrijwilligers.map((vrijwilliger) => ({
    vrijwilliger, spreektTaal: taal !== null && vrijwilliger.talen.some((een) => gelijk(een, taal)), vrij: Math.max(0, vrijwilliger.hoogstens - vrijwilliger.aantal),
    beschikbaar: (vrijwilliger.rustTot === null || vrijwilliger.rustTot < vandaag) && vrijwilliger.aantal < vrijwilliger.hoogstens,
  })).sort((a, b) => Number(b.beschikbaar) - Number(a.beschikbaar) || Number(b.spreektTaal) - Number(a.spreektTaal) || b.vrij - a.vrij
    || a.vrijwilliger.aantal - b.vrijwilliger.aantal || a.vrijwilliger.naam.localeCompare(b.vrijwilliger.naam, 'nl'));
}
