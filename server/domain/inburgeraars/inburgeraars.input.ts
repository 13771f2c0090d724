import { Field, InputType, registerEnumType } from 'type-graphql';

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

  @Field(() => String, { nullable: true, description: 'O, B1 of Z.' })
  leerroute?: string | null;

  @Field(() => String, { nullable: true })
  fase?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Ook personen waarvan de opdracht hoogstens drie maanden geleden eindigde.' })
  ookAfronding?: boolean | null;
}
