import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { CaseloadOverdragenInput, CaseloadOverdragenPayload, Leeslijst, LeeslijstGelezenInput, LeeslijstGelezenPayload, Overdraagbaar } from './caseload.input.ts';
import { caseloadOverdragen, leeslijst, leeslijstGelezen, overdraagbaar } from './caseload.service.ts';

@Resolver()
export class CaseloadResolver {
  @Actie('caseload:overdragen')
  @Query(() => [Overdraagbaar], { description: 'Van wie u de regie kunt overdragen: een consulent de eigen personen, de teamleider die van de gemeente. Hoogstens 200.' })
  async overdraagbaar(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('inburgeraarIds', () => [ID], { nullable: true, description: 'Alleen deze personen; hoogstens 200.' }) inburgeraarIds: string[] | null,
    @Arg('consulentId', () => ID, { nullable: true, description: 'Alleen van deze consulent.' }) consulentId: string | null,
  ) {
    return overdraagbaar(await ctx.operatie.open(), { inburgeraarIds: inburgeraarIds ?? null, consulentId: consulentId ?? null }, selectieVan(info));
  }

  @Actie('leeslijst:lezen')
  @Query(() => Leeslijst, { description: 'Wie door een overdracht bij u kwam en over wie u nog niet las.' })
  async leeslijst(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return leeslijst(await ctx.operatie.open(), selectieVan(info));
  }

  @Actie('caseload:overdragen')
  @Mutation(() => CaseloadOverdragenPayload, { description: 'Draagt de regie van personen over aan een andere consulent, vanaf een dag: allemaal of geen.' })
  async caseloadOverdragen(@Arg('input', () => CaseloadOverdragenInput) input: CaseloadOverdragenInput, @Ctx() ctx: Context) {
    return caseloadOverdragen(await ctx.operatie.open(), input);
  }

  @Actie('leeslijst:lezen')
  @Mutation(() => LeeslijstGelezenPayload, { description: 'Legt vast dat u over iemand van de leeslijst hebt gelezen.' })
  async leeslijstGelezen(@Arg('input', () => LeeslijstGelezenInput) input: LeeslijstGelezenInput, @Ctx() ctx: Context) {
    return leeslijstGelezen(await ctx.operatie.open(), input);
  }
}
