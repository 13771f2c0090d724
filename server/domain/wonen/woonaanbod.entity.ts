import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MOMENT_PLEKKEN_HOOGSTENS, MOMENTDUUR, MOMENTSOORTEN, type Momentsoort, WONING_GRENZEN, WONINGSTANDEN, type Woningstand, WOONPLEKKEN, type Woonplek } from '../../../shared/rules/wonen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente } from '../partnerorganisaties/organisatie.entity.ts';
import { Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** What belongs to an organisation and holds nobody: who entered it, who changed it last, and its version. */
abstract class Aanbodrij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  organisatieId!: string;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Index()
  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}

/** A dwelling that a corporatie offers to a gemeente: the village, never an address. */
@Entity('woningaanbod')
@Index('ix_woningaanbod_organisatie', ['organisatieId', 'stand'])
@Index('ix_woningaanbod_gemeente', ['gemeenteId', 'stand'])
@Check('ck_woningaanbod_kern', 'length(kern) between 1 and 60')
@Check('ck_woningaanbod_kamers', `kamers between 1 and ${WONING_GRENZEN.kamers}`)
@Check('ck_woningaanbod_mensen', `mensen between 1 and ${WONING_GRENZEN.personen}`)
@Check('ck_woningaanbod_stand', eenVan('stand', WONINGSTANDEN))
@Check('ck_woningaanbod_versie', 'versie > 0')
export class Woningaanbod extends Aanbodrij {
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  kern!: string;

  @Column({ type: 'integer' })
  kamers!: number;

  /** For a household of at most so many. */
  @Column({ type: 'integer' })
  mensen!: number;

  @Column({ type: 'date' })
  beschikbaarVan!: string;

  @Column({ type: 'text', default: 'AANGEBODEN' })
  stand!: Woningstand;
}

/** A time for a talk that a corporatie opened. How many places are taken is kept by the functions, and no more than there are. */
@Entity('woonmoment')
@Index('ix_woonmoment_organisatie', ['organisatieId', 'datum'])
@Check('ck_woonmoment_soort', eenVan('soort', MOMENTSOORTEN))
@Check('ck_woonmoment_tijd', `tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
@Check('ck_woonmoment_duur', `duur_minuten between ${MOMENTDUUR.minstens} and ${MOMENTDUUR.hoogstens}`)
@Check('ck_woonmoment_plek', eenVan('plek', WOONPLEKKEN))
@Check('ck_woonmoment_plekken', `plekken between 1 and ${MOMENT_PLEKKEN_HOOGSTENS}`)
@Check('ck_woonmoment_bezet', 'bezet between 0 and plekken')
@Check('ck_woonmoment_versie', 'versie > 0')
export class WoonmomentRij extends Aanbodrij {
  @Column({ type: 'text' })
  soort!: Momentsoort;

  @Column({ type: 'date' })
  datum!: string;

  @Column({ type: 'text' })
  tijd!: string;

  @Column({ type: 'integer' })
  duurMinuten!: number;

  @Column({ type: 'text' })
  plek!: Woonplek;

  @Column({ type: 'integer', default: 1 })
  plekken!: number;

  @Column({ type: 'integer', default: 0 })
  bezet!: number;

  @Column({ type: 'boolean', default: false })
  gesloten!: boolean;
}
