import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { openVerzuim, verzuimOpvolgen } from './verzuim.service.ts';
import { OpenVerzuim, VerzuimOpvolgenInput, VerzuimOpvolgenPayload } from './verzuim.types.ts';

@Resolver()
export class VerzuimResolver {
  @Actie('verzuim:opvolgen')
  @Query(() => [OpenVerzuim], { description: 'Verzuim zonder bericht van de laatste vier weken waar nog niemand naar vroeg. Het nieuwste eerst, hoogstens 100.' })
  async openVerzuim(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return openVerzuim(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('verzuim:opvolgen')
  @Mutation(() => VerzuimOpvolgenPayload, { description: 'Legt vast dat u naar verzuim vroeg.' })
  async verzuimOpvolgen(@Arg('input', () => VerzuimOpvolgenInput) input: VerzuimOpvolgenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { verzuim: await verzuimOpvolgen(await ctx.operatie.open(), input, selectieVan(info, 'verzuim')) };
  }
}
