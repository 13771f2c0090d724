import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RubriekVeld } from '../../access/acties.ts';
import { Inzagelog } from '../../audit/inzagelog.entity.ts';
import { Begeleiding, Zelfredzaamheid } from '../begeleiding/begeleiding.entity.ts';
import { Betrokkenen, ContactpersoonGemeente } from '../betrokkenheid/betrokkenen.entity.ts';
import { Gesprekken } from '../gesprekken/gesprekken.entity.ts';
import { Handhaving } from '../handhaving/handhaving.entity.ts';
import { Belastbaarheid, Gezondheid, Intake, Leerbaarheid, Startadvies } from '../intake/intake.entity.ts';
import { MapTraject } from '../map/map.entity.ts';
import { Ontzorgen } from '../ontzorgen/ontzorgen.entity.ts';
import { ParticipatieEvaluatie } from '../participatie/evaluatie.entity.ts';
import { ParticipatieUrenOverzicht } from '../participatie/uren.types.ts';
import { AfsprakenBegeleiding, AfsprakenFinancien, AfsprakenMapPvt, AfsprakenParticipatie, AfsprakenTaal, AfsprakenTaalpraktijk, AfsprakenWelzijn, AfsprakenWerk, AfsprakenWonen } from '../pip/afspraken.types.ts';
import { PipKern } from '../pip/pip.entity.ts';
import { PvtTraject } from '../pvt/pvt.entity.ts';
import { Signalen } from '../signalen/signalen.entity.ts';
import { Examens } from '../taal/examens.entity.ts';
import { TaalPresentie } from '../taal/presentie.types.ts';
import { TaalVoortgang } from '../taal/voortgang.entity.ts';
import { Taalcoaching } from '../taalcoaching/taalcoaching.entity.ts';
import { Trajectstatus } from '../traject/traject.entity.ts';
import { Welzijn } from '../welzijn/welzijn.entity.ts';
import { Werk } from '../werk/werk.entity.ts';
import { Wonen } from '../wonen/wonen.entity.ts';
import { Gezin } from './gezin.entity.ts';
import { Achternaam, Adres, Bsn, Contact, Geboorte, Roepnaam } from './persoonsgegevens.entity.ts';
import { MijnOpdracht, RubriekToegang } from './toegang.types.ts';

/**
 * A person: an identity without content, with one nullable field per rubriek. Null = shielded for this viewer; a
 * readable rubriek without content is an empty object.
 */
@ObjectType('Inburgeraar', { description: 'Een persoon. Elk veld is een rubriek van de autorisatiematrix; leeg (null) betekent afgeschermd.' })
export class InburgeraarType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Hoort bij de rubriek ROEPNAAM.' })
  portaalnummer!: string | null;

  @Field(() => MijnOpdracht, { description: 'Waarvoor u dit dossier mag inzien.' })
  mijnOpdracht?: MijnOpdracht;

  @Field(() => [RubriekToegang], { description: 'Per rubriek wat u mag en waarom.' })
  toegang?: RubriekToegang[];

  @Field(() => [String], { description: 'De rubrieken die voor u bij deze persoon zijn afgeschermd.' })
  afgeschermd?: string[];

  @RubriekVeld('ROEPNAAM')
  @Field(() => Roepnaam, { nullable: true })
  roepnaam?: Roepnaam | null;

  @RubriekVeld('ACHTERNAAM')
  @Field(() => Achternaam, { nullable: true })
  achternaam?: Achternaam | null;

  @RubriekVeld('BSN')
  @Field(() => Bsn, { nullable: true })
  bsn?: Bsn | null;

  @RubriekVeld('GEBOORTE')
  @Field(() => Geboorte, { nullable: true })
  geboorte?: Geboorte | null;

  @RubriekVeld('CONTACT')
  @Field(() => Contact, { nullable: true })
  contact?: Contact | null;

  @RubriekVeld('ADRES')
  @Field(() => Adres, { nullable: true })
  adres?: Adres | null;

  @RubriekVeld('GEZIN')
  @Field(() => Gezin, { nullable: true })
  gezin?: Gezin | null;

  @RubriekVeld('TRAJECTSTATUS')
  @Field(() => Trajectstatus, { nullable: true })
  trajectstatus?: Trajectstatus | null;

  @RubriekVeld('INTAKE')
  @Field(() => Intake, { nullable: true })
  intake?: Intake | null;

  @RubriekVeld('LEERBAARHEID')
  @Field(() => Leerbaarheid, { nullable: true })
  leerbaarheid?: Leerbaarheid | null;

  @RubriekVeld('STARTADVIES')
  @Field(() => Startadvies, { nullable: true })
  startadvies?: Startadvies | null;

  @RubriekVeld('PIP_KERN')
  @Field(() => PipKern, { nullable: true })
  pipKern?: PipKern | null;

  @RubriekVeld('AFSPRAKEN_TAAL')
  @Field(() => AfsprakenTaal, { nullable: true })
  afsprakenTaal?: InstanceType<typeof AfsprakenTaal> | null;

  @RubriekVeld('AFSPRAKEN_PARTICIPATIE')
  @Field(() => AfsprakenParticipatie, { nullable: true })
  afsprakenParticipatie?: InstanceType<typeof AfsprakenParticipatie> | null;

  @RubriekVeld('AFSPRAKEN_MAP_PVT')
  @Field(() => AfsprakenMapPvt, { nullable: true })
  afsprakenMapPvt?: InstanceType<typeof AfsprakenMapPvt> | null;

  @RubriekVeld('AFSPRAKEN_BEGELEIDING')
  @Field(() => AfsprakenBegeleiding, { nullable: true })
  afsprakenBegeleiding?: InstanceType<typeof AfsprakenBegeleiding> | null;

  @RubriekVeld('AFSPRAKEN_TAALPRAKTIJK')
  @Field(() => AfsprakenTaalpraktijk, { nullable: true })
  afsprakenTaalpraktijk?: InstanceType<typeof AfsprakenTaalpraktijk> | null;

  @RubriekVeld('AFSPRAKEN_WONEN')
  @Field(() => AfsprakenWonen, { nullable: true })
  afsprakenWonen?: InstanceType<typeof AfsprakenWonen> | null;

  @RubriekVeld('AFSPRAKEN_FINANCIEN')
  @Field(() => AfsprakenFinancien, { nullable: true })
  afsprakenFinancien?: InstanceType<typeof AfsprakenFinancien> | null;

  @RubriekVeld('AFSPRAKEN_WELZIJN')
  @Field(() => AfsprakenWelzijn, { nullable: true })
  afsprakenWelzijn?: InstanceType<typeof AfsprakenWelzijn> | null;

  @RubriekVeld('AFSPRAKEN_WERK')
  @Field(() => AfsprakenWerk, { nullable: true })
  afsprakenWerk?: InstanceType<typeof AfsprakenWerk> | null;

  @RubriekVeld('TAAL_PRESENTIE')
  @Field(() => TaalPresentie, { nullable: true })
  taalPresentie?: TaalPresentie | null;

  @RubriekVeld('TAAL_VOORTGANG')
  @Field(() => TaalVoortgang, { nullable: true })
  taalVoortgang?: TaalVoortgang | null;

  @RubriekVeld('EXAMENS')
  @Field(() => Examens, { nullable: true })
  examens?: Examens | null;

  @RubriekVeld('PARTICIPATIE_UREN')
  @Field(() => ParticipatieUrenOverzicht, { nullable: true })
  participatieUren?: ParticipatieUrenOverzicht | null;

  @RubriekVeld('PARTICIPATIE_EVALUATIE')
  @Field(() => ParticipatieEvaluatie, { nullable: true })
  participatieEvaluatie?: ParticipatieEvaluatie | null;

  @RubriekVeld('MAP_TRAJECT')
  @Field(() => MapTraject, { nullable: true })
  mapTraject?: MapTraject | null;

  @RubriekVeld('PVT_TRAJECT')
  @Field(() => PvtTraject, { nullable: true })
  pvtTraject?: PvtTraject | null;

  @RubriekVeld('BELASTBAARHEID')
  @Field(() => Belastbaarheid, { nullable: true })
  belastbaarheid?: Belastbaarheid | null;

  @RubriekVeld('GEZONDHEID')
  @Field(() => Gezondheid, { nullable: true })
  gezondheid?: Gezondheid | null;

  @RubriekVeld('BEGELEIDING')
  @Field(() => Begeleiding, { nullable: true })
  begeleiding?: Begeleiding | null;

  @RubriekVeld('ZELFREDZAAMHEID')
  @Field(() => Zelfredzaamheid, { nullable: true })
  zelfredzaamheid?: Zelfredzaamheid | null;

  @RubriekVeld('WONEN')
  @Field(() => Wonen, { nullable: true })
  wonen?: Wonen | null;

  @RubriekVeld('ONTZORGEN')
  @Field(() => Ontzorgen, { nullable: true })
  ontzorgen?: Ontzorgen | null;

  @RubriekVeld('HANDHAVING')
  @Field(() => Handhaving, { nullable: true })
  handhaving?: Handhaving | null;

  @RubriekVeld('GESPREKKEN')
  @Field(() => Gesprekken, { nullable: true })
  gesprekken?: Gesprekken | null;

  @RubriekVeld('SIGNALEN')
  @Field(() => Signalen, { nullable: true })
  signalen?: Signalen | null;

  @RubriekVeld('TAALCOACHING')
  @Field(() => Taalcoaching, { nullable: true })
  taalcoaching?: Taalcoaching | null;

  @RubriekVeld('WELZIJN')
  @Field(() => Welzijn, { nullable: true })
  welzijn?: Welzijn | null;

  @RubriekVeld('WERK')
  @Field(() => Werk, { nullable: true })
  werk?: Werk | null;

  @RubriekVeld('CONTACTPERSOON_GEMEENTE')
  @Field(() => ContactpersoonGemeente, { nullable: true })
  contactpersoonGemeente?: ContactpersoonGemeente | null;

  @RubriekVeld('BETROKKENEN')
  @Field(() => Betrokkenen, { nullable: true })
  betrokkenen?: Betrokkenen | null;

  @RubriekVeld('INZAGELOG')
  @Field(() => Inzagelog, { nullable: true })
  inzagelog?: Inzagelog | null;

}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Er ging een bladzijde vooraf. Terugbladeren doet de lijst niet.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType()
export class InburgeraarEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => InburgeraarType)
  node!: InburgeraarType;
}

@ObjectType({ description: 'Een bladzijde van een lijst personen (Relay).' })
export class InburgeraarConnection {
  @Field(() => [InburgeraarEdge])
  edges!: InburgeraarEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Het aantal personen dat aan het filter voldoet, binnen uw bereik.' })
  totaal?: number;
}
