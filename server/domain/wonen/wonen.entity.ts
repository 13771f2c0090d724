import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import {
  AFTERSALESPUNTEN, type Aftersalespunt, MOMENTDUUR, MOMENTSOORTEN, type Momentsoort, PUNTSTANDEN, type Puntstand, VRAAGSTANDEN, type Vraagstand, WONING_GRENZEN, WOONPLEKKEN, type Woonplek, WOONSTANDEN,
  WOONSTAPPEN, type Woonstand, type WoonstapNaam,
} from '../../../shared/rules/wonen.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij, WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';
import { Woningaanbod, WoonmomentRij } from './woonaanbod.entity.ts';

/** Report of how a step stands. Insert only: the next report of the same step does not overwrite this one. */
@ObjectType({ description: 'Melding hoe een stap van “alles op één dag” ervoor staat.' })
@Entity('woonstap')
@Index('ix_woonstap_persoon', ['inburgeraarId', 'stap', 'datum'])
@Check('ck_woonstap_stap', eenVan('stap', WOONSTAPPEN))
@Check('ck_woonstap_stand', eenVan('stand', WOONSTANDEN))
@Check('ck_woonstap_opmerking', 'length(opmerking) <= 2000')
export class Woonstap extends LijstRij {
  @Field(() => String)
  @Column({ type: 'text' })
  stap!: WoonstapNaam;

  @Field(() => String)
  @Column({ type: 'text' })
  stand!: Woonstand;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;
}

/** When and where a step happens. A place is a kind of place: the address stands under ADRES alone. */
@ObjectType({ description: 'Wanneer en waar een stap van “alles op één dag” gepland staat.' })
@Entity('woonplan')
@Unique('uq_woonplan_stap', ['inburgeraarId', 'organisatieId', 'stap'])
@Check('ck_woonplan_stap', eenVan('stap', WOONSTAPPEN))
@Check('ck_woonplan_tijd', `tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_woonplan_plek', eenVan('plek', WOONPLEKKEN))
export class Woonplan extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  stap!: WoonstapNaam;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String, { nullable: true, description: 'UU:MM, zoals de klok in Nederland.' })
  @Column({ type: 'text', nullable: true })
  tijd!: string | null;

  @Field(() => String, { nullable: true, description: 'WONING, CORPORATIE, GEMEENTEHUIS, VWN, BANK of TELEFOON.' })
  @Column({ type: 'text', nullable: true })
  plek!: Woonplek | null;
}

/** What came up at one point of the aftersales talk. */
@ObjectType('Aftersalespunt', { description: 'Wat er bij een punt van het aftersalesgesprek uitkwam.' })
@Entity('aftersalespunt')
@Unique('uq_aftersalespunt_punt', ['inburgeraarId', 'organisatieId', 'punt'])
@Check('ck_aftersalespunt_punt', eenVan('punt', AFTERSALESPUNTEN))
@Check('ck_aftersalespunt_stand', eenVan('stand', PUNTSTANDEN))
@Check('ck_aftersalespunt_opmerking', 'length(opmerking) <= 500')
export class AftersalespuntRij extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  punt!: Aftersalespunt;

  @Field(() => String, { description: 'GOED, AANDACHT of AFSPRAAK.' })
  @Column({ type: 'text' })
  stand!: Puntstand;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;
}

/** A dwelling that the gemeente asks for one household. The corporatie reads counts of these rows and no row (`woonaanbod.sql.ts`). */
@ObjectType('Woningvraag', { description: 'Een woning die de gemeente voor een huishouden vraagt. De corporatie ziet alleen aantallen.' })
@Entity('woningvraag')
@Index('uq_woningvraag_open', ['inburgeraarId'], { unique: true, where: `stand = 'OPEN'` })
@Check('ck_woningvraag_huishouden', `huishouden between 1 and ${WONING_GRENZEN.personen}`)
@Check('ck_woningvraag_stand', eenVan('stand', VRAAGSTANDEN))
export class WoningvraagRij extends WijzigbareRij {
  @Field(() => Int, { description: 'Voor hoeveel mensen.' })
  @Column({ type: 'integer' })
  huishouden!: number;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  nodigVoor!: string;

  @Field(() => String, { description: 'OPEN, VERVULD of INGETROKKEN.' })
  @Column({ type: 'text', default: 'OPEN' })
  stand!: Vraagstand;
}

/**
 * A dwelling of a corporatie for somebody: the match. Written by its functions alone, in the name of the corporatie that offered it, with what was
 * offered copied, as nobody else reads the offers of a corporatie.
 */
@ObjectType({ description: 'Voor wie een woning is: de koppeling.' })
@Entity('woningkoppeling')
@Index('uq_woningkoppeling_open', ['inburgeraarId', 'organisatieId'], { unique: true, where: 'losgelaten_op is null' })
@Check('ck_woningkoppeling_kern', 'length(kern) between 1 and 60')
@Check('ck_woningkoppeling_losgelaten', 'losgelaten_op is null or losgelaten_op >= gekoppeld_op')
export class Woningkoppeling extends LijstRij {
  /** Empty where the offer itself was cleared away: the match stays the person's. */
  @Field(() => ID, { nullable: true })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  woningId!: string | null;

  @ManyToOne(() => Woningaanbod)
  @JoinColumn({ name: 'woning_id' })
  woning?: Relation<Woningaanbod>;

  @Field(() => String, { description: 'Het dorp. Het adres staat bij het adres.' })
  @Column({ type: 'text' })
  kern!: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  kamers!: number;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  beschikbaarVan!: string;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  gekoppeldOp!: string;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  losgelatenOp!: string | null;
}

/** The time that somebody picked, with what was offered copied: a time that was opened does not change. Written by its functions alone. */
@ObjectType({ description: 'Een tijd die de inburgeraar koos voor een gesprek met de corporatie.' })
@Entity('woonafspraak')
@Check('ck_woonafspraak_soort', eenVan('soort', MOMENTSOORTEN))
@Check('ck_woonafspraak_tijd', `tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_woonafspraak_duur', `duur_minuten between ${MOMENTDUUR.minstens} and ${MOMENTDUUR.hoogstens}`)
@Check('ck_woonafspraak_plek', eenVan('plek', WOONPLEKKEN))
export class Woonafspraak extends LijstRij {
  @Field(() => ID, { nullable: true })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  momentId!: string | null;

  @ManyToOne(() => WoonmomentRij)
  @JoinColumn({ name: 'moment_id' })
  moment?: Relation<WoonmomentRij>;

  @Field(() => String, { description: 'SLEUTEL of AFTERSALES.' })
  @Column({ type: 'text' })
  soort!: Momentsoort;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  tijd!: string;

  @Field(() => Int)
  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Field(() => String)
  @Column({ type: 'text' })
  plek!: Woonplek;

  /** When it was given back, by the person or because the time was closed. */
  @Column({ type: 'timestamptz', nullable: true })
  vervallenOp!: Date | null;

  @Field(() => Boolean, { description: 'De corporatie sloot deze tijd. Kies een andere.' })
  @Column({ type: 'boolean', default: false })
  doorCorporatie!: boolean;
}

@ObjectType({ description: 'Koppeling aan een woning, de stappen tot de verhuizing, sleutel en aftersalesgesprek.' })
@Entity('wonen')
export class Wonen extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  sleutelOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Aftersalesgesprek van de woningcorporatie, enkele maanden na de sleutel.' })
  @Column({ type: 'date', nullable: true })
  aftersalesOp!: string | null;

  @Field(() => [Woonstap], { description: 'Alle meldingen, de nieuwste eerst.' })
  stappen?: Woonstap[];

  @Field(() => [Woonplan], { description: 'Wat er gepland staat, in volgorde van de dag.' })
  plan?: Woonplan[];

  @Field(() => [AftersalespuntRij], { description: 'De punten van het aftersalesgesprek.' })
  punten?: AftersalespuntRij[];

  @Field(() => [WoningvraagRij], { description: 'Woningen die de gemeente vroeg, de nieuwste eerst. Leeg voor de corporatie.' })
  vragen?: WoningvraagRij[];

  @Field(() => [Woningkoppeling], { description: 'De woning die voor deze persoon is, en wat eerder werd losgelaten.' })
  koppelingen?: Woningkoppeling[];

  @Field(() => [Woonafspraak], { description: 'Tijden die de inburgeraar koos en die nog staan, of die de corporatie sloot. De nieuwste eerst.' })
  afspraken?: Woonafspraak[];
}
