import type { Wachtreden } from '../../../shared/rules/taalkoppeling.ts';
import { type Dagdeel, type Spreekniveau, type Taaldag, type Taalpuntstand, type Taalpunttaaksoort, type Taalwens, weken } from '../../../shared/rules/taalpunt.ts';
import type { Koppeleinde } from '../../../shared/rules/vrijwilligers.ts';
import { aantal, opsomming, totDeadline } from '../../app/opmaak.ts';
import { DAGDEELWOORDEN, NIVEAUWOORDEN } from '../../app/taalpuntwoorden.ts';
import type { Icoonnaam } from '../../ui/Icoon.tsx';
import type { Toon } from '../../ui/Label.tsx';

interface Taakwoord {
  naam: string;
  /** What to do about it, as one line. */
  doen: string;
}

export const TAAKWOORDEN: Readonly<Record<Taalpunttaaksoort, Taakwoord>> = {
  NIEUW: { naam: 'Nieuwe aanmelding', doen: 'Plan binnen twee weken een gesprek.' },
  INTAKE: { naam: 'Gesprek', doen: 'Voer het gesprek en schrijf op wat iemand wil.' },
  WACHT: { naam: 'Wacht op taalcoach', doen: 'Koppel een taalcoach, of wijs op Koffie en Taal en het taalcafé. Na acht weken is het te lang.' },
  STIL: { naam: 'Vier weken niets gehoord', doen: 'Bel de taalcoach: oefenen zij nog?' },
  TERUG: { naam: 'Vraag het opnieuw', doen: 'Vraag of iemand nu wel wil oefenen.' },
  EINDE: { naam: 'Aanmelding loopt af', doen: 'Bespreek met de consulent of het doorgaat.' },
};

export const STANDWOORDEN: Readonly<Record<Taalpuntstand, { tekst: string; toon: Toon; icoon: Icoonnaam }>> = {
  NIEUW: { tekst: 'nieuw', toon: 'letop', icoon: 'plus' }, INTAKE: { tekst: 'gesprek', toon: 'info', icoon: 'gesprek' }, WACHT: { tekst: 'wacht op taalcoach', toon: 'letop', icoon: 'klok' },
  GEKOPPELD: { tekst: 'heeft een taalcoach', toon: 'goed', icoon: 'vink' }, GROEP: { tekst: 'gaat naar een groep', toon: 'goed', icoon: 'groep' }, LATER: { tekst: 'nu niet', toon: 'neutraal', icoon: 'min' },
};

export const WENSWOORDEN: Readonly<Record<Taalwens, { tekst: string; uitleg: string }>> = {
  TAALCOACH: { tekst: 'Een taalcoach', uitleg: 'Komt op de wachtlijst tot er een coach is.' }, KOFFIE_EN_TAAL: { tekst: 'Koffie en Taal', uitleg: 'Overdag, met anderen.' },
  TAALCAFE: { tekst: 'Het taalcafé', uitleg: '’s Avonds, met anderen.' }, NU_NIET: { tekst: 'Nu niet', uitleg: 'U vraagt het later opnieuw.' },
};

export const DAGWOORDEN: Readonly<Record<Taaldag, string>> = { MA: 'maandag', DI: 'dinsdag', WO: 'woensdag', DO: 'donderdag', VR: 'vrijdag', ZA: 'zaterdag', ZO: 'zondag' };

export const REDENWOORDEN: Readonly<Record<Wachtreden, { tekst: string; toon: Toon; icoon: Icoonnaam }>> = {
  KAN_NU: { tekst: 'er is een coach die past', toon: 'goed', icoon: 'vink' }, GEEN_RUIMTE: { tekst: 'geen coach heeft ruimte', toon: 'fout', icoon: 'fout' },
  NIET_HIER: { tekst: 'geen coach in dit dorp', toon: 'letop', icoon: 'huis' }, NIET_DAN: { tekst: 'geen coach op deze tijden', toon: 'letop', icoon: 'klok' },
};

export function taaknaam(soort: string): string {
  return Object.hasOwn(TAAKWOORDEN, soort) ? TAAKWOORDEN[soort as Taalpunttaaksoort].naam : soort;
}

/** What a task is called with how near it is, and how that looks. Of who waits the weeks say more than a last day. */
export function taaklabel({ soort, uiterlijk, staat }: { soort: string; uiterlijk: string; staat: string }, vandaag: string, wachtSinds: string | null = null): { tekst: string; toon: Toon; icoon: Icoonnaam } {
  const teLaat = staat === 'TE_LAAT';
  const wacht = wachtSinds === null ? (teLaat ? 'Wacht te lang' : 'Koppel een taalcoach') : `Wacht al ${aantal(weken(wachtSinds, vandaag), 'week', 'weken')}`;
  return { tekst: soort === 'WACHT' ? wacht : `${taaknaam(soort)}: ${totDeadline(uiterlijk, vandaag)}`, toon: teLaat ? 'fout' : 'letop', icoon: teLaat ? 'fout' : 'klok' };
}

interface Waarwanneer {
  kern: string | null;
  weekdagen: readonly string[] | null;
  dagdelen: readonly string[] | null;
  niveau: string | null;
}

/** Where, when and how well somebody practises in one line; what nobody said is left out. */
export function waarWanneer({ kern, weekdagen, dagdelen, niveau }: Waarwanneer, taal: string | null): string[] {
  const dagen = (weekdagen ?? []).map((dag) => dag.toLowerCase());
  const delen = (dagdelen ?? []).map((deel) => DAGDEELWOORDEN[deel as Dagdeel] ?? deel);
  return [
    kern, dagen.length > 0 ? dagen.join(', ') : null, delen.length > 0 ? opsomming(delen) : null,
    niveau === null ? null : (NIVEAUWOORDEN[niveau as Spreekniveau] ?? niveau).toLowerCase(), taal === null ? null : `spreekt ${taal}`,
  ].filter((deel) => deel !== null);
}

export const KOPPELEINDEWOORDEN: Readonly<Record<Koppeleinde, string>> = {
  BEGELEIDING_KLAAR: 'Het oefenen is klaar', VRIJWILLIGER_STOPT: 'De taalcoach stopt', ANDERE_BEGELEIDER: 'Er komt een andere taalcoach', PAST_NIET: 'Het past niet bij elkaar', VERGISSING: 'De koppeling was een vergissing',
};
