import type { Rol } from '../../access/rollen.ts';
import { SIGNAALONDERWERPEN, type Signaalonderwerp } from '../../../shared/rules/signalen.ts';
import { eindeVan, type Grond, iemand, type Kring, type Medewerker, type Persoon } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import { SIGNALEN, TERUGKOPPELING, ZONDER_PERSOON } from './teksten.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';

interface Melder {
  wie: Medewerker;
  onderwerpen: readonly Signaalonderwerp[];
}

/** Signals of partners about people, a few of them open; the last days bring most. */
export function schrijfSignalen(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const t = grond.toeval('signaal', p.nummer);
  if (p.dagen.pip === null || eindeVan(p) !== null || !t.kans(p.haaktAf ? 0.6 : 0.06)) return;
  const [melder] = melders(p, v);
  if (!melder) return;
  const onderwerp = p.haaktAf ? 'AANWEZIGHEID' : t.kies(melder.onderwerpen);
  schrijf(grond, uit, t, { inburgeraarId: p.id, kring: p.kring, wie: melder.wie, dag: -t.heel(1, p.haaktAf ? 14 : 60), onderwerp, tekst: t.kies(SIGNALEN[onderwerp] ?? ZONDER_PERSOON) });
}

/** Who is involved now, the school first. */
function melders(p: Persoon, v: Verbanden): Melder[] {
  const nu = (van: number, tot: number | null): boolean => van < -60 && tot === null;
  const uit: Melder[] = [];
  const bij = (rol: Rol, partner: Kring['vwn'], ...onderwerpen: Signaalonderwerp[]): void => { uit.push({ wie: iemand(partner, rol, p.nummer), onderwerpen }); };
  for (const les of p.taal) if (nu(les.van, les.tot)) bij('TAALCOORDINATOR', les.bij, 'AANWEZIGHEID', 'VOORTGANG');
  if (p.werk && nu(p.werk.van, p.werk.tot)) bij('PARTICIPATIECOORDINATOR', p.werk.bij, 'PARTICIPATIE', 'OVERIG');
  if (v.begeleiding && v.begeleiding.van < -60 && v.begeleiding.tot >= 0) bij('VWN_COORDINATOR', p.kring.vwn, 'FINANCIEN', 'WELZIJN', 'WONEN', 'TOLK');
  return p.nummer % 2 === 0 ? uit : uit.reverse();
}

/** Sleutelpersonen have nobody in bereik: what they bring is about no person. */
export function schrijfSleutelsignalen(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const t = grond.toeval('sleutelsignaal', kring.nummer);
  ZONDER_PERSOON.forEach((tekst, i) => {
    const wie = iemand(kring.welzijn, 'SLEUTELPERSOON', i);
    schrijf(grond, uit, t, { inburgeraarId: null, kring, wie, dag: -t.heel(2, 90), onderwerp: SIGNAALONDERWERPEN[7], tekst });
  });
}

/** A partner of participatie proposes a next step for some who are there long; half of them have their answer. */
export function schrijfDoorstroom(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const t = grond.toeval('doorstroom', p.nummer);
  if (!p.werk || p.werk.van > -200 || p.werk.tot !== null || eindeVan(p) !== null || !t.kans(0.15)) return;
  schrijf(grond, uit, t, { inburgeraarId: p.id, kring: p.kring, wie: iemand(p.werk.bij, 'PARTICIPATIECOORDINATOR', p.nummer), dag: -t.heel(2, 40), onderwerp: 'DOORSTROOM', tekst: t.kies(SIGNALEN.DOORSTROOM ?? ZONDER_PERSOON) });
}

interface Inhoud {
  inburgeraarId: string | null;
  kring: Kring;
  wie: Medewerker;
  dag: number;
  onderwerp: Signaalonderwerp;
  tekst: string;
}

function schrijf(grond: Grond, uit: Uitvoer, t: Toeval, { inburgeraarId, kring, wie, dag, onderwerp, tekst }: Inhoud): void {
  const stand = dag > -10 ? (t.kans(0.3) ? 'IN_BEHANDELING' : 'OPEN') : t.kans(0.75) ? 'AFGEHANDELD' : 'IN_BEHANDELING';
  const terug = stand === 'AFGEHANDELD';
  uit.rij('signaal', {
    id: grond.volgende('signaal'), inburgeraarId, gemeenteId: kring.gemeente.id, organisatieId: wie.organisatieId, ingevoerdDoor: wie.lidmaatschapId, ingevoerdOp: grond.tijd.moment(dag),
    datum: grond.tijd.datum(dag), onderwerp, tekst, stand, terugkoppeling: terug ? t.kies(TERUGKOPPELING) : null,
    teruggekoppeldOp: terug ? grond.tijd.datum(Math.min(-1, dag + 6)) : null, versie: stand === 'OPEN' ? 1 : terug ? 3 : 2,
  });
}
