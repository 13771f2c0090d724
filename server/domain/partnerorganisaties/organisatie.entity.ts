import { Check, Column, Entity, Generated, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ALLE_ROLLEN, ORGANISATIESOORTEN, type Organisatiesoort, type Rol } from '../../access/rollen.ts';
import { eenVan } from '../../database/checks.ts';
import { Inburgeraar } from '../inburgeraars/inburgeraar.entity.ts';
import { TAALCODES, type Taalcode } from '../../../shared/talen.ts';

/** A tenant: everything about persons lies inside one gemeente. */
@Entity('gemeente')
export class Gemeente {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  naam!: string;

  @Column({ type: 'text', unique: true })
  code!: string;
}

/** The gemeente itself or a partner that works under its regie. */
@Entity('organisatie')
@Check('ck_organisatie_soort', eenVan('soort', ORGANISATIESOORTEN))
@Check('ck_organisatie_gemeente', `(soort = 'GEMEENTE') = (gemeente_id is not null)`)
@Check('ck_organisatie_voorstel', '(naam_voorstel is null) = (voorstel_gemeente_id is null) and length(naam_voorstel) between 2 and 120')
export class Organisatie {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text', unique: true })
  naam!: string;

  @Column({ type: 'text' })
  soort!: Organisatiesoort;

  /** The gemeente that this organisation is; null for partners. */
  @Index()
  @Column({ type: 'uuid', nullable: true })
  gemeenteId!: string | null;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;

  /** Another name that one of several gemeenten proposed; it holds once another of them gives the same. */
  @Column({ type: 'text', nullable: true })
  naamVoorstel!: string | null;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  voorstelGemeenteId!: string | null;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'voorstel_gemeente_id' })
  voorstelGemeente?: Relation<Gemeente>;
}

/** The gemeenten that a partner works for. */
@Entity('organisatie_gemeente')
@Check('ck_organisatie_gemeente_contract', 'contract_van <= contract_tot')
@Check('ck_organisatie_gemeente_einde', 'beeindigd_op is null or contract_tot is not null')
export class OrganisatieGemeente {
  @PrimaryColumn({ type: 'uuid' })
  organisatieId!: string;

  @Index()
  @PrimaryColumn({ type: 'uuid' })
  gemeenteId!: string;

  /** Last day of the contract between the two; null where none was recorded. */
  @Column({ type: 'date', nullable: true })
  contractTot!: string | null;

  @Column({ type: 'date', nullable: true })
  contractVan!: string | null;

  /** When the gemeente said that it ends, with `contractTot` as the last day; null while it works on. */
  @Column({ type: 'timestamptz', nullable: true })
  beeindigdOp!: Date | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @ManyToOne(() => Gemeente)
  @JoinColumn({ name: 'gemeente_id' })
  gemeente?: Relation<Gemeente>;
}

/** A human being with an account. */
@Entity('gebruiker')
@Unique('uq_gebruiker_oidc', ['oidcIssuer', 'oidcSubject'])
@Check('ck_gebruiker_taal', eenVan('taal', TAALCODES))
export class Gebruiker {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ type: 'text' })
  naam!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  oidcIssuer!: string | null;

  @Column({ type: 'text', nullable: true })
  oidcSubject!: string | null;

  /** The language an inburgeraar chose for the portal; null = not chosen. */
  @Column({ type: 'text', nullable: true })
  taal!: Taalcode | null;
}

/**
 * A user's place in one organisation with one role, from–until (tot is the last day). Rights hang here and not on the
 * user, so two memberships never mix.
 */
@Entity('lidmaatschap')
@Check('ck_lidmaatschap_rol', eenVan('rol', ALLE_ROLLEN))
@Check('ck_lidmaatschap_periode', 'tot is null or tot >= van')
@Check('ck_lidmaatschap_systeem', 'not systeem or organisatie_id is not null')
@Check('ck_lidmaatschap_van_wie', `(rol = 'INBURGERAAR') = (inburgeraar_id is not null) and (rol = 'INBURGERAAR') = (organisatie_id is null)`)
export class Lidmaatschap {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @Column({ type: 'uuid' })
  gebruikerId!: string;

  @ManyToOne(() => Gebruiker)
  @JoinColumn({ name: 'gebruiker_id' })
  gebruiker?: Relation<Gebruiker>;

  @Column({ type: 'text' })
  rol!: Rol;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  organisatieId!: string | null;

  @ManyToOne(() => Organisatie)
  @JoinColumn({ name: 'organisatie_id' })
  organisatie?: Relation<Organisatie>;

  @Index()
  @Column({ type: 'uuid', nullable: true })
  inburgeraarId!: string | null;

  @ManyToOne(() => Inburgeraar)
  @JoinColumn({ name: 'inburgeraar_id' })
  inburgeraar?: Relation<Inburgeraar>;

  /** A partner's own system works in it, not a human being: nobody can log in to it. */
  @Column({ type: 'boolean', default: false })
  systeem!: boolean;

  @Column({ type: 'date' })
  van!: string;

  @Column({ type: 'date', nullable: true })
  tot!: string | null;

  /** The last day somebody logged in to it; a trigger on the session keeps it, for who works in an organisation. */
  @Column({ type: 'date', nullable: true })
  laatstGezienOp!: string | null;
}

/** A log-in. Only the hash of the token is kept, so that a copy of this table opens nothing. */
@Entity('sessie')
export class Sessie {
  @PrimaryColumn({ type: 'text' })
  tokenHash!: string;

  /** Names the log-in in the audit; opens nothing. */
  @Generated('uuid')
  @Column({ type: 'uuid', unique: true })
  nummer!: string;

  @Index()
  @Column({ type: 'uuid' })
  gebruikerId!: string;

  @ManyToOne(() => Gebruiker)
  @JoinColumn({ name: 'gebruiker_id' })
  gebruiker?: Relation<Gebruiker>;

  @Index()
  @Column({ type: 'uuid' })
  lidmaatschapId!: string;

  @ManyToOne(() => Lidmaatschap)
  @JoinColumn({ name: 'lidmaatschap_id' })
  lidmaatschap?: Relation<Lidmaatschap>;

  @Column({ type: 'timestamptz' })
  begonnenOp!: Date;

  @Column({ type: 'timestamptz' })
  laatstGebruiktOp!: Date;

  @Index()
  @Column({ type: 'timestamptz' })
  verlooptOp!: Date;

  @Column({ type: 'text', nullable: true })
  oidcIdToken!: string | null;

  /** How often it asked in the minute that began at `tempoVenster`, as far as the servers told. */
  @Column({ type: 'integer', default: 0 })
  tempo!: number;

  @Column({ type: 'timestamptz', nullable: true })
  tempoVenster!: Date | null;
}
