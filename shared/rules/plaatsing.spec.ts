import { describe, expect, it } from 'vitest';
import { doorstroom, evaluatieUiterlijk, gepland, moduleEinde, type Plaatsingsfeiten, plaatsingstaken, wachttaak } from './plaatsing.ts';

const VANDAAG = '2026-11-18';
const GOED = { datum: '2026-10-01', opTijdKomen: 'GOED', samenwerken: 'VOLDOENDE', zelfstandigWerken: 'VOLDOENDE', instructiesOpvolgen: 'GOED' } as const;
/** Twenty weeks into a module of twenty-six, everything as agreed. */
const feiten = (anders: Partial<Plaatsingsfeiten> = {}): Plaatsingsfeiten => ({
  van: '2026-07-01', tot: null, weken: 26, urenPerWeek: 8, minuten: 8 * 60 * 20, recenteMinuten: 8 * 60 * 8, laatsteUrenOp: '2026-11-12', evaluaties: 1, evaluatie: GOED, mapKlaar: null, voorgesteld: false, ...anders,
});
const soorten = (anders: Partial<Plaatsingsfeiten> = {}, vandaag = VANDAAG) => plaatsingstaken(feiten(anders), vandaag).map(({ soort, staat }) => `${soort} ${staat}`);

describe('Klaar voor de volgende stap', () => {
  it('is wie ver genoeg is, genoeg uren maakte en op alle vier de vaardigheden voldoende staat', () => {
    expect(doorstroom(feiten(), VANDAAG)).toEqual({ klaar: true, redenen: [
      { soort: 'DUUR', is: 20, nodig: 18, gehaald: true }, { soort: 'UREN', is: 160, nodig: 120, gehaald: true }, { soort: 'VAARDIGHEDEN', is: 4, nodig: 4, gehaald: true },
    ] });
  });

  it.each([
    ['een week te vroeg', { van: '2026-07-22' }, 'DUUR'], ['een uur te weinig', { minuten: 119 * 60 }, 'UREN'], ['één vaardigheid wisselend', { evaluatie: { ...GOED, samenwerken: 'WISSELEND' as const } }, 'VAARDIGHEDEN'],
    ['één vaardigheid niet ingevuld', { evaluatie: { ...GOED, samenwerken: null } }, 'VAARDIGHEDEN'], ['zonder evaluatie', { evaluatie: null, evaluaties: 0 }, 'VAARDIGHEDEN'],
  ] as const)('niet %s, en de reden staat erbij', (_, anders, reden) => {
    const oordeel = doorstroom(feiten(anders), VANDAAG);
    expect(oordeel?.klaar).toBe(false);
    expect(oordeel?.redenen.filter(({ gehaald }) => !gehaald).map(({ soort }) => soort)).toEqual([reden]);
  });

  it('zonder afspraak over uren telt een dagdeel per week, en wie langer blijft hoeft niet meer uren dan de module heeft', () => {
    expect(doorstroom(feiten({ urenPerWeek: null }), VANDAAG)?.redenen[1]).toMatchObject({ nodig: 60 });
    expect(doorstroom(feiten({ van: '2025-01-01' }), VANDAAG)?.redenen[1]).toMatchObject({ nodig: 156 });
  });

  it('zonder module, of voor de eerste dag, is er niets te zeggen', () => {
    expect(doorstroom(feiten({ weken: null }), VANDAAG)).toBeNull();
    expect(doorstroom(feiten({ van: '2026-11-19' }), VANDAAG)).toBeNull();
  });
});

describe('Wat een plek vraagt', () => {
  it('wie klaar is, tot het is voorgesteld', () => {
    expect(soorten()).toEqual(['KLAAR NADERT']);
    expect(soorten({ voorgesteld: true })).toEqual([]);
  });

  it('te lang is na de lengte van de module, ook als er een later einde is afgesproken', () => {
    expect(moduleEinde(feiten())).toBe('2026-12-29');
    expect(soorten({ voorgesteld: true }, '2026-12-29').filter((s) => /LANG|EINDE/.test(s))).toEqual(['EINDE NADERT']);
    expect(soorten({ voorgesteld: true }, '2026-12-30').filter((s) => /LANG|EINDE/.test(s))).toEqual(['TE_LANG TE_LAAT']);
    expect(soorten({ voorgesteld: true, tot: '2027-03-01' }, '2026-12-30')).toContain('TE_LANG TE_LAAT');
    expect(gepland(feiten({ tot: '2027-03-01' }))).toBe('2027-03-01');
  });

  it('een einde vier weken vooraf, niet een dag eerder', () => {
    expect(soorten({ voorgesteld: true }, '2026-12-01')).toContain('EINDE NADERT');
    expect(soorten({ voorgesteld: true, laatsteUrenOp: '2026-11-30' }, '2026-11-30')).toEqual([]);
  });

  it('geen uren na drie weken; te weinig uren onder zeven tiende van de afspraak', () => {
    expect(soorten({ voorgesteld: true, laatsteUrenOp: '2026-10-28' })).toEqual([]);
    expect(soorten({ voorgesteld: true, laatsteUrenOp: '2026-10-27', recenteMinuten: 0 })).toEqual(['GEEN_UREN TE_LAAT']);
    const grens = 8 * 60 * 8 * 0.7;
    expect(soorten({ voorgesteld: true, recenteMinuten: Math.ceil(grens) })).toEqual([]);
    expect(soorten({ voorgesteld: true, recenteMinuten: Math.ceil(grens) - 1 })).toEqual(['TEMPO NADERT']);
    expect(soorten({ voorgesteld: true, recenteMinuten: 0, urenPerWeek: null })).toEqual([]);
  });

  it('een evaluatie halverwege en aan het eind, en zonder module elk half jaar', () => {
    expect(evaluatieUiterlijk(feiten({ evaluaties: 0, evaluatie: null }), VANDAAG)).toBe('2026-09-30');
    expect(soorten({ evaluaties: 0, evaluatie: null })).toEqual(['EVALUATIE TE_LAAT']);
    expect(evaluatieUiterlijk(feiten(), VANDAAG)).toBe('2026-12-29');
    expect(evaluatieUiterlijk(feiten({ evaluaties: 2 }), VANDAAG)).toBeNull();
    expect(evaluatieUiterlijk(feiten({ weken: null }), VANDAAG)).toBe('2027-04-01');
  });

  it('de thema’s van de MAP aan het eind, alleen bij wie de MAP hier volgt en niet klaar is', () => {
    const bijna = '2026-12-10';
    const map = (mapKlaar: number | null) => soorten({ voorgesteld: true, mapKlaar, laatsteUrenOp: bijna, evaluaties: 2 }, bijna);
    expect(map(7)).toEqual(['EINDE NADERT', 'MAP NADERT']);
    expect(plaatsingstaken(feiten({ voorgesteld: true, mapKlaar: 7 }), '2027-02-01').find(({ soort }) => soort === 'MAP')).toEqual({ soort: 'MAP', uiterlijk: null, staat: 'NADERT' });
    for (const klaar of [8, null]) expect(map(klaar)).toEqual(['EINDE NADERT']);
  });

  it('niets voor de eerste dag, en wie wacht na zes weken te lang', () => {
    expect(soorten({ van: '2026-11-19' })).toEqual([]);
    expect(wachttaak('2026-10-07', VANDAAG)).toEqual({ soort: 'WACHT', uiterlijk: '2026-11-18', staat: 'NADERT' });
    expect(wachttaak('2026-10-06', VANDAAG).staat).toBe('TE_LAAT');
  });
});
