import type { Groepsoort } from '../../domain/groepen/groep.entity.ts';
import type { Leerroute } from '../../../shared/rules/pip.ts';
import { type Grond, iemand, type Kring, type Medewerker, type Partner, type Persoon } from './basis.ts';
import type { Uitvoer } from './rijen.ts';
import type { Toeval } from './toeval.ts';
import type { Verbanden } from './verbanden.ts';
import { DAGDELEN, activiteitVan } from './uren.ts';
import { moduleVan } from './modules.ts';

/** What a class costs a month, in eurocents; B1 and O are bought per person. */
const MAANDPRIJS = 684_000;

/** Places that the gemeente buys per group. */
export const STOELEN = 12;

export interface Lid {
  persoon: Persoon;
  van: number;
  tot: number | null;
}

export interface Groepsplan {
  id: string;
  /** Unique in the world: seeds what happens in the group. */
  nummer: number;
  /** Which of its kind: gives the timetable. */
  volgnummer: number;
  soort: Groepsoort;
  route: Leerroute | null;
  bij: Partner;
  vanKring: number;
  begeleider: Medewerker;
  leden: Lid[];
  van: number;
  tot: number | null;
  /** The class that is full and has a lesson today, whatever day it is. */
  vol: boolean;
}

const loopt = (lid: Lid): boolean => lid.van <= 0 && (lid.tot === null || lid.tot >= 0);
const overlapt = (a: Lid, b: Lid): boolean => (a.tot === null || a.tot >= b.van) && (b.tot === null || b.tot >= a.van);

/**
 * Seats people. Those of today first, in order of start, so that there are full classes; then those who left or still
 * come, where a seat is free for their whole stretch. One class, `vol`, has exactly all seats taken today.
 */
export function deelIn(t: Toeval, leden: readonly Lid[], stoelen = STOELEN): { groepen: Lid[][]; vol: number } {
  const nu = leden.filter(loopt).sort((a, b) => a.van - b.van || a.persoon.nummer - b.persoon.nummer);
  const vol = nu.length >= 2.5 * stoelen ? 1 : 0;
  const groepen: Lid[][] = [];
  for (let i = 0; i < nu.length;) {
    const aantal = groepen.length === vol ? stoelen : t.heel(stoelen - 3, stoelen);
    groepen.push(nu.slice(i, i + aantal));
    i += aantal;
  }
  for (const lid of leden.filter((l) => !loopt(l)).sort((a, b) => a.van - b.van || a.persoon.nummer - b.persoon.nummer)) {
    const plek = groepen.find((groep) => groep.filter((ander) => overlapt(ander, lid)).length < stoelen);
    if (plek) plek.push(lid);
    else groepen.push([lid]);
  }
  return { groepen, vol: groepen[vol]?.filter(loopt).length === stoelen ? vol : -1 };
}

/** All groups of the people of one kring. */
export function maakGroepen(grond: Grond, kring: Kring, personen: readonly Persoon[], verbanden: ReadonlyMap<Persoon, Verbanden>): Groepsplan[] {
  const soorten = new Map<string, { maak: Omit<Soort, 'leden'>; leden: Lid[] }>();
  const voeg = (sleutel: string, maak: Omit<Soort, 'leden'>, lid: Lid): void => {
    const soort = soorten.get(sleutel) ?? { maak, leden: [] };
    soort.leden.push(lid);
    soorten.set(sleutel, soort);
  };
  for (const persoon of personen) {
    for (const { soort, route, bij, van, tot } of persoon.taal) if (!wacht(persoon, van, tot)) voeg(`${soort} ${route}`, { soort, route, bij, rol: 'TAALDOCENT' }, { persoon, van, tot });
    if (persoon.werk) voeg(`WERK ${persoon.werk.bij.id}`, { soort: 'WERKGROEP', route: null, bij: persoon.werk.bij, rol: 'WERKBEGELEIDER' }, { persoon, ...persoon.werk });
    const pvt = verbanden.get(persoon)?.pvt ?? null;
    if (pvt !== null) voeg(`PVT ${pvt}`, { soort: 'PVT', route: null, bij: kring.vwn, rol: 'VWN_TRAINER' }, { persoon, van: pvt - 7, tot: pvt + 24 });
    if (pvt !== null && persoon.nummer % 2 === 0) voeg(`TRAINING ${pvt}`, { soort: 'TRAINING', route: null, bij: kring.vwn, rol: 'VWN_TRAINER' }, { persoon, van: pvt - 7, tot: pvt + 24 });
  }
  return [...soorten.entries()].flatMap(([sleutel, { maak, leden }], i) => groepenVan(grond, kring, kring.nummer * 1000 + i, { ...maak, leden }, sleutel));
}

/** Some who came to a school in the last weeks still wait for a seat. */
function wacht({ nummer, gewist }: Persoon, van: number, tot: number | null): boolean {
  return !gewist && tot === null && van <= 0 && van > -42 && nummer % 3 === 0;
}

interface Soort {
  soort: Groepsoort;
  route: Leerroute | null;
  bij: Partner;
  rol: 'TAALDOCENT' | 'WERKBEGELEIDER' | 'VWN_TRAINER';
  leden: Lid[];
}

function groepenVan(grond: Grond, kring: Kring, reeks: number, soort: Soort, sleutel: string): Groepsplan[] {
  const { groepen, vol } = deelIn(grond.toeval(`groepen ${sleutel}`, kring.nummer), soort.leden);
  const personeel = soort.bij.staf.get(soort.rol)?.length ?? 1;
  return groepen.map((leden, volgnummer) => {
    const nummer = reeks * 1000 + volgnummer;
    const tot = leden.every((lid) => lid.tot !== null) ? Math.max(...leden.map((lid) => lid.tot ?? 0)) : null;
    return {
      id: grond.id('groep', nummer), nummer, volgnummer, soort: soort.soort, route: soort.route, bij: soort.bij, vanKring: kring.nummer, leden,
      // The first docent leads the full class: who looks at the demo finds it.
      begeleider: iemand(soort.bij, soort.rol, volgnummer - Math.max(0, vol) + personeel),
      van: Math.min(...leden.map((lid) => lid.van)), tot, vol: volgnummer === vol && soort.soort === 'TAALGROEP' && soort.route === 'Z',
    };
  });
}

const NAMEN: Readonly<Record<Groepsoort, string>> = {
  TAALGROEP: 'Groep', STARTKLAS: 'Startklas', ELIP: 'ELIP-groep', WERKGROEP: 'Werkgroep', PVT: 'PVT-groep', TRAINING: 'Eurowijzer', MAP: 'MAP-groep', ACTIVITEIT: 'Activiteit', KOFFIE_EN_TAAL: 'Koffie en Taal', TAALCAFE: 'Taalcafé',
};

export function schrijfGroepen(grond: Grond, uit: Uitvoer, kring: Kring, groepen: readonly Groepsplan[]): void {
  for (const g of groepen) {
    g.bij.groepen += 1;
    const datum = (dag: number): string => grond.tijd.datum(dag);
    const locatie = kring.gemeente.kernen[g.volgnummer % kring.gemeente.kernen.length]?.[0] ?? kring.gemeente.naam;
    uit.rij('groep', {
      id: g.id, organisatieId: g.bij.id, soort: g.soort, naam: `${g.route && g.soort === 'TAALGROEP' ? `${g.route}-` : ''}${NAMEN[g.soort]} ${g.bij.groepen}`,
      locatie: `${g.soort === 'WERKGROEP' ? 'Werkplaats' : 'Lokaal'} ${(g.volgnummer % 4) + 1}, ${locatie}`, leerroute: g.route, stoelen: STOELEN, maandprijs: g.route === 'Z' || g.soort === 'STARTKLAS' ? MAANDPRIJS : null,
      van: datum(g.van), tot: grond.tijd.datumOfNiets(g.tot), weekdag: null, beginTijd: null, doelgroep: null, inloop: false, activiteitId: null,
      ...(g.soort === 'WERKGROEP' ? { moduleId: moduleVan(grond, uit, g.bij, activiteitVan(g.bij.naam, g.volgnummer), groepen), weekdagen: [...(DAGDELEN[g.volgnummer % DAGDELEN.length] ?? DAGDELEN[0])] } : { moduleId: null, weekdagen: [] }),
    });
    uit.rij('groepsbegeleider', {
      id: grond.volgende('groepsbegeleider'), groepId: g.id, lidmaatschapId: g.begeleider.lidmaatschapId, organisatieId: g.bij.id,
      van: datum(g.van), tot: grond.tijd.datumOfNiets(g.tot),
    });
    for (const lid of g.leden) {
      uit.rij('groepslid', {
        id: grond.volgende('groepslid'), groepId: g.id, inburgeraarId: lid.persoon.id, organisatieId: g.bij.id,
        van: datum(lid.van), tot: grond.tijd.datumOfNiets(lid.tot),
      });
    }
  }
}
