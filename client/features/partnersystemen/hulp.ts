import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  partnersystemen: {
    naam: 'Systemen van partners',
    doen: ['Laat het systeem van een partner toe, kies wat het mag, en stop het weer als dat nodig is.', 'Een geheim ziet u één keer: geef het veilig door.'],
    zien: 'Een systeem ziet nooit meer dan de organisatie zelf.',
    vragen: 'Vraag de functionaris gegevensbescherming voordat u een nieuw systeem toelaat.',
    handelingen: [{ tekst: 'Systeem toelaten' }],
  },
};
