import type { Datum } from '../../../shared/rules/datum.ts';
import { MEDEDELING_TEKST_HOOGSTENS, MEDEDELING_TITEL_HOOGSTENS, periodeBezwaar } from '../../../shared/rules/mededelingen.ts';
import type { VeldWeigering } from '../../../shared/weigeringen.ts';
import { WEIGERINGEN } from '../../../shared/weigeringen.ts';
import type { Veldfout } from '../../ui/formuliervelden.ts';

/** The languages beside Dutch, as a Dutch sentence names them. */
export const VERTALINGEN = [
  { taal: 'en', naam: 'Engels' }, { taal: 'ar', naam: 'Arabisch' }, { taal: 'ti', naam: 'Tigrinya' }, { taal: 'uk', naam: 'Oekraïens' }, { taal: 'fa', naam: 'Farsi' },
] as const;

export interface Mededelinginvoer {
  titel: string;
  tekst: string;
  van: Datum;
  tot: Datum;
  rollen: string[];
  organisatieIds: string[];
  /** One for each of `VERTALINGEN`; empty where nothing is said in that language. */
  vertalingen: { titel: string; tekst: string }[];
}

const leeg = ({ titel, tekst }: { titel: string; tekst: string }): boolean => titel.trim() === '' && tekst.trim() === '';

/** What is said in another language; nothing where it is not for inburgeraars. */
export function vertaaldeTalen({ rollen, vertalingen }: Pick<Mededelinginvoer, 'rollen' | 'vertalingen'>) {
  if (!rollen.includes('INBURGERAAR')) return [];
  return VERTALINGEN.flatMap(({ taal }, plek) => {
    const zin = vertalingen[plek];
    return zin && !leeg(zin) ? [{ taal, titel: zin.titel.trim(), tekst: zin.tekst.trim() }] : [];
  });
}

/** The server counts the translations that were sent; on screen each language has its own place. */
export function metRegels(velden: readonly VeldWeigering[], { vertalingen }: Pick<Mededelinginvoer, 'vertalingen'>): VeldWeigering[] {
  const plekken = vertalingen.flatMap((zin, plek) => (leeg(zin) ? [] : [plek]));
  return velden.map((bezwaar) => ({ ...bezwaar, veld: bezwaar.veld.replace(/^vertalingen\.(\d+)\./, (_, i: string) => `vertalingen.${plekken[Number(i)] ?? i}.`) }));
}

const PERIODE = { VERLEDEN: ['van', 'Kies vandaag of een latere dag.'], VOLGORDE: ['tot', WEIGERINGEN.PERIODE_ONJUIST], TE_VER: ['tot', 'Kies een dag binnen een half jaar.'] } as const;

export function keurMededeling(invoer: Mededelinginvoer, vandaag: Datum): Veldfout[] {
  const fouten: Veldfout[] = [];
  const woorden = (veld: string, waarde: string, hoogstens: number, anders: string) => {
    if (waarde.trim() === '') fouten.push({ veld, zin: anders });
    else if (waarde.trim().length > hoogstens) fouten.push({ veld, zin: WEIGERINGEN.TEKST_TE_LANG });
  };
  woorden('titel', invoer.titel, MEDEDELING_TITEL_HOOGSTENS, 'Geef de mededeling een titel.');
  woorden('tekst', invoer.tekst, MEDEDELING_TEKST_HOOGSTENS, 'Schrijf wat u wilt zeggen.');
  if (invoer.van === '' || invoer.tot === '') fouten.push({ veld: invoer.van === '' ? 'van' : 'tot', zin: WEIGERINGEN.VELD_VERPLICHT });
  else {
    const bezwaar = periodeBezwaar(invoer.van, invoer.tot, vandaag);
    if (bezwaar !== null) fouten.push({ veld: PERIODE[bezwaar][0], zin: PERIODE[bezwaar][1] });
  }
  if (invoer.rollen.includes('INBURGERAAR')) {
    invoer.vertalingen.forEach((zin, plek) => {
      if (leeg(zin)) return;
      woorden(`vertalingen.${plek}.titel`, zin.titel, MEDEDELING_TITEL_HOOGSTENS, 'Vul ook de titel in.');
      woorden(`vertalingen.${plek}.tekst`, zin.tekst, MEDEDELING_TEKST_HOOGSTENS, 'Vul ook de tekst in.');
    });
  }
  return fouten;
}
