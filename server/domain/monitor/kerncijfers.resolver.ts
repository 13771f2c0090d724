import { Ctx, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { kerncijfers } from './kerncijfers.service.ts';
import { Kerncijfers } from './kerncijfers.types.ts';

@Resolver()
export class KerncijfersResolver {
  @Actie('kerncijfers:lezen')
  @Query(() => Kerncijfers, { description: 'Vaste cijfers over de inburgeraars van uw gemeente.' })
  async kerncijfers(@Ctx() ctx: Context) {
    return kerncijfers(await ctx.operatie.open());
  }
}
