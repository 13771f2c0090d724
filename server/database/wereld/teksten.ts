import type { AfspraakStand } from '../../../shared/rules/pip.ts';
import type { IntakeThemaNaam } from '../../../shared/rules/intake.ts';
import type { Signaalonderwerp } from '../../../shared/rules/signalen.ts';

/** Short sentences for free text. None holds a medical fact, except those of the rubriek GEZONDHEID. */
export const HOOFDDOELEN = [
  'Werk vinden als kok.', 'Een opleiding in de zorg volgen.', 'Zelf met de school van de kinderen kunnen praten.', 'Een eigen naaiatelier beginnen.', 'Werken in de techniek.',
  'Zelfstandig leven en de buren leren kennen.', 'Een mbo-diploma halen.', 'Vrachtwagenchauffeur worden.', 'Werken in de tuinbouw.', 'Op tijd komen en elke les meedoen.',
] as const;

export const MELDINGEN: Readonly<Record<AfspraakStand, readonly string[]>> = {
  NIET_BEGONNEN: ['Nog niet begonnen.'],
  LOOPT: ['Begonnen en enthousiast.', 'Gaat goed, komt op tijd.', 'Loopt volgens plan.', 'Komt meestal, vraagt soms om uitleg.'],
  STOKT: ['Komt de laatste weken weinig.', 'Het rooster past niet bij de andere afspraken.', 'Wacht nog op een plek.'],
  AFGEROND: ['Afgerond.', 'Klaar, goed gedaan.', 'Afgerond met een eindgesprek.'],
  VERVALLEN: ['Niet meer nodig.'],
};

export const INTAKE: Readonly<Record<IntakeThemaNaam, readonly string[]>> = {
  ONDERWIJS_EN_WERK: ['Negen jaar school, daarna tien jaar gewerkt als bakker.', 'Middelbare school afgemaakt; een jaar economie gestudeerd.', 'Weinig onderwijs gehad; werkte op het land van de familie.', 'Was leraar wiskunde op een middelbare school.', 'Diploma als kapper; had een eigen zaak.'],
  GEZIN_EN_NETWERK: ['Woont met partner en kinderen; een broer woont in Zwolle.', 'Is alleen gekomen en wacht op gezinshereniging.', 'Kent een paar mensen uit de opvang.', 'Heeft veel contact met de buren.'],
  VOORSCHOOLSE_EDUCATIE: ['Geen kinderen onder de vier jaar.', 'Het jongste kind kan naar de voorschool; uitleg gegeven.', 'Kind gaat al drie ochtenden naar de voorschool.'],
  TAALNIVEAU: ['Begrijpt eenvoudige zinnen; schrijven gaat nog moeilijk.', 'Leert het alfabet.', 'Spreekt goed Engels en leert snel.', 'Deed de voorinburgering en praat al over alledaagse dingen.'],
  ARBEIDSMOGELIJKHEDEN: ['Wil graag snel werken, liefst met de handen.', 'Wil eerst de taal leren en dan een opleiding volgen.', 'Zoekt werk in de zorg.', 'Heeft een rijbewijs dat hier nog niet geldt.'],
  ZELFREDZAAMHEID: ['Regelt zaken met de telefoon; brieven zijn lastig.', 'Kan fietsen en met de bus reizen.', 'Vraagt hulp bij DigiD en bij geldzaken.', 'Is zelfstandig en vraagt zelf om hulp.'],
};

export const OBSERVATIES = ['Leert snel en helpt anderen.', 'Heeft baat bij veel herhalen.', 'Is altijd op tijd; lezen kost nog moeite.', 'Praat al veel, schrijven blijft achter.'] as const;
export const LICHAMELIJK = ['Geen klachten genoemd.', 'Draagt een bril; verder geen klachten.', 'Heeft last van de rug bij lang staan.', 'Gebruikt medicijnen; de huisarts weet ervan.'] as const;
export const MENTAAL = ['Geen klachten genoemd.', 'Slaapt slecht en maakt zich zorgen over familie.', 'Vindt het wachten zwaar; praat erover met vrienden.'] as const;
export const BELASTBAARHEID = ['Hoogstens twee dagdelen per dag.', 'Niet tillen, wel zittend werk.', 'Pauze na een uur staan.', 'Liefst in de ochtend; haalt kinderen om drie uur op.'] as const;

export const GESPREKKEN = ['De lessen gaan goed. Wil meer Nederlands spreken.', 'Komt vaak op tijd. Thuis leren is lastig door de kinderen.', 'Is blij met de werkplaats.', 'De lessen gaan te snel; besproken met de docent.',
  'Wacht op gezinshereniging; leren lukt daardoor minder goed.', 'Wil graag een taalstage.'] as const;
export const GESPREKSAFSPRAKEN = ['Elke week naar het Taalcafé.', 'Belt zelf af als het niet lukt.', 'Consulent vraagt de docent om extra uitleg.', 'Maakt een cv met de loopbaanbegeleider.'] as const;

export const VOORTGANG = ['Doet actief mee.', 'Gaat vooruit met spreken.', 'Mist lessen en loopt achter met schrijven.', 'Werkt hard, ook thuis.', 'Kan meer dan nu te zien is.'] as const;
export const VOLGENDE_STAPPEN = ['Formulieren invullen.', 'Bellen om een afspraak te maken.', 'Korte berichten schrijven.', 'Het nieuws in makkelijke taal lezen.', 'Oefenexamen luisteren.'] as const;
export const EVALUATIES = ['Werkt netjes en vraagt om uitleg.', 'Is graag in de groep en helpt anderen.', 'Komt soms te laat; daar is over gesproken.', 'Kan zelfstandig een opdracht afmaken.'] as const;
export const CONTACTEN = ['Post doorgenomen.', 'Samen naar de bibliotheek geweest.', 'Formulier voor de kinderopvang ingevuld.', 'Energieleverancier gebeld.', 'Kennisgemaakt met de buren.', 'Fiets geregeld.'] as const;
export const TRAJECTPLANNEN = ['Eerst de administratie op orde, dan de buurt leren kennen.', 'Zelf leren bellen en afspraken maken.', 'Samen naar school, huisarts en gemeente; daarna alleen.'] as const;
export const WELZIJN = ['Wandelgroep', 'Kookclub', 'Vrouwenochtend', 'Fietsles', 'Voetbal in de wijk', 'Naaicafé'] as const;
export const BEDRIJVEN = ['Bakkerij Voorbeeld', 'Zorghuis De Fictie', 'Tuinderij Proefveld', 'Garage Testdijk', 'Kringloop Denkbeeld', 'Restaurant Het Verhaal', 'Bouwbedrijf Schets'] as const;
export const OVERDRACHT = 'Wil werken in de techniek. Niveau A2, komt afspraken na. Samen een werkplek zoeken voor drie dagen per week.';

export const SIGNALEN: Readonly<Partial<Record<Signaalonderwerp, readonly string[]>>> = {
  AANWEZIGHEID: ['Komt de laatste weken bijna niet meer naar de les.', 'Is vaak te laat; de bus komt later aan dan de les begint.'],
  VOORTGANG: ['De groep gaat te snel. Is een andere groep mogelijk?', 'Leert sneller dan de groep; misschien kan de B1-route.'],
  PARTICIPATIE: ['Wil graag meer uren meedoen.', 'De werktijden vallen samen met de les.'],
  WONEN: ['Er is een lek in de badkamer; de huurder weet niet wie daarover gaat.'],
  FINANCIEN: ['Vraagt vaak naar rekeningen. Is extra uitleg over geld mogelijk?'],
  WELZIJN: ['Zit veel alleen thuis. Kan iemand meegaan naar een activiteit?'],
  TOLK: ['De telefoontolk vertaalde onjuist; het gesprek is over gedaan.'],
  OVERIG: ['Heeft vragen over de brief van DUO.'],
  DOORSTROOM: ['Kan alles van deze module. Samen bespreken: een werkervaringsplek?', 'Is klaar voor een module met meer taal.'],
};
export const ZONDER_PERSOON = ['Veel nieuwkomers vragen naar zwemles voor vrouwen.', 'Mensen weten niet wie zij voor welke vraag moeten bellen.', 'Er is weinig opkomst bij het Taalcafé op dinsdag.'] as const;
export const TERUGKOPPELING = ['Besproken met de inburgeraar; er komt een gesprek samen met u.', 'Dank. De consulent heeft contact gezocht.', 'Opgelost: het rooster is aangepast.'] as const;
export const TUSSENSTAND = ['Dank. Ik bel deze week en laat het weten.', 'Ik vraag het eerst na bij de school.'] as const;
export const VRAGEN = ['Er wordt een paar lessen gemist. Kunt u vragen wat er speelt?', 'Wilt u helpen met de aanvraag van de bijzondere bijstand?', 'Gaat het thuis goed? Ik hoor graag hoe u het ziet.'] as const;

/** What the gemeente tells. */
export const MEDEDELINGEN = [
  { titel: 'Gemeentehuis dicht op 24 december', tekst: 'Op donderdag 24 december sluit het gemeentehuis om 12 uur. Bel voor spoed het algemene nummer.', rollen: [] },
  { titel: 'Nieuwe afspraak over aanwezigheid', tekst: 'Legt u de presentie vast op de dag van de les? Dan kan de consulent op tijd bellen.', rollen: ['TAALDOCENT', 'TAALCOORDINATOR'] },
  { titel: 'Inloopspreekuur in het gemeentehuis', tekst: 'Elke dinsdag van 10 tot 12 uur kunt u zonder afspraak binnenlopen met een vraag.', rollen: ['INBURGERAAR'] },
] as const;
export const SPREEKUUR_VERTAALD = {
  en: { titel: 'Walk-in hours at the town hall', tekst: 'Every Tuesday from 10 to 12 you can walk in with a question. You need no appointment.' },
  ar: { titel: 'ساعات استقبال في مبنى البلدية', tekst: 'كل يوم ثلاثاء من الساعة 10 إلى 12 يمكنك الحضور بسؤالك بدون موعد.' },
  ti: { titel: 'ናይ ምእታው ሰዓታት ኣብ ቤት ምምሕዳር', tekst: 'ነፍሲ ወከፍ ሰሉስ ካብ ሰዓት 10 ክሳብ 12 ብዘይ ቆጸራ ሕቶ ሒዝኩም ክትመጹ ትኽእሉ።' },
  uk: { titel: 'Прийом без запису в ратуші', tekst: 'Щовівторка з 10 до 12 ви можете прийти із запитанням без запису.' },
  fa: { titel: 'ساعت مراجعه آزاد در شهرداری', tekst: 'هر سه‌شنبه از ساعت ۱۰ تا ۱۲ می‌توانید بدون وقت قبلی با سؤال خود بیایید.' },
} as const;

/** Where talks are held. */
export const GESPREKSPLAATSEN = ['Gemeentehuis, kamer 1.12', 'Gemeentehuis, spreekkamer 3', 'Bibliotheek, vergaderkamer', 'Kulturhus, kamer 2'];
export const VERZETREDENEN = ['De tolk kon niet.', 'De consulent was er die dag niet.', 'De inburgeraar had een examen.'];
export const STAGEVERSLAGEN = ['Bedrijf en stagiair zijn tevreden; spreekt meer op de werkvloer.', 'Komt op tijd en vraagt door. Vaktaal blijft lastig.', 'Gaat goed; wil meer uren.'];
