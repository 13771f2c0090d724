import sql from 'sql-template-tag';
import { lijst, rijJson, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { cel } from '../../access/matrix.ts';
import type { TabelRegel } from '../../access/tabellen.ts';
import { AFSPRAAK_THEMAS, type AfspraakThema, EINDSTANDEN } from '../../../shared/rules/pip.ts';
import { Afspraak, AfspraakMelding, PipVersie } from './pip.entity.ts';

export const pipKern: RubriekBron = {
  rubriek: 'PIP_KERN',
  tabellen: [{ tabel: 'pip_versie', rubriek: 'PIP_KERN', schrijven: 'recht', wijzigbaar: 'niets' }],
  json: samengesteld({
    geldend: (recht, selectie) => sql`(select ${rijJson(PipVersie, recht, selectie)} from pip_versie t where ${recht.rij('t')} order by t.versie desc limit 1)`,
    versies: lijst('pip_versie', PipVersie, { orde: 't.versie desc', hoogstens: 50 }),
  }),
};

const PER_THEMA = { kolom: 'thema', rubrieken: AFSPRAAK_THEMAS };

/** The agreements of all themes share two tables; the column `thema` names the rubriek of each row. */
const AFSPRAAK_TABELLEN: readonly TabelRegel[] = [
  {
    tabel: 'afspraak', rubriek: PER_THEMA, schrijven: 'recht',
    // Who executes is the gemeente itself or works for it.
    verwijst: `(afspraak.uitvoerder_id is null or exists (select 1 from organisatie o where o.id = afspraak.uitvoerder_id and (o.gemeente_id = (select ik_gemeente())
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = (select ik_gemeente())))))`,
  },
  {
    tabel: 'afspraak_melding', rubriek: PER_THEMA, organisatieKolom: 'organisatie_id', schrijven: 'melden', wijzigbaar: 'niets',
    // A report belongs to an agreement of the same person and theme that the reporter's own organisation executes.
    schrijfExtra: `exists (select 1 from afspraak a where a.id = afspraak_melding.afspraak_id and a.thema = afspraak_melding.thema
      and a.inburgeraar_id = afspraak_melding.inburgeraar_id and a.uitvoerder_id = afspraak_melding.organisatie_id)`,
  },
];

function afsprakenBron(thema: AfspraakThema): RubriekBron {
  return {
    rubriek: thema,
    tabellen: AFSPRAAK_TABELLEN,
    json: (recht, selectie) => samengesteld({
      afspraken: lijst('afspraak', Afspraak, {
        orde: 't.van nulls last, t.id', hoogstens: 100, waar: sql`t.thema = ${thema}`,
        eigen: {
          uitvoerderNaam: () => sql`(select o.naam from organisatie o where o.id = t.uitvoerder_id)`,
          magMelden: () => ['M', 'S'].includes(cel(recht.actor.rol, thema))
            // An agreement may have nobody who executes it yet.
            ? sql`(coalesce(t.uitvoerder_id = ${recht.actor.organisatieId}, false) and t.stand <> all (${[...EINDSTANDEN]}))` : sql`false`,
          magWijzigen: () => cel(recht.actor.rol, thema) === 'S'
            ? sql`(t.organisatie_id = ${recht.actor.organisatieId} and t.stand <> all (${[...EINDSTANDEN]}))` : sql`false`,
          meldingen: (_t, sub) => sql`(select coalesce(json_agg(${rijJson(AfspraakMelding, recht, sub, {}, 'm')} order by m.datum desc, m.ingevoerd_op desc), '[]'::json)
            from afspraak_melding m where m.afspraak_id = t.id)`,
        },
      }),
    })(recht, selectie),
  };
}

export const afspraken: readonly RubriekBron[] = AFSPRAAK_THEMAS.map(afsprakenBron);
