import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { selectieVan } from '../../graphql/selectie.ts';
import type { LesRij } from './lessen.repository.ts';
import { bevestigingscode, lessenOndertekenen } from './lesbewijs.service.ts';
import { eigenLes, mijnLessen, roosterVan } from './lessen.service.ts';
import { Deelnemer, LessenOndertekenenInput, LessenOndertekenenPayload, LesType, LesVervallenInput, LesVervallenPayload, PresentieVastleggenInput, PresentieVastleggenPayload } from './lessen.types.ts';
import { lesVervallen } from './lesVervallen.service.ts';
import { presentieVastleggen } from './presentie.service.ts';

@Resolver(() => LesType)
export class LessenResolver {
  @Actie('lessen:lezen')
  @Query(() => [LesType], { description: 'De lessen van uw groepen in een periode.' })
  async mijnLessen(@Arg('van', () => DatumScalar) van: string, @Arg('tot', () => DatumScalar) tot: string, @Ctx() ctx: Context) {
    return mijnLessen(await ctx.operatie.open(), van, tot);
  }

  @Actie('lessen:lezen')
  @Query(() => LesType, { nullable: true, description: 'Eén les van u; leeg als die niet bestaat of niet van u is.' })
  async les(@Arg('id', () => ID) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return eigenLes(await ctx.operatie.open(), 'les', id, selectieVan(info).sub('deelnemers') ? 'presentie' : undefined);
  }

  @Actie('presentie:vastleggen')
  @Mutation(() => PresentieVastleggenPayload, { description: 'Legt vast wie er in de les was. Wat al vaststond en niet wijzigt, blijft zoals het is.' })
  async presentieVastleggen(@Arg('input', () => PresentieVastleggenInput) input: PresentieVastleggenInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return { les: await presentieVastleggen(await ctx.operatie.open(), input, selectieVan(info, 'les').sub('deelnemers') !== undefined) };
  }

  @Actie('les:wijzigen')
  @Mutation(() => LesVervallenPayload, { description: 'Laat een les vervallen met een reden, of zonder reden toch doorgaan. De cursisten zien het.' })
  async lesVervallen(@Arg('input', () => LesVervallenInput) input: LesVervallenInput, @Ctx() ctx: Context) {
    return { les: await lesVervallen(await ctx.operatie.open(), input) };
  }

  @Actie('les:ondertekenen')
  @Mutation(() => LessenOndertekenenPayload, { description: 'Zet uw handtekening onder lessen die compleet zijn vastgelegd.' })
  async lessenOndertekenen(@Arg('input', () => LessenOndertekenenInput) input: LessenOndertekenenInput, @Ctx() ctx: Context) {
    return { lessen: await lessenOndertekenen(await ctx.operatie.open(), input) };
  }

  @FieldResolver(() => String, { nullable: true, description: 'De code waarmee cursisten in de les hun presentie bevestigen; alleen op de dag zelf. Wisselt elke tien minuten.' })
  async bevestigingscode(@Root() les: LesRij, @Ctx() ctx: Context) {
    return bevestigingscode(await ctx.operatie.open(), les);
  }

  @FieldResolver(() => [Deelnemer])
  async deelnemers(@Root() les: LesRij, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return roosterVan(await ctx.operatie.open(), les, selectieVan(info));
  }
}
