import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { AangebodenOverdracht, LopendeStage, Loopbaanbegeleider, OverdrachtAanbiedenInput, OverdrachtBeantwoordenInput, OverdrachtIntrekkenInput, OverdrachtPayload } from './overdracht.input.ts';
import { overdrachtAanbieden, overdrachtBeantwoorden, overdrachtIntrekken } from './overdracht.service.ts';
import { mijnStages } from './stages.service.ts';
import { aangebodenLezen, loopbaanbegeleidersLezen } from './werk.repository.ts';

@Resolver()
export class OverdrachtResolver {
  @Actie('overdracht:aanbieden')
  @Query(() => [Loopbaanbegeleider], { description: 'De loopbaanbegeleiders van de eigen gemeente, om uit te kiezen.' })
  async loopbaanbegeleiders(@Ctx() ctx: Context) {
    return loopbaanbegeleidersLezen(await ctx.operatie.open());
  }

  @Actie('overdracht:beantwoorden')
  @Query(() => [AangebodenOverdracht], { description: 'Overdrachten die u zijn aangeboden en op uw antwoord wachten.' })
  async overdrachtenAanMij(@Ctx() ctx: Context) {
    return aangebodenLezen(await ctx.operatie.open());
  }

  @Actie('stages:lezen')
  @Query(() => [LopendeStage], { description: 'Taalstages in uw bereik die lopen of gepland zijn, wat het eerst geëvalueerd moet worden bovenaan. Hoogstens 200.' })
  async mijnStages(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('first', () => Int, { defaultValue: 50 }) first: number) {
    return mijnStages(await ctx.operatie.open(), first, selectieVan(info));
  }

  @Actie('overdracht:aanbieden')
  @Mutation(() => OverdrachtPayload, { description: 'Biedt een inburgeraar aan voor de werkcarrousel.' })
  async overdrachtAanbieden(@Arg('input', () => OverdrachtAanbiedenInput) input: OverdrachtAanbiedenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await overdrachtAanbieden(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('overdracht:beantwoorden')
  @Mutation(() => OverdrachtPayload, { description: 'Neemt een overdracht aan of weigert die. Na aannemen is de persoon in uw bereik.' })
  async overdrachtBeantwoorden(@Arg('input', () => OverdrachtBeantwoordenInput) input: OverdrachtBeantwoordenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await overdrachtBeantwoorden(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('overdracht:aanbieden')
  @Mutation(() => OverdrachtPayload, { description: 'Trekt een overdracht in, met de reden.' })
  async overdrachtIntrekken(@Arg('input', () => OverdrachtIntrekkenInput) input: OverdrachtIntrekkenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await overdrachtIntrekken(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
