import type { Toestemmingswijze } from '../../../shared/rules/toestemming.ts';
import type { Taalcode } from '../../../shared/talen.ts';
import type { Grondslag, Opdracht } from '../../access/rollen.ts';
import type { Eindereden } from '../../domain/betrokkenheid/betrokkenheid.entity.ts';
import { eindeVan, type Grond, type Kring, type Medewerker, type Persoon } from './basis.ts';
import { heleNaam } from './namen.ts';
import { knip } from './personen.ts';
import type { Uitvoer } from './rijen.ts';
import type { Verbanden } from './verbanden.ts';

interface Band {
  opdracht: Opdracht;
  organisatieId: string;
  wie?: Medewerker | null;
  van: number;
  tot: number | null;
  /** Why a right was given by hand. */
  reden?: string;
  eindereden?: Eindereden;
  /** The handover by which the regie came. */
  overdracht?: string;
}

const GRONDSLAG: Readonly<Partial<Record<Opdracht, Grondslag>>> = { REGIE: 'WET', WAARNEMING: 'WET', TAAL: 'WET', WELZIJN: 'TOESTEMMING' };

/** One consulent is away; a colleague takes over three persons for some days, and did so once before. */
const WAARNEMINGEN = 3;

/** As many persons came from a colleague some days ago, and wait on the reading list. */
const OVERGEDRAGEN = 8;
const OVERGEDRAGEN_OP = -4;

interface Overdracht { id: string; van: Medewerker; personen: ReadonlySet<Persoon> }

/** One act in which a colleague, who goes on leave, handed persons over. */
function schrijfOverdracht(grond: Grond, uit: Uitvoer, kring: Kring, personen: readonly Persoon[]): Overdracht | null {
  const [naar, van] = kring.consulenten;
  const wie = personen.filter((p) => p.consulent === naar && p.fase === 'LEERROUTE' && eindeVan(p) === null && (p.dagen.koppeling ?? 0) < -120).slice(-OVERGEDRAGEN);
  if (!naar || !van || wie.length === 0) return null;
  const id = grond.volgende('caseload_overdracht');
  uit.rij('caseload_overdracht', {
    id, organisatieId: kring.gemeenteOrg.id, naarId: naar.lidmaatschapId, vanaf: grond.tijd.datum(OVERGEDRAGEN_OP), reden: 'Zwangerschapsverlof, de caseload is verdeeld.', ingevoerdDoor: van.lidmaatschapId,
    ingevoerdOp: grond.tijd.moment(OVERGEDRAGEN_OP - 7),
  });
  return { id, van, personen: new Set(wie) };
}

/** Two choices of the list that a consulent keeps. */
function schrijfWeergaven(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const [wie] = kring.consulenten;
  if (!wie) return;
  const leeg = { leerroute: null, fase: null, stap: null, attentie: null, partnerId: null, consulentId: null, termijnSoort: null, termijnVenster: null, aandacht: null, sortering: null, versie: 1 };
  for (const keuze of [{ naam: 'Gesprek binnen 4 weken', termijnSoort: 'VOORTGANGSGESPREK', termijnVenster: 'VIER_WEKEN' }, { naam: 'Z-route, begonnen', leerroute: 'Z', stap: 'START' }]) {
    uit.rij('weergave', { id: grond.volgende('weergave'), lidmaatschapId: wie.lidmaatschapId, ...leeg, ...keuze });
  }
}

/** Writes who is involved with the people of this kring. */
export function schrijfBetrokkenheden(grond: Grond, uit: Uitvoer, kring: Kring, personen: readonly Persoon[], verbanden: ReadonlyMap<Persoon, Verbanden>): void {
  const overdracht = schrijfOverdracht(grond, uit, kring, personen);
  schrijfWeergaven(grond, uit, kring);
  for (const p of personen) {
    for (const band of overdracht?.personen.has(p) ? overgedragen(p, overdracht) : regie(grond, p)) schrijf(grond, uit, p, band);
    const v = verbanden.get(p);
    if (!v) continue;
    for (const band of partners(p, v)) for (const stuk of knip(band, eindeVan(p))) schrijf(grond, uit, p, metEinde(p, stuk));
  }
  for (const [p, band] of waarnemingen(kring, personen)) schrijf(grond, uit, p, band);
}

/** Most said yes on the own side, some on paper; of an early one nobody wrote down how. */
function bewijs(grond: Grond, { nummer }: Persoon, { opdracht, van }: Band): { toestemmingOp: string | null; toestemmingTaal: Taalcode | null; toestemmingTekst: number | null; toestemmingWijze: Toestemmingswijze | null } {
  if (opdracht !== 'WELZIJN' || nummer % 5 === 0) return { toestemmingOp: null, toestemmingTaal: null, toestemmingTekst: null, toestemmingWijze: null };
  return { toestemmingOp: grond.tijd.datum(van), toestemmingTaal: (['ar', 'ti', 'nl', 'en'] as const)[nummer % 4] ?? 'nl', toestemmingTekst: 1, toestemmingWijze: nummer % 7 === 0 ? 'PAPIER' : 'PORTAAL' };
}

function schrijf(grond: Grond, uit: Uitvoer, p: Persoon, band: Band): void {
  const voorbij = band.tot !== null && band.tot < 0;
  uit.rij('betrokkenheid', {
    id: grond.volgende('betrokkenheid'), inburgeraarId: p.id, organisatieId: band.organisatieId, lidmaatschapId: band.wie?.lidmaatschapId ?? null,
    opdracht: band.opdracht, grondslag: GRONDSLAG[band.opdracht] ?? 'OPDRACHT', van: grond.tijd.datum(band.van), tot: grond.tijd.datumOfNiets(band.tot),
    reden: band.reden ?? null, overdrachtId: band.overdracht ?? null, beeindigdReden: voorbij ? (band.eindereden ?? 'AFGEROND') : null, ...bewijs(grond, p, band),
  });
}

/** A move or an erasure ends what still ran on that day; what was over before stays as it was. */
function metEinde(p: Persoon, band: Band): Band {
  const opDieDag = band.tot !== null && band.tot === eindeVan(p);
  if (p.gewist && opDieDag) return { ...band, eindereden: 'GEWIST' };
  return p.dagen.vertrokken !== null && opDieDag ? { ...band, eindereden: 'VERHUISD' } : band;
}

/** The own consulent, up to one year after all was done (D21); for some another consulent before. */
function regie(grond: Grond, p: Persoon): Band[] {
  const van = p.dagen.koppeling ?? Math.min(p.dagen.kennisgeving ?? 0, p.dagen.brp ?? 0, -1);
  const tot = p.gewist ? eindeVan(p) : p.dagen.voldaan === null ? null : grond.tijd.maandenNa(p.dagen.voldaan, 12);
  const band = (wie: Medewerker, vanaf: number, totEnMet: number | null): Band => ({
    opdracht: 'REGIE', organisatieId: p.kring.gemeenteOrg.id, wie, van: vanaf, tot: totEnMet, ...(p.gewist ? { eindereden: 'GEWIST' as const } : {}),
  });
  const t = grond.toeval('regie', p.nummer);
  const overgang = -t.heel(20, 500);
  const vorige = t.kies(p.kring.consulenten);
  if (t.kans(0.07) && overgang > van + 30 && (tot === null || overgang < tot) && vorige !== p.consulent) {
    return [{ ...band(vorige, van, overgang - 1), eindereden: 'AFGEROND' }, band(p.consulent, overgang, tot)];
  }
  return [band(p.consulent, van, tot)];
}

/** The regie of a colleague until the day before, and the own from then on. */
function overgedragen(p: Persoon, { id, van }: Overdracht): Band[] {
  const band = { opdracht: 'REGIE', organisatieId: p.kring.gemeenteOrg.id } as const;
  return [{ ...band, wie: van, van: p.dagen.koppeling ?? -365, tot: OVERGEDRAGEN_OP - 1 }, { ...band, wie: p.consulent, van: OVERGEDRAGEN_OP, tot: null, overdracht: id }];
}

function partners(p: Persoon, v: Verbanden): Band[] {
  const { kring } = p;
  const uit: Band[] = [];
  for (const les of p.taal) uit.push({ opdracht: 'TAAL', organisatieId: les.bij.id, van: les.van - 14, tot: les.tot });
  if (p.werk) uit.push({ opdracht: 'PARTICIPATIE', organisatieId: p.werk.bij.id, van: p.werk.van - 7, tot: p.werk.tot });
  if (v.begeleiding) {
    const { wie, van, tot, spreekuurTot } = v.begeleiding;
    uit.push({ opdracht: 'BEGELEIDING', organisatieId: kring.vwn.id, van, tot });
    // Now and then somebody waits for a volunteer.
    if (p.nummer % 9 > 0 || van < -90) uit.push({ opdracht: 'BEGELEIDING', organisatieId: kring.vwn.id, wie, van, tot });
    if (tot < 30) uit.push({ opdracht: 'SPREEKUUR', organisatieId: kring.vwn.id, van: tot + 1, tot: spreekuurTot });
  }
  if (v.wonen) uit.push({ opdracht: 'WONEN', organisatieId: v.wonen.bij.id, van: v.wonen.van, tot: v.wonen.aftersales });
  if (v.pvt !== null) uit.push({ opdracht: 'TRAINING', organisatieId: kring.vwn.id, van: v.pvt - 14, tot: v.pvt + 25 });
  if (v.welzijn) {
    const { van, tot, ingetrokken } = v.welzijn;
    uit.push({ opdracht: 'WELZIJN', organisatieId: kring.welzijn.id, van, tot, ...(ingetrokken ? { eindereden: 'TOESTEMMING_INGETROKKEN' as const } : {}) });
  }
  if (v.taalpunt) {
    const { van, tot, coach, gekoppeld } = v.taalpunt;
    uit.push({ opdracht: 'TAALPUNT', organisatieId: kring.taalpunt.id, van, tot });
    if (coach && gekoppeld !== null) uit.push({ opdracht: 'TAALPUNT', organisatieId: kring.taalpunt.id, wie: coach, van: gekoppeld, tot });
  }
  if (v.carrousel) uit.push({ opdracht: 'WERKCARROUSEL', organisatieId: kring.gemeenteOrg.id, wie: v.carrousel.wie, van: v.carrousel.van, tot: v.carrousel.tot });
  return uit;
}

function waarnemingen(kring: Kring, personen: readonly Persoon[]): [Persoon, Band][] {
  const [collega, afwezig] = kring.consulenten;
  if (!collega || !afwezig) return [];
  const van = personen.filter((p) => p.consulent === afwezig && p.fase === 'LEERROUTE' && !p.gewist && (p.dagen.koppeling ?? 0) < -120);
  const band = { opdracht: 'WAARNEMING', organisatieId: kring.gemeenteOrg.id, wie: collega } as const;
  return [
    ...van.slice(0, WAARNEMINGEN).map((p): [Persoon, Band] => [p, { ...band, van: -3, tot: 10, reden: `Verlof van ${afwezig.naam}` }]),
    ...van.slice(WAARNEMINGEN, WAARNEMINGEN + 2).map((p): [Persoon, Band] => [p, { ...band, van: -90, tot: -79, reden: `Cursus van ${afwezig.naam}` }]),
  ];
}

/** Some who may log in themselves: a couple where there is one, and people in different places. */
export function schrijfAccounts(grond: Grond, uit: Uitvoer, personen: readonly Persoon[], aantal: number): void {
  const kan = personen.filter((p) => !p.gewist && p.dagen.vertrokken === null && p.fase !== 'KOPPELING');
  const stel = kan.filter((p) => p.partner && kan.includes(p.partner)).slice(0, 2);
  const volop = kan.filter((p) => p.leerroute === 'Z' && p.fase === 'LEERROUTE' && p.werk && p.werk.van < -60);
  const gekozen = new Set([...stel, ...volop.slice(0, 2), ...kan.filter((p) => p.fase === 'PIP').slice(0, 1),
    // Somebody who just moved: the house has something to say.
    ...kan.filter((p) => (p.dagen.huisvesting ?? -999) > -95 && p.doelgroep === 'ASIELSTATUSHOUDER').slice(0, 1), ...kan]);
  for (const p of [...gekozen].slice(0, aantal)) p.account = schrijfAccount(grond, uit, p);
}

function schrijfAccount(grond: Grond, uit: Uitvoer, p: Persoon): string {
  const gebruikerId = grond.id('gebruiker van inburgeraar', p.nummer);
  const lidmaatschapId = grond.id('lidmaatschap van inburgeraar', p.nummer);
  const issuer = grond.opties.oidcIssuer ?? null;
    uit.rij('gebruiker', { id: gebruikerId, naam: heleNaam(p.naam), email: null, oidcIssuer: issuer, oidcSubject: issuer === null ? null : gebruikerId });
  uit.rij('lidmaatschap', {
    id: lidmaatschapId, gebruikerId, rol: 'INBURGERAAR', organisatieId: null, inburgeraarId: p.id, systeem: false,
    van: grond.tijd.datum(Math.min(-1, p.dagen.koppeling ?? -1)), tot: null, laatstGezienOp: null,
  });
  return lidmaatschapId;
}
