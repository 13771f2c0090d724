import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { BEVESTIGWIJZEN, type Bevestigwijze, OPVOLGUITKOMSTEN, type Opvolguitkomst, VERZUIM_REDENEN, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { Groep } from '../groepen/groep.entity.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';
import { Les } from './les.entity.ts';
import { Presentie } from './presentie.entity.ts';

/** A word of the person about one own lesson. It changes nothing of what the school records. */
abstract class EigenWoord {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  inburgeraarId!: string;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** The day of the lesson. */
  @Column({ type: 'date' })
  datum!: string;

  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  invoerder?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  ingevoerdOp!: Date;
}

/** The person says beforehand not to come. Whether the absence is geoorloofd is for the school. Never a medical reason. */
@Entity('afmelding')
@Unique('uq_afmelding', ['lesId', 'inburgeraarId'])
@Check('ck_afmelding_reden', eenVan('reden', VERZUIM_REDENEN))
export class Afmelding extends EigenWoord {
  @Column({ type: 'uuid' })
  lesId!: string;

  @ManyToOne(() => Les)
  @JoinColumn({ name: 'les_id' })
  les?: Relation<Les>;

  @Column({ type: 'text' })
  reden!: VerzuimReden;

  /** The person comes after all. */
  @Column({ type: 'boolean', default: false })
  ingetrokken!: boolean;
}

/** The person confirms one version of an entry: after a correction it is asked anew (keurmerk Blik op Werk 2.9.2). */
@Entity('presentie_bevestiging')
@Unique('uq_presentie_bevestiging', ['presentieId'])
@Check('ck_presentie_bevestiging_wijze', eenVan('wijze', BEVESTIGWIJZEN))
export class PresentieBevestiging extends EigenWoord {
  @Column({ type: 'uuid' })
  presentieId!: string;

  @ManyToOne(() => Presentie)
  @JoinColumn([{ name: 'presentie_id', referencedColumnName: 'id' }, { name: 'datum', referencedColumnName: 'datum' }])
  presentie?: Relation<Presentie>;

  /** By the own log-in alone, or in the lesson with the code on the docent's screen as well. */
  @Column({ type: 'text' })
  wijze!: Bevestigwijze;
}

/** What came of asking after an absence without a word. */
@Entity('verzuim_opvolging')
@Index('ix_verzuim_opvolging_presentie', ['presentieId'])
@Check('ck_verzuim_opvolging_uitkomst', eenVan('uitkomst', OPVOLGUITKOMSTEN))
export class VerzuimOpvolging extends LijstRij {
  @Column({ type: 'uuid' })
  presentieId!: string;

  @ManyToOne(() => Presentie)
  @JoinColumn([{ name: 'presentie_id', referencedColumnName: 'id' }, { name: 'datum', referencedColumnName: 'datum' }])
  presentie?: Relation<Presentie>;

  /** The day of the lesson. */
  @Column({ type: 'date' })
  datum!: string;

  @Column({ type: 'text' })
  uitkomst!: Opvolguitkomst;
}

/** The docent signs for a lesson as it is recorded at that moment (keurmerk Blik op Werk 2.9.3). Holds no inburgeraar. */
@Entity('les_ondertekening')
@Index('ix_les_ondertekening_les', ['lesId', 'getekendOp'])
export class LesOndertekening {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  lesId!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Les)
  @JoinColumn([{ name: 'les_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  les?: Relation<Les>;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  ondertekenaar?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  getekendOp!: Date;
}

/** A month of a group that is closed: from then on only the coördinator corrects, with a reason. Holds no inburgeraar. */
@Entity('maandafsluiting')
@Unique('uq_maandafsluiting', ['groepId', 'maand'])
@Check('ck_maandafsluiting_maand', 'extract(day from maand) = 1')
@Check('ck_maandafsluiting_reden', 'length(trim(reden)) between 1 and 300')
export class Maandafsluiting {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'uuid' })
  groepId!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Groep)
  @JoinColumn([{ name: 'groep_id', referencedColumnName: 'id' }, { name: 'organisatie_id', referencedColumnName: 'organisatieId' }])
  groep?: Relation<Groep>;

  /** The first day of the month. */
  @Column({ type: 'date' })
  maand!: string;

  @Index()
  @Column({ type: 'uuid' })
  ingevoerdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'ingevoerd_door' })
  afsluiter?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  afgeslotenOp!: Date;

  /** Why it was closed while lessons were not signed; null = all of them were. */
  @Column({ type: 'text', nullable: true })
  reden!: string | null;
}
