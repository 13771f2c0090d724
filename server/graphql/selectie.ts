import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Weigering } from './weigering.ts';

interface Boom {
  [veld: string]: Boom;
}

interface Keuze {
  selectie: Selectie;
}

/** The fields that an operation asks of one object, with the arguments given to the object itself. */
export class Selectie {
  private readonly velden = new Map<string, Keuze>();

  constructor(readonly args: Readonly<Record<string, unknown>> = {}) {}

  [Symbol.iterator](): IterableIterator<[string, Keuze]> {
    return this.velden.entries();
  }

  get namen(): string[] {
    return [...this.velden.keys()];
  }

  sub(naam: string): Selectie | undefined {
    return this.velden.get(naam)?.selectie;
  }

  /** A selection that the server itself makes. */
  static van(boom: Boom): Selectie {
    const selectie = new Selectie();
    for (const [naam, sub] of Object.entries(boom)) selectie.velden.set(naam, { selectie: Selectie.van(sub) });
    return selectie;
  }

  /** A selection of these fields, each by its path. */
  static langs(paden: readonly (readonly string[])[]): Selectie {
    const boom: Boom = {};
    for (const pad of paden) pad.reduce((tak, naam) => (tak[naam] ??= {}), boom);
    return Selectie.van(boom);
  }

  /** Fields of one object reached under several aliases are read once; that only works with equal arguments. */
  voegToe(boom: ResolveTree): void {
    const bestaand = this.velden.get(boom.name)?.selectie;
    if (bestaand && JSON.stringify(bestaand.args) !== JSON.stringify(boom.args)) throw new Weigering('ALIAS_MET_ANDERE_ARGUMENTEN');
    const doel = bestaand ?? new Selectie(boom.args);
    if (!bestaand) this.velden.set(boom.name, { selectie: doel });
    for (const velden of Object.values(boom.fieldsByTypeName)) {
      for (const veld of Object.values(velden)) if (!veld.name.startsWith('__')) doel.voegToe(veld);
    }
  }
}

/** What the operation asks of the field being resolved, followed along `pad` where given. */
export function selectieVan(info: GraphQLResolveInfo, ...pad: string[]): Selectie {
  const boom = parseResolveInfo(info) as ResolveTree | null;
  const wortel = new Selectie();
  if (boom) wortel.voegToe(boom);
  let selectie = (boom && wortel.sub(boom.name)) ?? new Selectie();
  for (const naam of pad) selectie = selectie.sub(naam) ?? new Selectie();
  return selectie;
}
