import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { SignaalIndienenInput, SignaalIndienenPayload, SignalenStand, Signaalontvanger, SignaalOver, SignaalStapZettenInput } from './signalen.input.ts';
import { mijnSignalen, signaalIndienen, signaalLezen, signaalontvangers, signaalStapZetten, signalenStand } from './signalen.service.ts';

@Resolver()
export class SignalenResolver {
  @Actie('signalen:eigenLezen')
  @Query(() => [SignaalOver], { description: 'De signalen van uw organisatie, of voor de gemeente die van uw personen. De nieuwste eerst, hoogstens 200.' })
  async mijnSignalen(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('stand', () => String, { nullable: true, description: 'OPEN, IN_BEHANDELING of AFGEHANDELD.' }) stand: string | null,
  ) {
    return mijnSignalen(await ctx.operatie.open(), { first, stand: stand ?? null }, selectieVan(info));
  }

  @Actie('signalen:eigenLezen')
  @Query(() => SignaalOver, { nullable: true, description: 'Eén signaal dat u mag lezen, met wat er gebeurde.' })
  async signaal(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return signaalLezen(await ctx.operatie.open(), id, selectieVan(info));
  }

  @Actie('signalen:eigenLezen')
  @Query(() => SignalenStand, { description: 'Hoe de signalen staan die u leest: aantallen, zonder personen.' })
  async signalenStand(@Ctx() ctx: Context) {
    return signalenStand(await ctx.operatie.open());
  }

  @Actie('signaal:richten')
  @Query(() => [Signaalontvanger], { description: 'Aan wie de consulent een signaal over iemand kan richten: wie nu voor die persoon werkt.' })
  async signaalontvangers(@Arg('inburgeraarId', () => ID) inburgeraarId: string, @Ctx() ctx: Context) {
    return signaalontvangers(await ctx.operatie.open(), inburgeraarId);
  }

  @Actie('signaal:indienen')
  @Mutation(() => SignaalIndienenPayload, { description: 'Geeft een signaal aan de gemeente, of van de consulent aan een organisatie. Wie het krijgt, koppelt terug.' })
  async signaalIndienen(@Arg('input', () => SignaalIndienenInput) input: SignaalIndienenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { signaal: await signaalIndienen(await ctx.operatie.open(), input, selectieVan(info, 'signaal')) };
  }

  @Actie('signaal:indienen')
  @Mutation(() => SignaalIndienenPayload, { description: 'Zet een stap: oppakken, antwoorden, afhandelen, gezien of heropenen.' })
  async signaalStapZetten(@Arg('input', () => SignaalStapZettenInput) input: SignaalStapZettenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { signaal: await signaalStapZetten(await ctx.operatie.open(), input, selectieVan(info, 'signaal')) };
  }
}
