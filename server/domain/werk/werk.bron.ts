import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { type Werk, Werkplek } from './werk.entity.ts';

export const werk: RubriekBron = {
  rubriek: 'WERK',
  tabellen: [
    { tabel: 'werk', rubriek: 'WERK', schrijven: 'recht' },
    { tabel: 'werkplek', rubriek: 'WERK', schrijven: 'recht', veld: 'plekken', ookToekomst: ['van', 'tot'] },
  ],
  json: samengesteld({
    ...hoofdvelden<Werk>('werk', 'overdrachtsplan', 'versie'),
    plekken: lijst('werkplek', Werkplek, { orde: 't.van desc, t.id', hoogstens: 50 }),
  }),
};
