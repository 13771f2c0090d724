import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PREVENTIE_PLAATS_HOOGSTENS, PREVENTIE_TITEL_HOOGSTENS, PREVENTIE_TOELICHTING_HOOGSTENS, PREVENTIESTANDEN, type Preventiestand, PREVENTIETHEMAS, type Preventiethema } from '../../../shared/rules/preventie.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

const KWARTAAL = `~ '^20[0-9]{2}-[1-4]$'`;

/**
 * An action of the preventieplanning of a gemeente, or in a neighbourhood: what, when, whose. Holds nobody; every partner of the gemeente
 * reads it, so no name of anybody belongs in it.
 */
@Entity('preventieactie')
@Index('ix_preventieactie_gemeente', ['gemeenteId', 'van'])
@Check('ck_preventieactie_titel', `length(trim(titel)) between 1 and ${PREVENTIE_TITEL_HOOGSTENS}`)
@Check('ck_preventieactie_thema', eenVan('thema', PREVENTIETHEMAS))
@Check('ck_preventieactie_stand', eenVan('stand', PREVENTIESTANDEN))
@Check('ck_preventieactie_toelichting', `length(toelichting) <= ${PREVENTIE_TOELICHTING_HOOGSTENS}`)
@Check('ck_preventieactie_plaats', `length(plaats) <= ${PREVENTIE_PLAATS_HOOGSTENS}`)
@Check('ck_preventieactie_periode', `van ${KWARTAAL} and tot ${KWARTAAL} and tot >= van`)
@Check('ck_preventieactie_versie', 'versie > 0')
export class PreventieactieRij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The organisation whose action it is. */
  @Index()
  @Column({ type: 'uuid' })
  eigenaarId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'eigenaar_id' })
  eigenaar?: Relation<Organisatie>;

  @Column({ type: 'text' })
  titel!: string;

  @Column({ type: 'text' })
  thema!: Preventiethema;

  @Column({ type: 'text', default: 'GEPLAND' })
  stand!: Preventiestand;

  /** First and last quarter, '2026-4'. */
  @Column({ type: 'text' })
  van!: string;

  @Column({ type: 'text' })
  tot!: string;

  @Column({ type: 'text', nullable: true })
  toelichting!: string | null;

  /** Where, for what happens in a neighbourhood. */
  @Column({ type: 'text', nullable: true })
  plaats!: string | null;

  /** The day, where there is one. */
  @Column({ type: 'date', nullable: true })
  dag!: string | null;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Index()
  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}

/** That an organisation joins an action of another. */
@Entity('preventiedeelname')
export class PreventiedeelnameRij {
  @PrimaryColumn({ type: 'uuid' })
  actieId!: string;

  @ManyToOne(() => PreventieactieRij, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'actie_id' })
  actie?: Relation<PreventieactieRij>;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
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
}
