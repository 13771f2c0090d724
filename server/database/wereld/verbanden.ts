import { eindeVan, type Grond, iemand, type Medewerker, type Partner, type Persoon } from './basis.ts';
import { knip } from './personen.ts';
import type { Toeval } from './toeval.ts';

/** Who does what for one person and when: betrokkenheden and the rows of the partners both follow from this. */
export interface Verbanden {
  begeleiding: { wie: Medewerker; van: number; tot: number; spreekuurTot: number } | null;
  wonen: { bij: Partner; van: number; sleutel: number | null; aftersales: number | null } | null;
  /** Wednesday of the first of four weekly dagdelen. */
  pvt: number | null;
  welzijn: { van: number; tot: number | null; ingetrokken: boolean } | null;
  taalpunt: { van: number; tot: number | null; coach: Medewerker | null; gekoppeld: number | null } | null;
  carrousel: { wie: Medewerker; van: number; tot: number | null } | null;
}

export function verbandenVan(grond: Grond, p: Persoon): Verbanden {
  const t = grond.toeval('verbanden', p.nummer);
  const verbanden: Verbanden = {
    begeleiding: begeleiding(grond, p), wonen: wonen(t, p), pvt: pvtStart(grond, t, p),
    welzijn: welzijn(t, p), taalpunt: taalpunt(t, p), carrousel: carrousel(t, p),
  };
  return verbanden;
}

/** Eighteen months from the day of housing, then twelve months spreekuur. */
function begeleiding(grond: Grond, p: Persoon): Verbanden['begeleiding'] {
  const van = p.dagen.huisvesting;
  if (van === null || p.doelgroep !== 'ASIELSTATUSHOUDER') return null;
  const na = grond.tijd.maandenNa(van, 18);
  // A couple has one volunteer.
  const nummer = Math.min(p.nummer, p.partner?.nummer ?? p.nummer);
  return { wie: iemand(p.kring.vwn, 'VWN_BEGELEIDER', nummer), van, tot: na - 1, spreekuurTot: grond.tijd.maandenNa(na, 12) - 1 };
}

/** From the match with a house until the aftersales talk, some months after the key. */
function wonen(t: Toeval, p: Persoon): Verbanden['wonen'] {
  const { koppeling, huisvesting } = p.dagen;
  if (koppeling === null || p.doelgroep !== 'ASIELSTATUSHOUDER') return null;
  const bij = t.kies(p.kring.corporaties);
  if (huisvesting === null) return t.kans(0.6) && koppeling < -6 ? { bij, van: Math.max(koppeling + 3, -20), sleutel: null, aftersales: null } : null;
  const aftersales = huisvesting + t.heel(80, 150);
  const einde = eindeVan(p);
  return { bij, van: Math.max(koppeling + 1, huisvesting - t.heel(15, 45)), sleutel: huisvesting, aftersales: aftersales > 0 || (einde !== null && aftersales > einde) ? null : aftersales };
}

/** A round of PVT starts every quarter; one of them is under way today. */
function pvtStart(grond: Grond, t: Toeval, p: Persoon): number | null {
  if (p.dagen.pip === null) return null;
  const vanaf = p.dagen.pip + 45 + (t.kans(0.15) ? 91 : 0);
  const ronde = Math.ceil((vanaf + 10) / 91);
  const start = grond.tijd.maandag(ronde * 91 - 10) + 2;
  const einde = eindeVan(p);
  return start > 60 || (einde !== null && start + 21 > einde) ? null : start;
}

/** Only with consent, and over at once where it is withdrawn. */
function welzijn(t: Toeval, p: Persoon): Verbanden['welzijn'] {
  const vanaf = p.dagen.pip ?? p.dagen.intake;
  if (vanaf === null || !t.kans(0.3)) return null;
  const van = Math.min(vanaf + t.heel(5, 220), -t.heel(10, 60));
  const ingetrokken = t.kans(0.12);
  const tot = ingetrokken ? Math.max(van, -t.heel(1, 50)) : t.kans(0.2) ? Math.max(van, -t.heel(20, 250)) : null;
  return knip({ van: Math.max(van, vanaf), tot, ingetrokken }, eindeVan(p)).find((v) => v.tot === null || v.van <= v.tot) ?? null;
}

/** Every statushouder is referred to the Taalpunt; there is not a coach for each. */
function taalpunt(t: Toeval, p: Persoon): Verbanden['taalpunt'] {
  if (p.dagen.pip === null || p.doelgroep !== 'ASIELSTATUSHOUDER' || t.kans(0.1)) return null;
  const van = p.dagen.pip + t.heel(5, 45);
  const tot = t.kans(0.35) && van < -600 ? van + t.heel(300, 590) : null;
  const [periode] = knip({ van, tot }, eindeVan(p));
  if (!periode || van > 40) return null;
  const gekoppeld = van + t.heel(20, 150);
  const eerder = periode.tot === null ? 0 : periode.tot;
  const coach = t.kans(0.45) && gekoppeld < Math.min(0, eerder) ? iemand(p.kring.taalpunt, 'TAALCOACH', p.nummer) : null;
  return { ...periode, coach, gekoppeld: coach ? gekoppeld : null };
}

/** Towards the end, or once the language is good enough for work. */
function carrousel(t: Toeval, p: Persoon): Verbanden['carrousel'] {
  const { pip } = p.dagen;
  if (pip === null || pip > -400 || !t.kans(p.fase === 'AFRONDING' ? 0.7 : 0.2)) return null;
  const van = Math.min(-5, pip + t.heel(380, 700));
  const tot = t.kans(0.15) ? Math.min(van + 200, -t.heel(5, 60)) : null;
  const [periode] = knip({ van, tot }, eindeVan(p));
  if (!periode || (periode.tot !== null && periode.tot < periode.van)) return null;
  return { ...periode, wie: iemand(p.kring.gemeenteOrg, 'LOOPBAANBEGELEIDER', p.nummer) };
}
