import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import { ALLE_RUBRIEKEN } from '../../access/matrix.ts';
import { gemeenteVan, mijnOpdracht } from '../../access/uitleg.ts';
import type { Context } from '../../graphql/operatie.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import { InburgeraarFilter, InburgeraarSortering, LijstPartner } from './inburgeraars.input.ts';
import { type GelezenInburgeraar, isOpen } from './inburgeraars.repository.ts';
import { inburgeraarLezen, inburgeraarsLijst, lijstPartners, persoonToegang } from './inburgeraars.service.ts';
import { InburgeraarConnection, InburgeraarType } from './inburgeraar.types.ts';
import { MijnOpdracht, RubriekToegang } from './toegang.types.ts';

@Resolver(() => InburgeraarType)
export class InburgeraarsResolver {
  @Actie('inburgeraars:lezen')
  @Query(() => InburgeraarType, { nullable: true, description: 'Eén persoon; leeg als die niet bestaat of niet in uw bereik is.' })
  async inburgeraar(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return inburgeraarLezen(await ctx.operatie.open(), 'inburgeraar', id, selectieVan(info));
  }

  @Actie('inburgeraars:lezen')
  @Query(() => InburgeraarConnection, { description: 'De personen in uw bereik, per bladzijde.' })
  async inburgeraars(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('filter', () => InburgeraarFilter, { nullable: true }) filter: InburgeraarFilter | null,
    @Arg('sortering', () => InburgeraarSortering, { nullable: true }) sortering: InburgeraarSortering | null,
  ) {
    return inburgeraarsLijst(await ctx.operatie.open(), ctx.cursors, { first, after, filter: filter ?? {}, sortering }, selectieVan(info));
  }

  @Actie('lijstPartners:lezen')
  @Query(() => [LijstPartner], { description: 'De organisaties die nu voor personen in uw bereik werken: waarop u de lijst kunt kiezen.' })
  async lijstPartners(@Ctx() ctx: Context) {
    return lijstPartners(await ctx.operatie.open());
  }

  @FieldResolver(() => MijnOpdracht)
  async mijnOpdracht(@Root() persoon: GelezenInburgeraar, @Ctx() ctx: Context) {
    const { actor } = await ctx.operatie.open();
    return { ...mijnOpdracht(persoon), gemeente: gemeenteVan(actor, persoon) };
  }

  @FieldResolver(() => [RubriekToegang])
  async toegang(
    @Root() persoon: GelezenInburgeraar,
    @Ctx() ctx: Context,
    @Arg('rubrieken', () => [String], { nullable: true, description: 'Alleen deze rubrieken. Zonder: alle.' }) rubrieken: string[] | null,
  ): Promise<RubriekToegang[]> {
    return persoonToegang((await ctx.operatie.open()).actor, persoon, rubrieken);
  }

  @FieldResolver(() => [String])
  async afgeschermd(@Root() persoon: GelezenInburgeraar, @Ctx() ctx: Context) {
    const { actor } = await ctx.operatie.open();
    return ALLE_RUBRIEKEN.filter((rubriek) => !isOpen(actor, rubriek, persoon));
  }
}
