import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { afspraakVastleggen } from './afspraakVastleggen.service.ts';
import { afspraakMelden } from './afspraken.service.ts';
import { AfspraakMeldenInput, AfspraakMeldenPayload, AfspraakVastleggenInput, PipVaststellenInput, PipVaststellenPayload } from './pip.input.ts';
import { pipVaststellen } from './pip.service.ts';

@Resolver()
export class PipResolver {
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
