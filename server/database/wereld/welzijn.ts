import type { Preventiestand, Preventiethema } from '../../../shared/rules/preventie.ts';
import { eindeVan, type Grond, iemand, isErbij, type Kring, type Medewerker, type Persoon } from './basis.ts';
import type { Activiteitnaam } from './gemeenten.ts';
import type { Uitvoer } from './rijen.ts';
import type { Verbanden } from './verbanden.ts';

interface Aanloop {
  naam: string;
  activiteit: Activiteitnaam;
  doelgroep: string;
  weekdag: number;
  beginTijd: string;
  minuten: number;
  inloop: boolean;
}

const AANLOPEN: readonly Aanloop[] = [
  { naam: 'Samen sporten', activiteit: 'Sporten in een vereniging', doelgroep: 'Iedereen die wil bewegen', weekdag: 3, beginTijd: '18:30', minuten: 90, inloop: true },
  { naam: 'Koken met de buurt', activiteit: 'Vrijwilligerswerk', doelgroep: 'Wie graag kookt en mensen wil ontmoeten', weekdag: 4, beginTijd: '17:30', minuten: 120, inloop: false },
  { naam: 'Fietsen leren', activiteit: 'Fietsles', doelgroep: 'Volwassenen', weekdag: 6, beginTijd: '10:00', minuten: 90, inloop: false },
];
const WEKEN = 10;
const PLEKKEN = 12;

/** Activities of the welfare organisation: who came by name as hours, and how many others. Of this week nothing is ticked off yet. */
export function schrijfAanloop(grond: Grond, uit: Uitvoer, kring: Kring, personen: readonly Persoon[], verbanden: ReadonlyMap<Persoon, Verbanden>): void {
  if (!kring.eersteVanGemeente) return;
  const wie = iemand(kring.welzijn, 'WELZIJNSCOORDINATOR');
  const mee = personen.filter((p) => { const w = verbanden.get(p)?.welzijn; return w && !w.ingetrokken && w.tot === null && eindeVan(p) === null && !p.gewist; });
  AANLOPEN.forEach((aanloop, i) => {
    const [kern] = kring.gemeente.kernen[i % kring.gemeente.kernen.length] ?? [kring.gemeente.naam];
    const id = grond.id('groep', kring.nummer * 1_000_000 + 999_000 + i);
    const leden = mee.filter(({ nummer }) => nummer % AANLOPEN.length === i).slice(0, PLEKKEN);
    uit.rij('groep', {
      id, organisatieId: kring.welzijn.id, soort: 'ACTIVITEIT', naam: `${aanloop.naam} ${kern}`, locatie: `Kulturhus ${kern}`, leerroute: null, stoelen: PLEKKEN, maandprijs: null, van: grond.tijd.datum(-7 * (WEKEN + 2)), tot: null,
      weekdag: aanloop.weekdag, beginTijd: aanloop.beginTijd, doelgroep: aanloop.doelgroep, inloop: aanloop.inloop, activiteitId: kring.gemeente.activiteit(aanloop.activiteit), moduleId: null, weekdagen: [],
    });
    uit.rij('groepsbegeleider', { id: grond.volgende('groepsbegeleider'), groepId: id, lidmaatschapId: wie.lidmaatschapId, organisatieId: kring.welzijn.id, van: grond.tijd.datum(-7 * (WEKEN + 2)), tot: null });
    if (!aanloop.inloop) for (const p of leden) uit.rij('groepslid', { id: grond.volgende('groepslid'), groepId: id, inburgeraarId: p.id, organisatieId: kring.welzijn.id, van: grond.tijd.datum(-7 * WEKEN), tot: null });
    schrijfKeren(grond, uit, kring, { id, wie, aanloop, leden, verbanden });
  });
}

interface Keren {
  id: string;
  wie: Medewerker & { organisatieId: string };
  aanloop: Aanloop;
  leden: readonly Persoon[];
  verbanden: ReadonlyMap<Persoon, Verbanden>;
}

function schrijfKeren(grond: Grond, uit: Uitvoer, kring: Kring, { id, wie, aanloop, leden, verbanden }: Keren): void {
  const t = grond.toeval(`aanloop ${aanloop.naam}`, kring.nummer);
  for (let week = WEKEN; week >= 1; week -= 1) {
    const dag = grond.tijd.maandag(-7 * week) + aanloop.weekdag - 1;
    if (grond.tijd.lesvrij(dag)) continue;
    const er = leden.filter((p) => isErbij(p, dag) && (verbanden.get(p)?.welzijn?.van ?? 0) <= dag && t.kans(p.trouw * 0.8));
    uit.rij('bijeenkomst', {
      id: grond.volgende('bijeenkomst'), groepId: id, organisatieId: kring.welzijn.id, datum: grond.tijd.datum(dag), beginTijd: aanloop.beginTijd, activiteitId: kring.gemeente.activiteit(aanloop.activiteit), duurMinuten: aanloop.minuten,
      aanwezig: er.length, anderen: aanloop.inloop ? t.heel(3, 14) : t.heel(0, 4), versie: 1, gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: grond.tijd.moment(dag),
    });
    for (const p of er) {
      uit.rij('participatie_uren', {
        id: grond.volgende('participatie_uren'), inburgeraarId: p.id, organisatieId: kring.welzijn.id, ingevoerdDoor: wie.lidmaatschapId, datum: grond.tijd.datum(dag), activiteitId: kring.gemeente.activiteit(aanloop.activiteit),
        beginTijd: aanloop.beginTijd, bron: 'SCHERM', ingevoerdOp: grond.tijd.moment(dag), minuten: aanloop.minuten, versie: 1, actueel: true, correctieReden: null,
      });
    }
  }
}

interface Actie {
  titel: string;
  thema: Preventiethema;
  stand: Preventiestand;
  /** Quarters from the one of today. */
  van: number;
  tot: number;
  bij: 'welzijn' | 'vwn' | 'corporatie' | 'gemeente' | 'taalpunt';
  plaats?: number;
  doenMee?: readonly ('welzijn' | 'vwn' | 'corporatie')[];
  toelichting?: string;
}

const ACTIES: readonly Actie[] = [
  { titel: 'Training voor sleutelpersonen', thema: 'SLEUTELPERSONEN', stand: 'LOOPT', van: -1, tot: 1, bij: 'welzijn', toelichting: 'Vier avonden. Daarna een jaar begeleiding.' },
  { titel: 'Training mentaal welzijn', thema: 'MENTAAL_WELZIJN', stand: 'GEPLAND', van: 1, tot: 2, bij: 'welzijn', doenMee: ['vwn'] },
  { titel: 'Cultuursensitief werken voor medewerkers', thema: 'CULTUURSENSITIEF_WERKEN', stand: 'GEPLAND', van: 2, tot: 3, bij: 'gemeente', doenMee: ['welzijn', 'corporatie'] },
  { titel: 'Voorlichting van de GGD over gezond leven', thema: 'GEZONDHEID', stand: 'GEPLAND', van: 0, tot: 0, bij: 'gemeente' },
  { titel: 'Opvoeden tussen twee culturen', thema: 'OPVOEDEN', stand: 'UITGESTELD', van: 3, tot: 5, bij: 'vwn', toelichting: 'Wacht op een trainer die de taal spreekt.' },
  { titel: 'Thuisadministratie en rondkomen', thema: 'GELD', stand: 'LOOPT', van: -3, tot: -1, bij: 'vwn' },
  { titel: 'Eten met de buurt', thema: 'ONTMOETING', stand: 'GEPLAND', van: 1, tot: 1, bij: 'welzijn', plaats: 2, doenMee: ['vwn', 'corporatie'], toelichting: 'Wij koken samen in het Kulturhus.' },
  { titel: 'Kennismaken in de nieuwe straat', thema: 'WONEN_EN_BUURT', stand: 'GEPLAND', van: 2, tot: 2, bij: 'corporatie', plaats: 1, doenMee: ['welzijn', 'vwn'] },
  { titel: 'Taal en beweging', thema: 'GEZONDHEID', stand: 'GEPLAND', van: 6, tot: 8, bij: 'taalpunt' },
];

/** The plan of the gemeente with its partners, and what they do together in the neighbourhoods. */
export function schrijfPreventie(grond: Grond, uit: Uitvoer, kring: Kring): void {
  const organisaties = { welzijn: kring.welzijn, vwn: kring.vwn, corporatie: kring.corporaties[0] ?? kring.vwn, gemeente: kring.gemeenteOrg, taalpunt: kring.taalpunt };
  const wie = iemand(kring.welzijn, 'WELZIJNSCOORDINATOR');
  const vandaag = grond.tijd.datum(0);
  const nu = Number(vandaag.slice(0, 4)) * 4 + Math.ceil(Number(vandaag.slice(5, 7)) / 3) - 1;
  const kwartaal = (na: number): string => `${Math.floor((nu + na) / 4)}-${((nu + na) % 4) + 1}`;
  for (const { titel, thema, stand, van, tot, bij, plaats, doenMee = [], toelichting = null } of ACTIES) {
    const id = grond.volgende('preventieactie');
    uit.rij('preventieactie', {
      id, gemeenteId: kring.gemeente.id, eigenaarId: organisaties[bij].id, titel, thema, stand, van: kwartaal(van), tot: kwartaal(tot), toelichting, plaats: plaats === undefined ? null : (kring.gemeente.kernen[plaats]?.[0] ?? kring.gemeente.naam),
      dag: null, versie: 1, gewijzigdDoor: wie.lidmaatschapId, gewijzigdOp: grond.tijd.moment(-20),
    });
    for (const mee of doenMee) uit.rij('preventiedeelname', { actieId: id, organisatieId: organisaties[mee].id, ingevoerdDoor: wie.lidmaatschapId });
  }
}
