import sql from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Gesprek } from './gesprekken.entity.ts';

export const gesprekken: RubriekBron = {
  rubriek: 'GESPREKKEN',
  tabellen: [{ tabel: 'gesprek', rubriek: 'GESPREKKEN', datumKolom: 'datum', schrijven: 'recht', veld: 'gesprekken', ookToekomst: ['datum', 'volgendeOp'] }],
  json: samengesteld({
    laatsteOp: (recht) => sql`(select max(t.datum) from gesprek t where ${recht.rij('t')} and t.datum <= ${INSTELLINGEN.vandaag})`,
    gesprekken: lijst('gesprek', Gesprek, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum' }),
  }),
};
