import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { mededelingdoelen, mededelingen, mededelingenBeheer, mededelingGezien, mededelingIntrekken, mededelingPlaatsen } from './mededelingen.service.ts';
import { EigenMededeling, EigenMededelingPayload, Mededeling, Mededelingdoelen, MededelingGezienInput, MededelingGezienPayload, MededelingIntrekkenInput, MededelingPlaatsenInput } from './mededelingen.types.ts';

@Resolver()
export class MededelingenResolver {
  @Actie('mededelingen:lezen')
  @Query(() => [Mededeling], { description: 'Wat de gemeente of uw organisatie u nu te zeggen heeft. Gaat over niemand.' })
  async mededelingen(@Ctx() ctx: Context) {
    return mededelingen(await ctx.operatie.open());
  }

  @Actie('mededelingen:beheren')
  @Query(() => [EigenMededeling], { description: 'De mededelingen van uw organisatie, de nieuwste eerst.' })
  async mededelingenBeheer(@Ctx() ctx: Context) {
    return mededelingenBeheer(await ctx.operatie.open());
  }

  @Actie('mededelingen:beheren')
  @Query(() => Mededelingdoelen, { description: 'Voor wie u iets kunt mededelen.' })
  async mededelingdoelen(@Ctx() ctx: Context) {
    return mededelingdoelen(await ctx.operatie.open());
  }

  @Actie('mededelingen:lezen')
  @Mutation(() => MededelingGezienPayload, { description: 'Legt een mededeling weg, alleen voor u.' })
  async mededelingGezien(@Arg('input', () => MededelingGezienInput) input: MededelingGezienInput, @Ctx() ctx: Context) {
    return mededelingGezien(await ctx.operatie.open(), input);
  }

  @Actie('mededelingen:beheren')
  @Mutation(() => EigenMededelingPayload, { description: 'Plaatst een mededeling.' })
  async mededelingPlaatsen(@Arg('input', () => MededelingPlaatsenInput) input: MededelingPlaatsenInput, @Ctx() ctx: Context) {
    return { mededeling: await mededelingPlaatsen(await ctx.operatie.open(), input) };
  }

  @Actie('mededelingen:beheren')
  @Mutation(() => EigenMededelingPayload, { description: 'Trekt een mededeling in: zij staat meteen nergens meer.' })
  async mededelingIntrekken(@Arg('input', () => MededelingIntrekkenInput) input: MededelingIntrekkenInput, @Ctx() ctx: Context) {
    return { mededeling: await mededelingIntrekken(await ctx.operatie.open(), input) };
  }
}
