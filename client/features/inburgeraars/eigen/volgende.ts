import type { Datum } from '../../../../shared/rules/datum.ts';

export interface Volgend {
  id: string;
  soort: string;
  op: Datum;
}

interface Gesprek {
  id: string;
  soort: string;
  datum: Datum;
  volgendeOp: Datum | null;
}

interface Gepland {
  id: string;
  soort: string;
  datum: Datum;
  stand: string;
}

/** Talks that are still to come: planned, or named at the last one; each day once, the nearest first. What is planned comes before what was only named. */
export function volgendeGesprekken(gesprekken: readonly Gesprek[], vandaag: Datum, plannen: readonly Gepland[] = []): Volgend[] {
  const gepland = [...plannen.filter(({ stand }) => stand === 'GEPLAND'), ...gesprekken].map(({ id, soort, datum }) => ({ id, soort, op: datum }));
  const genoemd = gesprekken.flatMap(({ id, volgendeOp }) => (volgendeOp === null ? [] : [{ id: `${id} volgende`, soort: 'VOORTGANGSGESPREK', op: volgendeOp }]));
  const komt = [...gepland, ...genoemd].filter(({ op }) => op >= vandaag).sort((a, b) => a.op.localeCompare(b.op));
  return komt.filter(({ op }, plek) => komt.findIndex((ander) => ander.op === op) === plek);
}
