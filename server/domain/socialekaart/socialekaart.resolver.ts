import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { kaartingangBijwerken, kaartingangVastleggen, kaartvertalingVastleggen, socialeKaart } from './socialekaart.service.ts';
import { Kaartingang, KaartingangBijwerkenInput, KaartingangVastleggenInput, KaartvertalingVastleggenInput, SocialeKaartPayload } from './socialekaart.types.ts';

@Resolver()
export class SocialeKaartResolver {
  @Actie('socialekaart:lezen')
  @Query(() => [Kaartingang], { description: 'Wie waarmee helpt, in uw gemeente. De flyer staat op /bladen/flyer- met de taal erachter.' })
  async socialeKaart(@Ctx() ctx: Context) {
    return socialeKaart(await ctx.operatie.open());
  }

  @Actie('socialekaart:beheren')
  @Mutation(() => SocialeKaartPayload, { description: 'Zet een organisatie op de sociale kaart, wijzigt die of haalt die eraf.' })
  async kaartingangVastleggen(@Arg('input', () => KaartingangVastleggenInput) input: KaartingangVastleggenInput, @Ctx() ctx: Context) {
    return { socialeKaart: await kaartingangVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('socialekaart:bijwerken')
  @Mutation(() => SocialeKaartPayload, { description: 'Wijzigt adres, telefoon, openingstijden en website van uw eigen organisatie.' })
  async kaartingangBijwerken(@Arg('input', () => KaartingangBijwerkenInput) input: KaartingangBijwerkenInput, @Ctx() ctx: Context) {
    return { socialeKaart: await kaartingangBijwerken(await ctx.operatie.open(), input) };
  }

  @Actie('socialekaart:beheren')
  @Mutation(() => SocialeKaartPayload, { description: 'Legt vast wat een ingang in een andere taal zegt.' })
  async kaartvertalingVastleggen(@Arg('input', () => KaartvertalingVastleggenInput) input: KaartvertalingVastleggenInput, @Ctx() ctx: Context) {
    return { socialeKaart: await kaartvertalingVastleggen(await ctx.operatie.open(), input) };
  }
}
