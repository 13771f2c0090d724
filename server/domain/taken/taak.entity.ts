import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TAAKSOORTEN, type Taaksoort } from '../../../shared/rules/taken.ts';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * What somebody did with a task: who takes it, until when it was put off and why. The task itself is stored nowhere: it is
 * derived from facts (`shared/rules/taken.ts`). A row holds for one fact, so a new fact begins anew.
 */
@Entity('taak')
@Index('ix_taak_eigenaar', ['eigenaarId'])
@Check('ck_taak_soort', eenVan('soort', TAAKSOORTEN))
@Check('ck_taak_feit', 'length(feit) between 1 and 60')
@Check('ck_taak_reden', 'length(reden) <= 300')
@Check('ck_taak_uitstel', '(uitgesteld_tot is null) = (reden is null)')
export class TaakRij {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @PrimaryColumn({ type: 'text' })
  soort!: Taaksoort;

  /** Recognises the fact; as `shared/rules/taken.ts` makes it. */
  @PrimaryColumn({ type: 'text' })
  feit!: string;

  /** The consulent who takes it; null = whoever has the regie. */
  @Column({ type: 'uuid', nullable: true })
  eigenaarId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'eigenaar_id' })
  eigenaar?: Relation<Lidmaatschap>;

  /** The day on which it asks again. */
  @Column({ type: 'date', nullable: true })
  uitgesteldTot!: string | null;

  @Column({ type: 'text', nullable: true })
  reden!: string | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  gewijzigdOp!: Date;

  @Column({ type: 'uuid', nullable: true })
  gewijzigdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;
}
