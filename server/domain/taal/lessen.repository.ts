import sql, { bulk, empty, join, type Sql } from 'sql-template-tag';
import { QueryFailedError } from 'typeorm';
import type { PresentieStatus, VerzuimReden, Bron } from '../../../shared/rules/presentie.ts';
import { AFRONDING } from '../../access/bereik.ts';
import { bereikVan } from '../../access/rollen.ts';
import { bronVan } from '../../access/systeem.ts';
import type { Transactie } from '../../database/transactie.ts';

/** A lesson as the pages show it. */
export interface LesRij {
  id: string;
  datum: string;
  beginTijd: string;
  duurMinuten: number;
  onderwerp: string | null;
  vervallenReden: string | null;
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
  aantalDeelnemers: number;
  aantalVastgelegd: number;
  /** Root field that gave the lesson, for the audit of its roster. */
  operatie: string;
}

/** The lessons that belong to the actor: of the own groups for a docent, of the own school for a coördinator. */
function eigenLessen(tx: Transactie): Sql {
  const { actor, vandaag } = tx;
  const eigenGroep = bereikVan(actor.rol).soort === 'GROEP'
    ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = l.groep_id and gb.lidmaatschap_id = ${actor.lidmaatschapId}
        and gb.van <= ${vandaag} and (gb.tot is null or (gb.tot >= l.datum and (gb.tot + interval '3 months')::date >= ${vandaag})))` : empty;
  // By the groups, which are few: a lesson is of the organisation of its group.
  return sql`g.organisatie_id = ${actor.organisatieId}${eigenGroep}`;
}

/** Members of the group on the day of the lesson; for who leads it only those who left no longer ago than the afronding lasts. */
function lidOpLesdag({ actor, vandaag }: Transactie): Sql {
  const nogGezien = bereikVan(actor.rol).soort === 'GROEP' ? sql` and (gl.tot is null or (gl.tot + ${AFRONDING})::date >= ${vandaag})` : empty;
  return sql`gl.groep_id = l.groep_id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum)${nogGezien}`;
}

export async function lessenLezen(tx: Transactie, operatie: string, waar: Sql, limiet: number): Promise<LesRij[]> {
  return tx.vraag<LesRij>(sql`select l.id, ${operatie}::text as operatie, l.datum::text, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd", l.duur_minuten as "duurMinuten",
      l.onderwerp, l.vervallen_reden as "vervallenReden",
      json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute) as groep,
      (select count(*)::int from groepslid gl where ${lidOpLesdag(tx)}) as "aantalDeelnemers",
      (select count(*)::int from presentie p where p.les_id = l.id and p.actueel and p.status <> 'INGETROKKEN') as "aantalVastgelegd"
    from les l join groep g on g.id = l.groep_id where ${eigenLessen(tx)} and ${waar}
    order by l.datum, l.begin_tijd, g.naam limit ${limiet}`);
}

/** What is recorded now for a lesson, per person. */
export interface StandRij {
  inburgeraarId: string;
  id: string | null;
  versie: number;
  status: PresentieStatus | null;
  minuten: number;
  reden: VerzuimReden | null;
}

/** The members of the lesson's group on that day, with their current entry where there is one. */
export async function deelnemersLezen(tx: Transactie, lesId: string): Promise<StandRij[]> {
  return tx.vraag<StandRij>(sql`select gl.inburgeraar_id as "inburgeraarId", p.id, coalesce(p.versie, 0) as versie, p.status, coalesce(p.minuten, 0) as minuten, p.reden
    from les l join groepslid gl on ${lidOpLesdag(tx)}
    left join presentie p on p.les_id = l.id and p.inburgeraar_id = gl.inburgeraar_id and p.actueel
    where l.id = ${lesId}::uuid and l.organisatie_id = ${tx.actor.organisatieId}`);
}

/** A new entry, or a new version of one. */
export interface NieuwePresentie {
  inburgeraarId: string;
  lesId: string;
  datum: string;
  versie: number;
  status: PresentieStatus;
  minuten: number;
  reden: VerzuimReden | null;
  bron: Bron;
  importId: string | null;
  correctieReden: string | null;
}

/** Adds entries to the ledger; the entry that was current before stays, without the marker. */
export async function presentieToevoegen(tx: Transactie, regels: readonly NieuwePresentie[]): Promise<void> {
  // The same order in every transaction, so that two of them cannot wait for each other.
  const plek = ({ lesId, inburgeraarId }: NieuwePresentie) => `${lesId}|${inburgeraarId}`;
  const geordend = [...regels].sort((a, b) => (plek(a) < plek(b) ? -1 : 1));
  for (let i = 0; i < geordend.length; i += PER_STATEMENT) await portieToevoegen(tx, geordend.slice(i, i + PER_STATEMENT));
}

/** Somebody else wrote the same version of an entry between our reading and our writing. */
export function isIntussenGeschreven(fout: unknown): boolean {
  return fout instanceof QueryFailedError && (fout.driverError as { code?: unknown }).code === '23505';
}

/** PostgreSQL takes 65,535 parameters in one statement. */
const PER_STATEMENT = 1_000;

async function portieToevoegen(tx: Transactie, regels: readonly NieuwePresentie[]): Promise<void> {
  const vervangen = regels.filter((r) => r.versie > 1);
  if (vervangen.length > 0) {
    const paren = join(vervangen.map((r) => sql`(${r.lesId}::uuid, ${r.inburgeraarId}::uuid, ${r.versie - 1}::int)`));
    await tx.vraag(sql`update presentie set actueel = false where actueel and (les_id, inburgeraar_id, versie) in (${paren})`);
  }
  await tx.vraag(sql`insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, les_id, datum, versie, actueel, status, minuten, reden, bron, import_id, correctie_reden)
    values ${bulk(regels.map((r) => [r.inburgeraarId, tx.actor.organisatieId, tx.actor.lidmaatschapId, tx.nu, r.lesId, r.datum, r.versie, true, r.status, r.minuten, r.reden, bronVan(tx.actor, r.bron), r.importId, r.correctieReden]))}`);
}
