import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  deelnemers: {
    naam: 'Deelnemers',
    doen: [
      'U ziet alleen wie zelf ja zei; kies een sleutelpersoon, of stop als iemand u dat vraagt.', 'Staat iemand hier niet, dan kan die bij ‘Ja of nee’ ja zeggen, in de eigen taal.',
      'Vertel het zelf aan de sleutelpersoon en aan de deelnemer.',
    ],
    zien: 'Een sleutelpersoon krijgt van Samenspel geen dossier, geen naam en geen nummer te zien.',
    vragen: 'Wil iemand op papier ja zeggen? Vraag het de consulent.',
    handelingen: [{ tekst: 'Sleutelpersoon kiezen' }],
  },
};
