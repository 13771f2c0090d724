import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Evaluatie } from './evaluatie.entity.ts';

export const participatieEvaluatie: RubriekBron = {
  rubriek: 'PARTICIPATIE_EVALUATIE',
  tabellen: [{
    tabel: 'participatie_evaluatie', rubriek: 'PARTICIPATIE_EVALUATIE', organisatieKolom: 'organisatie_id', datumKolom: 'datum',
    schrijven: 'recht', wijzigbaar: 'niets', veld: 'evaluaties',
  }],
  json: samengesteld({ evaluaties: lijst('participatie_evaluatie', Evaluatie, { orde: 't.datum desc, t.id', hoogstens: 50, datum: 'datum' }) }),
};
