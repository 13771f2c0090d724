import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { IJKBESLUITEN, type Ijkbesluit, VASTE_LASTEN, type VasteLast } from '../../../shared/rules/ontzorgen.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij, LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

/** What was decided after three or six months. Insert only. */
@ObjectType({ description: 'IJkmoment van het ontzorgen: doorgaan, afbouwen of opschalen.' })
@Entity('ijkmoment')
@Index('ix_ijkmoment_persoon', ['inburgeraarId', 'datum'])
@Check('ck_ijkmoment_besluit', eenVan('besluit', IJKBESLUITEN))
@Check('ck_ijkmoment_toelichting', 'length(toelichting) <= 2000')
export class Ijkmoment extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  besluit!: Ijkbesluit;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  toelichting!: string | null;
}

@ObjectType({ description: 'Financieel ontzorgen: de gemeente betaalt vaste lasten uit de uitkering (PW 56a). Zonder bedragen.' })
@Entity('ontzorgen')
@Check('ck_ontzorgen_periode', 'tot is null or van is null or tot >= van')
@Check('ck_ontzorgen_vaste_lasten', `vaste_lasten <@ array[${VASTE_LASTEN.map((last) => `'${last}'`).join(', ')}]`)
export class Ontzorgen extends EnkeleRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  van!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => [String], { nullable: true, description: 'Welke vaste lasten de gemeente betaalt.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  vasteLasten!: VasteLast[];

  @Field(() => [Ijkmoment])
  ijkmomenten?: Ijkmoment[];
}
