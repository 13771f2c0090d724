import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Groep } from '../groepen/groep.entity.ts';
import { Lesreeks, Lesvrij } from '../groepen/lesreeks.entity.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/** One lesson of a group on one day. Holds no personal data. */
@Entity('les')
@Unique('uq_les_moment', ['groepId', 'datum', 'beginTijd'])
@Unique('uq_les_organisatie', ['id', 'organisatieId'])
@Unique('uq_les_dag', ['id', 'organisatieId', 'datum'])
@Check('ck_les_duur', 'duur_minuten between 1 and 1440')
@Check('ck_les_vervallen', 'length(trim(vervallen_reden)) between 1 and 200')
@Check('ck_les_locatie', 'length(locatie) <= 200')
@Check('ck_les_versie', 'versie > 0')
@Check('ck_les_lesvrij', 'lesvrij_id is null or vervallen_reden is not null')
export class Les {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  groepId!: string;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  @Column({ type: 'date' })
  datum!: string;

  @Column({ type: 'time' })
  beginTijd!: string;

  /** Length of the lesson in whole minutes. */
  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Column({ type: 'text', nullable: true })
  onderwerp!: string | null;

  /** Why the lesson did not take place; null = it takes place. */
  @Column({ type: 'text', nullable: true })
  vervallenReden!: string | null;

  /** Where this lesson is when it is not where the group usually is. */
  @Column({ type: 'text', nullable: true })
  locatie!: string | null;

  /** The series it was planned with; null = planned by itself. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  lesreeksId!: string | null;

  @ManyToOne(() => Lesreeks)
  @JoinColumn([{ name: 'lesreeks_id', referencedColumnName: 'id' }, { name: 'groep_id', referencedColumnName: 'groepId' }])
  lesreeks?: Relation<Lesreeks>;

  /** The holiday that cancelled it; null = cancelled by itself, or not. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  lesvrijId!: string | null;

  @ManyToOne(() => Lesvrij)
  @JoinColumn([{ name: 'lesvrij_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  lesvrij?: Relation<Lesvrij>;

  /** Counts up when the lesson is cancelled or goes on after all. */
  @Column({ type: 'integer', default: 1 })
  versie!: number;
}

/** How often somebody guessed the code of a lesson, in the hour that began at `venster`. Counts, never what was typed; only its function touches it. */
@Entity('les_code')
@Check('ck_les_code_pogingen', 'pogingen > 0')
export class LesCode {
  @PrimaryColumn({ type: 'uuid' })
  lesId!: string;

  @ManyToOne(() => Les)
  @JoinColumn({ name: 'les_id' })
  les?: Relation<Les>;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  venster!: Date;

  @Column({ type: 'integer' })
  pogingen!: number;
}
