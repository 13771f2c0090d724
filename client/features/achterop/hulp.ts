import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  achterop: {
    naam: 'Wie raakt achterop?',
    doen: ['U ziet welke cursisten minder komen of achterblijven, en waarom.', 'Bel eerst; helpt dat niet, geef dan een signaal.', 'Wie weer komt, gaat vanzelf van de lijst.'],
    zien: 'Alleen uw school ziet deze lijst; de consulent leest wel het signaal.',
    vragen: 'Weet u niet wat te doen? Bel de consulent.',
  },
};
