import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index } from 'typeorm';
import { CONTACTSOORTEN, type Contactsoort, ZELFREDZAAMHEID_DOMEINEN, type ZelfredzaamheidDomein } from '../../../shared/rules/begeleiding.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij, WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

@ObjectType({ description: 'Een contact tussen begeleider en cliënt.' })
@Entity('contactmoment')
@Index('ix_contactmoment_persoon', ['inburgeraarId', 'datum'])
@Check('ck_contactmoment_soort', eenVan('soort', CONTACTSOORTEN))
@Check('ck_contactmoment_notitie', 'length(notitie) <= 2000')
export class Contactmoment extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Contactsoort;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  notitie!: string | null;
}

@ObjectType({ description: 'Maatschappelijke begeleiding (18 maanden) en daarna spreekuur (12 maanden) (Wi 13).' })
@Entity('begeleiding')
@Check('ck_begeleiding_periode', 'tot is null or van is null or tot >= van')
@Check('ck_begeleiding_spreekuur', 'spreekuur_tot is null or tot is null or spreekuur_tot >= tot')
@Check('ck_begeleiding_trajectplan', 'length(trajectplan) <= 4000')
export class Begeleiding extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  van!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag van de begeleiding.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag waarop iemand op het spreekuur terecht kan.' })
  @Column({ type: 'date', nullable: true })
  spreekuurTot!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  trajectplan!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het trajectplan met de cliënt is besproken.' })
  @Column({ type: 'date', nullable: true })
  trajectplanOp!: string | null;

  @Field(() => [Contactmoment])
  contactmomenten?: Contactmoment[];
}

/** One measurement: a domain with its score, or the participatieladder, or both. Domains with health, addiction or justice do not exist here. */
@ObjectType({ description: 'Een meting van de zelfredzaamheid.' })
@Entity('zelfredzaamheid_meting')
@Index('ix_zelfredzaamheid_meting_persoon', ['inburgeraarId', 'datum'])
@Check('ck_zelfredzaamheid_meting_domein', eenVan('domein', ZELFREDZAAMHEID_DOMEINEN))
@Check('ck_zelfredzaamheid_meting_score', 'score between 1 and 5')
@Check('ck_zelfredzaamheid_meting_ladder', 'participatieladder between 1 and 6')
@Check('ck_zelfredzaamheid_meting_inhoud', '(domein is null) = (score is null) and num_nonnulls(score, participatieladder) > 0')
export class Zelfredzaamheidsmeting extends LijstRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  domein!: ZelfredzaamheidDomein | null;

  @Field(() => Int, { nullable: true, description: '1 acute problemen tot 5 volledig zelfredzaam.' })
  @Column({ type: 'integer', nullable: true })
  score!: number | null;

  @Field(() => Int, { nullable: true, description: '1 geïsoleerd tot 6 betaald werk.' })
  @Column({ type: 'integer', nullable: true })
  participatieladder!: number | null;
}

@ObjectType({ description: 'Zelfredzaamheid op niet-gevoelige domeinen, en de participatieladder.' })
export class Zelfredzaamheid {
  @Field(() => [Zelfredzaamheidsmeting])
  metingen!: Zelfredzaamheidsmeting[];
}
