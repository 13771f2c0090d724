import type { Begeleidingstaaksoort } from '../../../shared/rules/begeleidingswerk.ts';
import type { Contactsoort, ZelfredzaamheidDomein } from '../../../shared/rules/begeleiding.ts';
import type { Koppeleinde } from '../../../shared/rules/vrijwilligers.ts';
import { datumTekst, totDeadline } from '../../app/opmaak.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Toon } from '../../ui/Label.tsx';

interface Taakwoord {
  naam: string;
  /** What to do about it, as one line. */
  doen: string;
}

export const TAAKWOORDEN: Readonly<Record<Begeleidingstaaksoort, Taakwoord>> = {
  EINDE_BEGELEIDING: { naam: 'Einde begeleiding', doen: 'Rond de begeleiding af, of bespreek met de consulent wat er nog nodig is.' },
  EINDE_SPREEKUUR: { naam: 'Einde spreekuur', doen: 'Vertel waar iemand daarna terechtkan.' },
  FINANCIELE_TOETS: { naam: 'Toets na 1 jaar', doen: 'Kijk of iemand zelf rondkomt, en wat er verder nodig is. Meet Geldzaken.' },
  METING: { naam: 'Halfjaarmeting', doen: 'Meet de domeinen en de participatieladder.' },
  TRAJECTPLAN: { naam: 'Trajectplan', doen: 'Bespreek het trajectplan en pas het aan.' },
  GEEN_BEGELEIDER: { naam: 'Geen vrijwilliger', doen: 'Koppel een vrijwilliger.' },
};

export const KOPPELEINDEWOORDEN: Readonly<Record<Koppeleinde, string>> = {
  BEGELEIDING_KLAAR: 'De begeleiding is klaar', VRIJWILLIGER_STOPT: 'De vrijwilliger stopt', ANDERE_BEGELEIDER: 'Er komt een andere begeleider', PAST_NIET: 'Het past niet bij elkaar', VERGISSING: 'De koppeling was een vergissing',
};

export const DOMEINWOORDEN: Readonly<Record<ZelfredzaamheidDomein, string>> = {
  GELDZAKEN: 'Geldzaken', WERK_EN_OPLEIDING: 'Werk en opleiding', TIJDSBESTEDING: 'Tijdsbesteding', HUISVESTING: 'Huisvesting', SOCIAAL_NETWERK: 'Sociaal netwerk', MAATSCHAPPELIJKE_PARTICIPATIE: 'Meedoen in de samenleving',
};

/** 1 to 5 of a domain, and 1 to 6 of the participatieladder. */
export const SCOREWOORDEN = ['1 – acute problemen', '2 – niet zelfredzaam', '3 – beperkt zelfredzaam', '4 – voldoende zelfredzaam', '5 – volledig zelfredzaam'] as const;
export const LADDERWOORDEN = ['1 – geïsoleerd', '2 – contacten buiten de deur', '3 – doet mee aan activiteiten', '4 – onbetaald werk', '5 – betaald werk met hulp', '6 – betaald werk'] as const;

/** The kinds of contact that a volunteer has, each one tap. */
export const CONTACTWOORDEN: Readonly<Partial<Record<Contactsoort, { tekst: string; icoon: Icoonnaam }>>> = {
  HUISBEZOEK: { tekst: 'Bezocht', icoon: 'huis' }, TELEFOON: { tekst: 'Gebeld', icoon: 'telefoon' }, BERICHT: { tekst: 'Bericht', icoon: 'gesprek' }, BEGELEID_BEZOEK: { tekst: 'Samen ergens heen', icoon: 'persoon' },
};

export function taaknaam(soort: string): string {
  return Object.hasOwn(TAAKWOORDEN, soort) ? TAAKWOORDEN[soort as Begeleidingstaaksoort].naam : soort;
}

/** What a task is called with how near it is, and how that looks. */
export function taaklabel({ soort, uiterlijk, staat }: { soort: string; uiterlijk: string | null; staat: string }, vandaag: string): { tekst: string; toon: Toon; icoon: Icoonnaam } {
  const teLaat = staat === 'TE_LAAT';
  return { tekst: uiterlijk === null ? taaknaam(soort) : `${taaknaam(soort)}: ${totDeadline(uiterlijk, vandaag)}`, toon: teLaat ? 'fout' : 'letop', icoon: teLaat ? 'fout' : 'klok' };
}

/** The whole period in one sentence: what a strip shows. */
export function periodezin({ opdracht, tot, afgesproken, spreekuurTot }: { opdracht: string; tot: string; afgesproken: boolean; spreekuurTot: string | null }): string {
  const wat = opdracht === 'SPREEKUUR' ? 'Spreekuur' : 'Begeleiding';
  return `${wat} tot en met ${datumTekst(tot)}${afgesproken ? '' : ' (volgens het plan)'}${spreekuurTot === null ? '' : `, daarna spreekuur tot en met ${datumTekst(spreekuurTot)}`}`;
}
