import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { BIJEENKOMST_ANDEREN_HOOGSTENS, BIJEENKOMST_AANWEZIG_HOOGSTENS, BIJEENKOMST_MINUTEN } from '../../../shared/rules/deelnemersgroepen.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { Activiteit } from '../participatie/activiteit.entity.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * One meeting of a group as it was: when, how long, and how many came. Holds numbers and nobody's name: who was there by name
 * stands as hours in the ledger of participatie.
 */
@Entity('bijeenkomst')
@Unique('uq_bijeenkomst_dag', ['groepId', 'datum'])
@Check('ck_bijeenkomst_duur', `duur_minuten between ${BIJEENKOMST_MINUTEN.minst} and ${BIJEENKOMST_MINUTEN.hoogstens}`)
@Check('ck_bijeenkomst_aanwezig', `aanwezig between 0 and ${BIJEENKOMST_AANWEZIG_HOOGSTENS}`)
@Check('ck_bijeenkomst_anderen', `anderen between 0 and ${BIJEENKOMST_ANDEREN_HOOGSTENS}`)
@Check('ck_bijeenkomst_versie', 'versie > 0')
export class BijeenkomstRij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  groepId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @Column({ type: 'date' })
  datum!: string;

  /** As the group had it that day: it tells two meetings of one activity on one day apart in the ledger. */
  @Column({ type: 'time', nullable: true })
  beginTijd!: string | null;

  @Index()
  @Column({ type: 'uuid' })
  activiteitId!: string;

  @ManyToOne(() => Activiteit)
  @JoinColumn({ name: 'activiteit_id' })
  activiteit?: Relation<Activiteit>;

  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Column({ type: 'integer' })
  aanwezig!: number;

  /** Who came besides: passers-by, neighbours, people of other places. */
  @Column({ type: 'integer', default: 0 })
  anderen!: number;

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
