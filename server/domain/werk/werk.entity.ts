import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import {
  CARROUSELSTAPPEN, type Carrouselstap, EVALUATIEPARTIJEN, type Evaluatiepartij, OVERDRACHTSTANDEN, type Overdrachtstand, WERKPLEKSOORTEN, type Werkpleksoort, WERKPLEKSTANDEN, type Werkplekstand, WERKROUTES, type Werkroute,
} from '../../../shared/rules/werk.ts';
import { eenVan } from '../../database/checks.ts';
import { EnkeleRij, WijzigbareRij } from '../../database/rijen.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { Lidmaatschap } from '../partnerorganisaties/organisatie.entity.ts';

const partijen = EVALUATIEPARTIJEN.map((partij) => `'${partij}'`).join(', ');

@ObjectType({ description: 'Een taalstage, werkervaringsplek of plek in de werkcarrousel.' })
@Entity('werkplek')
@Index('ix_werkplek_persoon', ['inburgeraarId', 'van'])
@Check('ck_werkplek_soort', eenVan('soort', WERKPLEKSOORTEN))
@Check('ck_werkplek_stand', eenVan('stand', WERKPLEKSTANDEN))
@Check('ck_werkplek_organisatie', 'length(organisatie_naam) between 1 and 200')
@Check('ck_werkplek_periode', 'tot is null or tot >= van')
@Check('ck_werkplek_eerste_met', `eerste_evaluatie_met <@ array[${partijen}]`)
@Check('ck_werkplek_tweede_met', `tweede_evaluatie_met <@ array[${partijen}]`)
@Check('ck_werkplek_eerste_verslag', 'length(eerste_evaluatie_verslag) <= 2000')
@Check('ck_werkplek_tweede_verslag', 'length(tweede_evaluatie_verslag) <= 2000')
@Check('ck_werkplek_eerste_evaluatie', `eerste_evaluatie_op is null or (eerste_evaluatie_met @> array[${partijen}] and eerste_evaluatie_op >= van)`)
@Check('ck_werkplek_tweede_evaluatie', `tweede_evaluatie_op is null or (tweede_evaluatie_met @> array[${partijen}] and tweede_evaluatie_op > eerste_evaluatie_op)`)
@Check('ck_werkplek_tweede_na_eerste', 'tweede_evaluatie_op is null or eerste_evaluatie_op is not null')
export class Werkplek extends WijzigbareRij {
  @Field(() => String)
  @Column({ type: 'text' })
  soort!: Werkpleksoort;

  /** The company; no organisation of the portal. */
  @Field(() => String, { description: 'Het bedrijf of de instelling.' })
  @Column({ type: 'text' })
  organisatieNaam!: string;

  @Field(() => DatumScalar)
  @Column({ type: 'date' })
  van!: string;

  @Field(() => DatumScalar, { nullable: true, description: 'Laatste dag.' })
  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  @Field(() => String)
  @Column({ type: 'text', default: 'GEPLAND' })
  stand!: Werkplekstand;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het contract is getekend.' })
  @Column({ type: 'date', nullable: true })
  contractOp!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De evaluatie na drie maanden.' })
  @Column({ type: 'date', nullable: true })
  eersteEvaluatieOp!: string | null;

  @Field(() => [String], { description: 'Met wie: BEDRIJF en STAGIAIR.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  eersteEvaluatieMet!: Evaluatiepartij[];

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  eersteEvaluatieVerslag!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De evaluatie na zes maanden.' })
  @Column({ type: 'date', nullable: true })
  tweedeEvaluatieOp!: string | null;

  @Field(() => [String], { description: 'Met wie: BEDRIJF en STAGIAIR.' })
  @Column({ type: 'text', array: true, default: () => `'{}'` })
  tweedeEvaluatieMet!: Evaluatiepartij[];

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  tweedeEvaluatieVerslag!: string | null;
}

/**
 * A warm handover to the werkcarrousel. Offering gives nothing of the person to the loopbaanbegeleider: only accepting makes the
 * betrokkenheid (`overdracht.sql.ts`).
 */
@ObjectType({ description: 'Een warme overdracht naar de werkcarrousel: plan, route en een gesprek met zijn drieën.' })
@Entity('overdracht')
@Index('ix_overdracht_persoon', ['inburgeraarId', 'ingevoerdOp'])
@Check('ck_overdracht_plan', 'length(plan) between 1 and 4000')
@Check('ck_overdracht_route', eenVan('route', WERKROUTES))
@Check('ck_overdracht_stand', eenVan('stand', OVERDRACHTSTANDEN))
@Check('ck_overdracht_reden', 'length(reden) <= 500')
@Check('ck_overdracht_waarom', `stand in ('AANGEBODEN', 'AANGENOMEN') or reden is not null`)
export class Overdracht extends WijzigbareRij {
  /** The loopbaanbegeleider to whom it is offered. */
  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Field(() => String, { nullable: true, description: 'De loopbaanbegeleider.' })
  aan?: string | null;

  @Field(() => String)
  @Column({ type: 'text' })
  plan!: string;

  @Field(() => String, { description: 'TAALSTAGE, WERKERVARINGSPLEK, WERKCARROUSEL, BETAALD_WERK, OPLEIDING of MAP.' })
  @Column({ type: 'text' })
  route!: Werkroute;

  @Field(() => DatumScalar, { description: 'Het gesprek met inburgeraar, consulent en loopbaanbegeleider.' })
  @Column({ type: 'date' })
  driegesprekOp!: string;

  @Field(() => String, { description: 'AANGEBODEN, AANGENOMEN, GEWEIGERD of INGETROKKEN.' })
  @Column({ type: 'text', default: 'AANGEBODEN' })
  stand!: Overdrachtstand;

  @Field(() => String, { nullable: true, description: 'Waarom het is geweigerd of ingetrokken.' })
  @Column({ type: 'text', nullable: true })
  reden!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het is aangenomen, geweigerd of ingetrokken.' })
  @Column({ type: 'date', nullable: true })
  afgehandeldOp!: string | null;
}

@ObjectType({ description: 'Taalstages, werkervaringsplekken, werkcarrousel en het overdrachtsplan.' })
@Entity('werk')
@Check('ck_werk_overdrachtsplan', 'length(overdrachtsplan) <= 4000')
@Check('ck_werk_carrousel_stap', eenVan('carrousel_stap', CARROUSELSTAPPEN))
@Check('ck_werk_carrousel_sinds', '(carrousel_stap is null) = (carrousel_sinds is null)')
@Check('ck_werk_carrousel_uiterlijk', 'carrousel_uiterlijk is null or carrousel_stap is not null')
export class Werk extends EnkeleRij {
  @Field(() => String, { nullable: true, description: 'Plan van aanpak bij de overdracht naar de werkcarrousel.' })
  @Column({ type: 'text', nullable: true })
  overdrachtsplan!: string | null;

  @Field(() => String, { nullable: true, description: 'Waar iemand is in de werkcarrousel: ORIENTATIE, TAALSTAGE, WERKERVARINGSPLEK of WERK. Leeg: nog niet begonnen.' })
  @Column({ type: 'text', nullable: true })
  carrouselStap!: Carrouselstap | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Sinds wanneer iemand in deze stap is.' })
  @Column({ type: 'date', nullable: true })
  carrouselSinds!: string | null;

  @Field(() => DatumScalar, { nullable: true, description: 'Wanneer deze stap klaar moet zijn.' })
  @Column({ type: 'date', nullable: true })
  carrouselUiterlijk!: string | null;

  @Field(() => [Werkplek])
  plekken?: Werkplek[];

  @Field(() => [Overdracht], { description: 'Overdrachten naar de werkcarrousel, de nieuwste eerst.' })
  overdrachten?: Overdracht[];
}
