import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { legeWekenVastleggen, partnerHerinneren } from './aanleveren.service.ts';
import { volledigheid } from './volledigheid.service.ts';
import { LegeWekenVastleggenInput, PartnerHerinnerenInput, Volledigheid, VolledigheidPayload } from './volledigheid.types.ts';

@Resolver()
export class VolledigheidResolver {
  @Actie('volledigheid:lezen')
  @Query(() => [Volledigheid], { description: 'Wat er over een kwartaal is aangeleverd en wat er ontbreekt: van uw eigen groepen, of voor de gemeente van elke partner.' })
  async volledigheid(@Arg('jaar', () => Int, { nullable: true }) jaar: number | null, @Arg('kwartaal', () => Int, { nullable: true, description: '1 tot en met 4; leeg is het kwartaal waarover nu wordt aangeleverd.' }) kwartaal: number | null, @Ctx() ctx: Context) {
    return volledigheid(await ctx.operatie.open(), { jaar: jaar ?? null, kwartaal: kwartaal ?? null });
  }

  @Actie('legeWeek:vastleggen')
  @Mutation(() => VolledigheidPayload, { description: 'Zegt van weken van uw werkgroepen dat er niets te melden was, of neemt dat terug. Alles of niets.' })
  async legeWekenVastleggen(@Arg('input', () => LegeWekenVastleggenInput) input: LegeWekenVastleggenInput, @Ctx() ctx: Context) {
    return { volledigheid: await legeWekenVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('partner:herinneren')
  @Mutation(() => VolledigheidPayload, { description: 'Stuurt de coördinatoren van een partner een vriendelijke mail dat er iets openstaat, zonder wat.' })
  async partnerHerinneren(@Arg('input', () => PartnerHerinnerenInput) input: PartnerHerinnerenInput, @Ctx() ctx: Context) {
    return { volledigheid: await partnerHerinneren(await ctx.operatie.open(), input) };
  }
}
