import sql, { type Sql } from 'sql-template-tag';
import { AFRONDING_RUBRIEKEN } from '../../access/bereik.ts';
import { cel, type Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { isUuid } from '../../database/checks.ts';
import { Selectie } from '../../graphql/selectie.ts';
import { type GelezenInburgeraar, inburgeraarsBijId, inburgeraarsLezen, relatieInBereik } from './inburgeraars.repository.ts';

/** The largest school has far fewer. */
const HOOGSTENS_MENSEN = 10_000;

/**
 * The persons of these identities for whom the actor may write the rubriek now. Who is absent from the answer does not
 * exist for the writer.
 */
export async function personenVoorSchrijven(tx: Transactie, rubriek: Rubriek, ids: readonly string[], cellen = 'SE'): Promise<Map<string, GelezenInburgeraar>> {
  if (!cellen.includes(cel(tx.actor.rol, rubriek))) return new Map();
  const personen = await inburgeraarsBijId(tx, 'schrijven', ids.filter(isUuid), new Selectie());
  return new Map([...personen].filter(([, p]) => magSchrijven(tx, rubriek, p, cellen)));
}

/** The relation by which the actor has a person now; read with the person, or with a lesson of the class. */
export type Persoonsrecht = Pick<GelezenInburgeraar, 'id' | 'opdracht' | 'grondslag' | 'van' | 'tot' | 'lopend'>;

/**
 * The `Persoonsrecht` of the person `wie`, as a table of at most one row with `recht`: for who holds rows of something else against it in
 * one statement.
 *
 * @param wie an identity of the row beside it
 */
export function rechtVan(tx: Transactie, wie: Sql): Sql {
  const relatie = relatieInBereik(tx, wie);
  if (!relatie) return sql`select null::json as recht where false`;
  return sql`select json_build_object('id', b.inburgeraar_id, 'opdracht', b.opdracht, 'grondslag', b.grondslag, 'van', b.van, 'tot', b.tot, 'lopend', b.lopend) as recht from (${relatie}) b`;
}

/** Whether the actor may write the rubriek for a person in bereik: while the relation runs, and lessons and hours also in the afronding. */
export function magSchrijven({ actor }: Transactie, rubriek: Rubriek, { lopend }: Pick<Persoonsrecht, 'lopend'>, cellen = 'SE'): boolean {
  const code = cel(actor.rol, rubriek);
  return cellen.includes(code) && (lopend || (code === 'E' && AFRONDING_RUBRIEKEN.includes(rubriek)));
}

/** A person in bereik by the names that a partner's own list may use; no names in the afronding. */
export interface Mens {
  id: string;
  portaalnummer: string;
  roepnaam: string;
  achternaam: string;
}

/** Everybody in bereik for whom the actor enters this rubriek, by name: to recognise the people on a list. */
export async function mensenInBereik(tx: Transactie, operatie: string, rubriek: Rubriek): Promise<Mens[]> {
  if (!'SE'.includes(cel(tx.actor.rol, rubriek))) return [];
  const keuze = Selectie.van({ roepnaam: { roepnaam: {} }, achternaam: { achternaam: {}, voorvoegsel: {} } });
  const rijen = await inburgeraarsLezen(tx, operatie, { limiet: HOOGSTENS_MENSEN }, keuze);
  return rijen.map((rij) => {
    const roepnaam = rij['roepnaam'] as { roepnaam?: string } | null | undefined;
    const achternaam = rij['achternaam'] as { achternaam?: string; voorvoegsel?: string | null } | null | undefined;
    const achter = [achternaam?.voorvoegsel, achternaam?.achternaam].filter(Boolean).join(' ');
    return { id: rij.id, portaalnummer: rij.nummer, roepnaam: roepnaam?.roepnaam ?? '', achternaam: achter };
  });
}

/** Lessons and hours may be written for days within the betrokkenheid; in the afronding up to its last day. */
export function magOpDag(persoon: Pick<Persoonsrecht, 'van' | 'tot'> | undefined, dag: string): boolean {
  return persoon !== undefined && persoon.van <= dag && (persoon.tot === null || dag <= persoon.tot);
}

/** Notes for the audit that the rubriek was written for these persons. */
export function noteerGeschreven(tx: Transactie, operatie: string, rubriek: Rubriek, personen: readonly (Pick<Persoonsrecht, 'id' | 'opdracht' | 'grondslag'> | null | undefined)[]): void {
  for (const p of personen) {
    if (p) tx.inzien({ soort: 'SCHRIJVEN', operatie, inburgeraarId: p.id, rubrieken: [rubriek], opdracht: p.opdracht, grondslag: p.grondslag });
  }
}
