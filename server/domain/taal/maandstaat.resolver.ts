import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { maandAfsluiten, maandstaat, maandstaatVastleggen } from './maandstaat.service.ts';
import { MaandAfsluitenInput, Maandstaat, MaandstaatPayload, MaandstaatVastleggenInput } from './maandstaat.types.ts';

@Resolver()
export class MaandstaatResolver {
  @Actie('lessen:lezen')
  @Query(() => Maandstaat, { nullable: true, description: 'De presentie van een groep in een maand; leeg als die maand geen les van u heeft.' })
  async maandstaat(@Arg('groepId', () => ID) groepId: string, @Arg('maand', () => DatumScalar, { description: 'Een dag in de maand.' }) maand: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return maandstaat(await ctx.operatie.open(), groepId, maand, selectieVan(info));
  }

  @Actie('presentie:vastleggen')
  @Mutation(() => MaandstaatPayload, { description: 'Legt veel cellen van een maand tegelijk vast: alles of niets.' })
  async maandstaatVastleggen(@Arg('input', () => MaandstaatVastleggenInput) input: MaandstaatVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { maandstaat: await maandstaatVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'maandstaat')) };
  }

  @Actie('maand:afsluiten')
  @Mutation(() => MaandstaatPayload, { description: 'Sluit een maand van een groep af. Daarna corrigeert alleen de coördinator nog, met een reden.' })
  async maandAfsluiten(@Arg('input', () => MaandAfsluitenInput) input: MaandAfsluitenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { maandstaat: await maandAfsluiten(await ctx.operatie.open(), input, selectieVan(info, 'maandstaat')) };
  }
}
