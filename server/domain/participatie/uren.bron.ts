import sql, { join, raw, type Sql } from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { lijst, type RubriekBron, samengesteld, wieAllesLeest } from '../../access/bron.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { ParticipatieUren } from './uren.entity.ts';

/** What hangs on the plan of the person and on other organisations is for who reads the entries of all of them. */
const LEEST_ALLES = wieAllesLeest('PARTICIPATIE_UREN');

/** Whether the catalogue counts the entry `t`, by the rule of its day. */
export const TELT_IN_AANBOD = sql`coalesce((select r.waarom_niet is null from activiteit_regel r where r.activiteit_id = t.activiteit_id and r.geldig_van <= t.datum order by r.geldig_van desc limit 1), false)`;

const VORIGE: Readonly<Record<string, Sql>> = { minuten: sql`v.minuten`, reactie: sql`r.reactie`, toelichting: sql`r.toelichting` };

/** The version before this one: the ledger keeps it, with the word of the person on it. */
function vorige(selectie: Selectie): Sql {
  const paren = selectie.namen.flatMap((naam) => {
    const waarde = VORIGE[naam];
    if (!waarde) throw new Error(`VorigeUren has no source for field ${naam}`);
    return [raw(`'${naam}'`), waarde];
  });
  return sql`(select ${paren.length > 0 ? sql`json_build_object(${join(paren)})` : sql`'{}'::json`} from participatie_uren v left join uren_reactie r on r.uren_id = v.id
    where t.versie > 1 and v.organisatie_id = t.organisatie_id and v.datum = t.datum and v.inburgeraar_id = t.inburgeraar_id and v.activiteit_id = t.activiteit_id
      and v.begin_tijd is not distinct from t.begin_tijd and v.versie = t.versie - 1 limit 1)`;
}

export const participatieUren: RubriekBron = {
  rubriek: 'PARTICIPATIE_UREN',
  tabellen: [
    { tabel: 'participatie_uren', rubriek: 'PARTICIPATIE_UREN', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: ['actueel'] },
    { tabel: 'participatie_totaal', rubriek: 'PARTICIPATIE_UREN', organisatieKolom: 'organisatie_id', schrijven: 'geen' },
    { tabel: 'participatie_dag', rubriek: 'PARTICIPATIE_UREN', schrijven: 'geen', alleen: LEEST_ALLES },
    { tabel: 'participatie_telling', rubriek: 'PARTICIPATIE_UREN', schrijven: 'geen', alleen: LEEST_ALLES },
    {
      tabel: 'uren_reactie', rubriek: 'PARTICIPATIE_UREN', schrijven: 'reageren',
      eigenSql: 'exists (select 1 from participatie_uren u where u.id = uren_reactie.uren_id and u.organisatie_id = (select ik_organisatie()))', wijzigbaar: ['reactie', 'toelichting', 'ingevoerd_op'],
      // The word belongs to an entry that the reader may see: the entry's own policies decide.
      extra: { sql: 'exists (select 1 from participatie_uren u where u.id = uren_reactie.uren_id and u.inburgeraar_id = uren_reactie.inburgeraar_id)' },
    },
  ],
  json: samengesteld({
    tellendeUren: (recht) => (recht.voorIedereen
      ? sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from participatie_telling t where ${recht.rij('t')})`
      : sql`(select round(coalesce(sum(t.minuten_tellend), 0) / 60.0, 2) from participatie_totaal t where ${recht.rij('t')})`),
    alleUren: (recht) => sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from participatie_totaal t where ${recht.rij('t')})`,
    urenVierWeken: (recht) => sql`(select round(coalesce(sum(t.minuten), 0) / 60.0, 2) from participatie_uren t
      where ${recht.rij('t', { datum: 'datum' })} and t.actueel and t.datum > ${INSTELLINGEN.vandaag} - 28 and t.datum <= ${INSTELLINGEN.vandaag})`,
    laatsteDatum: (recht) => sql`(select max(t.datum) from participatie_uren t where ${recht.rij('t', { datum: 'datum' })} and t.actueel and t.minuten > 0)`,
    regels: lijst('participatie_uren', ParticipatieUren, {
      orde: 't.datum desc, t.id', hoogstens: 200, datum: 'datum', waar: sql`t.actueel and t.minuten > 0`,
      eigen: {
        activiteit: () => sql`(select a.naam from activiteit a where a.id = t.activiteit_id)`,
        teltMee: () => TELT_IN_AANBOD,
        reactie: () => sql`(select r.reactie from uren_reactie r where r.uren_id = t.id)`,
        toelichting: () => sql`(select r.toelichting from uren_reactie r where r.uren_id = t.id)`,
        vorige: (_t, selectie) => vorige(selectie),
      },
    }),
  }),
};
