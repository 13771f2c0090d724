import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  postvak: {
    naam: 'Postvak',
    doen: ['U ziet wat er voor u gebeurde in de laatste zestig dagen.', 'Tik op een regel om verder te gaan.'],
    zien: 'Alleen u ziet dit; wat u niet meer mag zien, staat er niet meer.',
    vragen: 'Begrijpt u een regel niet? Vraag het uw coördinator of leidinggevende.',
  },
  'postvak-instellingen': {
    naam: 'Mail over uw postvak',
    doen: ['Kies hoe vaak u mail krijgt als er iets nieuws is.'],
    zien: 'In de mail staat geen naam, en niet waar het over gaat.',
    vragen: 'Komt er geen mail? Vraag het de functioneel beheerder van de gemeente.',
  },
};
