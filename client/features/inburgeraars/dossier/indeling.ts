import { INVOER_ACTIE, magInvoeren } from '../invoer/magInvoeren.ts';
import { KAARTEN } from '../kaarten.tsx';
import type { Dossier, Toegang } from '../kaarten/kaart.tsx';
import { ALLE_RUBRIEKEN, beschrijving, type Groep, GROEPEN, type Rubriek } from '../rubrieken.ts';

export interface Groepsindeling {
  groep: Groep;
  kaarten: Rubriek[];
  /** Readable, nothing in it, and nothing to do there: a line is enough. */
  leeg: Rubriek[];
}

export interface Indeling {
  groepen: Groepsindeling[];
  afgeschermd: Rubriek[];
}

/**
 * Divides the rubrieken over the screen: cards by group, the empty ones in a line, the shielded ones together below.
 *
 * @param magActie whether the role may do the act at all
 */
export function deelIn(persoon: Dossier, magActie: (actie: string) => boolean): Indeling {
  const toegang = new Map(persoon.toegang.map((recht) => [recht.rubriek, recht]));
  const open = ALLE_RUBRIEKEN.filter((rubriek) => toegang.get(rubriek)?.lezen === true && KAARTEN[rubriek].staat(persoon) !== 'afgeschermd');
  const isLeeg = (rubriek: Rubriek) => KAARTEN[rubriek].staat(persoon) === 'leeg' && !magHandelen(rubriek, toegang.get(rubriek), magActie);
  const groepen = (Object.keys(GROEPEN) as Groep[]).map((groep) => {
    const inGroep = open.filter((rubriek) => beschrijving(rubriek).groep === groep);
    return { groep, kaarten: inGroep.filter((rubriek) => !isLeeg(rubriek)), leeg: inGroep.filter(isLeeg) };
  });
  return { groepen: groepen.filter(({ kaarten, leeg }) => kaarten.length + leeg.length > 0), afgeschermd: ALLE_RUBRIEKEN.filter((rubriek) => !open.includes(rubriek)) };
}

function magHandelen(rubriek: Rubriek, toegang: Toegang | undefined, magActie: (actie: string) => boolean): boolean {
  const { handeling } = KAARTEN[rubriek];
  if (toegang === undefined) return false;
  return (handeling !== null && magActie(handeling.actie) && handeling.mag(toegang)) || (magActie(INVOER_ACTIE) && magInvoeren(rubriek, toegang));
}
