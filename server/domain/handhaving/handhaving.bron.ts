import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Maatregel } from './handhaving.entity.ts';

export const handhaving: RubriekBron = {
  rubriek: 'HANDHAVING',
  tabellen: [{
    tabel: 'maatregel', rubriek: 'HANDHAVING', datumKolom: 'datum', schrijven: 'recht',
    // What was imposed stays as it was; afterwards it can only become final, or be taken back.
    wijzigbaar: ['onherroepelijk_op', 'vervallen_op', 'vervallen_reden', 'versie', 'gewijzigd_op', 'gewijzigd_door'],
  }],
  json: samengesteld({ maatregelen: lijst('maatregel', Maatregel, { orde: 't.datum desc, t.id', hoogstens: 50, datum: 'datum' }) }),
};
