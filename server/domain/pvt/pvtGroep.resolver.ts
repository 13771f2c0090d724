import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { PvtGroepVastleggenInput, PvtGroepVastleggenPayload } from './pvtGroep.input.ts';
import { pvtGroepVastleggen } from './pvtGroep.service.ts';

@Resolver()
export class PvtGroepResolver {
  @Actie('pvtGroep:vastleggen')
  @Mutation(() => PvtGroepVastleggenPayload, { description: 'Legt vast wie van een groep bij welk dagdeel van het PVT was, en wie het certificaat krijgt: alles of niets.' })
  async pvtGroepVastleggen(@Arg('input', () => PvtGroepVastleggenInput) input: PvtGroepVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraars: await pvtGroepVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraars')) };
  }
}
