import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { eenVan } from '../../database/checks.ts';

/** Work that runs beside the requests. */
export const BEDRIJFSTAKEN = ['ANKER', 'RESERVEKOPIE', 'TERUGZETTEN', 'AUDITCONTROLE', 'BEWAREN'] as const;
export type Bedrijfstaak = (typeof BEDRIJFSTAKEN)[number];

/** How the last run of a job went, and when one last went well. No person, and no words of an error. */
@Entity('taakverslag')
@Check('ck_taakverslag_soort', eenVan('soort', BEDRIJFSTAKEN))
export class TaakverslagRij {
  @PrimaryColumn({ type: 'text' })
  soort!: Bedrijfstaak;

  @Column({ type: 'timestamptz' })
  begonnenOp!: Date;

  @Column({ type: 'timestamptz' })
  klaarOp!: Date;

  @Column({ type: 'boolean' })
  gelukt!: boolean;

  /** Bytes of a copy, findings of a control, heads of the anchor. */
  @Column({ type: 'bigint', default: 0 })
  aantal!: string;

  @Column({ type: 'timestamptz', nullable: true })
  laatstGeluktOp!: Date | null;
}
