import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { KAART_HOOGSTENS, KAARTTHEMAS, type Kaartthema, TELEFOONPATROON, VERTALING_HOOGSTENS, WEBSITEPATROON } from '../../../shared/rules/socialekaart.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';
import { eenVan } from '../../database/checks.ts';
import { Gemeente, Lidmaatschap, Organisatie } from '../partnerorganisaties/organisatie.entity.ts';

/** Who helps with what, and how to get there. Of an organisation, never of a person. */
@Entity('kaartingang')
@Check('ck_kaartingang_naam', `length(trim(naam)) between 1 and ${KAART_HOOGSTENS.naam}`)
@Check('ck_kaartingang_themas', `cardinality(themas) between 1 and ${KAARTTHEMAS.length} and themas <@ array[${KAARTTHEMAS.map((thema) => `'${thema}'`).join(', ')}]`)
@Check('ck_kaartingang_wat', `length(trim(wat)) between 1 and ${KAART_HOOGSTENS.wat}`)
@Check('ck_kaartingang_adres', `length(adres) <= ${KAART_HOOGSTENS.adres}`)
@Check('ck_kaartingang_telefoon', `telefoon ~ '${TELEFOONPATROON}'`)
@Check('ck_kaartingang_openingstijden', `length(openingstijden) <= ${KAART_HOOGSTENS.openingstijden}`)
@Check('ck_kaartingang_website', `length(website) <= ${KAART_HOOGSTENS.website} and website ~ '${WEBSITEPATROON}'`)
@Check('ck_kaartingang_versie', 'versie > 0 and tekst_versie > 0')
export class KaartingangRij {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  gemeenteId!: string;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  @Column({ type: 'text' })
  naam!: string;

  /** The partner of the portal that it is; null for who has no place here, such as a library. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  organisatieId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Column({ type: 'text', array: true })
  themas!: Kaartthema[];

  @Column({ type: 'text' })
  wat!: string;

  @Column({ type: 'text', nullable: true })
  adres!: string | null;

  @Column({ type: 'text', nullable: true })
  telefoon!: string | null;

  @Column({ type: 'text', nullable: true })
  openingstijden!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  /** Off the map and the flyer; kept, so that it can come back with its translations. */
  @Column({ type: 'boolean', default: false })
  gestopt!: boolean;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  /** Goes up when what is translated changes: a translation of an older one is not shown. */
  @Column({ type: 'integer', default: 1 })
  tekstVersie!: number;

  @Index()
  @Column({ type: 'uuid' })
  gewijzigdDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'gewijzigd_door' })
  wijziger?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  gewijzigdOp!: Date;
}

/** What an entry says in another language: by whom it was translated and when. */
@Entity('kaartvertaling')
@Check('ck_kaartvertaling_taal', `${eenVan('taal', TAALCODES)} and taal <> 'nl'`)
@Check('ck_kaartvertaling_wat', `length(trim(wat)) between 1 and ${VERTALING_HOOGSTENS.wat}`)
@Check('ck_kaartvertaling_openingstijden', `length(openingstijden) <= ${VERTALING_HOOGSTENS.openingstijden}`)
@Check('ck_kaartvertaling_versie', 'versie > 0')
export class KaartvertalingRij {
  @PrimaryColumn({ type: 'uuid' })
  ingangId!: string;

  @ManyToOne(() => KaartingangRij, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'ingang_id' })
  ingang?: Relation<KaartingangRij>;

  @PrimaryColumn({ type: 'text' })
  taal!: Taalcode;

  @Column({ type: 'text' })
  wat!: string;

  @Column({ type: 'text', nullable: true })
  openingstijden!: string | null;

  /** The `tekst_versie` of which this is the translation. */
  @Column({ type: 'integer' })
  tekstVersie!: number;

  @Column({ type: 'integer', default: 1 })
  versie!: number;

  @Index()
  @Column({ type: 'uuid' })
  vertaaldDoor!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'vertaald_door' })
  vertaler?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  vertaaldOp!: Date;
}
