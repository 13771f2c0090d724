import type { Leesrechten } from '../leesrechten.ts';
import { FASEN, LEERROUTES } from '../woorden.ts';
import { AANDACHT, type Aandacht } from './rij.ts';

/** What is chosen above the list and may stand in the address: codes, never anything about a person. */
export interface Keuzes {
  leerroute: string;
  fase: string;
  aandacht: Aandacht | '';
}

/** Reads the address; what is not on offer is left out. */
export function leesKeuzes(vraag: URLSearchParams): Keuzes {
  const uit = (naam: string, toegestaan: Readonly<Record<string, string>>) => {
    const waarde = vraag.get(naam) ?? '';
    return Object.hasOwn(toegestaan, waarde) ? waarde : '';
  };
  return { leerroute: uit('route', LEERROUTES), fase: uit('fase', FASEN), aandacht: AANDACHT.find((soort) => soort === vraag.get('aandacht')) ?? '' };
}

export function schrijfKeuzes({ leerroute, fase, aandacht }: Keuzes): URLSearchParams {
  return new URLSearchParams([['route', leerroute], ['fase', fase], ['aandacht', aandacht]].filter(([, waarde]) => waarde !== ''));
}

/** What the list asks of the server: filters and orders only on what may be read whole, as the server would refuse it. */
export function lijstvraag({ leerroute, fase }: Keuzes, zoek: string, { leest }: Leesrechten) {
  const regie = leest('TRAJECTSTATUS');
  return {
    filter: {
      ...(zoek.trim() !== '' && leest('ROEPNAAM') && { zoek: zoek.trim() }),
      ...(leerroute !== '' && leest('PIP_KERN') && { leerroute }),
      ...(fase !== '' && regie && { fase }),
    },
    sortering: regie ? ('VOLGENDE_TERMIJN' as const) : ('ROEPNAAM' as const),
  };
}

/** Who sees the whole has the caseload; who sees something of the own organisation alone has a list of people to reach. */
export function isCaseload({ leest, zietGeheel }: Leesrechten): boolean {
  return leest('TRAJECTSTATUS') && zietGeheel;
}
