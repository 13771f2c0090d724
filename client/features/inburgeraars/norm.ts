import { UREN_PARTICIPATIE_Z, UREN_TAAL_Z } from '../../../shared/rules/uren.ts';

/** Only the Z-route asks a number of hours; those of participatie only of asielstatushouders (Bi 3.14). Null = no norm, or not known to who reads. */
export function taalnorm(leerroute: string | null | undefined): number | null {
  return leerroute === 'Z' ? UREN_TAAL_Z : null;
}

export function participatienorm(leerroute: string | null | undefined, doelgroep: string | null | undefined): number | null {
  return leerroute === 'Z' && doelgroep === 'ASIELSTATUSHOUDER' ? UREN_PARTICIPATIE_Z : null;
}
