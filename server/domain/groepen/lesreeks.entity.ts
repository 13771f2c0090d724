import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';
import { Groep } from './groep.entity.ts';

/** The timetable that lessons of a group were planned with. Holds no personal data. */
@Entity('lesreeks')
@Unique('uq_lesreeks_groep', ['id', 'groepId'])
@Check('ck_lesreeks_weekdagen', 'cardinality(weekdagen) between 1 and 7 and weekdagen <@ array[1, 2, 3, 4, 5, 6, 7]')
@Check('ck_lesreeks_duur', 'duur_minuten between 15 and 480')
@Check('ck_lesreeks_periode', 'tot >= van - 1')
@Check('ck_lesreeks_versie', 'versie > 0')
@Check('ck_lesreeks_locatie', 'length(locatie) <= 200')
export class Lesreeks {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  groepId!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  /** 1 is Monday, 7 is Sunday. */
  @Column({ type: 'integer', array: true })
  weekdagen!: number[];

  @Column({ type: 'time' })
  beginTijd!: string;

  /** Length of each lesson in whole minutes. */
  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Column({ type: 'date' })
  van!: string;

  /** The last day; the day before the first where it was stopped before it began. */
  @Column({ type: 'date' })
  tot!: string;

  @Column({ type: 'text', nullable: true })
  locatie!: string | null;

  /** Counts up when it is stopped earlier. */
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;
}

/** Days on which a school gives no lessons, such as a holiday. */
@Entity('lesvrij')
@Unique('uq_lesvrij_organisatie', ['id', 'organisatieId'])
@Index('uq_lesvrij', ['organisatieId', 'van', 'naam'], { unique: true, where: 'not ingetrokken' })
@Check('ck_lesvrij_versie', 'versie > 0')
@Check('ck_lesvrij_periode', 'tot between van and van + 90')
@Check('ck_lesvrij_naam', 'length(trim(naam)) between 1 and 60')
export class Lesvrij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date' })
  tot!: string;

  @Column({ type: 'text' })
  naam!: string;

  /** The school gives lessons on these days after all. */
  @Column({ type: 'boolean', default: false })
  ingetrokken!: boolean;

  /** Counts up with every change. */
  @Column({ type: 'integer', default: 1 })
  versie!: number;
}
