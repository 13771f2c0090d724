import { getalTekst } from '../../app/opmaak.ts';
import type { GemiddeldeFragment, GetalFragment } from '../../gql/generated/kerncijfers.ts';

/** What stands in the place of a hidden figure: hidden is neither none nor unknown. */
export const VERBORGEN = 'verborgen';

export function aantalTekst({ aantal, onderdrukt }: GetalFragment): string {
  return onderdrukt ? VERBORGEN : getalTekst(aantal);
}

export function gemiddeldeTekst({ waarde, onderdrukt }: GemiddeldeFragment, eenheid = ''): string {
  if (onderdrukt) return VERBORGEN;
  return waarde === null ? 'nog geen gegevens' : `${getalTekst(waarde)}${eenheid}`;
}

const FASEN: Readonly<Record<string, string>> = {
  KOPPELING: 'Koppeling', INTAKE: 'Intake', PIP: 'PIP maken', LEERROUTE: 'Leerroute', AFRONDING: 'Afronding', VOLDAAN: 'Voldaan', ONBEKEND: 'Fase niet bekend',
};

const LEERROUTES: Readonly<Record<string, string>> = { O: 'Onderwijsroute', B1: 'B1-route', Z: 'Z-route', GEEN: 'Nog geen leerroute' };

/** A code of the API in words; a newer code is shown as it is. */
export function naamTekst(naam: string): string {
  return FASEN[naam] ?? LEERROUTES[naam] ?? naam;
}
