import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { ikLezen, taalKiezen } from './ik.service.ts';
import { Ik, TaalKiezenInput, TaalKiezenPayload } from './ik.types.ts';

@Resolver()
export class IkResolver {
  @Actie('ik:lezen')
  @Query(() => Ik, { description: 'Wie ben ik, en wat mag ik?' })
  async ik(@Ctx() ctx: Context): Promise<Ik> {
    return ikLezen(await ctx.operatie.open());
  }

  @Actie('taal:kiezen')
  @Mutation(() => TaalKiezenPayload, { description: 'Kiest de taal waarin u het portaal leest.' })
  async taalKiezen(@Arg('input', () => TaalKiezenInput) input: TaalKiezenInput, @Ctx() ctx: Context): Promise<TaalKiezenPayload> {
    return { ik: await taalKiezen(await ctx.operatie.open(), input) };
  }
}
