import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Actie } from '../access/acties.ts';
import type { Context } from '../graphql/operatie.ts';
import { TijdstipScalar } from '../graphql/scalars.ts';
import { inzagelogLezen } from './inzagelogFg.service.ts';
import { InzagelogFilter, LogregelConnection } from './inzagelogFg.types.ts';
import { sessieInzage } from './sessieInzage.service.ts';
import { SessieInzage } from './sessieInzage.types.ts';

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

  @Actie('inzagelog:lezen')
  @Query(() => SessieInzage, { description: 'Wat één sessie zag of opschreef tussen twee momenten, per persoon met een schuilnummer. Dit lezen staat zelf ook in het log.' })
  async sessieInzage(
    @Ctx() ctx: Context,
    @Arg('sessie', () => ID) sessie: string,
    @Arg('van', () => TijdstipScalar, { nullable: true, description: 'Eerste moment; standaard het begin van de sessie.' }) van: string | null,
    @Arg('tot', () => TijdstipScalar, { nullable: true, description: 'Laatste moment; standaard het einde van de sessie.' }) tot: string | null,
  ) {
    return sessieInzage(await ctx.operatie.open(), ctx.pseudoniem, { sessie, van: van ?? null, tot: tot ?? null });
  }
}
