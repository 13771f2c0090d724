import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Gemeente, Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * A number that the gemeente chose for itself, from a day on: insert only, so that what held on a day can always be told. Which names
 * there are and how far each may go stands in `shared/rules/parameters.ts`; of two for one day the later one holds.
 */
@Entity('parameter_waarde')
@Index('ix_parameter_waarde_gemeente', ['gemeenteId', 'geldigVan'])
@Check('ck_parameter_waarde_naam', `naam ~ '^[a-zA-Z]{3,40}$'`)
@Check('ck_parameter_waarde_waarde', 'waarde between 0 and 10000')
export class ParameterWaarde {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'integer' })
  waarde!: number;

  /** First day on which it holds. */
  @Column({ type: 'date' })
  geldigVan!: string;

  @Index()
  @Column({ type: 'uuid' })
  gezetDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gezet_door' })
  zetter?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gezetOp!: Date;
}
