import type { Deelnemersgroepsoort } from '../../../shared/rules/deelnemersgroepen.ts';
import { periodeTekst } from '../../app/opmaak.ts';
import { WEEKDAGNAMEN } from '../../app/weekdagwoorden.ts';

interface Soortwoord {
  naam: string;
  uitleg: string;
  /** How who leads it is called. */
  leider: string;
  /** A name that such a group could have. */
  voorbeeld: string;
}

export const SOORTWOORDEN: Readonly<Record<Deelnemersgroepsoort, Soortwoord>> = {
  TRAINING: { naam: 'Training', uitleg: 'Eurowijzer, Digisterker, Omgaan met Geld.', leider: 'Trainer', voorbeeld: 'Eurowijzer januari' },
  PVT: { naam: 'PVT', uitleg: 'Het participatieverklaringstraject.', leider: 'Trainer', voorbeeld: 'PVT voorjaar' },
  ACTIVITEIT: { naam: 'Activiteit', uitleg: 'Sporten, koken, eten met de buurt.', leider: 'Wie begeleidt het?', voorbeeld: 'Fietsen op dinsdag' },
  KOFFIE_EN_TAAL: { naam: 'Koffie en Taal', uitleg: 'Praten bij een kop koffie.', leider: 'Wie begeleidt het?', voorbeeld: 'Koffie en Taal Lemelerveld' },
  TAALCAFE: { naam: 'Taalcafé', uitleg: 'Een avond om Nederlands te oefenen.', leider: 'Wie begeleidt het?', voorbeeld: 'Taalcafé Nieuwleusen' },
};

export function soortwoord(soort: string): Soortwoord | null {
  return Object.hasOwn(SOORTWOORDEN, soort) ? SOORTWOORDEN[soort as Deelnemersgroepsoort] : null;
}

/** What the page of the groups is called, by the kinds that the organisation has. */
export function groepenTitel(soorten: readonly string[] | undefined): string {
  if (soorten?.includes('TRAINING')) return 'Trainingen en PVT';
  if (soorten?.includes('ACTIVITEIT')) return 'Activiteiten';
  return soorten?.includes('TAALCAFE') ? 'Koffie en Taal en taalcafé' : 'Groepen';
}

/** 'woensdag om 19.30 uur' */
export function wanneerTekst({ weekdag, beginTijd }: { weekdag: number | null; beginTijd: string | null }): string | null {
  const dag = weekdag === null ? null : WEEKDAGNAMEN[weekdag - 1];
  const tijd = beginTijd === null ? null : `${beginTijd.replace(':', '.')} uur`;
  return dag && tijd ? `${dag} om ${tijd}` : dag ?? tijd;
}

interface Groepsregel {
  soort: string;
  van: string;
  tot: string | null;
  weekdag: number | null;
  beginTijd: string | null;
  locatie: string | null;
  begeleiders: readonly { naam: string }[];
}

/** One line on a group: what it is, when, where, and by whom. */
export function groepsregel({ soort, van, tot, weekdag, beginTijd, locatie, begeleiders }: Groepsregel): string {
  const woord = soortwoord(soort);
  const door = begeleiders.map(({ naam }) => naam).join(', ');
  return [woord?.naam, wanneerTekst({ weekdag, beginTijd }), locatie, periodeTekst(van, tot), door === '' ? null : `${woord?.leider === 'Trainer' ? 'trainer ' : ''}${door}`].filter(Boolean).join(' · ');
}
