import { celOp, gelijkmaken, isLeeg, tekstVan } from './cel.ts';
import type { Cel } from './cel.ts';
import { datumUitCel } from './datums.ts';
import type { EnkeleRol } from './indelingVorm.ts';
import type { Lezing } from './lezing.ts';

type Vorm = Pick<Lezing, 'blad' | 'indeling' | 'kolommen'>;

const TOTAAL = /^(?:totaal|totalen|subtotaal|eindtotaal|gemiddeld|gemiddelde|percentage|aanwezigheidspercentage)\b/;
/** Also the first word of something else: only a total or a legend when nothing else says that it is a lesson. "Som" is a name. */
const MISSCHIEN_TOTAAL = /^(?:som van .*|gem|aantal(?: .*)?|legenda(?: .*)?|toelichting(?: .*)?|afgedrukt(?: .*)?|printdatum(?: .*)?|handtekening(?: .*)?|paraaf(?: .*)?|pagina \d+(?: .*)?)$/;
const WIE: readonly EnkeleRol[] = ['NAAM', 'ACHTERNAAM', 'VOORNAAM', 'PORTAALNUMMER', 'STUDENTNUMMER'];

/** For a first look at the values, before it is known which columns matter. */
export function lijktTotaal(rij: readonly Cel[]): boolean {
  const woord = eersteWoord(rij);
  return TOTAAL.test(woord) || MISSCHIEN_TOTAAL.test(woord);
}

function eersteWoord(rij: readonly Cel[]): string {
  return gelijkmaken(tekstVan(rij.find((cel) => !isLeeg(cel)) ?? null));
}

/** Rows that are not about one learner: empty, a total, the header once more on the next page, a legend. */
export function moetOvergeslagen(lezing: Vorm, rijnummer: number): boolean {
  // A list that is numbered beforehand has rows with a number and nothing else.
  const gebruikt = lezing.indeling.kolommen.filter((k) => k.rol !== 'NEGEREN');
  if (gebruikt.every((k) => isLeeg(celOp(lezing.blad, rijnummer, k.kolom)))) return true;
  return isHerhaaldeKop(lezing, rijnummer) || isTotaal(lezing, rijnummer);
}

function isHerhaaldeKop(lezing: Vorm, rijnummer: number): boolean {
  const gebruikt = lezing.indeling.kolommen.filter((k) => k.rol !== 'NEGEREN' && k.kop !== '');
  return gebruikt.length > 1 && gebruikt.every((k) => gelijkmaken(tekstVan(celOp(lezing.blad, rijnummer, k.kolom))) === gelijkmaken(k.kop));
}

function isTotaal(lezing: Vorm, rijnummer: number): boolean {
  const rij = lezing.blad.rijen[rijnummer - 1] ?? [];
  const wie = WIE.flatMap((rol) => lezing.kolommen.get(rol) ?? []).map((k) => celOp(lezing.blad, rijnummer, k.kolom));
  const woorden = [eersteWoord(rij), ...wie.map((cel) => gelijkmaken(tekstVan(cel)))];
  if (woorden.some((woord) => TOTAAL.test(woord))) return true;
  return woorden.some((woord) => MISSCHIEN_TOTAAL.test(woord)) && !isLesVanIemand(lezing, rijnummer);
}

function isLesVanIemand(lezing: Vorm, rijnummer: number): boolean {
  const nummers = ['PORTAALNUMMER', 'STUDENTNUMMER'] as const;
  const heeftNummer = nummers.flatMap((rol) => lezing.kolommen.get(rol) ?? []).some((k) => !isLeeg(celOp(lezing.blad, rijnummer, k.kolom)));
  const datum = lezing.kolommen.get('DATUM')?.[0];
  return heeftNummer || (lezing.indeling.vorm === 'LANG' && datum !== undefined && datumUitCel(celOp(lezing.blad, rijnummer, datum.kolom)).goed);
}
