import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  matrix: {
    naam: 'Wie mag wat',
    doen: ['Zoek uw eigen rol op en lees wat die mag zien en opschrijven, en waarom.'],
    zien: 'Iedereen mag deze tabel lezen; er staan geen personen in.',
    vragen: 'Mist u iets voor uw werk? Vraag het de functionaris gegevensbescherming van de gemeente.',
  },
};
