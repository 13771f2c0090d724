import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { INZETTEN, type Inzet } from '../../../shared/rules/taal.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

/** How somebody works, on the same four steps as effort in class. A later evaluation does not change this one. */
@ObjectType({ description: 'Evaluatie van een module: werknemersvaardigheden en een samenvatting.' })
@Entity('participatie_evaluatie')
@Index('ix_participatie_evaluatie_persoon', ['inburgeraarId', 'datum'])
@Check('ck_participatie_evaluatie_module', 'length(module) between 1 and 200')
@Check('ck_participatie_evaluatie_op_tijd', eenVan('op_tijd_komen', INZETTEN))
@Check('ck_participatie_evaluatie_samenwerken', eenVan('samenwerken', INZETTEN))
@Check('ck_participatie_evaluatie_zelfstandig', eenVan('zelfstandig_werken', INZETTEN))
@Check('ck_participatie_evaluatie_instructies', eenVan('instructies_opvolgen', INZETTEN))
@Check('ck_participatie_evaluatie_samenvatting', 'length(samenvatting) <= 4000')
export class Evaluatie extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  module!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opTijdKomen!: Inzet | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  samenwerken!: Inzet | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  zelfstandigWerken!: Inzet | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  instructiesOpvolgen!: Inzet | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  samenvatting!: string | null;
}

@ObjectType({ description: 'Werknemersvaardigheden en evaluatie per module.' })
export class ParticipatieEvaluatie {
  @Field(() => [Evaluatie])
  evaluaties!: Evaluatie[];
}
