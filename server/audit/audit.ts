import { randomBytes } from 'node:crypto';
import sql, { bulk, join, raw, type Sql } from 'sql-template-tag';
import type { KERNSET } from '../../shared/rules/bewaren.ts';
import type { Actor } from '../access/actor.ts';
import type { Rubriek } from '../access/matrix.ts';
import type { Begin, Vraag } from '../database/transactie.ts';
import { INHOUD, type Inhoud, inhoudTekst, momentTekst } from './keten.ts';

/** One person of whom rubrieken were read or written, and the relation that allowed it. */
export interface Inzage {
  soort: 'LEZEN' | 'SCHRIJVEN' | 'WISSEN';
  /** Root field of the API, or the job. */
  operatie: string;
  inburgeraarId: string;
  /** Also KERNSET, where that was erased. */
  rubrieken: readonly (Rubriek | typeof KERNSET)[];
  opdracht: string;
  grondslag: string;
}

/** Who did it: a user, or a job that has none. */
export type Dader = Pick<Actor, 'gebruikerId' | 'lidmaatschapId' | 'organisatieId'> & { readonly rol: string; readonly sessieNummer: string | null };

type Bundel = Omit<Inzage, 'inburgeraarId'> & { personen: string[] };

/** Rows of the audit: persons seen alike stand together, so that a page of fifty is one or a few rows. */
export function gebundeld(inzagen: readonly Inzage[]): Bundel[] {
  const bundels = new Map<string, Bundel>();
  for (const { inburgeraarId, ...rest } of inzagen) {
    const rubrieken = [...new Set(rest.rubrieken)].sort();
    if (rubrieken.length === 0) continue;
    const sleutel = [rest.soort, rest.operatie, rest.opdracht, rest.grondslag, ...rubrieken].join('|');
    const bundel = bundels.get(sleutel) ?? { ...rest, rubrieken, personen: [] };
    if (!bundel.personen.includes(inburgeraarId)) bundel.personen.push(inburgeraarId);
    bundels.set(sleutel, bundel);
  }
  // In a fixed order: the same reading leaves the same log, whatever order the persons came in.
  return [...bundels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundel]) => bundel);
}

/** One act for one purpose: what the processing record tells of, and what the rows of the audit name. */
interface Verwerkt {
  operationId: string;
  naam: string;
  activiteit: string;
  personen: Set<string>;
}

function verwerkingenVan(bundels: readonly Bundel[]): Map<string, Verwerkt> {
  const uit = new Map<string, Verwerkt>();
  for (const { operatie, opdracht, personen } of bundels) {
    const verwerkt = uit.get(`${operatie}|${opdracht}`)
      ?? { operationId: randomBytes(8).toString('hex'), naam: operatie, activiteit: opdracht, personen: new Set<string>() };
    for (const persoon of personen) verwerkt.personen.add(persoon);
    uit.set(`${operatie}|${opdracht}`, verwerkt);
  }
  return uit;
}

function inhoudVan(actor: Dader, { nu, spoor }: Pick<Begin, 'nu' | 'spoor'>, bundel: Bundel, operationId: string): Inhoud {
  return {
    moment: momentTekst(nu), gebruiker_id: actor.gebruikerId, lidmaatschap_id: actor.lidmaatschapId, organisatie_id: actor.organisatieId, rol: actor.rol,
    soort: bundel.soort, operatie: bundel.operatie, rubrieken: bundel.rubrieken, personen: bundel.personen, opdracht: bundel.opdracht, grondslag: bundel.grondslag,
    sessie_nummer: actor.sessieNummer, trace_id: spoor.traceId, operation_id: operationId,
  };
}

/** Writes what was read and written, in the transaction that did it. */
export async function auditSchrijven(vraag: Vraag, actor: Dader, begin: Omit<Begin, 'vandaag'>, inzagen: readonly Inzage[]): Promise<void> {
  const regels = auditregels(actor, begin, inzagen);
  if (regels) await vraag(regels);
}

/**
 * The statement that writes what was read and written, and the record of processing with it: there is never one without the other.
 * Sealed here; the chain is made by the database. Null where nothing was.
 */
export function auditregels(actor: Dader, begin: Omit<Begin, 'vandaag'>, inzagen: readonly Inzage[]): Sql | null {
  const bundels = gebundeld(inzagen);
  if (bundels.length === 0) return null;
  const { spoor, nu, klok, geheim } = begin;
  const verwerkingen = verwerkingenVan(bundels);
  const regels = bundels.map((bundel) => inhoudVan(actor, begin, bundel, verwerkingen.get(`${bundel.operatie}|${bundel.opdracht}`)?.operationId ?? ''));
  const eind = new Date(Math.max(klok().getTime(), nu.getTime()));
  return sql`with verwerkt as (
      insert into verwerking (trace_id, operation_id, ouder_id, naam, begin, eind, status_code, activiteit, betrokkenen)
      values ${bulk([...verwerkingen.values()].map((v) => [spoor.traceId, v.operationId, spoor.ouder, v.naam, nu, eind, 'OK', v.activiteit, [...v.personen].map(geheim.betrokkene)]))})
    insert into auditregel (${join(KOLOMMEN)}, zegel)
    values ${bulk(regels.map((regel) => [...INHOUD.map((kolom) => regel[kolom]), geheim.zegel(inhoudTekst(regel))]))}`;
}

const KOLOMMEN = INHOUD.map((kolom) => raw(kolom));
