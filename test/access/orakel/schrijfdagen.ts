import { addDays, format, parseISO } from 'date-fns';
import type { Dag } from './model.ts';
import { TOESTANDEN, VANDAAG } from './toestanden.ts';

const morgen = (dag: Dag): Dag => format(addDays(parseISO(dag), 1), 'yyyy-MM-dd');

/** A day inside the last period that began, and the day after its end if that has been. */
export function dagenVan(toestand: string): { binnen: Dag; erna: Dag | null } {
  const begonnen = TOESTANDEN.find((t) => t.naam === toestand)?.periodes.filter((p) => p.van <= VANDAAG) ?? [];
  const laatste = begonnen.at(-1);
  if (!laatste?.tot || laatste.tot >= VANDAAG) return { binnen: VANDAAG, erna: null };
  return { binnen: laatste.tot, erna: morgen(laatste.tot) };
}

/** Every day on which some proof writes a lesson. */
export const SCHRIJFDAGEN: readonly Dag[] = [...new Set(TOESTANDEN.flatMap(({ naam }) => Object.values(dagenVan(naam)).filter((dag): dag is Dag => dag !== null)))].sort();
