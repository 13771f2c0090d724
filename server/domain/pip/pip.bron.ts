import sql, { raw, type Sql } from 'sql-template-tag';
import type { Actor } from '../../access/actor.ts';
import { lijst, rijJson, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { cel } from '../../access/matrix.ts';
import type { TabelRegel } from '../../access/tabellen.ts';
import { EINDSTANDEN } from '../../../shared/rules/afspraken.ts';
import { AFSPRAAK_THEMAS, type AfspraakThema } from '../../../shared/rules/pip.ts';
import { ONDERDEELTHEMAS } from '../../../shared/rules/pipInhoud.ts';
import type { Selectie } from '../../graphql/selectie.ts';
import { Afspraak, AfspraakMelding, PipVersie } from './pip.entity.ts';
import { PipAfspraak, PipOnderdeel } from './pipInhoud.entity.ts';

/** Versions from before these were kept: each skill has the level of the plan, and the number says whether it was the first. */
const VERSIEVELDEN = {
  niveauLezen: (t: string) => sql`coalesce(${raw(t)}.niveau_lezen, ${raw(t)}.niveau)`,
  niveauLuisteren: (t: string) => sql`coalesce(${raw(t)}.niveau_luisteren, ${raw(t)}.niveau)`,
  niveauSchrijven: (t: string) => sql`coalesce(${raw(t)}.niveau_schrijven, ${raw(t)}.niveau)`,
  niveauSpreken: (t: string) => sql`coalesce(${raw(t)}.niveau_spreken, ${raw(t)}.niveau)`,
  beschikking: (t: string) => sql`coalesce(${raw(t)}.beschikking, case when ${raw(t)}.versie = 1 then 'EERSTE' else 'ANDERS' end)`,
  artikel: (t: string) => sql`coalesce(${raw(t)}.artikel, 'Wet inburgering 15')`,
};

export const pipKern: RubriekBron = {
  rubriek: 'PIP_KERN',
  tabellen: [{ tabel: 'pip_versie', rubriek: 'PIP_KERN', schrijven: 'recht', wijzigbaar: 'niets' }],
  json: samengesteld({
    geldend: (recht, selectie) => sql`(select ${rijJson(PipVersie, recht, selectie, VERSIEVELDEN)} from pip_versie t where ${recht.rij('t')} order by t.versie desc limit 1)`,
    versies: lijst('pip_versie', PipVersie, { orde: 't.versie desc', hoogstens: 50, eigen: VERSIEVELDEN }),
  }),
};

/** Who executes is the gemeente itself or works for it. */
const uitvoerderVanHier = (tabel: string): string => `(${tabel}.uitvoerder_id is null or exists (select 1 from organisatie o where o.id = ${tabel}.uitvoerder_id and (o.gemeente_id = (select ik_gemeente())
      or exists (select 1 from organisatie_gemeente og where og.organisatie_id = o.id and og.gemeente_id = (select ik_gemeente())))))`;

const PER_THEMA = { kolom: 'thema', rubrieken: AFSPRAAK_THEMAS };

/** The agreements of all themes share two tables; the column `thema` names the rubriek of each row. */
const AFSPRAAK_TABELLEN: readonly TabelRegel[] = [
  {
    tabel: 'afspraak', rubriek: PER_THEMA, schrijven: 'recht',
    verwijst: uitvoerderVanHier('afspraak'),
  },
  {
    tabel: 'afspraak_melding', rubriek: PER_THEMA, organisatieKolom: 'organisatie_id', schrijven: 'melden', wijzigbaar: 'niets',
    // A report belongs to an agreement of the same person and theme that the reporter's own organisation executes.
    schrijfExtra: `exists (select 1 from afspraak a where a.id = afspraak_melding.afspraak_id and a.thema = afspraak_melding.thema
      and a.inburgeraar_id = afspraak_melding.inburgeraar_id and a.uitvoerder_id = afspraak_melding.organisatie_id)`,
  },
  {
    tabel: 'pip_afspraak', rubriek: PER_THEMA, schrijven: 'recht', wijzigbaar: 'niets', verwijst: uitvoerderVanHier('pip_afspraak'),
    // What a version establishes is an agreement of the same person and theme.
    schrijfExtra: `exists (select 1 from afspraak a where a.id = pip_afspraak.afspraak_id and a.thema = pip_afspraak.thema and a.inburgeraar_id = pip_afspraak.inburgeraar_id)`,
  },
];

const ONDERDEEL_TABEL: TabelRegel = { tabel: 'pip_onderdeel', rubriek: { kolom: 'thema', rubrieken: ONDERDEELTHEMAS }, schrijven: 'recht', wijzigbaar: 'niets' };

/** How the agreement stands to the last version of the PIP that has it. */
const IN_PIP = sql`coalesce((select case when (v.tekst, v.doel, v.uitvoerder_id, v.uren_per_week, v.van, v.tot) is not distinct from (t.tekst, t.doel, t.uitvoerder_id, t.uren_per_week, t.van, t.tot)
  then 'VASTGESTELD' else 'GEWIJZIGD' end from pip_afspraak v where v.afspraak_id = t.id order by v.pip_versie desc limit 1), 'NIEUW')`;

const uitvoerderNaam = () => sql`(select o.naam from organisatie o where o.id = t.uitvoerder_id)`;

/**
 * The fields of an agreement that are no column. A theme on which the actor may report or write counts for the rows of that
 * theme, so that a list may hold several.
 */
export function afspraakVelden(actor: Actor): Record<string, (t: string, selectie: Selectie) => Sql> {
  const themasMet = (cellen: string) => AFSPRAAK_THEMAS.filter((thema) => cellen.includes(cel(actor.rol, thema)));
  const loopt = (cellen: string) => sql`t.thema = any(${themasMet(cellen)}) and t.stand <> all (${[...EINDSTANDEN]})`;
  return {
    uitvoerderNaam,
    inPip: () => IN_PIP,
    // An agreement may have nobody who executes it yet.
    magMelden: () => sql`(${loopt('MS')} and coalesce(t.uitvoerder_id = ${actor.organisatieId}::uuid, false))`,
    magWijzigen: () => sql`(${loopt('S')} and t.organisatie_id = ${actor.organisatieId}::uuid)`,
    meldingen: (_t, sub) => sql`(select coalesce(json_agg(${rijJson(AfspraakMelding, { actor }, sub, {}, 'm')} order by m.datum desc, m.ingevoerd_op desc), '[]'::json)
      from afspraak_melding m where m.afspraak_id = t.id)`,
  };
}

function afsprakenBron(thema: AfspraakThema): RubriekBron {
  return {
    rubriek: thema,
    tabellen: ONDERDEELTHEMAS.includes(thema) ? [...AFSPRAAK_TABELLEN, ONDERDEEL_TABEL] : AFSPRAAK_TABELLEN,
    json: (recht, selectie) => samengesteld({
      afspraken: lijst('afspraak', Afspraak, { orde: 't.van nulls last, t.id', hoogstens: 100, waar: sql`t.thema = ${thema}`, eigen: afspraakVelden(recht.actor) }),
      vastgesteld: lijst('pip_afspraak', PipAfspraak, { orde: 't.pip_versie desc, t.van nulls last, t.afspraak_id', hoogstens: 500, waar: sql`t.thema = ${thema}`, eigen: { uitvoerderNaam } }),
      onderdelen: ONDERDEELTHEMAS.includes(thema) ? lijst('pip_onderdeel', PipOnderdeel, { orde: 't.pip_versie desc, t.soort', hoogstens: 200, waar: sql`t.thema = ${thema}` }) : () => sql`'[]'::json`,
    })(recht, selectie),
  };
}

export const afspraken: readonly RubriekBron[] = AFSPRAAK_THEMAS.map(afsprakenBron);
