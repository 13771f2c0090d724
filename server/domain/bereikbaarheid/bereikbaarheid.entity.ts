import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** How an organisation is reached in working hours: its general number and address, of no employee. */
@Entity('bereikbaarheid')
@Check('ck_bereikbaarheid_telefoon', `telefoon ~ '^[0-9+() -]{6,30}$'`)
@Check('ck_bereikbaarheid_email', `length(email) <= 254 and email ~ '^[^@ ]+@[^@ ]+[.][^@ .]+$'`)
@Check('ck_bereikbaarheid_uitleg', 'length(uitleg) <= 200')
@Check('ck_bereikbaarheid_versie', 'versie > 0')
export class BereikbaarheidRij {
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @OneToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'text', nullable: true })
  telefoon!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  /** When, and whom to ask for: 'ma t/m do, vraag naar de coördinator'. */
  @Column({ type: 'text', nullable: true })
  uitleg!: string | null;

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
