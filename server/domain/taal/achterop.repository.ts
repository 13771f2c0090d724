import sql, { empty } from 'sql-template-tag';
import { achteropdagen, type Achteropfeiten } from '../../../shared/rules/achterop.ts';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { KLASSOORTEN } from '../../../shared/rules/groepen.ts';
import { Leesrecht } from '../../access/leesrecht.ts';
import { bereikVan } from '../../access/rollen.ts';
import type { Transactie } from '../../database/transactie.ts';
import { personenInBereik } from '../inburgeraars/inburgeraars.repository.ts';

/** One learner with what the own school recorded in the last weeks. */
export interface AchteropRij extends Achteropfeiten {
  inburgeraarId: string;
  opdracht: string;
  grondslag: string;
  groepen: string[];
  laatstAanwezigOp: string | null;
  perWeek: number[];
  signaalOp: string | null;
  signaalStand: string | null;
}

const HOOGSTENS = 5_000;

/**
 * Everybody in bereik who sits in a class now, with the lessons of the own school in the last weeks as numbers: one statement, by index of the
 * person. For who leads classes only members of those. Who drifts is for the rules.
 */
export async function achteropLezen(tx: Transactie): Promise<AchteropRij[]> {
  const personen = personenInBereik(tx);
  const [presentie, voortgang, signaal] = [new Leesrecht(tx.actor, 'TAAL_PRESENTIE'), new Leesrecht(tx.actor, 'TAAL_VOORTGANG'), new Leesrecht(tx.actor, 'SIGNALEN')];
  if (!personen || !presentie.bestaat) return [];
  const { organisatieId, lidmaatschapId, rol } = tx.actor;
  const { vandaag } = tx;
  const { recentVan, daarvoorVan } = achteropdagen(vandaag);
  const leidt = bereikVan(rol).soort === 'GROEP'
    ? sql` and exists (select 1 from groepsbegeleider gb where gb.groep_id = g.id and gb.lidmaatschap_id = ${lidmaatschapId}::uuid and gb.van <= ${vandaag}::date and (gb.tot is null or gb.tot >= ${vandaag}::date))` : empty;
  const er = sql`r.status in ('AANWEZIG', 'TE_LAAT')`;
  const recent = sql`r.datum >= ${recentVan}::date`;
  const inzet = (plek: number) => (voortgang.bestaat ? sql`(select t.inzet from voortgangsrapportage t where ${voortgang.rij('t')} and t.inzet is not null order by t.datum desc, t.id limit 1 offset ${plek})` : sql`null`);
  const laatste = signaal.bestaat
    ? sql`left join lateral (select t.datum, t.stand from signaal t where ${signaal.rij('t')} and t.datum >= ${daarvoorVan}::date and t.onderwerp in ('AANWEZIGHEID', 'VOORTGANG') order by t.datum desc, t.id limit 1) s on true` : sql`cross join (select null::date as datum, null::text as stand) s`;
  return tx.vraag<AchteropRij>(sql`with bereik as (${personen}), p as (select * from bereik where lopend)
    select p.inburgeraar_id as "inburgeraarId", p.opdracht, p.grondslag, k.groepen, l.recent, l.daarvoor, l."zonderBericht", l."afwezigOpRij", l."gevolgdMinuten", l."lesMinuten", l."laatstAanwezigOp", l."perWeek",
      ${inzet(0)} as inzet, ${inzet(1)} as "vorigeInzet", s.datum::text as "signaalOp", s.stand as "signaalStand"
    from p cross join lateral (select json_agg(distinct g.naam) as groepen from groepslid gl join groep g on g.id = gl.groep_id and g.soort = any(${[...KLASSOORTEN]})
        where gl.inburgeraar_id = p.inburgeraar_id and gl.organisatie_id = ${organisatieId}::uuid and gl.van <= ${vandaag}::date and (gl.tot is null or gl.tot >= ${vandaag}::date)${leidt}) k
      cross join lateral (with r as (select t.datum, t.status, t.reden, t.minuten, x.duur_minuten, x.begin_tijd from presentie t join les x on x.id = t.les_id
          where ${presentie.rij('t')} and t.actueel and t.status not in ('VERVALLEN', 'INGETROKKEN') and t.datum between ${daarvoorVan}::date and ${vandaag}::date)
        select json_build_object('lessen', count(*) filter (where ${recent}), 'aanwezig', count(*) filter (where ${recent} and ${er})) as recent,
          json_build_object('lessen', count(*) filter (where not (${recent})), 'aanwezig', count(*) filter (where not (${recent}) and ${er})) as daarvoor,
          (count(*) filter (where ${recent} and r.status = 'ONGEOORLOOFD_AFWEZIG' and r.reden is null))::int as "zonderBericht",
          (count(*) filter (where not exists (select 1 from r o where o.status in ('AANWEZIG', 'TE_LAAT') and (o.datum, o.begin_tijd) >= (r.datum, r.begin_tijd))))::int as "afwezigOpRij",
          coalesce(sum(r.minuten), 0)::int as "gevolgdMinuten", coalesce(sum(r.duur_minuten), 0)::int as "lesMinuten", (max(r.datum) filter (where ${er}))::text as "laatstAanwezigOp",
          (select json_agg(coalesce((select case when count(*) = 0 then -1 else round(100.0 * count(*) filter (where r.status in ('AANWEZIG', 'TE_LAAT')) / count(*)) end from r where r.datum between w.dag::date and w.dag::date + 6), -1) order by w.dag)
            from generate_series(${daarvoorVan}::timestamp, ${plusDagen(vandaag, -6)}::timestamp, interval '7 days') w(dag)) as "perWeek"
        from r) l
      ${laatste}
    where k.groepen is not null order by p.inburgeraar_id limit ${HOOGSTENS}`);
}
