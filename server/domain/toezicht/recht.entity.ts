import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { RECHTUITKOMSTEN, type Rechtuitkomst } from '../../../shared/rules/rechten.ts';
import { eenVan } from '../../database/checks.ts';
import { Betrokkenheid } from '../betrokkenheid/betrokkenheid.entity.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

/** What the teamleider or the FG found of a right given by hand. Insert only: each quarter adds one, the newest counts. */
@Entity('recht_beoordeling')
@Unique('uq_recht_beoordeling_versie', ['betrokkenheidId', 'versie'])
@Check('ck_recht_beoordeling_uitkomst', eenVan('uitkomst', RECHTUITKOMSTEN))
@Check('ck_recht_beoordeling_opmerking', `length(opmerking) between 1 and 1000 and (uitkomst = 'GOED' or opmerking is not null)`)
@Check('ck_recht_beoordeling_versie', 'versie > 0')
export class RechtBeoordelingRij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  betrokkenheidId!: string;

  @ManyToOne(() => Betrokkenheid, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'betrokkenheid_id' })
  betrokkenheid?: Relation<Betrokkenheid>;

  /** 1 for the first of this right. */
  @Column({ type: 'integer' })
  versie!: number;

  @Column({ type: 'text' })
  uitkomst!: Rechtuitkomst;

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
