import { addMonths, format, parseISO } from 'date-fns';
import { cel, RUBRIEKEN } from './matrix.ts';
import type { Betrokkenheid, Dag, Lidmaatschap, Persoon, Wereldbeeld } from './model.ts';

/**
 * The oracle: what the signed rules say that somebody may do, written from those rules and the signed table alone. It
 * shares no line with the server and knows neither SQL nor GraphQL. It is meant to be read beside the rules, so it
 * is plain rather than fast.
 */

/** How a membership stands to a person on a day. */
export type Stand = 'LOPEND' | 'WAARNEMING' | 'AFRONDING' | 'GEEN';

export interface Bereik {
  stand: Stand;
  /** In the afronding: the last day of the betrokkenheid. */
  einde: Dag | null;
}

/** Which rows of a rubriek exist for somebody. */
export interface Oordeel {
  lezen: 'ALLES' | 'EIGEN' | 'NIETS';
  /** Rows after this day do not exist; null where there is no such limit. */
  totEnMet: Dag | null;
  schrijven: boolean;
  melden: boolean;
}

const NIETS: Oordeel = { lezen: 'NIETS', totEnMet: null, schrijven: false, melden: false };
const GEEN: Bereik = { stand: 'GEEN', einde: null };

type Weg = { opdrachten: readonly string[]; hoe: 'OP_NAAM' | 'ORGANISATIE' | 'EIGEN_GROEP' };

/** The table of bereik: which betrokkenheid leads a role to a person. A role that is not here has no person by it. */
const WEGEN: Readonly<Record<string, Weg>> = {
  CONSULENT: { opdrachten: ['REGIE', 'WAARNEMING'], hoe: 'OP_NAAM' },
  LOOPBAANBEGELEIDER: { opdrachten: ['WERKCARROUSEL', 'MAP'], hoe: 'OP_NAAM' },
  TAALCOORDINATOR: { opdrachten: ['TAAL'], hoe: 'ORGANISATIE' },
  TAALDOCENT: { opdrachten: ['TAAL'], hoe: 'EIGEN_GROEP' },
  PARTICIPATIECOORDINATOR: { opdrachten: ['PARTICIPATIE'], hoe: 'ORGANISATIE' },
  WERKBEGELEIDER: { opdrachten: ['PARTICIPATIE'], hoe: 'EIGEN_GROEP' },
  VWN_COORDINATOR: { opdrachten: ['BEGELEIDING', 'SPREEKUUR'], hoe: 'ORGANISATIE' },
  VWN_BEGELEIDER: { opdrachten: ['BEGELEIDING', 'SPREEKUUR'], hoe: 'OP_NAAM' },
  VWN_TRAINER: { opdrachten: ['TRAINING'], hoe: 'EIGEN_GROEP' },
  WOONCONSULENT: { opdrachten: ['WONEN'], hoe: 'ORGANISATIE' },
  WELZIJNSCOORDINATOR: { opdrachten: ['WELZIJN'], hoe: 'ORGANISATIE' },
  TAALPUNTCOORDINATOR: { opdrachten: ['TAALPUNT'], hoe: 'ORGANISATIE' },
  TAALCOACH: { opdrachten: ['TAALPUNT'], hoe: 'OP_NAAM' },
};

const VAN_DE_GEMEENTE = new Set(['CONSULENT', 'TEAMLEIDER', 'LOOPBAANBEGELEIDER']);
const IN_AFRONDING_OPEN = new Set(['TAAL_PRESENTIE', 'PARTICIPATIE_UREN']);
const ADRES_BIJ_GEHEIM = new Set(['CONSULENT', 'INBURGERAAR']);
/** Waarneming is for at most so many days. */
const WAARNEMING_DAGEN = 14;

const plusMaanden = (dag: Dag, maanden: number): Dag => format(addMonths(parseISO(dag), maanden), 'yyyy-MM-dd');
const dagen = (van: Dag, tot: Dag): number => Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000) + 1;

/** An ended betrokkenheid leaves three months to complete what was left open. */
export const inAfronding = (einde: Dag, dag: Dag): boolean => einde < dag && dag <= plusMaanden(einde, 3);

const eersteVan = (a: Dag | null, b: Dag | null): Dag | null => (a === null ? b : b === null || a < b ? a : b);

interface Tijdvak { van: Dag; tot: Dag | null; waarneming: boolean; zonderAfronding: boolean }

/** The periods in which one betrokkenheid gives this membership this person. */
function tijdvakken(w: Wereldbeeld, l: Lidmaatschap, b: Betrokkenheid, dag: Dag): Tijdvak[] {
  const weg = WEGEN[l.rol];
  if (!weg || b.gesloten === 'METEEN' || b.organisatie !== l.organisatie || !weg.opdrachten.includes(b.opdracht)) return [];
  // Until the day of a move all is as before: a place in a group that ended earlier still has its afronding.
  const verhuisd = b.gesloten === 'NA_EINDE' && b.tot !== null && b.tot < dag;
  const zelf = { van: b.van, tot: b.tot, waarneming: b.opdracht === 'WAARNEMING', zonderAfronding: verhuisd };
  if (zelf.waarneming && (b.tot === null || dagen(b.van, b.tot) > WAARNEMING_DAGEN)) return [];
  if (weg.hoe === 'OP_NAAM') return b.lidmaatschap === l.id ? [zelf] : [];
  if (weg.hoe === 'ORGANISATIE') return [zelf];
  // A person is of the group for as long as the betrokkenheid, the place in the group and the leading of it all last. Who
  // stopped leading completes own lessons up to that day, as at every end; when the leading began does not matter.
  return w.groepen
    .filter((g) => g.organisatie === l.organisatie)
    .flatMap((g) => g.begeleiders.filter((x) => x.wie === l.id && x.van <= dag).flatMap((leiding) => g.leden.filter((x) => x.wie === b.persoon).map((x) => ({ x, leiding }))))
    .map(({ x, leiding }) => ({ van: x.van > b.van ? x.van : b.van, tot: eersteVan(leiding.tot, eersteVan(x.tot, b.tot)), waarneming: false, zonderAfronding: zelf.zonderAfronding }))
    .filter(({ van, tot }) => tot === null || van <= tot);
}

/** How a membership stands to a person, all betrokkenheden together: the one that runs counts. */
export function bereik(w: Wereldbeeld, l: Lidmaatschap, p: Persoon, dag: Dag): Bereik {
  if (p.gewist) return GEEN;
  if (l.rol === 'INBURGERAAR') return l.persoon === p.id ? { stand: 'LOPEND', einde: null } : GEEN;
  const organisatie = w.organisaties.get(l.organisatie ?? '');
  if (VAN_DE_GEMEENTE.has(l.rol) && organisatie?.gemeente !== p.gemeente) return GEEN;
  if (l.rol === 'TEAMLEIDER') return { stand: 'LOPEND', einde: null };
  if (!VAN_DE_GEMEENTE.has(l.rol) && p.vertrokkenOp !== null && p.vertrokkenOp < dag) return GEEN;
  const alle = w.betrokkenheden.filter((b) => b.persoon === p.id).flatMap((b) => tijdvakken(w, l, b, dag));
  const lopend = alle.filter(({ van, tot }) => van <= dag && (tot === null || dag <= tot));
  if (lopend.some(({ waarneming }) => !waarneming)) return { stand: 'LOPEND', einde: null };
  if (lopend.length > 0) return { stand: 'WAARNEMING', einde: null };
  const eindes = alle.flatMap(({ tot, zonderAfronding }) => (tot !== null && !zonderAfronding && inAfronding(tot, dag) ? [tot] : [])).sort();
  return eindes.length > 0 && [...IN_AFRONDING_OPEN].some((rubriek) => cel(rubriek, l.rol) === 'E') ? { stand: 'AFRONDING', einde: eindes.at(-1) ?? null } : GEEN;
}

/** What a membership may do with a rubriek of a person on a day. */
export function oordeel(w: Wereldbeeld, l: Lidmaatschap, p: Persoon, rubriek: string, dag: Dag): Oordeel {
  return oordeelBij(l, p, rubriek, bereik(w, l, p, dag));
}

/** The same, where the bereik is known. Who writes an agreement may also say how it stands. */
export function oordeelBij(l: Lidmaatschap, p: Persoon, rubriek: string, { stand, einde }: Bereik): Oordeel {
  const c = cel(rubriek, l.rol);
  if (stand === 'GEEN' || c === '-') return NIETS;
  if (stand === 'AFRONDING') return c === 'E' && IN_AFRONDING_OPEN.has(rubriek) ? { lezen: 'EIGEN', totEnMet: einde, schrijven: true, melden: false } : NIETS;
  if (stand === 'WAARNEMING' && rubriek === 'GEZONDHEID') return NIETS;
  if (rubriek === 'ADRES' && p.adresgeheim && !ADRES_BIJ_GEHEIM.has(l.rol)) return NIETS;
  return { lezen: c === 'E' ? 'EIGEN' : 'ALLES', totEnMet: null, schrijven: c === 'S' || c === 'E', melden: c === 'M' || (c === 'S' && rubriek.startsWith('AFSPRAKEN_')) };
}

/** The rubrieken of a person that exist for a membership. */
export function leesbaar(w: Wereldbeeld, l: Lidmaatschap, p: Persoon, dag: Dag): string[] {
  const b = bereik(w, l, p, dag);
  return b.stand === 'GEEN' ? [] : RUBRIEKEN.filter((rubriek) => oordeelBij(l, p, rubriek, b).lezen !== 'NIETS');
}

/** Whether a row exists for somebody: written by which organisation (null = of nobody in particular), about which day. */
export function rijBestaat(o: Oordeel, l: Lidmaatschap, rij: { organisatie: string | null; datum: Dag | null }): boolean {
  if (o.lezen === 'NIETS' || (o.totEnMet !== null && rij.datum !== null && rij.datum > o.totEnMet)) return false;
  return o.lezen === 'ALLES' || rij.organisatie === l.organisatie;
}

/** The persons of a list: those that run, and where asked those in the afronding too. */
export function lijst(w: Wereldbeeld, l: Lidmaatschap, dag: Dag, ookAfronding = false): string[] {
  return [...w.personen.values()].filter((p) => {
    const { stand } = bereik(w, l, p, dag);
    return stand === 'LOPEND' || stand === 'WAARNEMING' || (ookAfronding && stand === 'AFRONDING');
  }).map((p) => p.id);
}

/**
 * A role chooses, orders and searches only by what it may read of every person in the list: `L`, `S` and `M` are that,
 * `E` is not, and ADRES is not because of addresses that are secret. With the afronding in the list there is nothing
 * left to choose by.
 */
export function magKiezenOp(rubriek: string, rol: string, ookAfronding = false): boolean {
  if (rol === 'INBURGERAAR') return cel(rubriek, rol) !== '-';
  return !ookAfronding && ['L', 'S', 'M'].includes(cel(rubriek, rol)) && (rubriek !== 'ADRES' || ADRES_BIJ_GEHEIM.has(rol)) && rubriek !== 'GEZONDHEID';
}
