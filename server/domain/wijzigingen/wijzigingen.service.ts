import { isParameternaam, PARAMETERS } from '../../../shared/rules/parameters.ts';
import { WIJZIGINGSOORTEN } from '../../../shared/rules/wijzigingen.ts';
import { ALLE_ROLLEN, ROLLEN } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { veldWeigering, Weigering } from '../../graphql/weigering.ts';
import { wijzigingenLezen } from './wijzigingen.repository.ts';
import type { Wijzigingen } from './wijzigingen.types.ts';

const PER_KEER = 50;

/** A role or a norm in words; what is neither stays as it was written. */
function inWoorden(onderwerp: string | null): string | null {
  if (onderwerp === null) return null;
  if (isParameternaam(onderwerp)) return PARAMETERS[onderwerp].titel;
  const rol = ALLE_ROLLEN.find((een) => een === onderwerp);
  return rol ? ROLLEN[rol].naam : onderwerp;
}

/**
 * A part of the change log of the own gemeente, newest first; with what another gemeente changed at an organisation that works for both.
 *
 * @param voor only what is older than this line
 * @throws Weigering INVOER_ONJUIST, KEUZE_ONBEKEND
 */
export async function wijzigingen(tx: Transactie, voor: string | null, soort: string | null): Promise<Wijzigingen> {
  if (voor !== null && !/^[0-9]{1,18}$/.test(voor)) throw new Weigering('INVOER_ONJUIST', [veldWeigering('voor', 'INVOER_ONJUIST')]);
  if (soort !== null && !(WIJZIGINGSOORTEN as readonly string[]).includes(soort)) throw new Weigering('KEUZE_ONBEKEND', [veldWeigering('soort', 'KEUZE_ONBEKEND')]);
  const rijen = await wijzigingenLezen(tx, voor, soort, PER_KEER + 1);
  return { regels: rijen.slice(0, PER_KEER).map((rij) => ({ ...rij, onderwerp: inWoorden(rij.onderwerp) })), meer: rijen.length > PER_KEER };
}
