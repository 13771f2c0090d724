import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { MAATREGELSOORTEN, type Maatregelsoort, VERWIJTBAARHEDEN, type Verwijtbaarheid } from '../../../shared/rules/handhaving.ts';
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
}

@ObjectType({ description: 'Handhavende gesprekken, waarschuwingen en boetes (Wi 22-27).' })
export class Handhaving {
  @Field(() => [Maatregel])
  maatregelen!: Maatregel[];
}
