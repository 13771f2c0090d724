import sql, { join, raw } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';
import { VERHUISRUBRIEKEN } from '../../access/acties.ts';
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

/** What the portal holds of a person: everything, for who asks of themselves, or a part. */
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

/** The tables of every rubriek that the matrix lets the person read. */
export function bronnenVanPersoon(): Bron[] {
  return bronnenVan(ALLE_RUBRIEKEN.filter((rubriek) => cel('INBURGERAAR', rubriek) !== '-'));
}

/** Of lessons and hours the new gemeente gets what they add up to. A table that is not named stays where it is. */
const VERHUIST_MEE = new Set([
  'roepnaam', 'achternaam', 'geboorte', 'trajectstatus', 'pip_versie', 'pip_onderdeel', 'pip_afspraak', 'afspraak', 'presentie_totaal', 'voortgangsrapportage', 'voortgang_niveau', 'examenuitslag',
  'participatie_totaal', 'map_traject', 'map_thema', 'pvt_traject', 'maatregel',
]);

/** The tables of which a new gemeente gets the rows (Wi 35, fourth paragraph). */
export function bronnenVanVerhuisdossier(): Bron[] {
  return bronnenVan(VERHUISRUBRIEKEN).filter(({ tabel }) => VERHUIST_MEE.has(tabel));
}

/** Betrokkenheid is a table of the ground, read as BETROKKENEN. */
function bronnenVan(rubrieken: readonly Rubriek[]): Bron[] {
  const tabellen = (rubriek: Rubriek): readonly Pick<TabelRegel, 'tabel' | 'rubriek'>[] =>
    (rubriek === 'BETROKKENEN' ? [{ tabel: 'betrokkenheid', rubriek }] : BRONNEN[rubriek].tabellen);
  return rubrieken.flatMap((rubriek) => tabellen(rubriek).map(({ tabel, rubriek: van }) => ({ rubriek, tabel, thema: typeof van === 'string' ? null : van.kolom })));
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

/**
 * Reads what the new gemeente gets of somebody who moved, in one statement under the rights of who asks. Null where the person is not
 * (any more) in bereik, or did not move.
 */
export async function verhuisdossierLezen(tx: Transactie, inburgeraarId: string): Promise<{ dossier: Dossier; opdracht: string; grondslag: string } | null> {
  const personen = personenInBereik(tx);
  if (!personen) return null;
  const bronnen = bronnenVanVerhuisdossier();
  const [rij] = await tx.vraag<{ persoon: Record<string, unknown>; rubrieken: unknown[]; opdracht: string; grondslag: string }>(sql`with p as (${personen})
    select p.opdracht, p.grondslag, array[${join(bronnen.map(rijenSql))}] as rubrieken,
      json_build_object('portaalnummer', i.portaalnummer, 'gemeente', (select g.naam from gemeente g where g.id = i.gemeente_id), 'vertrokken_op', i.vertrokken_op) as persoon
    from p join inburgeraar i on i.id = p.inburgeraar_id where p.lopend and p.inburgeraar_id = ${inburgeraarId}::uuid and i.vertrokken_op is not null`);
  if (!rij) return null;
  const dossier = { persoon: alsApi(rij.persoon) as Uitvoerrij, rubrieken: perRubriek(rij.rubrieken, bronnen), administratie: [] };
  return { dossier, opdracht: rij.opdracht, grondslag: rij.grondslag };
}

function alsTabel(naam: string, rijen: unknown): Uitvoertabel {
  return { tabel: naam, rijen: alsApi((rijen as Record<string, unknown>[]).map((rij) => opVolgorde(naam, rij))) as Uitvoerrij[] };
}

function perRubriek(gelezen: readonly unknown[], bronnen: readonly Bron[]): { rubriek: Rubriek; tabellen: Uitvoertabel[] }[] {
  const per = new Map<Rubriek, Uitvoertabel[]>(bronnen.map(({ rubriek }) => [rubriek, []]));
  bronnen.forEach(({ rubriek, tabel }, i) => per.get(rubriek)?.push(alsTabel(tabel, gelezen[i])));
  return [...per].map(([rubriek, tabellen]) => ({ rubriek, tabellen }));
}

function alsDossier({ rubrieken, administratie: { inzagen, inburgeraar, ...administratie } }: Gelezen, bronnen: readonly Bron[]): Dossier {
  return {
    persoon: alsTabel('inburgeraar', inburgeraar).rijen[0] ?? {},
    rubrieken: [...perRubriek(rubrieken, bronnen), { rubriek: 'INZAGELOG', tabellen: [{ tabel: 'inzagen', rijen: alsApi(inzagen) as Uitvoerrij[] }] }],
    administratie: Object.entries(administratie).map(([naam, rijen]) => alsTabel(naam, rijen)),
  };
}
