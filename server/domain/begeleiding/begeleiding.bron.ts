import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, hoofdvelden } from '../hoofd.bron.ts';
import { type Begeleiding, Contactmoment, Zelfredzaamheidsmeting } from './begeleiding.entity.ts';

export const begeleiding: RubriekBron = {
  rubriek: 'BEGELEIDING',
  tabellen: [
    { tabel: 'begeleiding', rubriek: 'BEGELEIDING', organisatieKolom: 'organisatie_id', schrijven: 'recht', ookToekomst: ['van', 'tot', 'spreekuurTot'] },
    { tabel: 'contactmoment', rubriek: 'BEGELEIDING', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', veld: 'contactmomenten' },
  ],
  json: samengesteld({
    ...hoofdvelden<Begeleiding>('begeleiding', 'van', 'tot', 'spreekuurTot', 'trajectplan', 'trajectplanOp'),
    versie: eigenVersie('begeleiding'),
    contactmomenten: lijst('contactmoment', Contactmoment, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum' }),
  }),
};

export const zelfredzaamheid: RubriekBron = {
  rubriek: 'ZELFREDZAAMHEID',
  tabellen: [{
    tabel: 'zelfredzaamheid_meting', rubriek: 'ZELFREDZAAMHEID', organisatieKolom: 'organisatie_id', datumKolom: 'datum',
    schrijven: 'recht', wijzigbaar: 'niets', veld: 'metingen',
  }],
  json: samengesteld({ metingen: lijst('zelfredzaamheid_meting', Zelfredzaamheidsmeting, { orde: 't.datum desc, t.domein, t.id', hoogstens: 200, datum: 'datum' }) }),
};
