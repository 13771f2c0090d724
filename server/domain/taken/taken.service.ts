import { ordesleutel, TAAKREGELS, TAAKSOORTEN, type Taaksoort, type Taakvorm, takenVan, vraagtNu } from '../../../shared/rules/taken.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Cursors } from '../../graphql/cursor.ts';
import { pageInfo } from '../../graphql/pagina.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { consulentenLezen } from '../betrokkenheid/betrokkenheid.repository.ts';
import { type GelezenInburgeraar, inburgeraarsBijId } from '../inburgeraars/inburgeraars.repository.ts';
import type { TakenFilter } from './taken.input.ts';
import { leestGeheel, type Taakpersoon, taakpersonenLezen, type Taakstand } from './taken.repository.ts';

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
function takenVanPersoon(tx: Transactie, persoon: Taakpersoon): GelezenTaak[] {
  const standen = new Map<string, Taakstand>(persoon.standen.map((stand) => [taakId(persoon.id, stand), stand]));
  return takenVan(persoon.feiten, tx.vandaag).filter(({ soort }) => TAAKREGELS[soort].rubrieken.every((rubriek) => leestGeheel(tx, rubriek))).map((taak) => {
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
async function takenLezen(tx: Transactie, filter: TakenFilter): Promise<GelezenTaak[]> {
  if (filter.soort && !(TAAKSOORTEN as readonly string[]).includes(filter.soort)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('soort', 'INVOER_ONJUIST')]);
  const ids = [filter.inburgeraarId, filter.eigenaarId].filter((id) => id !== null && id !== undefined);
  if (!ids.every(isUuid)) return [];
  const personen = await taakpersonenLezen(tx, filter.inburgeraarId ?? null);
  return personen.flatMap((persoon) => takenVanPersoon(tx, persoon)).filter((taak) => past(filter, taak)).sort(volgorde);
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
  teLaat: number;
  nadert: number;
  totaal: number;
}

/** How many tasks ask for each consulent now, the most late first. Names nobody whom they are about. */
export async function takenTellen(tx: Transactie): Promise<Telling[]> {
  const per = new Map<string | null, GelezenTaak[]>();
  for (const taak of await takenLezen(tx, {})) per.set(taak.eigenaarId, [...(per.get(taak.eigenaarId) ?? []), taak]);
  const consulenten = await consulentenLezen(tx);
  const telling = (consulentId: string | null, naam: string | null): Telling => {
    const taken = per.get(consulentId) ?? [];
    const met = (staat: string) => taken.filter((taak) => taak.staat === staat).length;
    return { consulentId, naam, teLaat: met('TE_LAAT'), nadert: met('NADERT'), totaal: taken.length };
  };
  const bekend = new Set<string | null>(consulenten.map(({ id }) => id));
  // Whose regie is with somebody who no longer works here is with nobody.
  const zonder = [...per.keys()].filter((id) => !bekend.has(id)).map((id) => telling(id, null)).reduce((a, b) => ({ ...a, teLaat: a.teLaat + b.teLaat, nadert: a.nadert + b.nadert, totaal: a.totaal + b.totaal }), { consulentId: null, naam: null, teLaat: 0, nadert: 0, totaal: 0 });
  return [...consulenten.map(({ id, naam }) => telling(id, naam)), ...(zonder.totaal > 0 ? [zonder] : [])].sort((a, b) => b.teLaat - a.teLaat || b.totaal - a.totaal);
}
