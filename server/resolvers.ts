import { InzagelogVeldResolver, ParticipatieUrenOverzichtResolver, TaalPresentieResolver } from './domain/lijsten.resolver.ts';
import { LezersResolver } from './access/lezers.resolver.ts';
import { MatrixResolver } from './access/matrix.resolver.ts';
import { MatrixVersiesResolver } from './access/matrixVersies.resolver.ts';
import { InzagelogResolver } from './audit/inzagelog.resolver.ts';
import { BegeleidingswerkResolver } from './domain/begeleiding/begeleidingswerk.resolver.ts';
import { BereikbaarheidResolver } from './domain/bereikbaarheid/bereikbaarheid.resolver.ts';
import { MededelingenResolver } from './domain/mededelingen/mededelingen.resolver.ts';
import { PostvakResolver } from './domain/postvak/postvak.resolver.ts';
import { BetrokkenenResolver } from './domain/betrokkenheid/betrokkenen.resolver.ts';
import { BedrijfsstandResolver } from './domain/bedrijfsstand/bedrijfsstand.resolver.ts';
import { DossierResolver } from './domain/dossier/dossier.resolver.ts';
import { BewarenResolver } from './domain/bewaren/bewaren.resolver.ts';
import { GesprekkenResolver } from './domain/gesprekken/gesprekken.resolver.ts';
import { HandhavingResolver } from './domain/handhaving/handhaving.resolver.ts';
import { InburgeraarsResolver } from './domain/inburgeraars/inburgeraars.resolver.ts';
import { BetrokkenheidResolver } from './domain/betrokkenheid/betrokkenheid.resolver.ts';
import { KerncijfersResolver } from './domain/monitor/kerncijfers.resolver.ts';
import { AanbodResolver } from './domain/participatie/aanbod.resolver.ts';
import { AchteropResolver } from './domain/taal/achterop.resolver.ts';
import { PlaatsingResolver } from './domain/plaatsing/plaatsing.resolver.ts';
import { PvtGroepResolver } from './domain/pvt/pvtGroep.resolver.ts';
import { UrenResolver } from './domain/participatie/uren.resolver.ts';
import { UrenstandResolver } from './domain/participatie/urenstand.resolver.ts';
import { WerkgroepenResolver } from './domain/participatie/werkgroepen.resolver.ts';
import { IkResolver } from './domain/partnerorganisaties/ik.resolver.ts';
import { PreventieResolver } from './domain/preventie/preventie.resolver.ts';
import { WelzijnResolver } from './domain/welzijn/welzijn.resolver.ts';
import { PartnerorganisatiesResolver } from './domain/partnerorganisaties/partnerorganisaties.resolver.ts';
import { PipResolver } from './domain/pip/pip.resolver.ts';
import { CaseloadResolver } from './domain/caseload/caseload.resolver.ts';
import { KoppelnummersResolver } from './domain/koppelnummers/koppelnummers.resolver.ts';
import { PartnersystemenResolver } from './domain/partnersystemen/partnersystemen.resolver.ts';
import { DeelnemersgroepenResolver } from './domain/deelnemersgroepen/deelnemersgroepen.resolver.ts';
import { VrijwilligersResolver } from './domain/vrijwilligers/vrijwilligers.resolver.ts';
import { WeergavenResolver } from './domain/weergaven/weergaven.resolver.ts';
import { TaalpuntResolver } from './domain/taalcoaching/taalpunt.resolver.ts';
import { TakenResolver } from './domain/taken/taken.resolver.ts';
import { SignalenResolver } from './domain/signalen/signalen.resolver.ts';
import { GroepenResolver } from './domain/groepen/groepen.resolver.ts';
import { EigenLessenResolver } from './domain/taal/eigenLessen.resolver.ts';
import { LessenResolver } from './domain/taal/lessen.resolver.ts';
import { MaandstaatResolver } from './domain/taal/maandstaat.resolver.ts';
import { VerzuimResolver } from './domain/taal/verzuim.resolver.ts';
import { VoortgangResolver } from './domain/taal/voortgang.resolver.ts';
import { VolledigheidResolver } from './domain/volledigheid/volledigheid.resolver.ts';
import { UitvoerResolver } from './domain/uitvoer/uitvoer.resolver.ts';
import { ZoekenResolver } from './domain/zoeken/zoeken.resolver.ts';
import { RechtenResolver } from './domain/toezicht/rechten.resolver.ts';
import { SteekproevenResolver } from './domain/toezicht/steekproeven.resolver.ts';
import { OverdrachtResolver } from './domain/werk/overdracht.resolver.ts';
import { WoonwerkResolver } from './domain/wonen/woonwerk.resolver.ts';
import { SocialeKaartResolver } from './domain/socialekaart/socialekaart.resolver.ts';
import { WerkgroepResolver } from './domain/werkgroep/werkgroep.resolver.ts';
import { AccountsResolver } from './domain/accounts/accounts.resolver.ts';
import { ParametersResolver } from './domain/parameters/parameters.resolver.ts';
import { WijzigingenResolver } from './domain/wijzigingen/wijzigingen.resolver.ts';
import { PresentieImportResolver } from './integrations/import/presentieImport.resolver.ts';

/** Every resolver of the API, one line each. */
export const RESOLVERS = [
  IkResolver,
  MatrixResolver,
  LezersResolver,
  InburgeraarsResolver,
  ZoekenResolver,
  DossierResolver,
  BetrokkenenResolver,
  LessenResolver,
  MaandstaatResolver,
  VerzuimResolver,
  EigenLessenResolver,
  GroepenResolver,
  PresentieImportResolver,
  VoortgangResolver,
  VolledigheidResolver,
  WerkgroepenResolver,
  AanbodResolver,
  PvtGroepResolver,
  UrenResolver,
  UrenstandResolver,
  PipResolver,
  BegeleidingswerkResolver,
  PlaatsingResolver,
  AchteropResolver,
  VrijwilligersResolver,
  TaalpuntResolver,
  DeelnemersgroepenResolver,
  WoonwerkResolver,
  GesprekkenResolver,
  HandhavingResolver,
  OverdrachtResolver,
  SignalenResolver,
  MededelingenResolver,
  PostvakResolver,
  BereikbaarheidResolver,
  CaseloadResolver,
  WeergavenResolver,
  TakenResolver,
  WerkgroepResolver,
  SocialeKaartResolver,
  BetrokkenheidResolver,
  InzagelogResolver,
  MatrixVersiesResolver,
  SteekproevenResolver,
  RechtenResolver,
  KerncijfersResolver,
  UitvoerResolver,
  BewarenResolver,
  BedrijfsstandResolver,
  PreventieResolver,
  WelzijnResolver,
  PartnerorganisatiesResolver,
  PartnersystemenResolver,
  KoppelnummersResolver,
  AccountsResolver,
  ParametersResolver,
  WijzigingenResolver,
  InzagelogVeldResolver,
  TaalPresentieResolver,
  ParticipatieUrenOverzichtResolver,
] as const;
