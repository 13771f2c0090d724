import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DIGESTKEUZES, type Digestkeuze } from '../../../shared/rules/postvak.ts';
import { eenVan } from '../../database/checks.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * How far somebody has looked in the postvak of one membership, and how often a mail is wanted. What stands in the postvak is stored
 * nowhere: it is read from where it happened, under the rights of now.
 */
@Entity('postvakstand')
@Index('ix_postvakstand_digest', ['digest'], { where: `digest <> 'GEEN'` })
@Check('ck_postvakstand_digest', eenVan('digest', DIGESTKEUZES))
@Check('ck_postvakstand_versie', 'versie > 0')
export class PostvakstandRij {
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @OneToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  /** What happened after this moment is new. */
  @Column({ type: 'timestamptz', nullable: true })
  gezienTot!: Date | null;

  @Column({ type: 'text', default: 'GEEN' })
  digest!: Digestkeuze;

  /** The last period for which was looked whether a mail is due; only the sender moves it. */
  @Column({ type: 'date', nullable: true })
  digestPeriode!: string | null;

  /** When that was; what happened after it is news for the next mail. */
  @Column({ type: 'timestamptz', nullable: true })
  digestOp!: Date | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;
}
