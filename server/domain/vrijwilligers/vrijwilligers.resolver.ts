import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { vrijwilligersLezen } from './vrijwilligers.repository.ts';
import { begeleiderKoppelen, begeleiderOntkoppelen, vrijwilligerBijwerken } from './vrijwilligers.service.ts';
import { BegeleiderKoppelenInput, BegeleiderOntkoppelenInput, KoppelingPayload, Vrijwilliger, VrijwilligerBijwerkenInput, VrijwilligerPayload } from './vrijwilligers.types.ts';

@Resolver()
export class VrijwilligersResolver {
  @Actie('vrijwilligers:beheren')
  @Query(() => [Vrijwilliger], { description: 'De vrijwilligers van uw organisatie, op naam.' })
  async vrijwilligers(@Ctx() ctx: Context) {
    return vrijwilligersLezen(await ctx.operatie.open());
  }

  @Actie('vrijwilligers:beheren')
  @Mutation(() => VrijwilligerPayload, { description: 'Legt vast wat een vrijwilliger kan: talen, dagen, en hoeveel mensen tegelijk.' })
  async vrijwilligerBijwerken(@Arg('input', () => VrijwilligerBijwerkenInput) input: VrijwilligerBijwerkenInput, @Ctx() ctx: Context) {
    return { vrijwilliger: await vrijwilligerBijwerken(await ctx.operatie.open(), input) };
  }

  @Actie('begeleiders:koppelen')
  @Mutation(() => KoppelingPayload, { description: 'Koppelt een vrijwilliger aan iemand die uw organisatie begeleidt.' })
  async begeleiderKoppelen(@Arg('input', () => BegeleiderKoppelenInput) input: BegeleiderKoppelenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await begeleiderKoppelen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('begeleiders:koppelen')
  @Mutation(() => KoppelingPayload, { description: 'Beëindigt een koppeling, met de reden. Uw organisatie houdt de persoon.' })
  async begeleiderOntkoppelen(@Arg('input', () => BegeleiderOntkoppelenInput) input: BegeleiderOntkoppelenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await begeleiderOntkoppelen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
