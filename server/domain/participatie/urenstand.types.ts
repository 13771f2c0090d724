import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'Hoe ver iemand is met een aantal uren, en of het zo op tijd lukt.' })
export class Urendoel {
  @Field(() => Float, { description: 'Uren die meetellen, tot en met vandaag.' })
  uren!: number;

  @Field(() => Int, { nullable: true, description: 'Hoeveel uren er nodig zijn; leeg als er voor deze persoon geen aantal geldt.' })
  normUren!: number | null;

  @Field(() => Float, { description: 'Uren per week in de laatste dertien weken.' })
  tempoPerWeek!: number;

  @Field(() => Float, { nullable: true, description: 'Uren per week die nodig blijven tot het einde van de inburgeringstermijn; leeg als het klaar is of er geen termijn loopt.' })
  nodigPerWeek!: number | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De dag waarop het aantal in dit tempo is gehaald; leeg als het klaar is of er niets gebeurt.' })
  verwachtOp!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of dat binnen de termijn is; leeg als er geen aantal of geen termijn is.' })
  opTijd!: boolean | null;
}

@ObjectType({ description: 'De totalen zoals DUO ze vraagt (Wi 34): uren tot en met de dag waarop het laatste bekend is.' })
export class DuoUren {
  @Field(() => Float, { nullable: true, description: 'Taal en KNM tijdens de brede intake. Leeg: voor u afgeschermd.' })
  intakeTaal!: number | null;

  @Field(() => Float, { nullable: true, description: 'Taal en KNM bij de school vanaf het PIP; tellen door bij een andere leerroute.' })
  taal!: number | null;

  @Field(() => Float, { nullable: true, description: 'Participatie, met de brede intake erbij; alleen bij asielstatushouders.' })
  participatie!: number | null;

  @Field(() => DatumScalar, { nullable: true, description: 'De laatste dag waarvan uren bekend zijn.' })
  bekendTot!: string | null;
}

@ObjectType({ description: 'De uren van één maand.' })
export class Urenmaand {
  @Field(() => DatumScalar, { description: 'De eerste dag van de maand.' })
  maand!: string;

  @Field(() => Float, { nullable: true, description: 'Uren taal en KNM die meetellen. Leeg: voor u afgeschermd.' })
  taal!: number | null;

  @Field(() => Float, { description: 'Uren participatie die meetellen.' })
  participatie!: number;
}

@ObjectType({ description: 'Eén les of één activiteit op één dag, met wat ervan meetelt en waarom.' })
export class Urenpost {
  @Field(() => ID)
  id!: string;

  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => String, { description: 'TAAL of PARTICIPATIE.' })
  soort!: 'TAAL' | 'PARTICIPATIE';

  @Field(() => String, { description: 'De activiteit of de groep.' })
  wat!: string;

  @Field(() => String)
  organisatie!: string;

  @Field(() => String, { nullable: true, description: 'Begintijd, UU:MM, als die bekend is.' })
  beginTijd!: string | null;

  @Field(() => Int, { description: 'Minuten die zijn vastgelegd.' })
  minuten!: number;

  @Field(() => Int, { description: 'Minuten die daarvan meetellen.' })
  minutenTellend!: number;

  @Field(() => String, { description: 'TELT, INTAKE, DEELS_DUBBEL, DUBBEL, NIET_IN_AANBOD, ANDERE_TAAL, IN_ISOLEMENT, ANDERS, BUITEN_DOELGROEP, VOOR_PIP of NIET_GEVOLGD.' })
  reden!: string;

  @Field(() => String, { nullable: true, description: 'BEVESTIGD of BETWIST door de inburgeraar.' })
  reactie!: string | null;
}

@ObjectType({ description: 'Wat een organisatie opschreef op een dag waarop uren samenvallen.' })
export class Samenloopdeel {
  @Field(() => String)
  organisatie!: string;

  @Field(() => String)
  activiteit!: string;

  @Field(() => String, { nullable: true })
  beginTijd!: string | null;

  @Field(() => Int)
  minuten!: number;
}

@ObjectType({ description: 'Een dag waarop uren van verschillende organisaties samenvallen, ook met een les, of waarop er opvallend veel staan.' })
export class Samenloopdag {
  @Field(() => DatumScalar)
  datum!: string;

  @Field(() => Int, { description: 'Alle minuten van die dag.' })
  minuten!: number;

  @Field(() => Int, { description: 'Minuten die twee keer staan; ze tellen één keer.' })
  minutenDubbel!: number;

  @Field(() => Int, { description: 'Minuten participatie tijdens een les die de persoon volgde; nul als lessen voor u zijn afgeschermd.' })
  minutenInLes!: number;

  @Field(() => [Samenloopdeel])
  delen!: Samenloopdeel[];
}

@ObjectType({ description: 'De uren van een persoon bij elkaar: hoe ver, wat DUO vraagt, wat samenvalt, en per regel waarom het telt.' })
export class Urenstand {
  @Field(() => Urendoel, { nullable: true, description: 'Taal en KNM (Bi 3.14). Leeg: voor u afgeschermd.' })
  taal!: Urendoel | null;

  @Field(() => Urendoel, { description: 'Participatie (Bi 3.14).' })
  participatie!: Urendoel;

  @Field(() => Urendoel, { description: 'Praktijk van de MAP (Bi 3.2).' })
  mapPraktijk!: Urendoel;

  @Field(() => Urendoel, { description: 'Participatieverklaringstraject (Bi 3.1).' })
  pvt!: Urendoel;

  @Field(() => DuoUren)
  duo!: DuoUren;

  @Field(() => Float, { description: 'Uren participatie die de inburgeraar bevestigde.' })
  bevestigd!: number;

  @Field(() => Float, { description: 'Uren participatie die de inburgeraar betwist; ze tellen tot de organisatie ze wijzigt.' })
  betwist!: number;

  @Field(() => [Urenmaand], { description: 'Elke maand waarin iets is vastgelegd, de nieuwste het eerst.' })
  maanden!: Urenmaand[];

  @Field(() => [Samenloopdag], { description: 'De nieuwste het eerst, hoogstens 20.' })
  samenloop!: Samenloopdag[];

  @Field(() => Int, { description: 'Hoeveel dagen het er zijn.' })
  aantalSamenloop!: number;

  @Field(() => DatumScalar, { nullable: true, description: 'De maand van de regels hieronder.' })
  maand!: string | null;

  @Field(() => [Urenpost], { description: 'De regels van één maand, de nieuwste het eerst.' })
  posten!: Urenpost[];

  @Field(() => [String], { description: 'Wat voor u is afgeschermd.' })
  afgeschermd!: string[];
}
