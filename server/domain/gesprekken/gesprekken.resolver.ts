import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { GesprekAfzeggenInput, GesprekHoudenInput, GesprekPayload, GesprekPlannenInput, GesprekVerzettenInput } from './gesprekken.input.ts';
import { gesprekAfzeggen, gesprekHouden, gesprekPlannen, gesprekVerzetten } from './gesprekken.service.ts';
import { gespreksvoorbereiding } from './voorbereiding.service.ts';
import { Gespreksvoorbereiding } from './voorbereiding.types.ts';

@Resolver()
export class GesprekkenResolver {
  @Actie('gesprek:voorbereiden')
  @Query(() => Gespreksvoorbereiding, { nullable: true, description: 'Wat er bij elke partner veranderde sinds het laatste gesprek; leeg als de persoon niet in uw bereik is.' })
  async gespreksvoorbereiding(@Arg('inburgeraarId', () => ID) inburgeraarId: string, @Ctx() ctx: Context) {
    return gespreksvoorbereiding(await ctx.operatie.open(), inburgeraarId);
  }

  @Actie('gesprek:plannen')
  @Mutation(() => GesprekPayload, { description: 'Plant een gesprek. De inburgeraar krijgt bericht dat het klaarstaat.' })
  async gesprekPlannen(@Arg('input', () => GesprekPlannenInput) input: GesprekPlannenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await gesprekPlannen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('gesprek:plannen')
  @Mutation(() => GesprekPayload, { description: 'Verzet een gepland gesprek, met de reden.' })
  async gesprekVerzetten(@Arg('input', () => GesprekVerzettenInput) input: GesprekVerzettenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await gesprekVerzetten(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('gesprek:plannen')
  @Mutation(() => GesprekPayload, { description: 'Zegt een gepland gesprek af, met de reden.' })
  async gesprekAfzeggen(@Arg('input', () => GesprekAfzeggenInput) input: GesprekAfzeggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await gesprekAfzeggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('gesprek:plannen')
  @Mutation(() => GesprekPayload, { description: 'Legt het verslag van een gepland gesprek vast.' })
  async gesprekHouden(@Arg('input', () => GesprekHoudenInput) input: GesprekHoudenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await gesprekHouden(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
