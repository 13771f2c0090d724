import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Ijkmoment, type Ontzorgen } from './ontzorgen.entity.ts';

export const ontzorgen: RubriekBron = {
  rubriek: 'ONTZORGEN',
  tabellen: [
    { tabel: 'ontzorgen', rubriek: 'ONTZORGEN', schrijven: 'recht', ookToekomst: ['van', 'tot'] },
    { tabel: 'ijkmoment', rubriek: 'ONTZORGEN', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: 'niets', veld: 'ijkmomenten' },
  ],
  json: samengesteld({
    ...hoofdvelden<Ontzorgen>('ontzorgen', 'van', 'tot', 'vasteLasten', 'versie'),
    ijkmomenten: lijst('ijkmoment', Ijkmoment, { orde: 't.datum desc, t.id', hoogstens: 20, datum: 'datum' }),
  }),
};
