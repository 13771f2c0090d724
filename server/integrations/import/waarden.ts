import type { PresentieStatus } from '../../../shared/rules/presentie.ts';
import { gelijkmaken, isDuurCel, isLeeg, tekstVan } from './cel.ts';
import type { Cel } from './cel.ts';
import type { Uitkomst } from './fouten.ts';
import { gelukt, mislukt } from './fouten.ts';
import type { Getallen } from './indelingVorm.ts';
import { redenSoort } from './redenen.ts';

/** INGETROKKEN is not something that a sheet can say. */
export type BladStatus = Exclude<PresentieStatus, 'INGETROKKEN'>;

/** AFWEZIG: absent, and the cell itself does not say whether with permission. */
type CelStatus = BladStatus | 'AFWEZIG';

const STATUS_WOORDEN: Readonly<Record<CelStatus, readonly string[]>> = {
  AANWEZIG: ['a', 'aanwezig', 'aanw', 'ja', 'j', 'x', 'waar', 'true', 'present', 'yes', 'wel aanwezig', 'was aanwezig', 'op tijd', 'aanwezig op tijd'],
  TE_LAAT: ['l', 'tl', 'te laat', 'telaat', 'laat', 'te laat gekomen', 'aanwezig te laat', 'te laat aanwezig', 'kwam te laat'],
  // What a school writes about illness is permission to be away and nothing more; the word itself goes no further.
  GEOORLOOFD_AFWEZIG: [
    'g', 'ga', 'geoorloofd', 'geoorloofd afwezig', 'afwezig geoorloofd', 'geoorloofd verzuim', 'geoorl', 'verlof', 'bijzonder verlof', 'met verlof',
    'z', 'ziek', 'ziekte', 'ziek gemeld', 'ziekgemeld', 'ziekmelding', 'ziekteverzuim', 'afwezig met toestemming', 'met toestemming afwezig',
  ],
  ONGEOORLOOFD_AFWEZIG: [
    'o', 'oa', 'ongeoorloofd', 'ongeoorloofd afwezig', 'afwezig ongeoorloofd', 'ongeoorloofd verzuim', 'ongeoorl', 'niet geoorloofd',
    'niet geoorloofd afwezig',
  ],
  VERVALLEN: ['vervallen', 'les vervallen', 'vervalt', 'uitgevallen', 'uitval', 'lesuitval', 'les uitgevallen', 'geannuleerd', 'les geannuleerd', 'gaat niet door', 'ging niet door'],
  AFWEZIG: ['afwezig', 'afw', 'nee', 'n', 'absent', 'niet aanwezig', 'was afwezig', 'onwaar', 'false', 'no', 'verzuim', 'verzuimd'],
};
const OPGEZOCHT: ReadonlyMap<string, CelStatus> = new Map(
  (Object.keys(STATUS_WOORDEN) as CelStatus[]).flatMap((status) => STATUS_WOORDEN[status].map((woord): [string, CelStatus] => [woord, status])),
);

const VINKJE = /^[✓✔√☑]\ufe0f?$/u;
const NIET_VAN_TOEPASSING: ReadonlySet<string> = new Set(['nvt', 'n v t', 'niet van toepassing']);
const HOOGSTENS = 1_440;

/** A plain number, also with a decimal comma; null for anything else. */
export function getalUitCel(cel: Cel): number | null {
  if (typeof cel === 'number') return Number.isFinite(cel) ? cel : null;
  if (typeof cel !== 'string' || !/^-?\d{1,6}(?:[.,]\d{1,6})?$/.test(cel.trim())) return null;
  return Number(cel.trim().replace(',', '.'));
}

/** Nothing filled in, or said not to apply. */
export function isNietIngevuld(cel: Cel): boolean {
  return isLeeg(cel) || NIET_VAN_TOEPASSING.has(gelijkmaken(tekstVan(cel)));
}

/** Minutes followed according to a cell of hours or of minutes; null when the cell is empty. */
export function minutenUitCel(cel: Cel, eenheid: 'UREN' | 'MINUTEN'): Uitkomst<number | null> {
  if (isNietIngevuld(cel)) return gelukt(null);
  if (isDuurCel(cel)) return binnenDag(cel.minuten);
  const getal = getalUitCel(cel);
  if (getal !== null) return binnenDag(eenheid === 'UREN' ? getal * 60 : getal);
  if (typeof cel !== 'string') return mislukt('UREN_ONBEKEND');
  const tekst = cel.trim().toLowerCase();
  const klok = /^(\d{1,3}):([0-5]\d)(?::\d{2})?$/.exec(tekst) ?? /^(\d{1,3})\s*(?:u|uur|h)\s*([0-5]?\d)\s*(?:m|min|minuten)?$/.exec(tekst);
  if (klok) return binnenDag(Number(klok[1]) * 60 + Number(klok[2]));
  const maat = /^(\d{1,5}(?:[.,]\d{1,4})?)\s*(?:(u|uur|uren|h)|(m|min|minuten))\.?$/.exec(tekst);
  if (!maat) return mislukt('UREN_ONBEKEND');
  const waarde = Number((maat[1] ?? '').replace(',', '.'));
  return binnenDag(maat[2] ? waarde * 60 : waarde);
}

function binnenDag(minuten: number): Uitkomst<number> {
  const heel = Math.round(minuten);
  // A little that rounds to nothing would turn "was there" into "was not there".
  const verdwijnt = heel === 0 && minuten !== 0;
  return minuten < 0 || minuten > HOOGSTENS || verdwijnt ? mislukt('UREN_ONMOGELIJK') : gelukt(heel);
}

type CelOordeel = { status: CelStatus | null; minuten: number | null };

/** What one status cell says by itself. `dubbelzinnig` holds the letters that this sheet uses in two ways. */
export function statusUitCel(cel: Cel, getallen: Getallen, dubbelzinnig: ReadonlySet<string> = new Set()): Uitkomst<CelOordeel> {
  if (isNietIngevuld(cel)) return gelukt({ status: null, minuten: null });
  const getal = getalUitCel(cel);
  if (getal !== null && getallen === 'JA_NEE') {
    if (getal !== 0 && getal !== 1) return mislukt('STATUS_ONBEKEND');
    return gelukt({ status: getal === 1 ? 'AANWEZIG' : 'AFWEZIG', minuten: null });
  }
  if (VINKJE.test(tekstVan(cel))) return gelukt({ status: 'AANWEZIG', minuten: null });
  const woord = gelijkmaken(tekstVan(cel));
  if (dubbelzinnig.has(woord)) return mislukt('CODE_DUBBELZINNIG');
  // "=ja" is no word of a school: somebody meant a formula, or worse.
  const status = /^[=+@-]/.test(tekstVan(cel)) ? undefined : OPGEZOCHT.get(woord);
  if (status) return gelukt({ status, minuten: null });
  if (woord.startsWith('afwezig ')) return metEigenReden(woord.slice('afwezig '.length));
  return alsDuur(cel, getallen);
}

function metEigenReden(reden: string): Uitkomst<CelOordeel> {
  const status = volgensReden(reden);
  return status.goed ? gelukt({ status: status.waarde, minuten: null }) : status;
}

function alsDuur(cel: Cel, getallen: Getallen): Uitkomst<CelOordeel> {
  const minuten = minutenUitCel(cel, getallen === 'MINUTEN' ? 'MINUTEN' : 'UREN');
  if (minuten.goed) return gelukt({ status: null, minuten: minuten.waarde });
  return mislukt(minuten.code === 'UREN_ONBEKEND' ? 'STATUS_ONBEKEND' : minuten.code);
}

/**
 * "A" is aanwezig in A/G/O/L, but afwezig in P/A and beside crosses. Where both kinds stand in one sheet nobody can
 * tell, and guessing would call present people absent or the other way round.
 */
export function dubbelzinnigeCodes(cellen: Iterable<Cel>): Set<string> {
  const woorden = new Set<string>();
  for (const cel of cellen) {
    const tekst = tekstVan(cel);
    if (tekst.length <= 2) woorden.add(VINKJE.test(tekst) ? 'vinkje' : gelijkmaken(tekst));
  }
  if (!woorden.has('a')) return new Set();
  const anders = ['p', 'x', 'v', 'j', 'ja', '1', 'vinkje'].some((woord) => woorden.has(woord));
  return anders ? new Set(['a', 'x']) : new Set();
}

export interface PresentieCellen {
  status: Cel;
  uren: Cel;
  minuten: Cel;
  reden: Cel;
}

export interface PresentieWaarde {
  status: BladStatus;
  /** Minutes followed, where the sheet says so. */
  minuten: number | null;
}

/** Status, hours, minutes and reason of one learner in one lesson together; they must agree. */
export function presentieUitCellen(cellen: PresentieCellen, getallen: Getallen, dubbelzinnig?: ReadonlySet<string>): Uitkomst<PresentieWaarde> {
  const oordeel = statusUitCel(cellen.status, getallen, dubbelzinnig);
  if (!oordeel.goed) return oordeel;
  const uren = minutenUitCel(cellen.uren, 'UREN');
  if (!uren.goed) return uren;
  const minuten = minutenUitCel(cellen.minuten, 'MINUTEN');
  if (!minuten.goed) return minuten;
  const genoemd = new Set([oordeel.waarde.minuten, uren.waarde, minuten.waarde].filter((waarde) => waarde !== null));
  if (genoemd.size > 1) return mislukt('UREN_TEGENSTRIJDIG');
  const gevolgd = [...genoemd][0] ?? null;
  const status = besluit(oordeel.waarde.status, gevolgd, cellen.reden);
  if (!status.goed) return status;
  const erbij = status.waarde === 'AANWEZIG' || status.waarde === 'TE_LAAT';
  if (gevolgd !== null && erbij !== gevolgd > 0) return mislukt('UREN_TEGENSTRIJDIG');
  return gelukt({ status: status.waarde, minuten: gevolgd });
}

function besluit(status: CelStatus | null, minuten: number | null, reden: Cel): Uitkomst<BladStatus> {
  if (status !== null && status !== 'AFWEZIG') return gelukt(status);
  if (status === null && minuten !== null && minuten > 0) return gelukt('AANWEZIG');
  const volgens = volgensReden(tekstVan(reden));
  if (status !== null || minuten !== null) return volgens;
  // An empty cell with only a remark: a clear reason for absence counts, anything else does not.
  return volgens.goed && redenSoort(tekstVan(reden)) !== 'GEEN' ? volgens : mislukt('STATUS_ONTBREEKT');
}

function volgensReden(reden: string): Uitkomst<BladStatus> {
  const soort = redenSoort(reden);
  if (soort === 'ONDUIDELIJK') return mislukt('REDEN_ONDUIDELIJK');
  return gelukt(soort === 'GEOORLOOFD' ? 'GEOORLOOFD_AFWEZIG' : 'ONGEOORLOOFD_AFWEZIG');
}
