import type { Signaalstand, Signaalzijde } from '../../../shared/rules/signalen.ts';
import { mogelijkeStappen, type Signaalstap } from '../../../shared/rules/signalen.ts';

/** As much of a signal as says where it belongs. */
export interface Plaatsbaar {
  stand: string;
  zijde: string;
  terugkoppeling: string | null;
  antwoordOngezien: boolean;
  wachtSinds: string | null;
  versie: number;
}

export const VAKKEN = ['WACHT', 'ANTWOORD', 'LOOPT', 'KLAAR'] as const;
export type Vak = (typeof VAKKEN)[number];

export const VAKWOORDEN: Readonly<Record<Vak, string>> = { WACHT: 'Wacht op u', ANTWOORD: 'Antwoord gekregen', LOOPT: 'Loopt', KLAAR: 'Afgehandeld' };

/** Where a signal stands for who looks: what one owes first, then what was answered. */
export function vakVan({ stand, zijde, antwoordOngezien, wachtSinds }: Plaatsbaar): Vak {
  if (zijde === 'ONTVANGER' && wachtSinds !== null) return 'WACHT';
  if (zijde === 'INDIENER' && antwoordOngezien) return 'ANTWOORD';
  return stand === 'AFGEHANDELD' ? 'KLAAR' : 'LOOPT';
}

export function stappenVan({ stand, zijde, terugkoppeling, antwoordOngezien, versie }: Plaatsbaar): Signaalstap[] {
  return mogelijkeStappen({ stand: stand as Signaalstand, beantwoord: terugkoppeling !== null, antwoordOngezien, versie }, zijde as Signaalzijde);
}
