import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { BetrekbareOrganisatie, BetrokkenheidBeeindigenInput, BetrokkenheidPayload, BetrokkenheidVastleggenInput } from './betrokkenen.input.ts';
import { betrekbareOrganisaties, betrokkenheidBeeindigen, betrokkenheidVastleggen } from './betrokkenen.service.ts';

@Resolver()
export class BetrokkenenResolver {
  @Actie('betrekbareOrganisaties:lezen')
  @Query(() => [BetrekbareOrganisatie], { description: 'De gemeente en de organisaties die voor haar werken, om uit te kiezen.' })
  async betrekbareOrganisaties(@Ctx() ctx: Context) {
    return betrekbareOrganisaties(await ctx.operatie.open());
  }

  @Actie('betrokkenheid:vastleggen')
  @Mutation(() => BetrokkenheidPayload, { description: 'Legt vast dat een partner voor iemand gaat werken, met een opdracht en een grondslag.' })
  async betrokkenheidVastleggen(@Arg('input', () => BetrokkenheidVastleggenInput) input: BetrokkenheidVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await betrokkenheidVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('betrokkenheid:beeindigen')
  @Mutation(() => BetrokkenheidPayload, { description: 'Legt vast dat een partner stopt met werken voor iemand, en waarom.' })
  async betrokkenheidBeeindigen(@Arg('input', () => BetrokkenheidBeeindigenInput) input: BetrokkenheidBeeindigenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await betrokkenheidBeeindigen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
