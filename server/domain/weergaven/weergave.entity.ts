import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { LEERROUTES } from '../../../shared/rules/pip.ts';
import { FASEN } from '../../../shared/rules/weg.ts';
import { AANDACHT, TERMIJNVENSTERS, WEERGAVE_NAAM_HOOGSTENS } from '../../../shared/rules/weergave.ts';
import { eenVan } from '../../database/checks.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

export const WEERGAVE_SORTERINGEN = ['ROEPNAAM', 'ACHTERNAAM', 'VOLGENDE_TERMIJN'] as const;

/** Steps and kinds come and go with the rules; the list itself judges whether one is still there. */
const CODE = (kolom: string): string => `${kolom} ~ '^[A-Z0-9_]{1,40}$'`;

/**
 * A choice of filters that a user keeps under a name: codes, an organisation, a colleague and an order. What was searched
 * for is a name, and is not kept. Own settings of one membership, no rubriek of anybody.
 */
@ObjectType('Weergave', { description: 'Een bewaarde keuze voor de lijst, alleen van u. Wat u zocht staat er niet in.' })
@Entity('weergave')
@Unique('uq_weergave_naam', ['lidmaatschapId', 'naam'])
@Check('ck_weergave_naam', `length(naam) between 1 and ${WEERGAVE_NAAM_HOOGSTENS}`)
@Check('ck_weergave_leerroute', eenVan('leerroute', LEERROUTES))
@Check('ck_weergave_fase', eenVan('fase', FASEN))
@Check('ck_weergave_stap', CODE('stap'))
@Check('ck_weergave_attentie', CODE('attentie'))
@Check('ck_weergave_termijn_soort', CODE('termijn_soort'))
@Check('ck_weergave_termijn_venster', eenVan('termijn_venster', TERMIJNVENSTERS))
@Check('ck_weergave_aandacht', eenVan('aandacht', AANDACHT))
@Check('ck_weergave_sortering', eenVan('sortering', WEERGAVE_SORTERINGEN))
@Check('ck_weergave_versie', 'versie > 0')
export class WeergaveRij {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Field(() => String)
  @Column({ type: 'text' })
  naam!: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  leerroute!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  fase!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  stap!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  attentie!: string | null;

  @Field(() => ID, { nullable: true })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  partnerId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'partner_id' })
  partner?: Relation<Organisatie>;

  @Field(() => ID, { nullable: true })
  @Index()
  @Column({ type: 'uuid', nullable: true })
  consulentId!: string | null;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'consulent_id' })
  consulent?: Relation<Lidmaatschap>;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  termijnSoort!: string | null;

  @Field(() => String, { nullable: true, description: 'TE_LAAT, ZEVEN_DAGEN, VIER_WEKEN of DRIE_MAANDEN vanaf de dag waarop u kijkt.' })
  @Column({ type: 'text', nullable: true })
  termijnVenster!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  aandacht!: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  sortering!: string | null;

  @Field(() => Int)
  @Column({ type: 'integer', default: 1 })
  versie!: number;
}
