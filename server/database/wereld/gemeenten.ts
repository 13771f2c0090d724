import { AANBOD_VANAF, type Activiteitsoort, type WaaromNiet } from '../../../shared/rules/aanbod.ts';
import type { Gemeente, Grond } from './basis.ts';
import type { Uitvoer } from './rijen.ts';

interface Plaats {
  naam: string;
  code: string;
  kernen: readonly (readonly [string, string])[];
}

/** Gemeenten of the region Zwolle with their CBS code and the first part of their postcodes. */
const PLAATSEN: readonly Plaats[] = [
  { naam: 'Dalfsen', code: '0148', kernen: [['Dalfsen', '7721'], ['Nieuwleusen', '7711'], ['Lemelerveld', '8151'], ['Hoonhorst', '7722'], ['Oudleusen', '7722']] },
  { naam: 'Staphorst', code: '0180', kernen: [['Staphorst', '7951'], ['Rouveen', '7954'], ['IJhorst', '7955']] },
  { naam: 'Zwartewaterland', code: '1896', kernen: [['Hasselt', '8061'], ['Genemuiden', '8281'], ['Zwartsluis', '8064']] },
  { naam: 'Ommen', code: '0175', kernen: [['Ommen', '7731'], ['Lemele', '8148']] },
  { naam: 'Hardenberg', code: '0160', kernen: [['Hardenberg', '7772'], ['Dedemsvaart', '7701']] },
  { naam: 'Raalte', code: '0177', kernen: [['Raalte', '8102'], ['Heino', '8141']] },
  { naam: 'Kampen', code: '0166', kernen: [['Kampen', '8261'], ['IJsselmuiden', '8271']] },
  { naam: 'Hattem', code: '0244', kernen: [['Hattem', '8051']] },
  { naam: 'Oldebroek', code: '0269', kernen: [['Oldebroek', '8096'], ['Wezep', '8091']] },
  { naam: 'Zwolle', code: '0193', kernen: [['Zwolle', '8011']] },
];

interface Aanbodregel {
  soort: Activiteitsoort;
  omschrijving: string | null;
  waaromNiet?: WaaromNiet;
  mapPraktijk?: true;
  pvt?: true;
}

/** What a gemeente offers, and what of it counts (Bi 3.14): in Dutch and not alone at home. */
const AANBOD = {
  'Larcom, module 1': { soort: 'BEGELEID_TRAJECT', omschrijving: 'Werkritme en Nederlands op de werkvloer, twee dagdelen per week.', mapPraktijk: true },
  'Larcom, module 2': { soort: 'BEGELEID_TRAJECT', omschrijving: 'Werken in een bedrijf, met begeleiding op afstand.', mapPraktijk: true },
  "Kari's Crackers": { soort: 'BEGELEID_TRAJECT', omschrijving: 'Bakken en inpakken in Heino, in een kleine groep.' },
  'SamSam, naaiatelier': { soort: 'BEGELEID_TRAJECT', omschrijving: 'Naaien en herstellen, met Nederlands als werktaal.' },
  Taalstage: { soort: 'TAALSTAGE', omschrijving: 'Drie maanden meedoen in een bedrijf, met een vaste collega.', mapPraktijk: true },
  Vrijwilligerswerk: { soort: 'VRIJWILLIGERSWERK', omschrijving: null },
  Werkervaringsplek: { soort: 'WERKERVARINGSPLEK', omschrijving: null, mapPraktijk: true },
  'Koffie & Taal': { soort: 'TAALPRAKTIJK', omschrijving: 'Elke week praten in de bibliotheek.' },
  Taalcafé: { soort: 'TAALPRAKTIJK', omschrijving: 'Een avond praten in Dalfsen, Nieuwleusen of Lemelerveld.' },
  Taalcoach: { soort: 'TAALCOACH', omschrijving: null },
  Zwemles: { soort: 'ZWEM_OF_FIETSLES', omschrijving: null },
  Fietsles: { soort: 'ZWEM_OF_FIETSLES', omschrijving: null },
  Voorlichting: { soort: 'VOORLICHTING', omschrijving: 'Bijvoorbeeld van de GGD, de woningcorporatie of de politie.' },
  PVT: { soort: 'PVT', omschrijving: 'Vier dagdelen van drie uur, met de ondertekening in de Raadzaal.', pvt: true },
  MAP: { soort: 'MAP', omschrijving: 'Groepsles over werk in Nederland.' },
  'Training Omgaan met Geld': { soort: 'TRAINING', omschrijving: null },
  'Training Eurowijzer': { soort: 'TRAINING', omschrijving: null },
  Digisterker: { soort: 'TRAINING', omschrijving: null },
  Mindfit: { soort: 'TRAINING', omschrijving: null },
  Homestart: { soort: 'OVERIG', omschrijving: null },
  'Sporten in een vereniging': { soort: 'SPORT_EN_ONTMOETING', omschrijving: null },
  'Activiteit in de eigen taal': { soort: 'OVERIG', omschrijving: 'Bijvoorbeeld een ontmoeting van landgenoten.', waaromNiet: 'ANDERE_TAAL' },
  'Thuiswerk zonder begeleiding': { soort: 'OVERIG', omschrijving: null, waaromNiet: 'IN_ISOLEMENT' },
} as const satisfies Readonly<Record<string, Aanbodregel>>;

export type Activiteitnaam = keyof typeof AANBOD;

/** People per gemeente. Two gemeenten are the demo: a big one, and a small one that must stay out of sight. */
export function verdeling(personen: number, gemeenten: number): number[] {
  const gewichten = Array.from({ length: gemeenten }, (_, i) => [5, 1][i] ?? 2);
  const som = gewichten.reduce((a, b) => a + b, 0);
  const aantallen = gewichten.map((gewicht) => Math.floor((personen * gewicht) / som));
  const rest = personen - aantallen.reduce((a, b) => a + b, 0);
  return aantallen.map((aantal, i) => (i === 0 ? aantal + rest : aantal));
}

export function maakGemeente(grond: Grond, uit: Uitvoer, nummer: number): Gemeente {
  const plaats = PLAATSEN[nummer] ?? { naam: `Voorbeeldgemeente ${nummer + 1}`, code: `V${String(nummer + 1).padStart(3, '0')}`, kernen: [[`Voorbeelddorp ${nummer + 1}`, '1000']] };
  const id = grond.id('gemeente', nummer);
  uit.rij('gemeente', { id, naam: plaats.naam, code: plaats.code });
  const activiteiten = new Map<string, string>();
  for (const [naam, { soort, omschrijving, waaromNiet = null, mapPraktijk = false, pvt = false }] of Object.entries<Aanbodregel>(AANBOD)) {
    const activiteitId = grond.volgende('activiteit');
    activiteiten.set(naam, activiteitId);
    uit.rij('activiteit', { id: activiteitId, gemeenteId: id, naam, soort, omschrijving });
    uit.rij('activiteit_regel', { id: grond.volgende('activiteit_regel'), activiteitId, geldigVan: AANBOD_VANAF, waaromNiet, mapPraktijk, pvt });
  }
  const activiteit = (naam: string): string => {
    const gevonden = activiteiten.get(naam);
    if (gevonden === undefined) throw new Error(`No activity ${naam}`);
    return gevonden;
  };
  return { id, nummer, naam: plaats.naam, kernen: plaats.kernen, activiteit };
}
