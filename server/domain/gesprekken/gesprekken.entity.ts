import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { GESPREKSOORTEN, type Gespreksoort } from '../../../shared/rules/gesprekken.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Een gesprek tussen consulent en inburgeraar.' })
@Entity('gesprek')
@Index('ix_gesprek_persoon', ['inburgeraarId', 'datum'])
@Check('ck_gesprek_soort', eenVan('soort', GESPREKSOORTEN))
@Check('ck_gesprek_verslag', 'length(verslag) <= 4000')
@Check('ck_gesprek_afspraken', 'length(afspraken) <= 2000')
@Check('ck_gesprek_volgende', 'volgende_op is null or volgende_op > datum')
export class Gesprek extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Gespreksoort;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  verslag!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  afspraken!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  volgendeOp!: string | null;
}

@ObjectType({ description: 'Voortgangsgesprekken (Bi 5.3, vierde lid).' })
export class Gesprekken {
  @Field(() => DatumScalar, { nullable: true, description: 'De dag van het laatste gesprek dat is geweest.' })
  laatsteOp!: string | null;

  @Field(() => [Gesprek])
  gesprekken!: Gesprek[];
}
