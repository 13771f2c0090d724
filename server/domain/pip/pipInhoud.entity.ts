import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { AFSPRAAK_THEMAS, type AfspraakThema } from '../../../shared/rules/pip.ts';
import { ONDERDEELTHEMAS, PIP_ONDERDELEN, type PipOnderdeelsoort, THEMA_VAN_ONDERDEEL } from '../../../shared/rules/pipInhoud.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Organisatie } from '../partnerorganisaties/organisatie.entity.ts';
import { Afspraak } from './pip.entity.ts';

const THEMA_BIJ_SOORT = PIP_ONDERDELEN.map((soort) => `(soort = '${soort}' and thema = '${THEMA_VAN_ONDERDEEL[soort]}')`).join(' or ');

/**
 * A part of one version of the PIP beside its core: support, development goal, VVE, hours of PVT and MAP, an attached
 * beschikking of the PW (Bi 5.3). The theme decides who reads it. Insert only; the number of the version is no reference,
 * because the core can be erased before the parts.
 */
@ObjectType({ description: 'Een onderdeel van een versie van het PIP: ondersteuning, ontwikkeldoel, VVE, uren PVT of MAP, of een bijgevoegde beschikking (Bi 5.3).' })
@Entity('pip_onderdeel')
@Unique('uq_pip_onderdeel', ['inburgeraarId', 'pipVersie', 'soort'])
@Check('ck_pip_onderdeel_soort', eenVan('soort', PIP_ONDERDELEN))
@Check('ck_pip_onderdeel_thema', eenVan('thema', ONDERDEELTHEMAS))
@Check('ck_pip_onderdeel_thema_bij_soort', THEMA_BIJ_SOORT)
@Check('ck_pip_onderdeel_versie', 'pip_versie > 0')
@Check('ck_pip_onderdeel_tekst', 'length(tekst) between 1 and 2000')
@Check('ck_pip_onderdeel_uren', 'uren_per_week between 0 and 60')
export class PipOnderdeel extends LijstRij {
  @Field(() => Int, { description: 'De versie van het PIP waar dit bij hoort.' })
  @Column({ type: 'integer' })
  pipVersie!: number;

  @Column({ type: 'text' })
  thema!: AfspraakThema;

  @Field(() => String, { description: 'ONDERSTEUNING, ONTWIKKELDOEL, VVE, PVT, MAP, PW_BIJSTAND, PW_ONTZORGEN of PW_REINTEGRATIE.' })
  @Column({ type: 'text' })
  soort!: PipOnderdeelsoort;

  @Field(() => String, { nullable: true, description: 'Bij een beschikking het kenmerk.' })
  @Column({ type: 'text', nullable: true })
  tekst!: string | null;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'double precision', nullable: true })
  urenPerWeek!: number | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Van een bijgevoegde beschikking.' })
  @Column({ type: 'date', nullable: true })
  dagtekening!: string | null;
}

/** An agreement as a version of the PIP established it. Insert only: what changes later stands in a later version. */
@ObjectType({ description: 'Een afspraak zoals een versie van het PIP haar vaststelde.' })
@Entity('pip_afspraak')
@Unique('uq_pip_afspraak', ['afspraakId', 'pipVersie', 'inburgeraarId'])
@Check('ck_pip_afspraak_thema', eenVan('thema', AFSPRAAK_THEMAS))
@Check('ck_pip_afspraak_versie', 'pip_versie > 0')
@Check('ck_pip_afspraak_tekst', 'length(tekst) between 1 and 2000')
@Check('ck_pip_afspraak_doel', 'length(doel) <= 2000')
@Check('ck_pip_afspraak_uren', 'uren_per_week between 0 and 60')
export class PipAfspraak extends LijstRij {
  @Field(() => Int, { description: 'De versie van het PIP waar dit bij hoort.' })
  @Column({ type: 'integer' })
  pipVersie!: number;

  @Field(() => ID)
  @Column({ type: 'uuid' })
  afspraakId!: string;

  @ManyToOne(() => Afspraak)
  @JoinColumn({ name: 'afspraak_id' })
  afspraak?: Relation<Afspraak>;

  @Field(() => String)
  @Column({ type: 'text' })
  thema!: AfspraakThema;

  @Field(() => String)
  @Column({ type: 'text' })
  tekst!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  doel!: string | null;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder?: Relation<Organisatie>;

  @Field(() => String, { nullable: true })
  uitvoerderNaam?: string | null;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'double precision', nullable: true })
  urenPerWeek!: number | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  van!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;
}
