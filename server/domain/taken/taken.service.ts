import { ordesleutel, TAAKREGELS, TAAKSOORTEN, type Taaksoort, type Taakvorm, takenVan, vraagtNu } from '../../../shared/rules/taken.ts';
import { FASEN, type Fase } from '../../../shared/rules/weg.ts';
import { magActie } from '../../access/acties.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Cursors } from '../../graphql/cursor.ts';
import { pageInfo } from '../../graphql/pagina.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { consulentenLezen } from '../betrokkenheid/betrokkenheid.repository.ts';
import { maakReeksen } from '../parameters/reeksen.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import type { TakenFilter } from './taken.input.ts';
import { fasenTellen, leestGeheel, type Taakpersoon, taakpersonenLezen, type Taakstand } from './taken.repository.ts';

export const HOOGSTENS_PER_PAGINA = 100;

/** A task as it stands for who looks: what the facts ask, and what somebody did with it. */
export interface GelezenTaak extends Taakvorm {
  id: string;
  persoon: Taakpersoon;
  doen: string;
  eigenaarId: string | null;
  uitgesteldTot: string | null;
  reden: string | null;
  versie: number;
}

/** Recognises one task of one person in lists; opens nothing. */
function taakId(persoonId: string, { soort, feit }: Pick<Taakvorm, 'soort' | 'feit'>): string {
  return `${persoonId}:${soort}:${feit}`;
}

/** The tasks of one person, each with its stand. Of what the role does not read whole there is none. */
function takenVanPersoon(tx: Transactie, persoon: Taakpersoon, reeksen = maakReeksen()): GelezenTaak[] {
  const { ATTENTIES, TERMIJNEN } = reeksen(persoon.lokaal);
  const standen = new Map<string, Taakstand>(persoon.standen.map((stand) => [taakId(persoon.id, stand), stand]));
  return takenVan(persoon.feiten, tx.vandaag, ATTENTIES, TERMIJNEN).filter(({ soort }) => TAAKREGELS[soort].rubrieken.every((rubriek) => leestGeheel(tx, rubriek))).map((taak) => {
    const id = taakId(persoon.id, taak);
    const stand = standen.get(id);
    // What was put off asks again on the day itself; the reason of then is over.
    const uit = stand?.uitgesteldTot && stand.uitgesteldTot > tx.vandaag ? { uitgesteldTot: stand.uitgesteldTot, reden: stand.reden } : { uitgesteldTot: null, reden: null };
    return { ...taak, ...uit, id, persoon, doen: TAAKREGELS[taak.soort].doen, eigenaarId: stand?.eigenaarId ?? persoon.regieId, versie: stand?.versie ?? 0 };
  });
}

/** The key by which a page ends; two persons with the same come by identity. */
function plekVan(taak: GelezenTaak): string {
  return `${ordesleutel(taak)} ${taak.persoon.id}`;
}

function volgorde(a: GelezenTaak, b: GelezenTaak): number {
  return plekVan(a) < plekVan(b) ? -1 : 1;
}

function past(filter: TakenFilter, taak: GelezenTaak): boolean {
  if (!filter.ookLopend && !vraagtNu(taak)) return false;
  if (!filter.ookUitgesteld && taak.uitgesteldTot !== null) return false;
  return (!filter.soort || taak.soort === filter.soort) && (!filter.eigenaarId || taak.eigenaarId === filter.eigenaarId);
}

/** All tasks that the filter means, the most serious and soonest first. */
export async function takenLezen(tx: Transactie, filter: TakenFilter): Promise<GelezenTaak[]> {
  if (filter.soort && !(TAAKSOORTEN as readonly string[]).includes(filter.soort)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('soort', 'INVOER_ONJUIST')]);
  const ids = [filter.inburgeraarId, filter.eigenaarId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isUuid)) return [];
  const personen = await taakpersonenLezen(tx, filter.inburgeraarId ?? null, !filter.ookLopend);
  const reeksen = maakReeksen();
  return personen.flatMap((persoon) => takenVanPersoon(tx, persoon, reeksen)).filter((taak) => past(filter, taak)).sort(volgorde);
}

/**
 * The persons in bereik of whom a task of this kind asks now, for a list that is chosen by it.
 *
 * @throws Weigering INVOER_ONJUIST for what is no kind, GEEN_TOEGANG for who works with no tasks or does not read all that it tells of
 */
export async function taakKiezer(tx: Transactie, soort: string): Promise<string[]> {
  const gevonden = TAAKSOORTEN.find((kandidaat) => kandidaat === soort);
  if (!magActie(tx.actor.rol, 'taken:lezen')) throw new Weigering('GEEN_TOEGANG');
  if (!gevonden) throw new Weigering('INVOER_ONJUIST', [veldWeigering('attentie', 'INVOER_ONJUIST')]);
  if (!TAAKREGELS[gevonden].rubrieken.every((rubriek) => leestGeheel(tx, rubriek))) throw new Weigering('GEEN_TOEGANG');
  return [...new Set((await takenLezen(tx, { soort })).map(({ persoon }) => persoon.id))];
}

/** Whoever is in the answer was looked at, in the rubrieken that the task tells of. */
function noteer(tx: Transactie, operatie: string, taken: readonly GelezenTaak[]): void {
  for (const { persoon, soort } of taken) {
    tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: persoon.id, rubrieken: [...TAAKREGELS[soort].rubrieken], opdracht: persoon.opdracht, grondslag: persoon.grondslag });
  }
}

type Taaknode = Omit<GelezenTaak, 'persoon'> & { inburgeraar: GelezenInburgeraar | null; eigenaar: string | null };

/** The tasks as answered: with the person and the name of who takes it, where asked. */
export async function alsAntwoord(tx: Transactie, operatie: string, taken: readonly GelezenTaak[], selectie: Selectie): Promise<Taaknode[]> {
  noteer(tx, operatie, taken);
  const keuze = selectie.sub('inburgeraar');
  const personen = keuze ? await inburgeraarsBijId(tx, operatie, taken.map(({ persoon }) => persoon.id), keuze) : new Map<string, GelezenInburgeraar>();
  const namen = new Map(selectie.sub('eigenaar') ? (await consulentenLezen(tx)).map(({ id, naam }) => [id, naam]) : []);
  return taken.map(({ persoon, ...taak }) => ({ ...taak, inburgeraar: personen.get(persoon.id) ?? null, eigenaar: (taak.eigenaarId && namen.get(taak.eigenaarId)) || null }));
}

/** One page of the tasks over the persons in bereik. */
export async function takenLijst(tx: Transactie, cursors: Cursors, vraag: { first: number; after: string | null; filter: TakenFilter }, selectie: Selectie) {
  const first = Math.max(1, Math.min(vraag.first, HOOGSTENS_PER_PAGINA));
  const bindend = [tx.actor.lidmaatschapId, 'taken', vraag.filter];
  const alle = await takenLezen(tx, vraag.filter);
  const na = vraag.after ? cursors.lees(vraag.after, bindend) : null;
  const rest = na === null ? alle : alle.filter((taak) => plekVan(taak) > (na.sleutel ?? ''));
  const pagina = rest.slice(0, first);
  const nodes = await alsAntwoord(tx, 'taken', pagina, selectie.sub('edges')?.sub('node') ?? new Selectie());
  const edges = nodes.map((node, i) => ({ node, cursor: cursors.maak({ sleutel: plekVan(pagina[i] as GelezenTaak), id: node.id }, bindend) }));
  return { edges, pageInfo: pageInfo(edges, rest.length > first, vraag.after), totaal: alle.length };
}

/** The one task that is meant; null where the facts do not ask it (any more) or the person is not in bereik. */
export async function taakZoeken(tx: Transactie, inburgeraarId: string, soort: string, feit: string): Promise<GelezenTaak | null> {
  if (!isUuid(inburgeraarId)) return null;
  const [persoon] = await taakpersonenLezen(tx, inburgeraarId);
  return (persoon && takenVanPersoon(tx, persoon).find((taak) => taak.soort === (soort as Taaksoort) && taak.feit === feit)) ?? null;
}

export interface Telling {
  consulentId: string | null;
  naam: string | null;
  personen: number;
  teLaat: number;
  nadert: number;
  totaal: number;
  /** The first last day of what asks now. */
  eersteDag: string | null;
  fasen: { fase: Fase; aantal: number }[];
}

type Werk = Omit<Telling, 'consulentId' | 'naam' | 'fasen'> & { fasen: ReadonlyMap<Fase | null, number> };
const GEEN_WERK: Werk = { personen: 0, teLaat: 0, nadert: 0, totaal: 0, eersteDag: null, fasen: new Map() };

function samen(a: Werk, b: Werk): Werk {
  const dagen = [a.eersteDag, b.eersteDag].filter((dag) => dag !== null).sort();
  const fasen = new Map(a.fasen);
  for (const [fase, aantal] of b.fasen) fasen.set(fase, (fasen.get(fase) ?? 0) + aantal);
  return { personen: a.personen + b.personen, teLaat: a.teLaat + b.teLaat, nadert: a.nadert + b.nadert, totaal: a.totaal + b.totaal, eersteDag: dagen[0] ?? null, fasen };
}

/**
 * The work of each consulent, by who has the regie of a person and who takes a task; null where that is nobody. Two statements, whatever
 * the size: the persons are counted, and facts are read of who may ask something now.
 */
async function werkPerConsulent(tx: Transactie): Promise<Map<string | null, Werk>> {
  const per = new Map<string | null, Werk>();
  const bij = (wie: string | null, werk: Partial<Werk>) => per.set(wie, samen(per.get(wie) ?? GEEN_WERK, { ...GEEN_WERK, ...werk }));
  for (const { regieId, fase, aantal } of await fasenTellen(tx)) bij(regieId, { personen: aantal, fasen: new Map([[fase, aantal]]) });
  const reeksen = maakReeksen();
  for (const persoon of await taakpersonenLezen(tx, null, true)) {
    for (const taak of takenVanPersoon(tx, persoon, reeksen).filter((kandidaat) => past({}, kandidaat))) {
      bij(taak.eigenaarId, { totaal: 1, eersteDag: taak.uiterlijk, ...(taak.staat === 'TE_LAAT' && { teLaat: 1 }), ...(taak.staat === 'NADERT' && { nadert: 1 }) });
    }
  }
  return per;
}

/** The phases that somebody is in, in the order of the way. */
function opVolgorde({ fasen, ...werk }: Werk): Omit<Telling, 'consulentId' | 'naam'> {
  return { ...werk, fasen: FASEN.flatMap((fase) => (fasen.has(fase) ? [{ fase, aantal: fasen.get(fase) ?? 0 }] : [])) };
}

/** How many persons each consulent has and how many tasks ask for each now, the most late first. Names nobody whom they are about. */
export async function takenTellen(tx: Transactie): Promise<Telling[]> {
  const per = await werkPerConsulent(tx);
  const consulenten = await consulentenLezen(tx);
  const bekend = new Set<string | null>(consulenten.map(({ id }) => id));
  // Whose regie is with somebody who no longer works here is with nobody.
  const zonder = [...per].filter(([id]) => !bekend.has(id)).map(([, werk]) => werk).reduce(samen, GEEN_WERK);
  return [
    ...consulenten.map(({ id, naam }) => ({ consulentId: id, naam, ...opVolgorde(per.get(id) ?? GEEN_WERK) })), ...(zonder.totaal + zonder.personen > 0 ? [{ consulentId: null, naam: null, ...opVolgorde(zonder) }] : []),
  ].sort((a, b) => b.teLaat - a.teLaat || b.totaal - a.totaal);
}
