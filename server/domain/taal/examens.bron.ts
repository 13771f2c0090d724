import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Examenuitslag } from './examens.entity.ts';

export const examens: RubriekBron = {
  rubriek: 'EXAMENS',
  tabellen: [{ tabel: 'examenuitslag', rubriek: 'EXAMENS', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', veld: 'uitslagen' }],
  json: samengesteld({ uitslagen: lijst('examenuitslag', Examenuitslag, { orde: 't.datum desc, t.onderdeel, t.id', hoogstens: 100, datum: 'datum' }) }),
};
