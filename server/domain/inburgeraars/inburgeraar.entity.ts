import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Gemeente } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * A person without content: an identity to which rubrieken are attached. Everything that says something about the
 * person is in a table of its own rubriek.
 */
@Entity('inburgeraar')
@Unique('uq_inburgeraar_portaalnummer', ['gemeenteId', 'portaalnummer'])
export class Inburgeraar {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The number by which partners name a person among themselves; meaningless elsewhere. Read with ROEPNAAM. */
  @Column({ type: 'text' })
  portaalnummer!: string;

  /** The address is secret: ADRES only for the consulent and the person, whatever the matrix says. */
  @Column({ type: 'boolean', default: false })
  adresgeheim!: boolean;

  /** Last day in this gemeente; the partners' betrokkenheden end with it. */
  @Column({ type: 'date', nullable: true })
  vertrokkenOp!: string | null;

  /** Death ends every period at once (Bi 9.9). */
  @Column({ type: 'date', nullable: true })
  overledenOp!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  gewistOp!: Date | null;
}
