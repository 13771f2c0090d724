import type pg from 'pg';
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { ALLE_RUBRIEKEN, type Rubriek } from '../../access/matrix.ts';
import { KERNSET } from '../../../shared/rules/bewaren.ts';
import type { Inzage } from '../../audit/audit.ts';
import { BRONNEN } from '../rubrieken.ts';
import { tellingVan } from './telling.sql.ts';

/** A connection that acts as samenspel_definer, inside a transaction of the caller. */
export type Verbinding = Pick<pg.ClientBase, 'query'>;

/** One rubriek, or KERNSET, of one person that goes, and by what article. */
export interface Steen {
  rubriek: string;
  artikel: string;
  gewistOp: Date;
}

/**
 * Rubrieken that go with the dossier as a whole and never before it: the numbers of `kerncijfers` come from them, and the
 * data that the law lets the college keep longer.
 */
export const MET_HET_DOSSIER: readonly string[] = [
  'ROEPNAAM', 'ACHTERNAAM', 'BSN', 'GEBOORTE', 'ADRES', 'TRAJECTSTATUS', 'PIP_KERN', 'TAAL_PRESENTIE', 'PARTICIPATIE_UREN',
] satisfies Rubriek[];

/** What there is to erase by rubriek: everything but the log, which has a period of its own. */
export const DOSSIERRUBRIEKEN: readonly Rubriek[] = ALLE_RUBRIEKEN.filter((rubriek) => rubriek !== 'INZAGELOG');

/** The rows of these rubrieken: whole tables, or the rows of a shared table whose column names one of them. */
function wisStappen(id: string, rubrieken: readonly string[]): Sql[] {
  const stappen = new Map<string, Sql>();
  for (const rubriek of DOSSIERRUBRIEKEN.filter((r) => rubrieken.includes(r))) {
    for (const regel of BRONNEN[rubriek].tabellen) {
      const deel = typeof regel.rubriek === 'string' ? sql`` : sql` and ${raw(regel.rubriek.kolom)} = any(${[...rubrieken]})`;
      stappen.set(regel.tabel, sql`delete from ${raw(regel.tabel)} where inburgeraar_id = ${id}${deel}`);
    }
  }
  return [...stappen.values()];
}

/** In one statement: references between the tables are weighed at its end, so that their order does not matter. */
async function rubriekenWissen(db: Verbinding, id: string, rubrieken: readonly string[]): Promise<void> {
  const stappen = wisStappen(id, rubrieken);
  if (stappen.length === 0) return;
  await db.query(sql`with ${join(stappen.map((stap, i) => sql`${raw(`w${i}`)} as (${stap} returning 1)`))} select 1`);
}

/** The numbers of the person are added to those of the gemeente; who moved away was no longer counted. */
async function tellen(db: Verbinding, id: string, op: string): Promise<void> {
  await db.query(sql`insert into gewiste_telling as g (gemeente_id, soort, waarde, aantal, som, noemer)
    select * from (${tellingVan(sql`i.id = ${id} and (i.vertrokken_op is null or i.vertrokken_op >= ${op}::date)`)}) t where t.aantal > 0
    on conflict (gemeente_id, soort, waarde) do update set aantal = g.aantal + excluded.aantal, som = g.som + excluded.som, noemer = g.noemer + excluded.noemer`);
}

async function kernsetBewaren(db: Verbinding, id: string): Promise<void> {
  await db.query(sql`insert into kernset (inburgeraar_id, bsn, roepnaam, voorvoegsel, achternaam, voorletters, geboortedatum, straat, huisnummer, postcode, woonplaats, voldaan_op, ontheffing_op, vrijstelling_op)
    select i.id, b.bsn, r.roepnaam, a.voorvoegsel, a.achternaam, a.voorletters, g.geboortedatum, d.straat, d.huisnummer, d.postcode, d.woonplaats, t.voldaan_op, t.ontheffing_op, t.vrijstelling_op
    from inburgeraar i left join bsn b on b.inburgeraar_id = i.id left join roepnaam r on r.inburgeraar_id = i.id left join achternaam a on a.inburgeraar_id = i.id
      left join geboorte g on g.inburgeraar_id = i.id left join adres d on d.inburgeraar_id = i.id left join trajectstatus t on t.inburgeraar_id = i.id
    where i.id = ${id} on conflict do nothing`);
}

/** Account, log-ins and what was asked for in its name. A user who also works somewhere keeps the name of that work. */
async function accountSluiten(db: Verbinding, id: string, op: string): Promise<void> {
  const leden = sql`(select l.id from lidmaatschap l where l.inburgeraar_id = ${id})`;
  for (const tabel of ['sessie', 'idempotentie', 'uitvoer', 'les_code', 'mededeling_gezien']) await db.query(sql`delete from ${raw(tabel)} where lidmaatschap_id in ${leden}`);
  await db.query(sql`update gebruiker g set naam = 'gewist', email = null, oidc_issuer = null, oidc_subject = null
    where g.id in (select l.gebruiker_id from lidmaatschap l where l.inburgeraar_id = ${id})
      and not exists (select 1 from lidmaatschap l where l.gebruiker_id = g.id and l.inburgeraar_id is distinct from ${id}::uuid)`);
  await db.query(sql`update lidmaatschap set tot = greatest(van, least(coalesce(tot, 'infinity'), ${op}::date - 1)) where inburgeraar_id = ${id}`);
}

/** Relations, groups, staged lists and the identity itself: nobody reaches the person any more, and no text is left. */
async function persoonSluiten(db: Verbinding, id: string, op: string, nu: Date): Promise<void> {
  await accountSluiten(db, id, op);
  for (const tabel of ['groepslid', 'koppelnummer']) await db.query(sql`delete from ${raw(tabel)} where inburgeraar_id = ${id}`);
  await db.query(sql`update presentie_import set regels = (select coalesce(jsonb_agg(r), '[]') from jsonb_array_elements(regels) r where r->>'inburgeraarId' is distinct from ${id})
    where regels @> jsonb_build_array(jsonb_build_object('inburgeraarId', ${id}::text))`);
  // A waarneming must have a reason; what was written there may name people.
  await db.query(sql`update betrokkenheid set beeindigd_reden = 'GEWIST', reden = case when opdracht = 'WAARNEMING' then 'gewist' end,
    tot = greatest(van, least(coalesce(tot, 'infinity'), ${op}::date)) where inburgeraar_id = ${id}`);
  // The verdict on a right is about the employee and stays; what was written with it may be about the person.
  await db.query(sql`update recht_beoordeling set opmerking = case when uitkomst = 'GOED' then null else 'gewist' end
    where opmerking is not null and betrokkenheid_id in (select b.id from betrokkenheid b where b.inburgeraar_id = ${id})`);
  await db.query(sql`delete from leeslijst_gelezen where betrokkenheid_id in (select b.id from betrokkenheid b where b.inburgeraar_id = ${id})`);
  await db.query(sql`update inburgeraar set gewist_op = ${nu}, portaalnummer = 'gewist-' || id, adresgeheim = false where id = ${id}`);
}

async function stenenZetten(db: Verbinding, id: string, stenen: readonly Steen[]): Promise<void> {
  for (const { rubriek, artikel, gewistOp } of stenen) {
    await db.query(sql`insert into grafsteen (inburgeraar_id, rubriek, gewist_op, artikel) values (${id}, ${rubriek}, ${gewistOp}, ${artikel}) on conflict do nothing`);
  }
}

/** Whether these rubrieken, with those that went before, are the whole dossier. */
export function isHeelDossier(rubrieken: ReadonlySet<string>): boolean {
  return DOSSIERRUBRIEKEN.every((rubriek) => rubrieken.has(rubriek));
}

/**
 * Erases these rubrieken of one person, in the transaction of the caller. With the last of them the person is closed: counted
 * in numbers, out of every relation and account, and only the kernset left, unless that goes too.
 *
 * @param eerder rubrieken that went before
 * @param op the day on which it is due; nu: the moment of the act
 * @returns what the audit has to tell; the identity stays there, as the audit outlives what it tells of
 */
export async function persoonWissen(db: Verbinding, id: string, stenen: readonly Steen[], eerder: ReadonlySet<string>, { op, nu }: { op: string; nu: Date }): Promise<Inzage> {
  const { rows: [persoon] } = await db.query<{ open: boolean }>(sql`select gewist_op is null as open from inburgeraar where id = ${id} for update`);
  const rubrieken = stenen.map(({ rubriek }) => rubriek);
  const kern = rubrieken.includes(KERNSET);
  const sluit = persoon?.open === true && isHeelDossier(new Set([...eerder, ...rubrieken]));
  if (sluit) {
    await tellen(db, id, op);
    if (!kern) await kernsetBewaren(db, id);
  }
  await rubriekenWissen(db, id, rubrieken);
  if (sluit) await persoonSluiten(db, id, op, nu);
  if (kern) {
    await db.query(sql`delete from kernset where inburgeraar_id = ${id}`);
    await db.query(sql`update inburgeraar set vertrokken_op = null, overleden_op = null where id = ${id}`);
  }
  await stenenZetten(db, id, stenen);
  return { soort: 'WISSEN', operatie: 'bewaren', inburgeraarId: id, rubrieken: ([...DOSSIERRUBRIEKEN, KERNSET] as const).filter((rubriek) => rubrieken.includes(rubriek)), opdracht: 'BEWAARTERMIJN', grondslag: 'WET' };
}
