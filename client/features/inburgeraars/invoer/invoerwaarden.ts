import type { Formulierlijst, Formulierveld, Rubriekformulier } from '../../../../shared/dossier/formulier.ts';
import { type VeldWeigering, WEIGERINGEN, type Weigeringscode } from '../../../../shared/weigeringen.ts';
import type { Veldfout } from '../../../ui/formuliervelden.ts';
import { leesGetal } from '../../../ui/leesGetal.ts';

/** What is written: the rubriek itself, a new row, or a row that stands. */
export interface Doel {
  /** Unique within the rubriek, e.g. `hoofd`, `leden`, `leden/<id>`. */
  sleutel: string;
  lijst: string | null;
  id: string | null;
  versie: number;
  velden: readonly Formulierveld[];
  /** What stands there now. */
  staand: Readonly<Record<string, unknown>>;
}

/** Values of a form: what is chosen and typed, as text; several choices as a list. */
export type Invoerwaarden = Readonly<Record<string, string | readonly string[]>>;
type Rij = Readonly<Record<string, unknown>>;

function rijenVan(rubriek: Rij, { veld }: Formulierlijst): Rij[] {
  const rijen = rubriek[veld];
  return Array.isArray(rijen) ? (rijen as Rij[]) : [];
}

/**
 * Everything that can be written of this rubriek, the rubriek itself first, then per list a new row and those that stand.
 *
 * @param alleenMelden who reports only adds to the lists that take reports
 */
export function doelenVan(formulier: Rubriekformulier, rubriek: Rij, alleenMelden: boolean): Doel[] {
  const hoofd: Doel[] = formulier.hoofd && !alleenMelden
    ? [{ sleutel: 'hoofd', lijst: null, id: null, versie: Number(rubriek['versie'] ?? 0), velden: formulier.hoofd, staand: rubriek }] : [];
  const lijsten = formulier.lijsten.filter(({ melden }) => melden || !alleenMelden).flatMap((lijst): Doel[] => [
    { sleutel: lijst.veld, lijst: lijst.veld, id: null, versie: 0, velden: lijst.velden, staand: Object.fromEntries(lijst.velden.map(({ naam, standaard }) => [naam, standaard ?? null])) },
    ...(lijst.wijzigbaar && !alleenMelden ? rijenVan(rubriek, lijst).map((rij): Doel => ({
      sleutel: `${lijst.veld}/${String(rij['id'])}`, lijst: lijst.veld, id: String(rij['id']), versie: Number(rij['versie']), velden: lijst.velden, staand: rij,
    })) : []),
  ]);
  return [...hoofd, ...lijsten];
}

function alsTekst({ soort }: Formulierveld, waarde: unknown): string | readonly string[] {
  if (soort === 'KEUZES') return Array.isArray(waarde) ? (waarde as string[]) : [];
  if (waarde === null || waarde === undefined) return '';
  return soort === 'JA_NEE' ? (waarde === true ? 'JA' : 'NEE') : String(waarde);
}

/** The form as it opens: what stands there now. */
export function beginwaarden({ velden, staand }: Doel): Invoerwaarden {
  return Object.fromEntries(velden.map((veld) => [veld.naam, alsTekst(veld, staand[veld.naam])]));
}

function alsWaarde({ soort, keuzes }: Formulierveld, tekst: string | readonly string[]): unknown {
  if (typeof tekst !== 'string') return [...tekst];
  const kaal = tekst.trim();
  if (kaal === '') return null;
  if (soort === 'JA_NEE') return kaal === 'JA';
  return soort === 'GETAL' || typeof keuzes?.[0] === 'number' ? leesGetal(kaal) : kaal;
}

function zelfde(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What the form changes: of a row that stands only the fields that differ, of a new one all that is filled in. */
export function wijziging(doel: Doel, waarden: Invoerwaarden): Record<string, unknown> {
  const begin = beginwaarden(doel);
  const nieuw = doel.lijst !== null && doel.id === null;
  return Object.fromEntries(doel.velden.flatMap((veld) => {
    const tekst = waarden[veld.naam] ?? '';
    const waarde = alsWaarde(veld, tekst);
    if (nieuw ? waarde === null : zelfde(tekst, begin[veld.naam])) return [];
    return [[veld.naam, waarde]];
  }));
}

/** The input of the mutation for one change. */
export function alsInvoer({ veld }: Rubriekformulier, { lijst, id, versie }: Doel, anders: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (lijst === null) return { [veld]: { versie, ...anders } };
  return { [veld]: { [lijst]: [{ ...(id === null ? {} : { id, versie }), ...anders }] } };
}

/** Refusals of the server at the fields of the form. */
export function opVeld({ veld }: Rubriekformulier, { lijst }: Doel, weigeringen: readonly VeldWeigering[]): Veldfout[] {
  const begin = lijst === null ? `${veld}.` : `${veld}.${lijst}.0.`;
  return weigeringen.map((w) => ({ ...w, veld: w.veld.startsWith(begin) ? w.veld.slice(begin.length) : w.veld }));
}

function bezwaar(veld: Formulierveld, tekst: string | readonly string[], vandaag: string): Weigeringscode | null {
  const waarde = alsWaarde(veld, tekst);
  if (waarde === null) return typeof tekst === 'string' && tekst.trim() !== '' ? 'GETAL_BUITEN_GRENZEN' : veld.magLeeg ? null : 'VELD_VERPLICHT';
  if (typeof waarde === 'number') {
    const [minstens, hoogstens] = veld.grenzen ?? [-Infinity, Infinity];
    return Number.isInteger(waarde) && waarde >= minstens && waarde <= hoogstens ? null : 'GETAL_BUITEN_GRENZEN';
  }
  if (veld.hoogstens !== undefined && typeof waarde === 'string' && waarde.length > veld.hoogstens) return 'TEKST_TE_LANG';
  return veld.soort === 'DATUM' && !veld.ookToekomst && String(waarde) > vandaag ? 'DATUM_IN_TOEKOMST' : null;
}

/** What the screen can see without asking, in the sentences of the server, which decides again. */
export function controleer({ velden }: Doel, waarden: Invoerwaarden, vandaag: string): Veldfout[] {
  return velden.flatMap((veld) => {
    const code = bezwaar(veld, waarden[veld.naam] ?? '', vandaag);
    return code ? [{ veld: veld.naam, zin: WEIGERINGEN[code] }] : [];
  });
}
