import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { eigenLessen, lesAfmelden, presentieBevestigen } from './eigenLessen.service.ts';
import { EigenLes, EigenLessenPayload, LesAfmeldenInput, PresentieBevestigenInput } from './eigenLessen.types.ts';

@Resolver()
export class EigenLessenResolver {
  @Actie('lessen:eigenLezen')
  @Query(() => [EigenLes], { description: 'Uw eigen lessen: van de laatste drie maanden en de komende vier weken.' })
  async eigenLessen(@Ctx() ctx: Context) {
    return eigenLessen(await ctx.operatie.open());
  }

  @Actie('les:afmelden')
  @Mutation(() => EigenLessenPayload, { description: 'U meldt zich af voor een les, of zegt dat u toch komt. Of het verzuim geoorloofd is, bepaalt de school.' })
  async lesAfmelden(@Arg('input', () => LesAfmeldenInput) input: LesAfmeldenInput, @Ctx() ctx: Context) {
    return { lessen: await lesAfmelden(await ctx.operatie.open(), input) };
  }

  @Actie('presentie:bevestigen')
  @Mutation(() => EigenLessenPayload, { description: 'U bevestigt uw presentie, in de les met de code van de docent of later met uw inlog.' })
  async presentieBevestigen(@Arg('input', () => PresentieBevestigenInput) input: PresentieBevestigenInput, @Ctx() ctx: Context) {
    return { lessen: await presentieBevestigen(await ctx.operatie.open(), input) };
  }
}
