import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { AFSPRAAK_STANDEN, AFSPRAAK_THEMAS, type AfspraakStand, type AfspraakThema, LEERROUTES, type Leerroute } from '../../../shared/rules/pip.ts';
import { BESCHIKKINGSOORTEN, type Beschikkingsoort } from '../../../shared/rules/pipVerschil.ts';
import { ERK_NIVEAUS, type ErkNiveau } from '../../../shared/rules/taal.ts';
import { eenVan } from '../../database/checks.ts';
import { LijstRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** One version of the persoonlijk plan inburgering en participatie (Wi 15, Bi 5.3). Versions never overwrite each other. */
@ObjectType({ description: 'Een versie van het persoonlijk plan inburgering en participatie (Wi 15, Bi 5.3).' })
@Entity('pip_versie')
@Unique('uq_pip_versie', ['inburgeraarId', 'versie'])
@Check('ck_pip_versie_leerroute', eenVan('leerroute', LEERROUTES))
@Check('ck_pip_versie_niveau', eenVan('niveau', ERK_NIVEAUS))
@Check('ck_pip_versie_niveau_lezen', eenVan('niveau_lezen', ERK_NIVEAUS))
@Check('ck_pip_versie_niveau_luisteren', eenVan('niveau_luisteren', ERK_NIVEAUS))
@Check('ck_pip_versie_niveau_schrijven', eenVan('niveau_schrijven', ERK_NIVEAUS))
@Check('ck_pip_versie_niveau_spreken', eenVan('niveau_spreken', ERK_NIVEAUS))
@Check('ck_pip_versie_beschikking', eenVan('beschikking', BESCHIKKINGSOORTEN))
@Check('ck_pip_versie_artikel', 'length(artikel) <= 200')
@Check('ck_pip_versie_intensiteit', 'intensiteit_uren_per_week between 0 and 60')
@Check('ck_pip_versie_gesprekken', 'aantal_gesprekken_per_jaar between 3 and 52')
@Check('ck_pip_versie_hoofddoel', 'length(hoofddoel) <= 2000')
@Check('ck_pip_versie_reden_lengte', 'length(reden_wijziging) <= 2000')
@Check('ck_pip_versie_reden', 'versie = 1 or coalesce(length(trim(reden_wijziging)), 0) > 0')
export class PipVersie extends LijstRij {
  @Field(() => Int)
  @Column({ type: 'integer' })
  versie!: number;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  dagtekening!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  leerroute!: Leerroute;

  @Field(() => String)
  @Column({ type: 'text' })
  niveau!: ErkNiveau;

  /** Null in the table: as `niveau`. */
  @Field(() => String)
  @Column({ type: 'text', nullable: true })
  niveauLezen!: ErkNiveau | null;

  @Field(() => String)
  @Column({ type: 'text', nullable: true })
  niveauLuisteren!: ErkNiveau | null;

  @Field(() => String)
  @Column({ type: 'text', nullable: true })
  niveauSchrijven!: ErkNiveau | null;

  @Field(() => String)
  @Column({ type: 'text', nullable: true })
  niveauSpreken!: ErkNiveau | null;

  @Field(() => Float, { nullable: true, description: 'Uren per week van de leerroute; alleen bij een asielstatushouder.' })
  @Column({ type: 'double precision', nullable: true })
  intensiteitUrenPerWeek!: number | null;

  @Field(() => Int)
  @Column({ type: 'integer', default: 4 })
  aantalGesprekkenPerJaar!: number;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  hoofddoel!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom het plan wijzigde.' })
  @Column({ type: 'text', nullable: true })
  redenWijziging!: string | null;

  /** Null in the table: from before it was kept. */
  @Field(() => String, { description: 'Soort beschikking: EERSTE, ROUTEWISSEL, AFSCHALING, AFSPRAKEN of ANDERS.' })
  @Column({ type: 'text', nullable: true })
  beschikking!: Beschikkingsoort | null;

  @Field(() => String, { description: 'De artikelen waarop de beschikking rust.' })
  @Column({ type: 'text', nullable: true })
  artikel!: string | null;
}

@ObjectType({ description: 'Kern van het PIP: de geldende versie, en alle versies.' })
export class PipKern {
  @Field(() => PipVersie, { nullable: true })
  geldend!: PipVersie | null;

  @Field(() => [PipVersie])
  versies!: PipVersie[];
}

/** One agreement of the PIP. The theme decides who reads; the executing organisation reports how it stands. */
@ObjectType({ description: 'Een afspraak uit het PIP.' })
@Entity('afspraak')
@Index('ix_afspraak_persoon', ['inburgeraarId', 'thema'])
@Check('ck_afspraak_thema', eenVan('thema', AFSPRAAK_THEMAS))
@Check('ck_afspraak_stand', eenVan('stand', AFSPRAAK_STANDEN))
@Check('ck_afspraak_tekst', 'length(tekst) between 1 and 2000')
@Check('ck_afspraak_doel', 'length(doel) <= 2000')
@Check('ck_afspraak_uren', 'uren_per_week between 0 and 60')
@Check('ck_afspraak_periode', 'tot is null or van is null or tot >= van')
export class Afspraak extends LijstRij {
  @Field(() => String)
  @Column({ type: 'text' })
  thema!: AfspraakThema;

  @Field(() => String)
  @Column({ type: 'text' })
  tekst!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  doel!: string | null;

  @Field(() => ID, { nullable: true })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  uitvoerderId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'uitvoerder_id' })
  uitvoerder?: Relation<Organisatie>;

  @Field(() => String, { nullable: true, description: 'Organisatie die de afspraak uitvoert.' })
  uitvoerderNaam?: string | null;

  @Field(() => Boolean, { description: 'Uw organisatie voert deze afspraak uit en mag melden hoe het ervoor staat.' })
  magMelden?: boolean;

  @Field(() => Boolean, { description: 'Uw organisatie maakte deze afspraak en u mag haar wijzigen.' })
  magWijzigen?: boolean;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'double precision', nullable: true })
  urenPerWeek!: number | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  van!: string | null;

  @Field(() => DatumScalar, { nullable: true })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => String, { description: 'NIEUW: staat nog in geen PIP. GEWIJZIGD: is anders dan het laatste PIP zegt. VASTGESTELD: zoals in het PIP.' })
  inPip?: string;

  /** Derived from the last melding by a trigger; the writer of the agreement sets only the first. */
  @Field(() => String)
  @Column({ type: 'text', default: 'NIET_BEGONNEN' })
  stand!: AfspraakStand;

  @Field(() => Int)
  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Field(() => [AfspraakMelding])
  meldingen?: AfspraakMelding[];
}

/** What the executing partner reports of an agreement. Insert only: the next report does not overwrite this one. */
@ObjectType({ description: 'Melding van de uitvoerder: hoe staat de afspraak ervoor?' })
@Entity('afspraak_melding')
@Index('ix_afspraak_melding_afspraak', ['afspraakId', 'datum'])
@Check('ck_afspraak_melding_thema', eenVan('thema', AFSPRAAK_THEMAS))
@Check('ck_afspraak_melding_stand', eenVan('stand', AFSPRAAK_STANDEN))
@Check('ck_afspraak_melding_opmerking', 'length(opmerking) <= 2000')
export class AfspraakMelding extends LijstRij {
  @Column({ type: 'uuid' })
  afspraakId!: string;

  @ManyToOne(() => Afspraak)
  @JoinColumn({ name: 'afspraak_id' })
  afspraak?: Relation<Afspraak>;

  @Column({ type: 'text' })
  thema!: AfspraakThema;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  datum!: string;

  @Field(() => String)
  @Column({ type: 'text' })
  stand!: AfspraakStand;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  opmerking!: string | null;
}
