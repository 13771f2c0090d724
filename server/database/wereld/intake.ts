import { INTAKE_THEMAS } from '../../../shared/rules/intake.ts';
import { type Grond, iemand, isErbij, type Persoon } from './basis.ts';
import { versie } from './dossier.ts';
import { door, namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import { BELASTBAARHEID, INTAKE, LICHAMELIJK, MENTAAL, OBSERVATIES } from './teksten.ts';

/** Everything that the consulent learns before the PIP. */
export function schrijfIntake(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const { koffie, intake, kennisgeving } = p.dagen;
  const begonnen = koffie ?? (p.doelgroep === 'GEZINSMIGRANT' ? kennisgeving : null);
  if (begonnen === null) return;
  const t = grond.toeval('intake', p.nummer);
  const klaar = intake ?? null;
  const dag = klaar ?? Math.min(-1, begonnen + 3);
  uit.rij('intake', { ...versie(grond, p, dag), ondertekendOp: grond.tijd.datumOfNiets(klaar), ...voorinburgering(grond, p) });
  for (const thema of klaar === null ? INTAKE_THEMAS.slice(0, 2) : INTAKE_THEMAS) {
    uit.rij('intake_thema', { id: grond.volgende('intake_thema'), ...door(grond, p, dag), thema, verslag: t.kies(INTAKE[thema]), datum: grond.tijd.datum(dag) });
  }
  uit.rij('gezondheid', { ...versie(grond, p, dag), lichamelijk: t.kies(LICHAMELIJK), mentaal: t.kies(MENTAAL) });
  if (t.kans(0.18)) {
    uit.rij('belastbaarheid', { ...versie(grond, p, dag), omschrijving: t.kies(BELASTBAARHEID), geldigVan: grond.tijd.datum(dag), geldigTot: t.kans(0.5) ? grond.tijd.datum(dag + 365) : null });
  }
  if (klaar !== null) schrijfLeerbaarheid(grond, uit, p, klaar);
  schrijfStartadvies(grond, uit, p);
}

/** Sixteen weeks at the COA, of which nobody is obliged to follow all; who came for family has the adapted form and none of it. */
function voorinburgering(grond: Grond, p: Persoon) {
  const t = grond.toeval('voorinburgering', p.nummer);
  const { koppeling } = p.dagen;
  const vorm = p.doelgroep === 'GEZINSMIGRANT' ? 'GEZINSMIGRANT' as const : 'STATUSHOUDER' as const;
  const gevolgd = vorm === 'STATUSHOUDER' && koppeling !== null && t.kans(0.7);
  const van = gevolgd ? koppeling - t.heel(115, 160) : null;
  return {
    vorm, voorinburgeringVan: grond.tijd.datumOfNiets(van), voorinburgeringTot: grond.tijd.datumOfNiets(van === null ? null : van + 111),
    voorinburgeringDagdelen: gevolgd ? 64 : null, voorinburgeringGevolgd: gevolgd ? t.heel(30, 64) : null,
  };
}

/** The result of the test mostly fits the route; where it does not, the consulent says why. */
function schrijfLeerbaarheid(grond: Grond, uit: Uitvoer, p: Persoon, klaar: number): void {
  const t = grond.toeval('leerbaarheid', p.nummer);
  const afwijking = p.leerroute !== null && t.kans(0.06);
  const haalbaar = p.leerroute === null ? t.kans(0.6) : (p.leerroute === 'Z') === afwijking;
  uit.rij('leerbaarheid', {
    ...versie(grond, p, klaar), afgenomenOp: grond.tijd.datum(klaar - 5), uitslag: haalbaar ? 'B1_HAALBAAR' : 'B1_NIET_HAALBAAR',
    score: haalbaar ? t.heel(40, 76) : t.heel(12, 39), afwijking, motivering: afwijking ? 'De motivatie en het vorige onderwijs geven een ander beeld dan de toets.' : null,
  });
}

/** After the startklas the docent advises to stay in the Z-route or to go on. */
function schrijfStartadvies(grond: Grond, uit: Uitvoer, p: Persoon): void {
  for (const klas of p.taal) {
    if (klas.soort !== 'STARTKLAS' || klas.tot === null || klas.tot >= 0 || !isErbij(p, klas.tot)) continue;
    const t = grond.toeval('startadvies', p.nummer);
    const docent = iemand(klas.bij, 'TAALDOCENT', p.nummer);
    uit.rij('startadvies', {
      id: grond.volgende('startadvies'), ...namens(grond, p, docent, klas.tot), datum: grond.tijd.datum(klas.tot), observatie: t.kies(OBSERVATIES),
      advies: p.leerroute === 'Z' ? 'Z_ROUTE' : p.leerroute === 'O' ? 'ONDERWIJSROUTE' : 'B1_ROUTE',
    });
  }
}
