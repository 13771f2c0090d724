import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { WeergaveRij } from './weergave.entity.ts';
import { WeergaveBewarenInput, WeergavenPayload, WeergaveVerwijderenInput } from './weergaven.input.ts';
import { weergavenLezen } from './weergaven.repository.ts';
import { weergaveBewaren, weergaveVerwijderen } from './weergaven.service.ts';

@Resolver()
export class WeergavenResolver {
  @Actie('weergave:bewaren')
  @Query(() => [WeergaveRij], { description: 'De keuzes voor de lijst die u bewaarde, op naam.' })
  async weergaven(@Ctx() ctx: Context) {
    return weergavenLezen(await ctx.operatie.open());
  }

  @Actie('weergave:bewaren')
  @Mutation(() => WeergavenPayload, { description: 'Bewaart wat u koos onder een naam; hoogstens twintig.' })
  async weergaveBewaren(@Arg('input', () => WeergaveBewarenInput) input: WeergaveBewarenInput, @Ctx() ctx: Context) {
    return weergaveBewaren(await ctx.operatie.open(), input);
  }

  @Actie('weergave:bewaren')
  @Mutation(() => WeergavenPayload, { description: 'Haalt een bewaarde keuze weg.' })
  async weergaveVerwijderen(@Arg('input', () => WeergaveVerwijderenInput) input: WeergaveVerwijderenInput, @Ctx() ctx: Context) {
    return weergaveVerwijderen(await ctx.operatie.open(), input);
  }
}
