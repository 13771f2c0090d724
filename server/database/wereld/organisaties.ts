import { type Dagdeel, kernenVan, SPREEKNIVEAUS, type Spreekniveau } from '../../../shared/rules/taalpunt.ts';
import type { Organisatiesoort, Rol } from '../../access/rollen.ts';
import { type Gemeente, type Grond, iemand, type Kring, type Medewerker, type Partner } from './basis.ts';
import { maakBeheer } from './beheer.ts';
import { maakGemeente, verdeling } from './gemeenten.ts';
import { heleNaam, type Naamgroep, verzinEmail, verzinNaam, verzinTelefoon } from './namen.ts';
import type { Uitvoer } from './rijen.ts';
import type { Toeval } from './toeval.ts';

/** So many inburgeraars share one set of partners. */
const KRING = 600;
/** So many inburgeraars per consulent. */
export const CASELOAD = 75;

/** Staff of an organisation that serves so many inburgeraars. */
const STAF: Readonly<Record<Exclude<Organisatiesoort, 'GEMEENTE'>, (n: number) => readonly (readonly [Rol, number])[]>> = {
  TAALAANBIEDER: (n) => [['TAALCOORDINATOR', n >= 200 ? 2 : 1], ['TAALDOCENT', Math.max(2, Math.ceil(n / 75))]],
  PARTICIPATIEAANBIEDER: (n) => [['PARTICIPATIECOORDINATOR', 1], ['WERKBEGELEIDER', Math.max(2, Math.ceil(n / 150))]],
  VWN: (n) => [['VWN_COORDINATOR', n >= 200 ? 2 : 1], ['VWN_BEGELEIDER', Math.max(4, Math.ceil(n / 30))], ['VWN_TRAINER', 2]],
  WONINGCORPORATIE: () => [['WOONCONSULENT', 2]],
  WELZIJN: (n) => [['WELZIJNSCOORDINATOR', n >= 200 ? 2 : 1], ['SLEUTELPERSOON', Math.max(3, Math.ceil(n / 25))]],
  TAALPUNT: (n) => [['TAALPUNTCOORDINATOR', 1], ['TAALCOACH', Math.max(4, Math.ceil(n / 20))]],
};
/** First day of the longest-serving. */
const EERSTE_DAG = -2400;
const STAF_GEMEENTE: readonly (readonly [Rol, number])[] = [
  ['TEAMLEIDER', 1], ['BELEIDSMEDEWERKER', 1], ['LOOPBAANBEGELEIDER', 2], ['FUNCTIONEEL_BEHEERDER', 1], ['FG', 1],
];

/** The school whose contract ends soon: NL training in Dalfsen, as the plan has it. */
const CONTRACT_LOOPT_AF = 'NL training';

/** Organisations of the world by name: a partner of several gemeenten is one organisation. */
class Organisaties {
  private readonly opNaam = new Map<string, Partner>();
  private readonly namen = new Set<string>();
  private medewerkers = 0;

  constructor(private readonly grond: Grond, private readonly uit: Uitvoer) {}

  gemeente(g: Gemeente): Partner {
    const org = this.maak(`Gemeente ${g.naam}`, 'GEMEENTE', g.id);
    this.aannemen(org, STAF_GEMEENTE);
    return org;
  }

  /** The partner of this name, made with its staff when it is new, working for this gemeente from now on. */
  partner(naam: string, soort: Exclude<Organisatiesoort, 'GEMEENTE'>, personen: number, ...voor: Gemeente[]): Partner {
    const bekend = this.opNaam.get(naam);
    const partner = bekend ?? this.maak(naam, soort, null);
    if (!bekend) {
      this.aannemen(partner, STAF[soort](personen));
      this.bereikbaar(partner);
    }
    for (const g of voor) this.uit.rij('organisatie_gemeente', { organisatieId: partner.id, gemeenteId: g.id, contractTot: naam === CONTRACT_LOOPT_AF ? this.grond.tijd.datum(75) : null });
    return partner;
  }

  private maak(naam: string, soort: Organisatiesoort, gemeenteId: string | null): Partner {
    const partner: Partner = { id: this.grond.id('organisatie', this.opNaam.size + 1), naam, soort, staf: new Map(), groepen: 0, modules: new Map() };
    this.uit.rij('organisatie', { id: partner.id, naam, soort, gemeenteId });
    this.opNaam.set(naam, partner);
    return partner;
  }

  /** The general number and address; an organisation without staff has not said it. */
  private bereikbaar(partner: Partner): void {
    const [wie] = [...partner.staf.values()].flat();
    if (!wie) return;
    this.uit.rij('bereikbaarheid', {
      organisatieId: partner.id, telefoon: verzinTelefoon(900 + this.opNaam.size), email: `info.${this.opNaam.size}@voorbeeld.invalid`, uitleg: this.opNaam.size % 3 === 0 ? null : 'Maandag tot en met donderdag, 9 tot 12 uur.',
      versie: 1, gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: this.grond.tijd.moment(-90),
    });
  }

  private aannemen(partner: Partner, wie: readonly (readonly [Rol, number])[]): void {
    for (const [rol, aantal] of wie) for (let i = 0; i < aantal; i += 1) this.medewerker(partner, rol);
  }

  /** Somebody with a role. Who came first serves longest, and is the first to choose in the demo. */
  medewerker(partner: Partner, rol: Rol, bijzonder: Bijzonder = {}): Medewerker {
    this.medewerkers += 1;
    const staf = partner.staf.get(rol) ?? [];
    const wie = bijzonder.al ? { ...bijzonder.al, organisatieId: partner.id } : this.nieuw(partner, rol);
    const lid = { ...wie, lidmaatschapId: this.grond.id('lidmaatschap', this.medewerkers) };
    const { tijd } = this.grond;
    this.uit.rij('lidmaatschap', {
      id: lid.lidmaatschapId, gebruikerId: lid.gebruikerId, rol, organisatieId: partner.id, inburgeraarId: null,
      systeem: false, van: tijd.datum(bijzonder.van ?? EERSTE_DAG + Math.min(staf.length, 600)), tot: tijd.datumOfNiets(bijzonder.tot ?? null), laatstGezienOp: this.gezien(bijzonder.tot ?? null),
    });
    if (rol === 'VWN_BEGELEIDER' || rol === 'SLEUTELPERSOON' || rol === 'TAALCOACH') this.vrijwilliger(partner, rol, lid);
    if (bijzonder.tot === undefined) partner.staf.set(rol, [...staf, lid]);
    return lid;
  }

  /** The last log-in: lately for most, long ago for a few, and for who left before that. */
  private gezien(tot: number | null): string {
    const t = this.grond.toeval('gezien', this.medewerkers);
    return this.grond.tijd.datum(Math.min(tot ?? 0, t.kans(0.05) ? -t.heel(190, 320) : -t.heel(0, 14)));
  }

  /** What a volunteer can do; the coordinator who came first wrote it down. */
  private vrijwilliger(partner: Partner, rol: 'VWN_BEGELEIDER' | 'SLEUTELPERSOON' | 'TAALCOACH', { lidmaatschapId }: Medewerker): void {
    const t = this.grond.toeval('vrijwilliger', this.medewerkers);
    const talen = ['Nederlands' as const, ...(t.kans(0.7) ? ['Engels' as const] : []), ...(t.kans(0.6) ? [t.kies(['Arabisch', 'Tigrinya', 'Turks', 'Dari', 'Farsi', 'Somalisch'] as const)] : [])];
    const gewijzigdDoor = partner.staf.get(({ SLEUTELPERSOON: 'WELZIJNSCOORDINATOR', VWN_BEGELEIDER: 'VWN_COORDINATOR', TAALCOACH: 'TAALPUNTCOORDINATOR' } as const)[rol])?.[0]?.lidmaatschapId ?? lidmaatschapId;
    this.uit.rij('vrijwilliger', { lidmaatschapId, organisatieId: partner.id, talen, weekdagen: [1, 2, 3, 4, 5, 6].filter(() => t.kans(0.4)), ...(rol === 'TAALCOACH' ? this.oefent(t, partner) : { dagdelen: [], kernen: [], niveaus: [], hoogstens: rol === 'SLEUTELPERSOON' ? t.heel(3, 6) : t.heel(12, 18) }),
      rustTot: t.kans(0.1) ? this.grond.tijd.datum(21) : null, getraindOp: rol === 'SLEUTELPERSOON' && t.kans(0.8) ? this.grond.tijd.datum(-t.heel(60, 500)) : null, versie: 1, gewijzigdDoor, gewijzigdOp: this.grond.tijd.moment(-30) });
  }

  /** Where and with whom a taalcoach practises; of some it was never asked. */
  private oefent(t: Toeval, partner: Partner): { dagdelen: Dagdeel[]; kernen: string[]; niveaus: Spreekniveau[]; hoogstens: number } {
    const dorpen = kernenVan([partner.naam.replace(/^Taalpunt /, '')]);
    return {
      dagdelen: t.kans(0.8) ? (['OCHTEND', 'MIDDAG', 'AVOND'] as const).filter(() => t.kans(0.5)) : [], kernen: dorpen.filter(() => t.kans(0.4)),
      niveaus: t.kans(0.6) ? SPREEKNIVEAUS.filter(() => t.kans(0.6)) : [], hoogstens: t.heel(2, 5),
    };
  }

  /** A partner's own system that the gemeente let in. Nobody knows its secret. */
  systeem(partner: Partner, gemeente: Gemeente, door: Medewerker, wat: { naam: string; rol: Rol; acties: string[]; al: number }): void {
    this.medewerkers += 1;
    const { grond: { tijd }, uit } = this;
    const [gebruikerId, lidmaatschapId] = [this.grond.id('gebruiker', this.medewerkers), this.grond.id('lidmaatschap', this.medewerkers)];
    uit.rij('gebruiker', { id: gebruikerId, naam: wat.naam, email: null, oidcIssuer: null, oidcSubject: null });
    uit.rij('lidmaatschap', { id: lidmaatschapId, gebruikerId, rol: wat.rol, organisatieId: partner.id, inburgeraarId: null, systeem: true, van: tijd.datum(wat.al), tot: null, laatstGezienOp: null });
    uit.rij('partnersysteem', {
      id: this.grond.volgende('partnersysteem'), lidmaatschapId, organisatieId: partner.id, gemeenteId: gemeente.id, naam: wat.naam, acties: wat.acties, verzoekenPerMinuut: 120,
      geheimHash: '0'.repeat(64), geheimOp: tijd.moment(wat.al), gewijzigdDoor: door.lidmaatschapId, gemaaktOp: tijd.moment(wat.al), laatstGebruiktOp: tijd.moment(-1), beeindigdOp: null, seinAdres: null, versie: 1,
    });
  }

  private nieuw(partner: Partner, rol: Rol): Omit<Medewerker, 'lidmaatschapId'> {
    const t = this.grond.toeval('medewerker', this.medewerkers);
    const groep: Naamgroep = rol === 'SLEUTELPERSOON' ? t.kies(['arabisch', 'tigrinya', 'dari']) : 'nederlands';
    let naam = verzinNaam(t, groep, t.kans(0.6) ? 'VROUW' : 'MAN');
    // In the demo a name must tell who it is; a big world has more staff than names.
    for (let poging = 0; poging < 20 && this.namen.has(heleNaam(naam)); poging += 1) naam = verzinNaam(t, groep, 'VROUW');
    this.namen.add(heleNaam(naam));
    const gebruikerId = this.grond.id('gebruiker', this.medewerkers);
    const email = verzinEmail(naam, this.medewerkers);
    const issuer = this.grond.opties.oidcIssuer ?? null;
    this.uit.rij('gebruiker', { id: gebruikerId, naam: heleNaam(naam), email, oidcIssuer: issuer, oidcSubject: issuer === null ? null : gebruikerId });
    return { gebruikerId, naam: heleNaam(naam), organisatieId: partner.id, telefoon: verzinTelefoon(this.medewerkers), email };
  }
}

/** What makes a membership unlike the others: a user who has one already, its first day, its last day. */
interface Bijzonder {
  al?: Medewerker;
  van?: number;
  tot?: number;
}

/** Gemeenten, organisations and accounts; from them the kringen in which the people are made. */
export function maakKringen(grond: Grond, uit: Uitvoer): Kring[] {
  const organisaties = new Organisaties(grond, uit);
  const aantallen = verdeling(grond.opties.personen, grond.opties.gemeenten);
  const gemeenten = aantallen.map((_, i) => maakGemeente(grond, uit, i));
  const kringen: Kring[] = [];
  let eerste = 0;
  for (const gemeente of gemeenten) {
    const aantal = aantallen[gemeente.nummer] ?? 0;
    const org = organisaties.gemeente(gemeente);
    const delen = Math.max(1, Math.ceil(aantal / KRING));
    for (let k = 0; k < delen; k += 1) {
      const personen = Math.floor(((k + 1) * aantal) / delen) - Math.floor((k * aantal) / delen);
      kringen.push(maakKring(grond, organisaties, { gemeente, org, k, personen, eerste, nummer: kringen.length }));
      eerste += personen;
    }
  }
  bijzonderheden(grond, uit, organisaties, kringen);
  return kringen;
}

interface KringPlan {
  gemeente: Gemeente;
  org: Partner;
  k: number;
  personen: number;
  eerste: number;
  nummer: number;
}

function maakKring(grond: Grond, o: Organisaties, { gemeente, org, k, personen: n, eerste, nummer }: KringPlan): Kring {
  const g = gemeente.nummer;
  const hier = `${gemeente.naam}${k > 0 ? ` ${k + 1}` : ''}`;
  // The first two gemeenten share their schools; NL training and Deltion serve the whole region.
  const regio = k === 0 ? '' : ` ${hier}`;
  const streek = k === 0 && g < 2;
  const alle = k === 0 ? n * Math.min(grond.opties.gemeenten, 4) : n;
  const consulenten = Array.from({ length: Math.max(2, Math.ceil(n / CASELOAD)) }, () => o.medewerker(org, 'CONSULENT'));
  const participatie = streek && g === 0
    ? ['Larcom', "Kari's Crackers", 'SamSam'] : streek ? ['Larcom', `Werkplaats ${hier}`] : [`Werkplaats ${hier}`, `Atelier ${hier}`];
  const corporaties = streek && g === 0 ? ['Vechthorst', 'Vechtdal Wonen'] : streek ? ['Vechthorst'] : [`Wonen ${hier}`];
  return {
    nummer, gemeente, personen: n, eerste, eersteVanGemeente: k === 0, gemeenteOrg: org, consulenten,
    scholen: {
      Z: o.partner(streek ? 'WenL' : `WenL ${hier}`, 'TAALAANBIEDER', n, gemeente),
      B1: o.partner(`NL training${regio}`, 'TAALAANBIEDER', alle, gemeente),
      O: o.partner(`Deltion${regio}`, 'TAALAANBIEDER', Math.ceil(alle / 2), gemeente),
    },
    participatie: participatie.map((naam) => o.partner(naam, 'PARTICIPATIEAANBIEDER', n, gemeente)),
    vwn: o.partner(streek && g === 0 ? 'VluchtelingenWerk Oost' : `VluchtelingenWerk ${hier}`, 'VWN', n, gemeente),
    corporaties: corporaties.map((naam) => o.partner(naam, 'WONINGCORPORATIE', n, gemeente)),
    welzijn: o.partner(streek && g === 0 ? 'SAAM Welzijn' : `Welzijn ${hier}`, 'WELZIJN', n, gemeente),
    taalpunt: o.partner(`Taalpunt ${hier}`, 'TAALPUNT', n, gemeente),
  };
}

/** What the portal must be able to bear: two memberships of one person, somebody who left, a school without students. */
function bijzonderheden(grond: Grond, uit: Uitvoer, o: Organisaties, kringen: readonly Kring[]): void {
  const eerste = kringen[0];
  if (!eerste) return;
  o.medewerker(eerste.taalpunt, 'TAALCOACH', { al: iemand(eerste.scholen.Z, 'TAALDOCENT', 1), van: EERSTE_DAG - 1 });
  o.medewerker(eerste.gemeenteOrg, 'CONSULENT', { tot: -120 });
  const beheerder = iemand(eerste.gemeenteOrg, 'FUNCTIONEEL_BEHEERDER', 0);
  o.systeem(eerste.scholen.Z, eerste.gemeente, beheerder, { naam: 'Leerlingadministratie', rol: 'TAALCOORDINATOR', acties: ['lessen:lezen', 'presentie:vastleggen', 'voortgang:rapporteren', 'koppelnummers:lezen', 'koppelnummers:vastleggen', 'koppelnummers:metBsn'], al: -140 });
  const werkplaats = eerste.participatie[0];
  if (werkplaats) o.systeem(werkplaats, eerste.gemeente, beheerder, { naam: 'Urenregistratie', rol: 'PARTICIPATIECOORDINATOR', acties: ['participatieUren:vastleggen', 'koppelnummers:lezen', 'koppelnummers:vastleggen'], al: -60 });
  for (const kring of kringen.filter((k) => k.eersteVanGemeente)) maakBeheer(grond, uit, kring);
  o.partner('Windesheim', 'TAALAANBIEDER', 1, ...kringen.filter((k) => k.eersteVanGemeente).map((k) => k.gemeente));
}
