import { createHash } from 'node:crypto';
import { celOp, gelijkmaken, isLeeg, tekstVan } from './cel.ts';
import type { Blad, Cel } from './cel.ts';
import { datumUitKop, lijktKopDatum } from './datums.ts';
import type { KopDatum } from './datums.ts';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';
import { isDatumKolom } from './indelingVorm.ts';
import type { EnkeleRol, Getallen, Indeling, Kolom, KolomRol } from './indelingVorm.ts';
import { isBsnKop, kopScore, kopTreffer } from './kopwoorden.ts';
import { lijktTotaal } from './overslaan.ts';
import { getalUitCel } from './waarden.ts';

const ZOEK_RIJEN = 40;
const KIJK_RIJEN = 200;
const LEERLING: readonly EnkeleRol[] = ['PORTAALNUMMER', 'STUDENTNUMMER', 'NAAM', 'VOORNAAM', 'ACHTERNAAM'];
const WAARDE: readonly EnkeleRol[] = ['DATUM', 'STATUS', 'UREN', 'MINUTEN'];
/** In a wide sheet these say something about the row as a whole (a sum, a remark), not about one lesson. */
const NIET_IN_BREED: readonly EnkeleRol[] = [...WAARDE, 'LES', 'REDEN'];

/** Finds the row with header words and proposes what each column is. The user sees the proposal and can change it. */
export function indelingVoorstellen(blad: Blad): Indeling {
  let kopregel = 0;
  let hoogste = 1;
  for (let rij = 1; rij <= Math.min(ZOEK_RIJEN, blad.rijen.length); rij += 1) {
    const score = regelScore(blad, rij);
    if (score > hoogste) [kopregel, hoogste] = [rij, score];
  }
  if (kopregel === 0) {
    throw new ImportFout('GEEN_KOPREGEL', 'Wij vinden geen rij met kolomnamen. Zet boven de kolommen woorden zoals Naam, Datum en Aanwezig.');
  }
  return indelingOpKopregel(blad, kopregel);
}

/** A header row names a learner and something else; a title, a legend or a row of data does not. */
function regelScore(blad: Blad, rij: number): number {
  const cellen = blad.rijen[rij - 1] ?? [];
  if (!cellen.some((cel) => LEERLING.includes(kopTreffer(cel)?.rol ?? 'NEGEREN'))) return 0;
  const datums = cellen.filter((cel) => lijktKopDatum(cel)).length;
  return kopScore(cellen) + Math.min(3, datums) + (datums === 0 && datumregelBij(blad, rij) > 0 ? 1 : 0);
}

/** The proposal for a header row that is given, for when the user points at another one. */
export function indelingOpKopregel(blad: Blad, kopregel: number): Indeling {
  const breedte = breedteVanaf(blad, kopregel);
  const rollen = woordRollen(blad, kopregel, breedte);
  const datumregel = datumregelBij(blad, kopregel) || kopregel;
  const datums = [...rollen.values()].includes('DATUM') ? new Map<number, KopDatum>() : datumKolommen(blad, kopregel, datumregel, breedte, rollen);
  const vorm = datums.size > 0 ? 'BREED' : 'LANG';
  const kolommen: Kolom[] = [];
  for (let kolom = 1; kolom <= breedte; kolom += 1) {
    const kop = tekstVan(celOp(blad, kopregel, kolom)) || tekstVan(celOp(blad, datumregel, kolom));
    const rol = rollen.get(kolom) ?? 'NEGEREN';
    const vast: KolomRol = vorm === 'BREED' && NIET_IN_BREED.includes(rol) ? 'NEGEREN' : rol;
    kolommen.push({ kolom, kop: kop.slice(0, GRENZEN.kopTekens), rol: datums.get(kolom) ?? vast });
  }
  const eersteRij = Math.max(kopregel, datums.size > 0 ? datumregel : kopregel) + 1;
  const kaal = { versie: 1 as const, vorm, kopregel, eersteRij, kolommen } as const;
  return { ...kaal, getallen: getallenVoorstellen(blad, kaal) };
}

function breedteVanaf(blad: Blad, kopregel: number): number {
  const rijen = blad.rijen.slice(Math.max(0, kopregel - 2), kopregel + KIJK_RIJEN);
  return Math.max(1, ...rijen.map((rij) => Math.min(rij.length, GRENZEN.kolommen)));
}

/** One column per role: the word that says it best, then the leftmost. A lesson may be in two ("Les" and "Begintijd"). */
function woordRollen(blad: Blad, kopregel: number, breedte: number): Map<number, EnkeleRol> {
  const rollen = new Map<number, EnkeleRol>();
  for (const eigen of [true, false]) {
    for (let kolom = 1; kolom <= breedte; kolom += 1) {
      const cel = celOp(blad, kopregel, kolom);
      const treffer = kopTreffer(cel);
      if (!treffer || treffer.eigen !== eigen || isBsnKop(cel)) continue;
      if (treffer.rol === 'LES' || ![...rollen.values()].includes(treffer.rol)) rollen.set(kolom, treffer.rol);
    }
  }
  return rollen;
}

/** Some sheets have the dates in the row above or below the header words. 0 when there is no such row. */
function datumregelBij(blad: Blad, kopregel: number): number {
  const kop = blad.rijen[kopregel - 1] ?? [];
  const treffers = kop.map((cel) => kopTreffer(cel)?.rol ?? null);
  if (treffers.some((rol) => rol !== null && WAARDE.includes(rol)) || kop.some((cel) => lijktKopDatum(cel))) return 0;
  for (const rij of [kopregel - 1, kopregel + 1]) {
    const cellen = blad.rijen[rij - 1] ?? [];
    const heeftDatum = cellen.some((cel, i) => !treffers[i] && lijktKopDatum(cel));
    const onderLeerling = treffers.some((rol, i) => rol !== null && LEERLING.includes(rol) && !isLeeg(cellen[i] ?? null));
    if (heeftDatum && (rij < kopregel || !onderLeerling)) return rij;
  }
  return 0;
}

function datumKolommen(blad: Blad, kopregel: number, datumregel: number, breedte: number, rollen: ReadonlyMap<number, EnkeleRol>): Map<number, KopDatum> {
  const jaar = jaarUitTitel(blad, kopregel);
  const gevonden = new Map<number, KopDatum>();
  for (let kolom = 1; kolom <= breedte; kolom += 1) {
    const datum = rollen.has(kolom) ? null : datumUitKop(celOp(blad, datumregel, kolom), jaar);
    if (datum) gevonden.set(kolom, datum);
  }
  return genummerd(gevonden);
}

/** Two columns with one date are two lessons: they get a number, so that neither looks like a mistake. */
function genummerd(datums: Map<number, KopDatum>): Map<number, KopDatum> {
  const gelijk = new Map<string, number[]>();
  for (const [kolom, { datum, les }] of datums) {
    const sleutel = `${datum} ${les ?? ''}`;
    gelijk.set(sleutel, [...(gelijk.get(sleutel) ?? []), kolom]);
  }
  const uit = new Map(datums);
  for (const kolommen of gelijk.values()) {
    if (kolommen.length < 2) continue;
    kolommen.forEach((kolom, i) => {
      const kop = datums.get(kolom);
      if (kop) uit.set(kolom, { datum: kop.datum, les: kop.les ? `${kop.les} (${i + 1})` : `les ${i + 1}` });
    });
  }
  return uit;
}

/** "Presentie november 2026" gives a year to "ma 3-11"; "schooljaar 2026-2027" gives one for autumn and one for spring. */
function jaarUitTitel(blad: Blad, kopregel: number): ((maand: number) => number) | undefined {
  const tekst = blad.rijen.slice(0, kopregel - 1).flat().map(tekstVan).join(' ');
  const jaren = [...new Set((tekst.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []).map(Number))].sort((a, b) => a - b);
  const [eerste, tweede] = jaren;
  if (eerste === undefined || jaren.length > 2) return undefined;
  if (tweede === undefined) return () => eerste;
  return tweede === eerste + 1 ? (maand) => (maand >= 8 ? eerste : tweede) : undefined;
}

/** Only 1 and 0 are ticks; numbers above 12 are minutes; else they are hours. */
function getallenVoorstellen(blad: Blad, indeling: Omit<Indeling, 'getallen'>): Getallen {
  const kolommen = indeling.kolommen.filter((k) => isDatumKolom(k) || k.rol === 'STATUS');
  const getallen = new Set<number>();
  for (let rij = indeling.eersteRij; rij <= blad.rijen.length; rij += 1) {
    // The sum below twenty ticks is no number of hours.
    if (lijktTotaal(blad.rijen[rij - 1] ?? [])) continue;
    for (const { kolom } of kolommen) {
      const getal = getalUitCel(celOp(blad, rij, kolom));
      if (getal !== null) getallen.add(getal);
    }
  }
  const echte = [...getallen].filter((getal) => getal !== 0);
  if (echte.every((getal) => getal === 1)) return 'JA_NEE';
  return echte.every((getal) => getal > 12) ? 'MINUTEN' : 'UREN';
}

/**
 * Recognises an export next week: the header words without accents, case, dates and numbers. A row of dates counts
 * once, so a month with five lessons has the key of a month with four.
 */
export function indelingSleutel(blad: Blad, kopregel: number): string {
  const woorden = (blad.rijen[kopregel - 1] ?? []).map(kopWoord);
  while (woorden.at(-1) === '') woorden.pop();
  const zonderHerhaling = woorden.filter((woord, i) => woord === '' || woord !== woorden[i - 1]);
  return createHash('sha256').update(JSON.stringify(zonderHerhaling)).digest('hex');
}

function kopWoord(cel: Cel): string {
  return lijktKopDatum(cel) ? '#datum' : gelijkmaken(tekstVan(cel)).replace(/\d+/g, '#');
}

/** The header row whose layout is remembered, also when the user once had to point at it; null when there is none. */
export function bekendeKopregel(blad: Blad, sleutels: ReadonlySet<string>): number | null {
  for (let rij = 1; rij <= Math.min(ZOEK_RIJEN, blad.rijen.length); rij += 1) {
    if ((blad.rijen[rij - 1] ?? []).length > 0 && sleutels.has(indelingSleutel(blad, rij))) return rij;
  }
  return null;
}

/**
 * A remembered layout on this week's file: the choices of then by header word, the rows and dates of now.
 */
export function indelingToepassen(blad: Blad, kopregel: number, onthouden: Indeling): Indeling {
  const vers = indelingOpKopregel(blad, kopregel);
  const keuzes = new Map(metVolgnummer(onthouden.kolommen).map(([sleutel, k]) => [sleutel, k.rol]));
  const kolommen = metVolgnummer(vers.kolommen).map(([sleutel, k]): Kolom => {
    const keuze = keuzes.get(sleutel);
    if (isDatumKolom(k)) return onthouden.vorm === 'BREED' ? k : { ...k, rol: 'NEGEREN' };
    return typeof keuze === 'string' ? { ...k, rol: keuze } : k;
  });
  return { ...vers, vorm: onthouden.vorm, getallen: onthouden.getallen, kolommen };
}

function metVolgnummer(kolommen: readonly Kolom[]): [string, Kolom][] {
  const gezien = new Map<string, number>();
  return kolommen.map((k) => {
    const woord = gelijkmaken(k.kop);
    const nummer = (gezien.get(woord) ?? 0) + 1;
    gezien.set(woord, nummer);
    return [`${woord} ${nummer}`, k];
  });
}
