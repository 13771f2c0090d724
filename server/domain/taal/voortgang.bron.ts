import sql from 'sql-template-tag';
import { lijst, rijJson, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { VoortgangNiveau, Voortgangsrapportage } from './voortgang.entity.ts';

export const taalVoortgang: RubriekBron = {
  rubriek: 'TAAL_VOORTGANG',
  tabellen: [
    { tabel: 'voortgangsrapportage', rubriek: 'TAAL_VOORTGANG', organisatieKolom: 'organisatie_id', schrijven: 'recht', wijzigbaar: 'niets' },
    {
      tabel: 'voortgang_niveau', rubriek: 'TAAL_VOORTGANG', organisatieKolom: 'organisatie_id', schrijven: 'recht', wijzigbaar: 'niets',
      verwijst: `exists (select 1 from voortgangsrapportage v where v.id = voortgang_niveau.rapportage_id
        and v.inburgeraar_id = voortgang_niveau.inburgeraar_id and v.organisatie_id = voortgang_niveau.organisatie_id)`,
    },
  ],
  json: samengesteld({
    laatsteRapportageOp: (recht) => sql`(select max(t.datum) from voortgangsrapportage t where ${recht.rij('t')})`,
    niveaus: (recht, selectie) => sql`(select coalesce(json_agg(${rijJson(VoortgangNiveau, recht, selectie, { vastgesteldOp: () => sql`coalesce(t.vastgesteld_op, t.rapportdatum)` })} order by t.vaardigheid), '[]'::json)
      from (select distinct on (t.vaardigheid) t.*, v.datum as rapportdatum from voortgang_niveau t join voortgangsrapportage v on v.id = t.rapportage_id
        where ${recht.rij('t')} order by t.vaardigheid, coalesce(t.vastgesteld_op, v.datum) desc, v.datum desc, v.ingevoerd_op desc) t)`,
    rapportages: lijst('voortgangsrapportage', Voortgangsrapportage, {
      orde: 't.datum desc, t.id', hoogstens: 50,
      eigen: {
        niveaus: () => sql`(select coalesce(json_agg(json_build_object('vaardigheid', n.vaardigheid, 'niveau', n.niveau, 'basis', n.basis, 'vastgesteldOp', coalesce(n.vastgesteld_op, t.datum)) order by n.vaardigheid), '[]'::json)
          from voortgang_niveau n where n.rapportage_id = t.id)`,
      },
    }),
  }),
};
