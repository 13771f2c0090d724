import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { GroepsrapportageVastleggenInput, GroepsrapportageVastleggenPayload, VoortgangRapporterenInput, VoortgangRapporterenPayload } from './voortgang.input.ts';
import { groepsrapportageVastleggen, voortgangRapporteren } from './voortgang.service.ts';
import { rapportagestand, voortgangsgroepen } from './voortgangsgroepen.service.ts';
import { Rapportagestand, Voortgangsgroep } from './voortgangsgroepen.types.ts';

@Resolver()
export class VoortgangResolver {
  @Actie('voortgangsgroepen:lezen')
  @Query(() => [Voortgangsgroep], { description: 'Uw klassen in een kwartaal, met wie erin zit en wat er bekend is voor de rapportage.' })
  async voortgangsgroepen(@Arg('jaar', () => Int, { nullable: true }) jaar: number | null, @Arg('kwartaal', () => Int, { nullable: true, description: '1 tot en met 4; leeg is het kwartaal waarover nu wordt aangeleverd.' }) kwartaal: number | null, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return voortgangsgroepen(await ctx.operatie.open(), { jaar: jaar ?? null, kwartaal: kwartaal ?? null }, selectieVan(info));
  }

  @Actie('voortgangsgroepen:lezen')
  @Query(() => [Rapportagestand], { description: 'Hoeveel rapportages elke gemeente nog van u vraagt, en tot wanneer; wie het eerst vraagt bovenaan.' })
  async rapportagestand(@Ctx() ctx: Context) {
    return rapportagestand(await ctx.operatie.open());
  }

  @Actie('voortgang:rapporteren')
  @Mutation(() => VoortgangRapporterenPayload, { description: 'Rapporteert hoe ver een cursist is. Eerdere rapportages blijven staan.' })
  async voortgangRapporteren(@Arg('input', () => VoortgangRapporterenInput) input: VoortgangRapporterenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraar: await voortgangRapporteren(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraar')) };
  }

  @Actie('voortgang:rapporteren')
  @Mutation(() => GroepsrapportageVastleggenPayload, { description: 'Rapporteert over een hele groep in één keer. Eerdere rapportages blijven staan.' })
  async groepsrapportageVastleggen(@Arg('input', () => GroepsrapportageVastleggenInput) input: GroepsrapportageVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { inburgeraars: await groepsrapportageVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'inburgeraars')) };
  }
}
