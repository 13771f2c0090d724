import sql, { empty } from 'sql-template-tag';
import type { WaaromNiet } from '../../../shared/rules/aanbod.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { urennormenOp } from '../../../shared/rules/urennormen.ts';
import type { Urenpost as Verklaarpost } from '../../../shared/rules/urenVerklaring.ts';
import { NT2_GROEPEN } from '../../../shared/rules/groepen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { minutenInLes } from './samenloop.sql.ts';
import type { Samenloopdag } from './urenstand.types.ts';

/** Days on which hours coincide, as many as are shown. */
const SAMENLOOP_HOOGSTENS = 20;

/** An entry by itself: what counting once needs. */
export type Dagpost = Pick<Verklaarpost, 'id' | 'datum' | 'beginTijd' | 'minuten'>;

/** The days of participatie of one person, in sums. */
export interface Participatiesom {
  minuten: number;
  recent: number;
  bevestigd: number;
  betwist: number;
  /** Entries that count as practice of the MAP, and those of the PVT. */
  mapPraktijk: Dagpost[];
  pvt: Dagpost[];
  laatsteOp: string | null;
  maanden: { maand: string; minuten: number }[];
  samenloop: Samenloopdag[];
  aantalSamenloop: number;
}

/** An entry of a month with what its explanation needs. */
export interface Participatiepost extends Verklaarpost {
  wat: string;
  organisatie: string;
  reactie: string | null;
}

const DAGPOST = sql`json_build_object('id', u.id, 'datum', u.datum, 'beginTijd', to_char(u.begin_tijd, 'HH24:MI'), 'minuten', u.minuten)`;

/** Lessons that a person followed, as parts of a day; minutes are those from begin to end. */
const LESDELEN = sql`select p.datum, o.naam as organisatie, g.naam as activiteit, l.begin_tijd, l.duur_minuten as minuten, p.id
  from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id join organisatie o on o.id = p.organisatie_id where p.actueel and p.minuten > 0`;

/**
 * For a person of whom the viewer reads the hours of all organisations. One statement.
 *
 * @param metLessen the viewer reads the lessons at all schools as well: what coincides with a lesson is found too
 */
export async function participatieSomLezen(tx: Transactie, inburgeraarId: string, metLessen: boolean): Promise<Participatiesom> {
  const { tempoWeken, veelUrenPerDag } = urennormenOp(tx.vandaag);
  const sinds = plusDagen(tx.vandaag, -7 * tempoWeken);
  const valtOp = sql`(d.minuten_dubbel > 0 or d.in_les > 0 or d.minuten > ${veelUrenPerDag * 60})`;
  const wie = sql`${inburgeraarId}::uuid`;
  const inLes = metLessen ? minutenInLes(wie) : sql`select null::date as datum, 0 as minuten`;
  const lesdelen = metLessen ? sql` union all select x.organisatie, x.activiteit, x.begin_tijd, x.minuten, x.id from (${LESDELEN} and p.inburgeraar_id = ${wie}) x where x.datum = d.datum and d.in_les > 0` : empty;
  const [rij] = await tx.vraag<Participatiesom>(sql`with il as materialized (${inLes}), d as materialized (select d.*, coalesce(il.minuten, 0) as in_les from participatie_dag d left join il on il.datum = d.datum where d.inburgeraar_id = ${wie}),
    u as materialized (select u.*, w.reactie, r.waarom_niet, coalesce(r.map_praktijk, false) as map_praktijk, coalesce(r.pvt, false) as pvt from participatie_uren u left join uren_reactie w on w.uren_id = u.id
      left join lateral (select * from activiteit_regel a where a.activiteit_id = u.activiteit_id and a.geldig_van <= u.datum order by a.geldig_van desc limit 1) r on true
      where u.inburgeraar_id = ${inburgeraarId}::uuid and u.actueel and u.minuten > 0)
    select coalesce((select t.minuten from participatie_telling t where t.inburgeraar_id = ${inburgeraarId}::uuid), 0) as minuten,
      (select coalesce(sum(d.minuten_tellend), 0)::int from d where d.datum > ${sinds}::date) as recent,
      (select coalesce(sum(u.minuten), 0)::int from u where u.reactie = 'BEVESTIGD') as bevestigd, (select coalesce(sum(u.minuten), 0)::int from u where u.reactie = 'BETWIST') as betwist,
      (select coalesce(json_agg(${DAGPOST}), '[]') from u where u.map_praktijk) as "mapPraktijk",
      (select coalesce(json_agg(${DAGPOST}), '[]') from u where u.pvt) as pvt,
      (select max(d.datum)::text from d) as "laatsteOp", (select count(*)::int from d where ${valtOp}) as "aantalSamenloop",
      (select coalesce(json_agg(m), '[]') from (select date_trunc('month', d.datum)::date::text as maand, sum(d.minuten_tellend)::int as minuten from d group by 1) m) as maanden,
      (select coalesce(json_agg(json_build_object('datum', d.datum, 'minuten', d.minuten, 'minutenDubbel', d.minuten_dubbel, 'minutenInLes', d.in_les,
          'delen', (select json_agg(json_build_object('organisatie', x.organisatie, 'activiteit', x.activiteit, 'beginTijd', to_char(x.begin_tijd, 'HH24:MI'), 'minuten', x.minuten) order by x.begin_tijd, x.organisatie, x.id)
            from (select o.naam as organisatie, a.naam as activiteit, u.begin_tijd, u.minuten, u.id from u join organisatie o on o.id = u.organisatie_id join activiteit a on a.id = u.activiteit_id where u.datum = d.datum${lesdelen}) x)) order by d.datum desc), '[]')
        from (select * from d where ${valtOp} order by d.datum desc limit ${SAMENLOOP_HOOGSTENS}) d) as samenloop`);
  if (!rij) throw new Error('A statement of sums gives one row');
  return rij;
}

/** The entries of a stretch of days, each with the rule of the catalogue on its day. */
export async function participatiePostenLezen(tx: Transactie, inburgeraarId: string, van: string, totEnMet: string): Promise<Participatiepost[]> {
  const rijen = await tx.vraag<Omit<Participatiepost, 'regel'> & { heeftRegel: boolean; waaromNiet: WaaromNiet | null }>(sql`select u.id, u.datum::text, to_char(u.begin_tijd, 'HH24:MI') as "beginTijd", u.minuten, a.naam as wat, o.naam as organisatie,
      (select w.reactie from uren_reactie w where w.uren_id = u.id) as reactie, r.id is not null as "heeftRegel", r.waarom_niet as "waaromNiet"
    from participatie_uren u join activiteit a on a.id = u.activiteit_id join organisatie o on o.id = u.organisatie_id
      left join lateral (select * from activiteit_regel r where r.activiteit_id = u.activiteit_id and r.geldig_van <= u.datum order by r.geldig_van desc limit 1) r on true
    where u.inburgeraar_id = ${inburgeraarId}::uuid and u.actueel and u.minuten > 0 and u.datum between ${van}::date and ${totEnMet}::date`);
  return rijen.map(({ heeftRegel, waaromNiet, ...post }) => ({ ...post, regel: heeftRegel ? { waaromNiet } : null }));
}

/** The lessons of one person: what counts, minutes of every day, and those of a stretch of days by themselves. */
export interface Taallessen {
  /** Minutes that count, and of those the ones of the brede intake: the sums that the lists show too. */
  minuten: number;
  minutenIntake: number;
  dagen: { datum: string; minuten: number }[];
  posten: { id: string; datum: string; beginTijd: string | null; minuten: number; wat: string; organisatie: string }[];
}

/** For a person of whom the viewer reads the attendance at all schools. One statement. */
export async function taallessenLezen(tx: Transactie, inburgeraarId: string, periode: { van: string; totEnMet: string } | null): Promise<Taallessen> {
  const { van, totEnMet } = periode ?? { van: null, totEnMet: null };
  const [rij] = await tx.vraag<Taallessen>(sql`with p as materialized (select p.id, p.datum, p.minuten, to_char(l.begin_tijd, 'HH24:MI') as "beginTijd", g.naam as wat, o.naam as organisatie
      from presentie p join les l on l.id = p.les_id join groep g on g.id = l.groep_id join organisatie o on o.id = p.organisatie_id
      where p.inburgeraar_id = ${inburgeraarId}::uuid and p.actueel and p.status not in ('VERVALLEN', 'INGETROKKEN') and g.soort = any(${[...NT2_GROEPEN]}))
    select coalesce((select t.minuten from taal_telling t where t.inburgeraar_id = ${inburgeraarId}::uuid), 0) as minuten,
      coalesce((select t.minuten_intake from taal_telling t where t.inburgeraar_id = ${inburgeraarId}::uuid), 0) as "minutenIntake",
      (select coalesce(json_agg(d), '[]') from (select p.datum, sum(p.minuten)::int as minuten from p group by p.datum) d) as dagen,
      (select coalesce(json_agg(p), '[]') from p where p.datum between ${van}::date and ${totEnMet}::date) as posten`);
  if (!rij) throw new Error('A statement of sums gives one row');
  return rij;
}
