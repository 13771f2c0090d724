import { vandaagIn } from '../../../shared/rules/datum.ts';
import { RECHTUITKOMSTEN } from '../../../shared/rules/rechten.ts';
import { bereikVan } from '../../access/rollen.ts';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { Bezwaren, Weigering } from '../../graphql/weigering.ts';
import { inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import { leesKeuze, leesTekst } from '../invoer.ts';
import { type Kwartaalkeuze, leesKwartaal } from '../kwartaal.ts';
import { oordeelBewaren, type RechtRij, rechtenLezen } from './rechten.repository.ts';
import { HOOGSTENS_RECHTEN } from './rechten.sql.ts';
import type { HandmatigRecht, HandmatigeRechten, HandmatigeRechtenStand, RechtBeoordelenInput } from './rechten.types.ts';

/** What the asker may be told about whom a right is: a pseudonym, or the person as the matrix opens it. */
interface Weergave {
  pseudoniem: (id: string) => string;
  operatie: string;
  /** The fields of a right that are asked for. */
  selectie: Selectie;
  /** First day of the quarter that is looked at. */
  vanaf: string;
}

/**
 * The rights given by hand that held on a day of the quarter, those that ended in it as well. Who reaches no person gets
 * pseudonyms, who reaches persons gets them as the matrix says. Looking is in the log.
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export async function handmatigeRechten(tx: Transactie, pseudoniem: (id: string) => string, keuze: Kwartaalkeuze, selectie: Selectie): Promise<HandmatigeRechten> {
  const kwartaal = leesKwartaal(keuze, tx.vandaag);
  const rijen = await rechtenLezen(tx, kwartaal, HOOGSTENS_RECHTEN);
  const getoond = rijen.slice(0, HOOGSTENS_RECHTEN - 1);
  const weergave = { pseudoniem, operatie: 'handmatigeRechten', selectie: selectie.sub('rechten') ?? new Selectie(), vanaf: kwartaal.van };
  return { ...kwartaal, rechten: await weergeven(tx, getoond, weergave), erIsMeer: rijen.length > getoond.length };
}

/** How many there are this quarter: counts, which name nobody and so leave no trace. */
export async function handmatigeRechtenStand(tx: Transactie): Promise<HandmatigeRechtenStand> {
  const { van, tot, ...kwartaal } = leesKwartaal({ jaar: null, kwartaal: null }, tx.vandaag);
  const rijen = await rechtenLezen(tx, { van, tot }, HOOGSTENS_RECHTEN);
  return { ...kwartaal, totaal: rijen.length, lopend: rijen.filter(({ loopt }) => loopt).length, teBeoordelen: rijen.filter((rij) => isTeBeoordelen(rij, van)).length };
}

async function weergeven(tx: Transactie, rijen: readonly RechtRij[], { pseudoniem, operatie, selectie, vanaf }: Weergave): Promise<HandmatigRecht[]> {
  const zonderBereik = bereikVan(tx.actor.rol).soort === 'GEEN';
  const keuze = selectie.sub('inburgeraar');
  const personen = zonderBereik || !keuze ? new Map<string, never>() : await inburgeraarsBijId(tx, operatie, rijen.map((r) => r.inburgeraarId), keuze);
  noteer(tx, 'LEZEN', operatie, rijen);
  return rijen.map(({ inburgeraarId, waarneming, uitkomst, opmerking, beoordeeldDoor, beoordeeldOp, ...recht }) => ({
    ...recht,
    schuilnummer: zonderBereik ? pseudoniem(inburgeraarId) : null,
    inburgeraar: (personen.get(inburgeraarId) ?? null) as HandmatigRecht['inburgeraar'],
    beoordeling: uitkomst && beoordeeldOp ? { uitkomst, opmerking, door: beoordeeldDoor, op: beoordeeldOp } : null,
    teBeoordelen: isTeBeoordelen({ beoordeeldOp }, vanaf),
    magIntrekken: waarneming && !recht.ingetrokken && (recht.tot ?? '') >= tx.vandaag,
  }));
}

/** The FG reads it out of the log, the teamleider as who is involved with the person. */
function noteer(tx: Transactie, soort: 'LEZEN' | 'SCHRIJVEN', operatie: string, rijen: readonly RechtRij[]): void {
  const waarvoor = bereikVan(tx.actor.rol).soort === 'GEEN' ? { rubrieken: ['INZAGELOG'] as const, opdracht: 'TOEZICHT' } : { rubrieken: ['BETROKKENEN'] as const, opdracht: 'REGIE' };
  for (const inburgeraarId of new Set(rijen.map((r) => r.inburgeraarId))) tx.inzien({ soort, operatie, inburgeraarId, ...waarvoor, grondslag: 'WET' });
}

function isTeBeoordelen({ beoordeeldOp }: Pick<RechtRij, 'beoordeeldOp'>, vanaf: string): boolean {
  return beoordeeldOp === null || vandaagIn(beoordeeldOp) < vanaf;
}

/**
 * Notes what was found of a right given by hand; withdrawing ends a waarneming in the next statement.
 *
 * @throws Weigering NIET_GEVONDEN, VERSIE_VEROUDERD, RECHT_GEEINDIGD, RECHT_NIET_INTREKBAAR, INVOER_ONJUIST,
 * TOELICHTING_NODIG, TEKST_TE_LANG, IDEMPOTENTIE_ANDERE_INHOUD
 */
export async function rechtBeoordelen(tx: Transactie, pseudoniem: (id: string) => string, input: RechtBeoordelenInput, selectie: Selectie): Promise<HandmatigRecht> {
  let geschreven = false;
  const { rechtId } = await eenmalig(tx, 'rechtBeoordelen', input, { rechtId: input.rechtId }, async () => {
    await beoordelen(tx, input);
    geschreven = true;
  });
  const rijen = await rechtenLezen(tx, { id: rechtId }, 1);
  if (geschreven) noteer(tx, 'SCHRIJVEN', 'rechtBeoordelen', rijen);
  const { van: vanaf } = leesKwartaal({ jaar: null, kwartaal: null }, tx.vandaag);
  const [recht] = await weergeven(tx, rijen, { pseudoniem, operatie: 'rechtBeoordelen', selectie, vanaf });
  if (!recht) throw new Weigering('NIET_GEVONDEN');
  return recht;
}

async function beoordelen(tx: Transactie, { rechtId, versie, ...input }: RechtBeoordelenInput): Promise<void> {
  const bezwaren = new Bezwaren();
  const uitkomst = leesKeuze(bezwaren, 'uitkomst', input.uitkomst, RECHTUITKOMSTEN);
  const opmerking = leesTekst(bezwaren, 'opmerking', input.opmerking, 1000);
  if (uitkomst !== 'GOED' && opmerking === null) bezwaren.bij('opmerking', 'TOELICHTING_NODIG');
  bezwaren.weigerZoNodig();
  const code = isUuid(rechtId) ? await oordeelBewaren(tx, { rechtId, versie, uitkomst, opmerking }) : 'NIET_GEVONDEN';
  if (code !== 'OK') throw new Weigering(code);
}
