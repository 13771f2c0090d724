import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  werkcarrousel: {
    naam: 'Werkcarrousel',
    doen: ['Neem een overdracht aan, of zeg waarom niet.', 'Daaronder staan de taalstages, met de maand waarin u moet evalueren.'],
    zien: 'U ziet iemand pas helemaal als u de overdracht hebt aangenomen.',
    vragen: 'Weet u te weinig? Bel de consulent die de overdracht aanbiedt.',
  },
};
