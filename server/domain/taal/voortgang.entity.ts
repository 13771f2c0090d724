import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ERK_NIVEAUS, type ErkNiveau, INZETTEN, type Inzet, VAARDIGHEDEN, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';

@ObjectType({ description: 'Niveau van één vaardigheid op de ERK-schaal.' })
@Entity('voortgang_niveau')
@Check('ck_voortgang_niveau_vaardigheid', eenVan('vaardigheid', VAARDIGHEDEN))
@Check('ck_voortgang_niveau_niveau', eenVan('niveau', ERK_NIVEAUS))
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
export class Voortgangsrapportage extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  inzet!: Inzet;

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
