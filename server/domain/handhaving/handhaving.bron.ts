import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Maatregel } from './handhaving.entity.ts';

export const handhaving: RubriekBron = {
  rubriek: 'HANDHAVING',
  tabellen: [{ tabel: 'maatregel', rubriek: 'HANDHAVING', datumKolom: 'datum', schrijven: 'recht', veld: 'maatregelen' }],
  json: samengesteld({ maatregelen: lijst('maatregel', Maatregel, { orde: 't.datum desc, t.id', hoogstens: 50, datum: 'datum' }) }),
};
