import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, mijlpalen } from '../hoofd.bron.ts';
import { type Wonen, Woonstap } from './wonen.entity.ts';

export const wonen: RubriekBron = {
  rubriek: 'WONEN',
  tabellen: [
    { tabel: 'wonen', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    // VluchtelingenWerk reports (M) how a step stands, the corporatie enters its own (E).
    { tabel: 'woonstap', rubriek: 'WONEN', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'melden', wijzigbaar: 'niets', veld: 'stappen', ookToekomst: ['datum'] },
  ],
  json: samengesteld({
    ...mijlpalen<Wonen>('wonen', 'sleutelOp', 'aftersalesOp'),
    versie: eigenVersie('wonen'),
    stappen: lijst('woonstap', Woonstap, { orde: 't.datum desc, t.ingevoerd_op desc, t.id', hoogstens: 100, datum: 'datum' }),
  }),
};
