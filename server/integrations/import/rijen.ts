import { celOp, kolomLetter, tekstVan } from './cel.ts';
import type { Blad, Cel } from './cel.ts';
import { datumUitCel, slashVolgorde } from './datums.ts';
import { dubbelenWegen } from './dubbelen.ts';
import { foutZin, ImportFout, mislukt } from './fouten.ts';
import type { RijFout, RijFoutCode } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';
import { indelingGebreken, isDatumKolom } from './indelingVorm.ts';
import type { EnkeleRol, Indeling, Kolom } from './indelingVorm.ts';
import { isBsnKop } from './kopwoorden.ts';
import { leerlingUitRij } from './leerlingen.ts';
import type { BladRij, Lezing, Meld } from './lezing.ts';
import { moetOvergeslagen } from './overslaan.ts';
import { dubbelzinnigeCodes, isNietIngevuld, presentieUitCellen } from './waarden.ts';

export type { BladRij } from './lezing.ts';

export interface BladUitkomst {
  rijen: BladRij[];
  fouten: RijFout[];
  /** Rows that are no attendance (totals, repeated headers, empty) and rows that say the same once more. */
  overgeslagen: number;
}

/** All entries of a sheet, with a sentence for everything that could not be read. Throws only when the layout is incomplete. */
export function rijenUitBlad(blad: Blad, indeling: Indeling): BladUitkomst {
  const gebreken = indelingGebreken(indeling);
  if (gebreken.length > 0) throw new ImportFout('INDELING_ONVOLLEDIG', gebreken.join(' '));
  const kolommen = kolommenPerRol(indeling);
  const nummers = Array.from({ length: Math.max(0, blad.rijen.length - indeling.eersteRij + 1) }, (_, i) => indeling.eersteRij + i);
  const teLezen = nummers.filter((rijnummer) => !moetOvergeslagen({ blad, indeling, kolommen }, rijnummer));
  const lezing = { blad, indeling, kolommen, ...dubbelzinnigIn(blad, indeling, kolommen, teLezen) };
  const rijen: BladRij[] = [];
  const fouten: RijFout[] = [];
  let overgeslagen = nummers.length - teLezen.length;
  for (const rijnummer of teLezen) {
    const uit = leesRij(lezing, rijnummer);
    if (uit.rijen.length === 0 && uit.fouten.length === 0) overgeslagen += 1;
    rijen.push(...uit.rijen);
    fouten.push(...uit.fouten);
  }
  const uniek = dubbelenWegen(rijen, indeling);
  const alleFouten = [...fouten, ...uniek.fouten].sort((a, b) => a.rijnummer - b.rijnummer);
  return { rijen: uniek.rijen, fouten: alleFouten, overgeslagen: overgeslagen + uniek.gelijk };
}

function kolommenPerRol(indeling: Indeling): Map<EnkeleRol, Kolom[]> {
  const kolommen = new Map<EnkeleRol, Kolom[]>();
  for (const kolom of indeling.kolommen) {
    // Whatever a user chose for it: the burgerservicenummer is not read here.
    const rol = typeof kolom.rol !== 'string' || isBsnKop(kolom.kop) ? 'NEGEREN' : kolom.rol;
    kolommen.set(rol, [...(kolommen.get(rol) ?? []), kolom]);
  }
  return kolommen;
}

/** What only shows in the sheet as a whole: a letter with two meanings, dates with the month in front. */
function dubbelzinnigIn(blad: Blad, indeling: Indeling, kolommen: Lezing['kolommen'], rijnummers: readonly number[]): Pick<Lezing, 'dubbelzinnig' | 'maandVoorop'> {
  const cellen = (uit: readonly Kolom[]): Cel[] => rijnummers.flatMap((rij) => uit.map(({ kolom }) => celOp(blad, rij, kolom)));
  const status = indeling.vorm === 'BREED' ? indeling.kolommen.filter(isDatumKolom) : (kolommen.get('STATUS') ?? []);
  return {
    dubbelzinnig: dubbelzinnigeCodes(cellen(status)),
    maandVoorop: cellen(kolommen.get('DATUM') ?? []).some((cel) => slashVolgorde(cel) === 'MAAND_VOOROP'),
  };
}

interface Gelezen {
  rijen: BladRij[];
  fouten: RijFout[];
}

function leesRij(lezing: Lezing, rijnummer: number): Gelezen {
  const fouten: RijFout[] = [];
  const meld: Meld = (code, kolom) => {
    const plek = kolom ? { rijnummer, kop: kolom.kop } : { rijnummer };
    fouten.push({ rijnummer, ...(kolom ? { kolom: kolomLetter(kolom.kolom) } : {}), code, zin: foutZin(code, plek) });
  };
  const breed = lezing.indeling.vorm === 'BREED';
  const datumKolommen = breed ? lezing.indeling.kolommen.filter(isDatumKolom).filter((k) => !isNietIngevuld(celOp(lezing.blad, rijnummer, k.kolom))) : [];
  // Somebody on the list who has no lesson yet is no mistake.
  if (breed && datumKolommen.length === 0) return { rijen: [], fouten };
  const leerling = leerlingUitRij(lezing, rijnummer, meld);
  const groep = label(lezing, rijnummer, 'GROEP', meld);
  const vast = { rijnummer, ...(groep ? { groep } : {}) };
  const rijen = breed
    ? datumKolommen.map((kolom) => breedCel(lezing, rijnummer, kolom, meld)).filter((deel) => deel !== null)
    : [langRij(lezing, rijnummer, meld)].filter((deel) => deel !== null);
  if (!leerling) return { rijen: [], fouten };
  // In a long sheet a row with a mistake is no entry at all; in a wide one the other lessons still are.
  if (!breed && fouten.length > 0) return { rijen: [], fouten };
  return { rijen: rijen.map((deel) => ({ ...vast, leerling, ...deel })), fouten };
}

type Deel = Pick<BladRij, 'kolom' | 'datum' | 'les' | 'status' | 'minuten'>;

function breedCel(lezing: Lezing, rijnummer: number, kolom: Kolom, meld: Meld): Deel | null {
  if (!isDatumKolom(kolom)) return null;
  const cellen = { status: celOp(lezing.blad, rijnummer, kolom.kolom), uren: null, minuten: null, reden: null };
  const presentie = presentieUitCellen(cellen, lezing.indeling.getallen, lezing.dubbelzinnig);
  if (!presentie.goed) {
    meld(presentie.code, kolom);
    return null;
  }
  const { datum, les } = kolom.rol;
  return { kolom: kolomLetter(kolom.kolom), datum, ...(les ? { les } : {}), ...presentie.waarde };
}

function langRij(lezing: Lezing, rijnummer: number, meld: Meld): Deel | null {
  const datumKolom = lezing.kolommen.get('DATUM')?.[0];
  const datum = datumVan(lezing, celOp(lezing.blad, rijnummer, datumKolom?.kolom ?? 0));
  if (!datum.goed) meld(datum.code, datumKolom);
  const les = label(lezing, rijnummer, 'LES', meld) || (datum.goed ? datum.waarde.tijd : undefined);
  const eerste = (rol: EnkeleRol): Cel => celOp(lezing.blad, rijnummer, lezing.kolommen.get(rol)?.[0]?.kolom ?? 0);
  const cellen = { status: eerste('STATUS'), uren: eerste('UREN'), minuten: eerste('MINUTEN'), reden: eerste('REDEN') };
  const presentie = presentieUitCellen(cellen, lezing.indeling.getallen, lezing.dubbelzinnig);
  if (!presentie.goed) meld(presentie.code, kolomBijFout(lezing, presentie.code));
  if (!datum.goed || !presentie.goed) return null;
  return { datum: datum.waarde.datum, ...(les ? { les } : {}), ...presentie.waarde };
}

function datumVan(lezing: Lezing, cel: Cel): ReturnType<typeof datumUitCel> {
  if (lezing.maandVoorop && slashVolgorde(cel) !== 'GEEN') return mislukt('DATUM_DUBBELZINNIG');
  return datumUitCel(cel);
}

function kolomBijFout(lezing: Lezing, code: RijFoutCode): Kolom | undefined {
  const uren = lezing.kolommen.get('UREN')?.[0] ?? lezing.kolommen.get('MINUTEN')?.[0];
  const status = lezing.kolommen.get('STATUS')?.[0];
  return code.startsWith('UREN') ? (uren ?? status) : (status ?? uren);
}

/** Group or lesson. The text of several columns is put together, such as lesson and time. */
function label(lezing: Lezing, rijnummer: number, rol: EnkeleRol, meld: Meld): string {
  const kolommen = lezing.kolommen.get(rol) ?? [];
  const tekst = kolommen.map((k) => tekstVan(celOp(lezing.blad, rijnummer, k.kolom)).replace(/\s+/g, ' ')).filter(Boolean).join(' ');
  if (tekst.length <= GRENZEN.labelTekens) return tekst;
  meld('TEKST_TE_LANG', kolommen[0]);
  return '';
}
