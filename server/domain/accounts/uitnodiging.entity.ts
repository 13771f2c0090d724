import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { HOOGSTENS_POGINGEN } from '../../../shared/rules/uitnodigingen.ts';
import { BERICHTSTANDEN, type Berichtstand } from '../../../shared/rules/berichten.ts';
import { ALLE_ROLLEN, type Rol } from '../../access/rollen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * Somebody who is asked to work in the portal, with which role in which organisation. The secret of the link follows from the number
 * and a key of the server; here is only its hash. No role of the portal reads or writes this table; the functions of
 * `uitnodigingen.sql.ts` do. What is over is removed after a while, with name and address.
 */
@Entity('uitnodiging')
@Index('ix_uitnodiging_post', ['postStand', 'volgendeOp'])
@Check('ck_uitnodiging_rol', `${eenVan('rol', ALLE_ROLLEN)} and rol <> 'INBURGERAAR'`)
@Check('ck_uitnodiging_naam', 'length(naam) between 2 and 120')
@Check('ck_uitnodiging_email', `length(email) <= 200 and email ~ '^[^@\\s]+@[^@\\s]+$'`)
@Check('ck_uitnodiging_periode', 'tot >= van')
@Check('ck_uitnodiging_geheim', `geheim_hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_uitnodiging_nummer', 'nummer between 1 and 1000 and versie > 0')
@Check('ck_uitnodiging_pogingen', `pogingen between 0 and ${HOOGSTENS_POGINGEN} and post_pogingen between 0 and 100`)
@Check('ck_uitnodiging_post', eenVan('post_stand', BERICHTSTANDEN))
@Check('ck_uitnodiging_uitkomst', 'length(post_uitkomst) <= 60')
@Check('ck_uitnodiging_aangenomen', '(aangenomen_op is null) = (lidmaatschap_id is null) and (aangenomen_op is null or ingetrokken_op is null)')
export class Uitnodiging {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** The gemeente that asks. */
  @Index()
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  rol!: Rol;

  /** As the account will be called. */
  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text' })
  email!: string;

  /** The membership that it becomes. */
  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  /** SHA-256 of the secret in the link. */
  @Column({ type: 'text' })
  geheimHash!: string;

  /** Which secret this is; with a new one the old link stops. */
  @Column({ type: 'integer', default: 1 })
  nummer!: number;

  @Column({ type: 'timestamptz' })
  verlooptOp!: Date;

  /** How often somebody came with another secret. */
  @Column({ type: 'integer', default: 0 })
  pogingen!: number;

  @Index()
  @Column({ type: 'uuid' })
  uitgenodigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'uitgenodigd_door' })
  uitnodiger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  uitgenodigdOp!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  ingetrokkenOp!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  aangenomenOp!: Date | null;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  lidmaatschapId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  /** How the mail stands, as in the outbox of messages. */
  @Column({ type: 'text', default: 'WACHT' })
  postStand!: Berichtstand;

  @Column({ type: 'integer', default: 0 })
  postPogingen!: number;

  @Column({ type: 'timestamptz' })
  volgendeOp!: Date;

  @Column({ type: 'text', nullable: true })
  postUitkomst!: string | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}
