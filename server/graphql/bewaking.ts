import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { ACTIES, type ActieNaam, magActie } from '../access/acties.ts';
import { Leesrecht, type Relatiestand } from '../access/leesrecht.ts';
import { ALLE_RUBRIEKEN, type Rubriek, rubriekVanVeld, veldnaam } from '../access/matrix.ts';
import type { Context } from './operatie.ts';
import { Weigering } from './weigering.ts';

/** Fields of `Inburgeraar` that are identity or explanation and belong to no rubriek. */
const ZONDER_RUBRIEK: ReadonlySet<string> = new Set(['id', 'portaalnummer', 'toegang', 'afgeschermd', 'mijnOpdracht']);

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

/**
 * The first of the three walls, on every rubriek of a person: null unless the relation that this person was read by
 * opens the rubriek for who asks. No SQL and no waiting, so it costs nothing per field; a person that did not come
 * through the bereik has no relation, and then nothing opens.
 */
function bewaakRubriek(rubriek: Rubriek, veld: GraphQLField<unknown, Context>): void {
  const resolve = veld.resolve ?? defaultFieldResolver;
  veld.resolve = (persoon, args, context, info) => {
    const { actor } = context.operatie;
    if (!actor || !new Leesrecht(actor, rubriek).openVoor(persoon as Relatiestand)) return null;
    return resolve(persoon, args, context, info) as unknown;
  };
}

function bewaakInburgeraar(schema: GraphQLSchema): void {
  const type = schema.getType('Inburgeraar');
  if (!isObjectType(type)) throw new Error('The schema has no Inburgeraar');
  const velden = type.getFields();
  for (const [naam, veld] of Object.entries(velden)) {
    const rubriek = rubriekVanVeld(naam);
    if (rubriek) bewaakRubriek(rubriek, veld);
    else if (!ZONDER_RUBRIEK.has(naam)) throw new Error(`Inburgeraar.${naam} belongs to no rubriek: such a field does not build`);
  }
  for (const rubriek of ALLE_RUBRIEKEN) {
    if (!velden[veldnaam(rubriek)]) throw new Error(`Rubriek ${rubriek} is missing on Inburgeraar`);
  }
}

/** Puts the guard on every root field and every rubriek, and refuses to build a schema with a field that was forgotten. */
export function bewaakSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const [naam, veld] of Object.entries(type?.getFields() ?? {})) bewaakWortelveld(type?.name ?? '', naam, veld);
  }
  if (schema.getSubscriptionType()) throw new Error('Subscriptions have no guard');
  bewaakInburgeraar(schema);
  return schema;
}
