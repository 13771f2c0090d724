import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { bereikbaarheidVastleggen, eigenBereikbaarheid } from './bereikbaarheid.service.ts';
import { Bereikbaarheid, BereikbaarheidPayload, BereikbaarheidVastleggenInput } from './bereikbaarheid.types.ts';

@Resolver()
export class BereikbaarheidResolver {
  @Actie('bereikbaarheid:vastleggen')
  @Query(() => Bereikbaarheid, { description: 'Hoe uw organisatie te bereiken is.' })
  async eigenBereikbaarheid(@Ctx() ctx: Context) {
    return eigenBereikbaarheid(await ctx.operatie.open());
  }

  @Actie('bereikbaarheid:vastleggen')
  @Mutation(() => BereikbaarheidPayload, { description: 'Legt vast hoe uw organisatie te bereiken is.' })
  async bereikbaarheidVastleggen(@Arg('input', () => BereikbaarheidVastleggenInput) input: BereikbaarheidVastleggenInput, @Ctx() ctx: Context) {
    return { bereikbaarheid: await bereikbaarheidVastleggen(await ctx.operatie.open(), input) };
  }
}
