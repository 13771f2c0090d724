import { type Achteropreden, ACHTEROPREDENEN } from '../../../shared/rules/achterop.ts';
import { INZETTEN } from '../../../shared/rules/taal.ts';
import { aantal } from '../../app/opmaak.ts';
import type { Toon } from '../../ui/Label.tsx';

interface Redenwoord {
  naam: string;
  /** What it means and when it is said, for the help of the page. */
  uitleg: string;
  toon: Toon;
}

export const REDENWOORDEN: Readonly<Record<Achteropreden, Redenwoord>> = {
  WEG: { naam: 'Niet gezien', uitleg: 'Vier of meer lessen achter elkaar niet in de les, met of zonder reden.', toon: 'fout' },
  ZONDER_BERICHT: { naam: 'Zonder bericht weg', uitleg: 'In de laatste vier weken twee keer of vaker weg, zonder bericht en zonder reden.', toon: 'fout' },
  OPKOMST_DAALT: { naam: 'Opkomst daalt', uitleg: 'De laatste vier weken een kwart of meer lager dan de acht weken daarvoor.', toon: 'letop' },
  TEMPO: { naam: 'Uren blijven achter', uitleg: 'In twaalf weken minder dan 70% van de lesuren gevolgd.', toon: 'letop' },
  INZET: { naam: 'Inzet zakt', uitleg: 'In de laatste rapportage lager dan in die daarvoor, en wisselend of onvoldoende.', toon: 'letop' },
};
export const REDENKEUZES = ACHTEROPREDENEN.map((soort) => ({ waarde: soort as string, tekst: REDENWOORDEN[soort].naam }));

const inzet = (stap: number): string => (INZETTEN[stap] ?? '').toLowerCase();

const ZINNEN: Readonly<Record<Achteropreden, (is: number, tegen: number) => string>> = {
  WEG: (is) => `${aantal(is, 'les', 'lessen')} achter elkaar niet gezien`,
  ZONDER_BERICHT: (is) => `${is} keer weg zonder bericht`,
  OPKOMST_DAALT: (is, tegen) => `opkomst van ${tegen}% naar ${is}%`,
  TEMPO: (is) => `${is}% van de lesuren gevolgd`,
  INZET: (is, tegen) => `inzet van ${inzet(tegen)} naar ${inzet(is)}`,
};

/** A reason in words, with the numbers it was judged by. */
export function redenzin({ soort, is, tegen }: { soort: string; is: number; tegen: number }): string {
  return Object.hasOwn(ZINNEN, soort) ? ZINNEN[soort as Achteropreden](is, tegen) : soort;
}

export function redentoon(soort: string): Toon {
  return Object.hasOwn(REDENWOORDEN, soort) ? REDENWOORDEN[soort as Achteropreden].toon : 'neutraal';
}

/** What the school sends along, to be changed before it goes. */
export function meldtekst(redenen: readonly { soort: string; is: number; tegen: number }[]): string {
  return `Dreigt achterop te raken: ${redenen.map(redenzin).join('; ')}. `;
}
