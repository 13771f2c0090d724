import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Matrixinhoud } from './matrixInhoud.ts';

/** The registry of access as it held from a moment on. Insert only; no personal data. */
@Entity('matrix_versie')
export class MatrixVersieRij {
  @PrimaryColumn({ type: 'integer' })
  volgnummer!: number;

  /** When the portal was brought to this version. */
  @Column({ type: 'timestamptz' })
  vanaf!: Date;

  /** SHA-256 of the content: a start of the same code makes no new version. */
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'jsonb' })
  inhoud!: Matrixinhoud;
}
