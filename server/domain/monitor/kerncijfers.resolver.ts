import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { kerncijfers } from './kerncijfers.service.ts';
import { Kerncijfers } from './kerncijfers.types.ts';
import { kwartaalevaluaties } from './kwartaalevaluatie.service.ts';
import { Kwartaalevaluatie } from './kwartaalevaluatie.types.ts';

@Resolver()
export class KerncijfersResolver {
  @Actie('kerncijfers:lezen')
  @Query(() => Kerncijfers, { description: 'Vaste cijfers over de inburgeraars van uw gemeente.' })
  async kerncijfers(@Ctx() ctx: Context) {
    return kerncijfers(await ctx.operatie.open());
  }

  @Actie('kwartaalevaluatie:lezen')
  @Query(() => [Kwartaalevaluatie], { description: 'De kwartaalevaluatie van elke partner van uw gemeente, of van uw eigen organisatie per gemeente.' })
  async kwartaalevaluaties(@Arg('jaar', () => Int, { nullable: true }) jaar: number | null, @Arg('kwartaal', () => Int, { nullable: true, description: '1 tot en met 4; leeg is het kwartaal waarover nu wordt aangeleverd.' }) kwartaal: number | null, @Ctx() ctx: Context) {
    return kwartaalevaluaties(await ctx.operatie.open(), { jaar: jaar ?? null, kwartaal: kwartaal ?? null });
  }
}
