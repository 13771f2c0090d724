import { GEGENEREERD, tabel } from './documentdelen.ts';
import { type Invoerregel, type Mutatieregel, rollenVoor } from './invoer.ts';

function rijen(mutatie: string, { sturing, schrijft }: Mutatieregel): string[][] {
  const regel = (r: Invoerregel): string[] => [
    mutatie, r.velden.join(', '), r.rubrieken.length > 1 ? `één van ${r.rubrieken.join(', ')}` : r.rubrieken.join(''),
    [...r.cellen].join(' of '), rollenVoor(r).join(', '),
  ];
  return [...schrijft.map(regel), [mutatie, sturing.join(', '), 'geen: sturing', '–', '–']];
}

/** Which field of which mutation writes which rubriek, and who may name it. Pure: the same registry gives the same text. */
export function invoerDocument(invoer: Readonly<Record<string, Mutatieregel>>): string {
  const namen = Object.keys(invoer).sort();
  return `${GEGENEREERD}
# Wat iemand kan invoeren

Elk veld van elke wijziging hoort bij één rubriek van de [autorisatiematrix](autorisatiematrix.md). Wie die rubriek niet
schrijft, wordt geweigerd voordat er een persoon is opgezocht. Een veld dat hier niet staat, bestaat niet: dan bouwt het
portaal niet.

“Sturing” zegt over wie of over welke regel het gaat, en met welke sleutel en versie. Het schrijft zelf niets over een
persoon. Bij “één van” bepaalt de afspraak zelf welke rubriek het is; het portaal kijkt dan ook bij die afspraak of het mag.

${tabel(['Wijziging', 'Velden', 'Rubriek', 'Cel', 'Rollen'], namen.flatMap((naam) => rijen(naam, invoer[naam] ?? { sturing: [], schrijft: [] })))}
`;
}
