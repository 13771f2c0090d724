import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Taalcode } from '../../../shared/talen.ts';
import { eenVan } from '../../database/checks.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

export const UITVOERSOORTEN = ['DOSSIER_JSON', 'DOSSIER_PDF', 'LIJST_CSV', 'PIP_PDF', 'BESCHIKKING_PDF', 'PRESENTIE_PDF', 'PRESENTIE_CSV', 'VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON', 'PVT_CERTIFICAAT_PDF'] as const;
export type Uitvoersoort = (typeof UITVOERSOORTEN)[number];

/** What a list is asked with: columns, codes to choose by, and an order. Never a name that was searched for. */
export interface Lijstkeuze {
  kolommen: string[];
  leerroute: string | null;
  fase: string | null;
  /** Absent in a request from before they could be chosen. */
  stap?: string | null;
  attentie?: string | null;
  partnerId?: string | null;
  consulentId?: string | null;
  termijnSoort?: string | null;
  termijnTot?: string | null;
  sortering: string | null;
}

/** Which version of whose PIP, and the language beside Dutch. */
export interface Pipkeuze {
  inburgeraarId: string;
  versie: number;
  taal: Taalcode;
}

/** Of whom the new gemeente gets the dossier. */
export interface Verhuiskeuze {
  inburgeraarId: string;
}

/** Whose certificate of the PVT. */
export interface Pvtkeuze {
  inburgeraarId: string;
}

/** The attendance list of which group and month; the first day names the month. */
export interface Presentiekeuze {
  groepId: string;
  maand: string;
}

/**
 * A file that somebody asked for. Only the question is kept: the file is made when it is fetched, under the rights of that
 * moment, and stays nowhere. The row outlives its last minute until the retention job removes it.
 */
@Entity('uitvoer')
@Check('ck_uitvoer_soort', eenVan('soort', UITVOERSOORTEN))
@Check('ck_uitvoer_lijst', `(soort = 'LIJST_CSV') = (lijst is not null)`)
@Check('ck_uitvoer_pip', `(soort in ('PIP_PDF', 'BESCHIKKING_PDF')) = (pip is not null)`)
@Check('ck_uitvoer_presentie', `(soort in ('PRESENTIE_PDF', 'PRESENTIE_CSV')) = (presentie is not null)`)
@Check('ck_uitvoer_verhuisdossier', `(soort in ('VERHUISDOSSIER_PDF', 'VERHUISDOSSIER_JSON')) = (verhuisdossier is not null)`)
@Check('ck_uitvoer_pvt', `(soort = 'PVT_CERTIFICAAT_PDF') = (pvt is not null)`)
@Check('ck_uitvoer_verloop', `verloopt_op > aangevraagd_op`)
export class Uitvoer {
  /** Chosen by the server; guessing it opens nothing, as the membership is checked too. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'text' })
  soort!: Uitvoersoort;

  @Column({ type: 'jsonb', nullable: true })
  lijst!: Lijstkeuze | null;

  @Column({ type: 'jsonb', nullable: true })
  pip!: Pipkeuze | null;

  @Column({ type: 'jsonb', nullable: true })
  presentie!: Presentiekeuze | null;

  @Column({ type: 'jsonb', nullable: true })
  verhuisdossier!: Verhuiskeuze | null;

  @Column({ type: 'jsonb', nullable: true })
  pvt!: Pvtkeuze | null;

  @Column({ type: 'timestamptz' })
  aangevraagdOp!: Date;

  @Index()
  @Column({ type: 'timestamptz' })
  verlooptOp!: Date;
}
