import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { docenten, klas, klasbezetting, klassen, klasVastleggen, wachtlijst } from './groepen.service.ts';
import {
  CursistInschrijvenInput, DocentBeeindigenInput, InschrijvingBeeindigenInput, KlasPayload, KlasSluitenInput, KlasVastleggenInput, LesreeksPlannenInput, LesreeksPlannenPayload, LesreeksStoppenInput,
  LesvrijIntrekkenInput, LesvrijVastleggenInput, LesvrijVastleggenPayload,
} from './groepen.input.ts';
import { Docent, Klas, Klasbezetting, LesvrijType, Wachtende } from './groepen.types.ts';
import { cursistInschrijven, inschrijvingBeeindigen } from './inschrijven.service.ts';
import { lesreeksPlannen, lesreeksStoppen, lesvrij, lesvrijIntrekken, lesvrijVastleggen } from './lesreeks.service.ts';
import { docentBeeindigen, klasSluiten } from './sluiten.service.ts';

@Resolver()
export class GroepenResolver {
  @Actie('groepen:beheren')
  @Query(() => [Klas], { description: 'De klassen van uw school die lopen of komen.' })
  async klassen(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return klassen(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('groepen:beheren')
  @Query(() => Klas, { nullable: true, description: 'Eén klas van uw school; leeg als die er niet is.' })
  async klas(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return klas(await ctx.operatie.open(), id, 'klas', selectieVan(info));
  }

  @Actie('groepen:beheren')
  @Query(() => [Wachtende], { description: 'Wie bij uw school is aangemeld en nog in geen klas zit of komt. Wie het langst wacht eerst, hoogstens 200.' })
  async wachtlijst(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return wachtlijst(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('groepen:beheren')
  @Query(() => [LesvrijType], { description: 'De dagen die nog komen waarop uw school geen les geeft.' })
  async lesvrij(@Ctx() ctx: Context) {
    return lesvrij(await ctx.operatie.open());
  }

  @Actie('groepen:beheren')
  @Query(() => [Docent], { description: 'De docenten van uw school.' })
  async docenten(@Ctx() ctx: Context) {
    return docenten(await ctx.operatie.open());
  }

  @Actie('groepsbezetting:lezen')
  @Query(() => [Klasbezetting], { description: 'Stoelen, bezet en leeg, van de klassen die uw gemeente inkoopt; zonder personen.' })
  async klasbezetting(@Ctx() ctx: Context) {
    return klasbezetting(await ctx.operatie.open());
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Maakt een klas, of wijzigt er een.' })
  async klasVastleggen(@Arg('input', () => KlasVastleggenInput) input: KlasVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await klasVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Sluit een klas na een laatste dag, of laat haar toch doorgaan. Wat is gegeven en vastgelegd, blijft.' })
  async klasSluiten(@Arg('input', () => KlasSluitenInput) input: KlasSluitenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await klasSluiten(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Een docent stopt met een klas, ook als er nog geen opvolger is.' })
  async docentBeeindigen(@Arg('input', () => DocentBeeindigenInput) input: DocentBeeindigenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await docentBeeindigen(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Schrijft iemand van uw school in bij een klas, als er een stoel vrij is.' })
  async cursistInschrijven(@Arg('input', () => CursistInschrijvenInput) input: CursistInschrijvenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await cursistInschrijven(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Beëindigt een inschrijving, met de reden. De gevolgde uren blijven bij de persoon.' })
  async inschrijvingBeeindigen(@Arg('input', () => InschrijvingBeeindigenInput) input: InschrijvingBeeindigenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await inschrijvingBeeindigen(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => LesreeksPlannenPayload, { description: 'Plant de lessen van een klas, zonder de dagen waarop de school dicht is.' })
  async lesreeksPlannen(@Arg('input', () => LesreeksPlannenInput) input: LesreeksPlannenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return lesreeksPlannen(await ctx.operatie.open(), input, selectieVan(info, 'klas'));
  }

  @Actie('groepen:beheren')
  @Mutation(() => KlasPayload, { description: 'Stopt een lesreeks vanaf een dag die nog komt.' })
  async lesreeksStoppen(@Arg('input', () => LesreeksStoppenInput) input: LesreeksStoppenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { klas: await lesreeksStoppen(await ctx.operatie.open(), input, selectieVan(info, 'klas')) };
  }

  @Actie('groepen:beheren')
  @Mutation(() => LesvrijVastleggenPayload, { description: 'De school geeft toch les: wat door deze vrije dagen verviel, gaat weer door.' })
  async lesvrijIntrekken(@Arg('input', () => LesvrijIntrekkenInput) input: LesvrijIntrekkenInput, @Ctx() ctx: Context) {
    return lesvrijIntrekken(await ctx.operatie.open(), input);
  }

  @Actie('groepen:beheren')
  @Mutation(() => LesvrijVastleggenPayload, { description: 'Legt vast of wijzigt wanneer de school dicht is; geplande lessen vervallen.' })
  async lesvrijVastleggen(@Arg('input', () => LesvrijVastleggenInput) input: LesvrijVastleggenInput, @Ctx() ctx: Context) {
    return lesvrijVastleggen(await ctx.operatie.open(), input);
  }
}
