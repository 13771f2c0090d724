import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { BEVINDINGEN, type Bevinding, STEEKPROEFSOORTEN, type Steekproefsoort } from '../../../shared/rules/steekproeven.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * What the FG found in a sample. A sample itself is not kept: it follows from the log, by kind × employee × day. Insert
 * only; where the log of that day grew after it, the sample is open again. Holds no inburgeraar, only how many.
 */
@Entity('steekproef_beoordeling')
@Unique('uq_steekproef_beoordeling', ['gemeenteId', 'soort', 'lidmaatschapId', 'dag', 'aantalRegels'])
@Index('ix_steekproef_beoordeling_moment', ['gemeenteId', 'ingevoerdOp'])
@Check('ck_steekproef_beoordeling_soort', eenVan('soort', STEEKPROEFSOORTEN))
@Check('ck_steekproef_beoordeling_bevinding', eenVan('bevinding', BEVINDINGEN))
@Check('ck_steekproef_beoordeling_opmerking', `length(opmerking) between 1 and 1000 and (bevinding = 'IN_ORDE' or opmerking is not null)`)
@Check('ck_steekproef_beoordeling_aantallen', 'aantal_regels > 0 and aantal_personen > 0')
export class SteekproefBeoordelingRij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  soort!: Steekproefsoort;

  /** The employee whose day it was. */
  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'date' })
  dag!: string;

  /** Rows of the log that the FG saw: the version of a sample, as the log only grows. */
  @Column({ type: 'integer' })
  aantalRegels!: number;

  @Column({ type: 'integer' })
  aantalPersonen!: number;

  @Column({ type: 'text' })
  bevinding!: Bevinding;

  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}
