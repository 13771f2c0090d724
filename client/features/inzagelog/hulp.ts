import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  inzagelog: {
    naam: 'Inzagelog',
    doen: ['Zoek wie wat zag of opschreef, op organisatie, rubriek, dag of schuilnummer.', 'Open een sessie om te zien wat iemand in één keer bekeek.'],
    zien: 'U ziet schuilnummers en geen namen; dat u kijkt, staat ook in het log.',
    vragen: 'Vraag de functioneel beheerder als een organisatie ontbreekt.',
  },
  'inzagelog/sessies/:nummer': {
    naam: 'Een sessie',
    doen: ['U ziet wat iemand zag tussen inloggen en uitloggen; u kunt het downloaden voor de melding van een datalek.'],
    zien: 'U ziet schuilnummers en geen namen; dat u kijkt, staat ook in het log.',
    vragen: 'Meld een datalek binnen 72 uur bij de Autoriteit Persoonsgegevens.',
  },
};
