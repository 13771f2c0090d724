import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { WOONSTANDEN, WOONSTAPPEN, type Woonstand, type WoonstapNaam } from '../../../shared/rules/wonen.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

/** Report of how a step stands. Insert only: the next report of the same step does not overwrite this one. */
@ObjectType({ description: 'Melding hoe een stap van “alles op één dag” ervoor staat.' })
@Entity('woonstap')
@Index('ix_woonstap_persoon', ['inburgeraarId', 'stap', 'datum'])
@Check('ck_woonstap_stap', eenVan('stap', WOONSTAPPEN))
@Check('ck_woonstap_stand', eenVan('stand', WOONSTANDEN))
@Check('ck_woonstap_opmerking', 'length(opmerking) <= 2000')
export class Woonstap extends LijstRij {
  @Field(() => String)
  @Column({ type: 'text' })
  stap!: WoonstapNaam;

  @Field(() => String)
  @Column({ type: 'text' })
  stand!: Woonstand;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;
}

@ObjectType({ description: 'Koppeling aan een woning, de stappen tot de verhuizing, sleutel en aftersalesgesprek.' })
@Entity('wonen')
export class Wonen extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  sleutelOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Aftersalesgesprek van de woningcorporatie, enkele maanden na de sleutel.' })
  @Column({ type: 'date', nullable: true })
  aftersalesOp!: string | null;

  @Field(() => [Woonstap], { description: 'Alle meldingen, de nieuwste eerst.' })
  stappen?: Woonstap[];
}
