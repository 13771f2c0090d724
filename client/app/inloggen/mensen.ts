import { type DemoMens, rolTekst } from '../sessie/account.ts';

export interface Organisatiegroep {
  naam: string;
  mensen: readonly DemoMens[];
}

const ZONDER = 'Inburgeraars';

/** Those of whom name, role, organisation or gemeente holds every word that was typed, by organisation. */
export function groepeer(mensen: readonly DemoMens[], zoek: string): Organisatiegroep[] {
  const woorden = kaal(zoek).split(/\s+/).filter((woord) => woord !== '');
  const groepen = new Map<string, DemoMens[]>();
  for (const mens of mensen) {
    const alles = kaal([mens.naam, rolTekst(mens), mens.organisatie ?? ZONDER, mens.gemeente].join(' '));
    if (!woorden.every((woord) => alles.includes(woord))) continue;
    const naam = mens.organisatie ?? ZONDER;
    groepen.set(naam, [...(groepen.get(naam) ?? []), mens]);
  }
  return [...groepen].map(([naam, leden]) => ({ naam, mensen: leden }));
}

function kaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
