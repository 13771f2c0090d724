import type { Rol } from './rollen.ts';

/**
 * What a role may do with a rubriek, for the persons in its bereik:
 * `-` nothing, the rubriek does not exist for this role;
 * `L` read all rows;
 * `S` read and write all rows;
 * `E` read and write the rows that its own organisation entered, the rest does not exist;
 * `M` read all rows and report: how an agreement stands, or (inburgeraar) hours confirmed or disputed.
 */
export type Cel = '-' | 'L' | 'S' | 'E' | 'M';

/** How sensitive a rubriek is in the sense of the AVG; the words are those of the signed table. */
export interface RubriekBeschrijving {
  omschrijving: string;
  gevoeligheid: string;
  /** The article or ground that carries the processing. Wi = Wet inburgering 2021, Bi = Besluit inburgering 2021. */
  grondslag: string;
}

export const RUBRIEKEN = {
  ROEPNAAM: { omschrijving: 'roepnaam en portaalnummer', gevoeligheid: 'gewoon', grondslag: 'Wi 35; opdracht' },
  ACHTERNAAM: { omschrijving: 'achternaam, voorletters', gevoeligheid: 'gewoon', grondslag: 'Wi 35, Bi 9.2.3 (NAW)' },
  BSN: { omschrijving: 'burgerservicenummer, V-nummer', gevoeligheid: 'nationaal identificatienummer', grondslag: 'Wi 36, Bi 9.10' },
  GEBOORTE: { omschrijving: 'geboortedatum, geslacht, land van herkomst', gevoeligheid: 'bijzonder (herkomst)', grondslag: 'Wi 13-15' },
  CONTACT: { omschrijving: 'telefoon, e-mail, contacttaal, tolk nodig', gevoeligheid: 'gewoon', grondslag: 'Bi 9.2.3; opdracht' },
  ADRES: { omschrijving: 'woonadres, postcode, woonplaats; bij adresgeheim alleen CONSULENT en INBURGERAAR', gevoeligheid: 'gewoon, soms geheim', grondslag: 'Bi 9.2.3; opdracht' },
  GEZIN: { omschrijving: 'gezinssamenstelling: aantal en leeftijden', gevoeligheid: 'gewoon', grondslag: 'Wi 14-15; opdracht' },
  TRAJECTSTATUS: { omschrijving: 'doelgroep, koppeling, huisvesting, kennisgeving, inburgeringstermijn, verlenging, fase', gevoeligheid: 'gewoon', grondslag: 'Wi 11, 33-35' },
  INTAKE: { omschrijving: 'verslag brede intake per thema', gevoeligheid: 'gevoelig', grondslag: 'Wi 14' },
  LEERBAARHEID: { omschrijving: 'uitslag leerbaarheidstoets, afwijking met motivering', gevoeligheid: 'gevoelig', grondslag: 'Wi 14; Bi 5.2' },
  STARTADVIES: { omschrijving: 'StarterZ/startklas: observaties en trajectadvies van de docent', gevoeligheid: 'gevoelig', grondslag: 'Wi 14; opdracht' },
  PIP_KERN: { omschrijving: 'leerroute, niveau, intensiteit, dagtekening, versie, hoofddoel', gevoeligheid: 'gewoon', grondslag: 'Wi 15; Bi 5.3, 9.2.3' },
  AFSPRAKEN_TAAL: { omschrijving: 'PIP-afspraken over de leerroute en taalles', gevoeligheid: 'gewoon', grondslag: 'Wi 15; Bi 9.2.3' },
  AFSPRAKEN_PARTICIPATIE: { omschrijving: 'PIP-afspraken over participatie-activiteiten', gevoeligheid: 'gewoon', grondslag: 'Wi 15; opdracht' },
  AFSPRAKEN_MAP_PVT: { omschrijving: 'PIP-afspraken over MAP en PVT', gevoeligheid: 'gewoon', grondslag: 'Wi 15; opdracht' },
  AFSPRAKEN_BEGELEIDING: { omschrijving: 'PIP-afspraken over maatschappelijke begeleiding, zelfredzaamheid, VVE', gevoeligheid: 'gewoon', grondslag: 'Wi 13, 15; opdracht' },
  AFSPRAKEN_TAALPRAKTIJK: { omschrijving: 'PIP-afspraken over Koffie en Taal, taalcafe, taalcoach', gevoeligheid: 'gewoon', grondslag: 'Wi 15; opdracht' },
  AFSPRAKEN_WONEN: { omschrijving: 'PIP-afspraken over wonen', gevoeligheid: 'gewoon', grondslag: 'opdracht' },
  AFSPRAKEN_FINANCIEN: { omschrijving: 'PIP-afspraken over ontzorgen en financiele zelfredzaamheid (geen bedragen)', gevoeligheid: 'gevoelig', grondslag: 'Wi 15; PW 56a' },
  AFSPRAKEN_WELZIJN: { omschrijving: 'PIP-afspraken over ontmoeting, sport, sleutelpersoon', gevoeligheid: 'gewoon', grondslag: 'opdracht of toestemming' },
  AFSPRAKEN_WERK: { omschrijving: 'PIP-afspraken over werk, taalstage, werkcarrousel', gevoeligheid: 'gewoon', grondslag: 'Wi 15; PW 7-10' },
  TAAL_PRESENTIE: { omschrijving: 'lessen, aanwezigheid, geoorloofd/ongeoorloofd verzuim, gevolgde uren (nooit een medische reden)', gevoeligheid: 'gewoon', grondslag: 'Bi 9.2.4, 9.6.3' },
  TAAL_VOORTGANG: { omschrijving: 'ERK-niveau per vaardigheid, inzet, voortgangsrapportage', gevoeligheid: 'gewoon', grondslag: 'Bi 9.2.4' },
  EXAMENS: { omschrijving: 'inburgeringsexamens en uitslagen', gevoeligheid: 'gewoon', grondslag: 'Wi 33; Bi 9.1' },
  PARTICIPATIE_UREN: { omschrijving: 'participatie-uren per activiteit; inburgeraar mag bevestigen of betwisten', gevoeligheid: 'gewoon', grondslag: 'Bi 3.14; opdracht' },
  PARTICIPATIE_EVALUATIE: { omschrijving: 'werknemersvaardigheden, evaluatie per module', gevoeligheid: 'gevoelig', grondslag: 'Wi 15; opdracht' },
  MAP_TRAJECT: { omschrijving: "MAP: acht thema's, praktijkuren, portfolio, eindgesprek", gevoeligheid: 'gewoon', grondslag: 'Bi 3.2' },
  PVT_TRAJECT: { omschrijving: 'PVT: dagdelen, aanwezigheid inleiding en ondertekening, certificaat', gevoeligheid: 'gewoon', grondslag: 'Bi 3.1' },
  BELASTBAARHEID: { omschrijving: 'praktische gevolgen door de consulent verwoord (max. 2 dagdelen, niet tillen); nooit een diagnose', gevoeligheid: 'gevoelig', grondslag: 'Wi 37; opdracht' },
  GEZONDHEID: { omschrijving: 'lichamelijke en mentale gezondheid uit de intake', gevoeligheid: 'bijzonder (gezondheid)', grondslag: 'Wi 37.2, Bi 9.11' },
  BEGELEIDING: { omschrijving: 'maatschappelijke begeleiding: periode, trajectplan, contactmomenten', gevoeligheid: 'gewoon', grondslag: 'Wi 13; opdracht' },
  ZELFREDZAAMHEID: { omschrijving: 'zelfredzaamheid op niet-gevoelige domeinen, participatieladder', gevoeligheid: 'gevoelig', grondslag: 'Wi 13, 15; opdracht' },
  WONEN: { omschrijving: 'koppeling woning, alles-op-een-dag-stappen, sleutel, aftersalesgesprek', gevoeligheid: 'gewoon', grondslag: 'opdracht' },
  ONTZORGEN: { omschrijving: 'financieel ontzorgen: periode, vaste lasten, ijkmomenten', gevoeligheid: 'gevoelig (financieel)', grondslag: 'PW 56a' },
  HANDHAVING: { omschrijving: 'handhavende gesprekken, waarschuwingen, boetes, verwijtbaarheid', gevoeligheid: 'gevoelig (sanctie)', grondslag: 'Wi 22-27' },
  GESPREKKEN: { omschrijving: 'voortgangsgesprekken: datum, verslag, afspraken', gevoeligheid: 'gevoelig', grondslag: 'Bi 5.3.4' },
  SIGNALEN: { omschrijving: 'signalen van en aan partners; een partner ziet alleen eigen signalen en de terugkoppeling daarop', gevoeligheid: 'gevoelig', grondslag: 'Wi 35; opdracht' },
  TAALCOACHING: { omschrijving: 'koppeling taalcoach, wachtlijst, bijeenkomsten', gevoeligheid: 'gewoon', grondslag: 'opdracht of toestemming' },
  WELZIJN: { omschrijving: 'deelname aan SAAM-activiteiten, koppeling sleutelpersoon', gevoeligheid: 'gewoon', grondslag: 'toestemming' },
  WERK: { omschrijving: 'taalstages, werkervaringsplekken, werkcarrousel, overdrachtsplan', gevoeligheid: 'gewoon', grondslag: 'Wi 15; PW 7-10' },
  CONTACTPERSOON_GEMEENTE: { omschrijving: 'naam en bereikbaarheid van de consulent', gevoeligheid: 'gewoon', grondslag: 'Wi 35' },
  BETROKKENEN: { omschrijving: 'welke organisaties en contactpersonen betrokken zijn', gevoeligheid: 'gewoon', grondslag: 'Wi 15' },
  INZAGELOG: { omschrijving: 'wie heeft wat wanneer en waarom ingezien', gevoeligheid: 'gevoelig', grondslag: 'AVG 5, 15, 32' },
} as const satisfies Record<string, RubriekBeschrijving>;

/** A category of personal data: one row of the matrix, one GraphQL type, one (family of) table(s), one card. */
export type Rubriek = keyof typeof RUBRIEKEN;

export const ALLE_RUBRIEKEN = Object.keys(RUBRIEKEN) as readonly Rubriek[];

export function isRubriek(naam: string): naam is Rubriek {
  return Object.hasOwn(RUBRIEKEN, naam);
}

/**
 * The autorisatiematrix that the customer signed, transcribed: per rubriek the cell of every role.
 * Guards, scoped SQL, row-level security, `toegang` and the printed matrix all derive from this table.
 */
export const MATRIX = {
  ROEPNAAM: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: 'L', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: 'L',
    TAALPUNTCOORDINATOR: 'L', TAALCOACH: 'L', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  ACHTERNAAM: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: 'L', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: 'L',
    TAALPUNTCOORDINATOR: 'L', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  BSN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  GEBOORTE: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  CONTACT: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: 'L',
    TAALPUNTCOORDINATOR: 'L', TAALCOACH: 'L', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  ADRES: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  GEZIN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  TRAJECTSTATUS: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  INTAKE: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  LEERBAARHEID: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  STARTADVIES: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: 'E', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  PIP_KERN: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_TAAL: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'M', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_PARTICIPATIE: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'M', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_MAP_PVT: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'M', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'M', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'M', VWN_BEGELEIDER: 'L', VWN_TRAINER: 'L', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_BEGELEIDING: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'M', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_TAALPRAKTIJK: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: 'M', TAALCOACH: 'L', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_WONEN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: 'M', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_FINANCIEN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_WELZIJN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: 'M',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  AFSPRAKEN_WERK: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'S', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  TAAL_PRESENTIE: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: 'E', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  TAAL_VOORTGANG: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: 'E', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  EXAMENS: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  PARTICIPATIE_UREN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'E', WERKBEGELEIDER: 'E',
    VWN_COORDINATOR: 'E', VWN_BEGELEIDER: '-', VWN_TRAINER: 'E', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: 'E',
    TAALPUNTCOORDINATOR: 'E', TAALCOACH: 'E', SLEUTELPERSOON: '-', INBURGERAAR: 'M',
  },
  PARTICIPATIE_EVALUATIE: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'E', WERKBEGELEIDER: 'E',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  MAP_TRAJECT: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'E', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: 'E', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  PVT_TRAJECT: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'E', VWN_BEGELEIDER: '-', VWN_TRAINER: 'E', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  BELASTBAARHEID: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  GEZONDHEID: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  BEGELEIDING: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'E', VWN_BEGELEIDER: 'E', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  ZELFREDZAAMHEID: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'E', VWN_BEGELEIDER: 'E', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  WONEN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'M', VWN_BEGELEIDER: 'M', VWN_TRAINER: '-', WOONCONSULENT: 'E', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  ONTZORGEN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  HANDHAVING: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  GESPREKKEN: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  SIGNALEN: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'E', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'E', TAALDOCENT: 'E', PARTICIPATIECOORDINATOR: 'E', WERKBEGELEIDER: 'E',
    VWN_COORDINATOR: 'E', VWN_BEGELEIDER: 'E', VWN_TRAINER: 'E', WOONCONSULENT: 'E', WELZIJNSCOORDINATOR: 'E',
    TAALPUNTCOORDINATOR: 'E', TAALCOACH: 'E', SLEUTELPERSOON: 'E', INBURGERAAR: '-',
  },
  TAALCOACHING: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: 'E', TAALCOACH: 'E', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  WELZIJN: {
    CONSULENT: 'L', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: 'E',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  WERK: {
    CONSULENT: 'S', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'S', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  CONTACTPERSOON_GEMEENTE: {
    CONSULENT: 'S', TEAMLEIDER: 'S', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: 'L', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: 'L', TAALDOCENT: 'L', PARTICIPATIECOORDINATOR: 'L', WERKBEGELEIDER: 'L',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: 'L', WOONCONSULENT: 'L', WELZIJNSCOORDINATOR: 'L',
    TAALPUNTCOORDINATOR: 'L', TAALCOACH: 'L', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  BETROKKENEN: {
    CONSULENT: 'S', TEAMLEIDER: 'L', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: '-', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: 'L', VWN_BEGELEIDER: 'L', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
  INZAGELOG: {
    CONSULENT: '-', TEAMLEIDER: '-', BELEIDSMEDEWERKER: '-', LOOPBAANBEGELEIDER: '-', FUNCTIONEEL_BEHEERDER: '-',
    FG: 'L', TAALCOORDINATOR: '-', TAALDOCENT: '-', PARTICIPATIECOORDINATOR: '-', WERKBEGELEIDER: '-',
    VWN_COORDINATOR: '-', VWN_BEGELEIDER: '-', VWN_TRAINER: '-', WOONCONSULENT: '-', WELZIJNSCOORDINATOR: '-',
    TAALPUNTCOORDINATOR: '-', TAALCOACH: '-', SLEUTELPERSOON: '-', INBURGERAAR: 'L',
  },
} as const satisfies Record<Rubriek, Record<Rol, Cel>>;

/** The cell of one role for one rubriek. */
export function cel(rol: Rol, rubriek: Rubriek): Cel {
  return MATRIX[rubriek][rol];
}

/** The name of the rubriek as a field of `Inburgeraar`: `AFSPRAKEN_MAP_PVT` becomes `afsprakenMapPvt`. */
export function veldnaam(rubriek: Rubriek): string {
  return rubriek.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const PER_VELDNAAM = new Map(ALLE_RUBRIEKEN.map((rubriek) => [veldnaam(rubriek), rubriek]));

/** The rubriek behind a field of `Inburgeraar`, or undefined when the field is none. */
export function rubriekVanVeld(naam: string): Rubriek | undefined {
  return PER_VELDNAAM.get(naam);
}
