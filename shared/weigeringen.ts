/**
 * Every refusal the API can give, with the sentence that the user reads (Dutch, B1). Sentences hold no value from the
 * input. Client switches are exhaustive over these codes.
 */
export const WEIGERINGEN = {
  NIET_INGELOGD: 'Log in om verder te gaan.',
  GEEN_TOEGANG: 'Dit hoort niet bij uw rol.',
  NIET_GEVONDEN: 'Dit is niet gevonden.',
  INVOER_ONJUIST: 'Er klopt iets niet. Kijk bij de velden hieronder.',
  VERZOEK_ONJUIST: 'Dit verzoek is niet goed opgebouwd.',
  VERZOEK_TE_GROOT: 'Dit verzoek is te groot.',
  ALIAS_MET_ANDERE_ARGUMENTEN: 'Vraag dezelfde lijst niet twee keer met andere keuzes in één verzoek.',
  EEN_MUTATIE_TEGELIJK: 'Doe één wijziging per verzoek.',
  IDEMPOTENTIE_ANDERE_INHOUD: 'Deze sleutel is al gebruikt voor iets anders. Vernieuw de pagina en probeer het opnieuw.',
  VERSIE_VEROUDERD: 'Iemand anders heeft dit intussen gewijzigd. Kijk wat er nu staat en probeer het opnieuw.',
  VELD_VERPLICHT: 'Vul dit in.',
  TEKST_TE_LANG: 'Deze tekst is te lang.',
  DATUM_ONGELDIG: 'Deze datum bestaat niet.',
  DATUM_IN_TOEKOMST: 'Deze datum is nog niet geweest.',
  LES_IN_TOEKOMST: 'Deze les is nog niet geweest. Leg de presentie vast op de dag zelf.',
  LES_NIET_VAN_U: 'Deze les is niet van een groep van u.',
  LES_VERVALLEN: 'Deze les ging niet door. Er is geen presentie vast te leggen.',
  NIET_IN_GROEP: 'Deze persoon zat op die dag niet in deze groep.',
  BUITEN_PLAATSING: 'Op deze dag was deze persoon niet bij uw organisatie.',
  UREN_NEGATIEF: 'Uren kunnen niet onder nul zijn.',
  UREN_TE_VEEL: 'Op één dag passen niet meer dan 24 uur.',
  UREN_OVERLAPPEN: 'Deze uren vallen samen met uren die u al vastlegde.',
  MINUTEN_ONJUIST: 'Het aantal minuten past niet bij deze les.',
  CORRECTIE_REDEN_NODIG: 'U wijzigt iets dat al was vastgelegd. Schrijf kort op waarom.',
  VAARDIGHEID_DUBBEL: 'Deze vaardigheid staat er al. Kies elke vaardigheid één keer.',
  ACTIVITEIT_ONBEKEND: 'Kies een activiteit uit de lijst.',
  AFSPRAAK_NIET_VAN_U: 'Over deze afspraak meldt een andere organisatie.',
  AFSPRAAK_AFGESLOTEN: 'Deze afspraak is afgesloten. Er kan niets meer bij gemeld worden.',
  PIP_DAGTEKENING_TE_VROEG: 'De dagtekening ligt voor de vestiging, de kennisgeving of het vorige PIP.',
  PIP_NIVEAU_PAST_NIET: 'Dit niveau past niet bij deze leerroute.',
  PIP_ROUTE_TE_LAAT: 'De leerroute wijzigen kan tot anderhalf jaar na de start van de termijn (Besluit inburgering 5.4).',
  PIP_REDEN_NODIG: 'Schrijf op waarom het plan wijzigt.',
  INTENSITEIT_ONJUIST: 'Kies tussen 0 en 60 uur per week.',
  GESPREKKEN_ONJUIST: 'Plan minstens drie voortgangsgesprekken per jaar (Besluit inburgering 5.3), en hoogstens één per week.',
  BESTAND_TE_GROOT: 'Dit bestand is te groot. Een bestand mag hoogstens 5 MB zijn.',
  BESTAND_ONLEESBAAR: 'Dit bestand is niet te lezen. Bewaar het als XLSX of CSV en probeer het opnieuw.',
  BESTAND_LEEG: 'In dit bestand staan geen gegevens.',
  TE_VEEL_RIJEN: 'Dit bestand heeft te veel rijen. Splits het in delen van hoogstens 6.000 rijen.',
  GEEN_KOPREGEL: 'Er is geen regel met kolomnamen gevonden. Zet boven de gegevens een regel met namen zoals Cursist, Datum en Aanwezig.',
  INDELING_ONVOLLEDIG: 'Kies ten minste een kolom voor de cursist, een voor de datum en een voor de aanwezigheid.',
  IMPORT_NIET_OPEN: 'Deze import is al bevestigd, ongedaan gemaakt of verlopen.',
  IMPORT_VEROUDERD: 'Sinds het voorbeeld is er iets gewijzigd. Maak een nieuw voorbeeld.',
  PERIODE_ONJUIST: 'De laatste dag ligt voor de eerste dag.',
  PERIODE_TE_LANG: 'Kies een periode van hoogstens 92 dagen.',
  KWARTAAL_ONJUIST: 'Dit kwartaal bestaat niet of is nog niet begonnen.',
  SCHUILNUMMER_ONJUIST: 'Dit is geen schuilnummer. Een schuilnummer is P- met twaalf tekens.',
  TOELICHTING_NODIG: 'Schrijf kort op waarom.',
  RECHT_GEEINDIGD: 'Deze waarneming is al geëindigd. U kunt nog wel opschrijven of die terecht was.',
  RECHT_NIET_INTREKBAAR: 'Alleen een waarneming kunt u hier intrekken.',
  INTERN: 'Er ging iets mis bij ons. Er is niets opgeslagen. Probeer het opnieuw.',
} as const;

export type Weigeringscode = keyof typeof WEIGERINGEN;

/** One refused field: which, why, and the sentence to show at the place. */
export interface VeldWeigering {
  /** Path in the input, e.g. `regels.3.minuten`. */
  veld: string;
  code: Weigeringscode;
  zin: string;
}
