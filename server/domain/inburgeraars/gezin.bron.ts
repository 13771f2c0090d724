import sql from 'sql-template-tag';
import { INSTELLINGEN } from '../../access/bereik.ts';
import { lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { Gezinslid } from './gezin.entity.ts';

export const gezin: RubriekBron = {
  rubriek: 'GEZIN',
  tabellen: [{ tabel: 'gezinslid', rubriek: 'GEZIN', schrijven: 'recht', veld: 'leden' }],
  json: samengesteld({
    aantal: (recht) => sql`(select nullif(count(*), 0) from gezinslid t where ${recht.rij('t')} and t.actueel)`,
    leden: lijst('gezinslid', Gezinslid, {
      orde: 't.geboortejaar nulls last, t.id', hoogstens: 30, waar: sql`t.actueel`,
      eigen: { leeftijd: () => sql`(extract(year from ${INSTELLINGEN.vandaag})::int - t.geboortejaar)` },
    }),
  }),
};
