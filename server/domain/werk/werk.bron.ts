import sql from 'sql-template-tag';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Overdracht, type Werk, Werkplek } from './werk.entity.ts';

export const werk: RubriekBron = {
  rubriek: 'WERK',
  tabellen: [
    { tabel: 'werk', rubriek: 'WERK', schrijven: 'recht', ookToekomst: ['carrouselUiterlijk'] },
    { tabel: 'werkplek', rubriek: 'WERK', schrijven: 'recht', veld: 'plekken', ookToekomst: ['van', 'tot'] },
    {
      tabel: 'overdracht', rubriek: 'WERK', schrijven: 'recht',
      wijzigbaar: ['stand', 'reden', 'afgehandeld_op', 'versie', 'gewijzigd_op', 'gewijzigd_door'],
      schrijfExtra: `overdracht.stand = 'AANGEBODEN'`,
      // To somebody of the own gemeente; that it is a loopbaanbegeleider is asked where it is accepted.
      verwijst: 'exists (select 1 from lidmaatschap l where l.id = overdracht.lidmaatschap_id and l.organisatie_id = overdracht.organisatie_id)',
    },
  ],
  json: samengesteld({
    ...hoofdvelden<Werk>('werk', 'overdrachtsplan', 'carrouselStap', 'carrouselSinds', 'carrouselUiterlijk', 'versie'),
    plekken: lijst('werkplek', Werkplek, { orde: 't.van desc, t.id', hoogstens: 50 }),
    overdrachten: lijst('overdracht', Overdracht, {
      orde: 't.ingevoerd_op desc, t.id', hoogstens: 20,
      // With whom the talk with three is: the inburgeraar knows as well.
      eigen: { aan: () => sql`(select g.naam from lidmaatschap lm join gebruiker g on g.id = lm.gebruiker_id where lm.id = t.lidmaatschap_id)` },
    }),
  }),
};
