import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { MEDEDELING_TEKST_HOOGSTENS, MEDEDELING_TITEL_HOOGSTENS } from '../../../shared/rules/mededelingen.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { ALLE_ROLLEN, type Rol } from '../../access/rollen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

const TITEL = `length(titel) between 1 and ${MEDEDELING_TITEL_HOOGSTENS}`;
const TEKST = `length(tekst) between 1 and ${MEDEDELING_TEKST_HOOGSTENS}`;

/**
 * What a gemeente tells its partners and its inburgeraars, or a coordinator the own organisation: plain text, from–until. It is about no
 * person. Said once: what is wrong is withdrawn and said anew.
 */
@Entity('mededeling')
@Index('ix_mededeling_tot', ['tot'])
@Check('ck_mededeling_titel', TITEL)
@Check('ck_mededeling_tekst', TEKST)
@Check('ck_mededeling_periode', 'tot >= van')
@Check('ck_mededeling_rollen', `rollen <@ array[${ALLE_ROLLEN.map((rol) => `'${rol}'`).join(', ')}]`)
@Check('ck_mededeling_organisaties', 'cardinality(organisatie_ids) <= 50')
// Inburgeraars are told by the gemeente alone.
@Check('ck_mededeling_inburgeraar', `gemeente_id is not null or not ('INBURGERAAR' = any (rollen))`)
export class MededelingRij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  /** The gemeente that says it; null where a partner tells its own people. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  gemeenteId!: string | null;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;

  @Column({ type: 'text' })
  titel!: string;

  @Column({ type: 'text' })
  tekst!: string;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date' })
  tot!: string;

  /** For these roles; none named is for everybody but the inburgeraars. */
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  rollen!: Rol[];

  /** For these organisations; none named is for all that work for the gemeente. */
  @Column({ type: 'uuid', array: true, default: () => `'{}'` })
  organisatieIds!: string[];

  @Column({ type: 'timestamptz', nullable: true })
  ingetrokkenOp!: Date | null;
}

/** The same in the language of an inburgeraar; Dutch stands with the announcement itself. */
@Entity('mededeling_vertaling')
@Check('ck_mededeling_vertaling_taal', `${eenVan('taal', TAALCODES)} and taal <> 'nl'`)
@Check('ck_mededeling_vertaling_titel', TITEL)
@Check('ck_mededeling_vertaling_tekst', TEKST)
export class MededelingVertalingRij {
  @PrimaryColumn({ type: 'uuid' })
  mededelingId!: string;

  @ManyToOne(() => MededelingRij, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mededeling_id' })
  mededeling?: Relation<MededelingRij>;

  @PrimaryColumn({ type: 'text' })
  taal!: Taalcode;

  @Column({ type: 'text' })
  titel!: string;

  @Column({ type: 'text' })
  tekst!: string;
}

/** That somebody put it away, in one membership. */
@Entity('mededeling_gezien')
export class MededelingGezienRij {
  @PrimaryColumn({ type: 'uuid' })
  mededelingId!: string;

  @ManyToOne(() => MededelingRij, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mededeling_id' })
  mededeling?: Relation<MededelingRij>;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gezienOp!: Date;
}
