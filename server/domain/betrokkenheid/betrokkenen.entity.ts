import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { EnkeleRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

@ObjectType({ description: 'Naam en bereikbaarheid van de consulent.' })
@Entity('contactpersoon_gemeente')
@Check('ck_contactpersoon_gemeente_naam', 'length(naam) between 1 and 200')
@Check('ck_contactpersoon_gemeente_telefoon', 'length(telefoon) <= 30')
@Check('ck_contactpersoon_gemeente_email', 'length(email) <= 254')
@Check('ck_contactpersoon_gemeente_email_vorm', `email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$'`)
export class ContactpersoonGemeente extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  naam!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  telefoon!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  lidmaatschapId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;
}

@ObjectType({ description: 'Een organisatie die nu of straks bij iemand betrokken is.' })
export class Betrokkene {
  @Field(() => ID, { description: 'De betrokkenheid zelf; noem die om toestemming in te trekken.' })
  id!: string;

  @Field(() => Int, { description: 'De versie die nu geldt; noem die als u de betrokkenheid beëindigt.' })
  versie!: number;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { nullable: true, description: 'Het algemene nummer van de organisatie.' })
  telefoon!: string | null;

  @Field(() => String, { nullable: true, description: 'Het algemene adres van de organisatie.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Wanneer de organisatie te bereiken is, in eigen woorden.' })
  bereikbaar!: string | null;

  @Field(() => String, { nullable: true, description: 'De medewerker of vrijwilliger, als de opdracht op naam staat.' })
  medewerker!: string | null;

  @Field(() => String, { description: 'Waarvoor, in woorden.' })
  opdracht!: string;

  @Field(() => String, { description: 'Waarvoor, als code: zo is het in een andere taal te zeggen.' })
  opdrachtCode!: string;

  @Field(() => String, { description: 'WET, OPDRACHT of TOESTEMMING.' })
  grondslag!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop de persoon ja zei; leeg als de grondslag geen toestemming is of die dag niet bekend is.' })
  toestemmingOp!: string | null;

  @Field(() => String, { nullable: true, description: 'De taal van de tekst waar de persoon ja op zei.' })
  toestemmingTaal!: string | null;

  @Field(() => Int, { nullable: true, description: 'De versie van die tekst.' })
  toestemmingTekst!: number | null;

  @Field(() => String, { nullable: true, description: 'PORTAAL of PAPIER.' })
  toestemmingWijze!: string | null;

  @Field(() => Boolean, { description: 'U mag vastleggen dat deze organisatie stopt.' })
  magBeeindigen!: boolean;

  @Field(() => DatumScalar)
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  tot!: string | null;
}

@ObjectType({ description: 'Welke organisaties en contactpersonen betrokken zijn.' })
export class Betrokkenen {
  @Field(() => [Betrokkene])
  betrokkenen!: Betrokkene[];
}
