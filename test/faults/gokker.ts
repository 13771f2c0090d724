import {
  getNamedType, getNullableType, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import type { Toeval } from '../../server/database/wereld/toeval.ts';

/** One document with its variables, drawn from the schema. */
export interface Gok {
  query: string;
  variables: Record<string, unknown>;
  wortel: string;
}

const DAGEN = ['2026-11-18', '2026-11-17', '2025-01-01', '2027-12-31', '0001-01-01', '9999-12-31', '2026-02-29', '2026-13-01', '18-11-2026', ''];
const TEKSTEN = [
  '', ' ', 'Gewoon een zin.', 'e\u0301\u00e9\u200d', '\u202eomgekeerd', 'مرحبا', '😀'.repeat(40), 'x'.repeat(501), 'y'.repeat(6_000), "'; drop table presentie; --", '\\', '%_%', '=1+1', '../../etc/passwd', '\u0000', '\ud800',
  '<script>alert(1)</script>', '{"a":1}', 'null', '-1', '1e400', '\r\n.\r\nMAIL FROM',
];
const GETALLEN = [0, 1, -1, 2, 12, 60, 1_440, 100_000, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5];

/**
 * Draws documents as somebody would who knows the schema and means no good: fields and arguments that exist, values that
 * mostly fit, and now and then ones that cannot be. `ids` are identities that exist, of whatever.
 */
export class Gokker {
  private teller = 0;
  private argumenten: string[] = [];
  private variables: Record<string, unknown> = {};

  constructor(private readonly schema: GraphQLSchema, private readonly t: Toeval, private readonly ids: readonly string[]) {}

  gok(): Gok {
    const mutatie = this.t.kans(0.4);
    const wortel = (mutatie ? this.schema.getMutationType() : this.schema.getQueryType()) as GraphQLObjectType;
    const naam = this.t.kies(Object.keys(wortel.getFields()));
    [this.teller, this.argumenten, this.variables] = [0, [], {}];
    const selectie = this.veld(wortel, naam, 0);
    const kop = this.argumenten.length > 0 ? `(${this.argumenten.join(', ')})` : '';
    return { query: `${mutatie ? 'mutation' : 'query'}${kop} { ${selectie} }`, variables: this.variables, wortel: naam };
  }

  private veld(type: GraphQLObjectType, naam: string, diepte: number): string {
    const veld = type.getFields()[naam];
    if (!veld) throw new Error(`${type.name} has no ${naam}`);
    const args = veld.args.filter((arg) => isNonNullType(arg.type) || this.t.kans(0.6)).map((arg) => `${arg.name}: ${this.variabele(arg.type)}`);
    const binnen = getNamedType(veld.type);
    return `${naam}${args.length > 0 ? `(${args.join(', ')})` : ''}${isObjectType(binnen) ? ` { ${this.selectie(binnen, diepte + 1)} }` : ''}`;
  }

  private selectie(type: GraphQLObjectType, diepte: number): string {
    const namen = Object.keys(type.getFields()).filter((naam) => {
      const binnen = getNamedType(type.getFields()[naam]?.type);
      return diepte < 6 || !isObjectType(binnen);
    });
    const gekozen = namen.filter(() => this.t.kans(diepte > 3 ? 0.25 : 0.5)).slice(0, 12);
    return gekozen.map((naam) => this.veld(type, naam, diepte)).join(' ') || '__typename';
  }

  private variabele(type: GraphQLInputType): string {
    const naam = `v${this.teller++}`;
    this.argumenten.push(`$${naam}: ${String(type)}`);
    this.variables[naam] = this.waarde(type);
    return `$${naam}`;
  }

  private waarde(type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && this.t.kans(0.15)) return null;
    const kern = getNullableType(type);
    if (isListType(kern)) return Array.from({ length: this.t.kies([0, 1, 1, 2, 3, 70]) }, () => this.waarde(kern.ofType as GraphQLInputType));
    if (isEnumType(kern)) return this.t.kans(0.97) ? this.t.kies(kern.getValues()).name : 'BESTAAT_NIET';
    if (isInputObjectType(kern)) {
      return Object.fromEntries(Object.values(kern.getFields()).filter((v) => isNonNullType(v.type) || this.t.kans(0.5)).map((v) => [v.name, v.name === 'idempotentieSleutel' ? `gok-${this.t.heel(0, 1e9)}` : this.waarde(v.type)]));
    }
    return this.enkel(kern.name);
  }

  private enkel(naam: string): unknown {
    switch (naam) {
      case 'Boolean': return this.t.kans(0.5);
      case 'Int': return this.t.kans(0.8) ? this.t.heel(0, 30) : this.t.kies(GETALLEN);
      case 'Float': return this.t.kies(GETALLEN);
      case 'Datum': return this.t.kans(0.85) ? this.t.kies(DAGEN.slice(0, 6)) : this.t.kies(DAGEN);
      case 'Tijdstip': return '2026-11-18T09:00:00Z';
      case 'ID': return this.t.kans(0.9) ? this.t.kies(this.ids) : this.t.kies(TEKSTEN);
      default: return this.t.kans(0.3) ? this.t.kies(this.ids) : this.t.kies(TEKSTEN);
    }
  }
}
