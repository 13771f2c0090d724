import sql, { type Sql } from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { lijst, type RubriekBron, samengesteld, wieAllesLeest } from '../../access/bron.ts';
import type { Leesrecht } from '../../access/leesrecht.ts';
// The registry of access reads the columns of these tables as well.
import './aanwezig.entity.ts';
import { Presentie } from './presentie.entity.ts';

const TOTAAL = (recht: Leesrecht): Sql => sql`(select json_build_object('lessen', coalesce(sum(t.lessen), 0), 'aanwezig', coalesce(sum(t.aanwezig), 0),
  'geoorloofd', coalesce(sum(t.geoorloofd), 0), 'ongeoorloofd', coalesce(sum(t.ongeoorloofd), 0)) from presentie_totaal t where ${recht.rij('t')})`;

/** Cancelled and withdrawn lessons are no lessons. */
const VIER_WEKEN = (recht: Leesrecht): Sql => sql`(select json_build_object('lessen', count(*),
  'aanwezig', count(*) filter (where t.status in ('AANWEZIG', 'TE_LAAT')), 'geoorloofd', count(*) filter (where t.status = 'GEOORLOOFD_AFWEZIG'),
  'ongeoorloofd', count(*) filter (where t.status = 'ONGEOORLOOFD_AFWEZIG')) from presentie t
  where ${recht.rij('t', { datum: 'datum' })} and t.actueel and t.datum > ${INSTELLINGEN.vandaag} - 28 and t.datum <= ${INSTELLINGEN.vandaag}
    and t.status not in ('VERVALLEN', 'INGETROKKEN'))`;

export const taalPresentie: RubriekBron = {
  rubriek: 'TAAL_PRESENTIE',
  tabellen: [
    {
      tabel: 'presentie', rubriek: 'TAAL_PRESENTIE', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: ['actueel'],
      // The afronding goes by the day: an entry cannot name another day than its lesson.
      // That a closed month takes only what the coördinator corrects with a reason, a trigger holds (`presentie.sql.ts`): it looks when its turn came.
      schrijfExtra: 'exists (select 1 from les l where l.id = presentie.les_id and l.datum = presentie.datum)',
    },
    {
      tabel: 'afmelding', rubriek: 'TAAL_PRESENTIE', datumKolom: 'datum', schrijven: 'eigenwoord', wijzigbaar: ['reden', 'ingetrokken', 'ingevoerd_op'],
      eigenSql: 'exists (select 1 from les l where l.id = afmelding.les_id and l.organisatie_id = (select ik_organisatie()))',
      verwijst: 'exists (select 1 from les l where l.id = afmelding.les_id and l.datum = afmelding.datum)',
      // Beforehand, and for a lesson of a class that the person is in on that day.
      schrijfExtra: `afmelding.datum >= (select vandaag()) and exists (select 1 from les l join groepslid gl on gl.groep_id = l.groep_id
        where l.id = afmelding.les_id and gl.inburgeraar_id = afmelding.inburgeraar_id and gl.van <= l.datum and (gl.tot is null or gl.tot >= l.datum))`,
    },
    {
      tabel: 'presentie_bevestiging', rubriek: 'TAAL_PRESENTIE', datumKolom: 'datum', schrijven: 'eigenwoord', wijzigbaar: ['wijze', 'ingevoerd_op'],
      eigenSql: 'exists (select 1 from presentie p where p.id = presentie_bevestiging.presentie_id and p.datum = presentie_bevestiging.datum and p.organisatie_id = (select ik_organisatie()))',
      verwijst: 'exists (select 1 from presentie p where p.id = presentie_bevestiging.presentie_id and p.inburgeraar_id = presentie_bevestiging.inburgeraar_id and p.datum = presentie_bevestiging.datum)',
    },
    {
      tabel: 'verzuim_opvolging', rubriek: 'TAAL_PRESENTIE', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: 'niets',
      verwijst: `exists (select 1 from presentie p where p.id = verzuim_opvolging.presentie_id and p.inburgeraar_id = verzuim_opvolging.inburgeraar_id and p.datum = verzuim_opvolging.datum
        and p.organisatie_id = verzuim_opvolging.organisatie_id)`,
    },
    { tabel: 'presentie_totaal', rubriek: 'TAAL_PRESENTIE', organisatieKolom: 'organisatie_id', schrijven: 'geen' },
    // What hangs on the plan of the person and on other schools is for who reads the lessons of all of them.
    { tabel: 'taal_telling', rubriek: 'TAAL_PRESENTIE', schrijven: 'geen', alleen: wieAllesLeest('TAAL_PRESENTIE') },
  ],
  json: samengesteld({
    gevolgdeUren: (recht) => sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from presentie_totaal t where ${recht.rij('t')})`,
    tellendeUren: (recht) => (recht.voorIedereen
      ? sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from taal_telling t where ${recht.rij('t')})`
      : sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from presentie_totaal t where ${recht.rij('t')})`),
    totaal: TOTAAL,
    vierWeken: VIER_WEKEN,
    laatsteLesOp: (recht) => sql`(select max(t.datum) from presentie t where ${recht.rij('t', { datum: 'datum' })} and t.actueel
      and t.status not in ('VERVALLEN', 'INGETROKKEN'))`,
    lessen: lijst('presentie', Presentie, {
      orde: 't.datum desc, t.id', hoogstens: 200, datum: 'datum', waar: sql`t.actueel and t.status <> 'INGETROKKEN'`,
      eigen: {
        bevestigd: () => sql`(select b.wijze from presentie_bevestiging b where b.presentie_id = t.id)`,
        groep: () => sql`(select g.naam from les l join groep g on g.id = l.groep_id where l.id = t.les_id)`,
        duurMinuten: () => sql`(select l.duur_minuten from les l where l.id = t.les_id)`,
      },
    }),
  }),
};
