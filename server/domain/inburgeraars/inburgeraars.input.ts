import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

/** Orders of the list. Each is offered only to roles that may read what it sorts on. */
export enum InburgeraarSortering {
  ROEPNAAM = 'ROEPNAAM',
  ACHTERNAAM = 'ACHTERNAAM',
  VOLGENDE_TERMIJN = 'VOLGENDE_TERMIJN',
}
registerEnumType(InburgeraarSortering, { name: 'InburgeraarSortering' });

@InputType({ description: 'Kies personen op wat u van hen mag lezen; leeg gelaten velden doen niet mee.' })
export class InburgeraarFilter {
  @Field(() => String, { nullable: true, description: 'Deel van roepnaam, achternaam (waar u die mag lezen) of het portaalnummer.' })
  zoek?: string | null;

  @Field(() => String, { nullable: true, description: 'Naam van een gemeente waarvoor uw organisatie werkt.' })
  gemeente?: string | null;

  @Field(() => String, { nullable: true, description: 'O, B1 of Z.' })
  leerroute?: string | null;

  @Field(() => String, { nullable: true })
  fase?: string | null;

  @Field(() => String, { nullable: true, description: 'Waar iemand staat op de weg: AANGEMELD, KOPPELING enzovoort.' })
  stap?: string | null;

  @Field(() => String, { nullable: true, description: 'Wie nu deze taak heeft, als code; alleen een soort waarvan u alles mag lezen.' })
  attentie?: string | null;

  @Field(() => ID, { nullable: true, description: 'Met wie deze organisatie nu bezig is, uit `lijstPartners`.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Van wie deze consulent nu de regie heeft.' })
  consulentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Met een termijn van deze soort die loopt.' })
  termijnSoort?: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Met een termijn waarvan de laatste dag op of voor deze dag ligt.' })
  termijnTot?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Ook personen waarvan de opdracht hoogstens drie maanden geleden eindigde.' })
  ookAfronding?: boolean | null;
}

@ObjectType({ description: 'Een organisatie die nu voor personen in uw bereik werkt, om op te kiezen.' })
export class LijstPartner {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  naam!: string;

  @Field(() => Int, { description: 'Voor hoeveel personen in uw bereik.' })
  aantal!: number;
}
