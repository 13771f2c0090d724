import { ObjectType } from 'type-graphql';
import { Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { EnkeleRij } from '../database/rijen.ts';
import { Organisatie } from './partnerorganisaties/organisatie.entity.ts';

/**
 * Head of a rubriek with `E` cells: one row per person and organisation. With the person alone as key, the refusal of
 * a second insert would tell an organisation that another one was there before it.
 */
@ObjectType()
export abstract class HoofdRij extends EnkeleRij {
  /** The organisation that entered the row. */
  @Index()
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;
}
