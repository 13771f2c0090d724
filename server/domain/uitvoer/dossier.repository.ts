import sql, { join, raw } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';
import { type Klasse, kolommenVan } from '../../access/bron.ts';
import { ALLE_RUBRIEKEN, cel, type Rubriek } from '../../access/matrix.ts';
import type { TabelRegel } from '../../access/tabellen.ts';
import { camel, snake } from '../../database/naamgeving.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { BRONNEN } from '../rubrieken.ts';
import { rijVoorPersoon, verwijzingenVan } from './dossier.sql.ts';

/** A row as the person gets it, keys as in the API. */
export type Uitvoerrij = Readonly<Record<string, unknown>>;

/** The rows of one table. */
export interface Uitvoertabel {
  tabel: string;
  rijen: readonly Uitvoerrij[];
}

/** Everything that the portal holds of the person who asks. */
export interface Dossier {
  persoon: Uitvoerrij;
  rubrieken: readonly { rubriek: Rubriek; tabellen: readonly Uitvoertabel[] }[];
  administratie: readonly Uitvoertabel[];
}

/** A table of a rubriek; `thema` where rows of several rubrieken share it. */
interface Bron {
  rubriek: Rubriek;
  tabel: string;
  thema: string | null;
}

/** Orders of rows, by what a table has: as it happened, then as it was written down. */
const ORDE = ['datum', 'dagtekening', 'van', 'versie', 'ingevoerd_op'];

/** The columns of a table, by the entity that is mapped to it. */
export function kolommenVanTabel(tabel: string): string[] {
  const doel = getMetadataArgsStorage().tables.find((t) => t.name === tabel)?.target;
  if (typeof doel !== 'function') throw new Error(`${tabel} is no table of an entity`);
  return [...kolommenVan(doel as unknown as Klasse)].map(snake);
}

/** The tables of every rubriek that the matrix lets the person read. Betrokkenheid is a table of the ground, read as BETROKKENEN. */
export function bronnenVanPersoon(): Bron[] {
  const leesbaar = ALLE_RUBRIEKEN.filter((rubriek) => cel('INBURGERAAR', rubriek) !== '-');
  const tabellen = (rubriek: Rubriek): readonly Pick<TabelRegel, 'tabel' | 'rubriek'>[] =>
    (rubriek === 'BETROKKENEN' ? [{ tabel: 'betrokkenheid', rubriek }] : BRONNEN[rubriek].tabellen);
  return leesbaar.flatMap((rubriek) => tabellen(rubriek).map(({ tabel, rubriek: van }) => ({ rubriek, tabel, thema: typeof van === 'string' ? null : van.kolom })));
}

/** Constants of the registry and the catalogue: they may stand in the text. */
function rijenSql({ rubriek, tabel, thema }: Bron) {
  const kolommen = kolommenVanTabel(tabel);
  const orde = [...ORDE.filter((kolom) => kolommen.includes(kolom)).map((kolom) => `t.${kolom}`), 't::text'].join(', ');
  const binnen = thema === null ? '' : ` and t.${thema} = '${rubriek}'`;
  return raw(`(select coalesce(jsonb_agg(${rijVoorPersoon(tabel, kolommen)} order by ${orde}), '[]') from ${tabel} t where t.inburgeraar_id = p.inburgeraar_id${binnen})`);
}

/** Keys of the database as the API names them, at every depth. */
function alsApi(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(alsApi);
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, inhoud]) => [camel(naam), alsApi(inhoud)]));
}

/** Columns about the row itself, which come after what it says. */
const OVER_DE_RIJ = ['organisatie', 'bron', 'versie', 'actueel', 'ingevoerd_op', 'gewijzigd_op', 'id'];

/** The keys in the order of the entity; JSON of the database has none. */
function opVolgorde(tabel: string, rij: Record<string, unknown>): Record<string, unknown> {
  const velden = kolommenVanTabel(tabel).map((kolom) => verwijzingenVan(tabel, [kolom])[0]?.[1] ?? kolom);
  const plek = (veld: string): number => (OVER_DE_RIJ.includes(veld) ? 1000 + OVER_DE_RIJ.indexOf(veld) : velden.includes(veld) ? velden.indexOf(veld) : 999);
  return Object.fromEntries(Object.entries(rij).sort(([a], [b]) => plek(a) - plek(b)));
}

interface Gelezen {
  rubrieken: unknown[];
  administratie: Record<string, unknown>;
}

/**
 * Reads everything of the person who asks, every version of every row, in one statement under the rights of the person.
 * Null when there is nobody (any more) to read of.
 */
export async function dossierLezen(tx: Transactie): Promise<{ dossier: Dossier; opdracht: string; grondslag: string } | null> {
  const personen = personenInBereik(tx);
  if (!personen) return null;
  const bronnen = bronnenVanPersoon();
  const [rij] = await tx.vraag<Gelezen & { opdracht: string; grondslag: string }>(sql`with p as (${personen})
    select p.opdracht, p.grondslag, array[${join(bronnen.map(rijenSql))}] as rubrieken, eigen_administratie() as administratie
    from p where p.lopend`);
  if (!rij) return null;
  return { dossier: alsDossier(rij, bronnen), opdracht: rij.opdracht, grondslag: rij.grondslag };
}

function alsDossier({ rubrieken, administratie: { inzagen, inburgeraar, ...administratie } }: Gelezen, bronnen: readonly Bron[]): Dossier {
  const tabel = (naam: string, rijen: unknown): Uitvoertabel => ({ tabel: naam, rijen: alsApi((rijen as Record<string, unknown>[]).map((rij) => opVolgorde(naam, rij))) as Uitvoerrij[] });
  const per = new Map<Rubriek, Uitvoertabel[]>(bronnen.map(({ rubriek }) => [rubriek, []]));
  bronnen.forEach(({ rubriek, tabel: naam }, i) => per.get(rubriek)?.push(tabel(naam, rubrieken[i])));
  per.set('INZAGELOG', [{ tabel: 'inzagen', rijen: alsApi(inzagen) as Uitvoerrij[] }]);
  return {
    persoon: tabel('inburgeraar', inburgeraar).rijen[0] ?? {},
    rubrieken: [...per].map(([rubriek, tabellen]) => ({ rubriek, tabellen })),
    administratie: Object.entries(administratie).map(([naam, rijen]) => tabel(naam, rijen)),
  };
}
