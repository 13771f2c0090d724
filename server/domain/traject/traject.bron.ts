import sql from 'sql-template-tag';
import { rijJson, type RubriekBron } from '../../access/bron.ts';
import { TermijnRij, Trajectstatus } from './traject.entity.ts';

export const trajectstatus: RubriekBron = {
  rubriek: 'TRAJECTSTATUS',
  tabellen: [
    { tabel: 'trajectstatus', rubriek: 'TRAJECTSTATUS', schrijven: 'recht' },
    { tabel: 'termijn', rubriek: 'TRAJECTSTATUS', schrijven: 'recht', verwijderbaar: true },
  ],
  json: (recht, selectie) => sql`coalesce((select ${rijJson(Trajectstatus, recht, selectie, {
    termijnen: (_t, sub) => sql`(select coalesce(json_agg(${rijJson(TermijnRij, recht, sub, {}, 'm')} order by m.uiterlijk), '[]'::json)
      from termijn m where m.inburgeraar_id = t.inburgeraar_id)`,
  })} from trajectstatus t where ${recht.rij('t')}), json_build_object('termijnen', '[]'::json))`,
};
