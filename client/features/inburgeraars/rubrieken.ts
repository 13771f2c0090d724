import type { Zin } from '../../taal/catalogus.ts';
import { t } from '../../taal/taal.ts';
import type { Icoonnaam } from '../../ui/iconen.ts';

/** The groups of the dossier, in the order of the screen. `eigen` is for the person in the dossier, in plain words; the short names are for the row of links. */
export const GROEPEN = {
  persoon: { titel: 'Persoon', kort: 'Persoon', eigen: 'Mijn gegevens', eigenKort: 'Mijn gegevens' },
  traject: { titel: 'Traject', kort: 'Traject', eigen: 'Mijn inburgering', eigenKort: 'Inburgering' },
  plan: { titel: 'Plan en afspraken', kort: 'Plan', eigen: 'Mijn plan en mijn afspraken', eigenKort: 'Plan' },
  taal: { titel: 'Taal', kort: 'Taal', eigen: 'Nederlands leren', eigenKort: 'Nederlands' },
  participatie: { titel: 'Participatie en werk', kort: 'Participatie', eigen: 'Meedoen en werken', eigenKort: 'Meedoen' },
  mapPvt: { titel: 'MAP en PVT', kort: 'MAP en PVT', eigen: 'Werk zoeken en participatieverklaring', eigenKort: 'MAP en PVT' },
  begeleiding: { titel: 'Begeleiding', kort: 'Begeleiding', eigen: 'Hulp en begeleiding', eigenKort: 'Hulp' },
  wonen: { titel: 'Wonen en geld', kort: 'Wonen en geld', eigen: 'Wonen en geld', eigenKort: 'Wonen en geld' },
  gesprekken: { titel: 'Signalen en gesprekken', kort: 'Gesprekken', eigen: 'Gesprekken', eigenKort: 'Gesprekken' },
  betrokken: { titel: 'Wie is betrokken', kort: 'Betrokkenen', eigen: 'Wie helpt mij, en wie ziet wat', eigenKort: 'Wie helpt mij' },
} as const satisfies Readonly<Record<string, { titel: string; kort: string; eigen: Zin; eigenKort: Zin }>>;
export type Groep = keyof typeof GROEPEN;

export interface Rubriekbeschrijving {
  groep: Groep;
  titel: string;
  eigen: Zin;
  icoon: Icoonnaam;
  /** Takes the whole width of the screen, before the others of its group; or the height of two cards. */
  vorm?: 'breed' | 'hoog';
}

/** The rubrieken of the autorisatiematrix as this screen names and orders them; a test holds them against the matrix. */
export const RUBRIEKEN = {
  ROEPNAAM: { groep: 'persoon', titel: 'Roepnaam', eigen: 'Roepnaam', icoon: 'persoon' },
  ACHTERNAAM: { groep: 'persoon', titel: 'Achternaam', eigen: 'Achternaam', icoon: 'persoon' },
  CONTACT: { groep: 'persoon', titel: 'Contact', eigen: 'Telefoon, e-mail en taal', icoon: 'gesprek' },
  ADRES: { groep: 'persoon', titel: 'Adres', eigen: 'Mijn adres', icoon: 'huis' },
  GEBOORTE: { groep: 'persoon', titel: 'Geboorte en herkomst', eigen: 'Geboorte en herkomst', icoon: 'persoon' },
  GEZIN: { groep: 'persoon', titel: 'Gezin', eigen: 'Mijn gezin', icoon: 'groep' },
  BSN: { groep: 'persoon', titel: 'BSN en V-nummer', eigen: 'Mijn BSN en V-nummer', icoon: 'slot' },
  TRAJECTSTATUS: { groep: 'traject', titel: 'Stappen in het traject', eigen: 'Mijn stappen', icoon: 'vlag', vorm: 'hoog' },
  INTAKE: { groep: 'traject', titel: 'Brede intake', eigen: 'Mijn intake', icoon: 'gesprek' },
  LEERBAARHEID: { groep: 'traject', titel: 'Leerbaarheidstoets', eigen: 'Mijn toets bij de start', icoon: 'grafiek' },
  STARTADVIES: { groep: 'traject', titel: 'Advies na StarterZ of startklas', eigen: 'Advies van mijn docent', icoon: 'boek' },
  BELASTBAARHEID: { groep: 'traject', titel: 'Belastbaarheid', eigen: 'Wat ik kan doen', icoon: 'wonen' },
  GEZONDHEID: { groep: 'traject', titel: 'Gezondheid', eigen: 'Mijn gezondheid', icoon: 'slot' },
  PIP_KERN: { groep: 'plan', titel: 'PIP', eigen: 'Mijn plan (PIP)', icoon: 'plan', vorm: 'breed' },
  AFSPRAKEN_TAAL: { groep: 'plan', titel: 'Afspraken over taal', eigen: 'Afspraken over taal', icoon: 'boek' },
  AFSPRAKEN_PARTICIPATIE: { groep: 'plan', titel: 'Afspraken over participatie', eigen: 'Afspraken over meedoen', icoon: 'groep' },
  AFSPRAKEN_MAP_PVT: { groep: 'plan', titel: 'Afspraken over MAP en PVT', eigen: 'Afspraken over MAP en PVT', icoon: 'vlag' },
  AFSPRAKEN_BEGELEIDING: { groep: 'plan', titel: 'Afspraken over begeleiding', eigen: 'Afspraken over hulp', icoon: 'duim' },
  AFSPRAKEN_TAALPRAKTIJK: { groep: 'plan', titel: 'Afspraken over taal oefenen', eigen: 'Afspraken over taal oefenen', icoon: 'gesprek' },
  AFSPRAKEN_WONEN: { groep: 'plan', titel: 'Afspraken over wonen', eigen: 'Afspraken over wonen', icoon: 'huis' },
  AFSPRAKEN_FINANCIEN: { groep: 'plan', titel: 'Afspraken over geld', eigen: 'Afspraken over geld', icoon: 'schild' },
  AFSPRAKEN_WELZIJN: { groep: 'plan', titel: 'Afspraken over ontmoeten en sport', eigen: 'Afspraken over ontmoeten en sport', icoon: 'boom' },
  AFSPRAKEN_WERK: { groep: 'plan', titel: 'Afspraken over werk', eigen: 'Afspraken over werk', icoon: 'gebouw' },
  TAAL_PRESENTIE: { groep: 'taal', titel: 'Lessen en aanwezigheid', eigen: 'Mijn lessen', icoon: 'kalender', vorm: 'breed' },
  TAAL_VOORTGANG: { groep: 'taal', titel: 'Voortgang in taal', eigen: 'Hoe goed gaat mijn Nederlands', icoon: 'grafiek' },
  EXAMENS: { groep: 'taal', titel: 'Examens', eigen: 'Mijn examens', icoon: 'vink' },
  TAALCOACHING: { groep: 'taal', titel: 'Taalcoach', eigen: 'Mijn taalcoach', icoon: 'gesprek' },
  PARTICIPATIE_UREN: { groep: 'participatie', titel: 'Participatie-uren', eigen: 'Mijn uren meedoen', icoon: 'klok', vorm: 'breed' },
  PARTICIPATIE_EVALUATIE: { groep: 'participatie', titel: 'Evaluatie van participatie', eigen: 'Hoe gaat het meedoen', icoon: 'duim' },
  WERK: { groep: 'participatie', titel: 'Stages en werk', eigen: 'Mijn stages en werk', icoon: 'gebouw' },
  MAP_TRAJECT: { groep: 'mapPvt', titel: 'Module arbeidsmarkt en participatie (MAP)', eigen: 'Werk leren zoeken (MAP)', icoon: 'gebouw' },
  PVT_TRAJECT: { groep: 'mapPvt', titel: 'Participatieverklaring (PVT)', eigen: 'Mijn participatieverklaring (PVT)', icoon: 'vlag' },
  BEGELEIDING: { groep: 'begeleiding', titel: 'Maatschappelijke begeleiding', eigen: 'Hulp van VluchtelingenWerk', icoon: 'duim' },
  ZELFREDZAAMHEID: { groep: 'begeleiding', titel: 'Zelfredzaamheid', eigen: 'Wat ik zelf kan', icoon: 'grafiek' },
  WELZIJN: { groep: 'begeleiding', titel: 'Welzijn', eigen: 'Activiteiten in de buurt', icoon: 'boom' },
  WONEN: { groep: 'wonen', titel: 'Woning', eigen: 'Mijn woning', icoon: 'huis' },
  ONTZORGEN: { groep: 'wonen', titel: 'Financieel ontzorgen', eigen: 'De gemeente betaalt mijn vaste lasten', icoon: 'schild' },
  GESPREKKEN: { groep: 'gesprekken', titel: 'Gesprekken', eigen: 'Mijn gesprekken', icoon: 'gesprek' },
  SIGNALEN: { groep: 'gesprekken', titel: 'Signalen', eigen: 'Signalen', icoon: 'vlag' },
  HANDHAVING: { groep: 'gesprekken', titel: 'Handhaving', eigen: 'Waarschuwingen en boetes', icoon: 'fout' },
  CONTACTPERSOON_GEMEENTE: { groep: 'betrokken', titel: 'Contactpersoon bij de gemeente', eigen: 'Mijn contactpersoon bij de gemeente', icoon: 'persoon' },
  BETROKKENEN: { groep: 'betrokken', titel: 'Betrokken organisaties', eigen: 'Wie helpt mij', icoon: 'gebouw' },
  INZAGELOG: { groep: 'betrokken', titel: 'Wie zag deze gegevens', eigen: 'Wie zag mijn gegevens', icoon: 'oog' },
} as const satisfies Readonly<Record<string, Rubriekbeschrijving>>;
export type Rubriek = keyof typeof RUBRIEKEN;
export const ALLE_RUBRIEKEN = Object.keys(RUBRIEKEN) as readonly Rubriek[];

export function beschrijving(rubriek: Rubriek): Rubriekbeschrijving {
  return RUBRIEKEN[rubriek];
}

export function isRubriek(naam: string): naam is Rubriek {
  return Object.hasOwn(RUBRIEKEN, naam);
}

/** Where the rubriek stands on the page of the dossier. */
export function plekVan(rubriek: Rubriek): string {
  return rubriek.toLowerCase().replaceAll('_', '-');
}

/** What this screen calls a rubriek. */
export function titelVan(naam: string, eigen: boolean): string {
  if (!isRubriek(naam)) return naam;
  const { titel, eigen: eigenTitel } = beschrijving(naam);
  return eigen ? t(eigenTitel) : titel;
}
