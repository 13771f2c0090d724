import sql from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { TermijnRij, Trajectstatus } from './traject.entity.ts';

export const trajectstatus: RubriekBron = {
  rubriek: 'TRAJECTSTATUS',
  tabellen: [
    {
      tabel: 'trajectstatus', rubriek: 'TRAJECTSTATUS', schrijven: 'recht',
      // The first PIP starts the term (Wi 11).
      afgeleid: ['termijnStart', 'termijnEinde'], ookToekomst: ['verlengdTot'],
    },
    { tabel: 'termijn', rubriek: 'TRAJECTSTATUS', schrijven: 'recht', verwijderbaar: true },
  ],
  json: samengesteld({
    ...hoofdvelden<Trajectstatus>('trajectstatus', 'doelgroep', 'fase', 'koppelingOp', 'koffieEnKoekOp', 'intakeAfgerondOp', 'kennisgevingOp', 'brpInschrijvingOp',
      'huisvestingOp', 'termijnStart', 'termijnEinde', 'verlengdTot', 'voldaanOp', 'ontheffingOp', 'vrijstellingOp', 'versie'),
    vertrokkenOp: () => sql`(select i.vertrokken_op from inburgeraar i where i.id = p.inburgeraar_id)`,
    termijnen: lijst('termijn', TermijnRij, { orde: 't.uiterlijk', hoogstens: 50 }),
  }),
};
