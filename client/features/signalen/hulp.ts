import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  signalen: {
    naam: 'Signalen',
    doen: ['Schrijf op wat u opviel, en lees wat de gemeente ermee deed.', 'Schrijf niets over ziekte of behandeling.'],
    zien: 'De consulent leest uw signaal; wie het nog meer leest, staat bij het veld.',
    vragen: 'Kan het niet wachten? Bel de consulent, en bij gevaar 112.',
    handelingen: [{ tekst: 'Signaal geven', actie: 'signaal:indienen' }],
  },
  'signalen/:id': {
    naam: 'Een signaal',
    doen: ['U leest wat er is doorgegeven, en wat er sindsdien gebeurde.', 'Is er een antwoord van u nodig, dan schrijft u dat hier; niets over gezondheid.'],
    zien: 'Wie uw antwoord leest, staat bij het veld.',
    vragen: 'Kan het niet wachten? Bel de consulent, en bij gevaar 112.',
  },
};
