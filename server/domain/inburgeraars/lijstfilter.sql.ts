import sql, { empty, type Sql } from 'sql-template-tag';
import { LEERROUTES } from '../../../shared/rules/pip.ts';
import { TAAKREGELS, type Taaksoort } from '../../../shared/rules/taken.ts';
import { TERMIJNSOORTEN } from '../../../shared/rules/termijnen.ts';
import { FASEN, STAPPEN } from '../../../shared/rules/weg.ts';
import type { Actor } from '../../access/actor.ts';
import { cel, type Rubriek } from '../../access/matrix.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { taakKiezer } from '../taken/taken.service.ts';
import { stapSql } from '../traject/stap.sql.ts';
import type { InburgeraarFilter } from './inburgeraars.input.ts';

/** A role filters and sorts only on rubrieken that it may read whole, for every row in the list. */
export function leestAlles(actor: Actor, rubriek: Rubriek): boolean {
  return ['L', 'S', 'M'].includes(cel(actor.rol, rubriek));
}

export function eis(actor: Actor, rubriek: Rubriek): void {
  if (!leestAlles(actor, rubriek)) throw new Weigering('GEEN_TOEGANG');
}

function eisKeuze(veld: keyof InburgeraarFilter, waarde: string, keuzes: readonly string[]): void {
  if (!keuzes.includes(waarde)) throw new Weigering('INVOER_ONJUIST', [veldWeigering(veld, 'INVOER_ONJUIST')]);
}

/** A pattern of `ilike` for what has this text in it, as it was typed. */
export function bevat(tekst: string): string {
  return `%${tekst.trim().slice(0, 80).replace(/[\\%_]/g, '\\$&')}%`;
}

/** Who has this text in the roepnaam, the portaalnummer, or the achternaam where the role reads that of everybody. */
export function zoekConditie(actor: Actor, zoek: string): Sql {
  const patroon = bevat(zoek);
  eis(actor, 'ROEPNAAM');
  const achternaam = leestAlles(actor, 'ACHTERNAAM')
    ? sql` or exists (select 1 from achternaam a where a.inburgeraar_id = p.inburgeraar_id and a.achternaam ilike ${patroon})` : empty;
  return sql`(p.portaalnummer ilike ${patroon} or exists (select 1 from roepnaam r where r.inburgeraar_id = p.inburgeraar_id and r.roepnaam ilike ${patroon})${achternaam})`;
}

/** Where somebody stands, and what runs for them. */
function wegCondities(actor: Actor, { fase, stap, termijnSoort, termijnTot }: InburgeraarFilter): Sql[] {
  if (!fase && !stap && !termijnSoort && !termijnTot) return [];
  eis(actor, 'TRAJECTSTATUS');
  if (fase) eisKeuze('fase', fase, FASEN);
  if (stap) eisKeuze('stap', stap, STAPPEN);
  if (termijnSoort) eisKeuze('termijnSoort', termijnSoort, TERMIJNSOORTEN);
  return [
    ...(fase ? [sql`exists (select 1 from trajectstatus t where t.inburgeraar_id = p.inburgeraar_id and t.fase = ${fase})`] : []),
    ...(stap ? [sql`${stapSql(leestAlles(actor, 'LEERBAARHEID'))} = ${stap}`] : []),
    ...(termijnSoort || termijnTot ? [sql`exists (select 1 from termijn t where t.inburgeraar_id = p.inburgeraar_id
      ${termijnSoort ? sql`and t.soort = ${termijnSoort}` : empty} ${termijnTot ? sql`and t.uiterlijk <= ${termijnTot}::date` : empty})`] : []),
  ];
}

/** Who is involved today: an organisation, or the consulent who has the regie. An identity of nothing gives nobody. */
function betrokkenCondities({ actor, vandaag }: Transactie, { partnerId, consulentId }: InburgeraarFilter): Sql[] {
  if (!partnerId && !consulentId) return [];
  eis(actor, 'BETROKKENEN');
  const nu = sql`b.van <= ${vandaag}::date and (b.tot is null or b.tot >= ${vandaag}::date) and coalesce(b.beeindigd_reden, 'AFGEROND') = 'AFGEROND'`;
  const iemand = (id: string, waar: Sql) => (isUuid(id) ? sql`exists (select 1 from betrokkenheid b where b.inburgeraar_id = p.inburgeraar_id and ${nu} and ${waar})` : sql`false`);
  return [
    ...(partnerId ? [iemand(partnerId, sql`b.organisatie_id = ${partnerId}::uuid`)] : []),
    ...(consulentId ? [iemand(consulentId, sql`b.opdracht = 'REGIE' and b.lidmaatschap_id = ${consulentId}::uuid`)] : []),
  ];
}

function routeCondities(actor: Actor, { leerroute }: InburgeraarFilter): Sql[] {
  if (!leerroute) return [];
  eis(actor, 'PIP_KERN');
  eisKeuze('leerroute', leerroute, LEERROUTES);
  return [sql`(select v.leerroute from pip_versie v where v.inburgeraar_id = p.inburgeraar_id order by v.versie desc limit 1) = ${leerroute}`];
}

/** The gemeente that has the regie: what an organisation for several of them knows by the opdracht itself. */
function gemeenteCondities(actor: Actor, { gemeente }: InburgeraarFilter): Sql[] {
  if (!gemeente) return [];
  eisKeuze('gemeente', gemeente, actor.gemeenteNamen);
  return [sql`p.gemeente_id = ${actor.gemeenteIds[actor.gemeenteNamen.indexOf(gemeente)]}::uuid`];
}

/** A task is derived from facts of many tables, so who has it is asked first, in one statement. */
async function taakCondities(tx: Transactie, { attentie }: InburgeraarFilter): Promise<Sql[]> {
  if (!attentie) return [];
  return [sql`p.inburgeraar_id = any(${await taakKiezer(tx, attentie)}::uuid[])`];
}

/**
 * The condition over `p` that the filter means. Whoever is chosen by content has a running relation: in the afronding nobody is.
 *
 * @throws Weigering GEEN_TOEGANG where the role may not filter on it, INVOER_ONJUIST for what is no choice
 */
export async function filterConditie(tx: Transactie, filter: InburgeraarFilter): Promise<Sql> {
  const { actor } = tx;
  const condities = [
    ...(filter.zoek?.trim() ? [zoekConditie(actor, filter.zoek)] : []), ...gemeenteCondities(actor, filter), ...routeCondities(actor, filter), ...wegCondities(actor, filter), ...betrokkenCondities(tx, filter), ...await taakCondities(tx, filter),
  ];
  const wie = filter.ookAfronding && condities.length === 0 ? sql`true` : sql`p.lopend`;
  return condities.reduce((waar, conditie) => sql`${waar} and ${conditie}`, wie);
}

/** What a filter looks at: being in its answer tells of these. */
export function filterRubrieken(actor: Actor, filter: InburgeraarFilter): Rubriek[] {
  const { zoek, leerroute, fase, stap, termijnSoort, termijnTot, partnerId, consulentId, attentie } = filter;
  const als = (gekozen: unknown, ...rubrieken: Rubriek[]) => (gekozen ? rubrieken.filter((rubriek) => leestAlles(actor, rubriek)) : []);
  return [
    ...als(zoek?.trim(), 'ROEPNAAM', 'ACHTERNAAM'), ...als(leerroute, 'PIP_KERN'), ...als(fase || termijnSoort || termijnTot, 'TRAJECTSTATUS'), ...als(stap, 'TRAJECTSTATUS', 'LEERBAARHEID'),
    ...als(partnerId || consulentId, 'BETROKKENEN'), ...als(attentie, ...TAAKREGELS[attentie as Taaksoort]?.rubrieken ?? []),
  ];
}
