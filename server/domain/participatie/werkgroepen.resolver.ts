import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { mijnWerkgroepen } from './werkgroepen.service.ts';
import { Werkgroep, WerkgroepDeelnemer } from './werkgroepen.types.ts';

@Resolver(() => Werkgroep)
export class WerkgroepenResolver {
  @Actie('werkgroepen:lezen')
  @Query(() => [Werkgroep], { description: 'Uw werkgroepen, trainingen en PVT-groepen.' })
  async werkgroepen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mijnWerkgroepen(await ctx.operatie.open(), selectieVan(info));
  }

  /** Read with the groups: the argument is known from the selection. */
  @FieldResolver(() => [WerkgroepDeelnemer])
  deelnemers(@Root() groep: Werkgroep, @Arg('week', () => DatumScalar, { description: 'De maandag van de week.' }) _week: string) {
    return groep.deelnemers ?? [];
  }
}
