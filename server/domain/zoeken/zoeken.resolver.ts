import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { zoeken } from './zoeken.service.ts';
import { Zoekuitkomst } from './zoeken.types.ts';

@Resolver()
export class ZoekenResolver {
  @Actie('zoeken:lezen')
  @Query(() => Zoekuitkomst, { description: 'Zoekt personen, eigen groepen en organisaties binnen uw bereik. Elk woord moet passen; minder dan twee tekens vindt niets.' })
  async zoeken(
    @Arg('woorden', () => String, { description: 'Delen van roepnaam, achternaam (waar u die mag lezen) of portaalnummer, of van de naam van een groep of organisatie.' }) woorden: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'Hoeveel van elk, hoogstens 50.' }) first: number,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return zoeken(await ctx.operatie.open(), woorden, first, selectieVan(info));
  }
}
