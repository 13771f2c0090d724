import { describe, expect, it } from 'vitest';
import type { Hulp } from '../hulp/hulp.ts';
import type { Portaalpagina } from '../paginas.ts';
import { eigenKeuzes, gevondenKeuzes, type Paginahulp, past } from './keuzes.ts';
import { laatsteBezoeken, onthoudBezoek } from './recent.ts';

const laad = () => Promise.reject(new Error('niet nodig'));
const pagina = (pad: string): Portaalpagina => ({ pad, actie: 'ik:lezen', onderdeel: 'x', bestand: 'XPagina', laad });
const hulp = (naam: string, meer: Partial<Hulp> = {}): Hulp => ({ naam, doen: [], zien: '', vragen: '', ...meer });
const HULP: Paginahulp = [
  [pagina('lessen'), hulp('Mijn lessen', { handelingen: [{ tekst: 'Presentie vastleggen', actie: 'presentie:vastleggen' }] })],
  [pagina('mensen/:id'), hulp('Een dossier', { opent: ({ wat, id }) => (wat === 'PERSOON' ? `/mensen/${id}` : null) })],
  [pagina('klassen/:id'), hulp('Een klas', { opent: ({ wat, soort, id }) => (wat === 'GROEP' && soort === 'TAALGROEP' ? `/klassen/${id}` : null) })],
];
const MAG = { toegestaneActies: ['ik:lezen', 'presentie:vastleggen'] };
const regels = (groepen: readonly { titel: string; keuzes: readonly { tekst: string; naar: string }[] }[]) => groepen.map(({ titel, keuzes }) => [titel, ...keuzes.map(({ tekst, naar }) => `${tekst} → ${naar}`)]);

describe('Een woord in het palet', () => {
  it('past bij het begin van een woord, zonder hoofdletters en tekens', () => {
    expect([past('Presentie vastleggen', 'pres'), past('Presentie vastleggen', 'vast PRES'), past('Zoë’s groep', 'zoe groep'), past('Een café', 'cafe')]).toEqual([true, true, true, true]);
    expect([past('Presentie vastleggen', 'sentie'), past('Presentie vastleggen', 'pres uren'), past('Mijn lessen', 'x')]).toEqual([false, false, false]);
  });
});

describe('Wat zonder de server te kiezen is', () => {
  it('begint met waar iemand was, dan wat kan, dan de pagina’s zonder nummer', () => {
    expect(regels(eigenKeuzes(HULP, MAG, [{ adres: '/mensen/7', titel: 'Amina Voorbeeld' }, { adres: '/lessen', titel: 'Mijn lessen, november' }], ''))).toEqual([
      ['Waar u net was', 'Amina Voorbeeld → /mensen/7', 'Mijn lessen → /lessen'], ['Doen', 'Presentie vastleggen → /lessen'], ['Pagina’s', 'Mijn lessen → /lessen'],
    ]);
  });

  it('biedt niet aan wat iemand niet mag, en geen lege groep', () => {
    expect(regels(eigenKeuzes(HULP, { toegestaneActies: ['ik:lezen'] }, [], ''))).toEqual([['Pagina’s', 'Mijn lessen → /lessen']]);
    expect(eigenKeuzes(HULP, MAG, [], 'niets van dit')).toEqual([]);
    expect(regels(eigenKeuzes(HULP, MAG, [], 'pres'))).toEqual([['Doen', 'Presentie vastleggen → /lessen']]);
  });
});

describe('Wat de server vond', () => {
  const leeg = { personen: [], groepen: [], organisaties: [] };
  const persoon = { id: '7', portaalnummer: 'D-1', roepnaam: { roepnaam: 'Amina' }, achternaam: null };

  it('gaat naar de eerste pagina die het laat zien', () => {
    const groep = { id: '3', naam: 'Z1', soort: 'TAALGROEP', locatie: null };
    expect(regels(gevondenKeuzes(HULP, { ...leeg, personen: [persoon], groepen: [groep] }))).toEqual([['Mensen', 'Amina → /mensen/7'], ['Groepen', 'Z1 → /klassen/3']]);
  });

  it('staat er niet als geen enkele open pagina het laat zien', () => {
    const groep = { id: '3', naam: 'Hout A', soort: 'WERKGROEP', locatie: null };
    expect(gevondenKeuzes(HULP.slice(0, 1), { ...leeg, personen: [persoon], groepen: [groep], organisaties: [{ id: '9', naam: 'WenL' }] })).toEqual([]);
  });
});

describe('Waar iemand net was', () => {
  it('staat elk adres één keer, het laatste eerst, zonder de pagina van nu', () => {
    for (const adres of ['/a', '/b', '/a', '/c']) onthoudBezoek(adres, adres);
    expect(laatsteBezoeken('/c').map(({ adres }) => adres)).toEqual(['/a', '/b']);
    for (let n = 0; n < 20; n += 1) onthoudBezoek(`/${n}`, '');
    expect(laatsteBezoeken('').length).toBeLessThanOrEqual(7);
  });
});
