import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { achteropRaken } from './achterop.service.ts';
import { Achteropregel } from './achterop.types.ts';

@Resolver()
export class AchteropResolver {
  @Actie('achterop:lezen')
  @Query(() => [Achteropregel], { description: 'Cursisten die achterop raken, met de redenen; wie het meest vraagt het eerst, hoogstens 200.' })
  async achterop(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return achteropRaken(await ctx.operatie.open(), selectieVan(info));
  }
}
