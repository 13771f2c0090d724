import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import {
  Consulent, ToestemmingGevenInput, ToestemmingIntrekkenInput, Toestemmingskeuze, ToestemmingStoppenInput, ToestemmingStoppenPayload, ToestemmingIntrekkenPayload, VerhuizingVastleggenInput, VerhuizingVastleggenPayload,
  WaarnemingBeeindigenInput, WaarnemingPayload, WaarnemingStartenInput,
} from './betrokkenheid.input.ts';
import { consulentenLezen } from './betrokkenheid.repository.ts';
import { toestemmingIntrekken, toestemmingGeven, toestemmingskeuzes, toestemmingStoppen, verhuizingVastleggen, waarnemingBeeindigen, waarnemingStarten } from './betrokkenheid.service.ts';

@Resolver()
export class BetrokkenheidResolver {
  @Actie('waarneming:starten')
  @Query(() => [Consulent], { description: 'De consulenten van de eigen gemeente: aan wie een waarneming gegeven kan worden.' })
  async consulenten(@Ctx() ctx: Context) {
    return consulentenLezen(await ctx.operatie.open());
  }

  @Actie('waarneming:starten')
  @Mutation(() => WaarnemingPayload, { description: 'Neemt een persoon van een collega waar, hoogstens veertien dagen en zonder de rubriek gezondheid.' })
  async waarnemingStarten(@Arg('input', () => WaarnemingStartenInput) input: WaarnemingStartenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await waarnemingStarten(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('waarneming:beeindigen')
  @Mutation(() => WaarnemingPayload, { description: 'Stopt de eigen waarneming van een persoon, meteen.' })
  async waarnemingBeeindigen(@Arg('input', () => WaarnemingBeeindigenInput) input: WaarnemingBeeindigenInput, @Ctx() ctx: Context) {
    return { inburgeraar: await waarnemingBeeindigen(await ctx.operatie.open(), input) };
  }

  @Actie('toestemming:geven')
  @Query(() => [Toestemmingskeuze], { description: 'Organisaties waar u ja tegen kunt zeggen.' })
  async toestemmingskeuzes(@Ctx() ctx: Context) {
    return toestemmingskeuzes(await ctx.operatie.open());
  }

  @Actie('toestemming:geven')
  @Mutation(() => ToestemmingIntrekkenPayload, { description: 'Zegt ja tegen een organisatie, na het lezen van de tekst.' })
  async toestemmingGeven(@Arg('input', () => ToestemmingGevenInput) input: ToestemmingGevenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await toestemmingGeven(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('toestemming:stoppen')
  @Mutation(() => ToestemmingStoppenPayload, { description: 'Stopt op verzoek van de persoon: uw organisatie ziet meteen niets meer.' })
  async toestemmingStoppen(@Arg('input', () => ToestemmingStoppenInput) input: ToestemmingStoppenInput, @Ctx() ctx: Context) {
    return { gestopt: await toestemmingStoppen(await ctx.operatie.open(), input) };
  }

  @Actie('toestemming:intrekken')
  @Mutation(() => ToestemmingIntrekkenPayload, { description: 'Trekt een toestemming in die u gaf. De organisatie ziet meteen niets meer.' })
  async toestemmingIntrekken(@Arg('input', () => ToestemmingIntrekkenInput) input: ToestemmingIntrekkenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await toestemmingIntrekken(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('verhuizing:vastleggen')
  @Mutation(() => VerhuizingVastleggenPayload, { description: 'Legt vast dat iemand naar een andere gemeente verhuist. De partners hier zien na die dag niets meer.' })
  async verhuizingVastleggen(@Arg('input', () => VerhuizingVastleggenInput) input: VerhuizingVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await verhuizingVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
