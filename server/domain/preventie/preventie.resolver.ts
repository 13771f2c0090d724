import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { preventieLezen, preventiepartnersLezen } from './preventie.repository.ts';
import { preventieactieBijwerken, preventieactieVastleggen, preventieMeedoen } from './preventie.service.ts';
import { Preventieactie, PreventieactieBijwerkenInput, PreventieactiePayload, PreventieactieVastleggenInput, PreventieMeedoenInput, Preventiepartner } from './preventie.types.ts';

@Resolver()
export class PreventieResolver {
  @Actie('preventie:lezen')
  @Query(() => [Preventieactie], { description: 'De preventieplanning en de wijkacties van uw gemeente of gemeenten, per kwartaal.' })
  async preventieacties(@Ctx() ctx: Context) {
    return preventieLezen(await ctx.operatie.open());
  }

  @Actie('preventie:plannen')
  @Query(() => [Preventiepartner], { description: 'De organisaties die een actie kunnen hebben.' })
  async preventiepartners(@Ctx() ctx: Context) {
    return preventiepartnersLezen(await ctx.operatie.open());
  }

  @Actie('preventie:plannen')
  @Mutation(() => PreventieactiePayload, { description: 'Zet een actie in de planning, of wijzigt er een.' })
  async preventieactieVastleggen(@Arg('input', () => PreventieactieVastleggenInput) input: PreventieactieVastleggenInput, @Ctx() ctx: Context) {
    return { actie: await preventieactieVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('preventie:bijwerken')
  @Mutation(() => PreventieactiePayload, { description: 'Zegt hoe het ervoor staat met een actie van uw organisatie.' })
  async preventieactieBijwerken(@Arg('input', () => PreventieactieBijwerkenInput) input: PreventieactieBijwerkenInput, @Ctx() ctx: Context) {
    return { actie: await preventieactieBijwerken(await ctx.operatie.open(), input) };
  }

  @Actie('preventie:bijwerken')
  @Mutation(() => PreventieactiePayload, { description: 'Uw organisatie doet mee aan een actie, of niet meer.' })
  async preventieMeedoen(@Arg('input', () => PreventieMeedoenInput) input: PreventieMeedoenInput, @Ctx() ctx: Context) {
    return { actie: await preventieMeedoen(await ctx.operatie.open(), input) };
  }
}
