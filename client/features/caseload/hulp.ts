import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  leeslijst: {
    naam: 'Leeslijst',
    doen: ['Hier staat wie er van een collega naar u kwam.', 'Hebt u iemand gelezen? Dan haalt u die persoon van de lijst.'],
    zien: 'Alleen u ziet deze lijst.',
    vragen: 'Hoort iemand niet bij u? Vraag het uw teamleider.',
  },
  caseloads: {
    naam: 'Caseload per consulent',
    doen: ['U ziet hoeveel mensen elke consulent heeft en wat er van die consulent wordt gevraagd.', 'Is het te veel? Draag mensen over aan een collega.'],
    zien: 'Alleen teamleiders zien dit; de consulent ziet de eigen mensen.',
    vragen: 'Vraag de functioneel beheerder als een consulent in de lijst ontbreekt.',
    handelingen: [{ tekst: 'Caseload overdragen', actie: 'caseload:overdragen' }],
  },
};
