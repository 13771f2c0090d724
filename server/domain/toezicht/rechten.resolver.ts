import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { handmatigeRechten, handmatigeRechtenStand, rechtBeoordelen } from './rechten.service.ts';
import { HandmatigeRechten, HandmatigeRechtenStand, RechtBeoordelenInput, RechtBeoordelenPayload } from './rechten.types.ts';

@Resolver()
export class RechtenResolver {
  @Actie('rechten:beoordelen')
  @Query(() => HandmatigeRechten, { description: 'De waarnemingen en andere met de hand gegeven rechten van een kwartaal; standaard dit kwartaal.' })
  async handmatigeRechten(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('jaar', () => Int, { nullable: true }) jaar: number | null,
    @Arg('kwartaal', () => Int, { nullable: true, description: '1 tot en met 4.' }) kwartaal: number | null,
  ) {
    return handmatigeRechten(await ctx.operatie.open(), ctx.pseudoniem, { jaar: jaar ?? null, kwartaal: kwartaal ?? null }, selectieVan(info));
  }

  @Actie('rechten:beoordelen')
  @Query(() => HandmatigeRechtenStand, { description: 'Hoeveel met de hand gegeven rechten er dit kwartaal zijn.' })
  async handmatigeRechtenStand(@Ctx() ctx: Context) {
    return handmatigeRechtenStand(await ctx.operatie.open());
  }

  @Actie('rechten:beoordelen')
  @Mutation(() => RechtBeoordelenPayload, { description: 'Legt vast wat van een met de hand gegeven recht is gevonden. Een waarneming intrekken werkt meteen.' })
  async rechtBeoordelen(@Arg('input', () => RechtBeoordelenInput) input: RechtBeoordelenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { recht: await rechtBeoordelen(await ctx.operatie.open(), ctx.pseudoniem, input, selectieVan(info, 'recht')) };
  }
}
