import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { SignaalIndienenInput, SignaalIndienenPayload, SignaalOver } from './signalen.input.ts';
import { mijnSignalen, signaalIndienen } from './signalen.service.ts';

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

  @Actie('signaal:indienen')
  @Mutation(() => SignaalIndienenPayload, { description: 'Geeft een signaal aan de gemeente. De gemeente koppelt terug.' })
  async signaalIndienen(@Arg('input', () => SignaalIndienenInput) input: SignaalIndienenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { signaal: await signaalIndienen(await ctx.operatie.open(), input, selectieVan(info, 'signaal')) };
  }
}
