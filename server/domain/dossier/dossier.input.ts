import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Rubriek, RUBRIEKEN, veldnaam } from '../../access/matrix.ts';
import type { Kolomregel } from '../../database/kolomregels.ts';
import { DatumScalar } from '../../graphql/scalars.ts';
import { InburgeraarType } from '../inburgeraars/inburgeraar.types.ts';
import { BIJZONDER } from './bijzonder.ts';
import { RUBRIEKVORMEN, type Rubriekvorm, type Tabelvorm } from './vormen.ts';

/** At most this many rows of one list, and of all lists of one call together. */
export const HOOGSTENS_REGELS = 50;

type Soort = typeof String | typeof Int | typeof ID | typeof Boolean | typeof DatumScalar | (new () => object);
interface Invoerveld {
  naam: string;
  soort: Soort | [Soort];
  omschrijving?: string | undefined;
}

/** An input type whose fields come from the registry. Every field may be absent: a mutation is a patch. */
function invoertype(naam: string, omschrijving: string, velden: readonly Invoerveld[]): new () => object {
  const klasse = class {
    [veld: string]: unknown;
  };
  for (const veld of velden) zetVeld(klasse, veld);
  InputType(naam, { description: omschrijving })(klasse);
  return klasse;
}

function zetVeld(klasse: new () => object, { naam, soort, omschrijving }: Invoerveld): void {
  Field(() => soort, { nullable: true, ...(omschrijving ? { description: omschrijving } : {}) })(klasse.prototype as object, naam);
}

function scalarVan({ soort }: Kolomregel): Soort | [Soort] {
  return { TEKST: String, KEUZE: String, KEUZES: [String] as [Soort], GETAL: Int, JA_NEE: Boolean, DATUM: DatumScalar }[soort];
}

/** The limits of a field as a sentence of the contract. */
function grensInWoorden({ tekens, grenzen, keuzes, patroon, magLeeg }: Kolomregel): string | undefined {
  const leeg = magLeeg ? [] : ['Mag niet leeg zijn.'];
  if (keuzes) return [`${keuzes.join(', ')}.`, ...leeg].join(' ');
  if (tekens) return [`Hoogstens ${tekens.hoogstens} tekens.`, ...leeg].join(' ');
  if (grenzen) return [`${grenzen.minstens} tot en met ${grenzen.hoogstens}.`, ...leeg].join(' ');
  return patroon ? [`In de vorm ${patroon}.`, ...leeg].join(' ') : leeg[0];
}

function kolomvelden(vorm: Tabelvorm): Invoerveld[] {
  const kolommen = [...vorm.kolommen, ...(vorm.veld === null ? BIJZONDER[vorm.rubriek]?.velden ?? [] : [])];
  return kolommen.map((kolom) => ({ naam: kolom.naam, soort: scalarVan(kolom), omschrijving: grensInWoorden(kolom) }));
}

const VERSIE: Invoerveld = { naam: 'versie', soort: Int, omschrijving: 'De versie die u zag; leeg of 0 als er nog niets was vastgelegd.' };
const REGELSLEUTEL: readonly Invoerveld[] = [
  { naam: 'id', soort: ID, omschrijving: 'De regel die u wijzigt; leeg voor een nieuwe.' },
  { naam: 'versie', soort: Int, omschrijving: 'De versie van de regel die u zag; leeg bij een nieuwe.' },
];

function pascal(naam: string): string {
  const kaal = naam.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return kaal.charAt(0).toUpperCase() + kaal.slice(1);
}

function lijstveld(vorm: Tabelvorm & { veld: string }): Invoerveld {
  const regel = invoertype(`${pascal(vorm.tabel)}RegelInput`, vorm.wijzigbaar
    ? 'Een nieuwe regel, of wat er wijzigt aan een regel die er staat. Wat u weglaat, blijft zoals het is.'
    : 'Een nieuwe regel. Wat er staat, wijzigt niet meer.', [...(vorm.wijzigbaar ? REGELSLEUTEL : []), ...kolomvelden(vorm)]);
  return { naam: vorm.veld, soort: [regel], omschrijving: `Hoogstens ${HOOGSTENS_REGELS} regels.` };
}

/** The input type of one rubriek. */
function rubriekveld({ rubriek, hoofd, lijsten }: Rubriekvorm): Invoerveld {
  const type = invoertype(`${pascal(veldnaam(rubriek))}Input`, `Wat u vastlegt bij: ${RUBRIEKEN[rubriek].omschrijving}.`, [
    ...(hoofd ? [VERSIE, ...kolomvelden(hoofd)] : []), ...lijsten.map(lijstveld),
  ]);
  return { naam: veldnaam(rubriek), soort: type };
}

@InputType({ description: 'Wat u vastlegt in het dossier van één persoon: één veld per rubriek die u schrijft. Wat u weglaat, blijft zoals het is.' })
export class DossierVastleggenInput {
  @Field(() => String)
  idempotentieSleutel!: string;

  @Field(() => ID)
  inburgeraarId!: string;

  /** One field per rubriek of `RUBRIEKVORMEN`, by the name of the field of `Inburgeraar`. */
  [rubriek: string]: unknown;
}
for (const vorm of RUBRIEKVORMEN) zetVeld(DossierVastleggenInput, rubriekveld(vorm));

@ObjectType({ description: 'Een rij van het dossier die is vastgelegd, met haar nieuwe versie.' })
export class Vastlegging {
  @Field(() => String, { description: 'Naam van de rubriek in de autorisatiematrix.' })
  rubriek!: Rubriek;

  @Field(() => String, { nullable: true, description: 'De lijst waarin de regel staat; leeg voor de rubriek zelf.' })
  lijst!: string | null;

  @Field(() => ID, { nullable: true, description: 'De regel; leeg voor de rubriek zelf.' })
  id!: string | null;

  @Field(() => Int, { description: 'Noem deze versie bij de volgende wijziging.' })
  versie!: number;
}

@ObjectType()
export class DossierVastleggenPayload {
  @Field(() => InburgeraarType)
  inburgeraar!: InburgeraarType;

  @Field(() => [Vastlegging], { description: 'Wat er is vastgelegd, in de volgorde van de matrix.' })
  vastgelegd!: Vastlegging[];
}
