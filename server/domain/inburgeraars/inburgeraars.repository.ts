import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../access/actor.ts';
import { type BereikContext, bereikSql, heeftAfronding, isAfronding, isLopend, REGIE_VAN_DE_GEMEENTE } from '../../access/bereik.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import type { Lezersgrond } from '../../access/lezers.ts';
import { type Rubriek, rubriekVanVeld, veldnaam } from '../../access/matrix.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { lezersgrondSql } from '../betrokkenheid/lezers.bron.ts';
import { BRONNEN } from '../rubrieken.ts';

/** A person as read for one actor: identity, the relation that gave access, and the rubrieken asked for. */
export interface GelezenInburgeraar {
  id: string;
  portaalnummer: string | null;
  /** The same number for the server's own recognition of a list; never answered. */
  nummer: string;
  opdracht: string;
  grondslag: string;
  van: string;
  tot: string | null;
  lopend: boolean;
  adresgeheim: boolean;
  /** The gemeente that has the regie: an organisation may work for several. */
  gemeenteId: string;
  /** What the readers of this person are computed from; only where asked. */
  lezersgrond?: Pick<Lezersgrond, 'gemeente' | 'betrokken'>;
  /** Value of the sort key, for the cursor. */
  sleutel: string | null;
  /** How many persons the question chose, before the page; only where asked. */
  totaal?: number;
  /** Rubrieken by field name: an object, or null where shielded. */
  [veld: string]: unknown;
}

/** Which persons, in which order. */
export interface Vraagstelling {
  /** Condition over `p` (a person in bereik). */
  waar?: Sql;
  /** Text to sort on, null where the actor may not read it for that person. */
  sorteerOp?: Sql;
  /** Further conditions over `p` and `p.sleutel`. */
  na?: Sql;
  limiet: number;
  /** How many of them are answered at most; one more only tells that there is a next page. Default: all. */
  getoond?: number;
  /** Also count whom the question chooses. */
  tellen?: boolean;
  /** Rubrieken that the question chooses or orders by: being in the answer tells of them, so they were read too. */
  gebruikt?: readonly Rubriek[];
  /** May be read on the replica: a list that nobody is about to change. Default: in the transaction. */
  opReplica?: boolean;
}

export function bereikContext(actor: Actor, vandaag: string): BereikContext {
  return {
    lidmaatschap: sql`${actor.lidmaatschapId}::uuid`,
    organisatie: sql`${actor.organisatieId}::uuid`,
    gemeente: sql`${actor.gemeenteIds[0] ?? null}::uuid`,
    inburgeraar: sql`${actor.inburgeraarId}::uuid`,
    vandaag: sql`${vandaag}::date`,
    systeemgemeente: actor.systeem ? sql`${actor.systeem.gemeenteId}::uuid` : null,
  };
}

/**
 * The persons in bereik of the actor, one row each: a running relation counts before one in afronding, regie before
 * waarneming. Loading is authorising: there is no other way to a person.
 */
export function personenInBereik(tx: Transactie): Sql | null {
  // Who reaches the whole gemeente has one relation with each person: there is nothing to choose from and no table to join.
  if (bereikVan(tx.actor.rol).soort === 'GEMEENTE') {
    const { gemeente } = bereikContext(tx.actor, tx.vandaag);
    return sql`select i.id as inburgeraar_id, ${REGIE_VAN_DE_GEMEENTE}, true as lopend, i.portaalnummer, i.adresgeheim, i.gemeente_id
      from inburgeraar i where i.gemeente_id = ${gemeente} and i.gewist_op is null`;
  }
  return gekozenRelatie(tx, sql`, i.portaalnummer, i.adresgeheim, i.gemeente_id`, sql` join inburgeraar i on i.id = b.inburgeraar_id and i.gewist_op is null`, sql`true`);
}

/**
 * The relation by which the actor has one person, for who asks whether and not who: `wie` is an identity of the row beside it. Asked
 * inside, so that PostgreSQL goes to that person by key; around `personenInBereik` it would take everybody in bereik for one, and look
 * through them at each row. An own relation says by itself that the person was not erased (`nietGesloten`).
 */
export function relatieInBereik(tx: Transactie, wie: Sql): Sql | null {
  if ('opdrachten' in bereikVan(tx.actor.rol)) return gekozenRelatie(tx, empty, empty, sql`b.inburgeraar_id = ${wie}`);
  const personen = personenInBereik(tx);
  return personen && sql`select * from (${personen}) p where p.inburgeraar_id = ${wie}`;
}

function gekozenRelatie(tx: Transactie, kolommen: Sql, persoon: Sql, waar: Sql): Sql | null {
  const c = bereikContext(tx.actor, tx.vandaag);
  const bron = bereikSql(tx.actor.rol, c);
  if (!bron) return null;
  const staat = heeftAfronding(tx.actor.rol) ? sql`(${isLopend(c)} or ${isAfronding(c)})` : isLopend(c);
  return sql`select distinct on (b.inburgeraar_id) b.inburgeraar_id, b.opdracht, b.grondslag, b.van, b.tot, ${isLopend(c)} as lopend${kolommen}
    from (${bron}) b${persoon}
    where ${staat} and ${waar}
    order by b.inburgeraar_id, ${isLopend(c)} desc, (b.opdracht = 'WAARNEMING'), b.tot desc nulls first`;
}

/** The SELECT list: one JSON column per rubriek asked for that the role has at all. */
function rubriekKolommen(actor: Actor, selectie: Selectie): { kolommen: Sql; rubrieken: Rubriek[] } {
  const rubrieken: Rubriek[] = [];
  let kolommen = empty;
  for (const [veld, keuze] of selectie) {
    const rubriek = rubriekVanVeld(veld);
    if (!rubriek) continue;
    const recht = new Leesrecht(actor, rubriek);
    if (!recht.bestaat) continue;
    rubrieken.push(rubriek);
    kolommen = sql`${kolommen}, case when ${recht.open()} then ${BRONNEN[rubriek].json(recht, keuze.selectie)} end as ${raw(`"${veld}"`)}`;
  }
  return { kolommen, rubrieken };
}

/** The readers are asked for: who will read what is about to be written. */
function vraagtLezers(selectie: Selectie): boolean {
  return selectie.sub('toegang')?.sub('lezers') !== undefined;
}

/**
 * Reads persons in one statement whose columns follow the selection, and notes them for the audit.
 *
 * @param operatie root field, for the audit
 */
export async function inburgeraarsLezen(tx: Transactie, operatie: string, vraag: Vraagstelling, selectie: Selectie): Promise<GelezenInburgeraar[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  const naam = new Leesrecht(tx.actor, 'ROEPNAAM');
  const { kolommen, rubrieken } = rubriekKolommen(tx.actor, selectie);
  const lezers = vraagtLezers(selectie) ? sql`, ${lezersgrondSql(tx.actor, bereikContext(tx.actor, tx.vandaag))} as lezersgrond` : empty;
  const statement = sql`
    with bereik as (${personen}),
    gesorteerd as (select p.*, ${vraag.sorteerOp ?? sql`null`}::text as sleutel from bereik p where ${vraag.waar ?? sql`true`}),
    p as (select * from gesorteerd p where ${vraag.na ?? sql`true`} order by p.sleutel nulls last, p.inburgeraar_id limit ${vraag.limiet})
    select p.inburgeraar_id as id, case when ${naam.open()} then p.portaalnummer end as portaalnummer, p.portaalnummer as nummer,
      p.opdracht, p.grondslag, p.van::text, p.tot::text, p.lopend, p.adresgeheim, p.gemeente_id as "gemeenteId", p.sleutel${vraag.tellen ? sql`, (select count(*)::int from gesorteerd) as totaal` : empty}${kolommen}${lezers}
    from p order by p.sleutel nulls last, p.inburgeraar_id`;
  const rijen = await (vraag.opReplica ? tx.lees<GelezenInburgeraar>(statement) : tx.vraag<GelezenInburgeraar>(statement));
  for (const rij of rijen.slice(0, vraag.getoond)) noteer(tx, operatie, rij, gelezenRubrieken(rij, rubrieken, selectie, vraag.gebruikt ?? []));
  return rijen;
}

function gelezenRubrieken(rij: GelezenInburgeraar, gevraagd: readonly Rubriek[], selectie: Selectie, gebruikt: readonly Rubriek[]): Rubriek[] {
  const gelezen = gevraagd.filter((rubriek) => rij[veldnaam(rubriek)] != null);
  if (selectie.sub('portaalnummer') && rij.portaalnummer !== null) gelezen.push('ROEPNAAM');
  if (rij.lezersgrond?.betrokken) gelezen.push('BETROKKENEN');
  // In the afronding nobody is chosen or ordered by content.
  return rij.lopend ? [...gelezen, ...gebruikt] : gelezen;
}

function noteer(tx: Transactie, operatie: string, rij: GelezenInburgeraar, rubrieken: readonly Rubriek[]): void {
  tx.inzien({ soort: 'LEZEN', operatie, inburgeraarId: rij.id, rubrieken, opdracht: rij.opdracht, grondslag: rij.grondslag });
}

/** How many persons in bereik satisfy the condition. */
export async function inburgeraarsTellen(tx: Transactie, waar: Sql): Promise<number> {
  const personen = personenInBereik(tx);
  if (!personen) return 0;
  const [rij] = await tx.vraag<{ aantal: number }>(sql`select count(*)::int as aantal from (${personen}) p where ${waar}`);
  return rij?.aantal ?? 0;
}

/** An organisation works today: `b` is its relation with a person. */
const werktNu = ({ vandaag }: Transactie) => sql`b.van <= ${vandaag}::date and (b.tot is null or b.tot >= ${vandaag}::date) and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND'`;

/** The organisations that work today for a running person in bereik, by name; never more than work for a gemeente. */
export async function lijstPartnersLezen(tx: Transactie): Promise<{ id: string; naam: string; aantal: number }[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  return tx.vraag(sql`with p as materialized (${personen})
    select o.id, o.naam, count(distinct b.inburgeraar_id)::int as aantal from p join betrokkenheid b on b.inburgeraar_id = p.inburgeraar_id join organisatie o on o.id = b.organisatie_id
    where p.lopend and o.soort <> 'GEMEENTE' and ${werktNu(tx)}
    group by o.id, o.naam order by o.naam collate "nl-x-icu", o.id limit 500`);
}

/** Of the same organisations those that `waar` over `o` means: first by what they are, then one person suffices for each. */
export async function partnersZoeken(tx: Transactie, waar: Sql, limiet: number): Promise<{ id: string; naam: string }[]> {
  const personen = personenInBereik(tx);
  if (!personen) return [];
  return tx.vraag(sql`select o.id, o.naam from organisatie o
    cross join lateral (select 1 from betrokkenheid b join (${personen}) p on p.inburgeraar_id = b.inburgeraar_id where b.organisatie_id = o.id and p.lopend and ${werktNu(tx)} limit 1) een
    where o.soort <> 'GEMEENTE' and ${waar} order by o.naam collate "nl-x-icu", o.id limit ${limiet}`);
}

/** The persons of these identities that are in bereik, by identity; the others are simply not there. */
export async function inburgeraarsBijId(tx: Transactie, operatie: string, ids: readonly string[], selectie: Selectie): Promise<Map<string, GelezenInburgeraar>> {
  if (ids.length === 0) return new Map();
  const waar = sql`p.inburgeraar_id in (${join([...new Set(ids)].map((id) => sql`${id}::uuid`))})`;
  const rijen = await inburgeraarsLezen(tx, operatie, { waar, limiet: ids.length }, selectie);
  return new Map(rijen.map((rij) => [rij.id, rij]));
}

/** The same decision as `Leesrecht.open`, for one person already read. */
export function isOpen(actor: Actor, rubriek: Rubriek, persoon: Pick<GelezenInburgeraar, 'lopend' | 'opdracht' | 'adresgeheim'>): boolean {
  return new Leesrecht(actor, rubriek).openVoor(persoon);
}
