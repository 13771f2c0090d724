import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { kolommenVoor } from './lijst.kolommen.ts';
import { UitvoerAanvragenInput, UitvoerAanvragenPayload, UitvoerKolom } from './uitvoer.input.ts';
import { uitvoerAanvragen } from './uitvoer.service.ts';

@Resolver()
export class UitvoerResolver {
  @Actie('lijst:uitvoeren')
  @Query(() => [UitvoerKolom], { description: 'De kolommen waaruit u voor een lijst kunt kiezen.' })
  async uitvoerKolommen(@Ctx() ctx: Context) {
    return kolommenVoor((await ctx.operatie.open()).actor);
  }

  @Actie('uitvoer:aanvragen')
  @Mutation(() => UitvoerAanvragenPayload, { description: 'Zet een bestand klaar. Het wordt gemaakt als u het ophaalt, met wat u dan mag lezen.' })
  async uitvoerAanvragen(@Arg('input', () => UitvoerAanvragenInput) input: UitvoerAanvragenInput, @Ctx() ctx: Context) {
    return uitvoerAanvragen(await ctx.operatie.open(), input);
  }
}
