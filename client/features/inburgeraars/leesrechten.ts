import type { MatrixQuery } from '../../gql/generated/inburgeraars.ts';
import type { Rubriek } from './rubrieken.ts';

type Matrix = MatrixQuery['autorisatiematrix'];

function cellenVan(matrix: Matrix, rubriek: Rubriek): Matrix['rubrieken'][number]['cellen'] {
  return matrix.rubrieken.find((rij) => rij.rubriek === rubriek)?.cellen ?? [];
}

export interface Leesrechten {
  leest: (rubriek: Rubriek) => boolean;
  /** Only what the own organisation entered. */
  alleenEigen: (rubriek: Rubriek) => boolean;
  /** Of everything that may be read, everything may be seen: a partner always has something of its own alone. */
  zietGeheel: boolean;
}

/** What a role may read in general; for one person `toegang` says it. */
export function leesrechten(matrix: Matrix, rol: string): Leesrechten {
  const cel = (rubriek: Rubriek) => cellenVan(matrix, rubriek).find((kandidaat) => kandidaat.rol === rol)?.cel ?? '-';
  return {
    leest: (rubriek) => cel(rubriek) !== '-',
    alleenEigen: (rubriek) => cel(rubriek) === 'E',
    zietGeheel: !matrix.rubrieken.some(({ cellen }) => cellen.some((kandidaat) => kandidaat.rol === rol && kandidaat.cel === 'E')),
  };
}
