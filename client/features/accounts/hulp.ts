import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  mensen: {
    naam: 'Mensen en hun rollen',
    doen: [
      'Nodig medewerkers en vrijwilligers uit, ook van partners; een inburgeraar krijgt de toegang van de consulent.', 'Uzelf geeft u geen rol: dat doet een andere beheerder.',
      'Stopt iemand? Dan staat hier of er nog werk op die naam staat.',
    ],
    zien: 'Alleen de functioneel beheerder ziet dit, en wat u doet staat in het logboek.',
    vragen: 'Twijfelt u over een rol? Vraag het de functionaris gegevensbescherming.',
    handelingen: [{ tekst: 'Iemand uitnodigen' }, { tekst: 'Rol geven of stoppen' }],
  },
};
