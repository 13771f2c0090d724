import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { BERICHTSOORTEN, BERICHTSTANDEN, type Berichtstand, PARTNERBERICHTSOORTEN, type Postsoort } from '../../../shared/rules/berichten.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * A message to an inburgeraar, or to who works at a partner, that waits for the post, or what became of it. It says which sentence, where in the portal and in
 * which language, and nothing of what it is about. Put in by the transaction that made it true, sent by `verzenden.ts`.
 */
@Entity('bericht')
@Index('ix_bericht_wacht', ['stand', 'volgendeOp'])
@Check('ck_bericht_aan', '(inburgeraar_id is null) <> (lidmaatschap_id is null)')
@Check('ck_bericht_soort', `inburgeraar_id is not null and ${eenVan('soort', BERICHTSOORTEN)} or lidmaatschap_id is not null and ${eenVan('soort', PARTNERBERICHTSOORTEN)}`)
@Check('ck_bericht_pad', `pad ~ '^/[a-z-]{1,60}$'`)
@Check('ck_bericht_taal', eenVan('taal', TAALCODES))
@Check('ck_bericht_stand', eenVan('stand', BERICHTSTANDEN))
@Check('ck_bericht_pogingen', 'pogingen between 0 and 100')
@Check('ck_bericht_uitkomst', 'length(uitkomst) <= 60')
@Check('ck_bericht_aantal', `(aantal is not null) = (soort = 'POSTVAK') and aantal between 1 and 100`)
export class Bericht {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  inburgeraarId!: string | null;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** Where it is for who works at a partner: in which membership. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  lidmaatschapId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  /** The organisation that has something to say. */
  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;

  @Column({ type: 'text' })
  soort!: Postsoort;

  /** The page of the own side, without anything about anybody. */
  @Column({ type: 'text' })
  pad!: string;

  /** The language that the person reads the portal in; a trigger fills it in. */
  @Column({ type: 'text', default: 'nl' })
  taal!: Taalcode;

  /** After this day it is no news any more. */
  @Column({ type: 'date', nullable: true })
  geldigTot!: string | null;

  /** How many things wait; only where the sentence says so. */
  @Column({ type: 'integer', nullable: true })
  aantal!: number | null;

  @Column({ type: 'text', default: 'WACHT' })
  stand!: Berichtstand;

  @Column({ type: 'integer', default: 0 })
  pogingen!: number;

  /** Not before this moment: who takes the row has it until then. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  volgendeOp!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  verzondenOp!: Date | null;

  /** Why it was not sent, as a code; never what the mail server said. */
  @Column({ type: 'text', nullable: true })
  uitkomst!: string | null;
}
