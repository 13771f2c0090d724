import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { TaakPayload, TaakToewijzenInput, TaakUitstellenInput, TakenFilter } from './taken.input.ts';
import { takenLijst, takenTellen } from './taken.service.ts';
import { TaakConnection, TakenTelling } from './taken.types.ts';
import { taakToewijzen, taakUitstellen } from './taakWijzigen.service.ts';

@Resolver()
export class TakenResolver {
  @Actie('taken:lezen')
  @Query(() => TaakConnection, { description: 'Wat de personen in uw bereik nu van u vragen, het dringendste eerst. Ze volgen uit feiten die u mag lezen.' })
  async taken(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => TakenFilter, { nullable: true }) filter: TakenFilter | null,
  ) {
    return takenLijst(await ctx.operatie.open(), ctx.cursors, { first, after: after ?? null, filter: filter ?? {} }, selectieVan(info));
  }

  @Actie('taken:verdelen')
  @Query(() => [TakenTelling], { description: 'Hoeveel taken elke consulent van de gemeente heeft.' })
  async takenPerConsulent(@Ctx() ctx: Context) {
    return takenTellen(await ctx.operatie.open());
  }

  @Actie('taak:vastleggen')
  @Mutation(() => TaakPayload, { description: 'Stelt een taak uit met een reden. Op die dag, of als er iets nieuws gebeurt, komt zij terug.' })
  async taakUitstellen(@Arg('input', () => TaakUitstellenInput) input: TaakUitstellenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { taak: await taakUitstellen(await ctx.operatie.open(), input, selectieVan(info, 'taak')) };
  }

  @Actie('taak:vastleggen')
  @Mutation(() => TaakPayload, { description: 'Geeft een taak aan een consulent van de gemeente. Dat geeft geen toegang tot de persoon.' })
  async taakToewijzen(@Arg('input', () => TaakToewijzenInput) input: TaakToewijzenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { taak: await taakToewijzen(await ctx.operatie.open(), input, selectieVan(info, 'taak')) };
  }
}
