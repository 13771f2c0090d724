import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DAGDELEN, type Dagdeel, KERN_HOOGSTENS, KERNEN_HOOGSTENS, SPREEKNIVEAUS, type Spreekniveau } from '../../../shared/rules/taalpunt.ts';
import { GEWOON_PER_VRIJWILLIGER, HOOGSTENS_PER_VRIJWILLIGER, VRIJWILLIGERSTALEN, type Vrijwilligerstaal } from '../../../shared/rules/vrijwilligers.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * What a volunteer can do for the own organisation: languages, days, how many persons at once. Belongs to the membership and
 * holds nobody else. A volunteer without a row has said nothing yet.
 */
@Entity('vrijwilliger')
@Check('ck_vrijwilliger_talen', `talen <@ array[${VRIJWILLIGERSTALEN.map((taal) => `'${taal}'`).join(', ')}]`)
@Check('ck_vrijwilliger_weekdagen', 'cardinality(weekdagen) <= 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7]')
@Check('ck_vrijwilliger_dagdelen', `dagdelen <@ array[${DAGDELEN.map((deel) => `'${deel}'`).join(', ')}]`)
@Check('ck_vrijwilliger_kernen', `cardinality(kernen) <= ${KERNEN_HOOGSTENS} and length(array_to_string(kernen, '')) <= ${KERNEN_HOOGSTENS * KERN_HOOGSTENS}`)
@Check('ck_vrijwilliger_niveaus', `niveaus <@ array[${SPREEKNIVEAUS.map((niveau) => `'${niveau}'`).join(', ')}]`)
@Check('ck_vrijwilliger_hoogstens', `hoogstens between 0 and ${HOOGSTENS_PER_VRIJWILLIGER}`)
@Check('ck_vrijwilliger_versie', 'versie > 0')
export class VrijwilligerRij {
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @OneToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'text', array: true, default: () => `'{}'` })
  talen!: Vrijwilligerstaal[];

  /** 1 is Monday, 7 is Sunday. */
  @Column({ type: 'integer', array: true, default: () => `'{}'` })
  weekdagen!: number[];

  /** Parts of the day; with the next two for who practises with people. Empty: said nothing, so it may be anything. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  dagdelen!: Dagdeel[];

  /** Villages where the volunteer comes. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  kernen!: string[];

  /** With whom the volunteer practises well. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  niveaus!: Spreekniveau[];

  /** Most persons at once. */
  @Column({ type: 'integer', default: GEWOON_PER_VRIJWILLIGER })
  hoogstens!: number;

  /** Not available up to and including this day. */
  @Column({ type: 'date', nullable: true })
  rustTot!: string | null;

  /** The day that the training for this work was completed. */
  @Column({ type: 'date', nullable: true })
  getraindOp!: string | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Index()
  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}
