import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  normen: {
    naam: 'Normen',
    doen: ['Kies de getallen die de gemeente zelf mag kiezen; ze gelden vanaf de dag die u kiest.', 'Wat eerder gold, blijft staan, en getallen uit de wet verandert u niet.'],
    zien: 'Alleen de functioneel beheerder wijzigt dit; wie wat koos, staat erbij.',
    vragen: 'Twijfelt u over een getal? Vraag het de beleidsmedewerker.',
    handelingen: [{ tekst: 'Norm wijzigen' }],
  },
};
