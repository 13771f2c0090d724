import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { partnersysteemBeeindigen, partnersysteemGeheimVernieuwen, partnersysteemSeinInstellen, partnersysteemSleutelInstellen, partnersysteemToelaten, partnersystemen, systeemrollen } from './partnersystemen.service.ts';
import { PartnersysteemBeeindigenInput, PartnersysteemGeheimVernieuwenInput, PartnersysteemPayload, PartnersysteemSeinInstellenInput, PartnersysteemSleutelInstellenInput, PartnersysteemToelatenInput, PartnersysteemType, Systeemrol } from './partnersystemen.types.ts';

@Resolver()
export class PartnersystemenResolver {
  @Actie('partnersystemen:beheren')
  @Query(() => [PartnersysteemType], { description: 'De systemen van partners die uw gemeente toeliet, de beëindigde achteraan.' })
  async partnersystemen(@Ctx() ctx: Context) {
    return partnersystemen(await ctx.operatie.open());
  }

  @Actie('partnersystemen:beheren')
  @Query(() => [Systeemrol], { description: 'Met welke rollen een systeem kan werken, en wat het dan mag.' })
  systeemrollen() {
    return systeemrollen();
  }

  @Actie('partnersystemen:beheren')
  @Mutation(() => PartnersysteemPayload, { description: 'Laat een eigen systeem van een partner toe, alleen voor personen van uw gemeente.' })
  async partnersysteemToelaten(@Arg('input', () => PartnersysteemToelatenInput) input: PartnersysteemToelatenInput, @Ctx() ctx: Context) {
    return partnersysteemToelaten(await ctx.operatie.open(), input);
  }

  @Actie('partnersystemen:beheren')
  @Mutation(() => PartnersysteemPayload, { description: 'Geeft een systeem een nieuw geheim; het oude geldt niet meer.' })
  async partnersysteemGeheimVernieuwen(@Arg('input', () => PartnersysteemGeheimVernieuwenInput) input: PartnersysteemGeheimVernieuwenInput, @Ctx() ctx: Context) {
    return partnersysteemGeheimVernieuwen(await ctx.operatie.open(), input);
  }

  @Actie('partnersystemen:beheren')
  @Mutation(() => PartnersysteemPayload, { description: 'Laat een systeem inloggen met een eigen sleutel in plaats van een geheim (private_key_jwt).' })
  async partnersysteemSleutelInstellen(@Arg('input', () => PartnersysteemSleutelInstellenInput) input: PartnersysteemSleutelInstellenInput, @Ctx() ctx: Context) {
    return partnersysteemSleutelInstellen(await ctx.operatie.open(), input);
  }

  @Actie('partnersystemen:beheren')
  @Mutation(() => PartnersysteemPayload, { description: 'Beëindigt de toegang van een systeem, meteen en voorgoed.' })
  async partnersysteemBeeindigen(@Arg('input', () => PartnersysteemBeeindigenInput) input: PartnersysteemBeeindigenInput, @Ctx() ctx: Context) {
    return partnersysteemBeeindigen(await ctx.operatie.open(), input);
  }

  @Actie('partnersystemen:beheren')
  @Mutation(() => PartnersysteemPayload, { description: 'Stelt in waar een systeem hoort dat er iets veranderde, met een nieuw geheim om het na te kijken.' })
  async partnersysteemSeinInstellen(@Arg('input', () => PartnersysteemSeinInstellenInput) input: PartnersysteemSeinInstellenInput, @Ctx() ctx: Context) {
    return partnersysteemSeinInstellen(await ctx.operatie.open(), input, ctx.seingeheim);
  }
}
