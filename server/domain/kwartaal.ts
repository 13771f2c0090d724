import type { Datum } from '../../shared/rules/datum.ts';
import { isBegonnenKwartaal, type Kwartaal, kwartaalVan, periodeVan } from '../../shared/rules/kwartaal.ts';
import { veldWeigering, Weigering } from '../graphql/weigering.ts';

export interface Kwartaalkeuze {
  jaar: number | null;
  kwartaal: number | null;
}

/**
 * The quarter that was asked for, with its first and last day.
 *
 * @param nu where nothing was chosen; that of today
 *
 * @throws Weigering KWARTAAL_ONJUIST
 */
export function leesKwartaal({ jaar, kwartaal }: Kwartaalkeuze, vandaag: Datum, nu = kwartaalVan(vandaag)): Kwartaal & { van: Datum; tot: Datum } {
  const gekozen = { jaar: jaar ?? nu.jaar, kwartaal: kwartaal ?? nu.kwartaal };
  if (!isBegonnenKwartaal(gekozen, vandaag)) throw new Weigering('KWARTAAL_ONJUIST', [veldWeigering('kwartaal', 'KWARTAAL_ONJUIST')]);
  return { ...gekozen, ...periodeVan(gekozen) };
}
