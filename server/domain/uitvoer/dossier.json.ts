import { veldnaam } from '../../access/matrix.ts';
import type { Dossier, Uitvoertabel } from './dossier.repository.ts';
import { NIET_IN_UITVOER, TABELLEN_NIET_IN_UITVOER } from './dossier.sql.ts';

const UITLEG = 'Alles wat Samenspel over u bewaart (AVG artikel 15 en 20). Per rubriek staan de rijen uit elke tabel, ook oude versies.';

function perTabel(tabellen: readonly Uitvoertabel[]): Record<string, unknown> {
  return Object.fromEntries(tabellen.map(({ tabel, rijen }) => [tabel.replace(/_([a-z])/g, (_alles, letter: string) => letter.toUpperCase()), rijen]));
}

/** What a new gemeente gets, for its program: per rubriek, by its name in the API, the rows of its tables. */
export function verhuisdossierJson({ persoon, rubrieken }: Dossier, nu: Date): string {
  return JSON.stringify({
    over: { gemaaktOp: nu.toISOString(), grondslag: 'Wet inburgering 2021, artikel 35, vierde lid' },
    persoon, rubrieken: alsVelden(rubrieken),
  }, null, 2);
}

function alsVelden(rubrieken: Dossier['rubrieken']): Record<string, unknown> {
  return Object.fromEntries(rubrieken.map(({ rubriek, tabellen }) => [veldnaam(rubriek), perTabel(tabellen)]));
}

/** The dossier for a program: per rubriek, by its name in the API, the rows of its tables; and what is left out, with why. */
export function dossierJson(dossier: Dossier, nu: Date): string {
  return JSON.stringify({
    over: { gemaaktOp: nu.toISOString(), uitleg: UITLEG, nietOpgenomen: { ...TABELLEN_NIET_IN_UITVOER, ...NIET_IN_UITVOER } },
    persoon: dossier.persoon,
    rubrieken: alsVelden(dossier.rubrieken),
    administratie: perTabel(dossier.administratie),
  }, null, 2);
}
