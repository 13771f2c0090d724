import { gevolgdeMinuten, type PresentieStatus, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import type { Grond } from './basis.ts';
import type { Groepsplan, Lid } from './groepen.ts';
import type { Uitvoer } from './rijen.ts';
import type { Toeval } from './toeval.ts';

/** Lessons are kept for two years; in the Z-route from the first lesson on, because its 800 hours are counted. */
const TERUG = 731;
const VOORUIT = 56;

interface Rooster {
  weekdagen: readonly (readonly number[])[];
  minuten: number;
}

/** Z: three times two and a half hours a week. Over two groups the Z-route has lessons on every weekday. */
const ROOSTERS: Readonly<Record<'Z' | 'B1' | 'O', Rooster>> = {
  Z: { weekdagen: [[1, 3, 5], [1, 2, 4], [2, 3, 5], [1, 3, 4], [2, 4, 5]], minuten: 150 },
  B1: { weekdagen: [[1, 4], [2, 5], [1, 3], [3, 5], [2, 4]], minuten: 180 },
  O: { weekdagen: [[1, 4], [2, 5], [2, 4]], minuten: 240 },
};

const ONDERWERPEN = ['Jezelf voorstellen', 'Boodschappen doen', 'Bij de gemeente', 'Wonen en buren', 'Reizen met bus en trein', 'School en kinderen', 'Werk zoeken',
  'Geld en verzekeringen', 'Feesten en gewoonten', 'Een formulier invullen', 'Bellen en afspraken maken', 'KNM: wonen in Nederland'] as const;
const VERVALLEN = ['Docent afwezig', 'Studiedag van de school', 'Lokaal niet beschikbaar'] as const;
const REDENEN: readonly VerzuimReden[] = ['AFSPRAAK_INSTANTIE', 'AFSPRAAK_INSTANTIE', 'WERK', 'GEZIN', 'GEZIN', 'VERVOER', 'OVERIG'];

/** One lesson with the people in it. */
interface Les {
  id: string;
  dag: number;
  minuten: number;
  groep: Groepsplan;
}

/** The lessons of a class, and who was there. */
export function schrijfLessen(grond: Grond, uit: Uitvoer, groep: Groepsplan): void {
  const t = grond.toeval('les', groep.nummer);
  const rooster = ROOSTERS[groep.route ?? 'Z'];
  const beginTijd = beginVan(groep);
  for (const dag of lesdagen(grond, groep)) {
    const leden = groep.leden.filter((lid) => lid.van <= dag && (lid.tot === null || lid.tot >= dag));
    if (leden.length === 0) continue;
    const les: Les = { id: grond.volgende('les'), dag, minuten: rooster.minuten, groep };
    const vervallen = dag !== 0 && dag < 14 && t.kans(0.015) ? t.kies(VERVALLEN) : null;
    uit.rij('les', {
      id: les.id, groepId: groep.id, organisatieId: groep.bij.id, datum: grond.tijd.datum(dag), beginTijd, duurMinuten: rooster.minuten,
      onderwerp: t.kies(ONDERWERPEN), vervallenReden: vervallen,
    });
    if (dag < 0 && vervallen === null && !t.kans(nogNietVastgelegd(dag))) for (const lid of leden) schrijfPresentie(grond, uit, t, les, lid);
  }
}

/** A docent's second class is at another time than the first, and so are startklas and the other gemeente's class. */
function beginVan(groep: Groepsplan): string {
  const docenten = groep.bij.staf.get('TAALDOCENT')?.length ?? 1;
  const beurt = Math.floor(groep.volgnummer / docenten) + (groep.soort === 'STARTKLAS' ? 1 : 0) + (groep.vanKring % 2);
  return ['09:00', '13:00', '18:30'][beurt % 3] ?? '09:00';
}

/** The days of the timetable outside the holidays; the full class has a lesson today in any case. */
export function lesdagen(grond: Grond, groep: Groepsplan): number[] {
  const rooster = ROOSTERS[groep.route ?? 'Z'].weekdagen;
  const weekdagen = rooster[groep.volgnummer % rooster.length] ?? [1, 3, 5];
  const van = groep.route === 'Z' ? groep.van : Math.max(groep.van, -TERUG);
  const uit: number[] = [];
  for (let dag = van; dag <= Math.min(groep.tot ?? VOORUIT, VOORUIT); dag += 1) {
    const gewoon = weekdagen.includes(grond.tijd.weekdag(dag)) && !grond.tijd.lesvrij(dag);
    if (gewoon || (dag === 0 && groep.vol)) uit.push(dag);
  }
  return uit;
}

/** Docenten write down most lessons on the day itself; a few of the last days are still open. */
function nogNietVastgelegd(dag: number): number {
  return dag >= -5 ? 0.2 : 0.004;
}

function schrijfPresentie(grond: Grond, uit: Uitvoer, t: Toeval, les: Les, { persoon }: Lid): void {
  if (persoon.gewist) return;
  const { status, gemist } = hoe(t, les.dag, persoon.trouw, persoon.haaktAf);
  const reden = status === 'GEOORLOOFD_AFWEZIG' ? t.kies(REDENEN) : status === 'TE_LAAT' && t.kans(0.3) ? 'VERVOER' : null;
  const correctie = status === 'GEOORLOOFD_AFWEZIG' && les.dag < -3 && t.kans(0.06);
  const rij = {
    inburgeraarId: persoon.id, organisatieId: les.groep.bij.id, ingevoerdDoor: les.groep.begeleider.lidmaatschapId,
    lesId: les.id, datum: grond.tijd.datum(les.dag), bron: t.kans(0.05) ? 'OFFLINE' : 'SCHERM', importId: null,
  } as const;
  if (correctie) {
    uit.rij('presentie', { id: grond.volgende('presentie'), ...rij, ingevoerdOp: grond.tijd.moment(les.dag), versie: 1, actueel: false,
      status: 'ONGEOORLOOFD_AFWEZIG', minuten: 0, reden: null, correctieReden: null });
  }
  uit.rij('presentie', {
    id: grond.volgende('presentie'), ...rij, ingevoerdOp: grond.tijd.moment(correctie ? les.dag + 2 : les.dag, correctie ? 600 : 930),
    versie: correctie ? 2 : 1, actueel: true, status, minuten: gevolgdeMinuten(status, les.minuten, gemist), reden,
    correctieReden: correctie ? 'De afmelding kwam later binnen' : null,
  });
}

/** Who drifts away comes less each week of the last five. */
function hoe(t: Toeval, dag: number, trouw: number, haaktAf: boolean): { status: PresentieStatus; gemist: number } {
  const kans = haaktAf && dag > -35 ? trouw * (0.1 + (0.6 * -dag) / 35) : trouw;
  if (t.kans(kans)) return t.kans(0.06) ? { status: 'TE_LAAT', gemist: t.kies([5, 10, 15, 20, 30]) } : { status: 'AANWEZIG', gemist: 0 };
  return { status: t.kans(haaktAf ? 0.25 : 0.6) ? 'GEOORLOOFD_AFWEZIG' : 'ONGEOORLOOFD_AFWEZIG', gemist: 0 };
}
