import type { Carrouselstap } from '../../../shared/rules/werk.ts';
import { getalTekst } from '../../app/opmaak.ts';
import type { CarrouselpersoonFragment } from '../../gql/generated/werkcarrousel.ts';
import { KOLOMMEN } from './woorden.ts';

export type Persoon = CarrouselpersoonFragment;
export interface Stap { stap: Carrouselstap | null; sinds: string | null; uiterlijk: string | null }

export const stapVan = (persoon: Persoon): Stap => ({ stap: (persoon.werk?.carrouselStap ?? null) as Carrouselstap | null, sinds: persoon.werk?.carrouselSinds ?? null, uiterlijk: persoon.werk?.carrouselUiterlijk ?? null });

/** How many are in each step, for the start page. */
export function perStap(personen: readonly Persoon[]): string {
  return KOLOMMEN.map(({ stap, kort }) => ({ kort, n: personen.filter((persoon) => stapVan(persoon).stap === stap).length })).filter(({ n }) => n > 0).map(({ kort, n }) => `${getalTekst(n)} ${kort}`).join(', ');
}

/** The step of somebody is past its day. */
export function stapTeLaat(persoon: Persoon, vandaag: string): boolean {
  const { uiterlijk } = stapVan(persoon);
  return uiterlijk !== null && uiterlijk < vandaag;
}
