import type { Datum } from './datum.ts';
import { type Telfeiten, teltMee } from './tellendeUren.ts';

/**
 * Which total that DUO is told (Wi 34) a day of lessons belongs to: that of the route, or of the brede intake, which is told apart; null
 * where it counts in none. Lessons from the PIP on are of the route (Bi 5.3.5). (`server/domain/taal/telling.sql.ts` keeps the sums.)
 */
export function taalsoort(dag: Datum, feiten: Telfeiten): 'intake' | 'route' | null {
  if (feiten.eerstePipOp !== null && dag >= feiten.eerstePipOp) return 'route';
  return teltMee(dag, feiten) ? 'intake' : null;
}
