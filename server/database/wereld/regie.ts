import { MAP_THEMAS } from '../../../shared/rules/map.ts';
import { eindeVan, type Grond, iemand, isErbij, type Persoon } from './basis.ts';
import { versie } from './dossier.ts';
import { door, namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import { BEDRIJVEN, GESPREKKEN, GESPREKSAFSPRAKEN, OVERDRACHT } from './teksten.ts';
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
    gesprek(dag, 'VOORTGANGSGESPREK', volgende > 0 && t.kans(0.8) ? volgende : null);
    laatste = dag;
  }
  if (p.dagen.voldaan !== null && p.leerroute === 'Z') gesprek(p.dagen.voldaan, 'EINDGESPREK', null);
  return laatste;
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
    if (isErbij(p, op)) uit.rij('maatregel', { id: grond.volgende('maatregel'), ...door(grond, p, op), datum: grond.tijd.datum(op), soort, omschrijving, verwijtbaarheid });
  };
  maatregel(dag, 'HANDHAVEND_GESPREK', 'Gesproken over het verzuim. Oorzaak: de lestijden passen niet bij het werk. Nieuwe afspraak gemaakt.', null);
  if (t.kans(0.4)) maatregel(dag + 35, 'WAARSCHUWING', 'Schriftelijk gewaarschuwd: zonder afmelding niet naar de les.', null);
  if (t.kans(0.1)) maatregel(dag + 56, 'BOETE', 'Boete van € 50 (Wi 23), halve verwijtbaarheid.', 50);
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

/** Taalstage for some, werkcarrousel with a plan for those who were handed over. */
export function schrijfWerk(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const { pip } = p.dagen;
  if (pip === null) return;
  const t = grond.toeval('werk van', p.nummer);
  const plek = (soort: 'TAALSTAGE' | 'WERKERVARINGSPLEK' | 'WERKCARROUSEL', van: number, tot: number | null): void => uit.rij('werkplek', {
    id: grond.volgende('werkplek'), ...door(grond, p, Math.min(-1, van)), soort, organisatieNaam: t.kies(BEDRIJVEN), van: grond.tijd.datum(van), tot: grond.tijd.datumOfNiets(tot),
    stand: van > 0 ? 'GEPLAND' : tot !== null && tot < 0 ? (t.kans(0.15) ? 'AFGEBROKEN' : 'AFGEROND') : 'LOOPT',
  });
  if (v.carrousel) {
    uit.rij('werk', { ...versie(grond, p, v.carrousel.van), overdrachtsplan: OVERDRACHT });
    plek('WERKCARROUSEL', v.carrousel.van, v.carrousel.tot);
  }
  const stage = pip + t.heel(200, 380);
  // Three months, then three more (D17).
  if (stage < 20 && isErbij(p, stage + 91) && t.kans(0.2)) plek(t.kans(0.8) ? 'TAALSTAGE' : 'WERKERVARINGSPLEK', stage, stage + (t.kans(0.5) ? 91 : 182));
}
