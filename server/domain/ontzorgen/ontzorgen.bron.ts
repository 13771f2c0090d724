import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Ijkmoment, type Ontzorgen } from './ontzorgen.entity.ts';

export const ontzorgen: RubriekBron = {
  rubriek: 'ONTZORGEN',
  tabellen: [
    { tabel: 'ontzorgen', rubriek: 'ONTZORGEN', schrijven: 'recht' },
    { tabel: 'ijkmoment', rubriek: 'ONTZORGEN', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: 'niets' },
  ],
  json: samengesteld({
    ...hoofdvelden<Ontzorgen>('ontzorgen', 'van', 'tot', 'vasteLasten'),
    ijkmomenten: lijst('ijkmoment', Ijkmoment, { orde: 't.datum desc, t.id', hoogstens: 20, datum: 'datum' }),
  }),
};
