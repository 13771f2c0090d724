import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { koppelnummers, koppelnummersMetBsn, koppelnummersVanPersonen, koppelnummersVastleggen } from './koppelnummers.service.ts';
import { Koppelnummer, KoppelnummersMetBsnInput, KoppelnummersPayload, KoppelnummersVastleggenInput } from './koppelnummers.types.ts';

@Resolver()
export class KoppelnummersResolver {
  @Actie('koppelnummers:lezen')
  @Query(() => [Koppelnummer], { description: 'Wie er bij uw organisatie hoort bij deze nummers van uw eigen administratie. Wie niet (meer) bij u is, staat er niet in.' })
  async koppelnummers(@Arg('nummers', () => [String], { description: 'Hoogstens 500.' }) nummers: string[], @Ctx() ctx: Context) {
    return koppelnummers(await ctx.operatie.open(), nummers);
  }

  @Actie('koppelnummers:lezen')
  @Query(() => [Koppelnummer], { description: 'Onder welke nummers uw eigen administratie deze personen kent. Wie er geen heeft of niet (meer) bij u is, staat er niet in.' })
  async koppelnummersVan(@Arg('inburgeraarIds', () => [ID], { description: 'Hoogstens 500.' }) inburgeraarIds: string[], @Ctx() ctx: Context) {
    return koppelnummersVanPersonen(await ctx.operatie.open(), inburgeraarIds);
  }

  @Actie('koppelnummers:vastleggen')
  @Mutation(() => KoppelnummersPayload, { description: 'Legt vast onder welke nummers uw administratie personen kent.' })
  async koppelnummersVastleggen(@Arg('input', () => KoppelnummersVastleggenInput) input: KoppelnummersVastleggenInput, @Ctx() ctx: Context) {
    return { koppelingen: await koppelnummersVastleggen(await ctx.operatie.open(), input) };
  }

  @Actie('koppelnummers:metBsn')
  @Mutation(() => KoppelnummersPayload, { description: 'Koppelt nummers op burgerservicenummer; er komt geen burgerservicenummer uit.' })
  async koppelnummersMetBsn(@Arg('input', () => KoppelnummersMetBsnInput) input: KoppelnummersMetBsnInput, @Ctx() ctx: Context) {
    return { koppelingen: await koppelnummersMetBsn(await ctx.operatie.open(), input) };
  }
}
