import { activiteitVan, schrijfUren } from './uren.ts';
import { PVT_ONDERDELEN } from '../../../shared/rules/pvt.ts';
import { ZELFREDZAAMHEID_DOMEINEN } from '../../../shared/rules/begeleiding.ts';
import { eindeVan, type Grond, iemand, isErbij, type Persoon } from './basis.ts';
import { versie } from './dossier.ts';
import { namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import { CONTACTEN, EVALUATIES, TRAJECTPLANNEN, WELZIJN } from './teksten.ts';
import type { Verbanden } from './verbanden.ts';

/** VluchtelingenWerk: the plan, the contacts of the volunteer, and how well somebody manages by himself. */
export function schrijfBegeleiding(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  if (!v.begeleiding || !isErbij(p, v.begeleiding.van)) return;
  const t = grond.toeval('begeleiding', p.nummer);
  const { wie, van, tot, spreekuurTot } = v.begeleiding;
  uit.rij('begeleiding', { ...versie(grond, p, van, wie.lidmaatschapId), organisatieId: wie.organisatieId,
    van: grond.tijd.datum(van), tot: grond.tijd.datum(tot), spreekuurTot: grond.tijd.datum(spreekuurTot), trajectplan: t.kies(TRAJECTPLANNEN),
    trajectplanOp: grond.tijd.datum(Math.min(-1, tot, Math.max(van + 14, -t.heel(5, 215)))) });
  const einde = Math.min(-1, tot, eindeVan(p) ?? -1);
  for (let dag = Math.max(van + 3, -540); dag <= einde; dag += t.heel(21, 56)) {
    uit.rij('contactmoment', { id: grond.volgende('contactmoment'), ...namens(grond, p, wie, dag), datum: grond.tijd.datum(dag),
      soort: t.kies(['HUISBEZOEK', 'HUISBEZOEK', 'TELEFOON', 'BERICHT', 'BEGELEID_BEZOEK'] as const), notitie: t.kans(0.7) ? t.kies(CONTACTEN) : null });
  }
  [120, 365].forEach((na, ronde) => {
    const dag = van + na;
    if (dag > einde) return;
    const meting = (domein: (typeof ZELFREDZAAMHEID_DOMEINEN)[number] | null, score: number | null, participatieladder: number | null): void => uit.rij('zelfredzaamheid_meting', {
      id: grond.volgende('zelfredzaamheid_meting'), ...namens(grond, p, wie, dag), datum: grond.tijd.datum(dag), domein, score, participatieladder });
    for (const domein of ZELFREDZAAMHEID_DOMEINEN) meting(domein, Math.min(5, t.heel(2, 4) + ronde), null);
    meting(null, null, Math.min(6, t.heel(1, 3) + ronde));
  });
}

/** Four weekly parts; being at the introduction and at the signing is what the law asks to register. */
export function schrijfPvt(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  if (v.pvt === null || v.pvt >= 0) return;
  const t = grond.toeval('pvt', p.nummer);
  const wie = iemand(p.kring.vwn, 'VWN_TRAINER');
  const dagen = [0, 7, 14, 21].map((na) => (v.pvt ?? 0) + na).filter((dag) => dag < 0);
  const getekend = dagen.length === 4 && (t.kans(0.92) || p.dagen.voldaan !== null);
  const onderdelen = [PVT_ONDERDELEN[0], PVT_ONDERDELEN[2], PVT_ONDERDELEN[4], 'ONDERTEKENING'] as const;
  dagen.forEach((dag, i) => {
    const aanwezig = i === 0 || (i === 3 ? getekend : t.kans(0.9));
    uit.rij('pvt_dagdeel', { id: grond.volgende('pvt_dagdeel'), ...namens(grond, p, wie, dag), datum: grond.tijd.datum(dag), onderdeel: onderdelen[i] ?? 'OVERIG', aanwezig });
  });
  const slot = v.pvt + 21;
  uit.rij('pvt_traject', { ...versie(grond, p, Math.min(-1, slot), wie.lidmaatschapId), organisatieId: wie.organisatieId, inleidingOp: grond.tijd.datum(v.pvt),
    ondertekendOp: getekend ? grond.tijd.datum(slot) : null, certificaatOp: getekend && slot < -14 ? grond.tijd.datum(slot + 14) : null });
}

export function schrijfWelzijn(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  if (!v.welzijn) return;
  const t = grond.toeval('welzijn', p.nummer);
  const { van, tot } = v.welzijn;
  const wie = iemand(p.kring.welzijn, 'WELZIJNSCOORDINATOR', p.nummer);
  uit.rij('welzijn', { ...versie(grond, p, van, wie.lidmaatschapId), organisatieId: wie.organisatieId, sleutelpersoonGekoppeldOp: null });
  if (t.kans(0.45)) uit.rij('sleutelpersoonkoppeling', { id: grond.volgende('sleutelpersoonkoppeling'), ...namens(grond, p, wie, van), lidmaatschapId: iemand(p.kring.welzijn, 'SLEUTELPERSOON', p.nummer).lidmaatschapId, van: grond.tijd.datum(van), tot: grond.tijd.datumOfNiets(tot) });
  uit.rij('welzijnsdeelname', { id: grond.volgende('welzijnsdeelname'), ...namens(grond, p, wie, van), activiteit: t.kies(WELZIJN), van: grond.tijd.datum(van), tot: grond.tijd.datumOfNiets(tot) });
}

/** Taalpunt: who is new, who has a talk to come, who waits, who goes to a group, and who practises; meetings with a coach are hours too. */
export function schrijfTaalcoaching(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  if (!v.taalpunt || v.taalpunt.van > 0) return;
  const t = grond.toeval('taalcoaching', p.nummer);
  const { van, tot, coach, gekoppeld } = v.taalpunt;
  const wie = iemand(p.kring.taalpunt, 'TAALPUNTCOORDINATOR');
  const basis = { ...versie(grond, p, gekoppeld ?? van, wie.lidmaatschapId), organisatieId: wie.organisatieId };
  const dag = (op: number | null): string | null => grond.tijd.datumOfNiets(op);
  // The newest have not been taken in; of some the talk is to come, or was to have been.
  if (!coach && van > -14) return;
  const wens = coach ? 'TAALCOACH' : t.kies(['TAALCOACH', 'TAALCOACH', 'TAALCAFE', 'KOFFIE_EN_TAAL', 'NU_NIET'] as const);
  const bekend = coach !== null || van < -45;
  const overdag = t.kans(0.4);
  uit.rij('taalcoaching', {
    ...basis, intakeGeplandOp: dag(bekend ? null : t.heel(-3, 8)), intakeOp: dag(bekend ? Math.min(-1, van + t.heel(5, 20)) : null), wens: bekend ? wens : null,
    terugOp: dag(bekend && wens === 'NU_NIET' ? t.heel(-5, 90) : null), kern: bekend ? t.kies(p.kring.gemeente.kernen)[0] : null,
    weekdagen: bekend ? (['MA', 'DI', 'WO', 'DO', 'VR'] as const).filter(() => t.kans(0.45)) : [], dagdelen: bekend ? (overdag ? ['OCHTEND', 'MIDDAG'] : ['AVOND']) : [],
    niveau: bekend ? t.kies(['WOORDEN', 'ZINNEN', 'ZINNEN', 'GESPREK', 'VLOT'] as const) : null,
    wachtlijstSinds: dag(!bekend || wens !== 'TAALCOACH' ? null : coach ? van : Math.max(van + 1, -t.heel(10, 170))), gekoppeldOp: dag(gekoppeld),
    volgendeOp: dag(coach && tot === null && t.kans(0.6) ? t.heel(1, 12) : null), volgendeTijd: coach ? (overdag ? '10:00' : '19:30') : null, volgendePlaats: coach ? t.kies(['Bibliotheek', 'Thuis', 'Infopunt']) : null,
  });
  if (!coach || gekoppeld === null) return;
  // What this week brings is still to be written; a few couplings went quiet.
  const laatste = Math.min(grond.tijd.maandag(0) - 1, tot ?? -1, t.kans(0.12) ? -35 : -1);
  for (let op = Math.max(gekoppeld + 7, -400); op <= laatste; op += t.heel(7, 21)) {
    const minuten = t.kies([45, 60, 60, 90]);
    uit.rij('taalbijeenkomst', { id: grond.volgende('taalbijeenkomst'), ...namens(grond, p, coach, op), datum: grond.tijd.datum(op), minuten, plaats: t.kies(['Bibliotheek', 'Thuis', 'Infopunt']) });
    if (isErbij(p, op)) schrijfUren(grond, uit, t, p, { dag: op, activiteit: 'Taalcoach', minuten, beginTijd: null, door: coach });
  }
}

/** How somebody works, twice a year. */
export function schrijfEvaluaties(grond: Grond, uit: Uitvoer, p: Persoon, module: string | undefined): void {
  if (!p.werk) return;
  const t = grond.toeval('evaluatie', p.nummer);
  const wie = iemand(p.werk.bij, 'WERKBEGELEIDER', p.nummer);
  const einde = Math.min(-1, p.werk.tot ?? -1);
  const inzet = (): 'GOED' | 'VOLDOENDE' | 'WISSELEND' => (t.kans(p.trouw * 0.6) ? 'GOED' : t.kans(0.7) ? 'VOLDOENDE' : 'WISSELEND');
  for (let ruw = p.werk.van + 120, ronde = 1; ruw <= einde && ronde <= 2; ruw += 182, ronde += 1) {
    const dag = grond.tijd.werkdag(ruw);
    uit.rij('participatie_evaluatie', { id: grond.volgende('participatie_evaluatie'), ...namens(grond, p, wie, dag), datum: grond.tijd.datum(dag), module: module ?? activiteitVan(p.werk.bij.naam, ronde),
      opTijdKomen: inzet(), samenwerken: inzet(), zelfstandigWerken: inzet(), instructiesOpvolgen: inzet(), samenvatting: t.kies(EVALUATIES) });
  }
}

/** The number by which a school or work partner knows somebody in its own administration; of a few it was never entered. */
export function schrijfKoppelnummers(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const t = grond.toeval('koppelnummer', p.nummer);
  const bij = new Map([...p.taal.map(({ bij: school }) => [school, 'TAALCOORDINATOR'] as const), ...(p.werk ? [[p.werk.bij, 'PARTICIPATIECOORDINATOR'] as const] : [])]);
  for (const [partner, rol] of bij) {
    const [wie] = partner.staf.get(rol) ?? [];
    if (!wie || t.kans(0.15)) continue;
    uit.rij('koppelnummer', { organisatieId: partner.id, nummer: `${rol === 'TAALCOORDINATOR' ? 'L' : 'D'}-${String(1000 + p.nummer)}`, inburgeraarId: p.id, versie: 1, ingevoerdDoor: wie.lidmaatschapId, ingevoerdOp: grond.tijd.moment(-1) });
  }
}
