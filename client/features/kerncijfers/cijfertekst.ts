import { aantal, getalTekst } from '../../app/opmaak.ts';
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

const RICHTINGEN: Readonly<Record<string, string>> = { VOORUIT: 'Vooruit', GELIJK: 'Gelijk gebleven', ACHTERUIT: 'Achteruit', ONBEKEND: 'Nog niet te vergelijken' };

const LEVERINGEN: Readonly<Record<string, { label: string; een: string; meer: string }>> = {
  PRESENTIE: { label: 'Presentie compleet', een: 'les', meer: 'lessen' }, RAPPORTAGE: { label: 'Rapportages', een: 'cursist', meer: 'cursisten' }, UREN: { label: 'Weken met uren', een: 'week', meer: 'weken' },
};

/** What a partner handed in, as a figure with its words. */
export function aanleveringTekst({ soort, verwacht, gedaan, opTijd }: { soort: string; verwacht: number; gedaan: number; opTijd: number | null }) {
  const { label, een, meer } = LEVERINGEN[soort] ?? { label: soort, een: 'opgave', meer: 'opgaven' };
  return { label, waarde: getalTekst(gedaan), onder: `van ${aantal(verwacht, een, meer)}${opTijd === null ? '' : `, ${opTijd} op tijd`}` };
}

/** How somebody went on in a quarter. */
export function richtingTekst(naam: string): string {
  return RICHTINGEN[naam] ?? naam;
}

/** A code of the API in words; a newer code is shown as it is. */
export function naamTekst(naam: string): string {
  return FASEN[naam] ?? LEERROUTES[naam] ?? naam;
}
