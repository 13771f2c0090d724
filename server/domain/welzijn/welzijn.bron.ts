import sql, { raw } from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { eigenVersie, hoofdvelden } from '../hoofd.bron.ts';
import { Sleutelpersoonkoppeling, type Welzijn, Welzijnsdeelname } from './welzijn.entity.ts';

export const welzijn: RubriekBron = {
  rubriek: 'WELZIJN',
  tabellen: [
    { tabel: 'welzijn', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht' },
    { tabel: 'welzijnsdeelname', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht', veld: 'deelnames', ookToekomst: ['van', 'tot'] },
    {
      tabel: 'sleutelpersoonkoppeling', rubriek: 'WELZIJN', organisatieKolom: 'organisatie_id', schrijven: 'recht', wijzigbaar: ['tot', 'versie', 'gewijzigd_op', 'gewijzigd_door'],
      verwijst: `exists (select 1 from lidmaatschap l where l.id = sleutelpersoonkoppeling.lidmaatschap_id and l.rol = 'SLEUTELPERSOON' and l.organisatie_id = sleutelpersoonkoppeling.organisatie_id)`,
    },
  ],
  json: samengesteld({
    ...hoofdvelden<Welzijn>('welzijn', 'sleutelpersoonGekoppeldOp'),
    versie: eigenVersie('welzijn'),
    deelnames: lijst('welzijnsdeelname', Welzijnsdeelname, { orde: 't.van desc, t.id', hoogstens: 100 }),
    sleutelpersonen: lijst('sleutelpersoonkoppeling', Sleutelpersoonkoppeling, {
      orde: 't.van desc, t.id', hoogstens: 50,
      eigen: { naam: (t) => sql`(select g.naam from lidmaatschap lm join gebruiker g on g.id = lm.gebruiker_id where lm.id = ${raw(t)}.lidmaatschap_id)` },
    }),
  }),
};
