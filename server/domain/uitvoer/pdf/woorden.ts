import { getMetadataArgsStorage } from 'typeorm';
import type { Rubriek } from '../../../access/matrix.ts';

/** Headings of the rubrieken for the person: plain words, as on the own page. */
export const RUBRIEKKOPPEN = {
  ROEPNAAM: 'Uw roepnaam', ACHTERNAAM: 'Uw achternaam', BSN: 'Uw BSN en V-nummer', GEBOORTE: 'Geboorte en herkomst', CONTACT: 'Telefoon, e-mail en taal',
  ADRES: 'Uw adres', GEZIN: 'Uw gezin', TRAJECTSTATUS: 'Uw stappen in de inburgering', INTAKE: 'Uw intake', LEERBAARHEID: 'Uw toets bij de start',
  STARTADVIES: 'Advies van uw docent', PIP_KERN: 'Uw plan (PIP)', AFSPRAKEN_TAAL: 'Afspraken over taal', AFSPRAKEN_PARTICIPATIE: 'Afspraken over meedoen',
  AFSPRAKEN_MAP_PVT: 'Afspraken over MAP en PVT', AFSPRAKEN_BEGELEIDING: 'Afspraken over hulp', AFSPRAKEN_TAALPRAKTIJK: 'Afspraken over taal oefenen',
  AFSPRAKEN_WONEN: 'Afspraken over wonen', AFSPRAKEN_FINANCIEN: 'Afspraken over geld', AFSPRAKEN_WELZIJN: 'Afspraken over ontmoeten en sport',
  AFSPRAKEN_WERK: 'Afspraken over werk', TAAL_PRESENTIE: 'Uw lessen', TAAL_VOORTGANG: 'Hoe goed gaat uw Nederlands', EXAMENS: 'Uw examens',
  PARTICIPATIE_UREN: 'Uw uren meedoen', PARTICIPATIE_EVALUATIE: 'Hoe gaat het meedoen', MAP_TRAJECT: 'Werk leren zoeken (MAP)',
  PVT_TRAJECT: 'Participatieverklaring (PVT)', BELASTBAARHEID: 'Wat u kunt doen', GEZONDHEID: 'Uw gezondheid', BEGELEIDING: 'Uw begeleiding',
  ZELFREDZAAMHEID: 'Wat u zelf kunt', WONEN: 'Uw woning', ONTZORGEN: 'De gemeente betaalt uw vaste lasten', HANDHAVING: 'Waarschuwingen en boetes',
  GESPREKKEN: 'Uw gesprekken', SIGNALEN: 'Signalen', TAALCOACHING: 'Uw taalcoach', WELZIJN: 'Activiteiten bij u in de buurt', WERK: 'Uw stages en werk',
  CONTACTPERSOON_GEMEENTE: 'Uw contactpersoon bij de gemeente', BETROKKENEN: 'Wie u helpt', INZAGELOG: 'Wie uw gegevens zag',
} as const satisfies Record<Rubriek, string>;

/** Names whose words are no sentence yet; all others are read from the name itself. */
const NAMEN: Readonly<Record<string, string>> = {
  bsn: 'BSN', vNummer: 'V-nummer', email: 'E-mail', tot: 'Tot en met', versie: 'Versie', actueel: 'Geldt nu', oidcIssuer: 'Inlogdienst', oidcSubject: 'Nummer bij de inlogdienst',
  koffieEnKoekOp: 'Koffie & Koek op', brpInschrijvingOp: 'Inschrijving in de BRP op', intensiteitUrenPerWeek: 'Uren per week', hoofddoel: 'Belangrijkste doel',
  aantalGesprekkenPerJaar: 'Gesprekken per jaar', redenWijziging: 'Waarom het plan wijzigde', uitvoerderNaam: 'Wie het doet', urenPerWeek: 'Uren per week',
  teltMee: 'Telt mee voor de 800 uur', beeindigdReden: 'Waarom het stopte', duurMinuten: 'Minuten', correctieReden: 'Waarom het is gewijzigd', ingevoerdOp: 'Opgeschreven op',
  gewijzigdOp: 'Gewijzigd op', minutenTellend: 'Minuten die tellen', minutenDubbel: 'Minuten die dubbel staan', praktijkMinuten: 'Minuten praktijk', domein: 'Onderwerp', verlooptOp: 'Geldig tot',
  // Tables with a name of their own.
  presentie: 'Per les', presentie_totaal: 'Bij elkaar', taal_telling: 'Wat meetelt voor de 800 uur', participatie_uren: 'Per dag', participatie_totaal: 'Bij elkaar', participatie_dag: 'Per dag, van alle organisaties samen', participatie_telling: 'Wat meetelt voor de 800 uur', uren_reactie: 'Wat u ervan zei', afspraak: 'De afspraken',
  woonplan: 'De dag van de sleutel', aftersalespunt: 'Gesprek na de verhuizing', woningvraag: 'Woning die de gemeente vroeg', woningkoppeling: 'Woning voor u', woonafspraak: 'Tijden die u koos', plek: 'Waar', nodigVoor: 'Nodig voor',
  afspraak_melding: 'Hoe het gaat met de afspraken', pip_versie: 'Alle versies van het plan', termijn: 'Termijnen', gebruiker: 'Account', lidmaatschap: 'Toegang', sessie: 'Inloggen',
  uitvoer: 'Downloads', groepslid: 'Groepen', koppelnummer: 'Uw nummer bij organisaties', systeem: 'Is een computersysteem', betrokkenheid: 'Organisaties',
};

/** Codes whose words are not the code in small letters. */
const CODES: Readonly<Record<string, string>> = {
  O: 'onderwijsroute', B1_ROUTE: 'B1-route', Z: 'Z-route', Z_ROUTE: 'Z-route', B1_HAALBAAR: 'B1 is haalbaar', B1_NIET_HAALBAAR: 'B1 is niet haalbaar', MAP: 'MAP', PVT: 'PVT', KNM: 'KNM',
  PIP: 'PIP', INSCHRIJVING_BRP: 'inschrijving in de BRP', BEROEPENORIENTATIE: 'beroepenoriëntatie', BEEINDIGEN: 'beëindigen', VALT_WEG: 'valt weg',
};

/** 'landVanHerkomst' → 'Land van herkomst' */
export function naam(veld: string): string {
  const eigen = NAMEN[veld];
  if (eigen !== undefined) return eigen;
  const woorden = veld.replace(/_/g, ' ').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
}

/**
 * Constants that columns may hold, read from the checks of the tables: these texts are codes and not somebody's words.
 *
 * @param tabel of this table; absent: of all, for what comes from several
 */
export function codesVan(tabel?: string): ReadonlySet<string> {
  const opslag = getMetadataArgsStorage();
  const doelen = opslag.tables.filter((t) => tabel === undefined || t.name === tabel).map((t) => t.target);
  const checks = opslag.checks.filter((check) => doelen.includes(check.target)).map(({ expression }) => expression);
  return new Set(checks.flatMap((tekst) => [...tekst.matchAll(/'([A-Z][A-Z0-9_]*)'/g)].map(([, code]) => code ?? '')));
}

/** A code in words: ONGEOORLOOFD_AFWEZIG → ongeoorloofd afwezig. Levels (A2) stay as they are. */
export function codeInWoorden(code: string): string {
  return CODES[code] ?? (/^[ABC][0-2]$/.test(code) ? code : code.toLowerCase().replace(/_/g, ' '));
}

const DATUM = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const AMSTERDAM = { timeZone: 'Europe/Amsterdam' } as const;
const DAG = new Intl.DateTimeFormat('nl-NL', { ...AMSTERDAM, day: 'numeric', month: 'long', year: 'numeric' });
const TIJD = new Intl.DateTimeFormat('nl-NL', { ...AMSTERDAM, hour: '2-digit', minute: '2-digit' });
// Without points between thousands: some numbers are years.
const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2, useGrouping: false });

/** '18 november 2026 om 10:00' in the Netherlands */
export function tijdstip(moment: Date): string {
  return `${DAG.format(moment)} om ${TIJD.format(moment)}`;
}

/** A value as a person reads it; empty text for nothing. */
export function waarde(inhoud: unknown, codes: ReadonlySet<string>): string {
  if (inhoud === null || inhoud === undefined) return '';
  if (typeof inhoud === 'boolean') return inhoud ? 'ja' : 'nee';
  if (typeof inhoud === 'number') return GETAL.format(inhoud);
  if (Array.isArray(inhoud)) return inhoud.map((deel) => waarde(deel, codes)).join(', ');
  if (typeof inhoud === 'object') return Object.entries(inhoud).filter(([, deel]) => deel !== null).map(([veld, deel]) => `${naam(veld).toLowerCase()} ${waarde(deel, codesVan())}`).join(', ');
  return tekst(String(inhoud), codes);
}

function tekst(inhoud: string, codes: ReadonlySet<string>): string {
  if (codes.has(inhoud)) return codeInWoorden(inhoud);
  if (/^\d{4}-\d{2}-\d{2}$/.test(inhoud)) return DATUM.format(new Date(`${inhoud}T00:00:00Z`));
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[.\d]*(Z|[+-]\d{2}:\d{2})$/.test(inhoud)) return tijdstip(new Date(inhoud));
  if (/^\d{2}:\d{2}:00$/.test(inhoud)) return inhoud.slice(0, 5);
  return inhoud;
}
