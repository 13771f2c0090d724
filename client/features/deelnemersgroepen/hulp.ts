import type { Hulpteksten } from '../../app/hulp/hulp.ts';
import { GROEPSREGELS, isDeelnemersgroep } from '../../../shared/rules/deelnemersgroepen.ts';

export const hulp: Hulpteksten = {
  groepen: {
    naam: 'Groepen',
    doen: ['Maak een groep en zet er mensen in, of kies vrije inloop.', 'Na een bijeenkomst vinkt u af wie er was; of die uren meetellen, bepaalt de gemeente.'],
    zien: 'Wie de groep leidt, ziet alleen wie erin zit.',
    vragen: 'Staat iemand niet in de lijst? Vraag de consulent om de opdracht, of de persoon om toestemming.',
    handelingen: [{ tekst: 'Groep maken' }],
    opent: ({ wat, soort = '' }) => (wat === 'GROEP' && isDeelnemersgroep(soort) ? '/groepen' : null),
  },
  certificaten: {
    naam: 'Certificaten voor de Raadzaal',
    doen: ['U ziet wie het PVT af heeft, en wie het certificaat nog krijgt.', 'Download een certificaat per persoon; een lijst als bestand mag niet.'],
    zien: 'U ziet wie uw organisatie begeleidt, met wat uw organisatie vastlegde.',
    vragen: 'Mist er een dagdeel? Vraag het de trainer.',
  },
  'bijeenkomst/:groep': {
    naam: 'Een bijeenkomst',
    doen: ['Wie in de groep zit, staat aan: haal het vinkje weg bij wie er niet was.', 'Anderen telt u alleen; schrijf geen reden op.', 'Vergist? Leg die dag opnieuw vast.'],
    zien: 'De uren staan daarna bij iedereen die er was, en de consulent ziet ze.',
    vragen: 'Staat iemand niet in uw groep? Vraag het uw coördinator.',
    opent: ({ wat, soort = '', id }) => (wat === 'GROEP' && isDeelnemersgroep(soort) && GROEPSREGELS[soort].uren ? `/bijeenkomst/${id}` : null),
  },
};
