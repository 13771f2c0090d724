import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { organisatieBeeindigen, organisatieVastleggen, partnerorganisaties } from './partnerorganisaties.service.ts';
import { OrganisatieBeeindigenInput, OrganisatiePayload, OrganisatieVastleggenInput, Partnerorganisatie } from './partnerorganisaties.types.ts';

@Resolver()
export class PartnerorganisatiesResolver {
  @Actie('partnerorganisaties:lezen')
  @Query(() => [Partnerorganisatie], { description: 'De organisaties die voor uw gemeente werken, en hoeveel mensen er met welke rol werken.' })
  async partnerorganisaties(@Ctx() ctx: Context) {
    return partnerorganisaties(await ctx.operatie.open());
  }

  @Actie('organisaties:beheren')
  @Mutation(() => OrganisatiePayload, { description: 'Maakt een organisatie die voor uw gemeente werkt, of legt vast wat er verandert: naam, contract, hoe u haar bereikt.' })
  async organisatieVastleggen(@Arg('input', () => OrganisatieVastleggenInput) input: OrganisatieVastleggenInput, @Ctx() ctx: Context) {
    return { organisatie: await organisatieVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('organisaties:beheren')
  @Mutation(() => OrganisatiePayload, { description: 'Legt vast dat de samenwerking stopt. Wie uw gemeente daar heeft, gaat eerst naar een ander.' })
  async organisatieBeeindigen(@Arg('input', () => OrganisatieBeeindigenInput) input: OrganisatieBeeindigenInput, @Ctx() ctx: Context) {
    return { organisatie: await organisatieBeeindigen(await ctx.operatie.open(), input) };
  }
}
