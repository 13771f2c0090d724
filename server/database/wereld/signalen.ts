import type { Rol } from '../../access/rollen.ts';
import { SIGNAALONDERWERPEN, type Signaalonderwerp, type Signaalstap } from '../../../shared/rules/signalen.ts';
import { eindeVan, type Grond, iemand, type Kring, type Medewerker, type Persoon } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import { SIGNALEN, TERUGKOPPELING, TUSSENSTAND, VRAGEN, ZONDER_PERSOON } from './teksten.ts';
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
  schrijf(grond, uit, t, { inburgeraarId: p.id, kring: p.kring, wie: melder.wie, antwoordt: p.consulent, dag: -t.heel(1, p.haaktAf ? 14 : 60), onderwerp, tekst: t.kies(SIGNALEN[onderwerp] ?? ZONDER_PERSOON) });
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
    schrijf(grond, uit, t, { inburgeraarId: null, kring, wie, antwoordt: kring.consulenten[0] ?? wie, dag: -t.heel(2, 90), onderwerp: SIGNAALONDERWERPEN[7], tekst });
  });
}

/** A partner of participatie proposes a next step for some who are there long; half of them have their answer. */
export function schrijfDoorstroom(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const t = grond.toeval('doorstroom', p.nummer);
  if (!p.werk || p.werk.van > -200 || p.werk.tot !== null || eindeVan(p) !== null || !t.kans(0.15)) return;
  schrijf(grond, uit, t, { inburgeraarId: p.id, kring: p.kring, wie: iemand(p.werk.bij, 'PARTICIPATIECOORDINATOR', p.nummer), antwoordt: p.consulent, dag: -t.heel(2, 40), onderwerp: 'DOORSTROOM', tekst: t.kies(SIGNALEN.DOORSTROOM ?? ZONDER_PERSOON) });
}

/** What a consulent asks of who works for somebody: most of it is answered, the last days not yet. */
export function schrijfVragen(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden): void {
  const t = grond.toeval('vraag', p.nummer);
  if (p.dagen.pip === null || eindeVan(p) !== null || !t.kans(0.08)) return;
  const les = p.taal.find(({ van, tot }) => van < -60 && tot === null);
  const aan = v.begeleiding && v.begeleiding.van < -60 && v.begeleiding.tot >= 0 ? iemand(p.kring.vwn, 'VWN_COORDINATOR', p.nummer) : les && iemand(les.bij, 'TAALCOORDINATOR', p.nummer);
  if (!aan) return;
  schrijf(grond, uit, t, { inburgeraarId: p.id, kring: p.kring, wie: p.consulent, aan, antwoordt: aan, dag: -t.heel(1, 30), onderwerp: 'WELZIJN', tekst: t.kies(VRAGEN) });
}

interface Inhoud {
  inburgeraarId: string | null;
  kring: Kring;
  wie: Medewerker;
  /** A partner to whom the consulent directs it. */
  aan?: Medewerker;
  antwoordt: Medewerker;
  dag: number;
  onderwerp: Signaalonderwerp;
  tekst: string;
}

/** One step: by whom, on which day, and with which words. */
type Stap = readonly [soort: Signaalstap, door: Medewerker, dag: number, tekst: string | null];

/** How the loop went: the older the signal, the further. Now and then somebody was not helped by the first answer. */
function loop(t: Toeval, { wie, antwoordt, dag }: Inhoud): Stap[] {
  const na = (dagen: number): number => Math.min(-1, dag + dagen);
  const opgepakt: Stap = ['OPGEPAKT', antwoordt, na(1), null];
  if (dag > -10) return t.kans(0.5) ? [opgepakt] : [];
  if (t.kans(0.2)) return [opgepakt, ['BERICHT', antwoordt, na(3), t.kies(TUSSENSTAND)]];
  const klaar: Stap[] = [opgepakt, ['AFGEHANDELD', antwoordt, na(6), t.kies(TERUGKOPPELING)]];
  if (t.kans(0.15)) return [...klaar, ['HEROPEND', wie, na(9), 'Het speelt nog steeds.'], ['AFGEHANDELD', antwoordt, na(12), t.kies(TERUGKOPPELING)]];
  return t.kans(0.6) ? [...klaar, ['GEZIEN', wie, na(8), null]] : klaar;
}

function schrijf(grond: Grond, uit: Uitvoer, t: Toeval, inhoud: Inhoud): void {
  const { inburgeraarId, kring, wie, aan, antwoordt, dag, onderwerp, tekst } = inhoud;
  const [id, stappen] = [grond.volgende('signaal'), loop(t, inhoud)];
  const partnerId = (aan ?? wie).organisatieId;
  const laatste = stappen.at(-1)?.[0];
  // What the trigger makes of these steps, which is off while a world is loaded.
  const antwoord = stappen.filter(([, door, , zegt]) => door === antwoordt && zegt !== null).at(-1);
  uit.rij('signaal', {
    id, inburgeraarId, gemeenteId: kring.gemeente.id, organisatieId: wie.organisatieId, richting: aan ? 'AAN_PARTNER' : 'AAN_GEMEENTE', partnerId, ingevoerdDoor: wie.lidmaatschapId, ingevoerdOp: grond.tijd.moment(dag),
    datum: grond.tijd.datum(dag), onderwerp, tekst, stand: laatste === undefined ? 'OPEN' : laatste === 'AFGEHANDELD' || laatste === 'GEZIEN' ? 'AFGEHANDELD' : 'IN_BEHANDELING', terugkoppeling: antwoord?.[3] ?? null,
    teruggekoppeldOp: antwoord ? grond.tijd.datum(antwoord[2]) : null, wachtSinds: antwoord ? null : grond.tijd.datum(dag), antwoordOngezien: antwoord !== undefined && laatste !== 'GEZIEN', versie: stappen.length + 1,
  });
  stappen.forEach(([soort, door, op, zegt], i) => uit.rij('signaal_stap', {
    id: grond.volgende('signaal_stap'), signaalId: id, inburgeraarId, partnerId, organisatieId: door.organisatieId, ingevoerdDoor: door.lidmaatschapId, ingevoerdOp: grond.tijd.moment(op), soort, tekst: zegt, versie: i + 2,
  }));
}
