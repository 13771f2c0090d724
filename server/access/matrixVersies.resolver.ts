import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/operatie.ts';
import { Actie } from './acties.ts';
import { matrixVerschil } from './matrixVerschil.ts';
import { matrixVersieMetVorige, matrixVersiesLezen } from './matrixVersies.repository.ts';
import { MatrixVerschil, MatrixVersie } from './matrixVersies.types.ts';

const HOOGSTENS_VERSIES = 100;

@Resolver()
export class MatrixVersiesResolver {
  @Actie('matrixVersies:lezen')
  @Query(() => [MatrixVersie], { description: 'De versies van de matrix in dit portaal, de nieuwste eerst; hoogstens 100.' })
  async matrixVersies(@Ctx() ctx: Context) {
    return matrixVersiesLezen(await ctx.operatie.open(), HOOGSTENS_VERSIES);
  }

  @Actie('matrixVersies:lezen')
  @Query(() => MatrixVerschil, { nullable: true, description: 'Wat een versie anders zegt dan de versie ervoor. Leeg als er geen eerdere is.' })
  async matrixVerschil(@Ctx() ctx: Context, @Arg('volgnummer', () => Int, { nullable: true, description: 'Standaard de nieuwste versie.' }) volgnummer: number | null): Promise<MatrixVerschil | null> {
    const [versie, vorige] = await matrixVersieMetVorige(await ctx.operatie.open(), volgnummer ?? null);
    return versie && vorige ? { versie, vorige, ...matrixVerschil(vorige.inhoud, versie.inhoud) } : null;
  }
}
