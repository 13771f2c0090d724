import type { LezerveldenFragment } from '../../gql/generated/app.ts';
import { opsomming } from '../opmaak.ts';

type Lezer = Pick<LezerveldenFragment, 'rol' | 'organisatie' | 'zeker' | 'alleenEigen'>;

/**
 * Who will read it, in one breath: 'consulent en teamleider (gemeente Dalfsen), taaldocent (WenL) en de inburgeraar
 * zelf. Als zij betrokken zijn ook: coördinator (VluchtelingenWerk)'.
 *
 * @param alleenBij the organisation whose entry it is about: of those who read only their own entries, the others are left out
 */
export function lezerszin(lezers: readonly Lezer[], alleenBij?: string): string {
  const over = beperkt(lezers, alleenBij);
  const zeker = perOrganisatie(over.filter((lezer) => lezer.zeker));
  const misschien = perOrganisatie(over.filter((lezer) => !lezer.zeker));
  return [opsomming(zeker), misschien.length > 0 && `Als zij betrokken zijn ook: ${opsomming(misschien)}`].filter(Boolean).join('. ');
}

/** For the person it is about: only which organisations, as roles have no name in another language. */
export function organisatieszin(lezers: readonly Lezer[], alleenBij?: string): string {
  return opsomming([...new Set(beperkt(lezers, alleenBij).flatMap(({ organisatie }) => organisatie ?? []))]);
}

function beperkt(lezers: readonly Lezer[], alleenBij: string | undefined): readonly Lezer[] {
  return lezers.filter(({ alleenEigen, organisatie }) => alleenBij === undefined || !alleenEigen || organisatie === alleenBij);
}

function perOrganisatie(lezers: readonly Lezer[]): string[] {
  const groepen = new Map<string | null, string[]>();
  for (const { rol, organisatie } of lezers) groepen.set(organisatie, [...(groepen.get(organisatie) ?? []), kort(rol, organisatie)]);
  return [...groepen].map(([organisatie, rollen]) => (organisatie === null ? opsomming(rollen) : `${opsomming([...new Set(rollen)])} (${organisatie})`));
}

/** What the name of the organisation says already is not said twice. */
function kort(rol: string, organisatie: string | null): string {
  const naam = rol.replace(' (vrijwilliger)', '');
  const [, functie, huis] = /^(.+) (\S+)$/.exec(naam) ?? [];
  return functie !== undefined && huis !== undefined && organisatie?.includes(huis) ? functie : naam;
}
