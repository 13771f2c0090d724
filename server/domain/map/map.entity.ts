import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Unique } from 'typeorm';
import { MAP_STANDEN, MAP_THEMAS, type MapStand, type MapThemaNaam } from '../../../shared/rules/map.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

@ObjectType({ description: 'Hoe één van de acht thema’s van de MAP ervoor staat, bij één organisatie.' })
@Entity('map_thema')
@Unique('uq_map_thema', ['inburgeraarId', 'organisatieId', 'thema'])
@Check('ck_map_thema_thema', eenVan('thema', MAP_THEMAS))
@Check('ck_map_thema_stand', eenVan('stand', MAP_STANDEN))
@Check('ck_map_thema_minuten', 'praktijk_minuten between 0 and 60000')
export class MapThema extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  thema!: MapThemaNaam;

  @Field(() => String)
  @Column({ type: 'text', default: 'NIET_BEGONNEN' })
  stand!: MapStand;

  @Field(() => Boolean, { description: 'Niet nodig omdat de kennis er al is.' })
  @Column({ type: 'boolean', default: false })
  vrijgesteld!: boolean;

  @Field(() => Int, { description: 'Minuten praktijk bij dit thema.' })
  @Column({ type: 'integer', default: 0 })
  praktijkMinuten!: number;
}

@ObjectType({ description: 'Module arbeidsmarkt en participatie: acht thema’s, praktijk en eindgesprek (Bi 3.2).' })
@Entity('map_traject')
export class MapTraject extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het portfolio klaar was.' })
  @Column({ type: 'date', nullable: true })
  portfolioOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Eindgesprek met de gemeente.' })
  @Column({ type: 'date', nullable: true })
  eindgesprekOp!: string | null;

  @Field(() => Float, { nullable: true, description: 'Alle praktijkuren samen.' })
  praktijkUren?: number | null;

  @Field(() => [MapThema])
  themas?: MapThema[];
}
