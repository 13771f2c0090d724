// Generated from the registry by `npm run genereren`. Do not edit.
import type { Rubriekformulier } from './formulier.ts';

export const FORMULIEREN: Readonly<Record<string, Rubriekformulier>> = {
 "ROEPNAAM": {
  "veld": "roepnaam",
  "hoofd": [
   { "naam": "roepnaam", "soort": "TEKST", "magLeeg": false, "hoogstens": 100 }
  ],
  "lijsten": []
 },
 "ACHTERNAAM": {
  "veld": "achternaam",
  "hoofd": [
   { "naam": "achternaam", "soort": "TEKST", "magLeeg": false, "hoogstens": 100 },
   { "naam": "voorvoegsel", "soort": "TEKST", "magLeeg": true, "hoogstens": 30 },
   { "naam": "voorletters", "soort": "TEKST", "magLeeg": true, "hoogstens": 30 }
  ],
  "lijsten": []
 },
 "BSN": {
  "veld": "bsn",
  "hoofd": [
   { "naam": "bsn", "soort": "TEKST", "magLeeg": true },
   { "naam": "vNummer", "soort": "TEKST", "magLeeg": true }
  ],
  "lijsten": []
 },
 "GEBOORTE": {
  "veld": "geboorte",
  "hoofd": [
   { "naam": "geboortedatum", "soort": "DATUM", "magLeeg": true },
   { "naam": "geslacht", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "MAN", "VROUW", "ONBEKEND" ] },
   { "naam": "landVanHerkomst", "soort": "TEKST", "magLeeg": true, "hoogstens": 100 }
  ],
  "lijsten": []
 },
 "CONTACT": {
  "veld": "contact",
  "hoofd": [
   { "naam": "telefoon", "soort": "TEKST", "magLeeg": true, "hoogstens": 30 },
   { "naam": "email", "soort": "TEKST", "magLeeg": true, "hoogstens": 254 },
   { "naam": "contacttaal", "soort": "TEKST", "magLeeg": true, "hoogstens": 60 },
   { "naam": "tolkNodig", "soort": "JA_NEE", "magLeeg": true }
  ],
  "lijsten": []
 },
 "ADRES": {
  "veld": "adres",
  "hoofd": [
   { "naam": "straat", "soort": "TEKST", "magLeeg": true, "hoogstens": 200 },
   { "naam": "huisnummer", "soort": "TEKST", "magLeeg": true, "hoogstens": 20 },
   { "naam": "postcode", "soort": "TEKST", "magLeeg": true },
   { "naam": "woonplaats", "soort": "TEKST", "magLeeg": true, "hoogstens": 100 },
   { "naam": "geheim", "soort": "JA_NEE", "magLeeg": false, "standaard": false }
  ],
  "lijsten": []
 },
 "GEZIN": {
  "veld": "gezin",
  "hoofd": null,
  "lijsten": [
   { "veld": "leden", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "relatie", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "PARTNER", "KIND", "OUDER", "BROER_OF_ZUS", "ANDERS" ] }, { "naam": "geboortejaar", "soort": "GETAL", "magLeeg": true, "grenzen": [ 1900, 2200 ] }, { "naam": "actueel", "soort": "JA_NEE", "magLeeg": false, "standaard": true } ] }
  ]
 },
 "TRAJECTSTATUS": {
  "veld": "trajectstatus",
  "hoofd": [
   { "naam": "doelgroep", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "ASIELSTATUSHOUDER", "GEZINSMIGRANT" ] },
   { "naam": "koppelingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "koffieEnKoekOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "intakeAfgerondOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "kennisgevingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "brpInschrijvingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "huisvestingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "verlengdTot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "voldaanOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "ontheffingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "vrijstellingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "ingekomenOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "ingekomenUit", "soort": "TEKST", "magLeeg": true, "hoogstens": 100 },
   { "naam": "eerstePipEldersOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "pakketOntvangenOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "pakketVerstuurdOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "startklasVan", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "ingeschrevenOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "gestartOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "beschikkingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "afrondingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "pipWachtSinds", "soort": "DATUM", "magLeeg": true },
   { "naam": "pipInfoOntvangenOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "verlengingAangevraagdOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": []
 },
 "INTAKE": {
  "veld": "intake",
  "hoofd": [
   { "naam": "vorm", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "STATUSHOUDER", "GEZINSMIGRANT" ] },
   { "naam": "voorinburgeringVan", "soort": "DATUM", "magLeeg": true },
   { "naam": "voorinburgeringTot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "voorinburgeringDagdelen", "soort": "GETAL", "magLeeg": true, "grenzen": [ 0, 400 ] },
   { "naam": "voorinburgeringGevolgd", "soort": "GETAL", "magLeeg": true, "grenzen": [ 0, 400 ] },
   { "naam": "ondertekendOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "themas", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "thema", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "ONDERWIJS_EN_WERK", "GEZIN_EN_NETWERK", "VOORSCHOOLSE_EDUCATIE", "TAALNIVEAU", "ARBEIDSMOGELIJKHEDEN", "ZELFREDZAAMHEID" ] }, { "naam": "verslag", "soort": "TEKST", "magLeeg": false, "hoogstens": 4000 }, { "naam": "datum", "soort": "DATUM", "magLeeg": false } ] }
  ]
 },
 "LEERBAARHEID": {
  "veld": "leerbaarheid",
  "hoofd": [
   { "naam": "afgenomenOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "uitslag", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "B1_HAALBAAR", "B1_NIET_HAALBAAR", "ONBEKEND" ] },
   { "naam": "score", "soort": "GETAL", "magLeeg": true, "grenzen": [ 0, 1000 ] },
   { "naam": "afwijking", "soort": "JA_NEE", "magLeeg": false, "standaard": false },
   { "naam": "motivering", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 }
  ],
  "lijsten": []
 },
 "STARTADVIES": {
  "veld": "startadvies",
  "hoofd": null,
  "lijsten": [
   { "veld": "adviezen", "wijzigbaar": false, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "observatie", "soort": "TEKST", "magLeeg": false, "hoogstens": 4000 }, { "naam": "advies", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "Z_ROUTE", "B1_ROUTE", "ONDERWIJSROUTE", "NOG_ONDUIDELIJK" ] } ] }
  ]
 },
 "EXAMENS": {
  "veld": "examens",
  "hoofd": null,
  "lijsten": [
   { "veld": "uitslagen", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "onderdeel", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "LEZEN", "LUISTEREN", "SCHRIJVEN", "SPREKEN", "KNM" ] }, { "naam": "niveau", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "A2", "B1", "B2" ] }, { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "uitslag", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "GESLAAGD", "GEZAKT", "GEEN" ] } ] }
  ]
 },
 "PARTICIPATIE_EVALUATIE": {
  "veld": "participatieEvaluatie",
  "hoofd": null,
  "lijsten": [
   { "veld": "evaluaties", "wijzigbaar": false, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "module", "soort": "TEKST", "magLeeg": false, "hoogstens": 200 }, { "naam": "opTijdKomen", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "ONVOLDOENDE", "WISSELEND", "VOLDOENDE", "GOED" ] }, { "naam": "samenwerken", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "ONVOLDOENDE", "WISSELEND", "VOLDOENDE", "GOED" ] }, { "naam": "zelfstandigWerken", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "ONVOLDOENDE", "WISSELEND", "VOLDOENDE", "GOED" ] }, { "naam": "instructiesOpvolgen", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "ONVOLDOENDE", "WISSELEND", "VOLDOENDE", "GOED" ] }, { "naam": "samenvatting", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 } ] }
  ]
 },
 "MAP_TRAJECT": {
  "veld": "mapTraject",
  "hoofd": [
   { "naam": "portfolioOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "eindgesprekOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "themas", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "thema", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "BEROEPENORIENTATIE", "WERKNEMERSCOMPETENTIES", "REALISTISCH_BEROEPSBEELD", "BEROEPSKANSEN", "BEROEPSCOMPETENTIES_VERWERVEN", "NETWERK_OPBOUWEN", "WERK_VINDEN", "WERKCULTUUR" ] }, { "naam": "stand", "soort": "KEUZE", "magLeeg": false, "standaard": "NIET_BEGONNEN", "keuzes": [ "NIET_BEGONNEN", "LOOPT", "AFGEROND" ] }, { "naam": "vrijgesteld", "soort": "JA_NEE", "magLeeg": false, "standaard": false }, { "naam": "praktijkMinuten", "soort": "GETAL", "magLeeg": false, "standaard": 0, "grenzen": [ 0, 60000 ] } ] }
  ]
 },
 "PVT_TRAJECT": {
  "veld": "pvtTraject",
  "hoofd": [
   { "naam": "inleidingOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "ondertekendOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "certificaatOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "dagdelen", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "onderdeel", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "INLEIDING_KERNWAARDEN", "GEZONDHEIDSVOORLICHTING", "WONEN", "WERK", "BIBLIOTHEEK_EN_INFOPUNT", "MAATSCHAPPELIJK_WERK", "EXCURSIE", "ONDERTEKENING", "OVERIG" ] }, { "naam": "aanwezig", "soort": "JA_NEE", "magLeeg": false } ] }
  ]
 },
 "BELASTBAARHEID": {
  "veld": "belastbaarheid",
  "hoofd": [
   { "naam": "omschrijving", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 },
   { "naam": "geldigVan", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "geldigTot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true }
  ],
  "lijsten": []
 },
 "GEZONDHEID": {
  "veld": "gezondheid",
  "hoofd": [
   { "naam": "lichamelijk", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 },
   { "naam": "mentaal", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 }
  ],
  "lijsten": []
 },
 "BEGELEIDING": {
  "veld": "begeleiding",
  "hoofd": [
   { "naam": "van", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "tot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "spreekuurTot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "trajectplan", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 },
   { "naam": "trajectplanOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "contactmomenten", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "soort", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "HUISBEZOEK", "SPREEKUUR", "TELEFOON", "BERICHT", "BEGELEID_BEZOEK", "OVERIG" ] }, { "naam": "notitie", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 } ] }
  ]
 },
 "ZELFREDZAAMHEID": {
  "veld": "zelfredzaamheid",
  "hoofd": null,
  "lijsten": [
   { "veld": "metingen", "wijzigbaar": false, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "domein", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "GELDZAKEN", "WERK_EN_OPLEIDING", "TIJDSBESTEDING", "HUISVESTING", "SOCIAAL_NETWERK", "MAATSCHAPPELIJKE_PARTICIPATIE" ] }, { "naam": "score", "soort": "GETAL", "magLeeg": true, "grenzen": [ 1, 5 ] }, { "naam": "participatieladder", "soort": "GETAL", "magLeeg": true, "grenzen": [ 1, 6 ] } ] }
  ]
 },
 "WONEN": {
  "veld": "wonen",
  "hoofd": [
   { "naam": "sleutelOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "aftersalesOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "stappen", "wijzigbaar": false, "melden": true, "velden": [ { "naam": "stap", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "WONING_GEKOPPELD", "BEZICHTIGING", "HUURCONTRACT", "SLEUTEL", "UITLEG_WONING", "ENERGIE_EN_WATER", "INSCHRIJVING_BRP", "UITKERING_AANGEVRAAGD", "LEENBIJSTAND", "BANKREKENING", "VERZEKERINGEN", "INRICHTING", "AFTERSALES" ] }, { "naam": "stand", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "GEPLAND", "GEDAAN", "STOKT", "VERVALLEN" ] }, { "naam": "datum", "soort": "DATUM", "magLeeg": false, "ookToekomst": true }, { "naam": "opmerking", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 } ] },
   { "veld": "plan", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "stap", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "WONING_GEKOPPELD", "BEZICHTIGING", "HUURCONTRACT", "SLEUTEL", "UITLEG_WONING", "ENERGIE_EN_WATER", "INSCHRIJVING_BRP", "UITKERING_AANGEVRAAGD", "LEENBIJSTAND", "BANKREKENING", "VERZEKERINGEN", "INRICHTING", "AFTERSALES" ] }, { "naam": "datum", "soort": "DATUM", "magLeeg": false, "ookToekomst": true }, { "naam": "tijd", "soort": "TEKST", "magLeeg": true }, { "naam": "plek", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "WONING", "CORPORATIE", "GEMEENTEHUIS", "VWN", "BANK", "TELEFOON" ] } ] },
   { "veld": "punten", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "punt", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "VENTILEREN", "VERWARMEN", "TUIN", "AFVAL", "BUREN", "HUUR", "STORINGEN", "SLEUTELS_EN_SLOT", "VEILIGHEID" ] }, { "naam": "stand", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "GOED", "AANDACHT", "AFSPRAAK" ] }, { "naam": "opmerking", "soort": "TEKST", "magLeeg": true, "hoogstens": 500 } ] }
  ]
 },
 "ONTZORGEN": {
  "veld": "ontzorgen",
  "hoofd": [
   { "naam": "van", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "tot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "vasteLasten", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "HUUR", "ENERGIE_EN_WATER", "ZORGVERZEKERING" ] }
  ],
  "lijsten": [
   { "veld": "ijkmomenten", "wijzigbaar": false, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "besluit", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "VOORTZETTEN", "VERLENGEN", "AFBOUWEN", "OPSCHALEN", "BEEINDIGEN" ] }, { "naam": "toelichting", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 } ] }
  ]
 },
 "GESPREKKEN": {
  "veld": "gesprekken",
  "hoofd": null,
  "lijsten": [
   { "veld": "gesprekken", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "soort", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "KOFFIE_EN_KOEK", "VOORTGANGSGESPREK", "EINDGESPREK", "OVERIG" ] }, { "naam": "verslag", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 }, { "naam": "afspraken", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 }, { "naam": "volgendeOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true }, { "naam": "aanwezigen", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "TOLK", "GEZINSLID", "BEGELEIDER", "PARTNERORGANISATIE", "LOOPBAANBEGELEIDER", "ANDERS" ] }, { "naam": "opRechtGewezen", "soort": "JA_NEE", "magLeeg": false, "standaard": false } ] }
  ]
 },
 "TAALCOACHING": {
  "veld": "taalcoaching",
  "hoofd": [
   { "naam": "intakeGeplandOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "intakeOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "wens", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "TAALCOACH", "KOFFIE_EN_TAAL", "TAALCAFE", "NU_NIET" ] },
   { "naam": "terugOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "kern", "soort": "TEKST", "magLeeg": true, "hoogstens": 60 },
   { "naam": "weekdagen", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "MA", "DI", "WO", "DO", "VR", "ZA", "ZO" ] },
   { "naam": "dagdelen", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "OCHTEND", "MIDDAG", "AVOND" ] },
   { "naam": "niveau", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "WOORDEN", "ZINNEN", "GESPREK", "VLOT" ] },
   { "naam": "wachtlijstSinds", "soort": "DATUM", "magLeeg": true },
   { "naam": "gekoppeldOp", "soort": "DATUM", "magLeeg": true },
   { "naam": "volgendeOp", "soort": "DATUM", "magLeeg": true, "ookToekomst": true },
   { "naam": "volgendeTijd", "soort": "TEKST", "magLeeg": true },
   { "naam": "volgendePlaats", "soort": "TEKST", "magLeeg": true, "hoogstens": 200 }
  ],
  "lijsten": [
   { "veld": "bijeenkomsten", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "datum", "soort": "DATUM", "magLeeg": false }, { "naam": "minuten", "soort": "GETAL", "magLeeg": false, "grenzen": [ 0, 1440 ] }, { "naam": "plaats", "soort": "TEKST", "magLeeg": true, "hoogstens": 200 } ] }
  ]
 },
 "WELZIJN": {
  "veld": "welzijn",
  "hoofd": [
   { "naam": "sleutelpersoonGekoppeldOp", "soort": "DATUM", "magLeeg": true }
  ],
  "lijsten": [
   { "veld": "deelnames", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "activiteit", "soort": "TEKST", "magLeeg": false, "hoogstens": 200 }, { "naam": "van", "soort": "DATUM", "magLeeg": false, "ookToekomst": true }, { "naam": "tot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true } ] }
  ]
 },
 "WERK": {
  "veld": "werk",
  "hoofd": [
   { "naam": "overdrachtsplan", "soort": "TEKST", "magLeeg": true, "hoogstens": 4000 },
   { "naam": "carrouselStap", "soort": "KEUZE", "magLeeg": true, "keuzes": [ "ORIENTATIE", "TAALSTAGE", "WERKERVARINGSPLEK", "WERK" ] },
   { "naam": "carrouselSinds", "soort": "DATUM", "magLeeg": true },
   { "naam": "carrouselUiterlijk", "soort": "DATUM", "magLeeg": true, "ookToekomst": true }
  ],
  "lijsten": [
   { "veld": "plekken", "wijzigbaar": true, "melden": false, "velden": [ { "naam": "soort", "soort": "KEUZE", "magLeeg": false, "keuzes": [ "TAALSTAGE", "WERKERVARINGSPLEK", "WERKCARROUSEL" ] }, { "naam": "organisatieNaam", "soort": "TEKST", "magLeeg": false, "hoogstens": 200 }, { "naam": "van", "soort": "DATUM", "magLeeg": false, "ookToekomst": true }, { "naam": "tot", "soort": "DATUM", "magLeeg": true, "ookToekomst": true }, { "naam": "stand", "soort": "KEUZE", "magLeeg": false, "standaard": "GEPLAND", "keuzes": [ "GEPLAND", "LOOPT", "AFGEROND", "AFGEBROKEN" ] }, { "naam": "contractOp", "soort": "DATUM", "magLeeg": true }, { "naam": "eersteEvaluatieOp", "soort": "DATUM", "magLeeg": true }, { "naam": "eersteEvaluatieMet", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "BEDRIJF", "STAGIAIR" ] }, { "naam": "eersteEvaluatieVerslag", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 }, { "naam": "tweedeEvaluatieOp", "soort": "DATUM", "magLeeg": true }, { "naam": "tweedeEvaluatieMet", "soort": "KEUZES", "magLeeg": false, "standaard": [], "keuzes": [ "BEDRIJF", "STAGIAIR" ] }, { "naam": "tweedeEvaluatieVerslag", "soort": "TEKST", "magLeeg": true, "hoogstens": 2000 } ] }
  ]
 },
 "CONTACTPERSOON_GEMEENTE": {
  "veld": "contactpersoonGemeente",
  "hoofd": [
   { "naam": "naam", "soort": "TEKST", "magLeeg": false, "hoogstens": 200 },
   { "naam": "telefoon", "soort": "TEKST", "magLeeg": true, "hoogstens": 30 },
   { "naam": "email", "soort": "TEKST", "magLeeg": true, "hoogstens": 254 }
  ],
  "lijsten": []
 }
};
