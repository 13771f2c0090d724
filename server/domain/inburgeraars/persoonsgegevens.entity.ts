import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Roepnaam, en het portaalnummer waarmee partners iemand onderling aanduiden.' })
@Entity('roepnaam')
@Check('ck_roepnaam_roepnaam', 'length(roepnaam) between 1 and 100')
export class Roepnaam extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  roepnaam!: string;
}

@ObjectType({ description: 'Achternaam en voorletters.' })
@Entity('achternaam')
@Check('ck_achternaam_achternaam', 'length(achternaam) between 1 and 100')
@Check('ck_achternaam_voorvoegsel', 'length(voorvoegsel) <= 30')
@Check('ck_achternaam_voorletters', 'length(voorletters) <= 30')
export class Achternaam extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text' })
  achternaam!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  voorvoegsel!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  voorletters!: string | null;
}

/**
 * Only the parties of Wi 36 and Bi 9.10 may use the BSN. The index is not unique: the error of a unique constraint
 * would tell that somebody elsewhere has this number.
 */
@ObjectType({ description: 'Burgerservicenummer en V-nummer. Alleen voor wie de wet noemt (Wi 36, Bi 9.10).' })
@Entity('bsn')
@Check('ck_bsn_bsn', `bsn ~ '^[0-9]{9}$'`)
@Check('ck_bsn_v_nummer', `v_nummer ~ '^[0-9]{10}$'`)
export class Bsn extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Index('ix_bsn_bsn')
  @Column({ type: 'text', nullable: true })
  bsn!: string | null;

  @Field(() => String, { nullable: true, description: 'Vreemdelingennummer.' })
  @Index('ix_bsn_v_nummer')
  @Column({ type: 'text', nullable: true })
  vNummer!: string | null;
}

export const GESLACHTEN = ['MAN', 'VROUW', 'ONBEKEND'] as const;
export type Geslacht = (typeof GESLACHTEN)[number];

@ObjectType({ description: 'Geboortedatum, geslacht en land van herkomst.' })
@Entity('geboorte')
@Check('ck_geboorte_geslacht', eenVan('geslacht', GESLACHTEN))
@Check('ck_geboorte_land', 'length(land_van_herkomst) <= 100')
export class Geboorte extends EnkeleRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  geboortedatum!: string | null;

  @Field(() => String, { nullable: true, description: 'MAN, VROUW of ONBEKEND, zoals in de BRP.' })
  @Column({ type: 'text', nullable: true })
  geslacht!: Geslacht | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  landVanHerkomst!: string | null;
}

@ObjectType({ description: 'Hoe en in welke taal iemand te bereiken is.' })
@Entity('contact')
@Check('ck_contact_telefoon', 'length(telefoon) <= 30')
@Check('ck_contact_email', 'length(email) <= 254')
@Check('ck_contact_email_vorm', `email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$'`)
@Check('ck_contact_contacttaal', 'length(contacttaal) <= 60')
export class Contact extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  telefoon!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'De taal waarin u iemand het best bereikt.' })
  @Column({ type: 'text', nullable: true })
  contacttaal!: string | null;

  @Field(() => Boolean, { nullable: true })
  @Column({ type: 'boolean', nullable: true })
  tolkNodig!: boolean | null;
}

@ObjectType({ description: 'Woonadres. Bij een geheim adres alleen voor de consulent en de inburgeraar zelf.' })
@Entity('adres')
@Check('ck_adres_straat', 'length(straat) <= 200')
@Check('ck_adres_huisnummer', 'length(huisnummer) <= 20')
@Check('ck_adres_postcode', `postcode ~ '^[1-9][0-9]{3} ?[A-Z]{2}$'`)
@Check('ck_adres_woonplaats', 'length(woonplaats) <= 100')
export class Adres extends EnkeleRij {
  /** Stands with the identity, because the bereik of everybody else is judged by it. */
  @Field(() => Boolean, { nullable: true, description: 'Het adres is geheim: alleen de consulent en de inburgeraar zelf zien het.' })
  geheim?: boolean;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  straat!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  huisnummer!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  woonplaats!: string | null;
}
