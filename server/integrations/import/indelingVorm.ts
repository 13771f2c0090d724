import { z } from 'zod';
import { isDatum } from '../../../shared/rules/datum.ts';
import { ImportFout } from './fouten.ts';
import { GRENZEN } from './grenzen.ts';

export const ENKELE_ROLLEN = [
  'PORTAALNUMMER', 'STUDENTNUMMER', 'NAAM', 'VOORNAAM', 'TUSSENVOEGSEL', 'ACHTERNAAM',
  'DATUM', 'LES', 'GROEP', 'STATUS', 'UREN', 'MINUTEN', 'REDEN', 'NEGEREN',
] as const;
export type EnkeleRol = (typeof ENKELE_ROLLEN)[number];

/** What a bare number means where the status is expected: a tick (1/0), hours followed, or minutes followed. */
export const GETALLEN = ['JA_NEE', 'UREN', 'MINUTEN'] as const;
export type Getallen = (typeof GETALLEN)[number];

const datumRol = z.strictObject({
  datum: z.string().refine(isDatum),
  /** Tells two lessons on one day apart. */
  les: z.string().min(1).max(GRENZEN.labelTekens).optional(),
});

const kolom = z.strictObject({
  /** From 1, as column A. */
  kolom: z.int().min(1).max(GRENZEN.kolommen),
  /** The header word as it stands in the file. */
  kop: z.string().max(GRENZEN.kopTekens),
  rol: z.union([z.enum(ENKELE_ROLLEN), datumRol]),
});

const indelingSchema = z.strictObject({
  versie: z.literal(1),
  /** LANG: one row per learner per lesson. BREED: one row per learner, one column per lesson. */
  vorm: z.enum(['LANG', 'BREED']),
  kopregel: z.int().min(1).max(GRENZEN.rijen),
  /** First row with a learner. */
  eersteRij: z.int().min(1).max(GRENZEN.rijen + 1),
  getallen: z.enum(GETALLEN),
  kolommen: z.array(kolom).min(1).max(GRENZEN.kolommen),
});

export type KolomRol = EnkeleRol | z.infer<typeof datumRol>;
export type Kolom = z.infer<typeof kolom>;
/** How the columns of one export are read. Plain JSON: a user corrects it, an organisation remembers it. */
export type Indeling = z.infer<typeof indelingSchema>;

/** A layout that came from a browser or from storage. Anything unexpected is refused, not repaired. */
export function indelingInlezen(invoer: unknown): Indeling {
  const uitkomst = indelingSchema.safeParse(invoer);
  if (!uitkomst.success) throw new ImportFout('INDELING_ONVOLLEDIG', 'De indeling van de kolommen klopt niet. Begin opnieuw met het bestand.');
  const nummers = new Set(uitkomst.data.kolommen.map((k) => k.kolom));
  if (nummers.size !== uitkomst.data.kolommen.length || uitkomst.data.eersteRij <= uitkomst.data.kopregel) {
    throw new ImportFout('INDELING_ONVOLLEDIG', 'De indeling van de kolommen klopt niet. Begin opnieuw met het bestand.');
  }
  return uitkomst.data;
}

export type DatumKolom = Kolom & { rol: Exclude<KolomRol, EnkeleRol> };

export function isDatumKolom(k: Kolom): k is DatumKolom {
  return typeof k.rol !== 'string';
}

/**
 * What is still missing before rows can be read, as sentences for the screen; empty when the layout is complete.
 */
export function indelingGebreken(indeling: Indeling): string[] {
  const rollen = new Set(indeling.kolommen.map((k) => k.rol));
  const heeft = (...gezocht: EnkeleRol[]): boolean => gezocht.some((rol) => rollen.has(rol));
  const gebreken: string[] = [];
  if (!heeft('PORTAALNUMMER', 'STUDENTNUMMER', 'NAAM', 'ACHTERNAAM', 'VOORNAAM')) {
    gebreken.push('Kies de kolom met de naam of het nummer van de cursist.');
  }
  if (indeling.vorm === 'BREED') {
    if (!indeling.kolommen.some(isDatumKolom)) gebreken.push('Kies bij ten minste één kolom de datum van de les.');
    return gebreken;
  }
  if (!heeft('DATUM')) gebreken.push('Kies de kolom met de datum van de les.');
  if (!heeft('STATUS', 'UREN', 'MINUTEN')) gebreken.push('Kies de kolom met de aanwezigheid of de uren.');
  return gebreken;
}
