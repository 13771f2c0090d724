import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  preventie: {
    naam: 'Preventieplanning',
    doen: ['U ziet wat alle partners de komende jaren doen, en samen in de wijk.', 'Coördinatoren zeggen hoe een eigen actie ervoor staat, of dat hun organisatie meedoet.'],
    zien: 'Alle partners lezen dit; er staan geen personen in.',
    vragen: 'Moet er een actie bij? Vraag het de beleidsmedewerker van de gemeente, of SAAM.',
    handelingen: [{ tekst: 'Preventieactie plannen', actie: 'preventie:plannen' }],
  },
};
