import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN } from '../../../server/access/matrix.ts';

const CLIENT = resolve(import.meta.dirname, '../..');
/** The part that draws the field, the one that knows its readers, and the page that shows all parts. */
const ZELF = /^(?:ui\/(?:Tekstvak\.tsx|Veld\.tsx|galerij\/.*)|app\/toegang\/VrijeTekst\.tsx|.*\.spec\.tsx)$/;

const schermen = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .map((pad) => pad.replaceAll('\\', '/'))
  .filter((pad) => pad.endsWith('.tsx') && !ZELF.test(pad))
  .map((pad) => ({ pad, tekst: readFileSync(join(CLIENT, pad), 'utf8') }));

/** What stands between braces, with braces in it up to this deep. */
const accolades = (diep: number): string => `\\{(?:[^{}]|${diep === 0 ? '(?!)' : accolades(diep - 1)})*\\}`;

/** Every use of this part, with its attributes. */
function gebruik(onderdeel: string): { pad: string; kenmerken: string }[] {
  const vorm = new RegExp(`<${onderdeel}\\s((?:[^<>{}]|=>|${accolades(4)})*?)/?>`, 'g');
  return schermen.flatMap(({ pad, tekst }) => [...tekst.matchAll(vorm)].map(([, kenmerken = '']) => ({ pad, kenmerken })));
}

const naam = (kenmerken: string) => /\bnaam="([^"]+)"/.exec(kenmerken)?.[1] ?? '';

describe('elk veld voor vrije tekst', () => {
  const velden = gebruik('VrijeTekst');

  it('zegt vooraf wie het leest: geen scherm heeft een tekstvak zonder lezers', () => {
    expect(schermen.length).toBeGreaterThan(60);
    expect(schermen.filter(({ tekst }) => /<(?:Tekstvak|textarea)\b|contentEditable/.test(tekst)).map(({ pad }) => pad)).toEqual([]);
  });

  it('noemt de rubriek waarin het komt te staan, en die bestaat', () => {
    const aantal = schermen.reduce((som, { tekst }) => som + (tekst.match(/<VrijeTekst\b/g) ?? []).length, 0);
    expect(velden).toHaveLength(aantal);
    const vast = velden.flatMap(({ kenmerken }) => /\brubriek="([^"]+)"/.exec(kenmerken)?.[1] ?? []);
    expect(vast.filter((rubriek) => !(ALLE_RUBRIEKEN as readonly string[]).includes(rubriek))).toEqual([]);
    // A right given by hand is no rubriek, nor are a handover, what was done with a task, and what is said to all or about no person; who reads it is said there.
    expect(velden.filter(({ kenmerken }) => !/\brubriek=/.test(kenmerken)).map(({ pad, kenmerken }) => `${pad} ${naam(kenmerken)}`).sort()).toEqual([
      'app/caseload/Overdragen.tsx reden', 'app/taken/TaakUitstellen.tsx reden',
      // When an organisation can be reached.
      'features/bereikbaarheid/BereikbaarheidPagina.tsx uitleg',
      'features/inburgeraars/betrokkenheid/WaarnemingStarten.tsx reden', 'features/lessen/MaandAfsluiten.tsx reden',
      // An announcement, and the same in another language: a name per language, so none stands here.
      'features/mededelingen/MededelingFormulierPagina.tsx ', 'features/mededelingen/MededelingFormulierPagina.tsx tekst',
      'features/preventie/Actiebijwerken.tsx toelichting', 'features/preventie/Actieformulier.tsx toelichting',
      // The answer to a signal about no person; that about a person names the rubriek.
      'features/signalen/Signaalstap.tsx ',
      'features/socialekaart/IngangPagina.tsx wat', 'features/socialekaart/Vertalingen.tsx wat', 'features/toezicht/Oordeel.tsx opmerking',
      'features/werkgroep/ActieVenster.tsx opmerking', 'features/werkgroep/ActieVenster.tsx wat', 'features/werkgroep/Overleg.tsx punten',
    ]);
    expect(velden.filter(({ kenmerken }) => !/\b(?:rubriek|buitenRubriek)=/.test(kenmerken))).toEqual([]);
  });

  it('in een dossier noemt ook de persoon, zodat de lezers die van deze persoon zijn', () => {
    const dossier = velden.filter(({ pad, kenmerken }) => pad.startsWith('features/inburgeraars/') && !/\bbuitenRubriek=/.test(kenmerken));
    expect(dossier.map(({ kenmerken }) => naam(kenmerken)).sort()).toEqual(expect.arrayContaining(['hoofddoel', 'opmerking', 'redenWijziging', 'tekst', 'toelichting']));
    expect(dossier.filter(({ kenmerken }) => !/\bpersoonId=/.test(kenmerken))).toEqual([]);
  });

  it('is er ook bij de reden van een correctie en bij een signaal zonder persoon', () => {
    expect(velden.map(({ pad, kenmerken }) => `${pad} ${naam(kenmerken)}`)).toEqual(expect.arrayContaining([
      'app/vastleggen/CorrectieDialoog.tsx correctieReden', 'features/signalen/Signaalformulier.tsx tekst',
    ]));
  });

  it('is er niet stiekem als kort tekstveld: die zijn er alleen om iemand of iets te zoeken', () => {
    expect(gebruik('Tekstveld').map(({ pad, kenmerken }) => `${pad} ${naam(kenmerken)}`).sort()).toEqual([
      // Who is asked in: the name and the address of an account of a colleague.
      'features/accounts/Uitnodigen.tsx email', 'features/accounts/Uitnodigen.tsx naam',
      // The general number and address of an organisation.
      'features/bereikbaarheid/BereikbaarheidPagina.tsx email', 'features/bereikbaarheid/BereikbaarheidPagina.tsx telefoon',
      // The name, place, time and audience of a group or activity of a partner: nothing about anybody.
      'features/deelnemersgroepen/Groepformulier.tsx groep.beginTijd', 'features/deelnemersgroepen/Groepformulier.tsx groep.doelgroep', 'features/deelnemersgroepen/Groepformulier.tsx groep.locatie', 'features/deelnemersgroepen/Groepformulier.tsx groep.naam',
      // A name, a place or a time of a class, and the name of a holiday: nothing about anybody.
      'features/groepen/KlasFormulierPagina.tsx locatie', 'features/groepen/KlasFormulierPagina.tsx naam', 'features/groepen/Lesreeks.tsx beginTijd', 'features/groepen/Lesreeks.tsx locatie', 'features/groepen/Lesvrij.tsx naam',
      'features/inburgeraars/betrokkenheid/WaarnemingStarten.tsx portaalnummer',
      // The six figures on the docent's screen.
      'features/inburgeraars/eigen/LessenPagina.tsx code',
      // One line of a rubriek, such as a street or a name; what may be longer is free text there too.
      'features/inburgeraars/invoer/Invoerveld.tsx ',
      // The own name of a kept choice of the list.
      'features/inburgeraars/lijst/Weergaven.tsx naam',
      // The reference of a decision that another one is attached to; a name per row, so none stands here.
      'features/inburgeraars/plan/Pipvelden.tsx ',
      'features/inzagelog/Filterformulier.tsx organisatie', 'features/inzagelog/Filterformulier.tsx persoon', 'features/koppelnummers/KoppelnummersPagina.tsx ',
      // The one line above an announcement, in each language; what it says is free text.
      'features/mededelingen/MededelingFormulierPagina.tsx ', 'features/mededelingen/MededelingFormulierPagina.tsx titel',
      // The name of an activity of the catalogue and a line about it: nothing about anybody.
      'features/participatie/aanbod/ActiviteitPagina.tsx naam', 'features/participatie/aanbod/ActiviteitPagina.tsx omschrijving',
      // What an organisation is called, and how it is reached.
      'features/partnerorganisaties/OrganisatieVastleggen.tsx adres', 'features/partnerorganisaties/OrganisatieVastleggen.tsx email', 'features/partnerorganisaties/OrganisatieVastleggen.tsx naam', 'features/partnerorganisaties/OrganisatieVastleggen.tsx telefoon',
      // What a system is called, and where it listens.
      'features/partnersystemen/SysteemToelaten.tsx naam', 'features/partnersystemen/SysteemWijzigen.tsx adres',
      // What a work group is called, and where it is.
      'features/plaatsing/WerkgroepVenster.tsx locatie', 'features/plaatsing/WerkgroepVenster.tsx naam',
      // What an action of the preventieplanning is, and where: a plan without persons.
      'features/preventie/Actieformulier.tsx plaats', 'features/preventie/Actieformulier.tsx titel',
      // What an organisation of the map is called, and how and when it is reached.
      'features/socialekaart/Bereikbaarheid.tsx adres', 'features/socialekaart/Bereikbaarheid.tsx openingstijden', 'features/socialekaart/Bereikbaarheid.tsx telefoon', 'features/socialekaart/Bereikbaarheid.tsx website',
      'features/socialekaart/IngangPagina.tsx naam', 'features/socialekaart/Vertalingen.tsx openingstijden',
      // Where and when organisations meet.
      'features/werkgroep/Overleg.tsx plaats', 'features/werkgroep/Overleg.tsx tijd',
      // In which village a dwelling is; a figure, as in an address, is refused.
      'features/wonen/WoningAanbieden.tsx kern',
    ]);
  });
});
