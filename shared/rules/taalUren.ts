import type { Datum } from './datum.ts';
import { type Telfeiten, teltMee, type Urenpost } from './tellendeUren.ts';

/** Minutes of lessons as DUO is told them (Wi 34): of the brede intake apart, and of the route. */
export interface Taalverdeling {
  intake: number;
  route: number;
}

/** Which total a day of lessons belongs to; null where it counts in none. */
export function taalsoort(dag: Datum, feiten: Telfeiten): keyof Taalverdeling | null {
  if (feiten.eerstePipOp !== null && dag >= feiten.eerstePipOp) return 'route';
  return teltMee(dag, feiten) ? 'intake' : null;
}

/** Lessons from the PIP on are of the route, those during the brede intake are told apart, others count nowhere (Bi 5.3.5). */
export function verdeelTaal(posten: readonly Urenpost[], feiten: Telfeiten): Taalverdeling {
  const som: Taalverdeling = { intake: 0, route: 0 };
  for (const { datum, minuten } of posten) {
    const soort = taalsoort(datum, feiten);
    if (soort !== null) som[soort] += minuten;
  }
  return som;
}
