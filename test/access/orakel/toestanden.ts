import type { Dag } from './model.ts';

/** The days around which the states turn, for the clock of the specs: 18 November 2026. */
export const VANDAAG: Dag = '2026-11-18';
export const NA_EINDE: Dag = '2026-11-17';

/**
 * The states of a betrokkenheid that the rules name, the last day and the first day after beside each other. `periodes` are the
 * betrokkenheden of each organisation with the person.
 */
export interface Toestand {
  naam: string;
  periodes: readonly { van: Dag; tot?: Dag; beeindigd?: 'TOESTEMMING_INGETROKKEN' | 'INGETROKKEN' | 'VERHUISD' }[];
  persoon?: { adresgeheim?: true; vertrokken_op?: Dag; gewist_op?: string };
  /** The betrokkenheid of the consulent is a waarneming. */
  waarneming?: true;
  /** The person lives in the other gemeente. */
  elders?: true;
}

const SINDS = '2025-01-01';

export const TOESTANDEN: readonly Toestand[] = [
  { naam: 'geen', periodes: [] },
  { naam: 'begint morgen', periodes: [{ van: '2026-11-19' }] },
  { naam: 'begint vandaag', periodes: [{ van: VANDAAG }] },
  { naam: 'loopt', periodes: [{ van: SINDS }] },
  { naam: 'loopt tot en met vandaag', periodes: [{ van: SINDS, tot: VANDAAG }] },
  { naam: 'eindigde gisteren', periodes: [{ van: SINDS, tot: NA_EINDE }] },
  { naam: 'eindigde twee maanden geleden', periodes: [{ van: SINDS, tot: '2026-09-18' }] },
  { naam: 'eindigde drie maanden geleden', periodes: [{ van: SINDS, tot: '2026-08-18' }] },
  { naam: 'eindigde drie maanden en een dag geleden', periodes: [{ van: SINDS, tot: '2026-08-17' }] },
  { naam: 'toestemming gisteren ingetrokken', periodes: [{ van: SINDS, tot: NA_EINDE, beeindigd: 'TOESTEMMING_INGETROKKEN' }] },
  { naam: 'toestemming zojuist ingetrokken', periodes: [{ van: SINDS, tot: VANDAAG, beeindigd: 'TOESTEMMING_INGETROKKEN' }] },
  { naam: 'toestemming ingetrokken per straks', periodes: [{ van: SINDS, tot: '2026-12-31', beeindigd: 'TOESTEMMING_INGETROKKEN' }] },
  { naam: 'recht met de hand ingetrokken', periodes: [{ van: SINDS, tot: VANDAAG, beeindigd: 'INGETROKKEN' }] },
  { naam: 'beëindigd door verhuizing', periodes: [{ van: SINDS, tot: NA_EINDE, beeindigd: 'VERHUISD' }] },
  { naam: 'gisteren verhuisd', periodes: [{ van: SINDS }], persoon: { vertrokken_op: '2026-11-17' } },
  { naam: 'vandaag de laatste dag', periodes: [{ van: SINDS }], persoon: { vertrokken_op: VANDAAG } },
  { naam: 'gewist', periodes: [{ van: SINDS }], persoon: { gewist_op: '2026-11-17T12:00:00Z' } },
  { naam: 'geheim adres', periodes: [{ van: SINDS }], persoon: { adresgeheim: true } },
  { naam: 'waarneming', periodes: [{ van: '2026-11-10', tot: '2026-11-23' }], waarneming: true },
  { naam: 'waarneming voorbij', periodes: [{ van: '2026-11-04', tot: NA_EINDE }], waarneming: true },
  { naam: 'een voorbij en een loopt', periodes: [{ van: SINDS, tot: '2026-03-01' }, { van: '2026-06-01' }] },
  { naam: 'een in afronding en een begint straks', periodes: [{ van: SINDS, tot: '2026-09-18' }, { van: '2027-01-01' }] },
  { naam: 'andere gemeente', periodes: [{ van: SINDS }], elders: true },
];
