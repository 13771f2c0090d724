import {
  AANWEZIGEN, CARROUSELSTAPPEN, CONTACTSOORTEN, DOELGROEPEN, DOMEINEN, EVALUATIEPARTIJEN, EXAMENUITSLAGEN, GESLACHTEN, GESPREKSOORTEN, GEZINSRELATIES, IJKBESLUITEN, INTAKETHEMAS, INTAKEVORMEN, LEERBAARHEID,
  MAPSTANDEN, MAPTHEMAS, PVTONDERDELEN, STARTADVIEZEN, VASTE_LASTEN, WERKPLEKKEN, WERKSTANDEN, WOONSTANDEN, WOONSTAPPEN, woord, DAGDEELZINNEN, SPREEKZINNEN, TAALDAGWOORDEN, TAALWENSZINNEN,
} from '../woorden.ts';
import { AFTERSALESPUNTEN, PUNTSTANDEN, WOONPLEKKEN } from '../../../app/woonwoorden.ts';
import { INZETTEN, VAARDIGHEDEN } from '../../../app/taalwoorden.ts';

/** What a field is called on the form: by itself, or within one rubriek or list where the same word means something else. */
const LABELS: Readonly<Record<string, string>> = {
  roepnaam: 'Roepnaam', achternaam: 'Achternaam', voorvoegsel: 'Voorvoegsel', voorletters: 'Voorletters', bsn: 'Burgerservicenummer (BSN)', vNummer: 'V-nummer',
  geboortedatum: 'Geboortedatum', geslacht: 'Geslacht', landVanHerkomst: 'Land van herkomst', telefoon: 'Telefoon', email: 'E-mail',
  contacttaal: 'Taal voor contact', tolkNodig: 'Tolk nodig', straat: 'Straat', huisnummer: 'Huisnummer', postcode: 'Postcode', woonplaats: 'Woonplaats',
  geheim: 'Het adres is geheim', relatie: 'Wie is het?', geboortejaar: 'Geboortejaar', actueel: 'Hoort nu bij het gezin', doelgroep: 'Doelgroep',
  koppelingOp: 'Gekoppeld aan de gemeente op', koffieEnKoekOp: 'Koffie & Koek op', intakeAfgerondOp: 'Intake afgerond op', kennisgevingOp: 'Kennisgeving van DUO op',
  brpInschrijvingOp: 'Ingeschreven in de BRP op', huisvestingOp: 'Gehuisvest op', verlengdTot: 'Termijn verlengd tot en met', voldaanOp: 'Aan de plicht voldaan op', ontheffingOp: 'Ontheffing op', vrijstellingOp: 'Vrijstelling op', overledenOp: 'Overleden op',
  ingekomenOp: 'Komt uit een andere gemeente sinds', ingekomenUit: 'Vorige gemeente', eerstePipEldersOp: 'Eerste PIP in de vorige gemeente getekend op', pakketOntvangenOp: 'Gegevens van de vorige gemeente ontvangen op',
  pakketVerstuurdOp: 'Gegevens naar de nieuwe gemeente gestuurd op', startklasVan: 'StarterZ of startklas begonnen op', ingeschrevenOp: 'Aangemeld bij de school op', gestartOp: 'Eerste les op', beschikkingOp: 'Beschikking verstuurd op',
  afrondingOp: 'Examens of eindgesprek begonnen op', pipWachtSinds: 'PIP wacht op informatie van een ander sinds', pipInfoOntvangenOp: 'Die informatie ontvangen op', verlengingAangevraagdOp: 'Verlenging aangevraagd op',
  vorm: 'Soort intake', voorinburgeringVan: 'Voorinburgering begonnen op', voorinburgeringTot: 'Voorinburgering tot en met', voorinburgeringDagdelen: 'Dagdelen voorinburgering aangeboden', voorinburgeringGevolgd: 'Dagdelen voorinburgering gevolgd',
  ondertekendOp: 'Ondertekend op', thema: 'Thema', verslag: 'Verslag', datum: 'Datum', afgenomenOp: 'Toets afgenomen op', uitslag: 'Uitslag', score: 'Score',
  afwijking: 'U wijkt af van de uitslag', motivering: 'Waarom wijkt u af?', observatie: 'Wat zag u?', advies: 'Advies', onderdeel: 'Onderdeel', niveau: 'Niveau',
  module: 'Module', opTijdKomen: 'Op tijd komen', samenwerken: 'Samenwerken', zelfstandigWerken: 'Zelfstandig werken', instructiesOpvolgen: 'Instructies opvolgen',
  samenvatting: 'Samenvatting', portfolioOp: 'Portfolio klaar op', eindgesprekOp: 'Eindgesprek op', stand: 'Hoe staat het ervoor?', vrijgesteld: 'Vrijgesteld',
  praktijkMinuten: 'Minuten praktijk', inleidingOp: 'Aanwezig bij de inleiding op', certificaatOp: 'Certificaat op', aanwezig: 'Aanwezig',
  omschrijving: 'Omschrijving', geldigVan: 'Geldt vanaf', geldigTot: 'Geldt tot en met', lichamelijk: 'Lichamelijke gezondheid', mentaal: 'Mentale gezondheid',
  van: 'Eerste dag', tot: 'Laatste dag', spreekuurTot: 'Spreekuur tot en met', trajectplan: 'Trajectplan', trajectplanOp: 'Trajectplan besproken op', soort: 'Soort', notitie: 'Notitie', domein: 'Domein',
  participatieladder: 'Trede van de participatieladder', sleutelOp: 'Sleutel gekregen op', aftersalesOp: 'Aftersalesgesprek op', stap: 'Stap', tijd: 'Hoe laat?', plek: 'Waar?', punt: 'Punt', opmerking: 'Opmerking',
  vasteLasten: 'Vaste lasten die de gemeente betaalt', besluit: 'Besluit', toelichting: 'Toelichting',
  afspraken: 'Afspraken', volgendeOp: 'Volgend gesprek op', wachtlijstSinds: 'Op de wachtlijst sinds', gekoppeldOp: 'Gekoppeld op', minuten: 'Aantal minuten',
  plaats: 'Plaats', sleutelpersoonGekoppeldOp: 'Gekoppeld aan een sleutelpersoon op', activiteit: 'Activiteit', overdrachtsplan: 'Overdrachtsplan', carrouselStap: 'Stap in de werkcarrousel', carrouselSinds: 'In deze stap sinds', carrouselUiterlijk: 'Deze stap is klaar op',
  organisatieNaam: 'Bedrijf of instelling', naam: 'Naam',
  aanwezigen: 'Wie was er nog meer bij?', opRechtGewezen: 'De inburgeraar weet dat een gesprek zonder derden kan', contractOp: 'Contract getekend op',
  eersteEvaluatieOp: 'Evaluatie na drie maanden op', eersteEvaluatieMet: 'Eerste evaluatie met', eersteEvaluatieVerslag: 'Wat kwam eruit na drie maanden?',
  tweedeEvaluatieOp: 'Evaluatie na zes maanden op', tweedeEvaluatieMet: 'Tweede evaluatie met', tweedeEvaluatieVerslag: 'Wat kwam eruit na zes maanden?',
  'BELASTBAARHEID.omschrijving': 'Wat kan iemand wel en niet? Geen diagnose.', 'GESPREKKEN.afspraken': 'Wat is er afgesproken?',
  intakeGeplandOp: 'Gesprek gepland op', intakeOp: 'Gesprek gehouden op', wens: 'Wat wil deze persoon?', terugOp: 'Opnieuw vragen op', kern: 'Dorp', weekdagen: 'Dagen', volgendeTijd: 'Hoe laat (19:30)', volgendePlaats: 'Waar',
  'TAALCOACHING.volgendeOp': 'Volgende keer oefenen op', 'TAALCOACHING.dagdelen': 'Delen van de dag', 'TAALCOACHING.niveau': 'Hoe goed spreekt deze persoon? Uw eigen inschatting.',
};

type Woorden = Readonly<Record<string, string | { tekst: string }>>;

/** The words of codes, by the field that holds them. */
const KEUZEWOORDEN: Readonly<Record<string, Woorden>> = {
  carrouselStap: CARROUSELSTAPPEN,
  geslacht: GESLACHTEN, relatie: GEZINSRELATIES, doelgroep: DOELGROEPEN, vorm: INTAKEVORMEN, 'INTAKE.thema': INTAKETHEMAS, 'LEERBAARHEID.uitslag': LEERBAARHEID, advies: STARTADVIEZEN,
  'EXAMENS.onderdeel': VAARDIGHEDEN, 'EXAMENS.uitslag': EXAMENUITSLAGEN, opTijdKomen: INZETTEN, samenwerken: INZETTEN, zelfstandigWerken: INZETTEN,
  instructiesOpvolgen: INZETTEN, 'MAP_TRAJECT.thema': MAPTHEMAS, 'MAP_TRAJECT.stand': MAPSTANDEN, 'PVT_TRAJECT.onderdeel': PVTONDERDELEN, 'BEGELEIDING.soort': CONTACTSOORTEN,
  domein: DOMEINEN, stap: WOONSTAPPEN, 'WONEN.stand': { ...WOONSTANDEN, ...PUNTSTANDEN }, plek: WOONPLEKKEN, punt: AFTERSALESPUNTEN, vasteLasten: VASTE_LASTEN, besluit: IJKBESLUITEN,
  aanwezigen: AANWEZIGEN, eersteEvaluatieMet: EVALUATIEPARTIJEN, tweedeEvaluatieMet: EVALUATIEPARTIJEN,
  'GESPREKKEN.soort': GESPREKSOORTEN, 'WERK.soort': WERKPLEKKEN, 'WERK.stand': WERKSTANDEN,
  wens: TAALWENSZINNEN, 'TAALCOACHING.dagdelen': DAGDEELZINNEN, 'TAALCOACHING.niveau': SPREEKZINNEN, weekdagen: TAALDAGWOORDEN,
};

/** One row of a list in words: what a new one is called. */
const LIJSTWOORDEN: Readonly<Record<string, string>> = {
  leden: 'Gezinslid', 'INTAKE.themas': 'Verslag van een thema', adviezen: 'Advies', uitslagen: 'Uitslag van een examen', evaluaties: 'Evaluatie', 'MAP_TRAJECT.themas': 'Thema van de MAP',
  plan: 'Stap plannen', punten: 'Punt van het aftersalesgesprek', dagdelen: 'Dagdeel', contactmomenten: 'Contact', metingen: 'Meting', stappen: 'Melding over een stap', ijkmomenten: 'IJkmoment',
  gesprekken: 'Gesprek', bijeenkomsten: 'Bijeenkomst', deelnames: 'Deelname', plekken: 'Werkplek',
};

export function labelVan(rubriek: string, veld: string): string {
  return LABELS[`${rubriek}.${veld}`] ?? LABELS[veld] ?? veld;
}

export function lijstwoord(rubriek: string, lijst: string): string {
  return LIJSTWOORDEN[`${rubriek}.${lijst}`] ?? LIJSTWOORDEN[lijst] ?? lijst;
}

/** A code in words; levels and percentages are words already. */
export function keuzetekst(rubriek: string, veld: string, code: string): string {
  const woorden = KEUZEWOORDEN[`${rubriek}.${veld}`] ?? KEUZEWOORDEN[veld];
  const gevonden = woorden?.[code];
  if (gevonden === undefined) return woorden ? woord({}, code) : code;
  return typeof gevonden === 'string' ? gevonden : gevonden.tekst;
}
