import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of each chain of the audit: how far it is. No role of the portal reads or writes it; the trigger does. */
@Entity('auditketen')
@Check('ck_auditketen', `strook between 0 and 16 and volgnummer >= 0 and length(hash) = 32`)
export class Auditketen {
  @PrimaryColumn({ type: 'date' })
  dag!: string;

  @PrimaryColumn({ type: 'int' })
  strook!: number;

  /** The number of the last row; 0 where the day has none yet. */
  @Column({ type: 'int' })
  volgnummer!: number;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
