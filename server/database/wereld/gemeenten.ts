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

/** Activities that a gemeente counts, and two that it does not: in the own language, or alone at home (Bi 3.14). */
export const ACTIVITEITEN = [
  'Begeleid participatietraject', 'Naaiatelier', 'Taalstage', 'Vrijwilligerswerk', 'Werkervaringsplek', 'Koffie & Taal', 'Taalcafé',
  'Taalcoach', 'Zwemles', 'Fietsles', 'Voorlichting', 'PVT', 'MAP', 'Training Omgaan met Geld', 'Training Eurowijzer', 'Digisterker',
  'Mindfit', 'Homestart', 'Sporten in een vereniging',
] as const;
const TELT_NIET_MEE = ['Activiteit in de eigen taal', 'Thuiswerk zonder begeleiding'] as const;

export type Activiteitnaam = (typeof ACTIVITEITEN)[number] | (typeof TELT_NIET_MEE)[number];

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
  for (const naam of [...ACTIVITEITEN, ...TELT_NIET_MEE]) {
    const activiteitId = grond.volgende('activiteit');
    activiteiten.set(naam, activiteitId);
    uit.rij('activiteit', { id: activiteitId, gemeenteId: id, naam, teltMee: !TELT_NIET_MEE.some((niet) => niet === naam) });
  }
  const activiteit = (naam: string): string => {
    const gevonden = activiteiten.get(naam);
    if (gevonden === undefined) throw new Error(`No activity ${naam}`);
    return gevonden;
  };
  return { id, nummer, naam: plaats.naam, kernen: plaats.kernen, activiteit };
}
