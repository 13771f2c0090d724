import sql from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { BERICHT_TABEL } from '../berichten/berichten.bron.ts';
import { GeplandGesprek, Gesprek } from './gesprekken.entity.ts';

export const gesprekken: RubriekBron = {
  rubriek: 'GESPREKKEN',
  tabellen: [
    { tabel: 'gesprek', rubriek: 'GESPREKKEN', datumKolom: 'datum', schrijven: 'recht', veld: 'gesprekken', ookToekomst: ['volgendeOp'] },
    {
      tabel: 'gepland_gesprek', rubriek: 'GESPREKKEN', schrijven: 'recht',
      // When and where stay as they were announced: another day is another row.
      wijzigbaar: ['stand', 'reden', 'gesprek_id', 'versie', 'gewijzigd_op', 'gewijzigd_door'],
      schrijfExtra: `gepland_gesprek.stand = 'GEPLAND'`,
      verwijst: `(gepland_gesprek.gesprek_id is null or exists (select 1 from gesprek g where g.id = gepland_gesprek.gesprek_id and g.inburgeraar_id = gepland_gesprek.inburgeraar_id))`,
    },
    BERICHT_TABEL,
  ],
  json: samengesteld({
    laatsteOp: (recht) => sql`(select max(t.datum) from gesprek t where ${recht.rij('t')} and t.datum <= ${INSTELLINGEN.vandaag})`,
    gesprekken: lijst('gesprek', Gesprek, { orde: 't.datum desc, t.id', hoogstens: 100, datum: 'datum' }),
    gepland: lijst('gepland_gesprek', GeplandGesprek, { orde: 't.datum desc, t.tijd desc, t.id', hoogstens: 50 }),
  }),
};
