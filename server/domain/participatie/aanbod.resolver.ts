import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { ActiviteitVastleggenInput, ActiviteitVastleggenPayload } from './aanbod.input.ts';
import { aanbod, activiteitVastleggen, mijnActiviteiten } from './aanbod.service.ts';
import { Activiteit } from './activiteit.entity.ts';

@Resolver()
export class AanbodResolver {
  @Actie('participatieUren:vastleggen')
  @Query(() => [Activiteit], { description: 'De activiteiten waarvoor u uren kunt vastleggen.' })
  async activiteiten(@Ctx() ctx: Context) {
    return mijnActiviteiten(await ctx.operatie.open());
  }

  @Actie('aanbod:lezen')
  @Query(() => [Activiteit], { description: 'Het aanbod van de gemeente op naam, ook wat is gestopt.' })
  async aanbod(@Ctx() ctx: Context) {
    return aanbod(await ctx.operatie.open());
  }

  @Actie('aanbod:vastleggen')
  @Mutation(() => ActiviteitVastleggenPayload, { description: 'Voegt een activiteit aan het aanbod toe of wijzigt er een, met wat er vanaf een dag meetelt.' })
  async activiteitVastleggen(@Arg('input', () => ActiviteitVastleggenInput) input: ActiviteitVastleggenInput, @Ctx() ctx: Context) {
    return activiteitVastleggen(await ctx.operatie.open(), input);
  }
}
