import { opsomming } from '../../app/opmaak.ts';
import type { MatrixQuery } from '../../gql/generated/inburgeraars.ts';
import type { Rubriek } from './rubrieken.ts';

type Matrix = MatrixQuery['autorisatiematrix'];

/** Reads rows of every organisation; E reads only what the own organisation entered. */
const LEEST_ALLES = ['L', 'S', 'M'];

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

/** Who will read what somebody is about to write: 'consulent, loopbaanbegeleider, inburgeraar en uw eigen organisatie'. */
export function lezersVan(matrix: Matrix, rubriek: Rubriek): string {
  const rollen = cellenVan(matrix, rubriek).filter(({ cel }) => LEEST_ALLES.includes(cel)).map(({ rol }) => rol);
  return opsomming([...matrix.rollen.filter(({ rol }) => rollen.includes(rol)).map(({ naam }) => naam), 'uw eigen organisatie']);
}
