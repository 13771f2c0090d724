import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { ACTIE_OPMERKING_HOOGSTENS, ACTIE_WAT_HOOGSTENS, ACTIESTANDEN, type Actiestand, OVERLEG_MINUTEN, OVERLEG_PLAATS_HOOGSTENS, OVERLEG_PUNTEN_HOOGSTENS } from '../../../shared/rules/werkgroep.ts';
import { ALLE_ROLLEN, type Rol } from '../../access/rollen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** A quarter is named by its first day. */
const KWARTAALDAG = `extract(day from kwartaal) = 1 and extract(month from kwartaal) in (1, 4, 7, 10)`;

/** A partner sits in the werkgroep statushouders of a gemeente. Holds no persons, as nothing here does. */
@Entity('werkgroeplid')
export class WerkgroeplidRij {
  @PrimaryColumn({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

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

  @Column({ type: 'timestamptz' })
  ingevoerdOp!: Date;
}

/** An action that an organisation took on, in one quarter. */
@Entity('werkgroepactie')
@Index('ix_werkgroepactie_kwartaal', ['gemeenteId', 'kwartaal'])
@Check('ck_werkgroepactie_kwartaal', KWARTAALDAG)
@Check('ck_werkgroepactie_wat', `length(trim(wat)) between 1 and ${ACTIE_WAT_HOOGSTENS}`)
@Check('ck_werkgroepactie_opmerking', `length(opmerking) <= ${ACTIE_OPMERKING_HOOGSTENS}`)
@Check('ck_werkgroepactie_stand', eenVan('stand', ACTIESTANDEN))
@Check('ck_werkgroepactie_rol', `rol is null or (${eenVan('rol', ALLE_ROLLEN)} and rol <> 'INBURGERAAR')`)
@Check('ck_werkgroepactie_versie', 'versie > 0')
export class WerkgroepactieRij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The first day of the quarter. */
  @Column({ type: 'date' })
  kwartaal!: string;

  @Column({ type: 'text' })
  wat!: string;

  /** The owner: the gemeente itself or a partner. */
  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** Who of it by role; never by name. */
  @Column({ type: 'text', nullable: true })
  rol!: Rol | null;

  @Column({ type: 'text', default: 'OPEN' })
  stand!: Actiestand;

  @Column({ type: 'date', nullable: true })
  uiterlijk!: string | null;

  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;

  /** The action of the quarter before, of which this is the rest: each is carried over once. */
  @Column({ type: 'uuid', nullable: true })
  vorigeId!: string | null;

  @OneToOne(() => WerkgroepactieRij)
  @JoinColumn({ name: 'vorige_id' })
  vorige?: Relation<WerkgroepactieRij>;

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

/** The meeting of the werkgroep in a quarter: where and when, and what is talked about beside the list. */
@Entity('werkgroepoverleg')
@Unique('uq_werkgroepoverleg_kwartaal', ['gemeenteId', 'kwartaal'])
@Check('ck_werkgroepoverleg_kwartaal', KWARTAALDAG)
@Check('ck_werkgroepoverleg_tijd', `tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_werkgroepoverleg_duur', `duur_minuten between ${OVERLEG_MINUTEN.minstens} and ${OVERLEG_MINUTEN.hoogstens}`)
@Check('ck_werkgroepoverleg_plaats', `length(trim(plaats)) between 1 and ${OVERLEG_PLAATS_HOOGSTENS}`)
@Check('ck_werkgroepoverleg_punten', `length(punten) <= ${OVERLEG_PUNTEN_HOOGSTENS}`)
@Check('ck_werkgroepoverleg_versie', 'versie > 0')
export class WerkgroepoverlegRij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'date' })
  kwartaal!: string;

  @Column({ type: 'date' })
  datum!: string;

  /** HH:MM in the Netherlands. */
  @Column({ type: 'text' })
  tijd!: string;

  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Column({ type: 'text' })
  plaats!: string;

  /** One subject per line. */
  @Column({ type: 'text', nullable: true })
  punten!: string | null;

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
