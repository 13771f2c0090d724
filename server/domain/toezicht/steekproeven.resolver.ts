import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { steekproefBeoordelen, steekproefBeoordelingen, steekproeven, steekproevenStand } from './steekproeven.service.ts';
import { SteekproefBeoordelenInput, SteekproefBeoordelenPayload, SteekproefBeoordelingen, Steekproeven, SteekproevenStand } from './steekproeven.types.ts';

@Resolver()
export class SteekproevenResolver {
  @Actie('steekproeven:beoordelen')
  @Query(() => Steekproeven, { description: 'Wat om een blik van de FG vraagt, met schuilnummers. Dit lezen staat zelf ook in het log.' })
  async steekproeven(
    @Ctx() ctx: Context,
    @Arg('van', () => DatumScalar, { nullable: true, description: 'Eerste dag; standaard 30 dagen tot en met de laatste.' }) van: string | null,
    @Arg('tot', () => DatumScalar, { nullable: true, description: 'Laatste dag; standaard vandaag. De periode is hoogstens 92 dagen.' }) tot: string | null,
  ) {
    return steekproeven(await ctx.operatie.open(), ctx.pseudoniem, { van: van ?? null, tot: tot ?? null });
  }

  @Actie('steekproeven:beoordelen')
  @Query(() => SteekproevenStand, { description: 'Hoeveel steekproeven openstaan.' })
  async steekproevenStand(@Ctx() ctx: Context) {
    return steekproevenStand(await ctx.operatie.open());
  }

  @Actie('steekproeven:beoordelen')
  @Query(() => SteekproefBeoordelingen, { description: 'De steekproeven die in een kwartaal zijn beoordeeld; standaard dit kwartaal.' })
  async steekproefBeoordelingen(
    @Ctx() ctx: Context,
    @Arg('jaar', () => Int, { nullable: true }) jaar: number | null,
    @Arg('kwartaal', () => Int, { nullable: true, description: '1 tot en met 4.' }) kwartaal: number | null,
  ) {
    return steekproefBeoordelingen(await ctx.operatie.open(), { jaar: jaar ?? null, kwartaal: kwartaal ?? null });
  }

  @Actie('steekproeven:beoordelen')
  @Mutation(() => SteekproefBeoordelenPayload, { description: 'Legt vast wat de FG van een steekproef vond. De steekproef verdwijnt van de lijst en staat in het verslag.' })
  async steekproefBeoordelen(@Arg('input', () => SteekproefBeoordelenInput) input: SteekproefBeoordelenInput, @Ctx() ctx: Context) {
    return { beoordeling: await steekproefBeoordelen(await ctx.operatie.open(), input) };
  }
}
