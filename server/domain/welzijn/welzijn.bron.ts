import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, hoofdvelden } from '../hoofd.bron.ts';
import { type Welzijn, Welzijnsdeelname } from './welzijn.entity.ts';

export const welzijn: RubriekBron = {
  rubriek: 'WELZIJN',
  tabellen: [
    { tabel: 'welzijn', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'welzijnsdeelname', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht', veld: 'deelnames', ookToekomst: ['van', 'tot'] },
  ],
  json: samengesteld({
    ...hoofdvelden<Welzijn>('welzijn', 'sleutelpersoonGekoppeldOp'),
    versie: eigenVersie('welzijn'),
    deelnames: lijst('welzijnsdeelname', Welzijnsdeelname, { orde: 't.van desc, t.id', hoogstens: 100 }),
  }),
};
