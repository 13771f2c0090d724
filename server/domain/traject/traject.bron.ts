import sql from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { taakTabel } from '../taken/taken.bron.ts';
import { TermijnRij, Trajectstatus } from './traject.entity.ts';

export const trajectstatus: RubriekBron = {
  rubriek: 'TRAJECTSTATUS',
  tabellen: [
    {
      tabel: 'trajectstatus', rubriek: 'TRAJECTSTATUS', schrijven: 'recht',
      // The first PIP starts the term (Wi 11); the phase follows from the step.
      afgeleid: ['fase', 'termijnStart', 'termijnEinde'], ookToekomst: ['verlengdTot', 'startklasVan', 'gestartOp', 'ingekomenOp'],
    },
    { tabel: 'termijn', rubriek: 'TRAJECTSTATUS', schrijven: 'recht', verwijderbaar: true },
    taakTabel,
  ],
  json: samengesteld({
    ...hoofdvelden<Trajectstatus>('trajectstatus', 'doelgroep', 'fase', 'koppelingOp', 'koffieEnKoekOp', 'intakeAfgerondOp', 'kennisgevingOp', 'brpInschrijvingOp',
      'huisvestingOp', 'termijnStart', 'termijnEinde', 'verlengdTot', 'voldaanOp', 'ontheffingOp', 'vrijstellingOp',
      'ingekomenOp', 'ingekomenUit', 'eerstePipEldersOp', 'pakketOntvangenOp', 'pakketVerstuurdOp', 'startklasVan', 'ingeschrevenOp',
      'gestartOp', 'beschikkingOp', 'afrondingOp', 'pipWachtSinds', 'pipInfoOntvangenOp', 'verlengingAangevraagdOp', 'versie'),
    vertrokkenOp: () => sql`(select i.vertrokken_op from inburgeraar i where i.id = p.inburgeraar_id)`,
    termijnen: lijst('termijn', TermijnRij, { orde: 't.uiterlijk', hoogstens: 50 }),
  }),
};
