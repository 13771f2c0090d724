import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { ACTIES, type ActieNaam } from '../access/acties.ts';
import { type Mutatieregel, verbodenVelden } from '../access/invoer.ts';
import { Leesrecht, type Relatiestand } from '../access/leesrecht.ts';
import { ALLE_RUBRIEKEN, type Rubriek, rubriekVanVeld, veldnaam } from '../access/matrix.ts';
import { actorMag } from '../access/systeem.ts';
import type { Context } from './operatie.ts';
import { veldWeigering, Weigering } from './weigering.ts';

/** Fields of `Inburgeraar` that are identity or explanation and belong to no rubriek. */
const ZONDER_RUBRIEK: ReadonlySet<string> = new Set(['id', 'portaalnummer', 'toegang', 'afgeschermd', 'mijnOpdracht']);

/** Text that PostgreSQL cannot hold (NUL) or that is no Unicode (half a surrogate pair), anywhere in the input. */
function heeftOnleesbareTekst(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.includes('\0') || /\p{Surrogate}/u.test(waarde);
  return typeof waarde === 'object' && waarde !== null && Object.values(waarde).some(heeftOnleesbareTekst);
}

/** Paths of all fields in an input type; a list counts as its rows. */
function invoerpaden(type: GraphQLInputType, pad = ''): string[] {
  const kern = getNamedType(type);
  if (!isInputObjectType(kern)) return [pad];
  return Object.values(kern.getFields()).flatMap((veld) => invoerpaden(veld.type, pad ? `${pad}.${veld.name}` : veld.name));
}

/** Every field of the mutation's input has one entry in the white-list, and every entry a field. */
function controleerInvoer(naam: string, veld: GraphQLField<unknown, Context>, regel: Mutatieregel | undefined): Mutatieregel {
  if (!regel) throw new Error(`Mutation.${naam} is missing in the white-list of input: such a mutation does not build`);
  const paden = veld.args.flatMap((arg) => invoerpaden(arg.type, arg.name === 'input' ? '' : arg.name));
  const genoemd = [...regel.sturing, ...regel.schrijft.flatMap(({ velden }) => velden)];
  const vergeten = paden.filter((pad) => !genoemd.includes(pad));
  const over = genoemd.filter((pad, i) => !paden.includes(pad) || genoemd.indexOf(pad) !== i);
  if (vergeten.length > 0) throw new Error(`Mutation.${naam} has fields without a rubriek in the white-list of input: ${vergeten.join(', ')}`);
  if (over.length > 0) throw new Error(`The white-list of Mutation.${naam} names what is no field of it, or twice: ${over.join(', ')}`);
  return regel;
}

function bewaakWortelveld(type: string, naam: string, veld: GraphQLField<unknown, Context>, invoer?: Mutatieregel): void {
  const actie = veld.extensions['actie'];
  if (typeof actie !== 'string' || !(actie in ACTIES)) throw new Error(`${type}.${naam} names no actie: a root field without one does not build`);
  const resolve = veld.resolve ?? defaultFieldResolver;
  veld.resolve = async (bron, args, context, info) => {
    if (heeftOnleesbareTekst(args)) throw new Weigering('VERZOEK_ONJUIST');
    const tx = await context.operatie.open();
    if (type === 'Mutation') tx.gaatSchrijven();
    if (!actorMag(tx.actor, actie as ActieNaam)) throw new Weigering('GEEN_TOEGANG');
    const verboden = invoer ? verbodenVelden(tx.actor.rol, invoer, args['input']) : [];
    if (verboden.length > 0) throw new Weigering('GEEN_TOEGANG', verboden.map((pad) => veldWeigering(pad, 'GEEN_TOEGANG')));
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

/**
 * Puts the guard on every root field and every rubriek, and refuses to build a schema with a field that was forgotten.
 *
 * @param invoer the white-list: per mutation the rubriek that each field of its input writes
 */
export function bewaakSchema(schema: GraphQLSchema, invoer: Readonly<Record<string, Mutatieregel>> = {}): GraphQLSchema {
  for (const [naam, veld] of Object.entries(schema.getQueryType()?.getFields() ?? {})) bewaakWortelveld('Query', naam, veld);
  for (const [naam, veld] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    bewaakWortelveld('Mutation', naam, veld, controleerInvoer(naam, veld, invoer[naam]));
  }
  const over = Object.keys(invoer).filter((naam) => !schema.getMutationType()?.getFields()[naam]);
  if (over.length > 0) throw new Error(`The white-list of input names what is no mutation: ${over.join(', ')}`);
  if (schema.getSubscriptionType()) throw new Error('Subscriptions have no guard');
  bewaakInburgeraar(schema);
  return schema;
}
