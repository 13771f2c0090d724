import sql from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, hoofdvelden } from '../hoofd.bron.ts';
import { Taalbijeenkomst, type Taalcoaching } from './taalcoaching.entity.ts';

export const taalcoaching: RubriekBron = {
  rubriek: 'TAALCOACHING',
  tabellen: [
    { tabel: 'taalcoaching', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', schrijven: 'recht', ookToekomst: ['intakeGeplandOp', 'volgendeOp', 'terugOp'] },
    { tabel: 'taalbijeenkomst', rubriek: 'TAALCOACHING', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', veld: 'bijeenkomsten' },
  ],
  json: samengesteld({
    ...hoofdvelden<Taalcoaching>('taalcoaching', 'intakeGeplandOp', 'intakeOp', 'wens', 'terugOp', 'kern', 'weekdagen', 'dagdelen', 'niveau', 'wachtlijstSinds', 'gekoppeldOp', 'volgendeOp', 'volgendeTijd', 'volgendePlaats'),
    versie: eigenVersie('taalcoaching'),
    bijeenkomsten: lijst('taalbijeenkomst', Taalbijeenkomst, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum', waar: sql`t.minuten > 0` }),
  }),
};
