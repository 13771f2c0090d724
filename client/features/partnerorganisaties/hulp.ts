import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  partnerorganisaties: {
    naam: 'Organisaties',
    doen: ['U ziet welke organisaties voor uw gemeente werken, en hoeveel mensen er met welke rol zijn.'],
    zien: 'Alleen de functioneel beheerder ziet dit; er staan geen inburgeraars in.',
    vragen: 'Twijfelt u over een rol? Vraag het de functionaris gegevensbescherming.',
  },
};
