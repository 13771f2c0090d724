import { type Datum, plusDagen } from './datum.ts';
import { weekdag as weekdagVan } from './groepen.ts';

/** What holds for a kind of group in which persons take part, with meetings where who was there is ticked off. */
export interface Groepsregel {
  /** The kind of organisation that has such groups. */
  organisatiesoort: 'VWN' | 'WELZIJN' | 'TAALPUNT';
  /** The opdracht of the gemeente, or the consent of the person, that a place asks for. */
  opdracht: 'TRAINING' | 'WELZIJN' | 'TAALPUNT';
  /** The role that leads it. */
  leidt: 'VWN_TRAINER' | 'WELZIJNSCOORDINATOR' | 'TAALPUNTCOORDINATOR';
  /** Who was there is hours of participatie. The PVT has dagdelen of its own (Bi 3.1). */
  uren: boolean;
  /** May be open: whoever of the reach comes in, without a place in the group. */
  inloop: boolean;
}

/** The kinds of group of partners that do not teach classes or have workplaces; the one list of them. */
export const GROEPSREGELS = {
  TRAINING: { organisatiesoort: 'VWN', opdracht: 'TRAINING', leidt: 'VWN_TRAINER', uren: true, inloop: false },
  PVT: { organisatiesoort: 'VWN', opdracht: 'TRAINING', leidt: 'VWN_TRAINER', uren: false, inloop: false },
  ACTIVITEIT: { organisatiesoort: 'WELZIJN', opdracht: 'WELZIJN', leidt: 'WELZIJNSCOORDINATOR', uren: true, inloop: true },
  KOFFIE_EN_TAAL: { organisatiesoort: 'TAALPUNT', opdracht: 'TAALPUNT', leidt: 'TAALPUNTCOORDINATOR', uren: true, inloop: true },
  TAALCAFE: { organisatiesoort: 'TAALPUNT', opdracht: 'TAALPUNT', leidt: 'TAALPUNTCOORDINATOR', uren: true, inloop: true },
} as const satisfies Record<string, Groepsregel>;
export type Deelnemersgroepsoort = keyof typeof GROEPSREGELS;
export const DEELNEMERSGROEPSOORTEN = Object.keys(GROEPSREGELS) as readonly Deelnemersgroepsoort[];

export function isDeelnemersgroep(soort: string): soort is Deelnemersgroepsoort {
  return Object.hasOwn(GROEPSREGELS, soort);
}

/** A group lasts at most so long; longer is a typing mistake. */
export const GROEP_HOOGSTENS_DAGEN = 3 * 366;
export const GROEP_STOELEN_HOOGSTENS = 60;
/** Longest name, place, and for whom it is, in characters. */
export const GROEP_NAAM_HOOGSTENS = 60;
export const GROEP_LOCATIE_HOOGSTENS = 200;
export const GROEP_DOELGROEP_HOOGSTENS = 120;
/** Most names ticked off, and most others counted, at one meeting. */
export const BIJEENKOMST_AANWEZIG_HOOGSTENS = 200;
export const BIJEENKOMST_ANDEREN_HOOGSTENS = 500;
/** Shortest and longest meeting, in minutes. */
export const BIJEENKOMST_MINUTEN = { minst: 15, hoogstens: 600 } as const;
/** Who came to an open meeting within so many days stands first in the list of the next. */
export const BEKENDE_GEZICHTEN_DAGEN = 56;
/** Why hours change where the list of a meeting is mended. */
export const BIJEENKOMST_VERBETERD = 'De lijst van de bijeenkomst is verbeterd';

/** How many came, of one meeting. */
export interface Opkomst {
  datum: Datum;
  /** Ticked off by name. */
  aanwezig: number;
  /** Others who came: counted, without a name. */
  anderen: number;
}

/** How many came to a meeting on average; null where there were none. */
export function gemiddeldeOpkomst(bijeenkomsten: readonly Opkomst[]): number | null {
  if (bijeenkomsten.length === 0) return null;
  const som = bijeenkomsten.reduce((al, { aanwezig, anderen }) => al + aanwezig + anderen, 0);
  return Math.round((som / bijeenkomsten.length) * 10) / 10;
}

/** The days on which a weekly group should have met in the last weeks and of which nothing stands; the newest first. */
export function overgeslagenDagen({ van, tot, weekdag }: { van: Datum; tot: Datum | null; weekdag: number | null }, gehouden: readonly Datum[], vandaag: Datum, dagen = 14): Datum[] {
  if (weekdag === null) return [];
  const uit: Datum[] = [];
  for (let terug = 0; terug < dagen; terug += 1) {
    const dag = plusDagen(vandaag, -terug);
    if (dag < van || (tot !== null && dag > tot) || weekdagVan(dag) !== weekdag || gehouden.includes(dag)) continue;
    uit.push(dag);
  }
  return uit;
}
