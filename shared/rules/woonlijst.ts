import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { parametersOp } from './termijnen.ts';
import { STAPPARTIJ, WOONSTAPPEN, type Woonpartij, type Woonplek, type WoonstapNaam, type Woonstand } from './wonen.ts';

/** A step as somebody planned it. */
export interface Planregel {
  stap: WoonstapNaam;
  datum: Datum;
  tijd: string | null;
  plek: Woonplek | null;
}

/** A report on a step. */
export interface Stapmelding {
  stap: WoonstapNaam;
  stand: Woonstand;
  datum: Datum;
}

/** OPEN: nobody planned it or said anything of it yet. */
export type Woonregelstand = Woonstand | 'OPEN';

/** One step of "alles op een dag" for one person: who owes it, when, and how it stands. */
export interface Woonregel<P extends Planregel = Planregel, M extends Stapmelding = Stapmelding> {
  stap: WoonstapNaam;
  partij: Woonpartij;
  plan: P | null;
  melding: M | null;
  stand: Woonregelstand;
  /** Its day has passed and it is neither done nor dropped. */
  teLaat: boolean;
}

const KLAAR: readonly Woonregelstand[] = ['GEDAAN', 'VERVALLEN'];

export function isKlaar({ stand }: Pick<Woonregel, 'stand'>): boolean {
  return KLAAR.includes(stand);
}

/**
 * The whole list. Of several reports on one step the newest counts, so that who ticked by mistake reports anew.
 *
 * @param meldingen newest first
 */
export function woonlijst<P extends Planregel, M extends Stapmelding>(plan: readonly P[], meldingen: readonly M[], vandaag: Datum): Woonregel<P, M>[] {
  return WOONSTAPPEN.map((stap) => {
    const gepland = plan.find((regel) => regel.stap === stap) ?? null;
    const melding = meldingen.find((een) => een.stap === stap) ?? null;
    const stand: Woonregelstand = melding && melding.stand !== 'GEPLAND' ? melding.stand : gepland !== null ? 'GEPLAND' : melding?.stand ?? 'OPEN';
    return { stap, partij: STAPPARTIJ[stap], plan: gepland, melding, stand, teLaat: gepland !== null && gepland.datum < vandaag && !KLAAR.includes(stand) };
  });
}

/** The day of the key: as it was given, else as it is planned. */
export function sleuteldag({ sleutelOp, plan }: { sleutelOp: Datum | null; plan: readonly Planregel[] }): Datum | null {
  return sleutelOp ?? plan.find(({ stap }) => stap === 'SLEUTEL')?.datum ?? null;
}

/** D22: the last day on which the aftersales talk is in time. */
export function aftersalesUiterlijk(sleutelOp: Datum): Datum {
  return plusMaanden(sleutelOp, parametersOp(sleutelOp).aftersalesMaanden);
}

/** From so many days before, the talk asks for attention; a choice of the portal. */
export const AFTERSALES_VOORAF_DAGEN = 28;

export interface Woonfeiten {
  sleutelOp: Datum | null;
  aftersalesOp: Datum | null;
  plan: readonly Planregel[];
  stappen: readonly Stapmelding[];
}

/** DAG: the day of the key is not planned. STAP: an own step that is due. AFTERSALES: the talk, nearly or already due. */
export type Woontaaksoort = 'DAG' | 'STAP' | 'AFTERSALES';

export interface Woontaak {
  soort: Woontaaksoort;
  stap: WoonstapNaam | null;
  op: Datum | null;
  teLaat: boolean;
}

/** What one party owes for one person today; what is late first. */
export function woontaken({ sleutelOp, aftersalesOp, plan, stappen }: Woonfeiten, partij: Woonpartij, vandaag: Datum): Woontaak[] {
  const taken: Woontaak[] = [];
  if (partij === 'CORPORATIE' && sleuteldag({ sleutelOp, plan }) === null) taken.push({ soort: 'DAG', stap: null, op: null, teLaat: false });
  for (const regel of woonlijst(plan, stappen, vandaag)) {
    if (regel.partij !== partij || regel.stap === 'AFTERSALES' || isKlaar(regel) || regel.plan === null || regel.plan.datum > vandaag) continue;
    taken.push({ soort: 'STAP', stap: regel.stap, op: regel.plan.datum, teLaat: regel.teLaat });
  }
  if (partij === 'CORPORATIE' && sleutelOp !== null && aftersalesOp === null) {
    const op = aftersalesUiterlijk(sleutelOp);
    if (plusDagen(vandaag, AFTERSALES_VOORAF_DAGEN) >= op) taken.push({ soort: 'AFTERSALES', stap: 'AFTERSALES', op, teLaat: op < vandaag });
  }
  return taken.sort((a, b) => Number(b.teLaat) - Number(a.teLaat) || (a.op ?? '').localeCompare(b.op ?? ''));
}

/** The steps of the day with their times and places, to begin with: nine o'clock at the house, the afternoon in town. */
const DAGVOLGORDE: readonly { stap: WoonstapNaam; tijd: string; plek: Woonplek }[] = [
  { stap: 'HUURCONTRACT', tijd: '09:00', plek: 'WONING' }, { stap: 'SLEUTEL', tijd: '09:30', plek: 'WONING' }, { stap: 'UITLEG_WONING', tijd: '09:45', plek: 'WONING' },
  { stap: 'ENERGIE_EN_WATER', tijd: '10:30', plek: 'WONING' }, { stap: 'INSCHRIJVING_BRP', tijd: '11:30', plek: 'GEMEENTEHUIS' }, { stap: 'UITKERING_AANGEVRAAGD', tijd: '12:00', plek: 'GEMEENTEHUIS' },
  { stap: 'LEENBIJSTAND', tijd: '12:30', plek: 'GEMEENTEHUIS' }, { stap: 'BANKREKENING', tijd: '13:30', plek: 'BANK' }, { stap: 'VERZEKERINGEN', tijd: '14:30', plek: 'VWN' },
];

export function dagvoorstel(datum: Datum): Planregel[] {
  return DAGVOLGORDE.map((regel) => ({ ...regel, datum }));
}

/** What is planned on the day, by time; what has no time comes last. */
export function opDag<P extends Planregel>(plan: readonly P[], dag: Datum | null): P[] {
  return plan.filter(({ datum }) => datum === dag).sort((a, b) => (a.tijd ?? '99').localeCompare(b.tijd ?? '99') || WOONSTAPPEN.indexOf(a.stap) - WOONSTAPPEN.indexOf(b.stap));
}

/** What somebody can pick a time for now: the key until it is there, then the aftersales talk until it was held. */
export function kiesbareSoort({ sleutelOp, aftersalesOp }: Pick<Woonfeiten, 'sleutelOp' | 'aftersalesOp'>): 'SLEUTEL' | 'AFTERSALES' | null {
  return sleutelOp === null ? 'SLEUTEL' : aftersalesOp === null ? 'AFTERSALES' : null;
}

/** A time can be changed until the day before. */
export function magNogKiezen(datum: Datum, vandaag: Datum): boolean {
  return datum > vandaag;
}
