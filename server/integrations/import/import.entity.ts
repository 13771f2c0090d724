import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { eenVan } from '../../database/checks.ts';
import { Lidmaatschap, Organisatie } from '../../domain/partnerorganisaties/organisatie.entity.ts';

export const IMPORT_STANDEN = ['VOORBEELD', 'BEVESTIGD', 'ONGEDAAN'] as const;
export type ImportStand = (typeof IMPORT_STANDEN)[number];

/**
 * An attendance sheet on its way in: staged, previewed, confirmed, perhaps undone. Holds only rows that could be
 * placed, as identities and statuses; never a name or a cell as it was typed. For the one who dropped it in.
 */
@Entity('presentie_import')
@Check('ck_presentie_import_stand', eenVan('stand', IMPORT_STANDEN))
export class PresentieImport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gemaaktOp!: Date;

  @Column({ type: 'text' })
  stand!: ImportStand;

  /** SHA-256 of the file, to say "this file was imported before". */
  @Column({ type: 'text' })
  bestandHash!: string;

  /** Staged rows: {rijnummer, lesId, inburgeraarId, datum, status, minuten, soort, versie}. */
  @Column({ type: 'jsonb' })
  regels!: unknown;

  @Column({ type: 'timestamptz', nullable: true })
  bevestigdOp!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  ongedaanOp!: Date | null;
}

/** The column mapping that an organisation chose for an export of this form, so that next week needs no choosing. */
@Entity('import_indeling')
export class ImportIndeling {
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  /** Hash of the header words. */
  @PrimaryColumn({ type: 'text' })
  sleutel!: string;

  @Column({ type: 'jsonb' })
  indeling!: unknown;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}
