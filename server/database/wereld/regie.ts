import { MAP_THEMAS } from '../../../shared/rules/map.ts';
import { CARROUSELSTAPPEN, type Carrouselstap, stapUiterlijk } from '../../../shared/rules/werk.ts';
import { eindeVan, type Grond, iemand, isErbij, type Medewerker, type Persoon } from './basis.ts';
import { versie } from './dossier.ts';
import { door, namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import { BEDRIJVEN, GESPREKKEN, GESPREKSAFSPRAKEN, GESPREKSPLAATSEN, OVERDRACHT, STAGEVERSLAGEN, VERZETREDENEN } from './teksten.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';

/** Koffie en koek, and a talk every quarter; one in five is behind with the last. Gives the day of the last voortgangsgesprek. */
export function schrijfGesprekken(grond: Grond, uit: Uitvoer, p: Persoon): number | null {
  const t = grond.toeval('gesprek', p.nummer);
  const gesprek = (dag: number, soort: 'KOFFIE_EN_KOEK' | 'VOORTGANGSGESPREK' | 'EINDGESPREK', volgende: number | null): void => uit.rij('gesprek', {
    id: grond.volgende('gesprek'), ...door(grond, p, dag), datum: grond.tijd.datum(dag), soort, verslag: soort === 'KOFFIE_EN_KOEK' ? 'Kennisgemaakt en de klantreis besproken.' : t.kies(GESPREKKEN),
    afspraken: soort === 'VOORTGANGSGESPREK' && t.kans(0.7) ? t.kies(GESPREKSAFSPRAKEN) : null, volgendeOp: grond.tijd.datumOfNiets(volgende),
  });
  if (p.dagen.koffie !== null) gesprek(p.dagen.koffie, 'KOFFIE_EN_KOEK', null);
  if (p.dagen.pip === null) return null;
  const einde = Math.min(-1, eindeVan(p) ?? -1);
  const achter = t.kans(0.2) ? t.heel(30, 150) : 0;
  let laatste: number | null = null;
  for (let ruw = p.dagen.pip + t.heel(75, 92); ruw <= einde - achter; ruw += t.heel(78, 95)) {
    const dag = grond.tijd.werkdag(ruw);
    const volgende = grond.tijd.werkdag(dag + 91);
    const afgesproken = volgende > 0 && t.kans(0.8) ? volgende : null;
    gesprek(dag, 'VOORTGANGSGESPREK', afgesproken);
    if (afgesproken !== null) schrijfPlanning(grond, uit, p, afgesproken);
    laatste = dag;
  }
  if (p.dagen.voldaan !== null && p.leerroute === 'Z') gesprek(p.dagen.voldaan, 'EINDGESPREK', null);
  return laatste;
}

/** What was agreed at the last talk is planned, and now and then it was moved. */
function schrijfPlanning(grond: Grond, uit: Uitvoer, p: Persoon, dag: number): void {
  const t = grond.toeval('gepland_gesprek', p.nummer);
  const plaats = t.kies(GESPREKSPLAATSEN);
  const [tolkNodig, zonderDerden, verzet] = [t.kans(0.4), t.kans(0.1), t.kans(0.15)];
  const reeksId = grond.volgende('gepland_gesprek');
  const plan = (id: string, op: number, stand: 'GEPLAND' | 'VERZET', volgnummer: number, reden: string | null): void => uit.rij('gepland_gesprek', {
    id, ...door(grond, p, -1), soort: 'VOORTGANGSGESPREK', datum: grond.tijd.datum(op), tijd: t.kies(['09:00', '10:30', '13:30', '15:00']), duurMinuten: 60, plaats, taal: null, tolkNodig, zonderDerden,
    stand, reden, reeksId, volgnummer, gesprekId: null,
  });
  if (!verzet) return plan(reeksId, dag, 'GEPLAND', 0, null);
  plan(reeksId, dag, 'VERZET', 0, t.kies(VERZETREDENEN));
  return plan(grond.volgende('gepland_gesprek'), grond.tijd.werkdag(dag + 2), 'GEPLAND', 1, null);
}

/** The gemeente pays the fixed costs for half a year, and looks after three and six months whether to go on (PW 56a). */
export function schrijfOntzorgen(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const van = p.dagen.huisvesting;
  const t = grond.toeval('ontzorgen', p.nummer);
  if (van === null || p.doelgroep !== 'ASIELSTATUSHOUDER' || !t.kans(0.5)) return;
  const verlengd = t.kans(0.25);
  const tot = grond.tijd.maandenNa(van, verlengd ? 12 : 6) - 1;
  uit.rij('ontzorgen', { ...versie(grond, p, van), van: grond.tijd.datum(van), tot: grond.tijd.datum(tot), vasteLasten: t.kans(0.7) ? ['HUUR', 'ENERGIE_EN_WATER', 'ZORGVERZEKERING'] : ['HUUR', 'ZORGVERZEKERING'] });
  for (const maanden of [3, 6]) {
    const dag = grond.tijd.werkdag(grond.tijd.maandenNa(van, maanden));
    if (dag >= 0 || !isErbij(p, dag)) continue;
    const besluit = maanden === 3 ? (t.kans(0.8) ? 'VOORTZETTEN' : 'AFBOUWEN') : verlengd ? 'VERLENGEN' : 'BEEINDIGEN';
    uit.rij('ijkmoment', { id: grond.volgende('ijkmoment'), ...door(grond, p, dag), datum: grond.tijd.datum(dag), besluit, toelichting: verlengd && maanden === 6 ? 'Betaalt nog niet alles zelf op tijd.' : null });
  }
}

/** Handhaving comes last, and seldom: a talk, now and then a warning, hardly ever a fine. */
export function schrijfHandhaving(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const t = grond.toeval('handhaving', p.nummer);
  if (p.fase !== 'LEERROUTE' || (p.dagen.les ?? 0) > -150 || !t.kans(p.trouw < 0.7 || p.haaktAf ? 0.12 : 0.01)) return;
  const dag = grond.tijd.werkdag(-t.heel(60, 140));
  const maatregel = (op: number, soort: 'HANDHAVEND_GESPREK' | 'WAARSCHUWING' | 'BOETE', omschrijving: string, verwijtbaarheid: 50 | null): void => {
    if (!isErbij(p, op)) return;
    // The first step of the ladder is € 50; half to blame is half of it.
    const boete = soort === 'BOETE';
    uit.rij('maatregel', {
      id: grond.volgende('maatregel'), ...door(grond, p, op), datum: grond.tijd.datum(op), soort, omschrijving, verwijtbaarheid, gedraging: 'TAAL', gedragingVan: grond.tijd.datum(dag - 14),
      gedragingTot: grond.tijd.datum(dag - 2), bedrag: boete ? 25_00 : null, trede: boete ? 1 : null,
    });
  };
  maatregel(dag, 'HANDHAVEND_GESPREK', 'Gesproken over het verzuim. Oorzaak: de lestijden passen niet bij het werk. Nieuwe afspraak gemaakt.', null);
  if (t.kans(0.4)) maatregel(dag + 35, 'WAARSCHUWING', 'Schriftelijk gewaarschuwd: zonder afmelding niet naar de les.', null);
  if (t.kans(0.1)) maatregel(dag + 56, 'BOETE', 'Boete omdat het verzuim doorging na gesprek en waarschuwing.', 50);
}

/** MAP: by the work place in the Z-route, by the loopbaanbegeleider of the gemeente in B1; not in the onderwijsroute. */
export function schrijfMap(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const { pip, voldaan } = p.dagen;
  if (pip === null || p.leerroute === 'O' || pip > -330) return;
  const t = grond.toeval('map', p.nummer);
  const wie = p.leerroute === 'Z' && p.werk ? iemand(p.werk.bij, 'PARTICIPATIECOORDINATOR') : iemand(p.kring.gemeenteOrg, 'LOOPBAANBEGELEIDER', p.nummer);
  const dag = Math.min(-1, pip + 330);
  if (!isErbij(p, dag)) return;
  const eindgesprek = voldaan !== null ? voldaan - 20 : p.fase === 'AFRONDING' && t.kans(0.5) ? -t.heel(10, 80) : null;
  uit.rij('map_traject', { ...versie(grond, p, eindgesprek ?? dag, wie.lidmaatschapId), organisatieId: wie.organisatieId,
    portfolioOp: grond.tijd.datumOfNiets(eindgesprek === null ? null : eindgesprek - 21), eindgesprekOp: grond.tijd.datumOfNiets(eindgesprek) });
  const ver = eindgesprek !== null ? 8 : Math.min(7, Math.floor((-pip - 330) / 60));
  MAP_THEMAS.forEach((thema, i) => {
    const vrijgesteld = t.kans(0.05);
    uit.rij('map_thema', { id: grond.volgende('map_thema'), ...namens(grond, p, wie, dag), thema, vrijgesteld,
      stand: i < ver ? 'AFGEROND' : i === ver ? 'LOOPT' : 'NIET_BEGONNEN', praktijkMinuten: i < ver && !vrijgesteld ? t.kies([300, 360, 420]) : 0 });
  });
}

/** Taalstage for some, werkcarrousel with a plan for those who were handed over, and now and then an offer that waits. */
export function schrijfWerk(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const { pip } = p.dagen;
  if (pip === null) return;
  const t = grond.toeval('werk van', p.nummer);
  if (v.carrousel) {
    uit.rij('werk', { ...versie(grond, p, v.carrousel.van), overdrachtsplan: OVERDRACHT, ...carrouselstap(grond, v.carrousel.van, grond.toeval('carrouselstap', p.nummer)) });
    schrijfPlek(grond, uit, p, t, 'WERKCARROUSEL', v.carrousel.van, v.carrousel.tot);
    if (v.carrousel.van < 0) schrijfOverdracht(grond, uit, p, v.carrousel.wie, v.carrousel.van);
  } else if (p.fase === 'LEERROUTE' && !p.gewist && isErbij(p, 0) && grond.toeval('overdracht', p.nummer).kans(0.03)) {
    schrijfOverdracht(grond, uit, p, iemand(p.kring.gemeenteOrg, 'LOOPBAANBEGELEIDER', p.nummer), null);
  }
  const stage = pip + t.heel(200, 380);
  // Three months, then three more (D17).
  if (stage >= 20 || !isErbij(p, stage + 91) || !t.kans(0.2)) return;
  const soort = t.kans(0.8) ? 'TAALSTAGE' : 'WERKERVARINGSPLEK';
  schrijfPlek(grond, uit, p, t, soort, stage, grond.tijd.maandenNa(stage, t.kans(0.5) ? 3 : 6) - 1);
}

/** How far somebody is by now, and by when the step should be done: some are late, and who came last week has not begun. */
function carrouselstap(grond: Grond, van: number, t: Toeval): { carrouselStap: Carrouselstap | null; carrouselSinds: string | null; carrouselUiterlijk: string | null } {
  const na = { ORIENTATIE: 10, TAALSTAGE: 55, WERKERVARINGSPLEK: t.heel(130, 220), WERK: t.heel(320, 480) } as const;
  const stap = CARROUSELSTAPPEN.findLast((een) => van + na[een] < 0) ?? null;
  if (stap === null) return { carrouselStap: null, carrouselSinds: null, carrouselUiterlijk: null };
  const sinds = grond.tijd.datum(van + na[stap]);
  return { carrouselStap: stap, carrouselSinds: sinds, carrouselUiterlijk: stapUiterlijk(stap, sinds) };
}

/** A taalstage of six months was evaluated after three; one that is over also at its end. */
function schrijfPlek(grond: Grond, uit: Uitvoer, p: Persoon, t: Toeval, soort: 'TAALSTAGE' | 'WERKERVARINGSPLEK' | 'WERKCARROUSEL', van: number, tot: number | null): void {
  const half = grond.tijd.maandenNa(van, 3);
  const lang = soort === 'TAALSTAGE' && tot !== null && tot >= half;
  const eerste = lang && half - 6 < 0 ? grond.tijd.werkdag(half - 6) : null;
  const tweede = lang && tot !== null && tot < 0 && eerste !== null ? grond.tijd.werkdag(tot - 3) : null;
  const partijen = (op: number | null): ('BEDRIJF' | 'STAGIAIR')[] => (op === null ? [] : ['BEDRIJF', 'STAGIAIR']);
  uit.rij('werkplek', {
    id: grond.volgende('werkplek'), ...door(grond, p, Math.min(-1, van)), soort, organisatieNaam: t.kies(BEDRIJVEN), van: grond.tijd.datum(van),
    // Longer than three months is agreed after the first evaluation.
    tot: grond.tijd.datumOfNiets(lang && eerste === null ? half - 1 : tot),
    stand: van > 0 ? 'GEPLAND' : tot !== null && tot < 0 ? (t.kans(0.15) ? 'AFGEBROKEN' : 'AFGEROND') : 'LOOPT', contractOp: soort === 'TAALSTAGE' && van < 0 ? grond.tijd.datum(grond.tijd.werkdag(van - 5)) : null,
    eersteEvaluatieOp: grond.tijd.datumOfNiets(eerste), eersteEvaluatieMet: partijen(eerste), eersteEvaluatieVerslag: eerste === null ? null : t.kies(STAGEVERSLAGEN),
    tweedeEvaluatieOp: grond.tijd.datumOfNiets(tweede), tweedeEvaluatieMet: partijen(tweede), tweedeEvaluatieVerslag: tweede === null ? null : t.kies(STAGEVERSLAGEN),
  });
}

/** @param aangenomen the day that it was accepted; null where it still waits */
function schrijfOverdracht(grond: Grond, uit: Uitvoer, p: Persoon, aan: Medewerker, aangenomen: number | null): void {
  const aangeboden = aangenomen === null ? -grond.toeval('aanbod', p.nummer).heel(1, 9) : aangenomen - 10;
  uit.rij('overdracht', {
    id: grond.volgende('overdracht'), ...door(grond, p, aangeboden), lidmaatschapId: aan.lidmaatschapId, plan: OVERDRACHT, route: 'WERKCARROUSEL', driegesprekOp: grond.tijd.datum(grond.tijd.werkdag(aangeboden + 9)),
    stand: aangenomen === null ? 'AANGEBODEN' : 'AANGENOMEN', reden: null, afgehandeldOp: grond.tijd.datumOfNiets(aangenomen),
  });
}
