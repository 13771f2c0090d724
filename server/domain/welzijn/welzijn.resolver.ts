import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { signaaltellingLezen } from './welzijn.repository.ts';
import { sleutelpersoonKoppelen, sleutelpersoonOntkoppelen, welzijnsdeelnemers } from './welzijn.service.ts';
import { Signaaltelling, SleutelpersoonKoppelenInput, SleutelpersoonOntkoppelenInput, SleutelpersoonPayload, Welzijnsdeelnemer } from './welzijn.types.ts';

@Resolver()
export class WelzijnResolver {
  @Actie('toestemming:stoppen')
  @Query(() => [Welzijnsdeelnemer], { description: 'Wie uw organisatie toestemming gaf, en wanneer en hoe.' })
  async welzijnsdeelnemers(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return welzijnsdeelnemers(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('sleutelpersonen:koppelen')
  @Mutation(() => SleutelpersoonPayload, { description: 'Schrijft op welke sleutelpersoon er voor iemand is. De sleutelpersoon ziet daarmee niets.' })
  async sleutelpersoonKoppelen(@Arg('input', () => SleutelpersoonKoppelenInput) input: SleutelpersoonKoppelenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await sleutelpersoonKoppelen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('sleutelpersonen:koppelen')
  @Mutation(() => SleutelpersoonPayload, { description: 'Beëindigt een koppeling met een sleutelpersoon.' })
  async sleutelpersoonOntkoppelen(@Arg('input', () => SleutelpersoonOntkoppelenInput) input: SleutelpersoonOntkoppelenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await sleutelpersoonOntkoppelen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('signaaltelling:lezen')
  @Query(() => [Signaaltelling], { description: 'Hoeveel signalen de sleutelpersonen van uw organisatie het laatste jaar indienden, per onderwerp.' })
  async signaaltelling(@Ctx() ctx: Context) {
    return signaaltellingLezen(await ctx.operatie.open());
  }
}
