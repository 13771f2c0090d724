import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { modulebezetting, moduleVastleggen, plaatsingEinde, plaatsingGeven, werkgroepVastleggen } from './modules.service.ts';
import {
  BeheerdeWerkgroep, ModulesPayload, ModuleType, ModuleVastleggenInput, Partnerbezetting, PlaatsingEindeInput, PlaatsingenPayload, PlaatsingGevenInput, Werkbegeleider, WerkgroepenPayload, WerkgroepVastleggenInput,
} from './modules.types.ts';
import { beheerdeWerkgroepenLezen, modulesLezen, werkbegeleidersLezen } from './plaatsing.repository.ts';
import { plaatsingen } from './plaatsing.service.ts';
import { Plaatsing } from './plaatsing.types.ts';

@Resolver()
export class PlaatsingResolver {
  @Actie('plaatsingen:lezen')
  @Query(() => [Plaatsing], { description: 'Wie een plek heeft in uw werkgroepen, of daarop wacht, met wat dat vraagt; wie het meest vraagt het eerst.' })
  async plaatsingen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return plaatsingen(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('plaatsingen:lezen')
  @Query(() => [ModuleType], { description: 'De modules van uw organisatie.' })
  async modules(@Ctx() ctx: Context) {
    return modulesLezen(await ctx.operatie.open());
  }

  @Actie('plaatsingen:beheren')
  @Query(() => [BeheerdeWerkgroep], { description: 'De werkgroepen van uw organisatie, om te beheren.' })
  async beheerdeWerkgroepen(@Ctx() ctx: Context) {
    return beheerdeWerkgroepenLezen(await ctx.operatie.open());
  }

  @Actie('plaatsingen:beheren')
  @Query(() => [Werkbegeleider], { description: 'Wie werkgroepen begeleidt bij uw organisatie.' })
  async werkbegeleiders(@Ctx() ctx: Context) {
    return werkbegeleidersLezen(await ctx.operatie.open());
  }

  @Actie('modulebezetting:lezen')
  @Query(() => [Partnerbezetting], { description: 'Hoeveel plekken er per module zijn en komen, hoeveel bezet, en hoeveel mensen wachten. Voor de gemeente van alle partners; zonder namen.' })
  async modulebezetting(@Ctx() ctx: Context) {
    return modulebezetting(await ctx.operatie.open());
  }

  @Actie('plaatsingen:beheren')
  @Mutation(() => ModulesPayload, { description: 'Voegt een module toe of wijzigt er een, met hoeveel plekken er vanaf een dag zijn.' })
  async moduleVastleggen(@Arg('input', () => ModuleVastleggenInput) input: ModuleVastleggenInput, @Ctx() ctx: Context) {
    const tx = await ctx.operatie.open();
    await moduleVastleggen(tx, input);
    return { modules: await modulesLezen(tx) };
  }

  @Actie('plaatsingen:beheren')
  @Mutation(() => WerkgroepenPayload, { description: 'Voegt een werkgroep toe of wijzigt er een.' })
  async werkgroepVastleggen(@Arg('input', () => WerkgroepVastleggenInput) input: WerkgroepVastleggenInput, @Ctx() ctx: Context) {
    const tx = await ctx.operatie.open();
    await werkgroepVastleggen(tx, input);
    return { werkgroepen: await beheerdeWerkgroepenLezen(tx) };
  }

  @Actie('plaatsingen:beheren')
  @Mutation(() => PlaatsingenPayload, { description: 'Geeft iemand een plek in een werkgroep.' })
  async plaatsingGeven(@Arg('input', () => PlaatsingGevenInput) input: PlaatsingGevenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const tx = await ctx.operatie.open();
    await plaatsingGeven(tx, input);
    return { plaatsingen: await plaatsingen(tx, selectieVan(info, 'plaatsingen'), 'plaatsingGeven') };
  }

  @Actie('plaatsingen:beheren')
  @Mutation(() => PlaatsingenPayload, { description: 'Spreekt een laatste dag van een plek af, of haalt die weg.' })
  async plaatsingEinde(@Arg('input', () => PlaatsingEindeInput) input: PlaatsingEindeInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const tx = await ctx.operatie.open();
    await plaatsingEinde(tx, input);
    return { plaatsingen: await plaatsingen(tx, selectieVan(info, 'plaatsingen'), 'plaatsingEinde') };
  }
}
