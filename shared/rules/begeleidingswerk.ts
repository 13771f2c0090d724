import { type Datum, plusDagen, plusMaanden } from './datum.ts';
import { geldendOp } from './geldend.ts';

/** Under which opdracht VluchtelingenWerk has somebody: the begeleiding, or the weekly spreekuur after it. */
export const BEGELEIDINGSOPDRACHTEN = ['BEGELEIDING', 'SPREEKUUR'] as const;
export type Begeleidingsopdracht = (typeof BEGELEIDINGSOPDRACHTEN)[number];

/** What the begeleiding asks for. */
export const BEGELEIDINGSTAKEN = ['EINDE_BEGELEIDING', 'EINDE_SPREEKUUR', 'FINANCIELE_TOETS', 'METING', 'TRAJECTPLAN', 'GEEN_BEGELEIDER'] as const;
export type Begeleidingstaaksoort = (typeof BEGELEIDINGSTAKEN)[number];
export type Begeleidingstaakstaat = 'NADERT' | 'TE_LAAT';

/** Numbers of the uitvoeringsplan (5.1), with a validity date. */
export interface Begeleidingsparameters {
  geldigVan: Datum;
  begeleidingMaanden: number;
  spreekuurMaanden: number;
  /** After this the financial independence is looked at and what follows. */
  toetsMaanden: number;
  /** Trajectplan and measurements come round after this. */
  halfjaarMaanden: number;
  /** From so many days before, an end asks for attention; choices of the portal. */
  eindeDagen: number;
  dichtbijDagen: number;
}

export const BEGELEIDINGSPARAMETERS: readonly Begeleidingsparameters[] = [
  { geldigVan: '2022-01-01', begeleidingMaanden: 18, spreekuurMaanden: 12, toetsMaanden: 12, halfjaarMaanden: 6, eindeDagen: 60, dichtbijDagen: 30 },
];

/** What is known of one client, as far as the own organisation wrote it down. */
export interface Begeleidingsfeiten {
  opdracht: Begeleidingsopdracht;
  /** First day under this opdracht. */
  van: Datum;
  /** Last day as it was agreed; null where none was recorded. */
  tot: Datum | null;
  trajectplanOp: Datum | null;
  ladderOp: Datum | null;
  /** The domain that was measured longest ago; null while one of them was never measured. */
  domeinenOp: Datum | null;
  /** The last time geldzaken was measured. */
  geldzakenOp: Datum | null;
  /** How many volunteers are coupled, now or from a day on. */
  begeleiders: number;
}

export interface Begeleidingstaak {
  soort: Begeleidingstaaksoort;
  /** The last day in time; null where it asks at once. */
  uiterlijk: Datum | null;
  staat: Begeleidingstaakstaat;
}

/** The last day under the opdracht: as agreed, or where nothing was agreed by the plan. */
export function eindeVan({ opdracht, van, tot }: Pick<Begeleidingsfeiten, 'opdracht' | 'van' | 'tot'>, reeks = BEGELEIDINGSPARAMETERS): Datum {
  const { begeleidingMaanden, spreekuurMaanden } = geldendOp(van, reeks);
  return tot ?? plusDagen(plusMaanden(van, opdracht === 'SPREEKUUR' ? spreekuurMaanden : begeleidingMaanden), -1);
}

/** The last day of the spreekuur that follows on the begeleiding. */
export function spreekuurTot(eindeBegeleiding: Datum, reeks = BEGELEIDINGSPARAMETERS): Datum {
  return plusMaanden(eindeBegeleiding, geldendOp(eindeBegeleiding, reeks).spreekuurMaanden);
}

function opTijd(soort: Begeleidingstaaksoort, uiterlijk: Datum, vandaag: Datum, vooraf: number): Begeleidingstaak[] {
  if (uiterlijk < vandaag) return [{ soort, uiterlijk, staat: 'TE_LAAT' }];
  return plusDagen(vandaag, vooraf) >= uiterlijk ? [{ soort, uiterlijk, staat: 'NADERT' }] : [];
}

/** A year in, once: geldzaken measured around or after that day is the check (uitvoeringsplan 5.1). */
function toets({ van, geldzakenOp }: Begeleidingsfeiten, vandaag: Datum, p: Begeleidingsparameters): Begeleidingstaak[] {
  const uiterlijk = plusMaanden(van, p.toetsMaanden);
  return geldzakenOp !== null && geldzakenOp >= plusDagen(uiterlijk, -p.dichtbijDagen) ? [] : opTijd('FINANCIELE_TOETS', uiterlijk, vandaag, p.dichtbijDagen);
}

/** The oldest of both, or the first day where one of them was never done. */
function laatsteRonde({ van, ladderOp, domeinenOp }: Begeleidingsfeiten): Datum {
  if (ladderOp === null || domeinenOp === null) return van;
  return ladderOp < domeinenOp ? ladderOp : domeinenOp;
}

/**
 * What this client asks of VluchtelingenWerk on a day, what is late first. In the spreekuur nothing is measured any more.
 */
export function begeleidingstaken(feiten: Begeleidingsfeiten, vandaag: Datum, reeks = BEGELEIDINGSPARAMETERS): Begeleidingstaak[] {
  const p = geldendOp(vandaag, reeks);
  const einde = eindeVan(feiten, reeks);
  const inSpreekuur = feiten.opdracht === 'SPREEKUUR';
  const halfjaar = (soort: Begeleidingstaaksoort, vanaf: Datum) => opTijd(soort, plusMaanden(vanaf, p.halfjaarMaanden), vandaag, p.dichtbijDagen)
    // What would come round after the end does not come.
    .filter(({ uiterlijk }) => uiterlijk === null || uiterlijk <= einde || einde < vandaag);
  const taken = [
    ...opTijd(inSpreekuur ? 'EINDE_SPREEKUUR' : 'EINDE_BEGELEIDING', einde, vandaag, p.eindeDagen),
    ...(inSpreekuur ? [] : [
      ...toets(feiten, vandaag, p),
      ...halfjaar('METING', laatsteRonde(feiten)),
      ...halfjaar('TRAJECTPLAN', feiten.trajectplanOp ?? feiten.van),
      ...(feiten.begeleiders === 0 ? [{ soort: 'GEEN_BEGELEIDER', uiterlijk: null, staat: 'TE_LAAT' } as const] : []),
    ]),
  ];
  return taken.sort((a, b) => gewicht(a).localeCompare(gewicht(b)));
}

/** What is late comes first, then by day; what has no day asks now. */
function gewicht({ staat, uiterlijk, soort }: Begeleidingstaak): string {
  return `${staat === 'TE_LAAT' ? 0 : 1}${uiterlijk ?? '0000-00-00'}${soort}`;
}
