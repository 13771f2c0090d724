import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { TOESTEMMINGSWIJZEN, type Toestemmingswijze } from '../../../shared/rules/toestemming.ts';
import { KOPPELEINDEN, type Koppeleinde } from '../../../shared/rules/vrijwilligers.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { ALLE_OPDRACHTEN, GRONDSLAGEN, type Grondslag, type Opdracht } from '../../access/rollen.ts';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** INGETROKKEN: a right given by hand that was taken back. All but AFGEROND, and VERHUISD until its last day, close at once. */
export const EINDEREDENEN = ['AFGEROND', 'TOESTEMMING_INGETROKKEN', 'VERHUISD', 'GEWIST', 'INGETROKKEN'] as const;
export type Eindereden = (typeof EINDEREDENEN)[number];

/**
 * Person × organisation (× one employee or volunteer) × opdracht × from–until × grondslag. The only thing that gives
 * access to a person; `tot` is the last day. A waarneming has a reason and lasts at most fourteen days.
 */
@Entity('betrokkenheid')
@Index('ix_betrokkenheid_lidmaatschap', ['lidmaatschapId', 'organisatieId', 'inburgeraarId'])
@Index('ix_betrokkenheid_organisatie', ['organisatieId', 'inburgeraarId'])
@Check('ck_betrokkenheid_opdracht', eenVan('opdracht', ALLE_OPDRACHTEN))
@Check('ck_betrokkenheid_grondslag', eenVan('grondslag', GRONDSLAGEN))
@Check('ck_betrokkenheid_einde', `beeindigd_reden is null or ${eenVan('beeindigd_reden', EINDEREDENEN)}`)
@Check('ck_betrokkenheid_periode', 'tot is null or tot >= van')
@Check('ck_betrokkenheid_reden', 'length(reden) <= 500')
@Check(
  'ck_betrokkenheid_waarneming',
  `opdracht <> 'WAARNEMING' or (lidmaatschap_id is not null and coalesce(length(trim(reden)), 0) > 0 and tot is not null and tot - van < 14)`,
)
@Check('ck_betrokkenheid_koppeleinde', `koppeleinde is null or (lidmaatschap_id is not null and beeindigd_reden is not null and ${eenVan('koppeleinde', KOPPELEINDEN)})`)
@Check('ck_betrokkenheid_toestemming', `toestemming_wijze is null or (grondslag = 'TOESTEMMING' and toestemming_op is not null and toestemming_taal is not null and toestemming_tekst > 0 and ${eenVan('toestemming_wijze', TOESTEMMINGSWIJZEN)} and ${eenVan('toestemming_taal', TAALCODES)})`)
@Check('ck_betrokkenheid_welzijn', `opdracht <> 'WELZIJN' or grondslag = 'TOESTEMMING'`)
export class Betrokkenheid {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** The employee or volunteer, where the opdracht is personal. */
  @Column({ type: 'uuid', nullable: true })
  lidmaatschapId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'text' })
  opdracht!: Opdracht;

  @Column({ type: 'text' })
  grondslag!: Grondslag;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  /** Why a right was given by hand. */
  @Column({ type: 'text', nullable: true })
  reden!: string | null;

  @Column({ type: 'text', nullable: true })
  beeindigdReden!: Eindereden | null;

  /** Of a volunteer: why the own organisation ended it. */
  @Column({ type: 'text', nullable: true })
  koppeleinde!: Koppeleinde | null;

  /** The day that the person said yes; with the language and version of the text, and how. Empty where that is not known, and for other grounds. */
  @Column({ type: 'date', nullable: true })
  toestemmingOp!: string | null;

  @Column({ type: 'text', nullable: true })
  toestemmingTaal!: Taalcode | null;

  @Column({ type: 'integer', nullable: true })
  toestemmingTekst!: number | null;

  @Column({ type: 'text', nullable: true })
  toestemmingWijze!: Toestemmingswijze | null;

  /** Counts up with every change; who ends it names the version that was seen. */
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  /**
   * For a partner: the last day of the person in this gemeente. Kept by the database from `inburgeraar.vertrokken_op`;
   * after it the partner has nothing of the person, not even the afronding. Empty for the gemeente, which keeps its own.
   */
  @Column({ type: 'date', nullable: true })
  vertrokkenOp!: string | null;

  /** The handover of a caseload by which a consulent got the regie. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  overdrachtId!: string | null;

  @ManyToOne('CaseloadOverdrachtRij')
  @JoinColumn({ name: 'overdracht_id' })
  overdracht?: unknown;

  /** Who gave it, where that is known. */
  @Column({ type: 'uuid', nullable: true })
  ingevoerdDoor!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', nullable: true })
  ingevoerdOp!: Date | null;
}
