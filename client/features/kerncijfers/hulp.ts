import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  kerncijfers: {
    naam: 'Kerncijfers',
    doen: ['U ziet hoe het met de inburgering in uw gemeente gaat, in getallen.'],
    zien: 'Er staan geen personen in; een klein getal is verborgen, zodat niemand te herkennen is.',
    vragen: 'Lijkt een getal niet te kloppen? Vraag het de teamleider.',
  },
  kwartaalevaluatie: {
    naam: 'Kwartaalevaluatie',
    doen: ['Kies een kwartaal: de cijfers vullen zich uit wat partners vastlegden.', 'U kunt de pagina afdrukken voor het gesprek met een partner.'],
    zien: 'De partner ziet de eigen cijfers, de gemeente ziet die van alle partners; er staan geen personen in.',
    vragen: 'Klopt een cijfer niet? Vraag de coördinator van die partner.',
  },
};
