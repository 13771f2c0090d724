import type { Rol } from '../../access/rollen.ts';
import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import type { AfspraakStand, AfspraakThema, Leerroute } from '../../../shared/rules/pip.ts';
import { onderdelenVan, THEMA_VAN_ONDERDEEL } from '../../../shared/rules/pipInhoud.ts';
import type { Beschikkingsoort } from '../../../shared/rules/pipVerschil.ts';
import type { ErkNiveau } from '../../../shared/rules/taal.ts';
import { eindeVan, type Grond, iemand, type Medewerker, type Partner, type Persoon } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import { HOOFDDOELEN, MELDINGEN } from './teksten.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';

const NIVEAU: Readonly<Record<Leerroute, ErkNiveau>> = { Z: 'A1', B1: 'B1', O: 'B1' };
const UREN_PER_WEEK: Readonly<Record<Leerroute, number>> = { Z: 7.5, B1: 6, O: 8 };

/** An agreement before it is a row. */
interface Voornemen {
  thema: AfspraakThema;
  tekst: string;
  doel: string | null;
  /** Who carries it out, and who of them reports. */
  bij: Partner | null;
  melder: Rol | null;
  urenPerWeek: number | null;
  van: number;
  /** Day that it was done, where it was. */
  klaar: number | null;
}

/** The PIP with its versions, agreements on all nine themes, and what the partners reported. */
export function schrijfPlan(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const { pip } = p.dagen;
  if (pip === null || p.leerroute === null) return;
  const t = grond.toeval('plan', p.nummer);
  const eerste = p.eerdereRoute ?? p.leerroute;
  const gesprekken = t.kies([3, 4, 4, 4]);
  const hoofddoel = t.kies(HOOFDDOELEN);
  const asiel = p.doelgroep === 'ASIELSTATUSHOUDER';
  const versie = (nummer: number, dag: number, route: Leerroute, soort: Beschikkingsoort, artikel: string, redenWijziging: string | null): void => {
    uit.rij('pip_versie', {
      id: grond.volgende('pip_versie'), ...door(grond, p, dag), versie: nummer, dagtekening: grond.tijd.datum(dag), leerroute: route, niveau: NIVEAU[route], niveauLezen: NIVEAU[route],
      niveauLuisteren: NIVEAU[route], niveauSchrijven: NIVEAU[route], niveauSpreken: NIVEAU[route], intensiteitUrenPerWeek: asiel ? UREN_PER_WEEK[route] : null,
      aantalGesprekkenPerJaar: gesprekken, hoofddoel, redenWijziging, beschikking: soort, artikel: `Wet inburgering 15; Besluit inburgering ${artikel}`,
    });
    schrijfOnderdelen(grond, uit, p, { nummer, dag, pip, route });
  };
  versie(1, pip, eerste, 'EERSTE', '5.3', null);
  const wissel = p.taal.find((les) => les.soort === 'TAALGROEP' && les.route !== eerste);
  const tweede = wissel ? grond.tijd.werkdag(wissel.van - 5) : null;
  if (tweede !== null) versie(2, tweede, p.leerroute, 'ROUTEWISSEL', '5.4', 'De B1-route blijkt te zwaar; in overleg met de docent verder in de Z-route.');
  const jaar = Number(grond.tijd.vandaag.slice(0, 4));
  const dagen = tweede === null ? [pip] : [pip, tweede];
  for (const voornemen of [...overLeren(t, p, v, pip), ...overLeven(t, p, v, pip, jaar)]) schrijfAfspraak(grond, uit, t, p, voornemen, dagen);
}

/** What a version says beside its core: support, goal, hours of PVT and MAP, and the beschikking of ontzorgen that goes with it. */
function schrijfOnderdelen(grond: Grond, uit: Uitvoer, p: Persoon, { nummer, dag, pip, route }: { nummer: number; dag: number; pip: number; route: Leerroute }): void {
  const t = grond.toeval('onderdelen', p.nummer);
  const asiel = p.doelgroep === 'ASIELSTATUSHOUDER';
  const jong = p.kinderen.some((geboren) => Number(grond.tijd.vandaag.slice(0, 4)) - geboren < 4);
  const delen = onderdelenVan({
    ondersteuning: asiel ? 'Maatschappelijke begeleiding door VluchtelingenWerk en gesprekken met de consulent.' : 'Gesprekken met de consulent.',
    ontwikkeldoel: t.kies(['Op tijd komen en zelf afmelden', 'Zelf een formulier invullen', 'Met de bus naar de les', null]), vve: jong ? 'Het jongste kind gaat vier dagdelen per week naar de voorschool.' : null,
    pvtUrenPerWeek: 3, mapUrenPerWeek: route === 'O' ? null : 4,
    beschikkingen: asiel && t.kans(0.7) ? [{ soort: 'PW_ONTZORGEN', dagtekening: grond.tijd.datum(pip - 7), kenmerk: `PW-${1000 + p.nummer}` }] : [],
  });
  for (const { soort, tekst, urenPerWeek, dagtekening } of delen) {
    uit.rij('pip_onderdeel', { id: grond.volgende('pip_onderdeel'), ...door(grond, p, dag), pipVersie: nummer, thema: THEMA_VAN_ONDERDEEL[soort], soort, tekst, urenPerWeek, dagtekening });
  }
}

/** Entered by the consulent for the gemeente. */
export function door(grond: Grond, p: Persoon, dag: number): { inburgeraarId: string; organisatieId: string; ingevoerdDoor: string; ingevoerdOp: string } {
  return namens(grond, p, p.consulent, dag);
}

export function namens(grond: Grond, p: Persoon, wie: Medewerker, dag: number): { inburgeraarId: string; organisatieId: string; ingevoerdDoor: string; ingevoerdOp: string } {
  return { inburgeraarId: p.id, organisatieId: wie.organisatieId, ingevoerdDoor: wie.lidmaatschapId, ingevoerdOp: grond.tijd.moment(dag) };
}

function overLeren(t: Toeval, p: Persoon, v: Verbanden, pip: number): Voornemen[] {
  const { kring, leerroute } = p;
  const uit: Voornemen[] = [];
  const les = p.taal.at(-1);
  const lessen = leerroute === 'Z' ? 'Drie keer per week naar de taalles, en op tijd komen.' : leerroute === 'O' ? 'Het taalschakeltraject volgen.' : 'Twee keer per week naar de B1-les.';
  uit.push({ thema: 'AFSPRAKEN_TAAL', tekst: les ? lessen : 'Zelf een taalcursus kopen en volgen.', doel: `Niveau ${leerroute ? NIVEAU[leerroute] : ''}`, bij: les?.bij ?? null,
    melder: les ? 'TAALCOORDINATOR' : null, urenPerWeek: leerroute ? UREN_PER_WEEK[leerroute] : null, van: p.dagen.les ?? pip, klaar: p.dagen.voldaan });
  if (p.werk) {
    uit.push({ thema: 'AFSPRAKEN_PARTICIPATIE', tekst: 'Twee dagdelen per week meedoen in de werkplaats.', doel: 'Werkervaring opdoen en Nederlands spreken op het werk', bij: p.werk.bij,
      melder: 'PARTICIPATIECOORDINATOR', urenPerWeek: 8, van: p.werk.van, klaar: p.dagen.voldaan });
  }
  uit.push({ thema: 'AFSPRAKEN_MAP_PVT', tekst: 'Het participatieverklaringstraject volgen en de verklaring tekenen.', doel: null, bij: kring.vwn, melder: 'VWN_COORDINATOR', urenPerWeek: 3,
    van: v.pvt ?? pip, klaar: v.pvt === null || v.pvt + 21 > 0 ? null : v.pvt + 21 });
  if (leerroute !== 'O') {
    const bijWerk = leerroute === 'Z' && p.werk;
    uit.push({ thema: 'AFSPRAKEN_MAP_PVT', tekst: 'De module arbeidsmarkt en participatie volgen: acht thema’s en 40 uur praktijk.', doel: 'Weten welk werk past',
      bij: bijWerk ? p.werk?.bij ?? null : kring.gemeenteOrg, melder: bijWerk ? 'PARTICIPATIECOORDINATOR' : 'LOOPBAANBEGELEIDER', urenPerWeek: null, van: pip + 180, klaar: p.dagen.voldaan });
  }
  if (v.taalpunt) {
    uit.push({ thema: 'AFSPRAKEN_TAALPRAKTIJK', tekst: v.taalpunt.coach ? 'Elke week oefenen met een taalcoach.' : 'Naar het Taalcafé of Koffie & Taal gaan.', doel: 'Durven praten',
      bij: kring.taalpunt, melder: 'TAALPUNTCOORDINATOR', urenPerWeek: 1.5, van: v.taalpunt.van, klaar: v.taalpunt.tot !== null && v.taalpunt.tot < 0 ? v.taalpunt.tot : null });
  }
  if (v.carrousel || t.kans(0.2)) {
    uit.push({ thema: 'AFSPRAKEN_WERK', tekst: v.carrousel ? 'Meedoen met de werkcarrousel.' : 'Een taalstage zoeken.', doel: 'Betaald werk', bij: kring.gemeenteOrg,
      melder: v.carrousel ? 'LOOPBAANBEGELEIDER' : null, urenPerWeek: v.carrousel ? 4 : null, van: v.carrousel?.van ?? pip + 200, klaar: null });
  }
  return uit;
}

function overLeven(t: Toeval, p: Persoon, v: Verbanden, pip: number, jaar: number): Voornemen[] {
  const { kring } = p;
  const uit: Voornemen[] = [];
  if (v.begeleiding) {
    uit.push({ thema: 'AFSPRAKEN_BEGELEIDING', tekst: t.kies(['Samen de post en de administratie bijhouden.', 'Kennismaken met de buurt, de huisarts en de school.', 'Zelf leren bellen met instanties.']),
      doel: 'Zelf je zaken regelen', bij: kring.vwn, melder: 'VWN_COORDINATOR', urenPerWeek: 1, van: Math.max(v.begeleiding.van, pip), klaar: v.begeleiding.tot < 0 ? v.begeleiding.tot : null });
  }
  if (p.kinderen.some((geboren) => jaar - geboren < 4)) {
    uit.push({ thema: 'AFSPRAKEN_BEGELEIDING', tekst: 'Het jongste kind gaat vier dagdelen per week naar de voorschool.', doel: null, bij: null, melder: null, urenPerWeek: null, van: pip, klaar: null });
  }
  if (v.wonen) {
    uit.push({ thema: 'AFSPRAKEN_WONEN', tekst: 'De huur op tijd betalen en meedoen aan het nagesprek.', doel: null, bij: v.wonen.bij, melder: 'WOONCONSULENT', urenPerWeek: null, van: pip,
      klaar: v.wonen.aftersales });
  }
  if (p.doelgroep === 'ASIELSTATUSHOUDER' && t.kans(0.6)) {
    uit.push({ thema: 'AFSPRAKEN_FINANCIEN', tekst: t.kies(['De training Eurowijzer volgen.', 'De gemeente betaalt zes maanden de vaste lasten; daarna zelf.', 'Een overzicht maken van inkomsten en uitgaven.']),
      doel: 'Zelf met geld omgaan', bij: kring.gemeenteOrg, melder: null, urenPerWeek: null, van: pip, klaar: pip < -250 ? pip + 190 : null });
  }
  if (v.welzijn) {
    uit.push({ thema: 'AFSPRAKEN_WELZIJN', tekst: t.kies(['Meedoen met de wandelgroep.', 'Lid worden van een sportvereniging.', 'Kennismaken met een sleutelpersoon.']), doel: 'Mensen leren kennen',
      bij: kring.welzijn, melder: 'WELZIJNSCOORDINATOR', urenPerWeek: null, van: Math.max(pip, v.welzijn.van), klaar: v.welzijn.tot !== null && v.welzijn.tot < 0 && !v.welzijn.ingetrokken ? v.welzijn.tot : null });
  }
  return uit;
}

/** @param dagen on which versions were established: an agreement that was done by then is not in it */
function schrijfAfspraak(grond: Grond, uit: Uitvoer, t: Toeval, p: Persoon, a: Voornemen, dagen: readonly number[]): void {
  const id = grond.volgende('afspraak');
  const { van } = a;
  const standen = meldingen(t, p, a);
  // Where nobody reports, the consulent himself wrote how it stands.
  const zelf: AfspraakStand = van > 0 ? 'NIET_BEGONNEN' : a.klaar !== null && a.klaar < 0 ? 'AFGEROND' : 'LOOPT';
  uit.rij('afspraak', {
    id, ...door(grond, p, Math.min(van, -1)), thema: a.thema, tekst: a.tekst, doel: a.doel, uitvoerderId: a.bij?.id ?? null, urenPerWeek: a.urenPerWeek,
    van: grond.tijd.datum(van), tot: a.klaar !== null && a.klaar >= van ? grond.tijd.datum(a.klaar) : null,
    stand: standen.at(-1)?.stand ?? (a.melder ? 'NIET_BEGONNEN' : zelf), versie: 1 + standen.length,
  });
  const slot = EINDSTANDEN.includes(standen.at(-1)?.stand ?? (a.melder ? 'NIET_BEGONNEN' : zelf)) ? a.klaar : null;
  for (const [i, dag] of dagen.entries()) {
    if (slot !== null && slot < dag) continue;
    uit.rij('pip_afspraak', {
      id: grond.volgende('pip_afspraak'), ...door(grond, p, dag), pipVersie: i + 1, afspraakId: id, thema: a.thema, tekst: a.tekst, doel: a.doel, uitvoerderId: a.bij?.id ?? null, urenPerWeek: a.urenPerWeek,
      van: grond.tijd.datum(van), tot: a.klaar !== null && a.klaar >= van ? grond.tijd.datum(a.klaar) : null,
    });
  }
  if (!a.bij || !a.melder) return;
  for (const { dag, stand } of standen) {
    uit.rij('afspraak_melding', {
      id: grond.volgende('afspraak_melding'), ...namens(grond, p, iemand(a.bij, a.melder), dag), afspraakId: id, thema: a.thema, datum: grond.tijd.datum(dag), stand,
      opmerking: t.kans(0.5) ? t.kies(MELDINGEN[stand]) : null,
    });
  }
}

/** Reports of the partner: at the start, now and then, at the end. Some never report. */
function meldingen(t: Toeval, p: Persoon, a: Voornemen): { dag: number; stand: AfspraakStand }[] {
  if (!a.bij || !a.melder || a.van > -15 || t.kans(0.12)) return [];
  const einde = Math.min(-1, a.klaar ?? -1, eindeVan(p) ?? -1);
  const uit: { dag: number; stand: AfspraakStand }[] = [];
  const eerste = a.van + t.heel(5, 14);
  if (eerste < einde) uit.push({ dag: eerste, stand: 'LOOPT' });
  const tussen = a.van + t.heel(60, 160);
  if (tussen < einde - 5) uit.push({ dag: tussen, stand: t.kans(0.12) ? 'STOKT' : 'LOOPT' });
  if (a.klaar !== null && a.klaar < 0 && a.klaar > a.van + 20 && a.klaar === einde) uit.push({ dag: a.klaar, stand: 'AFGEROND' });
  return uit;
}
