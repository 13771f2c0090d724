import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { OVERDRACHT_REDEN_HOOGSTENS } from '../../../shared/rules/overdragen.ts';
import { Betrokkenheid } from '../betrokkenheid/betrokkenheid.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** One act in which persons went from one consulent to another: to whom, from which day, and why. Insert only, by its function. */
@Entity('caseload_overdracht')
@Check('ck_caseload_overdracht_reden', `length(trim(reden)) between 1 and ${OVERDRACHT_REDEN_HOOGSTENS}`)
export class CaseloadOverdrachtRij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  naarId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'naar_id' })
  naar?: Relation<Lidmaatschap>;

  /** The first day of the new consulent. */
  @Column({ type: 'date' })
  vanaf!: string;

  @Column({ type: 'text' })
  reden!: string;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}

/** The new consulent has read about one person who came over. Insert only. */
@Entity('leeslijst_gelezen')
export class LeeslijstGelezenRij {
  @PrimaryColumn({ type: 'uuid' })
  betrokkenheidId!: string;

  @ManyToOne(() => Betrokkenheid, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'betrokkenheid_id' })
  betrokkenheid?: Relation<Betrokkenheid>;

  @Index()
  @Column({ type: 'uuid' })
  gelezenDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gelezen_door' })
  lezer?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gelezenOp!: Date;
}
