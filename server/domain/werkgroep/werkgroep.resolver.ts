import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { actielijst, werkgroepactieMelden, werkgroepactiesDoorschuiven, werkgroepactieVastleggen, werkgroepledenVastleggen, werkgroepoverlegVastleggen } from './werkgroep.service.ts';
import {
  Actielijst, ActielijstPayload, WerkgroepactieMeldenInput, WerkgroepactiesDoorschuivenInput, WerkgroepactiesDoorschuivenPayload, WerkgroepactieVastleggenInput, WerkgroepledenVastleggenInput, WerkgroepoverlegVastleggenInput,
} from './werkgroep.types.ts';

@Resolver()
export class WerkgroepResolver {
  @Actie('werkgroep:lezen')
  @Query(() => Actielijst, { description: 'De actielijst van de werkgroep statushouders, voor wie erin zit.' })
  async actielijst(
    @Ctx() ctx: Context,
    @Arg('jaar', () => Int, { nullable: true, description: 'Leeg: het kwartaal van nu.' }) jaar: number | null,
    @Arg('kwartaal', () => Int, { nullable: true }) kwartaal: number | null,
  ) {
    return actielijst(await ctx.operatie.open(), { jaar: jaar ?? null, kwartaal: kwartaal ?? null });
  }

  @Actie('werkgroep:beheren')
  @Mutation(() => ActielijstPayload, { description: 'Zet een actie op de lijst, of wijzigt er een.' })
  async werkgroepactieVastleggen(@Arg('input', () => WerkgroepactieVastleggenInput) input: WerkgroepactieVastleggenInput, @Ctx() ctx: Context) {
    return { actielijst: await werkgroepactieVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('werkgroep:lezen')
  @Mutation(() => ActielijstPayload, { description: 'Zegt hoe een actie van uw eigen organisatie ervoor staat.' })
  async werkgroepactieMelden(@Arg('input', () => WerkgroepactieMeldenInput) input: WerkgroepactieMeldenInput, @Ctx() ctx: Context) {
    return { actielijst: await werkgroepactieMelden(await ctx.operatie.open(), input) };
  }

  @Actie('werkgroep:beheren')
  @Mutation(() => WerkgroepactiesDoorschuivenPayload, { description: 'Zet wat nog loopt op de lijst van het volgende kwartaal, elke actie één keer.' })
  async werkgroepactiesDoorschuiven(@Arg('input', () => WerkgroepactiesDoorschuivenInput) input: WerkgroepactiesDoorschuivenInput, @Ctx() ctx: Context) {
    return werkgroepactiesDoorschuiven(await ctx.operatie.open(), input);
  }

  @Actie('werkgroep:beheren')
  @Mutation(() => ActielijstPayload, { description: 'Plant het overleg van een kwartaal, of verzet het.' })
  async werkgroepoverlegVastleggen(@Arg('input', () => WerkgroepoverlegVastleggenInput) input: WerkgroepoverlegVastleggenInput, @Ctx() ctx: Context) {
    return { actielijst: await werkgroepoverlegVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('werkgroep:beheren')
  @Mutation(() => ActielijstPayload, { description: 'Legt vast welke organisaties in de werkgroep zitten.' })
  async werkgroepledenVastleggen(@Arg('input', () => WerkgroepledenVastleggenInput) input: WerkgroepledenVastleggenInput, @Ctx() ctx: Context) {
    return { actielijst: await werkgroepledenVastleggen(await ctx.operatie.open(), input) };
  }
}
