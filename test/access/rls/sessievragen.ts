import { expect } from 'vitest';
import { getekend } from '../getekend.ts';
import { als, type Antwoord } from './proeven.ts';
import { ROLREGELS } from './rollen.ts';
import type { toestand } from './verwacht.ts';
import type { RlsWereld, Sessie } from './wereld.ts';

/** Every session asks the same; the answers per session. */
export async function vraagAllen(w: RlsWereld, tekst: string | ((s: Sessie) => string)): Promise<[Sessie, Antwoord][]> {
  const uit: [Sessie, Antwoord][] = [];
  for (const sessie of w.sessies) uit.push([sessie, await als(w.admin, sessie, (rol) => rol.probeer(typeof tekst === 'string' ? tekst : tekst(sessie)))]);
  return uit;
}

/** What no role at all has a right to, one session after the other. */
export async function niemandVanAllenMag(w: RlsWereld, pogingen: readonly string[]): Promise<void> {
  for (const sessie of w.sessies) {
    const uitkomsten = await als(w.admin, sessie, async (rol) => {
      const uit: [string, string][] = [];
      for (const poging of pogingen) uit.push([poging, (await rol.probeer(poging)).uitkomst]);
      return uit;
    });
    expect([wie(sessie), uitkomsten]).toEqual([wie(sessie), pogingen.map((poging) => [poging, 'GEEN_RECHT'])]);
  }
}

export const wie = (s: Sessie) => `${s.rol}${s.zelf ? ` (${s.zelf.staat} ${s.zelf.vol ? 'vol' : 'leeg'})` : ''}`;
export const soort = (s: Sessie) => ROLREGELS[s.rol]?.bereik ?? 'GEEN';

/** The identity is there while the role may do anything at all for the person, completing lessons and hours included. */
export function kent(s: Sessie, staatVan: ReturnType<typeof toestand>): boolean {
  const maaktAf = getekend('TAAL_PRESENTIE', s.rol) === 'E' || getekend('PARTICIPATIE_UREN', s.rol) === 'E';
  return staatVan === 'OPEN' || (staatVan !== 'DICHT' && maaktAf);
}
