import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { begeleidingen } from './begeleidingswerk.service.ts';
import { Begeleidingsregel } from './begeleidingswerk.types.ts';

@Resolver()
export class BegeleidingswerkResolver {
  @Actie('begeleidingen:lezen')
  @Query(() => [Begeleidingsregel], { description: 'Wie u begeleidt of op het spreekuur hebt, met wat dat vraagt; wie het meest vraagt het eerst.' })
  async begeleidingen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return begeleidingen(await ctx.operatie.open(), selectieVan(info));
  }
}
