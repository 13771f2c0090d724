import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, mijlpalen } from '../hoofd.bron.ts';
import { PvtDagdeel, type PvtTraject } from './pvt.entity.ts';

export const pvtTraject: RubriekBron = {
  rubriek: 'PVT_TRAJECT',
  tabellen: [
    { tabel: 'pvt_traject', rubriek: 'PVT_TRAJECT', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'pvt_dagdeel', rubriek: 'PVT_TRAJECT', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', veld: 'dagdelen' },
  ],
  json: samengesteld({
    ...mijlpalen<PvtTraject>('pvt_traject', 'inleidingOp', 'ondertekendOp', 'certificaatOp'),
    versie: eigenVersie('pvt_traject'),
    dagdelen: lijst('pvt_dagdeel', PvtDagdeel, { orde: 't.datum desc, t.id', hoogstens: 50, datum: 'datum' }),
  }),
};
