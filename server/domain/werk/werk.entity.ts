import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { WERKPLEKSOORTEN, type Werkpleksoort, WERKPLEKSTANDEN, type Werkplekstand } from '../../../shared/rules/werk.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij, WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een taalstage, werkervaringsplek of plek in de werkcarrousel.' })
@Entity('werkplek')
@Index('ix_werkplek_persoon', ['inburgeraarId', 'van'])
@Check('ck_werkplek_soort', eenVan('soort', WERKPLEKSOORTEN))
@Check('ck_werkplek_stand', eenVan('stand', WERKPLEKSTANDEN))
@Check('ck_werkplek_organisatie', 'length(organisatie_naam) between 1 and 200')
@Check('ck_werkplek_periode', 'tot is null or tot >= van')
export class Werkplek extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Werkpleksoort;

  /** The company; no organisation of the portal. */
  @Field(() => String, { description: 'Het bedrijf of de instelling.' })
  @Column({ type: 'text' })
  organisatieNaam!: string;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => String)
  @Column({ type: 'text', default: 'GEPLAND' })
  stand!: Werkplekstand;
}

@ObjectType({ description: 'Taalstages, werkervaringsplekken, werkcarrousel en het overdrachtsplan.' })
@Entity('werk')
@Check('ck_werk_overdrachtsplan', 'length(overdrachtsplan) <= 4000')
export class Werk extends EnkeleRij {
  @Field(() => String, { nullable: true, description: 'Plan van aanpak bij de overdracht naar de werkcarrousel.' })
  @Column({ type: 'text', nullable: true })
  overdrachtsplan!: string | null;

  @Field(() => [Werkplek])
  plekken?: Werkplek[];
}
