import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { ACTIES, type ActieNaam, magActie } from '../access/acties.ts';
import { ALLE_RUBRIEKEN, rubriekVanVeld, veldnaam } from '../access/matrix.ts';
import type { Context } from './operatie.ts';
import { Weigering } from './weigering.ts';

/** Fields of `Inburgeraar` that are identity or explanation and belong to no rubriek. */
const ZONDER_RUBRIEK: ReadonlySet<string> = new Set(['id', 'portaalnummer', 'toegang', 'afgeschermd']);

/** Text that PostgreSQL cannot hold (NUL) or that is no Unicode (half a surrogate pair), anywhere in the input. */
function heeftOnleesbareTekst(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.includes('\0') || /\p{Surrogate}/u.test(waarde);
  return typeof waarde === 'object' && waarde !== null && Object.values(waarde).some(heeftOnleesbareTekst);
}

function bewaakWortelveld(type: string, naam: string, veld: GraphQLField<unknown, Context>): void {
  const actie = veld.extensions['actie'];
  if (typeof actie !== 'string' || !(actie in ACTIES)) throw new Error(`${type}.${naam} names no actie: a root field without one does not build`);
  const resolve = veld.resolve ?? defaultFieldResolver;
  veld.resolve = async (bron, args, context, info) => {
    if (heeftOnleesbareTekst(args)) throw new Weigering('VERZOEK_ONJUIST');
    const tx = await context.operatie.open();
    if (!magActie(tx.actor.rol, actie as ActieNaam)) throw new Weigering('GEEN_TOEGANG');
    return resolve(bron, args, context, info) as unknown;
  };
}

function controleerInburgeraar(schema: GraphQLSchema): void {
  const type = schema.getType('Inburgeraar');
  if (!isObjectType(type)) throw new Error('The schema has no Inburgeraar');
  const velden = Object.keys(type.getFields());
  for (const naam of velden) {
    if (!ZONDER_RUBRIEK.has(naam) && !rubriekVanVeld(naam)) throw new Error(`Inburgeraar.${naam} belongs to no rubriek: such a field does not build`);
  }
  for (const rubriek of ALLE_RUBRIEKEN) {
    if (!velden.includes(veldnaam(rubriek))) throw new Error(`Rubriek ${rubriek} is missing on Inburgeraar`);
  }
}

/** Puts the guard on every root field, and refuses to build a schema with a field that was forgotten. */
export function bewaakSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const [naam, veld] of Object.entries(type?.getFields() ?? {})) bewaakWortelveld(type?.name ?? '', naam, veld);
  }
  if (schema.getSubscriptionType()) throw new Error('Subscriptions have no guard');
  controleerInburgeraar(schema);
  return schema;
}
