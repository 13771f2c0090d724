import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  actielijst: {
    naam: 'Actielijst werkgroep statushouders',
    doen: ['U ziet wat organisaties dit kwartaal samen doen, en wie wat doet.', 'Is een actie van uw organisatie, zeg dan hoe het ervoor staat.'],
    zien: 'De gemeente en de organisaties in de werkgroep lezen dit; er staan geen personen in.',
    vragen: 'Klopt een actie niet? Vraag het de beleidsmedewerker van de gemeente.',
    handelingen: [{ tekst: 'Actie op de lijst zetten', actie: 'werkgroep:beheren' }],
  },
};
