import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { lidmaatschappen, rolBeeindigen, rolGeven } from './accounts.service.ts';
import { LidmaatschapBeheer, LidmaatschappenPayload, RolBeeindigenInput, RolGevenInput, UitnodigingVersturenInput, UitnodigingBeheer, UitnodigingPayload, UitnodigingWijzigenInput } from './accounts.types.ts';
import { uitnodigen, uitnodigingen, uitnodigingIntrekken, uitnodigingVernieuwen } from './uitnodigingen.service.ts';

@Resolver()
export class AccountsResolver {
  @Actie('accounts:beheren')
  @Query(() => [LidmaatschapBeheer], { description: 'Wie er werkt bij de organisaties van uw gemeente, nu of straks, en met welke rol.' })
  async lidmaatschappen(@Ctx() ctx: Context) {
    return lidmaatschappen(await ctx.operatie.open());
  }

  @Actie('accounts:beheren')
  @Query(() => [UitnodigingBeheer], { description: 'Wie uw gemeente uitnodigde, wat nog open staat eerst.' })
  async uitnodigingen(@Ctx() ctx: Context) {
    return uitnodigingen(await ctx.operatie.open(), ctx.links);
  }

  @Actie('accounts:beheren')
  @Mutation(() => UitnodigingPayload, { description: 'Nodigt iemand uit met een mail.' })
  async uitnodigingVersturen(@Arg('input', () => UitnodigingVersturenInput) input: UitnodigingVersturenInput, @Ctx() ctx: Context) {
    return { uitnodiging: await uitnodigen(await ctx.operatie.open(), input, ctx.links) };
  }

  @Actie('accounts:beheren')
  @Mutation(() => UitnodigingPayload, { description: 'Stuurt een nieuwe link; de oude werkt niet meer.' })
  async uitnodigingVernieuwen(@Arg('input', () => UitnodigingWijzigenInput) input: UitnodigingWijzigenInput, @Ctx() ctx: Context) {
    return { uitnodiging: await uitnodigingVernieuwen(await ctx.operatie.open(), input, ctx.links) };
  }

  @Actie('accounts:beheren')
  @Mutation(() => UitnodigingPayload, { description: 'Trekt een uitnodiging in: de link werkt meteen niet meer.' })
  async uitnodigingIntrekken(@Arg('input', () => UitnodigingWijzigenInput) input: UitnodigingWijzigenInput, @Ctx() ctx: Context) {
    return { uitnodiging: await uitnodigingIntrekken(await ctx.operatie.open(), input, ctx.links) };
  }

  @Actie('accounts:beheren')
  @Mutation(() => LidmaatschappenPayload, { description: 'Geeft iemand die al een account heeft nog een rol.' })
  async rolGeven(@Arg('input', () => RolGevenInput) input: RolGevenInput, @Ctx() ctx: Context) {
    return { lidmaatschappen: await rolGeven(await ctx.operatie.open(), input) };
  }

  @Actie('accounts:beheren')
  @Mutation(() => LidmaatschappenPayload, { description: 'Beëindigt een rol, meteen of op een dag.' })
  async rolBeeindigen(@Arg('input', () => RolBeeindigenInput) input: RolBeeindigenInput, @Ctx() ctx: Context) {
    return { lidmaatschappen: await rolBeeindigen(await ctx.operatie.open(), input) };
  }
}
