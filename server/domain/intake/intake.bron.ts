import { enkel, lijst, type RubriekBron, samengesteld } from '../../access/bron.ts';
import { hoofdvelden } from '../hoofd.bron.ts';
import { Belastbaarheid, Docentadvies, Gezondheid, type Intake, IntakeThema, Leerbaarheid } from './intake.entity.ts';

export const intake: RubriekBron = {
  rubriek: 'INTAKE',
  tabellen: [
    { tabel: 'intake', rubriek: 'INTAKE', schrijven: 'recht', ookToekomst: ['voorinburgeringTot'] },
    { tabel: 'intake_thema', rubriek: 'INTAKE', schrijven: 'recht', veld: 'themas' },
  ],
  json: samengesteld({
    ...hoofdvelden<Intake>('intake', 'ondertekendOp', 'vorm', 'voorinburgeringVan', 'voorinburgeringTot', 'voorinburgeringDagdelen', 'voorinburgeringGevolgd', 'versie'),
    themas: lijst('intake_thema', IntakeThema, { orde: 't.datum, t.thema', hoogstens: 20 }),
  }),
};

export const leerbaarheid: RubriekBron = {
  rubriek: 'LEERBAARHEID', tabellen: [{ tabel: 'leerbaarheid', rubriek: 'LEERBAARHEID', schrijven: 'recht' }], json: enkel('leerbaarheid', Leerbaarheid),
};

export const startadvies: RubriekBron = {
  rubriek: 'STARTADVIES',
  tabellen: [{ tabel: 'startadvies', rubriek: 'STARTADVIES', organisatieKolom: 'organisatie_id', datumKolom: 'datum', schrijven: 'recht', wijzigbaar: 'niets', veld: 'adviezen' }],
  json: samengesteld({ adviezen: lijst('startadvies', Docentadvies, { orde: 't.datum desc, t.id', hoogstens: 50, datum: 'datum' }) }),
};

export const gezondheid: RubriekBron = {
  rubriek: 'GEZONDHEID', tabellen: [{ tabel: 'gezondheid', rubriek: 'GEZONDHEID', schrijven: 'recht' }], json: enkel('gezondheid', Gezondheid),
};

export const belastbaarheid: RubriekBron = {
  rubriek: 'BELASTBAARHEID',
  tabellen: [{ tabel: 'belastbaarheid', rubriek: 'BELASTBAARHEID', schrijven: 'recht', ookToekomst: ['geldigVan', 'geldigTot'] }],
  json: enkel('belastbaarheid', Belastbaarheid),
};
