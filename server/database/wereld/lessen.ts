import { gevolgdeMinuten, type PresentieStatus, type VerzuimReden } from '../../../shared/rules/presentie.ts';
import { plusMaanden } from '../../../shared/rules/datum.ts';
import { type Grond, iemand } from './basis.ts';
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
  const dagen = lesdagen(grond, groep);
  const lesreeksId = schrijfReeks(grond, uit, groep, { beginTijd, minuten: rooster.minuten, dagen });
  const gesloten = schrijfAfsluitingen(grond, uit, groep);
  for (const dag of dagen) {
    const leden = groep.leden.filter((lid) => lid.van <= dag && (lid.tot === null || lid.tot >= dag));
    if (leden.length === 0) continue;
    const les: Les = { id: grond.volgende('les'), dag, minuten: rooster.minuten, groep };
    const vervallen = dag !== 0 && dag < 14 && t.kans(0.015) ? t.kies(VERVALLEN) : null;
    uit.rij('les', {
      id: les.id, groepId: groep.id, organisatieId: groep.bij.id, datum: grond.tijd.datum(dag), beginTijd, duurMinuten: rooster.minuten,
      onderwerp: t.kies(ONDERWERPEN), vervallenReden: vervallen, lesreeksId,
    });
    if (dag > 0 && vervallen === null) for (const lid of leden) schrijfAfmelding(grond, uit, t, les, lid);
    if (dag >= 0 || vervallen !== null || (!gesloten(dag) && t.kans(nogNietVastgelegd(dag)))) continue;
    for (const lid of leden) schrijfPresentie(grond, uit, t, les, lid);
    if (gesloten(dag) || (dag > -90 && t.kans(0.85))) {
      uit.rij('les_ondertekening', { id: grond.volgende('les_ondertekening'), lesId: les.id, organisatieId: groep.bij.id, ingevoerdDoor: groep.begeleider.lidmaatschapId, getekendOp: grond.tijd.moment(Math.min(dag + 3, -1), 1000) });
    }
  }
}

/** How the lessons of the class were planned. */
function schrijfReeks(grond: Grond, uit: Uitvoer, groep: Groepsplan, { beginTijd, minuten, dagen }: { beginTijd: string; minuten: number; dagen: readonly number[] }): string | null {
  const [eerste] = dagen;
  if (eerste === undefined) return null;
  const id = grond.volgende('lesreeks');
  uit.rij('lesreeks', {
    id, groepId: groep.id, organisatieId: groep.bij.id, weekdagen: [...weekdagenVan(groep)], beginTijd, duurMinuten: minuten, van: grond.tijd.datum(eerste), tot: grond.tijd.datum(dagen.at(-1) ?? eerste),
    locatie: null, ingevoerdDoor: null, ingevoerdOp: grond.tijd.moment(Math.min(eerste, 0)),
  });
  return id;
}

/** The coördinator closed the months from a half year ago up to two months ago. */
function schrijfAfsluitingen(grond: Grond, uit: Uitvoer, groep: Groepsplan): (dag: number) => boolean {
  const maand = (terug: number): string => `${plusMaanden(`${grond.tijd.datum(0).slice(0, 7)}-01`, -terug).slice(0, 7)}-01`;
  const dicht = [2, 3, 4, 5].map(maand).filter((dag) => grond.tijd.nummer(dag) >= groep.van && grond.tijd.nummer(dag) <= (groep.tot ?? 0));
  const coordinator = iemand(groep.bij, 'TAALCOORDINATOR').lidmaatschapId;
  for (const dag of dicht) {
    uit.rij('maandafsluiting', { id: grond.volgende('maandafsluiting'), groepId: groep.id, organisatieId: groep.bij.id, maand: dag, ingevoerdDoor: coordinator, afgeslotenOp: grond.tijd.moment(grond.tijd.nummer(plusMaanden(dag, 1)) + 9), reden: null });
  }
  return (dag) => dicht.some((begin) => begin.slice(0, 7) === grond.tijd.datum(dag).slice(0, 7));
}

/** Who logs in says now and then beforehand not to come. */
function schrijfAfmelding(grond: Grond, uit: Uitvoer, t: Toeval, les: Les, { persoon }: Lid): void {
  if (persoon.gewist || persoon.account === null || les.dag > 14 || !t.kans(0.15)) return;
  uit.rij('afmelding', { id: grond.volgende('afmelding'), inburgeraarId: persoon.id, lesId: les.id, datum: grond.tijd.datum(les.dag), ingevoerdDoor: persoon.account, ingevoerdOp: grond.tijd.moment(-1, 700), reden: t.kies(REDENEN), ingetrokken: false });
}

/** A docent's second class is at another time than the first, and so are startklas and the other gemeente's class. */
function beginVan(groep: Groepsplan): string {
  const docenten = groep.bij.staf.get('TAALDOCENT')?.length ?? 1;
  const beurt = Math.floor(groep.volgnummer / docenten) + (groep.soort === 'STARTKLAS' ? 1 : 0) + (groep.vanKring % 2);
  return ['09:00', '13:00', '18:30'][beurt % 3] ?? '09:00';
}

function weekdagenVan(groep: Groepsplan): readonly number[] {
  const rooster = ROOSTERS[groep.route ?? 'Z'].weekdagen;
  return rooster[groep.volgnummer % rooster.length] ?? [1, 3, 5];
}

/** The days of the timetable outside the holidays; the full class has a lesson today in any case. */
export function lesdagen(grond: Grond, groep: Groepsplan): number[] {
  const weekdagen = weekdagenVan(groep);
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
  const id = grond.volgende('presentie');
  uit.rij('presentie', {
    id, ...rij, ingevoerdOp: grond.tijd.moment(correctie ? les.dag + 2 : les.dag, correctie ? 600 : 930),
    versie: correctie ? 2 : 1, actueel: true, status, minuten: gevolgdeMinuten(status, les.minuten, gemist), reden,
    correctieReden: correctie ? 'De afmelding kwam later binnen' : null,
  });
  if (persoon.account === null || les.dag < -120 || les.dag > -4 || !t.kans(0.8)) return;
  uit.rij('presentie_bevestiging', { id: grond.volgende('presentie_bevestiging'), inburgeraarId: persoon.id, presentieId: id, datum: rij.datum, ingevoerdDoor: persoon.account, ingevoerdOp: grond.tijd.moment(les.dag + 3, 1100), wijze: t.kans(0.5) ? 'CODE' : 'INLOG' });
}

/** Who drifts away comes less each week of the last five. */
function hoe(t: Toeval, dag: number, trouw: number, haaktAf: boolean): { status: PresentieStatus; gemist: number } {
  const kans = haaktAf && dag > -35 ? trouw * (0.1 + (0.6 * -dag) / 35) : trouw;
  if (t.kans(kans)) return t.kans(0.06) ? { status: 'TE_LAAT', gemist: t.kies([5, 10, 15, 20, 30]) } : { status: 'AANWEZIG', gemist: 0 };
  return { status: t.kans(haaktAf ? 0.25 : 0.6) ? 'GEOORLOOFD_AFWEZIG' : 'ONGEOORLOOFD_AFWEZIG', gemist: 0 };
}
