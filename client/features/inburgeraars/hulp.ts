import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  inburgeraars: {
    naam: 'Inburgeraars',
    doen: ['Dit is iedereen die bij uw werk hoort.', 'Zoek op naam of kies boven de lijst wie u wilt zien; open een naam voor het dossier.'],
    zien: 'U ziet alleen wat uw taak vraagt, en elke keer dat u kijkt komt in het log.',
    vragen: 'Mist u iemand? Vraag het de consulent van die persoon.',
    handelingen: [
      { tekst: 'Waarneming starten', actie: 'waarneming:starten' }, { tekst: 'Personen overdragen', actie: 'caseload:overdragen' },
      { tekst: 'Lijst downloaden', actie: 'lijst:uitvoeren', naar: '/lijst-downloaden' },
    ],
    opent: ({ wat, id }) => (wat === 'ORGANISATIE' ? `/inburgeraars?partner=${id}` : null),
  },
  'inburgeraars/:id': {
    naam: 'Een dossier',
    doen: ['Elke kaart is één onderwerp; wat u mag opschrijven, kunt u op de kaart wijzigen.'],
    zien: 'Bij elk onderwerp staat waarom u het ziet, of wie het wel mag zien; de inburgeraar ziet welke organisatie keek.',
    vragen: 'Klopt er iets niet? Bel de consulent, of geef een signaal.',
    opent: ({ wat, id }) => (wat === 'PERSOON' ? `/inburgeraars/${id}` : null),
  },
  'inburgeraars/:id/plan': {
    naam: 'Een plan (PIP)',
    doen: ['Hier staan het plan dat nu geldt, de afspraken en wat er per versie veranderde.', 'Een plan verandert niet: bij een wijziging komt er een nieuw plan met een nieuw besluit.'],
    zien: 'U ziet de afspraken over de onderwerpen van uw taak.',
    vragen: 'Vraag de consulent als een afspraak niet meer past.',
  },
  'inburgeraars/:id/plan/vaststellen': {
    naam: 'PIP vaststellen',
    doen: ['Vul de leerroute, de uren en de afspraken in; wat u typt, wordt bewaard tot u opslaat.', 'Na vaststellen is het een besluit en kunt u het niet meer veranderen.'],
    zien: 'De inburgeraar leest het hele plan; partners lezen de afspraken over hun onderwerp.',
    vragen: 'Twijfelt u over een besluit? Vraag het uw teamleider.',
  },
  'inburgeraars/:id/gesprek': {
    naam: 'Gesprek voorbereiden',
    doen: ['U ziet wat er sinds het vorige gesprek is gebeurd.', 'Plan een gesprek, of schrijf op wat u afsprak.'],
    zien: 'Wie het verslag mag lezen, staat bij het veld; de inburgeraar leest het ook.',
    vragen: 'Ziet u iets dat niet klopt? Bel de partner die het opschreef.',
  },
  'inburgeraars/:id/contact': {
    naam: 'Wie helpt iemand',
    doen: ['U ziet wie er betrokken is, waarvoor, en hoe u die bereikt.', 'Tik op een nummer om te bellen.'],
    zien: 'De contactpersoon van de gemeente ziet u altijd; andere organisaties alleen als uw taak dat vraagt.',
    vragen: 'Klopt een nummer niet? Bel de contactpersoon van de gemeente.',
  },
  afspraken: {
    naam: 'Afspraken van uw organisatie',
    doen: ['Meld per afspraak hoe het gaat: loopt, stokt of klaar.', 'Is een afspraak klaar, dan kunt u er niets meer over melden.'],
    zien: 'De consulent ziet meteen wat u meldt, en de inburgeraar ook.',
    vragen: 'Past een afspraak niet meer? Bel de consulent.',
    handelingen: [{ tekst: 'Melden hoe een afspraak gaat' }],
  },
};

export const eigenHulp: Hulpteksten = {
  'mijn-start': {
    naam: 'Start',
    doen: ['U ziet wat er komt, wat u moet doen en hoe ver u bent.'],
    zien: 'Een organisatie ziet alleen wat zij voor haar taak nodig heeft.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
  'mijn-dossier': {
    naam: 'Mijn dossier',
    doen: ['Hier staat alles wat over u is opgeschreven.', 'Wie het opschreef, staat erbij.'],
    zien: 'Een organisatie ziet alleen wat zij voor haar taak nodig heeft.',
    vragen: 'Klopt er iets niet? Bel uw contactpersoon bij de gemeente.',
  },
  'mijn-uren': {
    naam: 'Mijn uren',
    doen: ['U ziet hoeveel uren u meedeed.', 'Zeg bij elke regel of het klopt.'],
    zien: 'De organisatie en de gemeente lezen wat u zegt.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
    handelingen: [{ tekst: 'Zeggen of mijn uren kloppen' }],
  },
  'mijn-lessen': {
    naam: 'Mijn lessen',
    doen: ['U ziet wanneer u les hebt.', 'Kunt u niet komen? Meld u dan hier af.'],
    zien: 'Uw school leest uw afmelding.',
    vragen: 'Bel uw school als u een vraag hebt over de les.',
    handelingen: [{ tekst: 'Afmelden voor een les' }],
  },
  'mijn-gesprekken': {
    naam: 'Mijn gesprekken',
    doen: ['U ziet wanneer u met de gemeente praat, en wat u eerder afsprak.'],
    zien: 'U en de gemeente zien de gesprekken.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
  'wie-helpt-mij': {
    naam: 'Wie helpt mij waarmee',
    doen: ['U ziet wie u helpt, en waarmee.', 'Tik om te bellen of te mailen.'],
    zien: 'Een organisatie ziet alleen wat zij voor haar taak nodig heeft.',
    vragen: 'Klopt er iets niet? Bel uw contactpersoon bij de gemeente.',
  },
  'wie-keek': {
    naam: 'Wie keek',
    doen: ['U ziet welke organisatie in uw gegevens keek, waarvoor en wanneer.'],
    zien: 'Alleen u ziet deze lijst.',
    vragen: 'Klopt er iets niet? Bel uw contactpersoon bij de gemeente.',
  },
  toestemming: {
    naam: 'Ja of nee',
    doen: ['U ziet waar u ja tegen zei.', 'U mag altijd nee zeggen, ook later.'],
    zien: 'De organisatie en de gemeente zien uw antwoord.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
  'inburgeraars/:id': {
    naam: 'Alles wat over mij is opgeschreven',
    doen: ['Hier staat alles wat over u is opgeschreven.', 'Wie het opschreef, staat erbij.'],
    zien: 'Een organisatie ziet alleen wat zij voor haar taak nodig heeft.',
    vragen: 'Klopt er iets niet? Bel uw contactpersoon bij de gemeente.',
  },
  'inburgeraars/:id/plan': {
    naam: 'Mijn plan en afspraken',
    doen: ['Hier staat uw plan (PIP), en wat u met de gemeente afsprak.', 'U kunt het plan ook downloaden.'],
    zien: 'Een organisatie ziet alleen wat zij voor haar taak nodig heeft.',
    vragen: 'Hebt u een vraag? Bel uw contactpersoon bij de gemeente.',
  },
};
