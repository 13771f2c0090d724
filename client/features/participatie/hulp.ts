import type { Hulpteksten } from '../../app/hulp/hulp.ts';

export const hulp: Hulpteksten = {
  participatie: {
    naam: 'Uren van werkgroepen',
    doen: ['Vul per dag de uren in van iedereen in uw groep.', 'U kunt een hele dag in één keer vullen; een fout van eerder verandert u met een reden.'],
    zien: 'De consulent ziet de uren, en de deelnemer zegt of ze kloppen.',
    vragen: 'Ontbreekt er een deelnemer? Vraag het uw coördinator.',
    handelingen: [{ tekst: 'Uren vastleggen', actie: 'participatieUren:vastleggen' }],
    opent: ({ wat, soort = '', id }) => (wat === 'GROEP' && ['WERKGROEP', 'MAP'].includes(soort) ? `/participatie?groep=${id}` : null),
  },
  'participatie/pvt/:id': {
    naam: 'Een PVT-groep',
    doen: ['Leg per dagdeel vast wie er was, ook bij de inleiding en de ondertekening.'],
    zien: 'Uw organisatie ziet wat zij zelf vastlegde; de consulent ziet alles over het PVT.',
    vragen: 'Is iemand klaar maar staat dat er niet? Vraag het de consulent.',
    opent: ({ wat, soort, id }) => (wat === 'GROEP' && soort === 'PVT' ? `/participatie/pvt/${id}` : null),
  },
  aanbod: {
    naam: 'Aanbod',
    doen: ['U ziet wat er te doen is, en wat meetelt voor de 800 uur participatie.', 'Mag u het aanbod wijzigen? Dan geldt dat vanaf de dag die u kiest.'],
    zien: 'Iedereen die met uren werkt ziet dit aanbod.',
    vragen: 'Moet er iets bij? Vraag het de beleidsmedewerker van de gemeente.',
  },
  'aanbod/:id': {
    naam: 'Een activiteit',
    doen: ['Vul in wat het is, wie het doet en vanaf welke dag het meetelt.', 'Uren van voor die dag veranderen niet.'],
    zien: 'Iedereen die met uren werkt ziet de activiteit.',
    vragen: 'Twijfelt u of iets meetelt? Vraag het uw teamleider.',
  },
  'inburgeraars/:id/uren': {
    naam: 'De uren van iemand',
    doen: ['U ziet hoeveel uren meetellen en welke niet, met de reden.', 'Uren van twee organisaties op hetzelfde moment tellen één keer.'],
    zien: 'De inburgeraar ziet dezelfde telling.',
    vragen: 'Klopt een regel niet? Bel de organisatie die de uren opschreef.',
  },
};
