import sql from 'sql-template-tag';
import { enkel, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Achternaam, type Adres, Bsn, Contact, Geboorte, Roepnaam } from './persoonsgegevens.entity.ts';

/** Rubrieken of one row: who the person is and where to reach them. */
export const roepnaam: RubriekBron = {
  rubriek: 'ROEPNAAM', tabellen: [{ tabel: 'roepnaam', rubriek: 'ROEPNAAM', schrijven: 'recht' }], json: enkel('roepnaam', Roepnaam),
};

export const achternaam: RubriekBron = {
  rubriek: 'ACHTERNAAM', tabellen: [{ tabel: 'achternaam', rubriek: 'ACHTERNAAM', schrijven: 'recht' }], json: enkel('achternaam', Achternaam),
};

export const bsn: RubriekBron = {
  rubriek: 'BSN', tabellen: [{ tabel: 'bsn', rubriek: 'BSN', schrijven: 'recht' }], json: enkel('bsn', Bsn),
};

export const geboorte: RubriekBron = {
  rubriek: 'GEBOORTE', tabellen: [{ tabel: 'geboorte', rubriek: 'GEBOORTE', schrijven: 'recht' }], json: enkel('geboorte', Geboorte),
};

export const contact: RubriekBron = {
  rubriek: 'CONTACT', tabellen: [{ tabel: 'contact', rubriek: 'CONTACT', schrijven: 'recht' }], json: enkel('contact', Contact),
};

export const adres: RubriekBron = {
  rubriek: 'ADRES',
  tabellen: [{
    tabel: 'adres', rubriek: 'ADRES', schrijven: 'recht',
    extra: {
      sql: 'exists (select 1 from inburgeraar i where i.id = adres.inburgeraar_id and not i.adresgeheim)',
      behalve: ['CONSULENT', 'INBURGERAAR'],
    },
  }],
  json: samengesteld({
    ...hoofdvelden<Adres>('adres', 'straat', 'huisnummer', 'postcode', 'woonplaats', 'versie'),
    geheim: () => sql`p.adresgeheim`,
  }),
};
