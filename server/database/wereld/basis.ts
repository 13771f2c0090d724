import type { Organisatiesoort, Rol } from '../../access/rollen.ts';
import type { Doelgroep, Fase } from '../../domain/traject/traject.entity.ts';
import type { Datum } from '../../../shared/rules/datum.ts';
import type { Leerroute } from '../../../shared/rules/pip.ts';
import type { Kalender } from './kalender.ts';
import type { Herkomst, Kunne, Naam } from './namen.ts';
import { identiteiten, Toeval } from './toeval.ts';
import type { Tabelnaam } from './rijen.ts';

export interface WereldOpties {
  /** All inburgeraars together; with two gemeenten the first has five of six. */
  personen: number;
  gemeenten: number;
  seed: number;
  vandaag: Datum;
  /** Makes accounts that can log in at this OpenID provider; the subject is the identity of the gebruiker. */
  oidcIssuer?: string;
}

/** What every part of the world needs: its day, its chance and its identities. */
export class Grond {
  private readonly makers = new Map<string, { maak: (nummer: number) => string; laatste: number }>();

  constructor(readonly opties: WereldOpties, readonly tijd: Kalender) {}

  toeval(soort: string, nummer = 0): Toeval {
    return new Toeval(this.opties.seed, soort, nummer);
  }

  /** The identity of the so-many-eth of a kind. */
  id(soort: string, nummer: number): string {
    return this.maker(soort).maak(nummer);
  }

  /** The identity of the next row of a table. */
  volgende(tabel: Tabelnaam): string {
    const maker = this.maker(tabel);
    maker.laatste += 1;
    return maker.maak(maker.laatste);
  }

  private maker(soort: string): { maak: (nummer: number) => string; laatste: number } {
    let maker = this.makers.get(soort);
    if (!maker) this.makers.set(soort, maker = { maak: identiteiten(this.opties.seed, soort), laatste: 0 });
    return maker;
  }
}

export interface Gemeente {
  id: string;
  nummer: number;
  naam: string;
  kernen: readonly (readonly [string, string])[];
  /** Identity of an activity of the catalogue by its name. */
  activiteit: (naam: string) => string;
}

export interface Medewerker {
  lidmaatschapId: string;
  gebruikerId: string;
  naam: string;
  organisatieId: string;
  telefoon: string;
  email: string;
}

export interface Partner {
  id: string;
  naam: string;
  soort: Organisatiesoort;
  staf: Map<Rol, Medewerker[]>;
  /** Groups so far, for their names. */
  groepen: number;
  /** Modules so far: identity by name. */
  modules: Map<string, string>;
}

/** At most so many inburgeraars of one gemeente with the partners that serve them: the world is made kring by kring. */
export interface Kring {
  nummer: number;
  gemeente: Gemeente;
  personen: number;
  eerste: number;
  eersteVanGemeente: boolean;
  gemeenteOrg: Partner;
  consulenten: readonly Medewerker[];
  scholen: Readonly<Record<Leerroute, Partner>>;
  participatie: readonly Partner[];
  vwn: Partner;
  corporaties: readonly Partner[];
  welzijn: Partner;
  taalpunt: Partner;
}

/** Days by number (see Kalender); null = it did not happen. */
export interface Dagen {
  koppeling: number | null;
  koffie: number | null;
  intake: number | null;
  kennisgeving: number | null;
  brp: number | null;
  huisvesting: number | null;
  pip: number | null;
  les: number | null;
  voldaan: number | null;
  vertrokken: number | null;
}

/** A stretch of time at one organisation; `tot` is the last day. */
export interface Periode {
  bij: Partner;
  van: number;
  tot: number | null;
}

export interface Taalperiode extends Periode {
  soort: 'TAALGROEP' | 'STARTKLAS';
  route: Leerroute;
}

export interface Persoon {
  id: string;
  nummer: number;
  kring: Kring;
  naam: Naam;
  kunne: Kunne;
  herkomst: Herkomst;
  geboortedatum: Datum;
  doelgroep: Doelgroep;
  fase: Fase;
  leerroute: Leerroute | null;
  /** Route of the first PIP where it was another. */
  eerdereRoute: Leerroute | null;
  dagen: Dagen;
  gewist: boolean;
  adresgeheim: boolean;
  consulent: Medewerker;
  /** Share of lessons that the person attends. */
  trouw: number;
  /** Stays away more and more these weeks. */
  haaktAf: boolean;
  partner: Persoon | null;
  kinderen: readonly number[];
  taal: Taalperiode[];
  werk: Periode | null;
  /** Membership of those who may log in themselves. */
  account: string | null;
}

/** The first of the staff with this role; every partner has one for each role that it must have. */
export function iemand(partner: Partner, rol: Rol, nummer = 0): Medewerker {
  const staf = partner.staf.get(rol) ?? [];
  const wie = staf[nummer % Math.max(1, staf.length)];
  if (!wie) throw new Error(`${partner.naam} has no ${rol}`);
  return wie;
}

/** Who was erased, was erased on this day. */
const GEWIST_OP = -30;

/** The last day on which partners are involved: the erasure, the move, or the day that all was done. */
export function eindeVan(p: Persoon): number | null {
  if (p.gewist) return GEWIST_OP;
  return p.dagen.vertrokken ?? p.dagen.voldaan;
}

/** The person took part on this day, as far as his own way goes. */
export function isErbij(p: Persoon, dag: number): boolean {
  const einde = eindeVan(p);
  return einde === null || dag <= einde;
}
