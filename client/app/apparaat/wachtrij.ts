import { type Inzending, isOpen, type Reden } from './inzending.ts';
import type { Kluis } from './kluis.ts';

/** What came back of one attempt. */
export type Uitkomst =
  | { soort: 'ontvangen' }
  /** Nobody knows whether it arrived: the same once more, later. */
  | { soort: 'geen-antwoord' }
  /** The session ended: the same person goes on after logging in. */
  | { soort: 'niet-ingelogd' }
  | { soort: 'geweigerd'; reden: Reden; /** A fault of the server: the same may succeed later. */ tijdelijk: boolean };

const UUR_MS = 3_600_000;
/** So long something may wait on a device. */
export const WACHT_HOOGSTENS_MS = 48 * UUR_MS;
/** After so many faults of the server the user is asked. */
const POGINGEN = 5;

export function opVolgorde(inzendingen: Iterable<Inzending>): Inzending[] {
  return [...inzendingen].sort((a, b) => a.volgorde - b.volgorde || (a.sleutel < b.sleutel ? -1 : 1));
}

/** Takes its place at the end; what waited at the same place is replaced, as the newer is what the user means. */
export async function plaats(kluis: Kluis, nieuw: Omit<Inzending, 'volgorde' | 'stand' | 'pogingen' | 'reden'>): Promise<void> {
  const alle = [...(await kluis.alles<Inzending>('wachtrij')).values()];
  const volgorde = Math.max(0, ...alle.map((inzending) => inzending.volgorde)) + 1;
  // First the new one: what breaks off in between leaves both, and the server refuses the second by its version.
  await kluis.schrijf('wachtrij', nieuw.sleutel, { ...nieuw, volgorde, stand: 'wacht', pogingen: 0, reden: null } satisfies Inzending);
  for (const oud of alle) if (oud.plek === nieuw.plek && oud.sleutel !== nieuw.sleutel) await kluis.wis('wachtrij', oud.sleutel);
}

/** The same inzending after an attempt. */
export function na(inzending: Inzending, uitkomst: Uitkomst, op: number): Inzending {
  const pogingen = inzending.pogingen + 1;
  switch (uitkomst.soort) {
    case 'ontvangen': return { ...inzending, stand: 'ontvangen', input: null, regels: [], op, pogingen, reden: null };
    case 'geweigerd': return uitkomst.tijdelijk && pogingen < POGINGEN ? { ...inzending, pogingen } : { ...inzending, stand: 'geweigerd', op, pogingen, reden: uitkomst.reden };
    default: return inzending;
  }
}

/**
 * What may no longer stand here. The content goes after 48 hours, and that it went stays to be read; only the server's
 * own times count, so a device whose clock is wrong loses nothing too early and keeps nothing by it.
 *
 * @param servertijd what the server said just now
 */
export async function ruimOp(kluis: Kluis, servertijd: number): Promise<void> {
  for (const inzending of (await kluis.alles<Inzending>('wachtrij')).values()) {
    if (servertijd - inzending.gezien <= WACHT_HOOGSTENS_MS) continue;
    if (inzending.stand === 'ontvangen') await kluis.wis('wachtrij', inzending.sleutel);
    else if (isOpen(inzending)) await kluis.vervang('wachtrij', inzending.sleutel, { ...inzending, stand: 'verlopen', input: null, regels: [], op: servertijd, reden: null } satisfies Inzending);
  }
}

/**
 * Sends what waits, one at a time and in order, until there is no answer. Call it under a lock: two tabs that do it at
 * the same time would still have one effect, by the key, but tell the user different things.
 *
 * @returns how many the server answered
 */
export async function speelAf(kluis: Kluis, zend: (inzending: Inzending) => Promise<Uitkomst>, nu: () => number): Promise<number> {
  let beantwoord = 0;
  for (const { sleutel } of opVolgorde((await kluis.alles<Inzending>('wachtrij')).values())) {
    // Read again: while another was under way it may have been replaced or thrown away.
    const inzending = await kluis.lees<Inzending>('wachtrij', sleutel);
    if (inzending?.stand !== 'wacht') continue;
    const uitkomst = await zend(inzending);
    if (uitkomst.soort === 'geen-antwoord' || uitkomst.soort === 'niet-ingelogd') break;
    beantwoord += 1;
    await kluis.vervang('wachtrij', sleutel, na(inzending, uitkomst, nu()));
  }
  return beantwoord;
}
