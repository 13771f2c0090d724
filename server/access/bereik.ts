import sql, { join, raw, type Sql } from 'sql-template-tag';
import { cel, type Rubriek } from './matrix.ts';
import { bereikVan, type Opdracht, type Rol } from './rollen.ts';

/**
 * The values a bereik is computed from. The app fills them with parameters, the policies with settings of the
 * transaction: one text, two walls.
 */
export interface BereikContext {
  lidmaatschap: Sql;
  organisatie: Sql;
  gemeente: Sql;
  inburgeraar: Sql;
  vandaag: Sql;
  /** The one gemeente that a partner's system is let in for; null for a human being. The policies do this in one place, on betrokkenheid. */
  systeemgemeente: Sql | null;
}

/** For policies: each value is a scalar sub-select, so PostgreSQL computes it once per statement and not per row. */
export const INSTELLINGEN: BereikContext = {
  lidmaatschap: sql`(select ik_lidmaatschap())`,
  organisatie: sql`(select ik_organisatie())`,
  gemeente: sql`(select ik_gemeente())`,
  inburgeraar: sql`(select ik_inburgeraar())`,
  vandaag: sql`(select vandaag())`,
  systeemgemeente: null,
};

/** Rubrieken that an organisation may still complete in the afronding: lessons and hours up to the end date. */
export const AFRONDING_RUBRIEKEN: readonly Rubriek[] = ['TAAL_PRESENTIE', 'PARTICIPATIE_UREN'];

/** An organisation may complete its own lessons and hours until this long after the end. */
export const AFRONDING_MAANDEN = 3;
export const AFRONDING = sql`interval '${raw(String(AFRONDING_MAANDEN))} months'`;

/** A role has an afronding only where it enters lessons or hours itself. */
export function heeftAfronding(rol: Rol): boolean {
  return AFRONDING_RUBRIEKEN.some((rubriek) => cel(rol, rubriek) === 'E');
}

/**
 * A withdrawn consent and an erased person close at once, whatever the dates say. After a move a partner has nothing
 * any more, not even the afronding; `vertrokken_op` is kept by the database (`domain/betrokkenheid/verhuizing.sql.ts`).
 */
export function nietGesloten(c: BereikContext, b = 'b'): Sql {
  const t = raw(b);
  return sql`(${t}.beeindigd_reden is null or ${t}.beeindigd_reden = 'AFGEROND' or (${t}.beeindigd_reden = 'VERHUISD' and ${t}.tot >= ${c.vandaag}))
    and (${t}.vertrokken_op is null or ${t}.vertrokken_op >= ${c.vandaag})`;
}

function opdrachtenLijst(opdrachten: readonly Opdracht[]): Sql {
  // Constants of the registry, never input: they may stand in the text, so that policies need no parameters.
  return join(opdrachten.map((opdracht) => raw(`'${opdracht}'`)));
}

/** A partner's system reaches only persons of the gemeente that let it in, also where its organisation works for several. */
function vanSysteemgemeente(c: BereikContext): Sql {
  if (c.systeemgemeente === null) return sql``;
  return sql` and exists (select 1 from inburgeraar i where i.id = b.inburgeraar_id and i.gemeente_id = ${c.systeemgemeente})`;
}

/** The relation of a gemeente with each of its inburgeraars: one, for as long as somebody is there. */
export const REGIE_VAN_DE_GEMEENTE = sql`date '0001-01-01' as van, null::date as tot, 'REGIE' as opdracht, 'WET' as grondslag`;

/**
 * All dated relations that give this role a person: columns inburgeraar_id, van, tot (last day, inclusive), opdracht,
 * grondslag. Past and future ones are in it; `isLopend` and `isAfronding` judge the dates. Null when the role reaches
 * no person at all.
 */
export function bereikSql(rol: Rol, c: BereikContext): Sql | null {
  const bereik = bereikVan(rol);
  switch (bereik.soort) {
    case 'GEEN':
      return null;
    case 'ZELF':
      return sql`select i.id as inburgeraar_id, date '0001-01-01' as van, null::date as tot, 'ZELF' as opdracht, 'WET' as grondslag
        from inburgeraar i where i.id = ${c.inburgeraar}`;
    case 'GEMEENTE':
      return sql`select i.id as inburgeraar_id, ${REGIE_VAN_DE_GEMEENTE}
        from inburgeraar i where i.gemeente_id = ${c.gemeente}`;
    case 'MEDEWERKER':
      return sql`select b.inburgeraar_id, b.van, b.tot, b.opdracht, b.grondslag from betrokkenheid b
        where b.lidmaatschap_id = ${c.lidmaatschap} and b.organisatie_id = ${c.organisatie}
          and b.opdracht in (${opdrachtenLijst(bereik.opdrachten)}) and ${nietGesloten(c)}`;
    case 'ORGANISATIE':
      return sql`select b.inburgeraar_id, b.van, b.tot, b.opdracht, b.grondslag from betrokkenheid b
        where b.organisatie_id = ${c.organisatie}
          and b.opdracht in (${opdrachtenLijst(bereik.opdrachten)}) and ${nietGesloten(c)}${vanSysteemgemeente(c)}`;
    case 'GROEP':
      // Who takes over a group also completes what was left open before: the start of the leader is no start of the reach.
      return sql`select b.inburgeraar_id, greatest(b.van, gl.van) as van, least(b.tot, gl.tot, gb.tot) as tot,
          b.opdracht, b.grondslag
        from groepsbegeleider gb
        join groepslid gl on gl.groep_id = gb.groep_id and gl.organisatie_id = gb.organisatie_id
        join betrokkenheid b on b.inburgeraar_id = gl.inburgeraar_id and b.organisatie_id = gl.organisatie_id
        where gb.lidmaatschap_id = ${c.lidmaatschap} and gb.van <= ${c.vandaag} and b.organisatie_id = ${c.organisatie}
          and b.opdracht in (${opdrachtenLijst(bereik.opdrachten)}) and ${nietGesloten(c)}`;
  }
}

/** The relation runs on this day. `b` is the alias of a row of `bereikSql`. */
export function isLopend(c: BereikContext, b = 'b'): Sql {
  return sql`(${raw(b)}.van <= ${c.vandaag} and (${raw(b)}.tot is null or ${raw(b)}.tot >= ${c.vandaag}))`;
}

/** The relation ended at most three months ago. */
export function isAfronding(c: BereikContext, b = 'b'): Sql {
  return sql`(${raw(b)}.van <= ${raw(b)}.tot and ${raw(b)}.tot < ${c.vandaag} and (${raw(b)}.tot + ${AFRONDING})::date >= ${c.vandaag})`;
}

/**
 * Condition on `b`, a row of betrokkenheid: an own relation that gives the role this person now, running or in afronding.
 * What starts later, ended long ago or was withdrawn is not even known to exist. Null where reach does not come from
 * own relations.
 */
export function eigenRelatie(rol: Rol, c: BereikContext, b: string): Sql | null {
  const bereik = bereikVan(rol);
  if (!('opdrachten' in bereik)) return null;
  const lid = bereik.soort === 'MEDEWERKER' ? sql`${raw(b)}.lidmaatschap_id = ${c.lidmaatschap} and ` : sql``;
  const toestand = heeftAfronding(rol) ? sql`(${isLopend(c, b)} or ${isAfronding(c, b)})` : isLopend(c, b);
  return sql`${lid}${raw(b)}.organisatie_id = ${c.organisatie} and ${raw(b)}.opdracht in (${opdrachtenLijst(bereik.opdrachten)})
    and ${nietGesloten(c, b)} and ${toestand}`;
}
