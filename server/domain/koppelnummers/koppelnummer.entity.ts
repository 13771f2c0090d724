import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * The number by which a partner knows a person in its own administration, beside the identity of the portal. For that
 * organisation alone: nobody else can tell a person by it. Never a BSN.
 */
@Entity('koppelnummer')
@Unique('uq_koppelnummer_persoon', ['organisatieId', 'inburgeraarId'])
@Check('ck_koppelnummer_nummer', `nummer ~ '^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$' and nummer !~ '^[0-9]{9}$'`)
@Check('ck_koppelnummer_versie', 'versie > 0')
export class KoppelnummerRij {
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @PrimaryColumn({ type: 'text' })
  nummer!: string;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}
