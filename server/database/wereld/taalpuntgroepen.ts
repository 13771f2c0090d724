import type { Activiteitnaam } from './gemeenten.ts';
import { type Grond, iemand, type Kring, type Persoon } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import type { Toeval } from './toeval.ts';

interface Groepsoort {
  soort: 'TAALCAFE' | 'KOFFIE_EN_TAAL';
  naam: string;
  activiteit: Activiteitnaam;
  beginTijd: string;
  minuten: number;
  /** The day of the week in the first three villages: 1 is Monday. */
  weekdagen: readonly [number, number, number];
}

const SOORTEN: readonly Groepsoort[] = [
  { soort: 'TAALCAFE', naam: 'Taalcafé', activiteit: 'Taalcafé', beginTijd: '19:30', minuten: 120, weekdagen: [2, 3, 4] },
  { soort: 'KOFFIE_EN_TAAL', naam: 'Koffie en Taal', activiteit: 'Koffie & Taal', beginTijd: '10:00', minuten: 90, weekdagen: [1, 5, 2] },
];
const DORPEN = 3;
/** Groups of the Taalpunt are numbered beyond those of the partners that teach. */
const VANAF = 900_000;

/** Where somebody goes to practise with others, and the days of it: the nearest meeting to each of these days. */
export class Taalpuntgroepen {
  private readonly gekomen = new Map<string, number>();

  constructor(private readonly grond: Grond, private readonly kring: Kring) {}

  private id(soort: number, dorp: number): string {
    return this.grond.id('groep', this.kring.nummer * 1_000_000 + VANAF + soort * DORPEN + dorp);
  }

  private get dorpen(): readonly (readonly [string, string])[] {
    return this.kring.gemeente.kernen.slice(0, DORPEN);
  }

  kies(t: Toeval): (dag: number) => { dag: number; activiteit: Activiteitnaam; minuten: number; beginTijd: string; kwam: () => void } {
    const [s, dorp] = [t.heel(0, SOORTEN.length - 1), t.heel(0, this.dorpen.length - 1)];
    const soort = SOORTEN[s] ?? SOORTEN[0];
    if (!soort) throw new Error('there is a kind');
    return (ruw) => {
      const dag = this.grond.tijd.maandag(ruw) + (soort.weekdagen[dorp] ?? 2) - 1;
      const sleutel = `${this.id(s, dorp)}|${dag}`;
      return { dag, activiteit: soort.activiteit, minuten: soort.minuten, beginTijd: soort.beginTijd, kwam: () => void this.gekomen.set(sleutel, (this.gekomen.get(sleutel) ?? 0) + 1) };
    };
  }

  /** The groups with the meetings of the last months; of one the last is still to be ticked off. */
  schrijf(uit: Uitvoer): void {
    const { grond, kring } = this;
    const wie = iemand(kring.taalpunt, 'TAALPUNTCOORDINATOR');
    SOORTEN.forEach((soort, s) => this.dorpen.forEach(([dorp], d) => {
      const t = grond.toeval('taalpuntgroep', kring.nummer * 10 + s * DORPEN + d);
      const id = this.id(s, d);
      const activiteitId = kring.gemeente.activiteit(soort.activiteit);
      uit.rij('groep', {
        id, organisatieId: kring.taalpunt.id, soort: soort.soort, naam: `${soort.naam} ${dorp}`, locatie: `Bibliotheek ${dorp}`, leerroute: null, stoelen: 40, maandprijs: null, van: grond.tijd.datum(-500), tot: null,
        weekdag: soort.weekdagen[d] ?? 2, beginTijd: soort.beginTijd, doelgroep: soort.soort === 'TAALCAFE' ? 'Wie ’s avonds wil praten' : 'Wie overdag kan', inloop: true, activiteitId, moduleId: null, weekdagen: [],
      });
      uit.rij('groepsbegeleider', { id: grond.volgende('groepsbegeleider'), groepId: id, lidmaatschapId: wie.lidmaatschapId, organisatieId: kring.taalpunt.id, van: grond.tijd.datum(-500), tot: null });
      const laatste = grond.tijd.maandag(0) - 7 - (s === 0 && d === 1 ? 7 : 0);
      for (let maandag = grond.tijd.maandag(-84); maandag <= laatste; maandag += 7) {
        const dag = maandag + (soort.weekdagen[d] ?? 2) - 1;
        if (grond.tijd.lesvrij(dag)) continue;
        uit.rij('bijeenkomst', {
          id: grond.volgende('bijeenkomst'), groepId: id, organisatieId: kring.taalpunt.id, datum: grond.tijd.datum(dag), beginTijd: soort.beginTijd, activiteitId, duurMinuten: soort.minuten,
          aanwezig: this.gekomen.get(`${id}|${dag}`) ?? 0, anderen: t.heel(2, 9), versie: 1, gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: grond.tijd.moment(dag),
        });
      }
    }));
  }
}

/** Hours of who practises with others instead of with a coach. */
export function groepsdagen(grond: Grond, t: Toeval, p: Persoon, van: number, tot: number | null, groepen: Taalpuntgroepen): { dag: number; activiteit: Activiteitnaam; minuten: number; beginTijd: string; kwam: () => void }[] {
  const kies = groepen.kies(t);
  const elke = t.heel(7, 21);
  const laatste = grond.tijd.maandag(0) - 1;
  const uit = new Map<number, ReturnType<typeof kies>>();
  for (let ruw = Math.max(van + 7, -400); ruw <= Math.min(laatste, tot ?? laatste); ruw += elke) {
    const keer = kies(ruw);
    if (keer.dag >= van && keer.dag <= Math.min(laatste, tot ?? laatste) && !grond.tijd.lesvrij(keer.dag) && t.kans(p.trouw)) uit.set(keer.dag, keer);
  }
  return [...uit.values()];
}
