import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Actie } from '../access/acties.ts';
import type { Context } from '../graphql/operatie.ts';
import { inzagelogLezen } from './inzagelogFg.service.ts';
import { InzagelogFilter, LogregelConnection } from './inzagelogFg.types.ts';

@Resolver()
export class InzagelogResolver {
  @Actie('inzagelog:lezen')
  @Query(() => LogregelConnection, { description: 'Wie wat zag of opschreef van personen van uw gemeente, met schuilnummers. Dit lezen staat zelf ook in het log.' })
  async inzagelog(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 25, description: 'Hoogstens 50.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => InzagelogFilter, { nullable: true }) filter: InzagelogFilter | null,
  ) {
    return inzagelogLezen(await ctx.operatie.open(), ctx.cursors, ctx.pseudoniem, { first, after: after ?? null, filter: filter ?? {} });
  }
}
