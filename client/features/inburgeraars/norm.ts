import type { Datum } from '../../../shared/rules/datum.ts';
import { urennormenOp } from '../../../shared/rules/urennormen.ts';

/** Only the Z-route asks a number of hours; those of participatie only of asielstatushouders (Bi 3.14). Null = no norm, or not known to who reads. */
export function taalnorm(leerroute: string | null | undefined, vandaag: Datum): number | null {
  return leerroute === 'Z' ? urennormenOp(vandaag).taalUren : null;
}

export function participatienorm(leerroute: string | null | undefined, doelgroep: string | null | undefined, vandaag: Datum): number | null {
  return leerroute === 'Z' && doelgroep === 'ASIELSTATUSHOUDER' ? urennormenOp(vandaag).participatieUren : null;
}
