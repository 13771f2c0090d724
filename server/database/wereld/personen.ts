import type { Doelgroep, Fase } from '../../domain/traject/traject.entity.ts';
import type { Leerroute } from '../../../shared/rules/pip.ts';
import { eindeVan, type Grond, type Kring, type Medewerker, type Periode, type Persoon, type Taalperiode } from './basis.ts';
import { HERKOMST_ASIEL, HERKOMST_GEZIN, type Herkomst, type Kunne, verzinNaam } from './namen.ts';
import { tijdlijn } from './tijdlijn.ts';
import { Stok, type Toeval } from './toeval.ts';

/** Where people stand, out of fifty. */
const FASEN: readonly (readonly [Fase, number])[] = [['KOPPELING', 2], ['INTAKE', 3], ['PIP', 3], ['LEERROUTE', 31], ['AFRONDING', 5], ['VOLDAAN', 6]];
/** Dalfsen counted 40/45/15 (Z/B1/O); the prognosis for the country was another. */
const ROUTES: readonly (readonly [Leerroute, number])[] = [['Z', 8], ['B1', 9], ['O', 3]];
/** Couples are asielstatushouders too, so that 15 % of all are gezinsmigranten. */
const DOELGROEPEN: readonly (readonly [Doelgroep, number])[] = [['ASIELSTATUSHOUDER', 41], ['GEZINSMIGRANT', 9]];
/** Of a hundred persons. */
const GEHEIM: readonly (readonly [boolean, number])[] = [[true, 2], [false, 98]];
const BIJZONDER: readonly (readonly ['VERHUISD' | 'GEWIST' | null, number])[] = [['VERHUISD', 2], ['GEWIST', 1], [null, 147]];

/** In a world this small chance alone does not fill a class of twelve, so the first twelve go there. */
const KLEINE_WERELD = 120;

class Stokken {
  readonly fase: Stok<Fase>;
  readonly route: Stok<Leerroute>;
  readonly doelgroep: Stok<Doelgroep>;
  readonly asiel: Stok<Herkomst>;
  readonly gezin: Stok<Herkomst>;
  readonly geheim: Stok<boolean>;
  readonly bijzonder: Stok<'VERHUISD' | 'GEWIST' | null>;
  /** How many persons each consulent has so far. */
  readonly caseload = new Map<Medewerker, number>();

  constructor(t: Toeval) {
    this.fase = new Stok(t, FASEN);
    this.route = new Stok(t, ROUTES);
    this.doelgroep = new Stok(t, DOELGROEPEN);
    this.asiel = new Stok(t, HERKOMST_ASIEL);
    this.gezin = new Stok(t, HERKOMST_GEZIN);
    this.geheim = new Stok(t, GEHEIM);
    this.bijzonder = new Stok(t, BIJZONDER);
  }
}

/** The people of a kring: who they are, where they stand, where they learn and work. */
export function maakPersonen(grond: Grond, kring: Kring): Persoon[] {
  const stokken = new Stokken(grond.toeval('kring', kring.nummer));
  const personen: Persoon[] = [];
  for (let i = 0; i < kring.personen; i += 1) {
    const vorige = personen.at(-1);
    const stel = vorige !== undefined && !vorige.partner && !vorige.gewist && vorige.doelgroep === 'ASIELSTATUSHOUDER' && i % 8 === 1;
    const persoon = maakPersoon(grond, kring, i, stokken, stel ? vorige : null);
    if (stel) [vorige.partner, vorige.kinderen] = [persoon, persoon.kinderen];
    personen.push(persoon);
  }
  return personen;
}

function maakPersoon(grond: Grond, kring: Kring, i: number, stokken: Stokken, partner: Persoon | null): Persoon {
  const nummer = kring.eerste + i;
  const t = grond.toeval('persoon', nummer);
  const vast = grond.opties.personen < KLEINE_WERELD && nummer < 12;
  const fase = vast ? 'LEERROUTE' : stokken.fase.trek();
  const metPip = fase === 'LEERROUTE' || fase === 'AFRONDING' || fase === 'VOLDAAN';
  const doelgroep = vast || partner || fase === 'KOPPELING' ? 'ASIELSTATUSHOUDER' : stokken.doelgroep.trek();
  const leerroute = vast ? 'Z' : metPip ? stokken.route.trek() : null;
  const herkomst = partner?.herkomst ?? (doelgroep === 'ASIELSTATUSHOUDER' ? stokken.asiel : stokken.gezin).trek();
  const kunne: Kunne = partner ? (partner.kunne === 'MAN' ? 'VROUW' : 'MAN') : t.kans(0.5) ? 'MAN' : 'VROUW';
  const bijzonder = fase === 'LEERROUTE' && !vast ? stokken.bijzonder.trek() : null;
  const geheim = stokken.geheim.trek();
  const dagen = tijdlijn(grond.tijd, t, fase, doelgroep, leerroute ?? 'B1');
  if (vast) dagen.les = Math.min(dagen.les ?? 0, -1);
  if (bijzonder === 'VERHUISD' && dagen.pip !== null && dagen.pip < -60) dagen.vertrokken = -t.heel(20, Math.min(300, -dagen.pip - 30));
  const persoon: Persoon = {
    id: grond.id('inburgeraar', nummer), nummer, kring, naam: verzinNaam(t, herkomst.namen, kunne), kunne, herkomst,
    geboortedatum: geboortedatum(grond, t, leerroute), doelgroep, fase, leerroute, eerdereRoute: null, dagen,
    gewist: bijzonder === 'GEWIST', adresgeheim: partner?.adresgeheim ?? geheim, consulent: consulentVan(kring, stokken, partner),
    trouw: trouw(t, fase, leerroute), haaktAf: fase === 'LEERROUTE' && t.kans(0.08), partner, kinderen: kinderen(grond, t, partner !== null), taal: [], werk: null, account: null,
  };
  persoon.taal = taalperiodes(t, persoon);
  persoon.werk = werkperiode(t, persoon);
  return persoon;
}

/** Caseloads are even; a couple has one consulent. */
function consulentVan(kring: Kring, { caseload }: Stokken, partner: Persoon | null): Medewerker {
  const van = (wie: Medewerker): number => caseload.get(wie) ?? 0;
  const wie = partner?.consulent ?? kring.consulenten.reduce((a, b) => (van(b) < van(a) ? b : a));
  caseload.set(wie, van(wie) + 1);
  return wie;
}

function geboortedatum(grond: Grond, t: Toeval, route: Leerroute | null): string {
  // The onderwijsroute is for those under 28.
  const leeftijd = route === 'O' ? t.heel(18, 27) : route === 'Z' ? t.heel(24, 61) : t.heel(19, 50);
  const jaar = Number(grond.tijd.vandaag.slice(0, 4)) - leeftijd;
  const twee = (n: number): string => String(n).padStart(2, '0');
  return `${jaar}-${twee(t.heel(1, 12))}-${twee(t.heel(1, 28))}`;
}

function trouw(t: Toeval, fase: Fase, route: Leerroute | null): number {
  // Who finished the Z-route followed nearly all of it: it asks 800 hours.
  if (route === 'Z' && (fase === 'VOLDAAN' || fase === 'AFRONDING')) return 0.94 + 0.04 * t.getal();
  return 0.55 + 0.43 * Math.sqrt(t.getal());
}

/** Years of birth. */
function kinderen(grond: Grond, t: Toeval, stel: boolean): number[] {
  const aantal = stel ? t.heel(1, 4) : t.kans(0.2) ? t.heel(1, 3) : 0;
  const jaar = Number(grond.tijd.vandaag.slice(0, 4));
  return Array.from({ length: aantal }, () => jaar - t.heel(1, 16)).sort((a, b) => a - b);
}

/** Where and when somebody has lessons: perhaps a startklas first, perhaps another route before. */
function taalperiodes(t: Toeval, p: Persoon): Taalperiode[] {
  const { scholen } = p.kring;
  const startklas = (van: number, tot: number | null): Taalperiode => ({ soort: 'STARTKLAS', route: 'Z', bij: scholen.Z, van, tot });
  if (p.fase === 'PIP') return p.doelgroep === 'ASIELSTATUSHOUDER' && t.kans(0.4) ? [startklas(Math.max(-60, (p.dagen.intake ?? 0) + 1), null)] : [];
  // Gezinsmigranten buy their own course; only some take it at a school that works with the portal.
  if (p.leerroute === null || p.dagen.les === null || (p.doelgroep === 'GEZINSMIGRANT' && !t.kans(0.35))) return [];
  const { pip, les } = p.dagen;
  const einde = eindeVan(p);
  const uit: Taalperiode[] = [];
  if (p.leerroute !== 'O' && p.doelgroep === 'ASIELSTATUSHOUDER' && t.kans(0.4) && pip !== null) {
    const van = Math.max(pip - t.heel(55, 75), (p.dagen.intake ?? pip) + 2);
    if (pip - van > 40) uit.push(startklas(van, pip - 5));
  }
  const wissel = les + t.heel(200, 380);
  if (p.leerroute === 'Z' && p.fase === 'LEERROUTE' && wissel < -20 && t.kans(0.1)) {
    p.eerdereRoute = 'B1';
    uit.push({ soort: 'TAALGROEP', route: 'B1', bij: scholen.B1, van: les, tot: wissel - 8 });
    uit.push({ soort: 'TAALGROEP', route: 'Z', bij: scholen.Z, van: wissel, tot: einde });
  } else {
    uit.push({ soort: 'TAALGROEP', route: p.leerroute, bij: scholen[p.leerroute], van: les, tot: einde });
  }
  return uit.flatMap((periode) => knip(periode, einde));
}

/** What of a period lies before the end. */
export function knip<P extends { van: number; tot: number | null }>(periode: P, einde: number | null): P[] {
  if (einde === null) return [periode];
  if (periode.van > einde) return [];
  return [periode.tot === null || periode.tot > einde ? { ...periode, tot: einde } : periode];
}

/** Participation starts some three months after the lessons: for all asielstatushouders in the Z-route, for some in B1. */
function werkperiode(t: Toeval, p: Persoon): Periode | null {
  if (p.doelgroep !== 'ASIELSTATUSHOUDER' || p.dagen.les === null || p.leerroute === 'O') return null;
  if (p.leerroute === 'B1' && !t.kans(0.3)) return null;
  const van = p.dagen.les + t.heel(70, 100);
  const tot = eindeVan(p);
  // Who still waits for the third month has no placement yet, but for those who start next month.
  return van > 35 || (tot !== null && van >= tot) ? null : { bij: t.kies(p.kring.participatie), van, tot };
}
