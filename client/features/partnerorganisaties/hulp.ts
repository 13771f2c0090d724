import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  partnerorganisaties: {
    naam: 'Organisaties',
    doen: ['U ziet welke organisaties voor uw gemeente werken, tot wanneer, en hoeveel mensen er met welke rol zijn.', 'Komt er een organisatie bij of stopt er een? Leg het hier vast.'],
    zien: 'Alleen de functioneel beheerder ziet dit; er staan geen inburgeraars in.',
    vragen: 'Twijfelt u over een rol? Vraag het de functionaris gegevensbescherming.',
    handelingen: [{ tekst: 'Organisatie toevoegen' }],
  },
};
