import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Groep } from '../groepen/groep.entity.ts';

/** One lesson of a group on one day. Holds no personal data. */
@Entity('les')
@Unique('uq_les_moment', ['groepId', 'datum', 'beginTijd'])
@Unique('uq_les_organisatie', ['id', 'organisatieId'])
@Check('ck_les_duur', 'duur_minuten between 1 and 1440')
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
}
