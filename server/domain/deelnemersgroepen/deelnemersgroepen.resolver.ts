import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { bijeenkomst, bijeenkomstVastleggen } from './bijeenkomst.service.ts';
import { Bijeenkomst, BijeenkomstPayload, BijeenkomstVastleggenInput } from './bijeenkomst.types.ts';
import { deelnemerInschrijven, deelnemersgroepen, deelnemersgroepMaken, deelnemersgroepWijzigen, deelnemerUitschrijven, groepskeuzes } from './deelnemersgroepen.service.ts';
import { DeelnemerInschrijvenInput, Deelnemersgroep, DeelnemersgroepMakenInput, DeelnemersgroepPayload, DeelnemersgroepWijzigenInput, DeelnemerUitschrijvenInput, Groepskeuzes } from './deelnemersgroepen.types.ts';

@Resolver()
export class DeelnemersgroepenResolver {
  @Actie('deelnemersgroepen:beheren')
  @Query(() => [Deelnemersgroep], { description: 'De groepen en activiteiten van uw organisatie waaraan mensen meedoen.' })
  async deelnemersgroepen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return deelnemersgroepen(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('deelnemersgroepen:beheren')
  @Query(() => Groepskeuzes, { description: 'Wat voor groepen uw organisatie heeft, en wie ze kan leiden.' })
  async groepskeuzes(@Ctx() ctx: Context) {
    return groepskeuzes(await ctx.operatie.open());
  }

  @Actie('deelnemersgroepen:beheren')
  @Mutation(() => DeelnemersgroepPayload, { description: 'Maakt een groep van uw organisatie.' })
  async deelnemersgroepMaken(@Arg('input', () => DeelnemersgroepMakenInput) input: DeelnemersgroepMakenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { groep: await deelnemersgroepMaken(await ctx.operatie.open(), input, selectieVan(info, 'groep')) };
  }

  @Actie('deelnemersgroepen:beheren')
  @Mutation(() => DeelnemersgroepPayload, { description: 'Wijzigt een groep van uw organisatie.' })
  async deelnemersgroepWijzigen(@Arg('input', () => DeelnemersgroepWijzigenInput) input: DeelnemersgroepWijzigenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { groep: await deelnemersgroepWijzigen(await ctx.operatie.open(), input, selectieVan(info, 'groep')) };
  }

  @Actie('deelnemersgroepen:beheren')
  @Mutation(() => DeelnemersgroepPayload, { description: 'Zet iemand in een groep.' })
  async deelnemerInschrijven(@Arg('input', () => DeelnemerInschrijvenInput) input: DeelnemerInschrijvenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { groep: await deelnemerInschrijven(await ctx.operatie.open(), input, selectieVan(info, 'groep')) };
  }

  @Actie('deelnemersgroepen:beheren')
  @Mutation(() => DeelnemersgroepPayload, { description: 'Haalt iemand uit een groep.' })
  async deelnemerUitschrijven(@Arg('input', () => DeelnemerUitschrijvenInput) input: DeelnemerUitschrijvenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { groep: await deelnemerUitschrijven(await ctx.operatie.open(), input, selectieVan(info, 'groep')) };
  }

  @Actie('bijeenkomst:vastleggen')
  @Query(() => Bijeenkomst, { description: 'Een bijeenkomst van een groep van u: wie er was of kan zijn geweest.' })
  async bijeenkomst(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Arg('groepId', () => ID) groepId: string, @Arg('datum', () => DatumScalar) datum: string) {
    return bijeenkomst(await ctx.operatie.open(), groepId, datum, selectieVan(info));
  }

  @Actie('bijeenkomst:vastleggen')
  @Mutation(() => BijeenkomstPayload, { description: 'Legt vast wie er op een bijeenkomst was. Dat worden uren van wie op naam staat.' })
  async bijeenkomstVastleggen(@Arg('input', () => BijeenkomstVastleggenInput) input: BijeenkomstVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { bijeenkomst: await bijeenkomstVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'bijeenkomst')) };
  }
}
