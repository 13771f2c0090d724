import { MatrixVersieRij } from '../access/matrixVersie.entity.ts';
import { Auditketen } from '../audit/auditketen.entity.ts';
import { Auditregel } from '../audit/auditregel.entity.ts';
import { Idempotentie } from '../audit/idempotentie.entity.ts';
import { Verwerking } from '../audit/verwerking.entity.ts';
import { TaakverslagRij } from '../domain/bedrijfsstand/taakverslag.entity.ts';
import { BereikbaarheidRij } from '../domain/bereikbaarheid/bereikbaarheid.entity.ts';
import { MededelingGezienRij, MededelingRij, MededelingVertalingRij } from '../domain/mededelingen/mededeling.entity.ts';
import { PostvakstandRij } from '../domain/postvak/postvakstand.entity.ts';
import { Uitnodiging } from '../domain/accounts/uitnodiging.entity.ts';
import { Begeleiding, Contactmoment, Zelfredzaamheidsmeting } from '../domain/begeleiding/begeleiding.entity.ts';
import { BewaarverslagRij, Bewaartermijn, GewisteTelling, Grafsteen, Kernset } from '../domain/bewaren/bewaren.entity.ts';
import { Betrokkenheid } from '../domain/betrokkenheid/betrokkenheid.entity.ts';
import { ContactpersoonGemeente } from '../domain/betrokkenheid/betrokkenen.entity.ts';
import { Bericht } from '../domain/berichten/bericht.entity.ts';
import { GeplandGesprek, Gesprek } from '../domain/gesprekken/gesprekken.entity.ts';
import { BijeenkomstRij } from '../domain/deelnemersgroepen/bijeenkomst.entity.ts';
import { Groep, Groepsbegeleider, Groepslid } from '../domain/groepen/groep.entity.ts';
import { Lesreeks, Lesvrij } from '../domain/groepen/lesreeks.entity.ts';
import { Maatregel } from '../domain/handhaving/handhaving.entity.ts';
import { Gezinslid } from '../domain/inburgeraars/gezin.entity.ts';
import { Inburgeraar } from '../domain/inburgeraars/inburgeraar.entity.ts';
import { Achternaam, Adres, Bsn, Contact, Geboorte, Roepnaam } from '../domain/inburgeraars/persoonsgegevens.entity.ts';
import { Belastbaarheid, Docentadvies, Gezondheid, Intake, IntakeThema, Leerbaarheid } from '../domain/intake/intake.entity.ts';
import { MapThema, MapTraject } from '../domain/map/map.entity.ts';
import { Ijkmoment, Ontzorgen } from '../domain/ontzorgen/ontzorgen.entity.ts';
import { Evaluatie } from '../domain/participatie/evaluatie.entity.ts';
import { Activiteit, ActiviteitRegel } from '../domain/participatie/activiteit.entity.ts';
import { ParticipatieDag, ParticipatieTelling, ParticipatieTotaal, ParticipatieUren, UrenReactie } from '../domain/participatie/uren.entity.ts';
import { Gebruiker, Gemeente, Lidmaatschap, Organisatie, OrganisatieGemeente, Sessie } from '../domain/partnerorganisaties/organisatie.entity.ts';
import { PreventieactieRij, PreventiedeelnameRij } from '../domain/preventie/preventie.entity.ts';
import { OrganisatieContact } from '../domain/partnerorganisaties/organisatiecontact.entity.ts';
import { ParameterWaarde } from '../domain/parameters/parameterwaarde.entity.ts';
import { Afspraak, AfspraakMelding, PipVersie } from '../domain/pip/pip.entity.ts';
import { Module, ModulePlaatsen } from '../domain/plaatsing/module.entity.ts';
import { PipAfspraak, PipOnderdeel } from '../domain/pip/pipInhoud.entity.ts';
import { PvtDagdeel, PvtTraject } from '../domain/pvt/pvt.entity.ts';
import { Groepsweek, Herinnering } from '../domain/volledigheid/groepsweek.entity.ts';
import { Signaal, SignaalStap } from '../domain/signalen/signalen.entity.ts';
import { Examenuitslag } from '../domain/taal/examens.entity.ts';
import { ImportIndeling, PresentieImport } from '../integrations/import/import.entity.ts';
import { Afmelding, LesOndertekening, Maandafsluiting, PresentieBevestiging, VerzuimOpvolging } from '../domain/taal/aanwezig.entity.ts';
import { Les, LesCode } from '../domain/taal/les.entity.ts';
import { Presentie, PresentieTotaal, TaalTelling } from '../domain/taal/presentie.entity.ts';
import { VoortgangNiveau, Voortgangsrapportage } from '../domain/taal/voortgang.entity.ts';
import { Taalbijeenkomst, Taalcoaching } from '../domain/taalcoaching/taalcoaching.entity.ts';
import { RechtBeoordelingRij } from '../domain/toezicht/recht.entity.ts';
import { SteekproefBeoordelingRij } from '../domain/toezicht/steekproef.entity.ts';
import { TaakRij } from '../domain/taken/taak.entity.ts';
import { TermijnRij, Trajectstatus } from '../domain/traject/traject.entity.ts';
import { Uitvoer } from '../domain/uitvoer/uitvoer.entity.ts';
import { CaseloadOverdrachtRij, LeeslijstGelezenRij } from '../domain/caseload/caseload.entity.ts';
import { KoppelnummerRij } from '../domain/koppelnummers/koppelnummer.entity.ts';
import { Partnersysteem, Systeemassertie, Systeemtoken, Systeemverbruik } from '../domain/partnersystemen/partnersysteem.entity.ts';
import { KaartingangRij, KaartvertalingRij } from '../domain/socialekaart/socialekaart.entity.ts';
import { WerkgroepactieRij, WerkgroeplidRij, WerkgroepoverlegRij } from '../domain/werkgroep/werkgroep.entity.ts';
import { VrijwilligerRij } from '../domain/vrijwilligers/vrijwilliger.entity.ts';
import { WeergaveRij } from '../domain/weergaven/weergave.entity.ts';
import { Sleutelpersoonkoppeling, Welzijn, Welzijnsdeelname } from '../domain/welzijn/welzijn.entity.ts';
import { Overdracht, Werk, Werkplek } from '../domain/werk/werk.entity.ts';
import { Woningaanbod, WoonmomentRij } from '../domain/wonen/woonaanbod.entity.ts';
import { AftersalespuntRij, Wonen, Woningkoppeling, WoningvraagRij, Woonafspraak, Woonplan, Woonstap } from '../domain/wonen/wonen.entity.ts';
import { Wijziging } from '../domain/wijzigingen/wijziging.entity.ts';
import { SchemaStand } from './schemastand.entity.ts';

/** Accounts, organisations and the portal's own administration. */
const BEHEER = [Gemeente, Organisatie, OrganisatieGemeente, Gebruiker, Lidmaatschap, Sessie, Auditregel, Auditketen, Verwerking, Idempotentie, SchemaStand, PresentieImport, ImportIndeling,
  Partnersysteem, Systeemassertie, Systeemtoken, Systeemverbruik, KoppelnummerRij,
  WerkgroeplidRij, WerkgroepactieRij, WerkgroepoverlegRij, KaartingangRij, KaartvertalingRij,
  VrijwilligerRij, Woningaanbod, WoonmomentRij, Uitvoer, WeergaveRij, CaseloadOverdrachtRij, LeeslijstGelezenRij,
  BereikbaarheidRij, MededelingRij, MededelingVertalingRij, MededelingGezienRij, PostvakstandRij,
  Bewaartermijn, Kernset, Grafsteen, GewisteTelling, BewaarverslagRij, TaakverslagRij,
  OrganisatieContact, Uitnodiging, Wijziging, ParameterWaarde,
] as const;

/** What watching over access leaves behind. */
const TOEZICHT = [MatrixVersieRij, SteekproefBeoordelingRij, RechtBeoordelingRij] as const;

/** Who is whom, who is involved with whom, and the groups that a bereik is computed from. */
const FUNDAMENT = [Inburgeraar, Betrokkenheid, Groep, Groepslid, Groepsbegeleider, BijeenkomstRij, PreventieactieRij, PreventiedeelnameRij, Module, ModulePlaatsen, Groepsweek, Herinnering, Les, LesCode, Lesreeks, Lesvrij, LesOndertekening, Maandafsluiting, Activiteit, ActiviteitRegel] as const;

/** The tables of the rubrieken. */
const RUBRIEKTABELLEN = [
  Roepnaam, Achternaam, Bsn, Geboorte, Contact, Adres, Gezinslid, Trajectstatus, TermijnRij, TaakRij,
  Intake, IntakeThema, Leerbaarheid, Docentadvies, Gezondheid, Belastbaarheid,
  PipVersie, PipOnderdeel, Afspraak, AfspraakMelding, PipAfspraak,
  Presentie, PresentieTotaal, TaalTelling, Afmelding, PresentieBevestiging, VerzuimOpvolging, Voortgangsrapportage, VoortgangNiveau, Examenuitslag,
  ParticipatieUren, UrenReactie, ParticipatieTotaal, ParticipatieDag, ParticipatieTelling, Evaluatie,
  MapTraject, MapThema, PvtTraject, PvtDagdeel, Begeleiding, Contactmoment, Zelfredzaamheidsmeting,
  Wonen, Woonstap, Woonplan, AftersalespuntRij, WoningvraagRij, Woningkoppeling, Woonafspraak, Ontzorgen, Ijkmoment, Maatregel, Gesprek, GeplandGesprek, Bericht, Signaal, SignaalStap,
  Taalcoaching, Taalbijeenkomst, Welzijn, Welzijnsdeelname, Sleutelpersoonkoppeling, Werk, Werkplek, Overdracht, ContactpersoonGemeente,
] as const;

/** Every class that is a table. */
export const ENTITEITEN = [...BEHEER, ...TOEZICHT, ...FUNDAMENT, ...RUBRIEKTABELLEN] as const;
