import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { INLEVERDAGEN_HOOGSTENS } from '../../../shared/rules/volledigheid.ts';
import { Gemeente, Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/**
 * Until how many days after a quarter a gemeente takes reports, from a day on; without a row the number of the portal holds. No personal
 * data. Written by `inlevertermijn_zetten` alone.
 */
@Entity('inlevertermijn')
@Check('ck_inlevertermijn_dagen', `dagen between 1 and ${INLEVERDAGEN_HOOGSTENS}`)
export class Inlevertermijn {
  @PrimaryColumn({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @PrimaryColumn({ type: 'date' })
  geldigVan!: string;

  @Column({ type: 'integer' })
  dagen!: number;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}
