import { aantal, tijdstipTekst } from '../../app/opmaak.ts';
import type { BedrijfsstandQuery } from '../../gql/generated/bedrijfsstand.ts';

export type Stand = BedrijfsstandQuery['bedrijfsstand'];

export interface Punt {
  naam: string;
  goed: boolean;
  /** What is so, in one sentence. */
  zin: string;
  /** What to do about it; null where it is as it should be. */
  doe: string | null;
}

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const DAG = 24 * UUR;

/** How long each may be silent, and what to do when it is. */
const TAKEN = [
  { soort: 'RESERVEKOPIE', naam: 'Reservekopie', hoogstens: 26 * UUR, doe: 'Laat elke nacht een kopie maken: npm run reservekopie, of die van uw PostgreSQL.' },
  { soort: 'ANKER', naam: 'Anker van het auditlog', hoogstens: 5 * MINUUT, doe: 'Kijk in het logboek van de server bij taak “anker”.' },
  { soort: 'AUDITCONTROLE', naam: 'Controle van het auditlog', hoogstens: 92 * DAG, doe: 'Draai npm run auditcontrole, minstens elk kwartaal.' },
  { soort: 'BEWAREN', naam: 'Opruimen na de bewaartermijn', hoogstens: 26 * UUR, doe: 'Laat elke nacht npm run bewaren -- --uitvoeren draaien.' },
] as const;

const WACHT_HOOGSTENS = 30 * MINUUT;
const KLOK_HOOGSTENS = 5_000;

/** Everything that can be wrong with the portal itself, what is wrong first. */
export function oordeel(stand: Stand): Punt[] {
  const nu = Date.parse(stand.serverklok);
  const punten = [...TAKEN.map((taak) => vanTaak(taak, stand, nu)), vanRij('E-mail', stand.post, nu), vanRij('Seinen aan systemen', stand.seinen, nu), vanKlok(stand)];
  return [...punten.filter(({ goed }) => !goed), ...punten.filter(({ goed }) => goed)];
}

function vanTaak({ soort, naam, hoogstens, doe }: (typeof TAKEN)[number], { taken }: Stand, nu: number): Punt {
  const taak = taken.find((een) => een.soort === soort);
  if (!taak) return { naam, goed: false, zin: 'Is nog nooit gebeurd.', doe };
  const laatst = taak.laatstGeluktOp === null ? 'nog nooit' : tijdstipTekst(taak.laatstGeluktOp);
  if (!taak.gelukt) return { naam, goed: false, zin: `De laatste keer ging mis (${tijdstipTekst(taak.klaarOp)}). Laatst gelukt: ${laatst}.`, doe };
  const goed = nu - Date.parse(taak.klaarOp) <= hoogstens;
  return { naam, goed, zin: `Laatst gelukt: ${laatst}.`, doe: goed ? null : doe };
}

function vanRij(naam: string, { wacht, oudste, opzij }: Stand['post'], nu: number): Punt {
  const traag = oudste !== null && nu - Date.parse(oudste) > WACHT_HOOGSTENS;
  const wachtZin = wacht === 0 ? 'Er wacht niets.' : `${aantal(wacht, 'bericht wacht', 'berichten wachten')}${oudste === null ? '' : `, het oudste sinds ${tijdstipTekst(oudste)}`}.`;
  const opzijZin = opzij === 0 ? '' : ` ${aantal(opzij, 'bericht is', 'berichten zijn')} opzij gezet na alle pogingen.`;
  const goed = !traag && opzij === 0;
  return { naam, goed, zin: `${wachtZin}${opzijZin}`, doe: goed ? null : 'Kijk of de mailserver of het systeem van de partner bereikbaar is.' };
}

function vanKlok({ serverklok, databaseklok }: Stand): Punt {
  const verschil = Math.abs(Date.parse(serverklok) - Date.parse(databaseklok));
  const goed = verschil <= KLOK_HOOGSTENS;
  return { naam: 'Klok', goed, zin: goed ? 'Server en database lopen gelijk.' : `Server en database lopen ${Math.round(verschil / 1000)} seconden uiteen.`, doe: goed ? null : 'Zet de klok van beide machines gelijk (NTP).' };
}
