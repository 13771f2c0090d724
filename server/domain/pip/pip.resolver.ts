import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { afspraakVastleggen } from './afspraakVastleggen.service.ts';
import { afspraakMelden } from './afspraken.service.ts';
import { mijnAfspraken } from './mijnAfspraken.service.ts';
import { MijnAfspraakConnection } from './mijnAfspraken.types.ts';
import { AfspraakMeldenInput, AfspraakMeldenPayload, AfspraakVastleggenInput, PipVaststellenInput, PipVaststellenPayload } from './pip.input.ts';
import { pipVaststellen } from './pip.service.ts';

@Resolver()
export class PipResolver {
  @Actie('afspraken:eigenLezen')
  @Query(() => MijnAfspraakConnection, { description: 'De lopende afspraken die uw organisatie uitvoert, van personen in uw bereik, per bladzijde.' })
  async mijnAfspraken(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Hoogstens 100.' }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('wanneer', () => String, { nullable: true, description: 'TE_LAAT, DEZE_MAAND of STOKT; leeg is alles.' }) wanneer: string | null,
  ) {
    return mijnAfspraken(await ctx.operatie.open(), ctx.cursors, { first, after: after ?? null, wanneer: wanneer ?? null }, selectieVan(info));
  }

  @Actie('afspraak:melden')
  @Mutation(() => AfspraakMeldenPayload, { description: 'Meldt hoe een afspraak ervoor staat die uw organisatie uitvoert.' })
  async afspraakMelden(@Arg('input', () => AfspraakMeldenInput) input: AfspraakMeldenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return afspraakMelden(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar'), selectieVan(info, 'afspraak'));
  }

  @Actie('afspraak:vastleggen')
  @Mutation(() => AfspraakMeldenPayload, { description: 'Maakt een afspraak van het PIP, of wijzigt een afspraak van uw organisatie.' })
  async afspraakVastleggen(@Arg('input', () => AfspraakVastleggenInput) input: AfspraakVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return afspraakVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar'), selectieVan(info, 'afspraak'));
  }

  @Actie('pip:vaststellen')
  @Mutation(() => PipVaststellenPayload, { description: 'Stelt het PIP vast, of een nieuwe versie ervan. Het eerste PIP start de inburgeringstermijn.' })
  async pipVaststellen(@Arg('input', () => PipVaststellenInput) input: PipVaststellenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await pipVaststellen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
