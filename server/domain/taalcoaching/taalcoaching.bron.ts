import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Taalbijeenkomst, type Taalcoaching } from './taalcoaching.entity.ts';

export const taalcoaching: RubriekBron = {
  rubriek: 'TAALCOACHING',
  tabellen: [
    { tabel: 'taalcoaching', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'taalbijeenkomst', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht' },
  ],
  json: samengesteld({
    ...hoofdvelden<Taalcoaching>('taalcoaching', 'wachtlijstSinds', 'gekoppeldOp'),
    bijeenkomsten: lijst('taalbijeenkomst', Taalbijeenkomst, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum' }),
  }),
};
