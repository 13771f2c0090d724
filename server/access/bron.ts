import sql, { join, raw, type Sql } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';
import { snake } from '../database/naamgeving.ts';
import type { Selectie } from '../graphql/selectie.ts';
import type { Leesrecht } from './leesrecht.ts';
import { cel, type Rubriek } from './matrix.ts';
import { ALLE_ROLLEN, type Rol } from './rollen.ts';
import type { TabelRegel } from './tabellen.ts';

/** SQL of one field of a rubriek, correlated to the person `p`. */
export type VeldSql = (recht: Leesrecht, selectie: Selectie) => Sql;

/**
 * Where a rubriek comes from: its tables and, per field of its GraphQL type, the SQL that makes the JSON. One
 * statement serves a page of persons with all rubrieken asked for; its columns follow the selection.
 */
export interface RubriekBron {
  rubriek: Rubriek;
  tabellen: readonly TabelRegel[];
  json: VeldSql;
}

/** The roles that read this rubriek of everybody in their bereik, from whichever organisation. */
export function wieAllesLeest(rubriek: Rubriek): Rol[] {
  return ALLE_ROLLEN.filter((rol) => ['L', 'S', 'M'].includes(cel(rol, rubriek)));
}

export type Klasse = abstract new (...args: never[]) => object;

/** Property names of an entity that are columns, its base classes included. */
export function kolommenVan(entiteit: Klasse): Set<string> {
  const keten = new Set<unknown>();
  for (let k: unknown = entiteit; typeof k === 'function' && k !== Function.prototype; k = Object.getPrototypeOf(k)) keten.add(k);
  return new Set(getMetadataArgsStorage().columns.filter((c) => keten.has(c.target)).map((c) => c.propertyName));
}

function object(velden: readonly [string, Sql][]): Sql {
  if (velden.length === 0) return sql`'{}'::json`;
  return sql`json_build_object(${join(velden.flatMap(([naam, waarde]) => [raw(`'${naam}'`), waarde]))})`;
}

/** For whom the row is read; which rows those are is decided where they are chosen. */
type Kijker = Pick<Leesrecht, 'actor'>;

/** Who entered a row: the organisation for all, the employee by name for professionals only. */
function herkomst(recht: Kijker, t: string, metBron: boolean): Sql {
  const medewerker = recht.actor.rol === 'INBURGERAAR'
    ? sql`null`
    : sql`(select g.naam from lidmaatschap lm join gebruiker g on g.id = lm.gebruiker_id where lm.id = ${raw(t)}.ingevoerd_door)`;
  return sql`json_build_object('organisatie', (select o.naam from organisatie o where o.id = ${raw(t)}.organisatie_id),
    'medewerker', ${medewerker}, 'op', ${raw(t)}.ingevoerd_op, 'bron', ${metBron ? raw(`${t}.bron`) : sql`null`})`;
}

/** The selected fields of a row of this entity as JSON; `eigen` adds or replaces fields that are no plain column. */
export function rijJson(
  entiteit: Klasse,
  recht: Kijker,
  selectie: Selectie,
  eigen: Record<string, (t: string, selectie: Selectie) => Sql> = {},
  t = 't',
): Sql {
  const kolommen = kolommenVan(entiteit);
  const velden: [string, Sql][] = [];
  for (const [naam, keuze] of selectie) {
    const maker = eigen[naam];
    if (maker) velden.push([naam, maker(t, keuze.selectie)]);
    else if (naam === 'herkomst') velden.push([naam, herkomst(recht, t, kolommen.has('bron'))]);
    else if (kolommen.has(naam)) velden.push([naam, raw(`${t}.${snake(naam)}`)]);
    else throw new Error(`${entiteit.name} has no column for field ${naam}`);
  }
  return object(velden);
}

/** A rubriek that is one row: its fields, or an empty object where nothing was entered yet. */
export function enkel(tabel: string, entiteit: Klasse, eigen: Record<string, (t: string, selectie: Selectie) => Sql> = {}): VeldSql {
  return (recht, selectie) =>
    sql`coalesce((select ${rijJson(entiteit, recht, selectie, eigen)} from ${raw(tabel)} t where ${recht.rij('t')}), '{}'::json)`;
}

interface LijstOpties {
  /** ORDER BY text over `t`, constant of the registry. */
  orde: string;
  /** Most rows given; a client may ask fewer with the argument `laatste`. */
  hoogstens?: number;
  datum?: string;
  organisatie?: string;
  waar?: Sql;
  eigen?: Record<string, (t: string, selectie: Selectie) => Sql>;
}

/** A field that is a list of rows. */
export function lijst(tabel: string, entiteit: Klasse, opties: LijstOpties): VeldSql {
  return (recht, selectie) => {
    const gevraagd = Number(selectie.args['laatste'] ?? opties.hoogstens ?? 200);
    const limiet = Math.max(0, Math.min(gevraagd, opties.hoogstens ?? 200));
    const waar = opties.waar ? sql` and ${opties.waar}` : sql``;
    return sql`(select coalesce(json_agg(${rijJson(entiteit, recht, selectie, opties.eigen)} order by ${raw(opties.orde)}), '[]'::json)
      from (select t.* from ${raw(tabel)} t where ${recht.rij('t', opties)}${waar} order by ${raw(opties.orde)} limit ${limiet}) t)`;
  };
}

/** A rubriek made of fields that each have their own SQL; only the selected ones are computed. */
export function samengesteld(velden: Record<string, VeldSql>): VeldSql {
  return (recht, selectie) => {
    const gekozen: [string, Sql][] = [];
    for (const [naam, keuze] of selectie) {
      const veld = velden[naam];
      if (!veld) throw new Error(`${recht.rubriek} has no source for field ${naam}`);
      gekozen.push([naam, veld(recht, keuze.selectie)]);
    }
    return object(gekozen);
  };
}
