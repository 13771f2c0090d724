import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Inzagelog, Inzageregel } from '../audit/inzagelog.entity.ts';
import { Urenregel, ParticipatieUrenOverzicht } from './participatie/uren.types.ts';
import { LesPresentie, TaalPresentie } from './taal/presentie.types.ts';

/**
 * Lists of a rubriek that may be long take the argument `laatste`. The source (bron) reads it from the selection; these
 * fields only name the argument in the schema.
 */
@Resolver(() => TaalPresentie)
export class TaalPresentieResolver {
  @FieldResolver(() => [LesPresentie], { description: 'De laatste lessen, de nieuwste eerst; hoogstens 200.' })
  lessen(@Root() presentie: TaalPresentie, @Arg('laatste', () => Int, { nullable: true }) _laatste?: number): LesPresentie[] {
    return presentie.lessen;
  }
}

@Resolver(() => ParticipatieUrenOverzicht)
export class ParticipatieUrenOverzichtResolver {
  @FieldResolver(() => [Urenregel], { description: 'De laatste regels, de nieuwste eerst; hoogstens 200.' })
  regels(@Root() uren: ParticipatieUrenOverzicht, @Arg('laatste', () => Int, { nullable: true }) _laatste?: number): Urenregel[] {
    return uren.regels;
  }
}

@Resolver(() => Inzagelog)
export class InzagelogVeldResolver {
  @FieldResolver(() => [Inzageregel], { description: 'De nieuwste eerst; hoogstens 100.' })
  inzagen(
    @Root() log: Inzagelog,
    @Arg('laatste', () => Int, { nullable: true }) _laatste?: number,
    @Arg('na', () => String, { nullable: true, description: 'De cursor van de laatste regel die u zag.' }) _na?: string,
    @Arg('organisatie', () => String, { nullable: true, description: 'Naam van de organisatie.' }) _organisatie?: string,
  ): Inzageregel[] {
    return log.inzagen;
  }
}
