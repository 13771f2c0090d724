import type { Doorstroomreden, Plaatsingstaaksoort } from '../../../shared/rules/plaatsing.ts';
import { aantal, datumTekst, totDeadline, urenTekst } from '../../app/opmaak.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Toon } from '../../ui/Label.tsx';

interface Taakwoord {
  naam: string;
  /** What to do about it, as one line. */
  doen: string;
}

export const TAAKWOORDEN: Readonly<Record<Plaatsingstaaksoort, Taakwoord>> = {
  TE_LANG: { naam: 'Langer dan de module', doen: 'Stel een volgende stap voor, of spreek een laatste dag af.' },
  KLAAR: { naam: 'Klaar voor de volgende stap', doen: 'Stel de consulent een volgende stap voor.' },
  GEEN_UREN: { naam: 'Geen uren', doen: 'Vraag hoe het gaat. Was iemand er wel? Leg dan de uren vast.' },
  TEMPO: { naam: 'Minder uren dan afgesproken', doen: 'Bespreek wat er nodig is om de afgesproken uren te halen.' },
  EVALUATIE: { naam: 'Evaluatie', doen: 'Schrijf een evaluatie: halverwege de module en aan het eind.' },
  MAP: { naam: 'Thema’s van de MAP', doen: 'Rond de thema’s af voor de laatste dag (alleen Z-route).' },
  EINDE: { naam: 'Einde van de plek', doen: 'Bespreek wat er daarna komt.' },
  WACHT: { naam: 'Wacht op een plek', doen: 'Geef een plek, of overleg met de consulent.' },
};

export const WEEKDAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export const WEEKDAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

export const EINDWOORDEN = [
  { waarde: 'AFGEROND', tekst: 'De module is klaar' }, { waarde: 'ANDERE_GROEP', tekst: 'Gaat naar een andere groep' }, { waarde: 'GESTOPT', tekst: 'Stopt eerder' }, { waarde: 'VERHUISD', tekst: 'Verhuist' }, { waarde: 'ANDERS', tekst: 'Iets anders' },
] as const;

export function taaknaam(soort: string): string {
  return Object.hasOwn(TAAKWOORDEN, soort) ? TAAKWOORDEN[soort as Plaatsingstaaksoort].naam : soort;
}

/** What a task is called with how near it is, and how that looks. Being ready is good news. */
export function taaklabel({ soort, uiterlijk, staat }: { soort: string; uiterlijk: string | null; staat: string }, vandaag: string): { tekst: string; toon: Toon; icoon: Icoonnaam } {
  if (soort === 'KLAAR') return { tekst: taaknaam(soort), toon: 'goed', icoon: 'vink' };
  const teLaat = staat === 'TE_LAAT';
  const wanneer = uiterlijk === null ? '' : soort === 'TE_LANG' || soort === 'GEEN_UREN' ? ` sinds ${datumTekst(uiterlijk)}` : `: ${totDeadline(uiterlijk, vandaag)}`;
  return { tekst: `${taaknaam(soort)}${wanneer}`, toon: teLaat ? 'fout' : 'letop', icoon: teLaat ? 'fout' : 'klok' };
}

const REDENEN: Readonly<Record<Doorstroomreden, (is: number, nodig: number) => string>> = {
  DUUR: (is, nodig) => `${aantal(is, 'week', 'weken')} bezig, nodig ${nodig}`,
  UREN: (is, nodig) => `${urenTekst(is)} gemaakt, nodig ${nodig}`,
  VAARDIGHEDEN: (is, nodig) => `${is} van de ${nodig} vaardigheden voldoende`,
};

/** One reason for or against a next step, in words with its numbers. */
export function redenzin({ soort, is, nodig }: { soort: string; is: number; nodig: number }): string {
  return Object.hasOwn(REDENEN, soort) ? REDENEN[soort as Doorstroomreden](is, nodig) : soort;
}

interface Plekdagen {
  van: string;
  tot: string | null;
  einde: string | null;
  module: { naam: string; weken: number } | null;
}

/** The whole place in one sentence: what a strip shows. */
export function plekzin({ van, tot, einde, module }: Plekdagen): string {
  if (einde === null) return `Sinds ${datumTekst(van)}, zonder laatste dag`;
  return `${datumTekst(van)} tot en met ${datumTekst(einde)}${tot === null && module ? ` (module van ${aantal(module.weken, 'week', 'weken')})` : ''}`;
}

/** What the coordinator sends along, to be changed before it goes: the reasons, and no more of the person than those. */
export function voorsteltekst(module: string | null, redenen: readonly { soort: string; is: number; nodig: number }[]): string {
  return `Klaar voor de volgende stap${module === null ? '' : ` na ${module}`}. ${redenen.map(redenzin).join('; ')}. Wij denken aan: `;
}
