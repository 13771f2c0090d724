import type { Activiteitnaam } from './gemeenten.ts';
import { type Grond, iemand, isErbij, type Medewerker, type Persoon } from './basis.ts';
import type { Groepsplan } from './groepen.ts';
import type { Uitvoer } from './rijen.ts';
import { groepsdagen, type Taalpuntgroepen } from './taalpuntgroepen.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';

/** Two dagdelen a week, outside the holidays. */
export const DAGDELEN = [[2, 4], [1, 3], [2, 5], [3, 5], [1, 4]] as const;
const DAGDEEL_MINUTEN = 240;
const PVT_MINUTEN = 180;

interface Inschrijving {
  dag: number;
  activiteit: Activiteitnaam;
  minuten: number;
  beginTijd: string | null;
  door: Medewerker;
}

/** The module of a group: the work group of an organisation has one. */
export function activiteitVan(organisatie: string, volgnummer: number): Activiteitnaam {
  if (organisatie.startsWith('Kari')) return "Kari's Crackers";
  if (['SamSam', 'Atelier'].some((naam) => organisatie.startsWith(naam))) return 'SamSam, naaiatelier';
  return volgnummer % 2 === 0 ? 'Larcom, module 1' : 'Larcom, module 2';
}

/** Hours of a work group, entered once a week: those of this week are still to come. */
export function schrijfWerkgroep(grond: Grond, uit: Uitvoer, groep: Groepsplan): void {
  const t = grond.toeval('werk', groep.nummer);
  const weekdagen: readonly number[] = DAGDELEN[groep.volgnummer % DAGDELEN.length] ?? DAGDELEN[0];
  const laatste = grond.tijd.maandag(0) - 1;
  const beginTijd = groep.volgnummer % 2 === 0 ? '13:00' : '08:30';
  const vast = activiteitVan(groep.bij.naam, groep.volgnummer);
  for (let dag = groep.van; dag <= Math.min(laatste, groep.tot ?? laatste); dag += 1) {
    if (!weekdagen.includes(grond.tijd.weekdag(dag)) || grond.tijd.lesvrij(dag)) continue;
    const activiteit = t.kans(0.04) ? t.kies(['Voorlichting', 'Training Omgaan met Geld', 'MAP'] as const) : vast;
    for (const { persoon, van, tot } of groep.leden) {
      if (van > dag || (tot !== null && tot < dag) || !t.kans(persoon.trouw)) continue;
      const minuten = t.kans(0.08) ? t.kies([120, 180, 210]) : DAGDEEL_MINUTEN;
      schrijfUren(grond, uit, t, persoon, { dag, activiteit, minuten, beginTijd, door: groep.begeleider });
    }
  }
}

/** Of most weeks in which the group was free somebody said that there was nothing to report. */
export function schrijfLegeWeken(grond: Grond, uit: Uitvoer, groep: Groepsplan): void {
  const t = grond.toeval('lege week', groep.nummer);
  const [eerste, laatste] = [Math.max(groep.van, -200), grond.tijd.maandag(0) - 7];
  for (let maandag = grond.tijd.maandag(eerste + 6); maandag <= Math.min(laatste, groep.tot ?? laatste); maandag += 7) {
    if (![0, 1, 2, 3, 4].every((dag) => grond.tijd.lesvrij(maandag + dag)) || !t.kans(0.7)) continue;
    uit.rij('groepsweek', { groepId: groep.id, week: grond.tijd.datum(maandag), organisatieId: groep.bij.id, leeg: true, versie: 1, gewijzigdDoor: groep.begeleider.lidmaatschapId, gewijzigdOp: grond.tijd.moment(maandag + 7) });
  }
}

/** Hours elsewhere: PVT, Taalcafé and coach, volunteer work. */
export function schrijfOverigeUren(grond: Grond, uit: Uitvoer, p: Persoon, v: Verbanden, taalpunt: Taalpuntgroepen): void {
  const t = grond.toeval('uren', p.nummer);
  const laatste = grond.tijd.maandag(0) - 1;
  const voeg = (inschrijving: Inschrijving): void => {
    if (inschrijving.dag <= laatste && isErbij(p, inschrijving.dag)) schrijfUren(grond, uit, t, p, inschrijving);
  };
  if (v.pvt !== null) {
    const door = iemand(p.kring.vwn, 'VWN_TRAINER');
    for (let week = 0; week < 4; week += 1) voeg({ dag: v.pvt + 7 * week, activiteit: 'PVT', minuten: PVT_MINUTEN, beginTijd: '09:30', door });
  }
  // Who practises with a coach has the hours with the meetings (`partnerrijen.ts`).
  if (v.taalpunt && !v.taalpunt.coach && p.leerroute !== 'O') {
    const door = iemand(p.kring.taalpunt, 'TAALPUNTCOORDINATOR');
    for (const { kwam, ...keer } of groepsdagen(grond, t, p, v.taalpunt.van, v.taalpunt.tot, taalpunt)) {
      if (!isErbij(p, keer.dag)) continue;
      voeg({ ...keer, door });
      kwam();
    }
  }
  if (p.leerroute === 'Z' && p.werk && t.kans(0.25)) {
    const door = p.consulent;
    for (let dag = Math.max(p.werk.van + 30, -200); dag <= laatste; dag += 21) voeg({ dag, activiteit: 'Vrijwilligerswerk', minuten: t.kies([120, 180]), beginTijd: '10:00', door });
  }
}

export function schrijfUren(grond: Grond, uit: Uitvoer, t: Toeval, p: Persoon, i: Inschrijving): void {
  if (p.gewist) return;
  const { tijd } = grond;
  const correctie = t.kans(0.005) && i.dag < -10;
  const rij = {
    inburgeraarId: p.id, organisatieId: i.door.organisatieId, ingevoerdDoor: i.door.lidmaatschapId, datum: tijd.datum(i.dag),
    activiteitId: p.kring.gemeente.activiteit(i.activiteit), beginTijd: i.beginTijd, bron: 'SCHERM',
  } as const;
  // Entered on the Friday of the week, or later.
  const ingevoerd = Math.min(-1, Math.max(i.dag, tijd.maandag(i.dag) + 4));
  if (correctie) {
    uit.rij('participatie_uren', { id: grond.volgende('participatie_uren'), ...rij, ingevoerdOp: tijd.moment(ingevoerd), minuten: 60, versie: 1, actueel: false, correctieReden: null });
  }
  const id = grond.volgende('participatie_uren');
  uit.rij('participatie_uren', {
    id, ...rij, ingevoerdOp: tijd.moment(correctie ? ingevoerd + 4 : ingevoerd), minuten: i.minuten,
    versie: correctie ? 2 : 1, actueel: true, correctieReden: correctie ? 'Verkeerd overgenomen van de presentielijst' : null,
  });
  // Who may log in looks at the hours of the last weeks, and seldom disagrees.
  if (p.account === null || i.dag < -42 || t.kans(0.25)) return;
  const betwist = t.kans(0.12);
  uit.rij('uren_reactie', {
    id: grond.volgende('uren_reactie'), urenId: id, inburgeraarId: p.id, reactie: betwist ? 'BETWIST' : 'BEVESTIGD', toelichting: betwist ? 'Ik was er langer.' : null,
    ingevoerdDoor: p.account, ingevoerdOp: tijd.moment(ingevoerd + 1),
  });
}
