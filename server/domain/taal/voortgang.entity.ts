import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ERK_NIVEAUS, type ErkNiveau, INZETTEN, type Inzet, NIVEAUBASISSEN, type Niveaubasis, VAARDIGHEDEN, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';

@ObjectType({ description: 'Niveau van één vaardigheid op de ERK-schaal.' })
@Entity('voortgang_niveau')
@Check('ck_voortgang_niveau_vaardigheid', eenVan('vaardigheid', VAARDIGHEDEN))
@Check('ck_voortgang_niveau_niveau', eenVan('niveau', ERK_NIVEAUS))
@Check('ck_voortgang_niveau_basis', eenVan('basis', NIVEAUBASISSEN))
export class VoortgangNiveau {
  @PrimaryColumn({ type: 'uuid' })
  rapportageId!: string;

  @ManyToOne(() => Voortgangsrapportage)
  @JoinColumn({ name: 'rapportage_id' })
  rapportage?: Relation<Voortgangsrapportage>;

  @Field(() => String)
  @PrimaryColumn({ type: 'text' })
  vaardigheid!: Vaardigheid;

  @Field(() => String)
  @Column({ type: 'text' })
  niveau!: ErkNiveau;

  @Field(() => String, { nullable: true, description: 'TOETS of OBSERVATIE; leeg als dat niet is vastgelegd.' })
  @Column({ type: 'text', nullable: true })
  basis!: Niveaubasis | null;

  /** Null in rows of before this was asked: then it is the day of the report. */
  @Field(() => DatumScalar, { description: 'De dag waarop dit niveau is vastgesteld.' })
  @Column({ type: 'date', nullable: true })
  vastgesteldOp!: string | null;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'uuid' })
  organisatieId!: string;
}

@ObjectType({ description: 'Wat een taalaanbieder over de voortgang rapporteert (Bi 9.2.4).' })
@Entity('voortgangsrapportage')
@Index('ix_voortgangsrapportage_persoon', ['inburgeraarId', 'datum'])
@Check('ck_voortgangsrapportage_inzet', eenVan('inzet', INZETTEN))
@Check('ck_voortgangsrapportage_opmerking', 'length(opmerking) <= 2000')
@Check('ck_voortgangsrapportage_volgende_stap', 'length(volgende_stap) between 1 and 500')
@Check('ck_voortgangsrapportage_niets', 'niets_te_melden = (inzet is null) and not (niets_te_melden and (opmerking is not null or volgende_stap is not null))')
@Index('ix_voortgangsrapportage_organisatie_datum', ['organisatieId', 'datum'])
export class Voortgangsrapportage extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => Boolean, { description: 'De docent keek, en er viel niets te melden: dat telt als rapportage.' })
  @Column({ type: 'boolean', default: false })
  nietsTeMelden!: boolean;

  @Field(() => String, { nullable: true, description: 'ONVOLDOENDE, WISSELEND, VOLDOENDE of GOED; leeg als er niets te melden was.' })
  @Column({ type: 'text', nullable: true })
  inzet!: Inzet | null;

  @Field(() => String, { nullable: true, description: 'Waar de cursist het komende kwartaal aan werkt.' })
  @Column({ type: 'text', nullable: true })
  volgendeStap!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;

  @Field(() => [VoortgangNiveau])
  niveaus?: VoortgangNiveau[];
}

@ObjectType({ description: 'ERK-niveau per vaardigheid, inzet en de rapportages van de taalaanbieder.' })
export class TaalVoortgang {
  @Field(() => DatumScalar, { nullable: true })
  laatsteRapportageOp!: string | null;

  @Field(() => [VoortgangNiveau], { description: 'Het laatst gerapporteerde niveau per vaardigheid.' })
  niveaus!: VoortgangNiveau[];

  @Field(() => [Voortgangsrapportage])
  rapportages!: Voortgangsrapportage[];
}
