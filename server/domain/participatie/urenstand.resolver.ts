import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { urenstand } from './urenstand.service.ts';
import { Urenstand } from './urenstand.types.ts';

@Resolver()
export class UrenstandResolver {
  @Actie('urenstand:lezen')
  @Query(() => Urenstand, { nullable: true, description: 'De uren van een persoon bij elkaar, met per regel waarom ze tellen; leeg als de persoon niet in uw bereik is.' })
  async urenstand(
    @Ctx() ctx: Context,
    @Arg('inburgeraarId', () => ID) inburgeraarId: string,
    @Arg('maand', () => DatumScalar, { nullable: true, description: 'De eerste dag van de maand waarvan u de regels wilt zien; leeg: de laatste maand met uren.' }) maand: string | null,
  ) {
    return urenstand(await ctx.operatie.open(), inburgeraarId, maand ?? null);
  }
}
