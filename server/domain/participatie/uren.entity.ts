import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { BRONNEN, type Bron } from '../../../shared/rules/presentie.ts';
import { URENREACTIES, type Urenreactie } from '../../../shared/rules/uren.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';
import { Activiteit } from './activiteit.entity.ts';

/**
 * Ledger of participatie-uren: one row per person, day, activity and version. A correction is a new version with a
 * reason; only the marker `actueel` moves on.
 */
@Entity('participatie_uren')
// Has an expression in it: made by fundament.sql.ts.
@Index('uq_participatie_uren_actueel', { synchronize: false })
@Index('ix_participatie_uren_persoon_datum', ['inburgeraarId', 'datum'], { where: 'actueel' })
@Index('ix_participatie_uren_organisatie_datum', ['organisatieId', 'datum'])
@Check('ck_participatie_uren_minuten', 'minuten between 0 and 1440')
@Check('ck_participatie_uren_bron', eenVan('bron', BRONNEN))
@Check('ck_participatie_uren_correctie_lengte', 'length(correctie_reden) <= 500')
@Check('ck_participatie_uren_correctie', 'versie = 1 or coalesce(length(trim(correctie_reden)), 0) > 0')
export class ParticipatieUren extends LijstRij {
  @Column({ type: 'date' })
  datum!: string;

  @Index()
  @Column({ type: 'uuid' })
  activiteitId!: string;

  @ManyToOne(() => Activiteit)
  @JoinColumn({ name: 'activiteit_id' })
  activiteit?: Relation<Activiteit>;

  /** Start of the activity where known; needed to see that two entries overlap. */
  @Column({ type: 'time', nullable: true })
  beginTijd!: string | null;

  /** Length in whole minutes; 0 in a later version means withdrawn. */
  @Column({ type: 'integer' })
  minuten!: number;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Column({ type: 'boolean', default: true })
  actueel!: boolean;

  @Column({ type: 'text', default: 'SCHERM' })
  bron!: Bron;

  @Column({ type: 'text', nullable: true })
  correctieReden!: string | null;
}

/** The person's own word on an entry: confirmed or disputed. The entry itself stays the writer's. */
@Entity('uren_reactie')
@Unique('uq_uren_reactie', ['urenId'])
@Check('ck_uren_reactie', eenVan('reactie', URENREACTIES))
@Check('ck_uren_reactie_toelichting', 'length(toelichting) <= 1000')
export class UrenReactie {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  urenId!: string;

  @ManyToOne(() => ParticipatieUren)
  @JoinColumn({ name: 'uren_id' })
  uren?: Relation<ParticipatieUren>;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'text' })
  reactie!: Urenreactie;

  @Column({ type: 'text', nullable: true })
  toelichting!: string | null;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;
}

/** Rolled-up participatie per person and organisation, kept right by a trigger in the transaction that writes the fact. */
@Entity('participatie_totaal')
export class ParticipatieTotaal {
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

  /** Minutes of activities that count by the catalogue, each by the rule of its day; whether they count for this person is `participatie_telling`. */
  @Column({ type: 'integer', default: 0 })
  minutenTellend!: number;

  /** Minutes of all activities. */
  @Column({ type: 'integer', default: 0 })
  minuten!: number;
}

/**
 * What one day of a person comes to, over all organisations: what counts once, and what coincides. Kept by a trigger; for
 * who reads the entries of all organisations.
 */
@Entity('participatie_dag')
export class ParticipatieDag {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @PrimaryColumn({ type: 'date' })
  datum!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** Minutes of all entries. */
  @Column({ type: 'integer' })
  minuten!: number;

  /** Minutes that another entry of the same day covers as well. */
  @Column({ type: 'integer' })
  minutenDubbel!: number;

  /** Minutes that count toward the 800 hours, each once (`shared/rules/urenVerklaring.ts`). */
  @Column({ type: 'integer' })
  minutenTellend!: number;
}

/** The sum of what counts over all days of a person. Kept by the same trigger. */
@Entity('participatie_telling')
export class ParticipatieTelling {
  @PrimaryColumn({ type: 'uuid' })
  inburgeraarId!: string;

  @OneToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'integer' })
  minuten!: number;
}
