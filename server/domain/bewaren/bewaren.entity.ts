import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Gemeente } from '../partnerorganisaties/organisatie.entity.ts';

export const STARTFEITEN = ['EINDE_PLICHT', 'VERLOPEN', 'GEMAAKT'] as const;
export type Startfeit = (typeof STARTFEITEN)[number];

/**
 * How long something is kept, from which fact, by which article, valid from–until: a parameter, changed by a row with a
 * later `van`. `soort` is a rubriek, KERNSET, or a table of the portal's own administration.
 */
@Entity('bewaartermijn')
@Check('ck_bewaartermijn_startfeit', eenVan('startfeit', STARTFEITEN))
@Check('ck_bewaartermijn_termijn', `termijn >= interval '0'`)
@Check('ck_bewaartermijn_geldig', 'tot is null or tot >= van')
export class Bewaartermijn {
  @PrimaryColumn({ type: 'text' })
  soort!: string;

  @PrimaryColumn({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Column({ type: 'interval' })
  termijn!: unknown;

  @Column({ type: 'text' })
  startfeit!: Startfeit;

  /** The article or norm that the period comes from, and what was chosen where it leaves room. */
  @Column({ type: 'text' })
  artikel!: string;
}

/**
 * What is left of a person after the dossier went: the data that the law lets the college keep longer (Bi 9.9). No role of
 * the portal can read it.
 */
@Entity('kernset')
export class Kernset {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'text', nullable: true })
  bsn!: string | null;

  @Column({ type: 'text', nullable: true })
  roepnaam!: string | null;

  @Column({ type: 'text', nullable: true })
  voorvoegsel!: string | null;

  @Column({ type: 'text', nullable: true })
  achternaam!: string | null;

  @Column({ type: 'text', nullable: true })
  voorletters!: string | null;

  @Column({ type: 'date', nullable: true })
  geboortedatum!: string | null;

  @Column({ type: 'text', nullable: true })
  straat!: string | null;

  @Column({ type: 'text', nullable: true })
  huisnummer!: string | null;

  @Column({ type: 'text', nullable: true })
  postcode!: string | null;

  @Column({ type: 'text', nullable: true })
  woonplaats!: string | null;

  @Column({ type: 'date', nullable: true })
  voldaanOp!: string | null;

  @Column({ type: 'date', nullable: true })
  ontheffingOp!: string | null;

  @Column({ type: 'date', nullable: true })
  vrijstellingOp!: string | null;
}

/** That a rubriek of a person was erased: by what article and when. Replayed after a restore of an older backup. */
@Entity('grafsteen')
export class Grafsteen {
  /** No foreign key: a stone outlives what it stands for, also in a database that never had the person. */
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  /** A rubriek, or KERNSET. */
  @PrimaryColumn({ type: 'text' })
  rubriek!: string;

  @Column({ type: 'timestamptz' })
  gewistOp!: Date;

  @Column({ type: 'text' })
  artikel!: string;
}

/** Numbers of persons who were erased, without the persons: what `kerncijfers()` adds to those who are there. */
@Entity('gewiste_telling')
export class GewisteTelling {
  @PrimaryColumn({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** PERSONEN, LEERROUTE, FASE, AANWEZIGHEID, TAALUREN or PARTICIPATIEUREN. */
  @PrimaryColumn({ type: 'text' })
  soort!: string;

  /** The leerroute or fase; empty for the others. */
  @PrimaryColumn({ type: 'text' })
  waarde!: string;

  /** Persons. */
  @Column({ type: 'integer' })
  aantal!: number;

  /** Minutes, or lessons attended. */
  @Column({ type: 'bigint', default: 0 })
  som!: string;

  /** Lessons, for AANWEZIGHEID. */
  @Column({ type: 'bigint', default: 0 })
  noemer!: string;
}

/** What one run of the retention job erased, or would have; numbers per gemeente, never a person. */
@Entity('bewaarverslag')
@Index('ix_bewaarverslag_klaar', ['klaarOp'])
export class BewaarverslagRij {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  gemeenteId!: string | null;

  /** Absent for the administration of the portal, which belongs to no gemeente. */
  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** The day for which the periods were computed. */
  @Column({ type: 'date' })
  peildatum!: string;

  /** False for a dry run: counted, nothing erased. */
  @Column({ type: 'boolean' })
  echt!: boolean;

  @Column({ type: 'timestamptz' })
  klaarOp!: Date;

  /** [{soort, aantal, oudste}] */
  @Column({ type: 'jsonb' })
  regels!: unknown;
}
