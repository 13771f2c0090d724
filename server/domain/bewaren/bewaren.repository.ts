import sql, { raw } from 'sql-template-tag';
import type { Levensfeiten, Termijn } from '../../../shared/rules/bewaren.ts';
import type { Startfeit } from './bewaren.entity.ts';
import type { Verbinding } from './wissen.ts';

/** A person of whom something may have to go, and what went before. */
export interface Kandidaat extends Levensfeiten {
  id: string;
  gemeenteId: string;
  gewist: string[];
}

export type GeldendeTermijn = Termijn & { startfeit: Startfeit };

/** The periods that hold on this day. */
export async function termijnenLezen(db: Verbinding, op: string): Promise<GeldendeTermijn[]> {
  const { rows } = await db.query<GeldendeTermijn>(sql`select distinct on (soort) soort, startfeit, artikel,
      (extract(year from termijn) * 12 + extract(month from termijn))::int as maanden, extract(day from termijn)::int as dagen
    from bewaartermijn where van <= ${op} and (tot is null or tot >= ${op}) order by soort, van desc`);
  return rows;
}

/** The next persons by identity with a fact from which a period may run. */
export async function kandidatenLezen(db: Verbinding, na: string | null, aantal: number): Promise<Kandidaat[]> {
  const { rows } = await db.query<Kandidaat>(sql`select i.id, i.gemeente_id as "gemeenteId", i.vertrokken_op::text as "vertrokkenOp", i.overleden_op::text as "overledenOp",
      coalesce(t.voldaan_op, k.voldaan_op)::text as "voldaanOp", coalesce(t.ontheffing_op, k.ontheffing_op)::text as "ontheffingOp",
      coalesce(t.vrijstelling_op, k.vrijstelling_op)::text as "vrijstellingOp", coalesce(g.rubrieken, '{}') as gewist
    from inburgeraar i left join trajectstatus t on t.inburgeraar_id = i.id left join kernset k on k.inburgeraar_id = i.id
    left join lateral (select array_agg(s.rubriek) as rubrieken from grafsteen s where s.inburgeraar_id = i.id) g on true
    where (${na}::uuid is null or i.id > ${na}::uuid) and coalesce(i.vertrokken_op, i.overleden_op, t.voldaan_op, t.ontheffing_op, t.vrijstelling_op, k.voldaan_op, k.ontheffing_op, k.vrijstelling_op) is not null
    order by i.id limit ${aantal}`);
  return rows;
}

/** Rows of the portal's own administration with a period: by which moment they end, and whether this job removes them. */
export const ADMINISTRATIE = {
  sessie: { tabel: 'sessie', kolom: 'verloopt_op', waar: 'true', wist: true },
  idempotentie: { tabel: 'idempotentie', kolom: 'op', waar: 'true', wist: true },
  uitvoer: { tabel: 'uitvoer', kolom: 'verloopt_op', waar: 'true', wist: true },
  presentie_import: { tabel: 'presentie_import', kolom: 'gemaakt_op', waar: 'true', wist: true },
  signaal_zonder_persoon: { tabel: 'signaal', kolom: 'ingevoerd_op', waar: 'inburgeraar_id is null', wist: true },
  // To who works at a partner; a message to an inburgeraar goes with the rubriek of what it announces.
  bericht_aan_partner: { tabel: 'bericht', kolom: 'ingevoerd_op', waar: 'inburgeraar_id is null', wist: true },
  mededeling: { tabel: 'mededeling', kolom: 'ingevoerd_op', waar: 'tot < current_date', wist: true },
  herinnering: { tabel: 'herinnering', kolom: 'ingevoerd_op', waar: 'true', wist: true },
  bewaarverslag: { tabel: 'bewaarverslag', kolom: 'klaar_op', waar: 'true', wist: true },
  grafsteen: { tabel: 'grafsteen', kolom: 'gewist_op', waar: `not exists (select 1 from kernset k where k.inburgeraar_id = grafsteen.inburgeraar_id)`, wist: true },
  steekproef_beoordeling: { tabel: 'steekproef_beoordeling', kolom: 'ingevoerd_op', waar: 'true', wist: true },
  verwerking: { tabel: 'verwerking', kolom: 'begin', waar: 'true', wist: true },
  // Its rows are a chain: taking some out is for who keeps the chain. Here they are counted, so that the FG sees them.
  auditregel: { tabel: 'auditregel', kolom: 'moment', waar: 'true', wist: false },
} as const;

export type Administratiesoort = keyof typeof ADMINISTRATIE;

export interface Verslagregel {
  soort: string;
  aantal: number;
  /** The oldest day from which something was, or would be, due. */
  oudste: string | null;
}

/** How many rows are past their period at this moment. */
export async function verlopenTellen(db: Verbinding, soort: Administratiesoort, { maanden, dagen }: Termijn, nu: Date): Promise<Verslagregel> {
  const { tabel, kolom, waar } = ADMINISTRATIE[soort];
  const { rows: [rij] } = await db.query<{ aantal: number; oudste: string | null }>(sql`select count(*)::int as aantal, (min(${raw(kolom)}) at time zone 'Europe/Amsterdam')::date::text as oudste
    from ${raw(tabel)} where ${raw(waar)} and ${raw(kolom)} + make_interval(months => ${maanden}, days => ${dagen}) < ${nu}`);
  return { soort, aantal: rij?.aantal ?? 0, oudste: rij?.oudste ?? null };
}

/**
 * Removes so many rows that are past their period; returns how many. In a table in parts two rows may have one `ctid`, so that the
 * condition is asked of what goes as well: it may then be a few more.
 */
export async function verlopenWissen(db: Verbinding, soort: Administratiesoort, { maanden, dagen }: Termijn, nu: Date, hoogstens: number): Promise<number> {
  const { tabel, kolom, waar } = ADMINISTRATIE[soort];
  const voorbij = sql`${raw(waar)} and ${raw(kolom)} + make_interval(months => ${maanden}, days => ${dagen}) < ${nu}`;
  const { rowCount } = await db.query(sql`delete from ${raw(tabel)} where ctid = any (array(select ctid from ${raw(tabel)} where ${voorbij} limit ${hoogstens})) and ${voorbij}`);
  return rowCount ?? 0;
}

export async function verslagBewaren(db: Verbinding, verslag: { gemeenteId: string | null; peildatum: string; echt: boolean; klaarOp: Date; regels: readonly Verslagregel[] }): Promise<void> {
  await db.query(sql`insert into bewaarverslag (gemeente_id, peildatum, echt, klaar_op, regels)
    values (${verslag.gemeenteId}, ${verslag.peildatum}, ${verslag.echt}, ${verslag.klaarOp}, ${JSON.stringify(verslag.regels)}::jsonb)`);
}

export async function stenenLezen(db: Verbinding): Promise<{ inburgeraarId: string; rubriek: string; artikel: string; gewistOp: Date }[]> {
  return (await db.query(sql`select inburgeraar_id as "inburgeraarId", rubriek, artikel, gewist_op as "gewistOp" from grafsteen order by gewist_op, inburgeraar_id, rubriek`)).rows as never;
}
