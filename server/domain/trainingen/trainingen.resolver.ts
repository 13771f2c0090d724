import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { trainersLezen } from './trainingen.repository.ts';
import { deelnemerInschrijven, deelnemerUitschrijven, trainingen, trainingMaken } from './trainingen.service.ts';
import { DeelnemerInschrijvenInput, DeelnemerUitschrijvenInput, Trainer, TrainingMakenInput, TrainingPayload, Trainingsgroep } from './trainingen.types.ts';

@Resolver()
export class TrainingenResolver {
  @Actie('trainingen:beheren')
  @Query(() => [Trainingsgroep], { description: 'De trainingsgroepen en PVT-groepen van uw organisatie.' })
  async trainingen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return trainingen(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('trainingen:beheren')
  @Query(() => [Trainer], { description: 'Wie trainingen geeft bij uw organisatie.' })
  async trainers(@Ctx() ctx: Context) {
    return trainersLezen(await ctx.operatie.open());
  }

  @Actie('trainingen:beheren')
  @Mutation(() => TrainingPayload, { description: 'Maakt een groep voor een training of het PVT.' })
  async trainingMaken(@Arg('input', () => TrainingMakenInput) input: TrainingMakenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { training: await trainingMaken(await ctx.operatie.open(), input, selectieVan(info, 'training')) };
  }

  @Actie('trainingen:beheren')
  @Mutation(() => TrainingPayload, { description: 'Zet iemand in een groep.' })
  async deelnemerInschrijven(@Arg('input', () => DeelnemerInschrijvenInput) input: DeelnemerInschrijvenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { training: await deelnemerInschrijven(await ctx.operatie.open(), input, selectieVan(info, 'training')) };
  }

  @Actie('trainingen:beheren')
  @Mutation(() => TrainingPayload, { description: 'Haalt iemand uit een groep.' })
  async deelnemerUitschrijven(@Arg('input', () => DeelnemerUitschrijvenInput) input: DeelnemerUitschrijvenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { training: await deelnemerUitschrijven(await ctx.operatie.open(), input, selectieVan(info, 'training')) };
  }
}
