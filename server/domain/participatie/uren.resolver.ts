import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { ParticipatieUrenVastleggenInput, ParticipatieUrenVastleggenPayload, UrenBevestigenInput, UrenBevestigenPayload, UrenReagerenInput, UrenReagerenPayload } from './uren.input.ts';
import { mijnUren, participatieUrenVastleggen, urenBevestigen, urenReageren } from './uren.service.ts';
import { Urenboeking } from './uren.types.ts';

@Resolver()
export class UrenResolver {
  @Actie('participatieUren:vastleggen')
  @Query(() => [Urenboeking], { description: 'De uren die uw organisatie in een periode vastlegde voor wie er nu bij u is, met de versie die nodig is om ze te wijzigen.' })
  async mijnUren(@Ctx() ctx: Context, @Arg('van', () => DatumScalar) van: string, @Arg('tot', () => DatumScalar, { description: 'Hoogstens 62 dagen na van.' }) tot: string) {
    return mijnUren(await ctx.operatie.open(), van, tot);
  }

  @Actie('participatieUren:vastleggen')
  @Mutation(() => ParticipatieUrenVastleggenPayload, { description: 'Legt uren vast, ook een week van een hele groep. Wat al vaststond en niet wijzigt, blijft zoals het is.' })
  async participatieUrenVastleggen(@Arg('input', () => ParticipatieUrenVastleggenInput) input: ParticipatieUrenVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraars: await participatieUrenVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraars')) };
  }

  @Actie('participatieUren:reageren')
  @Mutation(() => UrenReagerenPayload, { description: 'Bevestigt of betwist uren die een organisatie voor u opschreef.' })
  async urenReageren(@Arg('input', () => UrenReagerenInput) input: UrenReagerenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await urenReageren(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('participatieUren:reageren')
  @Mutation(() => UrenBevestigenPayload, { description: 'Bevestigt meer uren tegelijk: alles of niets.' })
  async urenBevestigen(@Arg('input', () => UrenBevestigenInput) input: UrenBevestigenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await urenBevestigen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }
}
