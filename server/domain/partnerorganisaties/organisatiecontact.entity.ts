import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Gemeente, Lidmaatschap, Organisatie } from './organisatie.entity.ts';

/**
 * How an organisation is reached, as this gemeente keeps it: of the organisation, of nobody who works there. Another gemeente that
 * works with it keeps its own, so that no gemeente changes what another shows.
 */
@Entity('organisatie_contact')
@Check('ck_organisatie_contact_email', `length(email) <= 200 and email ~ '^[^@\\s]+@[^@\\s]+$'`)
@Check('ck_organisatie_contact_telefoon', `telefoon ~ '^[0-9+() -]{6,20}$'`)
@Check('ck_organisatie_contact_adres', 'length(adres) <= 200')
@Check('ck_organisatie_contact_versie', 'versie > 0')
export class OrganisatieContact {
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  telefoon!: string | null;

  @Column({ type: 'text', nullable: true })
  adres!: string | null;

  /** Also of the contract: what the gemeente keeps of an organisation has one version. */
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
