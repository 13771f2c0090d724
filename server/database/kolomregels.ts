import { getMetadataArgsStorage } from 'typeorm';
import type { Klasse } from '../access/bron.ts';
import { snake } from './naamgeving.ts';

export type Kolomsoort = 'TEKST' | 'GETAL' | 'DATUM' | 'JA_NEE' | 'KEUZE' | 'KEUZES';

/**
 * What may stand in one column, read from the entity: its type and its CHECK constraints. One text holds for the
 * database, the input types, the refusals and the form on screen.
 */
export interface Kolomregel {
  /** Property name; in the API the same. */
  naam: string;
  /** Name in SQL. */
  kolom: string;
  soort: Kolomsoort;
  /** May be null. */
  magLeeg: boolean;
  /** What the database fills in where a new row does not name it. */
  standaard?: string | number | boolean | readonly string[];
  /** Least and most characters of a text. */
  tekens?: { minstens: number; hoogstens: number };
  /** Least and most of a number. */
  grenzen?: { minstens: number; hoogstens: number };
  /** The only values, of a text or of a number. */
  keuzes?: readonly (string | number)[];
  /** The form of the whole text, as a regular expression that PostgreSQL and JavaScript read alike. */
  patroon?: string;
}

/** A CHECK of the table. */
export interface Tabelcheck {
  naam: string;
  expressie: string;
  /** The columns of `kolomregelsVan` that it mentions, by property name. */
  kolommen: readonly string[];
}

const SOORTEN: Record<string, Kolomsoort> = { text: 'TEKST', integer: 'GETAL', date: 'DATUM', boolean: 'JA_NEE' };

/** The entity that is mapped to this table. */
export function entiteitVan(tabel: string): Klasse {
  const doel = getMetadataArgsStorage().tables.find((t) => t.name === tabel)?.target;
  if (typeof doel !== 'function') throw new Error(`${tabel} is no table of an entity`);
  return doel as unknown as Klasse;
}

function checksVan(entiteit: Klasse): { naam: string; expressie: string }[] {
  return getMetadataArgsStorage().checks.filter((c) => c.target === entiteit).map((c) => ({ naam: c.name ?? '', expressie: c.expression }));
}

function waarden(lijst: string): (string | number)[] {
  return lijst.split(',').map((deel) => deel.trim()).map((deel) => (deel.startsWith(`'`) ? deel.slice(1, -1) : Number(deel)));
}

/** The limits that the checks set on one column alone. */
function grenzenUit(kolom: string, tekst: string): Partial<Kolomregel> {
  const lengte = new RegExp(`length\\(${kolom}\\) (?:<= (\\d+)|between (\\d+) and (\\d+))`).exec(tekst);
  const getal = new RegExp(`(?:^|[ (])${kolom} between (-?\\d+) and (\\d+)`).exec(tekst);
  const keuzes = new RegExp(`(?:^|[ (])${kolom} (?:in \\(|<@ array\\[)([^)\\]]+)[)\\]]`).exec(tekst);
  const patroon = new RegExp(`(?:^|[ (])${kolom} ~ '([^']+)'`).exec(tekst);
  return {
    ...(lengte ? { tekens: { minstens: Number(lengte[2] ?? 0), hoogstens: Number(lengte[1] ?? lengte[3]) } } : {}),
    ...(getal ? { grenzen: { minstens: Number(getal[1]), hoogstens: Number(getal[2]) } } : {}),
    ...(keuzes?.[1] ? { keuzes: waarden(keuzes[1]) } : {}),
    ...(patroon?.[1] ? { patroon: patroon[1] } : {}),
  };
}

/** A default as a value; the only expression that an entity of ours has is the empty list. */
function standaardVan(gegeven: unknown): Pick<Kolomregel, 'standaard'> {
  if (typeof gegeven === 'function') return { standaard: [] };
  return typeof gegeven === 'string' || typeof gegeven === 'number' || typeof gegeven === 'boolean' ? { standaard: gegeven } : {};
}

/** The rules of the columns that the entity itself declares; those of its base classes are the machinery of a row. */
export function kolomregelsVan(entiteit: Klasse): Kolomregel[] {
  const tekst = checksVan(entiteit).map((c) => c.expressie).join(' ; ');
  return getMetadataArgsStorage().columns.filter((c) => c.target === entiteit && c.options.type !== 'uuid').map(({ propertyName, options }) => {
    const soort = SOORTEN[String(options.type)];
    if (!soort) throw new Error(`${entiteit.name}.${propertyName}: no input is known for this type of column`);
    const regel: Kolomregel = {
      naam: propertyName, kolom: snake(propertyName), soort,
      magLeeg: options.nullable === true, ...standaardVan(options.default), ...grenzenUit(snake(propertyName), tekst),
    };
    if (!regel.keuzes || soort !== 'TEKST') return regel;
    return { ...regel, soort: options.array ? 'KEUZES' : 'KEUZE' };
  });
}

/** The checks of a table, with the columns that each is about. */
export function tabelchecksVan(entiteit: Klasse): Tabelcheck[] {
  const regels = kolomregelsVan(entiteit);
  return checksVan(entiteit).map((check) => ({
    ...check, kolommen: regels.filter(({ kolom }) => new RegExp(`\\b${kolom}\\b`).test(check.expressie.replace(/'[^']*'/g, ''))).map(({ naam }) => naam),
  }));
}
