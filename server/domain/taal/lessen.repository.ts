import sql, { bulk, empty, type Sql } from 'sql-template-tag';
import { DatabaseError } from 'pg';
import type { Bevestigwijze, PresentieStatus, VerzuimReden, Bron } from '../../../shared/rules/presentie.ts';
import { AFRONDING } from '../../access/bereik.ts';
import { bereikVan } from '../../access/rollen.ts';
import { bronVan } from '../../access/systeem.ts';
import type { Transactie } from '../../database/transactie.ts';
import { MAAND_GESLOTEN_SQLSTATE } from './presentie.sql.ts';
import { type Persoonsrecht, rechtVan } from '../inburgeraars/schrijven.ts';

/** A lesson as the pages show it. */
export interface LesRij {
  id: string;
  datum: string;
  beginTijd: string;
  duurMinuten: number;
  onderwerp: string | null;
  vervallenReden: string | null;
  locatie: string | null;
  versie: number;
  /** The month of the lesson is closed for this group. */
  maandGesloten: boolean;
  /** The last signature, and whether anything was recorded after it. */
  ondertekening: { op: string; door: string; gewijzigdSinds: boolean } | null;
  groep: { id: string; naam: string; soort: string; locatie: string | null; leerroute: string | null };
  aantalDeelnemers: number;
  aantalVastgelegd: number;
  /** Root field that gave the lesson, for the audit of its roster. */
  operatie: string;
  /** Everybody in it, where it was read with them. */
  stand?: StandRij[];
}

/** Condition on `l` and `g`. The lessons that belong to the actor: of the own groups for a docent, of the own school for a coördinator. */
export function eigenLessen(tx: Transactie): Sql {
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

/** What stands of a lesson `l`. */
const VASTGELEGD = sql`(select count(*) filter (where p.status <> 'INGETROKKEN')::int as aantal, max(p.ingevoerd_op) as laatst from presentie p where p.les_id = l.id and p.datum = l.datum and p.actueel)`;
/** The last signature of a lesson `l` of which `v` stands, as JSON. */
const ONDERTEKENING = sql`(select json_build_object('op', o.getekend_op, 'door', ge.naam, 'gewijzigdSinds', coalesce(v.laatst > o.getekend_op, false))
  from les_ondertekening o join lidmaatschap lm on lm.id = o.ingevoerd_door join gebruiker ge on ge.id = lm.gebruiker_id
  where o.les_id = l.id order by o.getekend_op desc limit 1)`;
/** Whether the month of the lesson `l` is closed. */
const GESLOTEN = sql`exists (select 1 from maandafsluiting m where m.groep_id = l.groep_id and m.maand = date_trunc('month', l.datum)::date)`;

/** What is read of each member beside the entry: the right to write it, or the entry as it is shown. */
export type Standkeuze = 'recht' | 'presentie';

/** @param met everybody in each lesson as well, in the same statement */
export async function lessenLezen(tx: Transactie, operatie: string, waar: Sql, limiet: number, met?: Standkeuze): Promise<LesRij[]> {
  const stand = met ? sql`, (select coalesce(json_agg(json_build_object(${standvelden(met)})), '[]') from groepslid gl${standBij(tx, met)} where ${lidOpLesdag(tx)}) as stand` : empty;
  return tx.vraag<LesRij>(sql`select l.id, ${operatie}::text as operatie, l.datum::text, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd", l.duur_minuten as "duurMinuten",
      l.onderwerp, l.vervallen_reden as "vervallenReden", coalesce(l.locatie, g.locatie) as locatie, l.versie, ${GESLOTEN} as "maandGesloten", ${ONDERTEKENING} as ondertekening,
      json_build_object('id', g.id, 'naam', g.naam, 'soort', g.soort, 'locatie', g.locatie, 'leerroute', g.leerroute) as groep,
      (select count(*)::int from groepslid gl where ${lidOpLesdag(tx)}) as "aantalDeelnemers",
      v.aantal as "aantalVastgelegd"${stand}
    from (select l.* from les l join groep g on g.id = l.groep_id where ${eigenLessen(tx)} and ${waar} order by l.datum, l.begin_tijd, g.naam limit ${limiet}) l
    join groep g on g.id = l.groep_id cross join lateral ${VASTGELEGD} v
    order by l.datum, l.begin_tijd, g.naam`);
}

/** What is recorded now for a lesson, per person. */
export interface StandRij {
  lesId: string;
  inburgeraarId: string;
  id: string | null;
  versie: number;
  status: PresentieStatus | null;
  minuten: number;
  reden: VerzuimReden | null;
  /** The person said beforehand not to come. Not read by who only writes, as how it was confirmed. */
  afmelding?: { reden: VerzuimReden; op: string } | null;
  /** How the person confirmed the current entry. */
  bevestigd?: Bevestigwijze | null;
  /** The relation by which the actor has this person now; null where it has none. Only where asked. */
  recht?: Persoonsrecht | null;
  /** The entry as it is shown; null where nothing stands. Only where asked. */
  presentie?: object | null;
}

/** Name and SQL of what is read of a member `gl` of the lesson `l`, with the current entry `p`. Who writes asks nothing that is only shown. */
function standvelden(met?: Standkeuze): Sql {
  const kern = sql`'lesId', l.id, 'inburgeraarId', gl.inburgeraar_id, 'id', p.id, 'versie', coalesce(p.versie, 0), 'status', p.status, 'minuten', coalesce(p.minuten, 0), 'reden', p.reden`;
  if (met === 'recht') return sql`${kern}, 'recht', r.recht`;
  const velden = sql`${kern},
    'afmelding', (select json_build_object('reden', a.reden, 'op', a.ingevoerd_op) from afmelding a where a.les_id = l.id and a.inburgeraar_id = gl.inburgeraar_id and not a.ingetrokken),
    'bevestigd', (select b.wijze from presentie_bevestiging b where b.presentie_id = p.id)`;
  if (met !== 'presentie') return velden;
  return sql`${velden}, 'presentie', case when p.status <> 'INGETROKKEN' then json_build_object('id', p.id, 'datum', p.datum, 'groep', (select g.naam from groep g where g.id = l.groep_id), 'duurMinuten', l.duur_minuten,
      'status', p.status, 'minuten', p.minuten, 'reden', p.reden, 'versie', p.versie, 'correctieReden', p.correctie_reden, 'bevestigd', (select b.wijze from presentie_bevestiging b where b.presentie_id = p.id),
      'herkomst', json_build_object('organisatie', (select o.naam from organisatie o where o.id = p.organisatie_id), 'op', p.ingevoerd_op, 'bron', p.bron,
        'medewerker', (select ge.naam from lidmaatschap lm join gebruiker ge on ge.id = lm.gebruiker_id where lm.id = p.ingevoerd_door))) end`;
}

/**
 * Beside a member `gl` the current entry `p` for the lesson `l`, and where asked the relation `r` that gives the actor the person. Both
 * are lateral: PostgreSQL then goes to one person by key, and not to everybody at each of them.
 */
function standBij(tx: Transactie, met?: Standkeuze): Sql {
  const recht = met === 'recht' ? sql` left join lateral (${rechtVan(tx, sql`gl.inburgeraar_id`)}) r on true` : empty;
  return sql` left join lateral (select * from presentie p where p.les_id = l.id and p.datum = l.datum and p.inburgeraar_id = gl.inburgeraar_id and p.actueel limit 1) p on true${recht}`;
}

/** The members of the groups of these lessons on their days, with their current entry where there is one. */
export async function deelnemersLezen(tx: Transactie, lesIds: readonly string[], met?: Standkeuze): Promise<StandRij[]> {
  const rijen = await tx.vraag<{ rij: StandRij }>(sql`select json_build_object(${standvelden(met)}) as rij from les l cross join lateral (select gl.inburgeraar_id from groepslid gl where ${lidOpLesdag(tx)}) gl${standBij(tx, met)}
    where l.id = any(${[...lesIds]}::uuid[]) and l.organisatie_id = ${tx.actor.organisatieId}`);
  return rijen.map(({ rij }) => rij);
}

/** Cancels the lesson, or lets it go on after all, when it still is as it was seen. */
export async function lesVervallenZetten(tx: Transactie, les: Pick<LesRij, 'id' | 'versie'>, reden: string | null): Promise<boolean> {
  const rijen = await tx.vraag(sql`update les set vervallen_reden = ${reden}, lesvrij_id = null, versie = versie + 1 where id = ${les.id}::uuid and versie = ${les.versie} returning 1`);
  return rijen.length > 0;
}

/** The actor signs for these lessons now. */
export async function ondertekenen(tx: Transactie, lessen: readonly { id: string }[]): Promise<void> {
  await tx.vraag(sql`insert into les_ondertekening (les_id, organisatie_id, ingevoerd_door, getekend_op)
    values ${bulk(lessen.map(({ id }) => [id, tx.actor.organisatieId, tx.actor.lidmaatschapId, tx.nu]))}`);
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

/**
 * Adds entries to the ledger; the entry that was current before stays, without the marker. One statement, whose text is the same for
 * one person and for a whole sheet, so that its plan is kept: the entries of before lose the marker first, because the new rows wait
 * for what became of them.
 */
export async function presentieToevoegen(tx: Transactie, regels: readonly NieuwePresentie[]): Promise<void> {
  const { actor, nu } = tx;
  // The same order in every transaction, so that two of them cannot wait for each other.
  const plek = ({ lesId, inburgeraarId }: NieuwePresentie) => `${lesId}|${inburgeraarId}`;
  const geordend = [...regels].sort((a, b) => (plek(a) < plek(b) ? -1 : 1)).map((r) => ({ ...r, bron: bronVan(actor, r.bron) }));
  await tx.vraag(sql`with r as (select * from jsonb_to_recordset(${JSON.stringify(geordend)}::jsonb) as r("lesId" uuid, "inburgeraarId" uuid, datum date, versie int, status text, minuten int, reden text, bron text, "importId" uuid, "correctieReden" text)),
    oud as (update presentie p set actueel = false from r where p.les_id = r."lesId" and p.datum = r.datum and p.inburgeraar_id = r."inburgeraarId" and p.actueel and p.versie = r.versie - 1 returning 1)
    insert into presentie (inburgeraar_id, organisatie_id, ingevoerd_door, ingevoerd_op, les_id, datum, versie, actueel, status, minuten, reden, bron, import_id, correctie_reden)
    select r."inburgeraarId", ${actor.organisatieId}::uuid, ${actor.lidmaatschapId}::uuid, ${nu}::timestamptz, r."lesId", r.datum, r.versie, (select count(*) >= 0 from oud), r.status, r.minuten, r.reden, r.bron, r."importId", r."correctieReden" from r`);
}

/** Somebody else wrote the same version of an entry between our reading and our writing. */
export function isIntussenGeschreven(fout: unknown): boolean {
  return fout instanceof DatabaseError && fout.code === '23505';
}

/** The month is closed for who writes. */
export function isMaandGesloten(fout: unknown): boolean {
  return fout instanceof DatabaseError && fout.code === MAAND_GESLOTEN_SQLSTATE;
}
