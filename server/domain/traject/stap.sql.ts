import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { VERSTE_EERST, WEG, type Wegfeit } from '../../../shared/rules/weg.ts';

/** Where each fact of the way stands: `t` is trajectstatus, `i` the person, `l` the toets. A move that is still to come is no step yet. */
const FEIT: Readonly<Record<Wegfeit, string>> = {
  koppelingOp: 't.koppeling_op is not null', koffieEnKoekOp: 't.koffie_en_koek_op is not null', intakeAfgerondOp: 't.intake_afgerond_op is not null', leerbaarheidOp: 'l.afgenomen_op is not null',
  startklasVan: 't.startklas_van is not null', eerstePipOp: 't.termijn_start is not null', ingeschrevenOp: 't.ingeschreven_op is not null', gestartOp: 't.gestart_op is not null',
  beschikkingOp: 't.beschikking_op is not null', afrondingOp: 't.afronding_op is not null', voldaanOp: 't.voldaan_op is not null', ontheffingOp: 't.ontheffing_op is not null',
  vrijstellingOp: 't.vrijstelling_op is not null', vertrokkenOp: 'i.vertrokken_op < (select vandaag())',
};

/**
 * The step of person `p`, as `stapVan` finds it: one table, two readings of it.
 *
 * @param metLeerbaarheid the viewer reads LEERBAARHEID; for who does not, the toets is no fact
 */
export function stapSql(metLeerbaarheid: boolean): Sql {
  const takken = VERSTE_EERST.flatMap((stap) => {
    const { feit } = WEG[stap];
    return feit === null || (feit === 'leerbaarheidOp' && !metLeerbaarheid) ? [] : [raw(`when ${FEIT[feit]} then '${stap}'`)];
  });
  const toets = metLeerbaarheid ? sql` left join leerbaarheid l on l.inburgeraar_id = i.id` : empty;
  return sql`(select case ${join(takken, ' ')} else 'AANGEMELD' end from inburgeraar i left join trajectstatus t on t.inburgeraar_id = i.id${toets} where i.id = p.inburgeraar_id)`;
}
