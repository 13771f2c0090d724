import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type Table } from 'typeorm';

/** camelCase in code is snake_case in SQL, so that a person can read and write queries without quotes. */
export function snake(naam: string): string {
  return naam.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The name in code of a column. */
export function camel(naam: string): string {
  return naam.replace(/_([a-z0-9])/g, (_alles, letter: string) => letter.toUpperCase());
}

/** PostgreSQL cuts names at 63 bytes; a cut name keeps a hash of the whole, so that two never meet. */
function ingekort(naam: string): string {
  return naam.length <= 63 ? naam : `${naam.slice(0, 54)}_${createHash('sha256').update(naam).digest('hex').slice(0, 8)}`;
}

function samen(soort: string, tabel: Table | string, kolommen: readonly string[]): string {
  const naam = (typeof tabel === 'string' ? tabel : tabel.name).split('.').pop() ?? '';
  return ingekort([soort, naam, ...kolommen].join('_'));
}

/** Names of columns and constraints that say what they are about: an error of the database can be read. */
export class Naamgeving extends DefaultNamingStrategy {
  override columnName(property: string, gegeven: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, gegeven ?? property].join('_'));
  }

  override primaryKeyName(tabel: Table | string): string {
    return samen('pk', tabel, []);
  }

  override uniqueConstraintName(tabel: Table | string, kolommen: string[]): string {
    return samen('uq', tabel, kolommen);
  }

  override relationConstraintName(tabel: Table | string, kolommen: string[]): string {
    return samen('uq', tabel, kolommen);
  }

  override foreignKeyName(tabel: Table | string, kolommen: string[]): string {
    return samen('fk', tabel, kolommen);
  }

  override indexName(tabel: Table | string, kolommen: string[]): string {
    return samen('ix', tabel, kolommen);
  }
}
