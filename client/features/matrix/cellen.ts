import type { MatrixVolledigQuery } from '../../gql/generated/matrix.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Toon } from '../../ui/Label.tsx';

export type Matrix = MatrixVolledigQuery['autorisatiematrix'];
export type Rubriek = Matrix['rubrieken'][number];

interface Celwoord {
  kort: string;
  uitleg: string;
  toon: Toon;
  icoon: Icoonnaam;
}

/** The letters of the signed matrix in words. */
const CELLEN: Readonly<Record<string, Celwoord>> = {
  S: { kort: 'lezen en schrijven', uitleg: 'alles lezen en schrijven', toon: 'goed', icoon: 'potlood' },
  E: { kort: 'alleen eigen', uitleg: 'lezen en schrijven wat de eigen organisatie vastlegde', toon: 'info', icoon: 'halfvol' },
  M: { kort: 'lezen en melden', uitleg: 'alles lezen, en melden hoe iets ervoor staat', toon: 'letop', icoon: 'gesprek' },
  L: { kort: 'lezen', uitleg: 'alles lezen', toon: 'neutraal', icoon: 'oog' },
};
const NIETS: Celwoord = { kort: 'niets', uitleg: 'niets: de rubriek bestaat niet voor deze rol', toon: 'neutraal', icoon: 'slot' };

export const LETTERS = ['S', 'E', 'M', 'L', '-'] as const;

export function celwoord(cel: string): Celwoord {
  return CELLEN[cel] ?? NIETS;
}

export function celVan({ cellen }: Pick<Rubriek, 'cellen'>, rol: string): string {
  return cellen.find((kandidaat) => kandidaat.rol === rol)?.cel ?? '-';
}

/** What a role may see, and apart from it what is closed to it. */
export function verdeel(rubrieken: readonly Rubriek[], rol: string): { open: Rubriek[]; dicht: Rubriek[] } {
  return { open: rubrieken.filter((rubriek) => celVan(rubriek, rol) !== '-'), dicht: rubrieken.filter((rubriek) => celVan(rubriek, rol) === '-') };
}
