import { ERK_NIVEAUS, type Niveaubasis, VAARDIGHEDEN } from '../../../shared/rules/taal.ts';
import type { Leerroute } from '../../../shared/rules/pip.ts';
import { eindeVan, type Grond, iemand, type Persoon, type Taalperiode } from './basis.ts';
import { namens } from './plan.ts';
import type { Uitvoer } from './rijen.ts';
import { VOLGENDE_STAPPEN, VOORTGANG } from './teksten.ts';
import type { Toeval } from './toeval.ts';

/** Levels, as steps of ERK_NIVEAUS, at the start and at the end of a route. */
const LOOP: Readonly<Record<Leerroute, readonly [number, number]>> = { Z: [0, 2], B1: [0.7, 3], O: [1.2, 3.6] };
const KWARTAAL = 91;
const TERUG = 731;

/** A report every quarter per school: some stand still, some reports are missing. */
export function schrijfVoortgang(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const t = grond.toeval('voortgang', p.nummer);
  // Nobody starts at the same point.
  const aanleg = t.getal() * 0.9;
  // One in seven stands still from some day on.
  const stilstand = t.kans(0.15) ? t.heel(120, 300) : Infinity;
  const bereikt = VAARDIGHEDEN.map((): Bereikt => ({ stap: 0, dag: null, basis: 'OBSERVATIE' }));
  for (const les of p.taal.filter((periode) => periode.soort === 'TAALGROEP')) {
    const laatste = Math.min(-1, les.tot ?? -1);
    const wie = iemand(les.bij, 'TAALDOCENT', p.nummer);
    for (let ruw = les.van + KWARTAAL; ruw <= laatste; ruw += KWARTAAL) {
      const dag = grond.tijd.werkdag(ruw);
      if (dag < -TERUG || t.kans(dag > -KWARTAAL ? 0.2 : 0.05)) continue;
      schrijfRapport(grond, uit, t, p, { les, dag, sinds: Math.min(dag - (p.dagen.les ?? les.van), stilstand), aanleg, bereikt }, wie);
    }
  }
}

interface Rapport {
  les: Taalperiode;
  dag: number;
  /** Days of progress up to now, a route before this one included. */
  sinds: number;
  aanleg: number;
  /** Per skill: what somebody knows, another route does not take away. */
  bereikt: Bereikt[];
}

/** Step reached, and when and by what that was seen. */
interface Bereikt {
  stap: number;
  dag: number | null;
  basis: Niveaubasis;
}

function schrijfRapport(grond: Grond, uit: Uitvoer, t: Toeval, p: Persoon, { les, dag, sinds, aanleg, bereikt }: Rapport, wie: ReturnType<typeof iemand>): void {
  const id = grond.volgende('voortgangsrapportage');
  const wil = p.trouw + (t.getal() - 0.5) * 0.2;
  const opmerking = t.kans(0.7) ? t.kies(VOORTGANG) : null;
  const hoe = grond.toeval('rapportage', p.nummer * 1000 - dag);
  const eerste = bereikt.every((b) => b.dag === null);
  const vooruit = VAARDIGHEDEN.map((_, i) => stapNa(les.route, sinds, aanleg - (i % 3) * 0.2) > (bereikt[i]?.stap ?? 0));
  // Where nothing changed the docent sometimes says just that.
  const niets = !eerste && !vooruit.includes(true) && hoe.kans(0.2);
  uit.rij('voortgangsrapportage', {
    id, ...namens(grond, p, wie, dag), datum: grond.tijd.datum(dag), nietsTeMelden: niets,
    inzet: niets ? null : wil > 0.85 ? 'GOED' : wil > 0.7 ? 'VOLDOENDE' : wil > 0.55 ? 'WISSELEND' : 'ONVOLDOENDE',
    volgendeStap: !niets && hoe.kans(0.6) ? hoe.kies(VOLGENDE_STAPPEN) : null, opmerking: niets ? null : opmerking,
  });
  if (niets) return;
  VAARDIGHEDEN.forEach((vaardigheid, i) => {
    const was = bereikt[i];
    const nu: Bereikt = !was || was.dag === null || vooruit[i] ? { stap: Math.max(was?.stap ?? 0, stapNa(les.route, sinds, aanleg - (i % 3) * 0.2)), dag, basis: hoe.kans(0.35) ? 'TOETS' : 'OBSERVATIE' } : was;
    bereikt[i] = nu;
    uit.rij('voortgang_niveau', {
      rapportageId: id, vaardigheid, niveau: ERK_NIVEAUS[nu.stap] ?? 'A0', basis: nu.basis, vastgesteldOp: grond.tijd.datum(nu.dag ?? dag), inburgeraarId: p.id, organisatieId: wie.organisatieId,
    });
  });
}

/** The Z-route takes two and a half years, the others about two; writing and speaking come a little later. */
function stapNa(route: Leerroute, sinds: number, voor: number): number {
  const [van, tot] = LOOP[route];
  const deel = Math.min(1, sinds / (route === 'Z' ? 900 : 700));
  return Math.max(0, Math.min(4, Math.floor(van + (tot - van) * deel + voor)));
}

/** Exams of B1 and the onderwijsroute: most pass, some at the second try. The Z-route has none. */
export function schrijfExamens(grond: Grond, uit: Uitvoer, p: Persoon): void {
  const { les } = p.dagen;
  if (les === null || p.leerroute === null || p.leerroute === 'Z') return;
  const t = grond.toeval('examen', p.nummer);
  const voldaan = p.dagen.voldaan !== null;
  const niveau = p.leerroute === 'O' && t.kans(0.4) ? 'B2' : 'B1';
  const einde = Math.min(-1, eindeVan(p) ?? -1);
  VAARDIGHEDEN.forEach((onderdeel, i) => {
    const dag = voldaan ? einde - 25 - 12 * i : les + 420 + 30 * i + t.heel(0, 40);
    if (dag > einde || dag <= les) return;
    const examen = (ruw: number, uitslag: 'GESLAAGD' | 'GEZAKT'): void => {
      const op = grond.tijd.werkdag(ruw);
      uit.rij('examenuitslag', {
        id: grond.volgende('examenuitslag'), ...namens(grond, p, p.consulent, op), onderdeel, niveau: onderdeel === 'KNM' ? null : niveau, datum: grond.tijd.datum(op), uitslag,
      });
    };
    const gezakt = t.kans(0.25);
    if (!gezakt) examen(dag, 'GESLAAGD');
    else {
      examen(voldaan ? dag - 70 : dag, 'GEZAKT');
      if (voldaan || dag + 70 <= einde) examen(voldaan ? dag : dag + 70, voldaan || t.kans(0.7) ? 'GESLAAGD' : 'GEZAKT');
    }
  });
}
