import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  stand: {
    naam: 'Stand van het portaal',
    doen: ['U ziet of alles naast het portaal loopt: kopieën, post, auditlog en klok.', 'Wat aandacht vraagt, staat bovenaan, met wat u eraan doet.'],
    zien: 'Alleen de functioneel beheerder ziet dit; er staan geen personen in.',
    vragen: 'Blijft iets misgaan? Bel wie de server van het portaal beheert.',
  },
};
