import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { type Welzijn, Welzijnsdeelname } from './welzijn.entity.ts';

export const welzijn: RubriekBron = {
  rubriek: 'WELZIJN',
  tabellen: [
    { tabel: 'welzijn', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'welzijnsdeelname', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
  ],
  json: samengesteld({
    ...hoofdvelden<Welzijn>('welzijn', 'sleutelpersoonGekoppeldOp'),
    deelnames: lijst('welzijnsdeelname', Welzijnsdeelname, { orde: 't.van desc, t.id', hoogstens: 100 }),
  }),
};
