import { createHash, randomUUID } from 'node:crypto';
import { eenmalig } from '../../audit/idempotentie.ts';
import { isUuid } from '../../database/checks.ts';
import type { Transactie } from '../../database/transactie.ts';
import { magSchrijven, mensenInBereik, noteerGeschreven, personenVoorSchrijven } from '../../domain/inburgeraars/schrijven.ts';
import { presentieBoeken } from '../../domain/taal/presentie.service.ts';
import { Weigering } from '../../graphql/weigering.ts';
import { type Blad } from './cel.ts';
import { bladLezen } from './blad.ts';
import { ImportFout, type RijFout } from './fouten.ts';
import { bekendeKopregel, indelingSleutel, indelingToepassen, indelingVoorstellen } from './indeling.ts';
import { type Indeling, indelingGebreken, indelingInlezen, isDatumKolom } from './indelingVorm.ts';
import { leerlingZoeker } from './namen.ts';
import { type GeplaatsteRegel, type Omgeving, ontdubbel, plaatsRij } from './plaatsen.ts';
import {
  type GenomenRegel, importKlaarzetten, importNemen, importTerugnemen, indelingBewaren, indelingenLezen, type KlaarstaandeRegel, lesKansen, teHerstellen,
} from './presentieImport.repository.ts';
import type {
  ImportIndelingInput, ImportIndelingType, ImportRegel, PresentieImportBevestigenInput, PresentieImportOngedaanInput, PresentieImportUitkomst,
  PresentieImportVoorbeeld, PresentieImportVoorbeeldInput,
} from './presentieImport.types.ts';
import { type BladRij, type BladUitkomst, rijenUitBlad } from './rijen.ts';

/** Longest base64 of a file of 5 MB. */
const HOOGSTENS_BASE64 = 7 * 1024 * 1024;

const NIETS_GELEZEN: BladUitkomst = { rijen: [], fouten: [], overgeslagen: 0 };

/** Runs what reads the file; its refusals become ours, with the sentence at the field. */
async function lezen<T>(werk: () => T | Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    if (!(fout instanceof ImportFout)) throw fout;
    const veld = fout.code === 'INDELING_ONVOLLEDIG' ? 'indeling' : 'bestand';
    throw new Weigering(fout.code, [{ veld, code: fout.code, zin: fout.zin }]);
  }
}

/**
 * Reads a sheet and says per row what it would change; saves nothing but the preview itself.
 *
 * @throws Weigering BESTAND_TE_GROOT, BESTAND_ONLEESBAAR, BESTAND_LEEG, TE_VEEL_RIJEN, GEEN_KOPREGEL, INDELING_ONVOLLEDIG
 */
export async function importVoorbeeld(tx: Transactie, input: PresentieImportVoorbeeldInput): Promise<PresentieImportVoorbeeld> {
  if (input.inhoudBase64.length > HOOGSTENS_BASE64) throw new Weigering('BESTAND_TE_GROOT');
  const bytes = Buffer.from(input.inhoudBase64, 'base64');
  const blad = await lezen(() => bladLezen(bytes, input.bestandsnaam.slice(0, 200)));
  const { indeling, onthouden } = await indelingKiezen(tx, blad, input.indeling ?? null);
  const gebreken = indelingGebreken(indeling);
  // What our proposal misses the user can only mend where it is shown.
  const uitkomst = gebreken.length > 0 ? NIETS_GELEZEN : await lezen(() => rijenUitBlad(blad, indeling));
  const { regels, namen } = await plaatsen(tx, uitkomst.rijen);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const importId = randomUUID();
  const eerderBevestigd = await importKlaarzetten(tx, importId, hash, regels.flatMap(klaarzetten));
  return {
    importId, indeling: naarBuiten(indeling), indelingOnthouden: onthouden, indelingGebreken: gebreken, eerderBevestigd,
    aantallen: tellen(regels, uitkomst), regels: [...regels.map((r) => tonen(r, namen)), ...uitkomst.fouten.map(foutTonen)].sort((a, b) => a.rijnummer - b.rijnummer),
  };
}

async function indelingKiezen(tx: Transactie, blad: Blad, gekozen: ImportIndelingInput | null): Promise<{ indeling: Indeling; onthouden: boolean }> {
  if (gekozen) {
    const indeling = await lezen(() => indelingInlezen(naarBinnen(gekozen)));
    if (indelingGebreken(indeling).length === 0) await indelingBewaren(tx, indelingSleutel(blad, indeling.kopregel), indeling);
    return { indeling, onthouden: true };
  }
  const bekend = await indelingenLezen(tx);
  const kopregel = bekendeKopregel(blad, new Set(bekend.keys()));
  const eerder = kopregel === null ? undefined : bekend.get(indelingSleutel(blad, kopregel));
  if (kopregel !== null && eerder) return { indeling: indelingToepassen(blad, kopregel, indelingInlezen(eerder)), onthouden: true };
  return { indeling: await lezen(() => indelingVoorstellen(blad)), onthouden: false };
}

async function plaatsen(tx: Transactie, rijen: readonly BladRij[]): Promise<{ regels: GeplaatsteRegel[]; namen: Map<string, string> }> {
  const mensen = await mensenInBereik(tx, 'presentieImportVoorbeeld', 'TAAL_PRESENTIE');
  const zoek = leerlingZoeker(mensen);
  const ids = [...new Set(rijen.flatMap((rij) => { const u = zoek(rij.leerling); return u.soort === 'EEN' ? [u.id] : []; }))];
  const dagen = [...new Set(rijen.map((rij) => rij.datum))];
  const kansen = await lesKansen(tx, ids, dagen);
  const lessen = new Map<string, (typeof kansen)[number][]>();
  for (const kans of kansen) {
    const sleutel = `${kans.inburgeraarId}|${kans.datum}`;
    lessen.set(sleutel, [...(lessen.get(sleutel) ?? []), kans]);
  }
  const omgeving: Omgeving = { vandaag: tx.vandaag, zoek, lessen };
  return {
    regels: ontdubbel(rijen.map((rij) => plaatsRij(rij, omgeving))),
    namen: new Map(mensen.map((m) => [m.id, m.roepnaam ? `${m.roepnaam} ${m.achternaam}`.trim() : 'Cursist in afronding'])),
  };
}

function klaarzetten(regel: GeplaatsteRegel): KlaarstaandeRegel[] {
  if (!regel.lesId || !regel.inburgeraarId || regel.soort === 'FOUT' || regel.soort === 'GELIJK') return [];
  const { lesId, inburgeraarId, datum, status, minuten, versie } = regel;
  return [{ lesId, inburgeraarId, datum, status, minuten, versie, conflict: regel.soort === 'CONFLICT' }];
}

function tonen(regel: GeplaatsteRegel, namen: ReadonlyMap<string, string>): ImportRegel {
  const { rijnummer, kolom, soort, datum, groep, status, minuten, huidigeStatus, huidigeMinuten } = regel;
  const letOp = regel.naamWijktAf ? `Rij ${rijnummer}: het nummer klopt, maar de naam in het bestand is anders. Kijk of dit de goede cursist is.` : null;
  return { rijnummer, kolom, soort, cursist: namen.get(regel.inburgeraarId ?? '') ?? null, datum, groep, status, minuten, huidigeStatus, huidigeMinuten, zin: regel.zin ?? letOp };
}

function foutTonen(fout: RijFout): ImportRegel {
  return {
    rijnummer: fout.rijnummer, kolom: fout.kolom ?? null, soort: 'FOUT', cursist: null, datum: null, groep: null, status: null, minuten: null,
    huidigeStatus: null, huidigeMinuten: null, zin: fout.zin,
  };
}

function tellen(regels: readonly GeplaatsteRegel[], uitkomst: BladUitkomst) {
  const van = (soort: GeplaatsteRegel['soort']) => regels.filter((r) => r.soort === soort).length;
  return {
    nieuw: van('NIEUW'), gewijzigd: van('GEWIJZIGD'), gelijk: van('GELIJK'), conflict: van('CONFLICT'),
    fout: van('FOUT') + uitkomst.fouten.length, overgeslagen: uitkomst.overgeslagen,
  };
}

const LESDATUM = 'LESDATUM';

function naarBuiten(indeling: Indeling): ImportIndelingType {
  return {
    vorm: indeling.vorm, kopregel: indeling.kopregel, eersteRij: indeling.eersteRij, getallen: indeling.getallen,
    kolommen: indeling.kolommen.map((k) => (isDatumKolom(k)
      ? { kolom: k.kolom, kop: k.kop, rol: LESDATUM, datum: k.rol.datum, les: k.rol.les ?? null }
      : { kolom: k.kolom, kop: k.kop, rol: k.rol as string, datum: null, les: null })),
  };
}

function naarBinnen(input: ImportIndelingInput): unknown {
  return {
    versie: 1, vorm: input.vorm, kopregel: input.kopregel, eersteRij: input.eersteRij, getallen: input.getallen,
    kolommen: input.kolommen.map(({ kolom, kop, rol, datum, les }) => ({ kolom, kop, rol: rol === LESDATUM ? { datum, ...(les ? { les } : {}) } : rol })),
  };
}

/**
 * Saves what the preview showed: all of it or nothing. Rights and versions are held against now, not against the preview.
 *
 * @throws Weigering IMPORT_NIET_OPEN, IMPORT_VEROUDERD
 */
export async function importBevestigen(tx: Transactie, input: PresentieImportBevestigenInput): Promise<PresentieImportUitkomst> {
  const belofte = { importId: input.importId, stand: 'BEVESTIGD' };
  let opgeslagen: number | null = null;
  const { importId, stand } = await eenmalig(tx, 'presentieImportBevestigen', input, belofte, async () => {
    const genomen = isUuid(input.importId) ? await importNemen(tx, input.importId) : null;
    if (!genomen) throw new Weigering('IMPORT_NIET_OPEN');
    const regels = genomen.filter((r) => input.conflictenOvernemen || !r.conflict);
    await opslaan(tx, input.importId, regels);
    opgeslagen = regels.length;
  });
  return { importId, stand, aantal: opgeslagen ?? (await teHerstellen(tx, importId)).length };
}

async function opslaan(tx: Transactie, importId: string, regels: readonly GenomenRegel[]): Promise<void> {
  const klopt = regels.every(({ recht, plek, huidigeVersie, versie }) => recht && magSchrijven(tx, 'TAAL_PRESENTIE', recht) && plek && (huidigeVersie ?? 0) === versie - 1);
  if (!klopt) throw new Weigering('IMPORT_VEROUDERD');
  await boeken(tx, regels.map(({ lesId, inburgeraarId, datum, status, minuten, versie }) => ({
    lesId, inburgeraarId, datum, status, minuten, versie, reden: null, bron: 'IMPORT' as const, importId, correctieReden: versie > 1 ? 'Volgens de presentielijst van de school' : null,
  })));
  noteerGeschreven(tx, 'presentieImportBevestigen', 'TAAL_PRESENTIE', regels.map(({ recht }) => recht));
}

/** Books; where somebody else wrote in between, the preview is out of date. */
async function boeken(tx: Transactie, regels: Parameters<typeof presentieBoeken>[1]): Promise<void> {
  try {
    await presentieBoeken(tx, regels);
  } catch (fout) {
    throw fout instanceof Weigering && fout.code === 'VERSIE_VEROUDERD' ? new Weigering('IMPORT_VEROUDERD') : fout;
  }
}

/**
 * Takes an import back: every entry of it that still stands gets a new version with what stood before. What somebody
 * changed since then stays.
 *
 * @throws Weigering IMPORT_NIET_OPEN
 */
export async function importOngedaan(tx: Transactie, input: PresentieImportOngedaanInput): Promise<PresentieImportUitkomst> {
  const { importId, stand } = await eenmalig(tx, 'presentieImportOngedaan', input, { importId: input.importId, stand: 'ONGEDAAN' }, async () => {
    if (!isUuid(input.importId) || !(await importTerugnemen(tx, input.importId))) throw new Weigering('IMPORT_NIET_OPEN');
    await herstellen(tx, input.importId);
  });
  return { importId, stand, aantal: 0 };
}

async function herstellen(tx: Transactie, importId: string): Promise<void> {
  const regels = await teHerstellen(tx, importId);
  const personen = await personenVoorSchrijven(tx, 'TAAL_PRESENTIE', regels.map((r) => r.inburgeraarId));
  const mogelijk = regels.filter((r) => personen.has(r.inburgeraarId));
  await presentieBoeken(tx, mogelijk.map((r) => ({
    inburgeraarId: r.inburgeraarId, lesId: r.lesId, datum: r.datum, versie: r.versie + 1, status: r.vorigeStatus ?? 'INGETROKKEN',
    minuten: r.vorigeMinuten ?? 0, reden: r.vorigeReden, bron: r.vorigeBron ?? 'IMPORT', importId: null, correctieReden: 'Import ongedaan gemaakt',
  })));
  noteerGeschreven(tx, 'presentieImportOngedaan', 'TAAL_PRESENTIE', mogelijk.map((r) => personen.get(r.inburgeraarId)));
}
