import type { Datum } from '../../../shared/rules/datum.ts';
import { gevolgdeMinuten, type PresentieStatus } from '../../../shared/rules/presentie.ts';
import { gelijkmaken } from './cel.ts';
import type { BladRij } from './lezing.ts';
import type { ZoekUitkomst } from './namen.ts';

/** What a row of a sheet turns out to be, held against what is recorded. */
export const REGELSOORTEN = ['NIEUW', 'GEWIJZIGD', 'GELIJK', 'CONFLICT', 'FOUT'] as const;
export type Regelsoort = (typeof REGELSOORTEN)[number];

/** A lesson that a person could have attended: the person was in the group on that day. */
export interface LesKans {
  lesId: string;
  inburgeraarId: string;
  datum: Datum;
  beginTijd: string;
  duurMinuten: number;
  groep: string;
  /** The betrokkenheid with the school covered that day. */
  binnenPlaatsing: boolean;
  /** The current entry of that person in that lesson. */
  huidig: Huidig | null;
}

/** An entry of the ledger, as far as a row of a sheet is held against it. */
export interface Huidig {
  versie: number;
  status: PresentieStatus;
  minuten: number;
  bron: string;
}

export interface Omgeving {
  vandaag: Datum;
  zoek: (leerling: BladRij['leerling']) => ZoekUitkomst;
  /** By `persoon|datum`. */
  lessen: ReadonlyMap<string, readonly LesKans[]>;
}

/** One row of the preview. Placed rows name person and lesson; the others say in one sentence how to mend them. */
export interface GeplaatsteRegel {
  rijnummer: number;
  kolom: string | null;
  soort: Regelsoort;
  datum: Datum;
  inburgeraarId: string | null;
  lesId: string | null;
  groep: string | null;
  status: PresentieStatus;
  minuten: number;
  /** Version that the entry will have. */
  versie: number;
  huidigeStatus: PresentieStatus | null;
  huidigeMinuten: number | null;
  naamWijktAf: boolean;
  zin: string | null;
}

const ZINNEN = {
  ONBEKEND: 'deze cursist is niet gevonden bij uw school. Controleer de naam of vul het portaalnummer in.',
  MEERDERE: 'er zijn meer cursisten met deze naam. Vul het portaalnummer in.',
  TOEKOMST: 'deze les is nog niet geweest. Haal de rij weg of verbeter de datum.',
  BUITEN_PLAATSING: 'op deze dag was de cursist niet bij uw school. Controleer de datum.',
  GEEN_LES: 'op deze dag staat er geen les van de groep van deze cursist. Controleer de datum.',
  MEER_LESSEN: 'op deze dag zijn er meer lessen. Vul de groep of de begintijd van de les in.',
  TE_LANG: 'er staan meer minuten dan de les duurt. Verbeter het aantal uren.',
} as const;

/** Places one row: which person, which lesson, and what it would change. */
export function plaatsRij(rij: BladRij, o: Omgeving): GeplaatsteRegel {
  const leeg: GeplaatsteRegel = {
    rijnummer: rij.rijnummer, kolom: rij.kolom ?? null, soort: 'FOUT', datum: rij.datum, inburgeraarId: null, lesId: null, groep: null,
    status: rij.status, minuten: 0, versie: 0, huidigeStatus: null, huidigeMinuten: null, naamWijktAf: false, zin: null,
  };
  const fout = (zin: keyof typeof ZINNEN): GeplaatsteRegel => ({ ...leeg, zin: `Rij ${rij.rijnummer}: ${ZINNEN[zin]}` });
  const gevonden = o.zoek(rij.leerling);
  if (gevonden.soort === 'GEEN') return fout('ONBEKEND');
  if (gevonden.soort === 'MEERDERE') return fout('MEERDERE');
  if (rij.datum > o.vandaag) return fout('TOEKOMST');
  const kansen = o.lessen.get(`${gevonden.id}|${rij.datum}`) ?? [];
  const passend = kansen.length > 1 ? kansen.filter((les) => pastBij(les, rij)) : kansen;
  if (kansen.length === 0) return fout('GEEN_LES');
  const [les] = passend;
  if (!les || passend.length > 1) return fout('MEER_LESSEN');
  if (!les.binnenPlaatsing) return fout('BUITEN_PLAATSING');
  const minuten = rij.minuten ?? gevolgdeMinuten(rij.status, les.duurMinuten);
  if (minuten > les.duurMinuten) return fout('TE_LANG');
  return vergelijk({ ...leeg, inburgeraarId: gevonden.id, lesId: les.lesId, groep: les.groep, minuten, naamWijktAf: gevonden.naamWijktAf }, les.huidig);
}

/** Tells two lessons on one day apart by what the sheet calls the group or the lesson. */
function pastBij(les: LesKans, rij: BladRij): boolean {
  const woorden = [rij.groep, rij.les].filter((w) => w !== undefined).map(gelijkmaken);
  // As the words are: '09:00', '9.00' and '9:00 uur' are one time.
  const tijd = gelijkmaken(les.beginTijd);
  const tijden = [tijd, tijd.replace(/^0/, '')];
  return woorden.some((woord) => woord === gelijkmaken(les.groep) || tijden.some((begin) => woord === begin || woord.startsWith(`${begin} `)));
}

function vergelijk(regel: GeplaatsteRegel, nu: Huidig | null): GeplaatsteRegel {
  const versie = (nu?.versie ?? 0) + 1;
  if (!nu || nu.status === 'INGETROKKEN') return { ...regel, soort: 'NIEUW', versie };
  const metHuidig = { ...regel, versie, huidigeStatus: nu.status, huidigeMinuten: nu.minuten };
  if (nu.status === regel.status && nu.minuten === regel.minuten) return { ...metHuidig, soort: 'GELIJK', versie: nu.versie };
  // What somebody typed on the screen was seen with own eyes; a sheet does not win from it unasked.
  return { ...metHuidig, soort: nu.bron === 'IMPORT' ? 'GEWIJZIGD' : 'CONFLICT' };
}

/** Rows that end at the same person and lesson with different content: only the first is placed. */
export function ontdubbel(regels: readonly GeplaatsteRegel[]): GeplaatsteRegel[] {
  const gezien = new Map<string, number>();
  return regels.map((regel) => {
    if (!regel.lesId) return regel;
    const plek = `${regel.inburgeraarId}|${regel.lesId}`;
    const eerder = gezien.get(plek);
    if (eerder === undefined) {
      gezien.set(plek, regel.rijnummer);
      return regel;
    }
    return { ...regel, soort: 'FOUT', zin: `Rij ${regel.rijnummer}: dezelfde cursist en les staan al op rij ${eerder}. Laat één rij staan.` };
  });
}
