import sql from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, mijlpalen } from '../hoofd.bron.ts';
import { MapThema, type MapTraject } from './map.entity.ts';

export const mapTraject: RubriekBron = {
  rubriek: 'MAP_TRAJECT',
  tabellen: [
    { tabel: 'map_traject', rubriek: 'MAP_TRAJECT', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'map_thema', rubriek: 'MAP_TRAJECT', organisatieKolom: 'organisatie_id', schrijven: 'recht', veld: 'themas' },
  ],
  json: samengesteld({
    ...mijlpalen<MapTraject>('map_traject', 'portfolioOp', 'eindgesprekOp'),
    versie: eigenVersie('map_traject'),
    praktijkUren: (recht) => sql`(select round(sum(t.praktijk_minuten) / 60.0, 2) from map_thema t where ${recht.rij('t')})`,
    themas: lijst('map_thema', MapThema, { orde: 't.thema, t.id', hoogstens: 50 }),
  }),
};
