import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { VoortgangRapporterenInput, VoortgangRapporterenPayload } from './voortgang.input.ts';
import { voortgangRapporteren } from './voortgang.service.ts';

@Resolver()
export class VoortgangResolver {
  @Actie('voortgang:rapporteren')
  @Mutation(() => VoortgangRapporterenPayload, { description: 'Rapporteert hoe ver een cursist is. Eerdere rapportages blijven staan.' })
  async voortgangRapporteren(@Arg('input', () => VoortgangRapporterenInput) input: VoortgangRapporterenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await voortgangRapporteren(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
