import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { bewaarverslagenLezen } from './bewaarverslagen.repository.ts';
import { Bewaarverslag } from './bewaren.types.ts';

@Resolver()
export class BewarenResolver {
  @Actie('bewaarverslagen:lezen')
  @Query(() => [Bewaarverslag], { description: 'De laatste keren dat volgens de bewaartermijnen is opgeruimd, de nieuwste eerst; hoogstens 100.' })
  async bewaarverslagen(@Ctx() ctx: Context, @Arg('first', () => Int, { defaultValue: 25 }) first: number) {
    return bewaarverslagenLezen(await ctx.operatie.open(), first);
  }
}
