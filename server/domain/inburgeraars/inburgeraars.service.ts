import sql, { type Sql } from 'sql-template-tag';
import type { Actor } from '../../access/actor.ts';
import { type Lezer, lezersVan } from '../../access/lezers.ts';
import { isRubriek, type Rubriek } from '../../access/matrix.ts';
import type { Opdracht } from '../../access/rollen.ts';
import { type Toegang, toegangVan } from '../../access/uitleg.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Cursors } from '../../graphql/cursor.ts';
import { pageInfo } from '../../graphql/pagina.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { InburgeraarFilter, InburgeraarSortering } from './inburgeraars.input.ts';
import { type GelezenInburgeraar, inburgeraarsBijId, inburgeraarsLezen, inburgeraarsTellen, lijstPartnersLezen } from './inburgeraars.repository.ts';
import { eis, filterConditie, filterRubrieken, zoekConditie } from './lijstfilter.sql.ts';

export interface Lijstvraag {
  first: number;
  after: string | null;
  filter: InburgeraarFilter;
  sortering: InburgeraarSortering | null;
}

export const HOOGSTENS_PER_PAGINA = 100;

/** Names sort as a reader expects: Çelik after Celik, not after Z. Looked up by person: a list reads of nobody else. */
const SORTERINGEN: Record<InburgeraarSortering, { rubriek: Rubriek; sleutel: Sql }> = {
  ROEPNAAM: { rubriek: 'ROEPNAAM', sleutel: sql`(case when p.lopend then (select lower(r.roepnaam) from roepnaam r where r.inburgeraar_id = p.inburgeraar_id) end) collate "nl-x-icu"` },
  ACHTERNAAM: { rubriek: 'ACHTERNAAM', sleutel: sql`(case when p.lopend then (select lower(a.achternaam) from achternaam a where a.inburgeraar_id = p.inburgeraar_id) end) collate "nl-x-icu"` },
  VOLGENDE_TERMIJN: { rubriek: 'TRAJECTSTATUS', sleutel: sql`case when p.lopend then (select min(t.uiterlijk) from termijn t where t.inburgeraar_id = p.inburgeraar_id) end` },
};

function gesorteerd(actor: Actor, sortering: InburgeraarSortering | null): { sorteerOp?: Sql } {
  if (!sortering) return {};
  const { rubriek, sleutel } = SORTERINGEN[sortering];
  eis(actor, rubriek);
  return { sorteerOp: sleutel };
}

/** What the filter and the order look at. */
function gebruikteRubrieken(actor: Actor, { filter, sortering }: Pick<Lijstvraag, 'filter' | 'sortering'>): Rubriek[] {
  return [...filterRubrieken(actor, filter), ...(sortering ? [SORTERINGEN[sortering].rubriek] : [])];
}

function naPlek(cursors: Cursors, after: string | null, bindend: unknown): Sql | undefined {
  if (!after) return undefined;
  const { sleutel, id } = cursors.lees(after, bindend);
  return sleutel === null
    ? sql`p.sleutel is null and p.inburgeraar_id > ${id}::uuid`
    : sql`((p.sleutel, p.inburgeraar_id) > (${sleutel}, ${id}::uuid) or p.sleutel is null)`;
}

/** One page of the persons in bereik, and their number where asked. */
export async function inburgeraarsLijst(tx: Transactie, cursors: Cursors, vraag: Lijstvraag, selectie: Selectie) {
  const first = Math.max(1, Math.min(vraag.first, HOOGSTENS_PER_PAGINA));
  const bindend = [tx.actor.lidmaatschapId, vraag.filter, vraag.sortering];
  const orde = gesorteerd(tx.actor, vraag.sortering);
  const waar = await filterConditie(tx, vraag.filter);
  const na = naPlek(cursors, vraag.after, bindend);
  const node = selectie.sub('edges')?.sub('node');
  const telt = selectie.sub('totaal') !== undefined;
  const rijen = await inburgeraarsLezen(tx, 'inburgeraars', {
    waar, limiet: first + 1, getoond: first, tellen: telt, opReplica: true, gebruikt: gebruikteRubrieken(tx.actor, vraag), ...orde, ...(na ? { na } : {}),
  }, node ?? new Selectie());
  const pagina = rijen.slice(0, first);
  const edges = pagina.map((rij) => ({ node: rij, cursor: cursors.maak({ sleutel: rij.sleutel, id: rij.id }, bindend) }));
  return {
    edges,
    pageInfo: pageInfo(edges, rijen.length > first, vraag.after),
    // A page past the last person has no row that tells it.
    totaal: telt ? rijen[0]?.totaal ?? (na ? await inburgeraarsTellen(tx, waar) : 0) : undefined,
  };
}

/**
 * The running persons in bereik who have every word in a name or number, by roepnaam, at most `limiet`. Chosen and noted as in the
 * list: by what the role reads of everybody in it.
 */
export async function inburgeraarsZoeken(tx: Transactie, operatie: string, woorden: readonly string[], limiet: number, selectie: Selectie): Promise<GelezenInburgeraar[]> {
  const waar = woorden.reduce((alle, woord) => sql`${alle} and ${zoekConditie(tx.actor, woord)}`, sql`p.lopend`);
  return inburgeraarsLezen(tx, operatie, { waar, limiet, gebruikt: filterRubrieken(tx.actor, { zoek: woorden.join(' ') }), ...gesorteerd(tx.actor, InburgeraarSortering.ROEPNAAM) }, selectie);
}

/** The organisations that work today for somebody in bereik, with for how many: what the list can be chosen by. */
export async function lijstPartners(tx: Transactie): Promise<{ id: string; naam: string; aantal: number }[]> {
  return lijstPartnersLezen(tx);
}

/**
 * The running persons in bereik that the filter means, at most `limiet`, for a list that leaves the portal. Noted for the
 * audit with everything that was read, the filter and the order included.
 */
export async function inburgeraarsVoorUitvoer(tx: Transactie, vraag: Pick<Lijstvraag, 'filter' | 'sortering'>, selectie: Selectie, limiet: number): Promise<GelezenInburgeraar[]> {
  const filter = { ...vraag.filter, ookAfronding: false };
  const orde = gesorteerd(tx.actor, vraag.sortering);
  return inburgeraarsLezen(tx, 'uitvoer', {
    waar: await filterConditie(tx, filter), limiet, gebruikt: gebruikteRubrieken(tx.actor, { ...vraag, filter }), ...orde,
  }, selectie);
}

/** How many persons such a list would have; refuses what the role may not filter on. */
export async function inburgeraarsVoorUitvoerTellen(tx: Transactie, filter: InburgeraarFilter): Promise<number> {
  return inburgeraarsTellen(tx, await filterConditie(tx, { ...filter, ookAfronding: false }));
}

/** One person, or null when absent or not in bereik: the same answer for both. */
export async function inburgeraarLezen(tx: Transactie, operatie: string, id: string, selectie: Selectie): Promise<GelezenInburgeraar | null> {
  if (!isUuid(id)) return null;
  return (await inburgeraarsBijId(tx, operatie, [id], selectie)).get(id.toLowerCase()) ?? null;
}

/** What the actor may do with this person, rubriek by rubriek, why, and who will read what is written there. */
export function persoonToegang(actor: Actor, persoon: GelezenInburgeraar, rubrieken: readonly string[] | null): (Toegang & { lezers: Lezer[] })[] {
  if (rubrieken?.some((rubriek) => !isRubriek(rubriek))) throw new Weigering('INVOER_ONJUIST', [veldWeigering('rubrieken', 'INVOER_ONJUIST')]);
  const gekozen = toegangVan(actor, persoon).filter(({ rubriek }) => rubrieken?.includes(rubriek) ?? true);
  const { lezersgrond, adresgeheim, opdracht } = persoon;
  const lezers = ({ rubriek, schrijven, melden }: Toegang) =>
    lezersgrond && (schrijven || melden) ? lezersVan(actor, rubriek, { ...lezersgrond, adresgeheim, opdrachten: [opdracht as Opdracht] }) : [];
  return gekozen.map((toegang) => ({ ...toegang, lezers: lezers(toegang) }));
}
