import type { Contactsoort, ZelfredzaamheidDomein } from '../../../shared/rules/begeleiding.ts';
import type { Examenresultaat } from '../../../shared/rules/examens.ts';
import type { Aanwezige, Planstand } from '../../../shared/rules/gesprekken.ts';
import type { Gedraging, Maatregelsoort } from '../../../shared/rules/handhaving.ts';
import type { IntakeThemaNaam, LeerbaarheidUitslag, Trajectadvies } from '../../../shared/rules/intake.ts';
import type { MapStand, MapThemaNaam } from '../../../shared/rules/map.ts';
import type { Ijkbesluit, VasteLast } from '../../../shared/rules/ontzorgen.ts';
import type { AfspraakStand, Leerroute } from '../../../shared/rules/pip.ts';
import type { PresentieStatus, VerzuimReden } from '../../../shared/rules/presentie.ts';
import type { Signaalonderwerp, Signaalstand } from '../../../shared/rules/signalen.ts';
import type { Dagdeel, Spreekniveau, Taaldag, Taalwens } from '../../../shared/rules/taalpunt.ts';
import type { Urenreactie } from '../../../shared/rules/uren.ts';
import type { Carrouselstap, Evaluatiepartij, Overdrachtstand, Werkpleksoort, Werkplekstand, Werkroute } from '../../../shared/rules/werk.ts';
import type { Icoonnaam } from '../../ui/iconen.ts';
import type { Toon } from '../../ui/Label.tsx';
import type { Zin } from '../../taal/catalogus.ts';
import { woord } from './startwoorden.ts';
import { vertaald } from '../../taal/taal.ts';

/** What the start page of the own side says as well stands apart: it is loaded first. */
export { GESPREKSOORTEN, TERMIJNEN } from './startwoorden.ts';
export { woord };

export const LEERROUTES: Readonly<Record<Leerroute, Zin>> = { O: 'Onderwijsroute', B1: 'B1-route', Z: 'Z-route' };

/** Steps of the way from koppeling to certificate, in order. */
export const FASEN: Readonly<Record<string, Zin>> = {
  KOPPELING: 'Koppeling', INTAKE: 'Intake', PIP: 'PIP maken', LEERROUTE: 'Leerroute', AFRONDING: 'Afronding', VOLDAAN: 'Voldaan',
};

export const DOELGROEPEN: Readonly<Record<string, Zin>> = { ASIELSTATUSHOUDER: 'Asielstatushouder', GEZINSMIGRANT: 'Gezinsmigrant of overige migrant' };

/** On the form of the professional alone. */
export const INTAKEVORMEN: Readonly<Record<string, string>> = { STATUSHOUDER: 'Hele intake', GEZINSMIGRANT: 'Aangepast voor gezinsmigranten' };

/** What an organisation does for somebody: the words that the own side reads, by the code of the opdracht. */
export const OPDRACHTEN: Readonly<Record<string, Zin>> = {
  REGIE: 'de inburgering (de gemeente)', WAARNEMING: 'een collega die weg is', WERKCARROUSEL: 'werk zoeken', MAP: 'werk leren zoeken (MAP)', TAAL: 'Nederlandse les',
  PARTICIPATIE: 'meedoen (participatie)', BEGELEIDING: 'hulp bij alles wat nieuw is', SPREEKUUR: 'spreekuur', TRAINING: 'training en participatieverklaring (PVT)', WONEN: 'wonen',
  WELZIJN: 'activiteiten in de buurt', TAALPUNT: 'taal oefenen', TOEZICHT: 'controle of alles goed gaat',
};

export const GESLACHTEN: Readonly<Record<string, Zin>> = { MAN: 'Man', VROUW: 'Vrouw', ONBEKEND: 'Onbekend' };
export const GEZINSRELATIES: Readonly<Record<string, Zin>> = { PARTNER: 'Partner', KIND: 'Kind', OUDER: 'Ouder', BROER_OF_ZUS: 'Broer of zus', ANDERS: 'Anders' };

interface Stand<Tekst extends string = string> {
  tekst: Tekst;
  toon: Toon;
  icoon: Icoonnaam;
}

export const AFSPRAAKSTANDEN: Readonly<Record<AfspraakStand, Stand<Zin>>> = {
  NIET_BEGONNEN: { tekst: 'Nog niet begonnen', toon: 'neutraal', icoon: 'klok' },
  LOOPT: { tekst: 'Loopt', toon: 'info', icoon: 'halfvol' },
  STOKT: { tekst: 'Stokt', toon: 'letop', icoon: 'fout' },
  AFGEROND: { tekst: 'Afgerond', toon: 'goed', icoon: 'vink' },
  VERVALLEN: { tekst: 'Vervallen', toon: 'neutraal', icoon: 'min' },
};

export const PRESENTIE: Readonly<Record<PresentieStatus, Stand<Zin>>> = {
  AANWEZIG: { tekst: 'aanwezig', toon: 'goed', icoon: 'vink' },
  TE_LAAT: { tekst: 'te laat', toon: 'letop', icoon: 'klok' },
  GEOORLOOFD_AFWEZIG: { tekst: 'geoorloofd afwezig', toon: 'info', icoon: 'info' },
  ONGEOORLOOFD_AFWEZIG: { tekst: 'ongeoorloofd afwezig', toon: 'fout', icoon: 'kruis' },
  VERVALLEN: { tekst: 'les ging niet door', toon: 'neutraal', icoon: 'min' },
  INGETROKKEN: { tekst: 'ingetrokken', toon: 'neutraal', icoon: 'min' },
};

const ONBEKEND: Stand = { tekst: '', toon: 'neutraal', icoon: 'min' };

export function stand(standen: Readonly<Record<string, { tekst: string; toon: Toon; icoon?: Icoonnaam }>>, code: string): Stand {
  const gevonden = Object.hasOwn(standen, code) ? standen[code] : undefined;
  return gevonden ? { ...ONBEKEND, ...gevonden, tekst: vertaald(gevonden.tekst) } : { ...ONBEKEND, tekst: woord({}, code) };
}

export const VERZUIMREDENEN: Readonly<Record<VerzuimReden, Zin>> = {
  AFSPRAAK_INSTANTIE: 'afspraak bij een instantie', WERK: 'werk', GEZIN: 'gezin of kinderen', VERVOER: 'vervoer', OVERIG: 'iets anders',
};

export const INTAKETHEMAS: Readonly<Record<IntakeThemaNaam, Zin>> = {
  ONDERWIJS_EN_WERK: 'Onderwijs en werk', GEZIN_EN_NETWERK: 'Gezin en netwerk', VOORSCHOOLSE_EDUCATIE: 'Voorschoolse educatie', TAALNIVEAU: 'Taalniveau',
  ARBEIDSMOGELIJKHEDEN: 'Mogelijkheden voor werk', ZELFREDZAAMHEID: 'Zelfredzaamheid',
};

export const LEERBAARHEID: Readonly<Record<LeerbaarheidUitslag, Zin>> = {
  B1_HAALBAAR: 'B1 is haalbaar', B1_NIET_HAALBAAR: 'B1 is niet haalbaar', ONBEKEND: 'Nog niet bekend',
};

export const STARTADVIEZEN: Readonly<Record<Trajectadvies, Zin>> = {
  Z_ROUTE: 'Advies: Z-route', B1_ROUTE: 'Advies: B1-route', ONDERWIJSROUTE: 'Advies: onderwijsroute', NOG_ONDUIDELIJK: 'Nog onduidelijk',
};

export const EXAMENUITSLAGEN: Readonly<Record<Examenresultaat, { tekst: Zin; toon: Toon }>> = {
  GESLAAGD: { tekst: 'Geslaagd', toon: 'goed' }, GEZAKT: { tekst: 'Gezakt', toon: 'letop' }, GEEN: { tekst: 'Geen uitslag', toon: 'neutraal' },
};

/** What professionals read, and what the person who said it reads. */
export const URENREACTIES: Readonly<Record<Urenreactie, { tekst: string; eigen: Zin; toon: Toon }>> = {
  BEVESTIGD: { tekst: 'Bevestigd', eigen: 'U zei: klopt', toon: 'goed' }, BETWIST: { tekst: 'Betwist', eigen: 'U zei: klopt niet', toon: 'letop' },
};

export const MAPTHEMAS: Readonly<Record<MapThemaNaam, Zin>> = {
  BEROEPENORIENTATIE: 'Beroepenoriëntatie', WERKNEMERSCOMPETENTIES: 'Werknemerscompetenties', REALISTISCH_BEROEPSBEELD: 'Realistisch beroepsbeeld',
  BEROEPSKANSEN: 'Beroepskansen', BEROEPSCOMPETENTIES_VERWERVEN: 'Beroepscompetenties verwerven', NETWERK_OPBOUWEN: 'Netwerk opbouwen',
  WERK_VINDEN: 'Werk vinden', WERKCULTUUR: 'Werkcultuur',
};

export const MAPSTANDEN: Readonly<Record<MapStand, { tekst: Zin; toon: Toon }>> = {
  NIET_BEGONNEN: { tekst: 'Nog niet begonnen', toon: 'neutraal' }, LOOPT: { tekst: 'Loopt', toon: 'info' }, AFGEROND: { tekst: 'Afgerond', toon: 'goed' },
};

export { PVTONDERDELEN } from '../../app/pvtwoorden.ts';

export const WERKPLEKKEN: Readonly<Record<Werkpleksoort, Zin>> = { TAALSTAGE: 'Taalstage', WERKERVARINGSPLEK: 'Werkervaringsplek', WERKCARROUSEL: 'Werkcarrousel' };
export const WERKSTANDEN: Readonly<Record<Werkplekstand, { tekst: Zin; toon: Toon }>> = {
  GEPLAND: { tekst: 'Gepland', toon: 'neutraal' }, LOOPT: { tekst: 'Loopt', toon: 'info' }, AFGEROND: { tekst: 'Afgerond', toon: 'goed' }, AFGEBROKEN: { tekst: 'Afgebroken', toon: 'letop' },
};

export const CONTACTSOORTEN: Readonly<Record<Contactsoort, Zin>> = {
  HUISBEZOEK: 'Huisbezoek', SPREEKUUR: 'Spreekuur', TELEFOON: 'Telefoon', BERICHT: 'Bericht', BEGELEID_BEZOEK: 'Samen ergens heen', OVERIG: 'Overig',
};

export const DOMEINEN: Readonly<Record<ZelfredzaamheidDomein, Zin>> = {
  GELDZAKEN: 'Geldzaken', WERK_EN_OPLEIDING: 'Werk en opleiding', TIJDSBESTEDING: 'Tijdsbesteding', HUISVESTING: 'Huisvesting', SOCIAAL_NETWERK: 'Sociaal netwerk',
  MAATSCHAPPELIJKE_PARTICIPATIE: 'Meedoen in de samenleving',
};

/** The participatieladder, from 1 to 6. */
export const LADDER: readonly Zin[] = [ 'geïsoleerd', 'contacten buiten de deur', 'georganiseerde activiteiten', 'onbetaald werk', 'betaald werk met steun', 'betaald werk'];

export { WOONSTANDEN, WOONSTAPPEN } from '../../app/woonwoorden.ts';

export const VASTE_LASTEN: Readonly<Record<VasteLast, Zin>> = { HUUR: 'huur', ENERGIE_EN_WATER: 'energie en water', ZORGVERZEKERING: 'zorgverzekering' };
export const IJKBESLUITEN: Readonly<Record<Ijkbesluit, Zin>> = {
  VOORTZETTEN: 'Voortzetten', VERLENGEN: 'Verlengen', AFBOUWEN: 'Afbouwen', OPSCHALEN: 'Opschalen', BEEINDIGEN: 'Beëindigen',
};

export const MAATREGELEN: Readonly<Record<Maatregelsoort, Zin>> = {
  OPROEP_INTAKE: 'Oproep voor de intake', INTAKE_IN_ABSENTIE: 'Intake zonder de inburgeraar', HANDHAVEND_GESPREK: 'Handhavend gesprek', WAARSCHUWING: 'Waarschuwing', BOETE: 'Boete', MAATREGEL_PARTICIPATIEWET: 'Maatregel Participatiewet',
};

export const SIGNAALONDERWERPEN: Readonly<Record<Signaalonderwerp, string>> = {
  AANWEZIGHEID: 'Aanwezigheid', VOORTGANG: 'Voortgang', PARTICIPATIE: 'Participatie', WONEN: 'Wonen', FINANCIEN: 'Geld', WELZIJN: 'Welzijn', TOLK: 'Tolk', DOORSTROOM: 'Volgende stap', OVERIG: 'Iets anders',
};
export const SIGNAALSTANDEN: Readonly<Record<Signaalstand, { tekst: string; toon: Toon }>> = {
  OPEN: { tekst: 'Open', toon: 'letop' }, IN_BEHANDELING: { tekst: 'In behandeling', toon: 'info' }, AFGEHANDELD: { tekst: 'Afgehandeld', toon: 'goed' },
};

/** What somebody did or did not do: the words that the person reads as well. */
export const GEDRAGINGEN: Readonly<Record<Gedraging, Zin>> = {
  INTAKE: 'niet gekomen of niet meegewerkt bij de intake', TAAL: 'niet naar de taalles', PVT: 'niet naar de PVT', MAP: 'niet naar de MAP', PARTICIPATIE: 'niet meegedaan aan de participatie',
  ANDERE_AFSPRAAK: 'een andere afspraak uit het PIP',
};

export const PLANSTANDEN: Readonly<Record<Planstand, { tekst: Zin; toon: Toon }>> = {
  GEPLAND: { tekst: 'gepland', toon: 'info' }, GEHOUDEN: { tekst: 'gehouden', toon: 'goed' }, VERZET: { tekst: 'verzet', toon: 'neutraal' }, AFGEZEGD: { tekst: 'afgezegd', toon: 'letop' },
};

/** Who else sat at the table; for professionals. */
export const AANWEZIGEN: Readonly<Record<Aanwezige, string>> = {
  TOLK: 'Tolk', GEZINSLID: 'Iemand uit het gezin', BEGELEIDER: 'Begeleider van VluchtelingenWerk', PARTNERORGANISATIE: 'Iemand van een partner', LOOPBAANBEGELEIDER: 'Loopbaanbegeleider', ANDERS: 'Iemand anders',
};

export const WERKROUTES: Readonly<Record<Werkroute, Zin>> = {
  TAALSTAGE: 'Taalstage', WERKERVARINGSPLEK: 'Werkervaringsplek', WERKCARROUSEL: 'Werkcarrousel', BETAALD_WERK: 'Betaald werk', OPLEIDING: 'Opleiding', MAP: 'Werk leren zoeken (MAP)',
};
export const CARROUSELSTAPPEN: Readonly<Record<Carrouselstap, Zin>> = { ORIENTATIE: 'Oriëntatie', TAALSTAGE: 'Taalstage', WERKERVARINGSPLEK: 'Werkervaringsplek', WERK: 'Werk' };
export const OVERDRACHTSTANDEN: Readonly<Record<Overdrachtstand, { tekst: Zin; toon: Toon }>> = {
  AANGEBODEN: { tekst: 'aangeboden', toon: 'info' }, AANGENOMEN: { tekst: 'aangenomen', toon: 'goed' }, GEWEIGERD: { tekst: 'geweigerd', toon: 'letop' }, INGETROKKEN: { tekst: 'ingetrokken', toon: 'neutraal' },
};
export const EVALUATIEPARTIJEN: Readonly<Record<Evaluatiepartij, string>> = { BEDRIJF: 'het bedrijf', STAGIAIR: 'de stagiair' };

export const TAALWENSZINNEN: Readonly<Record<Taalwens, Zin>> = { TAALCOACH: 'Wil een taalcoach.', KOFFIE_EN_TAAL: 'Wil naar Koffie en Taal.', TAALCAFE: 'Wil naar het taalcafé.', NU_NIET: 'Wil nu niet oefenen.' };
export const SPREEKZINNEN: Readonly<Record<Spreekniveau, Zin>> = { WOORDEN: 'Spreekt losse woorden.', ZINNEN: 'Spreekt korte zinnen.', GESPREK: 'Voert een eenvoudig gesprek.', VLOT: 'Praat vlot.' };
export const DAGDEELZINNEN: Readonly<Record<Dagdeel, Zin>> = { OCHTEND: 'in de ochtend', MIDDAG: 'in de middag', AVOND: 'in de avond' };
/** For forms of professionals, which are Dutch. */
export const TAALDAGWOORDEN: Readonly<Record<Taaldag, string>> = { MA: 'maandag', DI: 'dinsdag', WO: 'woensdag', DO: 'donderdag', VR: 'vrijdag', ZA: 'zaterdag', ZO: 'zondag' };
