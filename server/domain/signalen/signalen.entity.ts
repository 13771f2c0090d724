import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import {
  SIGNAALONDERWERPEN, type Signaalonderwerp, SIGNAALRICHTINGEN, type Signaalrichting, SIGNAALSTANDEN, type Signaalstand, SIGNAALSTAPPEN, SIGNAALSTAPPEN_HOOGSTENS, type Signaalstap, SIGNAALTEKST_HOOGSTENS,
  type Signaalzijde,
} from '../../../shared/rules/signalen.ts';
import { eenVan } from '../../database/checks.ts';
import { Herkomst } from '../../graphql/herkomst.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** What somebody did with a signal, and when. Only added to; how the signal stands follows from it. */
@ObjectType({ description: 'Een stap in de lus van een signaal: wie deed wat, en wanneer.' })
@Entity('signaal_stap')
@Unique('uq_signaal_stap_versie', ['signaalId', 'versie'])
@Check('ck_signaal_stap_soort', eenVan('soort', SIGNAALSTAPPEN))
@Check('ck_signaal_stap_tekst', `length(tekst) between 1 and ${SIGNAALTEKST_HOOGSTENS} and (soort not in ('OPGEPAKT', 'GEZIEN') or tekst is null) and (soort not in ('BERICHT', 'HEROPEND') or tekst is not null)`)
@Check('ck_signaal_stap_versie', `versie between 2 and ${SIGNAALSTAPPEN_HOOGSTENS + 1}`)
export class SignaalStap {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  signaalId!: string;

  @ManyToOne(() => Signaal, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'signaal_id' })
  signaal?: Relation<Signaal>;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  inburgeraarId!: string | null;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** The partner of the loop, as on the signal. */
  @Index()
  @Column({ type: 'uuid' })
  partnerId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'partner_id' })
  partner?: Relation<Organisatie>;

  /** The organisation that took the step. */
  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;

  @Field(() => Herkomst)
  herkomst?: Herkomst;

  @Field(() => String, { description: 'OPGEPAKT, BERICHT, AFGEHANDELD, GEZIEN of HEROPEND.' })
  @Column({ type: 'text' })
  soort!: Signaalstap;

  @Field(() => String, { description: 'INDIENER of ONTVANGER: aan welke kant van het signaal.' })
  zijde?: Signaalzijde;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  tekst!: string | null;

  /** The version of the signal that this step makes. */
  @Column({ type: 'integer' })
  versie!: number;
}

/**
 * What somebody thinks the other should know: a partner the gemeente, or a consulent one organisation that works for the person. A
 * sleutelpersoon has no person in bereik and hands it in without one; everybody else hands it in about a person. The text stays the
 * writer's; stand and terugkoppeling follow from the steps (`signalen.sql.ts`).
 */
@ObjectType({ description: 'Een signaal van of aan een partner, met de terugkoppeling daarop.' })
@Entity('signaal')
@Index('ix_signaal_persoon', ['inburgeraarId', 'datum'])
@Index('ix_signaal_gemeente', ['gemeenteId', 'stand'])
@Check('ck_signaal_onderwerp', eenVan('onderwerp', SIGNAALONDERWERPEN))
@Check('ck_signaal_tekst', 'length(tekst) between 1 and 2000')
@Check('ck_signaal_stand', eenVan('stand', SIGNAALSTANDEN))
@Check('ck_signaal_terugkoppeling', 'length(terugkoppeling) <= 2000')
@Check('ck_signaal_richting', eenVan('richting', SIGNAALRICHTINGEN))
@Check('ck_signaal_partner', `case richting when 'AAN_GEMEENTE' then partner_id = organisatie_id else inburgeraar_id is not null end`)
export class Signaal {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** Null where a sleutelpersoon handed it in. */
  @Column({ type: 'uuid', nullable: true })
  inburgeraarId!: string | null;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** The gemeente that it is handed to. */
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The organisation that handed it in. */
  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Field(() => String, { description: 'AAN_GEMEENTE of AAN_PARTNER.' })
  @Column({ type: 'text', default: 'AAN_GEMEENTE' })
  richting!: Signaalrichting;

  /** The organisation that the gemeente has the loop with: who handed it in, or to whom it is directed. What an `E` cell is judged by. */
  @Index()
  @Column({ type: 'uuid' })
  partnerId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'partner_id' })
  partnerorganisatie?: Relation<Organisatie>;

  @Field(() => String, { description: 'De organisatie waarmee de gemeente dit signaal deelt.' })
  partner?: string;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;

  @Field(() => Herkomst)
  herkomst?: Herkomst;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  onderwerp!: Signaalonderwerp;

  @Field(() => String)
  @Column({ type: 'text' })
  tekst!: string;

  @Field(() => String)
  @Column({ type: 'text', default: 'OPEN' })
  stand!: Signaalstand;

  @Field(() => String, { nullable: true, description: 'Het laatste antwoord van wie het signaal kreeg.' })
  @Column({ type: 'text', nullable: true })
  terugkoppeling!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  teruggekoppeldOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer er op een antwoord wordt gewacht.' })
  @Column({ type: 'date', nullable: true })
  wachtSinds!: string | null;

  @Field(() => Boolean, { description: 'Er is een antwoord dat wie het signaal gaf nog niet als gezien heeft gemerkt.' })
  @Column({ type: 'boolean', default: false })
  antwoordOngezien!: boolean;

  @Field(() => String, { description: 'Aan welke kant u staat: INDIENER, ONTVANGER of LEZER.' })
  zijde?: Signaalzijde;

  @Field(() => [SignaalStap], { description: 'Wat er sindsdien gebeurde, het oudste eerst.' })
  stappen?: SignaalStap[];

  @Field(() => Int, { description: 'De versie die nu geldt; noem die bij een stap.' })
  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

@ObjectType({ description: 'Signalen van en aan partners; een partner ziet alleen de eigen signalen en de terugkoppeling daarop.' })
export class Signalen {
  @Field(() => [Signaal])
  signalen!: Signaal[];
}
