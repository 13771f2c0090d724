import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, hoofdvelden } from '../hoofd.bron.ts';
import { Taalbijeenkomst, type Taalcoaching } from './taalcoaching.entity.ts';

export const taalcoaching: RubriekBron = {
  rubriek: 'TAALCOACHING',
  tabellen: [
    { tabel: 'taalcoaching', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'taalbijeenkomst', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', veld: 'bijeenkomsten' },
  ],
  json: samengesteld({
    ...hoofdvelden<Taalcoaching>('taalcoaching', 'wachtlijstSinds', 'gekoppeldOp'),
    versie: eigenVersie('taalcoaching'),
    bijeenkomsten: lijst('taalbijeenkomst', Taalbijeenkomst, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum' }),
  }),
};
