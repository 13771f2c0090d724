import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  voortgang: {
    naam: 'Rapporteren',
    doen: ['Vul elk kwartaal in hoe het met elke cursist gaat; u kunt tussendoor stoppen.', 'Schrijf niets over ziekte of behandeling.'],
    zien: 'Uw school, de consulent en de cursist lezen uw rapport.',
    vragen: 'Hoort iemand niet in uw groep? Vraag het uw taalcoördinator.',
    handelingen: [{ tekst: 'Voortgang rapporteren', actie: 'voortgang:rapporteren' }],
  },
};
