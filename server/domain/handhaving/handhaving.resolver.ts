import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { MaatregelBijwerkenInput, MaatregelPayload, MaatregelVastleggenInput } from './handhaving.input.ts';
import { maatregelBijwerken, maatregelVastleggen } from './handhaving.service.ts';

@Resolver()
export class HandhavingResolver {
  @Actie('maatregel:vastleggen')
  @Mutation(() => MaatregelPayload, { description: 'Legt een stap van de handhaving vast. De boete volgt uit de wet (Wi 22-27).' })
  async maatregelVastleggen(@Arg('input', () => MaatregelVastleggenInput) input: MaatregelVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await maatregelVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('maatregel:vastleggen')
  @Mutation(() => MaatregelPayload, { description: 'Legt vast dat een boete of maatregel onherroepelijk is, of vervallen.' })
  async maatregelBijwerken(@Arg('input', () => MaatregelBijwerkenInput) input: MaatregelBijwerkenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await maatregelBijwerken(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
