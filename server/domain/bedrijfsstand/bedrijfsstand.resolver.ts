import { Ctx, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { bedrijfsstandLezen } from './bedrijfsstand.repository.ts';
import { Bedrijfsstand } from './bedrijfsstand.types.ts';

@Resolver()
export class BedrijfsstandResolver {
  @Actie('bedrijfsstand:lezen')
  @Query(() => Bedrijfsstand, { description: 'Wachtrijen, reservekopie, auditlog, imports en klok: hoe het met het portaal zelf gaat.' })
  async bedrijfsstand(@Ctx() ctx: Context) {
    return bedrijfsstandLezen(await ctx.operatie.open());
  }
}
