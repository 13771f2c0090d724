import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { wettelijkeNormen } from '../../../shared/rules/wettelijk.ts';
import { Actie } from '../../access/acties.ts';
import type { Context } from '../../graphql/operatie.ts';
import { parameters, parameterZetten } from './parameters.service.ts';
import { Parameter, ParameterPayload, ParameterZettenInput, WettelijkeNorm } from './parameters.types.ts';

@Resolver()
export class ParametersResolver {
  @Actie('parameters:beheren')
  @Query(() => [Parameter], { description: 'De normen die uw gemeente zelf kiest.' })
  async parameters(@Ctx() ctx: Context) {
    return parameters(await ctx.operatie.open());
  }

  @Actie('parameters:beheren')
  @Query(() => [WettelijkeNorm], { description: 'Normen uit de wet, om te lezen.' })
  async wettelijkeNormen(@Ctx() ctx: Context) {
    return wettelijkeNormen((await ctx.operatie.open()).vandaag);
  }

  @Actie('parameters:beheren')
  @Mutation(() => ParameterPayload, { description: 'Kiest een getal voor een norm, vanaf een dag.' })
  async parameterZetten(@Arg('input', () => ParameterZettenInput) input: ParameterZettenInput, @Ctx() ctx: Context) {
    return { parameter: await parameterZetten(await ctx.operatie.open(), input) };
  }
}
