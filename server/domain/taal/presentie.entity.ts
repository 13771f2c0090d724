import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { BRONNEN, type Bron, PRESENTIE_STATUSSEN, type PresentieStatus, VERZUIM_REDENEN, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import { eenVan } from '../../database/checks.ts';
import { PersoonsRij } from '../../database/rijen.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Organisatie } from '../partnerorganisaties/organisatie.entity.ts';
import { Les } from './les.entity.ts';

/**
 * Ledger of attendance: one row per person, lesson and version. A correction is a new version with a reason; nothing
 * is overwritten, only the marker `actueel` moves on. Never a medical reason (Bi 9.2.4).
 */
@Entity('presentie')
// Each with the organisation: row-level security asks it of every row, and where the index of a lesson or a person lacks it PostgreSQL looks
// up all that the organisation ever recorded, to lay it beside. After the day, or a question by organisation would hop through everybody.
@Index('uq_presentie_actueel', ['lesId', 'organisatieId', 'inburgeraarId', 'datum'], { unique: true, where: 'actueel' })
@Index('uq_presentie_versie', ['lesId', 'inburgeraarId', 'versie', 'datum'], { unique: true })
@Index('ix_presentie_persoon_datum', ['inburgeraarId', 'datum', 'organisatieId'], { where: 'actueel' })
@Index(['inburgeraarId'])
@Index('ix_presentie_organisatie_datum', ['organisatieId', 'datum'], { where: 'actueel' })
@Check('ck_presentie_status', eenVan('status', PRESENTIE_STATUSSEN))
@Check('ck_presentie_bron', eenVan('bron', BRONNEN))
@Check('ck_presentie_reden', `reden is null or ${eenVan('reden', VERZUIM_REDENEN)}`)
@Check('ck_presentie_minuten', 'minuten between 0 and 1440')
@Check('ck_presentie_correctie_lengte', 'length(correctie_reden) <= 500')
@Check('ck_presentie_correctie', 'versie = 1 or coalesce(length(trim(correctie_reden)), 0) > 0')
export class Presentie extends PersoonsRij {
  @Column({ type: 'uuid' })
  lesId!: string;

  @ManyToOne(() => Les)
  @JoinColumn([{ name: 'les_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }, { name: 'datum', referencedColumnName: 'datum' }])
  les?: Relation<Les>;

  /** The day of the lesson, repeated here for policies and indexes, and because the table is in parts by it. */
  @PrimaryColumn({ type: 'date' })
  datum!: string;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'boolean', default: true })
  actueel!: boolean;

  @Column({ type: 'text' })
  status!: PresentieStatus;

  /** Minutes followed. */
  @Column({ type: 'integer' })
  minuten!: number;

  @Column({ type: 'text', nullable: true })
  reden!: VerzuimReden | null;

  @Column({ type: 'text', default: 'SCHERM' })
  bron!: Bron;

  @Index({ where: 'import_id is not null' })
  @Column({ type: 'uuid', nullable: true })
  importId!: string | null;

  @Column({ type: 'text', nullable: true })
  correctieReden!: string | null;
}

/** Rolled-up attendance per person and school, kept right by a trigger in the transaction that writes the fact. */
@Entity('presentie_totaal')
export class PresentieTotaal {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** Minutes followed. */
  @Column({ type: 'integer', default: 0 })
  minuten!: number;

  @Column({ type: 'integer', default: 0 })
  lessen!: number;

  @Column({ type: 'integer', default: 0 })
  aanwezig!: number;

  @Column({ type: 'integer', default: 0 })
  geoorloofd!: number;

  @Column({ type: 'integer', default: 0 })
  ongeoorloofd!: number;
}

/**
 * What the lessons of a person come to toward the 800 hours, over all schools: those of the route and of the brede intake, and no
 * others (Bi 3.14, 5.3.5). Kept by triggers (`telling.sql.ts`); for who reads the lessons of all schools.
 */
@Entity('taal_telling')
export class TaalTelling {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @OneToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** Minutes that count. */
  @Column({ type: 'integer' })
  minuten!: number;

  /** Of those the minutes of the brede intake, which DUO is told apart. */
  @Column({ type: 'integer' })
  minutenIntake!: number;
}
