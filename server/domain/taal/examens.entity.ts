import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { EXAMENNIVEAUS, EXAMENUITSLAGEN, type Examenniveau, type Examenresultaat } from '../../../shared/rules/examens.ts';
import { VAARDIGHEDEN, type Vaardigheid } from '../../../shared/rules/taal.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Uitslag van één onderdeel van het inburgeringsexamen.' })
@Entity('examenuitslag')
@Index('ix_examenuitslag_persoon', ['inburgeraarId', 'datum'])
@Check('ck_examenuitslag_onderdeel', eenVan('onderdeel', VAARDIGHEDEN))
@Check('ck_examenuitslag_niveau', `${eenVan('niveau', EXAMENNIVEAUS)} and (onderdeel = 'KNM') = (niveau is null)`)
@Check('ck_examenuitslag_uitslag', eenVan('uitslag', EXAMENUITSLAGEN))
export class Examenuitslag extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  onderdeel!: Vaardigheid;

  @Field(() => String, { nullable: true, description: 'Leeg bij KNM, dat geen niveau heeft.' })
  @Column({ type: 'text', nullable: true })
  niveau!: Examenniveau | null;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  uitslag!: Examenresultaat;
}

@ObjectType({ description: 'Inburgeringsexamens en uitslagen (Wi 33, Bi 9.1).' })
export class Examens {
  @Field(() => [Examenuitslag])
  uitslagen!: Examenuitslag[];
}
