import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which generated parts the database carries (hash of the text), so that they are applied again only when changed. */
@Entity('schema_stand')
export class SchemaStand {
  @PrimaryColumn({ type: 'text' })
  sleutel!: string;

  @Column({ type: 'text' })
  waarde!: string;
}
