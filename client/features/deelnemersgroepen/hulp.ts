import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  trainingen: {
    naam: 'Trainingen en PVT',
    doen: ['Maak een groep voor Eurowijzer, Digisterker of het PVT, en zet er mensen in.'],
    zien: 'De trainer ziet alleen wie in de eigen groep zit.',
    vragen: 'Staat iemand niet in de lijst? Vraag de consulent om de opdracht training.',
    handelingen: [{ tekst: 'Groep maken voor een training' }],
    opent: ({ wat, soort = '' }) => (wat === 'GROEP' && ['TRAINING', 'PVT'].includes(soort) ? '/trainingen' : null),
  },
  certificaten: {
    naam: 'Certificaten voor de Raadzaal',
    doen: ['U ziet wie het PVT af heeft, en wie het certificaat nog krijgt.', 'Download een certificaat per persoon; een lijst als bestand mag niet.'],
    zien: 'U ziet wie uw organisatie begeleidt, met wat uw organisatie vastlegde.',
    vragen: 'Mist er een dagdeel? Vraag het de trainer.',
  },
  'bijeenkomst/:groep': {
    naam: 'Een bijeenkomst',
    doen: ['Iedereen staat aan: haal het vinkje weg bij wie er niet was.', 'Schrijf geen reden op.'],
    zien: 'De uren staan daarna bij iedereen die er was, en de consulent ziet ze.',
    vragen: 'Staat iemand niet in uw groep? Vraag het uw coördinator.',
    opent: ({ wat, soort, id }) => (wat === 'GROEP' && soort === 'TRAINING' ? `/bijeenkomst/${id}` : null),
  },
};
