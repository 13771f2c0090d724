import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { oefenenVastleggen } from './oefenen.service.ts';
import { taalpunt } from './taalpunt.service.ts';
import { OefenenPayload, OefenenVastleggenInput, Taalpuntregel } from './taalpunt.types.ts';

@Resolver()
export class TaalpuntResolver {
  @Actie('taalpunt:lezen')
  @Query(() => [Taalpuntregel], { description: 'Wie bij uw Taalpunt is aangemeld, of met wie u als taalcoach oefent, met wat dat vraagt; wie het meest vraagt het eerst.' })
  async taalpunt(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return taalpunt(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('oefenen:vastleggen')
  @Mutation(() => OefenenPayload, { description: 'Legt vast dat iemand oefende met een taalcoach, en de uren daarvan. Eén keer per dag.' })
  async oefenenVastleggen(@Arg('input', () => OefenenVastleggenInput) input: OefenenVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return oefenenVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar'));
  }
}
