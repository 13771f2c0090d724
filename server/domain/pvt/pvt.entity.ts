import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Unique } from 'typeorm';
import { PVT_ONDERDELEN, type PvtOnderdeel } from '../../../shared/rules/pvt.ts';
import { eenVan } from '../../database/checks.ts';
import { WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { HoofdRij } from '../hoofdrij.ts';

@ObjectType({ description: 'Een dagdeel van het participatieverklaringstraject.' })
@Entity('pvt_dagdeel')
@Unique('uq_pvt_dagdeel', ['inburgeraarId', 'organisatieId', 'datum', 'onderdeel'])
@Check('ck_pvt_dagdeel_onderdeel', eenVan('onderdeel', PVT_ONDERDELEN))
export class PvtDagdeel extends WijzigbareRij {
  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  onderdeel!: PvtOnderdeel;

  @Field(() => Boolean)
  @Column({ type: 'boolean' })
  aanwezig!: boolean;
}

@ObjectType({ description: 'Participatieverklaringstraject: dagdelen, inleiding, ondertekening en certificaat (Bi 3.1).' })
@Entity('pvt_traject')
@Check('ck_pvt_traject_volgorde', 'certificaat_op is null or ondertekend_op is null or certificaat_op >= ondertekend_op')
export class PvtTraject extends HoofdRij {
  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop iemand aanwezig was bij de inleiding.' })
  @Column({ type: 'date', nullable: true })
  inleidingOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop iemand aanwezig was en de verklaring tekende.' })
  @Column({ type: 'date', nullable: true })
  ondertekendOp!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  certificaatOp!: string | null;

  @Field(() => [PvtDagdeel])
  dagdelen?: PvtDagdeel[];
}
