import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { GEDRAGINGEN, type Gedraging, MAATREGELSOORTEN, type Maatregelsoort, VERWIJTBAARHEDEN, type Verwijtbaarheid } from '../../../shared/rules/handhaving.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

/** One step of handhaving. Never two sanctions for one act (Wi 27). */
@ObjectType({ description: 'Een stap van de handhaving: gesprek, waarschuwing of boete.' })
@Entity('maatregel')
@Index('ix_maatregel_persoon', ['inburgeraarId', 'datum'])
@Check('ck_maatregel_soort', eenVan('soort', MAATREGELSOORTEN))
@Check('ck_maatregel_omschrijving', 'length(omschrijving) between 1 and 4000')
@Check('ck_maatregel_verwijtbaarheid', `verwijtbaarheid in (${VERWIJTBAARHEDEN.join(', ')})`)
@Check('ck_maatregel_gedraging', eenVan('gedraging', GEDRAGINGEN))
@Check('ck_maatregel_gedraging_periode', 'gedraging_tot is null or gedraging_tot >= gedraging_van')
@Check('ck_maatregel_bedrag', 'bedrag between 0 and 1000000')
@Check('ck_maatregel_trede', 'trede between 1 and 10')
@Check('ck_maatregel_boete', `soort = 'BOETE' or (bedrag is null and trede is null)`)
@Check('ck_maatregel_vervallen_reden', 'length(vervallen_reden) <= 500')
@Check('ck_maatregel_vervallen', '(vervallen_op is null) = (vervallen_reden is null)')
export class Maatregel extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Maatregelsoort;

  @Field(() => String)
  @Column({ type: 'text' })
  omschrijving!: string;

  @Field(() => Int, { nullable: true, description: 'Percentage verwijtbaarheid: 0, 25, 50, 75 of 100.' })
  @Column({ type: 'integer', nullable: true })
  verwijtbaarheid!: Verwijtbaarheid | null;

  @Field(() => String, { nullable: true, description: 'Waar het over gaat: INTAKE, TAAL, PVT, MAP, PARTICIPATIE of ANDERE_AFSPRAAK.' })
  @Column({ type: 'text', nullable: true })
  gedraging!: Gedraging | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eerste dag van de gedraging.' })
  @Column({ type: 'date', nullable: true })
  gedragingVan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag van de gedraging; leeg als het om één dag gaat.' })
  @Column({ type: 'date', nullable: true })
  gedragingTot!: string | null;

  @Field(() => Int, { nullable: true, description: 'De boete in hele centen. Het portaal rekent die uit.' })
  @Column({ type: 'integer', nullable: true })
  bedrag!: number | null;

  @Field(() => Int, { nullable: true, description: 'De trede van de ladder van Wi 23, van 1 tot en met 5.' })
  @Column({ type: 'integer', nullable: true })
  trede!: number | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Bij een waarschuwing over de intake: de laatste dag van de nieuwe termijn.' })
  @Column({ type: 'date', nullable: true })
  nieuweTermijnTot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Vanaf deze dag is er geen bezwaar of beroep meer mogelijk.' })
  @Column({ type: 'date', nullable: true })
  onherroepelijkOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Ingetrokken of vernietigd; telt nergens meer voor mee.' })
  @Column({ type: 'date', nullable: true })
  vervallenOp!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  vervallenReden!: string | null;
}

@ObjectType({ description: 'Handhavende gesprekken, waarschuwingen en boetes (Wi 22-27).' })
export class Handhaving {
  @Field(() => [Maatregel])
  maatregelen!: Maatregel[];
}
