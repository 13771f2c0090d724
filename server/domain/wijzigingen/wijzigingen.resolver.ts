import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { wijzigingen } from './wijzigingen.service.ts';
import { Wijzigingen } from './wijzigingen.types.ts';

@Resolver()
export class WijzigingenResolver {
  @Actie('wijzigingen:lezen')
  @Query(() => Wijzigingen, { description: 'Wat er veranderde in organisaties, accounts, rollen en normen. Niets wordt overschreven.' })
  async wijzigingen(@Arg('voor', () => ID, { nullable: true }) voor: string | null, @Arg('soort', () => String, { nullable: true }) soort: string | null, @Ctx() ctx: Context) {
    return wijzigingen(await ctx.operatie.open(), voor ?? null, soort ?? null);
  }
}
