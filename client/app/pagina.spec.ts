import { describe, expect, it } from 'vitest';
import { isOpen, menuVoor, type Paginabeschrijving, startpad } from './pagina.ts';
import type { Ik } from './sessie/ikContext.ts';

const bestand = 'XPagina';
const LESSEN: Paginabeschrijving = { pad: 'lessen', actie: 'lessen:lezen', menu: { label: 'Lessen', icoon: 'kalender', volgorde: 20 }, bestand };
const LES: Paginabeschrijving = { pad: 'lessen/:id', actie: 'presentie:vastleggen', bestand };
const PERSONEN: Paginabeschrijving = { pad: 'inburgeraars', actie: 'inburgeraars:lezen', mits: (ik) => ik.inburgeraarId === null, menu: { label: 'Cursisten', icoon: 'groep', volgorde: 10 }, bestand };
const ZELF: Paginabeschrijving = { pad: 'mijn', actie: 'inburgeraars:lezen', mits: (ik) => ik.inburgeraarId !== null, menu: { label: 'Mijn gegevens', icoon: 'persoon', volgorde: 5 }, bestand };
const PAGINAS = [LESSEN, LES, PERSONEN, ZELF];

function wie(toegestaneActies: string[], inburgeraarId: string | null = null): Ik {
  return { id: '1', naam: 'Anna', rol: 'WAT_DAN_OOK', rolNaam: 'wat dan ook', organisatie: 'School', gemeenten: ['Dalfsen'], toegestaneActies, inburgeraarId, taal: null };
}

describe('welke pagina’s iemand ziet', () => {
  it('toont in het menu alleen waar de acties het toelaten, in vaste volgorde', () => {
    const docent = wie(['inburgeraars:lezen', 'lessen:lezen', 'presentie:vastleggen']);
    expect(menuVoor(PAGINAS, docent).map(({ pad }) => pad)).toEqual(['inburgeraars', 'lessen']);
    expect(menuVoor(PAGINAS, wie(['inburgeraars:lezen'])).map(({ pad }) => pad)).toEqual(['inburgeraars']);
    expect(menuVoor(PAGINAS, wie([]))).toEqual([]);
  });

  it('opent een pagina zonder plek in het menu alleen met de actie', () => {
    expect(isOpen(LES, wie(['presentie:vastleggen']))).toBe(true);
    expect(isOpen(LES, wie(['lessen:lezen']))).toBe(false);
  });

  it('begint op de eerste pagina die open is, en nergens als er geen is', () => {
    expect(startpad(PAGINAS, wie(['inburgeraars:lezen', 'lessen:lezen']))).toBe('/inburgeraars');
    expect(startpad(PAGINAS, wie(['lessen:lezen']))).toBe('/lessen');
    expect(startpad(PAGINAS, wie(['inburgeraars:lezen'], 'dossier-1'))).toBe('/mijn');
    expect(startpad(PAGINAS, wie(['ik:lezen']))).toBeNull();
  });

  it('begint nooit op een adres waar nog iets in moet', () => {
    const metGat = { ...LES, menu: { label: 'Les', icoon: 'kalender', volgorde: 1 } } satisfies Paginabeschrijving;
    expect(startpad([metGat, LESSEN], wie(['presentie:vastleggen', 'lessen:lezen']))).toBe('/lessen');
  });
});
