import sql, { empty, join, type Sql } from 'sql-template-tag';
import { type Digestkeuze, POSTVAK_DAGEN, POSTVAK_TELT_TOT, type Postvaksoort } from '../../../shared/rules/postvak.ts';
import type { Rubriek } from '../../access/matrix.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';
import { postvakbronnen } from './postvakbronnen.repository.ts';

/** One thing that happened for the actor, as read now. */
export interface Postvakrij {
  soort: Postvaksoort;
  /** What of it, as a code: the step of a signal, the stand of an agreement. */
  wat: string;
  /** The row that it is about. */
  id: string;
  op: string;
  nieuw: boolean;
  /** Who did it: an organisation, or a colleague of the own gemeente. */
  afzender: string | null;
  /** The title of an announcement; about no person. */
  titel: string | null;
  inburgeraarId: string | null;
  opdracht: string | null;
  grondslag: string | null;
  /** What the entry tells of. */
  rubriek: Rubriek | null;
}

/** Where a page ended. */
export interface Postvakplek {
  op: string;
  id: string;
}

/** Everything in the postvak, one row each; a right that ended takes its rows along. Persons are those who run in bereik. */
function inhoud(tx: Transactie): Sql {
  const sinds = sql`(${tx.nu}::timestamptz - make_interval(days => ${POSTVAK_DAGEN}))`;
  const personen = personenInBereik(tx);
  const takken = postvakbronnen(tx, sinds).map((b) => {
    const perPersoon = b.rubriek !== null && b.soort !== 'SIGNAAL';
    const wie = b.rubriek === null ? sql`null::uuid, null, null` : perPersoon ? sql`p.inburgeraar_id, p.opdracht, p.grondslag` : sql`t.inburgeraar_id, t.opdracht, t.grondslag`;
    return sql`select ${b.soort}::text as soort, (${b.wat})::text as wat, ${b.id} as id, ${b.op} as op, ${b.blijft ? sql`true` : sql`false`} as blijft, (${b.afzender})::text as afzender, (${b.titel ?? sql`null`})::text as titel,
      ${wie}, (${b.rubriek ?? sql`null`})::text as rubriek ${b.uit}`;
  });
  const bereik = personen ? sql`with p as materialized (select * from (${personen}) b where b.lopend) ` : empty;
  return sql`${bereik}select x.soort, x.wat, x.id, x.op, x.afzender, x.titel, x.inburgeraar_id, x.opdracht, x.grondslag, x.rubriek,
      (x.blijft or x.op > coalesce((select s.gezien_tot from postvakstand s where s.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid), '-infinity')) as nieuw
    from (${join(takken, ' union all ')}) x (soort, wat, id, op, blijft, afzender, titel, inburgeraar_id, opdracht, grondslag, rubriek) where x.op <= ${tx.nu}::timestamptz`;
}

/** One page, the newest first. */
export async function postvakLezen(tx: Transactie, na: Postvakplek | null, limiet: number): Promise<Postvakrij[]> {
  const verder = na ? sql` where (y.op, y.soort || y.wat || y.id) < (${na.op}::timestamptz, ${na.id})` : empty;
  return tx.vraag<Postvakrij>(sql`select y.soort, y.wat, y.id, y.op::text as op, y.nieuw, y.afzender, y.titel, y.inburgeraar_id as "inburgeraarId", y.opdracht, y.grondslag, y.rubriek
    from (${inhoud(tx)}) y${verder} order by y.op desc, y.soort || y.wat || y.id desc limit ${limiet}`);
}

export interface Postvaktelling {
  nieuw: number;
  /** The last moment of what is new. */
  laatste: Date | null;
}

/** How much is new; names nobody. */
export async function postvakTellen(tx: Transactie): Promise<Postvaktelling> {
  const [rij] = await tx.vraag<Postvaktelling>(sql`select count(*)::int as nieuw, max(z.op) as laatste from (select y.op from (${inhoud(tx)}) y where y.nieuw order by y.op desc limit ${POSTVAK_TELT_TOT + 1}) z`);
  return rij ?? { nieuw: 0, laatste: null };
}

export interface Postvakinstelling {
  digest: Digestkeuze;
  gezienTot: string | null;
  versie: number;
}

export async function instellingLezen(tx: Transactie): Promise<Postvakinstelling> {
  const [rij] = await tx.vraag<Postvakinstelling>(sql`select s.digest, s.gezien_tot::text as "gezienTot", s.versie from postvakstand s where s.lidmaatschap_id = ${tx.actor.lidmaatschapId}::uuid`);
  return rij ?? { digest: 'GEEN', gezienTot: null, versie: 0 };
}

/** What happened up to this moment was seen; never back in time. */
export async function gezienZetten(tx: Transactie, totEnMet: string): Promise<void> {
  await tx.vraag(sql`insert into postvakstand as s (lidmaatschap_id, gezien_tot) values (${tx.actor.lidmaatschapId}::uuid, least(${totEnMet}::timestamptz, ${tx.nu}::timestamptz))
    on conflict (lidmaatschap_id) do update set gezien_tot = greatest(s.gezien_tot, excluded.gezien_tot)`);
}

/** False where another version stands. */
export async function digestKiezen(tx: Transactie, digest: Digestkeuze, versie: number): Promise<boolean> {
  const rijen = await tx.vraag(sql`insert into postvakstand as s (lidmaatschap_id, digest, versie) values (${tx.actor.lidmaatschapId}::uuid, ${digest}, 1)
    on conflict (lidmaatschap_id) do update set digest = excluded.digest, versie = s.versie + 1 where s.versie = ${versie} returning 1`);
  return rijen.length > 0;
}

/** Puts the mail of this membership in the outbox. */
export async function digestKlaarzetten(tx: Transactie, aantal: number, geldigTot: string): Promise<void> {
  await tx.vraag(sql`select digest_klaarzetten(${aantal}::int, ${tx.nu}::timestamptz, ${geldigTot}::date)`);
}
