import { Field, ID, ObjectType } from 'type-graphql';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';

@ObjectType({ description: 'Een groep van uw organisatie, of die u zelf leidt, waarvan de naam of de plaats past.' })
export class GevondenGroep {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => String, { description: 'Wat voor groep het is: een klas, WERKGROEP, PVT, TRAINING of MAP.' })
  soort!: string;

  @Field(() => String, { nullable: true })
  locatie!: string | null;
}

@ObjectType({ description: 'Een organisatie die nu voor iemand in uw bereik werkt.' })
export class GevondenOrganisatie {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;
}

@ObjectType({ description: 'Wat past bij de woorden, binnen uw bereik. Wat u niet mag zien is er niet.' })
export class Zoekuitkomst {
  @Field(() => [InburgeraarType], { description: 'Personen, op roepnaam: hoogstens zoveel als gevraagd.' })
  personen?: InburgeraarType[];

  @Field(() => [GevondenGroep])
  groepen?: GevondenGroep[];

  @Field(() => [GevondenOrganisatie])
  organisaties?: GevondenOrganisatie[];
}
