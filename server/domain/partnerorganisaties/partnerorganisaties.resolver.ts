import { Ctx, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { partnerorganisaties } from './partnerorganisaties.service.ts';
import { Partnerorganisatie } from './partnerorganisaties.types.ts';

@Resolver()
export class PartnerorganisatiesResolver {
  @Actie('partnerorganisaties:lezen')
  @Query(() => [Partnerorganisatie], { description: 'De organisaties die voor uw gemeente werken, en hoeveel mensen er met welke rol werken.' })
  async partnerorganisaties(@Ctx() ctx: Context) {
    return partnerorganisaties(await ctx.operatie.open());
  }
}
