import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { gevraagdLezen, momentenLezen, woningenLezen } from './woonwerk.repository.ts';
import {
  huisvestingen, woningAanbieden, woningIntrekken, woningKoppelen, woningLoslaten, woningVragen, woonmomentenOpenen, woonmomentKiezen, woonmomentSluiten, woonmomentTeruggeven,
} from './woonwerk.service.ts';
import {
  Huisvesting, Woning, WoningAanbiedenInput, WoningIntrekkenInput, WoningKoppelenInput, WoningLoslatenInput, WoningPayload, Woningtelling, WoningVragenInput, WoningVragenPayload, Woonmoment, WoonmomentenOpenenInput,
  WoonmomentenPayload, WoonmomentKiezenInput, WoonmomentKiezenPayload, WoonmomentSluitenInput, WoonmomentTeruggevenInput,
} from './woonwerk.types.ts';

@Resolver()
export class WoonwerkResolver {
  @Actie('huisvestingen:lezen')
  @Query(() => [Huisvesting], { description: 'Van wie de huisvesting loopt of nog moet beginnen; hoogstens 500.' })
  async huisvestingen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return huisvestingen(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('woningen:lezen')
  @Query(() => [Woningtelling], { description: 'Hoeveel woningen er gevraagd worden, naar grootte van het huishouden. Zonder namen.' })
  async gevraagdeWoningen(@Ctx() ctx: Context) {
    return gevraagdLezen(await ctx.operatie.open());
  }

  @Actie('woningen:lezen')
  @Query(() => [Woning], { description: 'De woningen die zijn aangeboden.' })
  async woningen(@Ctx() ctx: Context) {
    return woningenLezen(await ctx.operatie.open());
  }

  @Actie('woonmomenten:lezen')
  @Query(() => [Woonmoment], { description: 'Tijden vanaf vandaag waaruit gekozen kan worden. Er staat niemand in.' })
  async woonmomenten(@Ctx() ctx: Context) {
    return momentenLezen(await ctx.operatie.open());
  }

  @Actie('woning:vragen')
  @Mutation(() => WoningVragenPayload, { description: 'Vraagt een woning voor een huishouden, wijzigt die vraag of trekt hem in.' })
  async woningVragen(@Arg('input', () => WoningVragenInput) input: WoningVragenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await woningVragen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('woning:aanbieden')
  @Mutation(() => WoningPayload, { description: 'Biedt een woning aan, zonder adres.' })
  async woningAanbieden(@Arg('input', () => WoningAanbiedenInput) input: WoningAanbiedenInput, @Ctx() ctx: Context) {
    return { woning: await woningAanbieden(await ctx.operatie.open(), input) };
  }

  @Actie('woning:aanbieden')
  @Mutation(() => WoningPayload, { description: 'Neemt een woning terug die nog voor niemand is.' })
  async woningIntrekken(@Arg('input', () => WoningIntrekkenInput) input: WoningIntrekkenInput, @Ctx() ctx: Context) {
    return { woning: await woningIntrekken(await ctx.operatie.open(), input) };
  }

  @Actie('woning:koppelen')
  @Mutation(() => WoningPayload, { description: 'Zegt voor wie een woning is. De corporatie krijgt de opdracht voor de huisvesting.' })
  async woningKoppelen(@Arg('input', () => WoningKoppelenInput) input: WoningKoppelenInput, @Ctx() ctx: Context) {
    return { woning: await woningKoppelen(await ctx.operatie.open(), input) };
  }

  @Actie('woning:koppelen')
  @Mutation(() => WoningPayload, { description: 'Maakt een koppeling ongedaan, zolang er geen sleutel is.' })
  async woningLoslaten(@Arg('input', () => WoningLoslatenInput) input: WoningLoslatenInput, @Ctx() ctx: Context) {
    return { woning: await woningLoslaten(await ctx.operatie.open(), input) };
  }

  @Actie('woonmomenten:openen')
  @Mutation(() => WoonmomentenPayload, { description: 'Opent tijden voor gesprekken.' })
  async woonmomentenOpenen(@Arg('input', () => WoonmomentenOpenenInput) input: WoonmomentenOpenenInput, @Ctx() ctx: Context) {
    return { momenten: await woonmomentenOpenen(await ctx.operatie.open(), input) };
  }

  @Actie('woonmomenten:openen')
  @Mutation(() => WoonmomentenPayload, { description: 'Sluit een tijd. Wie hem koos, kiest een andere.' })
  async woonmomentSluiten(@Arg('input', () => WoonmomentSluitenInput) input: WoonmomentSluitenInput, @Ctx() ctx: Context) {
    return { momenten: await woonmomentSluiten(await ctx.operatie.open(), input) };
  }

  @Actie('woonmoment:kiezen')
  @Mutation(() => WoonmomentKiezenPayload, { description: 'De inburgeraar kiest een tijd.' })
  async woonmomentKiezen(@Arg('input', () => WoonmomentKiezenInput) input: WoonmomentKiezenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await woonmomentKiezen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('woonmoment:kiezen')
  @Mutation(() => WoonmomentKiezenPayload, { description: 'De inburgeraar geeft een tijd terug.' })
  async woonmomentTeruggeven(@Arg('input', () => WoonmomentTeruggevenInput) input: WoonmomentTeruggevenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await woonmomentTeruggeven(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
