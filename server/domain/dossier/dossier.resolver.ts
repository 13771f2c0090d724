import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { DossierVastleggenInput, DossierVastleggenPayload } from './dossier.input.ts';
import { dossierVastleggen } from './dossier.service.ts';

@Resolver()
export class DossierResolver {
  @Actie('dossier:vastleggen')
  @Mutation(() => DossierVastleggenPayload, { description: 'Legt vast wat u in het dossier van één persoon schrijft, in één of meer rubrieken tegelijk: alles of niets.' })
  async dossierVastleggen(@Arg('input', () => DossierVastleggenInput) input: DossierVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return dossierVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar'));
  }
}
