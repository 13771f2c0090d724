import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/operatie.ts';
import { veldWeigering, Weigering } from '../graphql/weigering.ts';
import { Actie } from './acties.ts';
import { type Lezer, lezersInHetAlgemeen } from './lezers.ts';
import { isRubriek } from './matrix.ts';

@ObjectType('Lezer', { description: 'Iemand die leest wat u in een rubriek opschrijft.' })
export class LezerType implements Lezer {
  @Field(() => String, { description: 'De rol in woorden.' })
  rol!: string;

  @Field(() => String, { nullable: true, description: 'De naam van de organisatie, of het soort als u niet mag weten welke betrokken is; leeg bij de inburgeraar zelf.' })
  organisatie!: string | null;

  @Field(() => Boolean, { description: 'Onwaar: leest het alleen als die bij de persoon betrokken is.' })
  zeker!: boolean;

  @Field(() => Boolean, { description: 'Leest alleen wat de eigen organisatie vastlegde, en de reactie daarop.' })
  alleenEigen!: boolean;
}

@Resolver()
export class LezersResolver {
  @Actie('matrix:lezen')
  @Query(() => [LezerType], { description: 'Wie leest wat u in deze rubriek opschrijft, als er geen persoon is gekozen. Leeg als u er niet in schrijft.' })
  async lezers(@Arg('rubriek', () => String) rubriek: string, @Ctx() ctx: Context): Promise<Lezer[]> {
    if (!isRubriek(rubriek)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('rubriek', 'INVOER_ONJUIST')]);
    return lezersInHetAlgemeen((await ctx.operatie.open()).actor, rubriek);
  }
}
