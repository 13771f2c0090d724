import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, Unique } from 'typeorm';
import {
  INTAKE_THEMAS, type IntakeThemaNaam, INTAKEVORMEN, type Intakevorm, LEERBAARHEID_UITSLAGEN, type LeerbaarheidUitslag, STARTADVIEZEN, type Trajectadvies,
} from '../../../shared/rules/intake.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij, LijstRij, WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

/** The report on one theme. What is said about health does not go here but into the rubriek GEZONDHEID. */
@ObjectType({ description: 'Verslag van de brede intake over één thema.' })
@Entity('intake_thema')
@Unique('uq_intake_thema', ['inburgeraarId', 'thema'])
@Check('ck_intake_thema_thema', eenVan('thema', INTAKE_THEMAS))
@Check('ck_intake_thema_verslag', 'length(verslag) between 1 and 4000')
export class IntakeThema extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  thema!: IntakeThemaNaam;

  @Field(() => String)
  @Column({ type: 'text' })
  verslag!: string;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;
}

@ObjectType({ description: 'De brede intake, per thema (Wi 14).' })
@Entity('intake')
@Check('ck_intake_vorm', eenVan('vorm', INTAKEVORMEN))
@Check('ck_intake_voorinburgering', 'voorinburgering_tot is null or voorinburgering_van is not null and voorinburgering_tot >= voorinburgering_van')
@Check('ck_intake_dagdelen', 'voorinburgering_dagdelen between 0 and 400')
@Check('ck_intake_gevolgd_grens', 'voorinburgering_gevolgd between 0 and 400')
@Check('ck_intake_gevolgd', 'voorinburgering_gevolgd is null or voorinburgering_dagdelen is not null and voorinburgering_gevolgd <= voorinburgering_dagdelen')
export class Intake extends EnkeleRij {
  @Field(() => String, { nullable: true, description: 'STATUSHOUDER (alle thema’s) of GEZINSMIGRANT (aangepast formulier).' })
  @Column({ type: 'text', nullable: true })
  vorm!: Intakevorm | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag van de voorinburgering bij het COA: zestien weken (Bi 3.17).' })
  @Column({ type: 'date', nullable: true })
  voorinburgeringVan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag van de voorinburgering.' })
  @Column({ type: 'date', nullable: true })
  voorinburgeringTot!: string | null;

  @Field(() => Int, { nullable: true, description: 'Aangeboden dagdelen.' })
  @Column({ type: 'integer', nullable: true })
  voorinburgeringDagdelen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Gevolgde dagdelen.' })
  @Column({ type: 'integer', nullable: true })
  voorinburgeringGevolgd!: number | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  ondertekendOp!: string | null;

  @Field(() => [IntakeThema])
  themas?: IntakeThema[];
}

@ObjectType({ description: 'Uitslag van de leerbaarheidstoets. Afwijken mag, met een motivering (Wi 14, Bi 5.2).' })
@Entity('leerbaarheid')
@Check('ck_leerbaarheid_uitslag', eenVan('uitslag', LEERBAARHEID_UITSLAGEN))
@Check('ck_leerbaarheid_score', 'score between 0 and 1000')
@Check('ck_leerbaarheid_motivering', `length(motivering) <= 2000 and (not afwijking or coalesce(length(trim(motivering)), 0) > 0)`)
export class Leerbaarheid extends EnkeleRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  afgenomenOp!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  uitslag!: LeerbaarheidUitslag | null;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  score!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'De consulent wijkt af van de uitslag.' })
  @Column({ type: 'boolean', default: false })
  afwijking!: boolean;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  motivering!: string | null;
}

/** What the docent saw in the startklas. A later view is a new advice, not a change of this one. */
@ObjectType({ description: 'Advies van de docent na StarterZ of de startklas.' })
@Entity('startadvies')
@Index('ix_startadvies_persoon', ['inburgeraarId', 'datum'])
@Check('ck_startadvies_advies', eenVan('advies', STARTADVIEZEN))
@Check('ck_startadvies_observatie', 'length(observatie) between 1 and 4000')
export class Docentadvies extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  observatie!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  advies!: Trajectadvies;
}

@ObjectType({ description: 'StarterZ of startklas: observaties en trajectadvies van de docent.' })
export class Startadvies {
  @Field(() => [Docentadvies])
  adviezen!: Docentadvies[];
}

@ObjectType({ description: 'Lichamelijke en mentale gezondheid uit de intake. Alleen voor de eigen consulent (Wi 37.2, Bi 9.11).' })
@Entity('gezondheid')
@Check('ck_gezondheid_lichamelijk', 'length(lichamelijk) <= 4000')
@Check('ck_gezondheid_mentaal', 'length(mentaal) <= 4000')
export class Gezondheid extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  lichamelijk!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  mentaal!: string | null;
}

@ObjectType({ description: 'Wat iemand praktisch wel en niet kan, in de woorden van de consulent; nooit een diagnose (Wi 37).' })
@Entity('belastbaarheid')
@Check('ck_belastbaarheid_omschrijving', 'length(omschrijving) <= 2000')
@Check('ck_belastbaarheid_periode', 'geldig_tot is null or geldig_van is null or geldig_tot >= geldig_van')
export class Belastbaarheid extends EnkeleRij {
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  omschrijving!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  geldigVan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag waarop dit geldt.' })
  @Column({ type: 'date', nullable: true })
  geldigTot!: string | null;
}
