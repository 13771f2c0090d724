import { Check, Column, Entity, Index } from 'typeorm';
import { BERICHTSOORTEN, type Berichtsoort, BERICHTSTANDEN, type Berichtstand } from '../../../shared/rules/berichten.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';

/**
 * A message to an inburgeraar that waits for the post, or what became of it. It says which sentence, where in the portal and in
 * which language, and nothing of what it is about. Put in by the transaction that made it true, sent by `verzenden.ts`.
 */
@Entity('bericht')
@Index('ix_bericht_wacht', ['stand', 'volgendeOp'])
@Check('ck_bericht_soort', eenVan('soort', BERICHTSOORTEN))
@Check('ck_bericht_pad', `pad ~ '^/[a-z-]{1,60}$'`)
@Check('ck_bericht_taal', eenVan('taal', TAALCODES))
@Check('ck_bericht_stand', eenVan('stand', BERICHTSTANDEN))
@Check('ck_bericht_pogingen', 'pogingen between 0 and 100')
@Check('ck_bericht_uitkomst', 'length(uitkomst) <= 60')
export class Bericht extends LijstRij {
  @Column({ type: 'text' })
  soort!: Berichtsoort;

  /** The page of the own side, without anything about anybody. */
  @Column({ type: 'text' })
  pad!: string;

  /** The language that the person reads the portal in; a trigger fills it in. */
  @Column({ type: 'text', default: 'nl' })
  taal!: Taalcode;

  /** After this day it is no news any more. */
  @Column({ type: 'date', nullable: true })
  geldigTot!: string | null;

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
