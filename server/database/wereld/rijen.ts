import type { BijeenkomstRij } from '../../domain/deelnemersgroepen/bijeenkomst.entity.ts';
import type { Begeleiding, Contactmoment, Zelfredzaamheidsmeting } from '../../domain/begeleiding/begeleiding.entity.ts';
import type { Betrokkenheid } from '../../domain/betrokkenheid/betrokkenheid.entity.ts';
import type { ContactpersoonGemeente } from '../../domain/betrokkenheid/betrokkenen.entity.ts';
import type { GeplandGesprek, Gesprek } from '../../domain/gesprekken/gesprekken.entity.ts';
import type { Groep, Groepsbegeleider, Groepslid } from '../../domain/groepen/groep.entity.ts';
import type { Maatregel } from '../../domain/handhaving/handhaving.entity.ts';
import type { Gezinslid } from '../../domain/inburgeraars/gezin.entity.ts';
import type { Inburgeraar } from '../../domain/inburgeraars/inburgeraar.entity.ts';
import type { Achternaam, Adres, Bsn, Contact, Geboorte, Roepnaam } from '../../domain/inburgeraars/persoonsgegevens.entity.ts';
import type { Belastbaarheid, Docentadvies, Gezondheid, Intake, IntakeThema, Leerbaarheid } from '../../domain/intake/intake.entity.ts';
import type { MapThema, MapTraject } from '../../domain/map/map.entity.ts';
import type { Ijkmoment, Ontzorgen } from '../../domain/ontzorgen/ontzorgen.entity.ts';
import type { Evaluatie } from '../../domain/participatie/evaluatie.entity.ts';
import type { Activiteit, ActiviteitRegel } from '../../domain/participatie/activiteit.entity.ts';
import type { ParticipatieUren, UrenReactie } from '../../domain/participatie/uren.entity.ts';
import type { Gebruiker, Gemeente, Lidmaatschap, Organisatie, OrganisatieGemeente } from '../../domain/partnerorganisaties/organisatie.entity.ts';
import type { Uitnodiging } from '../../domain/accounts/uitnodiging.entity.ts';
import type { OrganisatieContact } from '../../domain/partnerorganisaties/organisatiecontact.entity.ts';
import type { ParameterWaarde } from '../../domain/parameters/parameterwaarde.entity.ts';
import type { Wijziging } from '../../domain/wijzigingen/wijziging.entity.ts';
import type { Afspraak, AfspraakMelding, PipVersie } from '../../domain/pip/pip.entity.ts';
import type { PipAfspraak, PipOnderdeel } from '../../domain/pip/pipInhoud.entity.ts';
import type { Module, ModulePlaatsen } from '../../domain/plaatsing/module.entity.ts';
import type { PvtDagdeel, PvtTraject } from '../../domain/pvt/pvt.entity.ts';
import type { BereikbaarheidRij } from '../../domain/bereikbaarheid/bereikbaarheid.entity.ts';
import type { MededelingRij, MededelingVertalingRij } from '../../domain/mededelingen/mededeling.entity.ts';
import type { Signaal, SignaalStap } from '../../domain/signalen/signalen.entity.ts';
import type { Examenuitslag } from '../../domain/taal/examens.entity.ts';
import type { Groepsweek } from '../../domain/volledigheid/groepsweek.entity.ts';
import type { Lesreeks, Lesvrij } from '../../domain/groepen/lesreeks.entity.ts';
import type { Afmelding, LesOndertekening, Maandafsluiting, PresentieBevestiging } from '../../domain/taal/aanwezig.entity.ts';
import type { Les } from '../../domain/taal/les.entity.ts';
import type { Presentie } from '../../domain/taal/presentie.entity.ts';
import type { VoortgangNiveau, Voortgangsrapportage } from '../../domain/taal/voortgang.entity.ts';
import type { Taalbijeenkomst, Taalcoaching } from '../../domain/taalcoaching/taalcoaching.entity.ts';
import type { CaseloadOverdrachtRij } from '../../domain/caseload/caseload.entity.ts';
import type { KoppelnummerRij } from '../../domain/koppelnummers/koppelnummer.entity.ts';
import type { Partnersysteem } from '../../domain/partnersystemen/partnersysteem.entity.ts';
import type { VrijwilligerRij } from '../../domain/vrijwilligers/vrijwilliger.entity.ts';
import type { PreventieactieRij, PreventiedeelnameRij } from '../../domain/preventie/preventie.entity.ts';
import type { WeergaveRij } from '../../domain/weergaven/weergave.entity.ts';
import type { KaartingangRij, KaartvertalingRij } from '../../domain/socialekaart/socialekaart.entity.ts';
import type { WerkgroepactieRij, WerkgroeplidRij, WerkgroepoverlegRij } from '../../domain/werkgroep/werkgroep.entity.ts';
import type { TaakRij } from '../../domain/taken/taak.entity.ts';
import type { TermijnRij, Trajectstatus } from '../../domain/traject/traject.entity.ts';
import type { Sleutelpersoonkoppeling, Welzijn, Welzijnsdeelname } from '../../domain/welzijn/welzijn.entity.ts';
import type { Overdracht, Werk, Werkplek } from '../../domain/werk/werk.entity.ts';
import type { Woningaanbod, WoonmomentRij } from '../../domain/wonen/woonaanbod.entity.ts';
import type { AftersalespuntRij, Wonen, Woningkoppeling, WoningvraagRij, Woonafspraak, Woonplan, Woonstap } from '../../domain/wonen/wonen.entity.ts';

/** Every table that the world fills, with its class. Types only: the world needs no ORM. */
export interface Tabellen {
  gemeente: Gemeente; organisatie: Organisatie; organisatie_gemeente: OrganisatieGemeente; organisatie_contact: OrganisatieContact; uitnodiging: Uitnodiging; parameter_waarde: ParameterWaarde; wijziging: Wijziging; activiteit: Activiteit; activiteit_regel: ActiviteitRegel; module: Module; module_plaatsen: ModulePlaatsen;
  inburgeraar: Inburgeraar; gebruiker: Gebruiker; lidmaatschap: Lidmaatschap; vrijwilliger: VrijwilligerRij; caseload_overdracht: CaseloadOverdrachtRij; betrokkenheid: Betrokkenheid; weergave: WeergaveRij; partnersysteem: Partnersysteem; koppelnummer: KoppelnummerRij;
  groep: Groep; groepslid: Groepslid; groepsbegeleider: Groepsbegeleider; bijeenkomst: BijeenkomstRij; preventieactie: PreventieactieRij; preventiedeelname: PreventiedeelnameRij; groepsweek: Groepsweek; lesreeks: Lesreeks; lesvrij: Lesvrij; les: Les; les_ondertekening: LesOndertekening; maandafsluiting: Maandafsluiting;
  roepnaam: Roepnaam; achternaam: Achternaam; bsn: Bsn; geboorte: Geboorte; contact: Contact; adres: Adres; gezinslid: Gezinslid;
  contactpersoon_gemeente: ContactpersoonGemeente; trajectstatus: Trajectstatus; termijn: TermijnRij; taak: TaakRij;
  intake: Intake; intake_thema: IntakeThema; leerbaarheid: Leerbaarheid; startadvies: Docentadvies; gezondheid: Gezondheid; belastbaarheid: Belastbaarheid;
  pip_versie: PipVersie; pip_onderdeel: PipOnderdeel; pip_afspraak: PipAfspraak; afspraak: Afspraak; afspraak_melding: AfspraakMelding; gesprek: Gesprek; gepland_gesprek: GeplandGesprek;
  presentie: Presentie; afmelding: Afmelding; presentie_bevestiging: PresentieBevestiging; voortgangsrapportage: Voortgangsrapportage; voortgang_niveau: VoortgangNiveau; examenuitslag: Examenuitslag;
  participatie_uren: ParticipatieUren; uren_reactie: UrenReactie; participatie_evaluatie: Evaluatie;
  map_traject: MapTraject; map_thema: MapThema; pvt_traject: PvtTraject; pvt_dagdeel: PvtDagdeel;
  begeleiding: Begeleiding; contactmoment: Contactmoment; zelfredzaamheid_meting: Zelfredzaamheidsmeting;
  woningaanbod: Woningaanbod; woonmoment: WoonmomentRij; woonplan: Woonplan; aftersalespunt: AftersalespuntRij; woningvraag: WoningvraagRij; woningkoppeling: Woningkoppeling; woonafspraak: Woonafspraak;
  wonen: Wonen; woonstap: Woonstap; ontzorgen: Ontzorgen; ijkmoment: Ijkmoment; maatregel: Maatregel; signaal: Signaal; signaal_stap: SignaalStap;
  bereikbaarheid: BereikbaarheidRij; mededeling: MededelingRij; mededeling_vertaling: MededelingVertalingRij;
  taalcoaching: Taalcoaching; taalbijeenkomst: Taalbijeenkomst; welzijn: Welzijn; welzijnsdeelname: Welzijnsdeelname; sleutelpersoonkoppeling: Sleutelpersoonkoppeling; werk: Werk; werkplek: Werkplek; overdracht: Overdracht;
  werkgroeplid: WerkgroeplidRij; werkgroepactie: WerkgroepactieRij; werkgroepoverleg: WerkgroepoverlegRij; kaartingang: KaartingangRij; kaartvertaling: KaartvertalingRij;
}
export type Tabelnaam = keyof Tabellen;

/** In an order in which no row names a row that is not there yet. */
export const TABELVOLGORDE = [
  'gemeente', 'organisatie', 'organisatie_gemeente', 'activiteit', 'activiteit_regel', 'inburgeraar', 'gebruiker', 'lidmaatschap', 'organisatie_contact', 'uitnodiging', 'parameter_waarde', 'wijziging', 'vrijwilliger', 'woningaanbod', 'woonmoment', 'partnersysteem', 'koppelnummer', 'caseload_overdracht', 'betrokkenheid', 'weergave',
  'module', 'module_plaatsen', 'groep', 'groepslid', 'groepsbegeleider', 'bijeenkomst', 'preventieactie', 'preventiedeelname', 'groepsweek', 'lesreeks', 'lesvrij', 'les', 'les_ondertekening', 'maandafsluiting',
  'roepnaam', 'achternaam', 'bsn', 'geboorte', 'contact', 'adres', 'gezinslid', 'contactpersoon_gemeente', 'trajectstatus', 'termijn', 'taak',
  'intake', 'intake_thema', 'leerbaarheid', 'startadvies', 'gezondheid', 'belastbaarheid', 'pip_versie', 'pip_onderdeel', 'afspraak', 'pip_afspraak', 'afspraak_melding', 'gesprek', 'gepland_gesprek',
  'presentie', 'afmelding', 'presentie_bevestiging', 'voortgangsrapportage', 'voortgang_niveau', 'examenuitslag', 'participatie_uren', 'uren_reactie', 'participatie_evaluatie',
  'map_traject', 'map_thema', 'pvt_traject', 'pvt_dagdeel', 'begeleiding', 'contactmoment', 'zelfredzaamheid_meting',
  'wonen', 'woonstap', 'woonplan', 'aftersalespunt', 'woningvraag', 'woningkoppeling', 'woonafspraak', 'ontzorgen', 'ijkmoment', 'maatregel', 'signaal', 'signaal_stap', 'bereikbaarheid', 'mededeling', 'mededeling_vertaling',
  'taalcoaching', 'taalbijeenkomst', 'welzijn', 'welzijnsdeelname', 'sleutelpersoonkoppeling', 'werk', 'werkplek', 'overdracht',
  'werkgroeplid', 'werkgroepactie', 'werkgroepoverleg', 'kaartingang', 'kaartvertaling',
] as const satisfies readonly Tabelnaam[];

/** A row by the names of the class; moments go as text. All rows of a table name the same columns. */
export type Rij<T extends Tabelnaam> = { [K in keyof Tabellen[T]]?: NonNullable<Tabellen[T][K]> extends Date ? string | Extract<Tabellen[T][K], null> : Tabellen[T][K] };

/** Where rows go: the database, or a test that looks at them. */
export interface Uitvoer {
  rij<T extends Tabelnaam>(tabel: T, waarden: Rij<T>): void;
}
