import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { beginVan, HOOGSTENS_WEKEN, minutenPerWeek, niveausSinds, presentiePerWeek, sindsdien, standVanGesprekken, wekenSinds } from './voorbereiding.ts';

const VANDAAG = '2026-11-18';
const LEEG = { gesprekken: [], eerstePipOp: null, koppelingOp: null };

describe('Wat er veranderde sinds het laatste gesprek', () => {
  it('telt vanaf het laatste gesprek dat is geweest, niet vanaf dat van vandaag', () => {
    const gesprekken = [{ soort: 'VOORTGANGSGESPREK', datum: '2026-08-20' }, { soort: 'OVERIG', datum: '2026-09-02' }, { soort: 'VOORTGANGSGESPREK', datum: VANDAAG }];
    expect(beginVan({ ...LEEG, gesprekken, eerstePipOp: '2026-01-01' }, VANDAAG)).toEqual({ sinds: '2026-09-02', soort: 'GESPREK' });
  });

  it('zonder gesprek vanaf het PIP, anders vanaf de koppeling, anders een kwartaal terug', () => {
    expect(beginVan({ ...LEEG, eerstePipOp: '2026-10-01', koppelingOp: '2026-07-01' }, VANDAAG)).toEqual({ sinds: '2026-10-01', soort: 'PIP' });
    expect(beginVan({ ...LEEG, koppelingOp: '2026-07-01' }, VANDAAG)).toEqual({ sinds: '2026-07-01', soort: 'KOPPELING' });
    expect(beginVan(LEEG, VANDAAG)).toEqual({ sinds: '2026-08-18', soort: 'KWARTAAL' });
  });

  it('wat op de dag van dat gesprek was, is besproken; wat morgen is, nog niet gebeurd', () => {
    expect(sindsdien([{ datum: '2026-11-19' }, { datum: '2026-11-18' }, { datum: '2026-09-03' }, { datum: '2026-09-02' }], '2026-09-02', VANDAAG)).toEqual([{ datum: '2026-09-03' }, { datum: '2026-11-18' }]);
  });

  it('elke les valt in precies één week, over elke grens van jaar en zomertijd', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (terug, plek) => {
      const sinds = plusDagen(VANDAAG, -terug);
      const datum = plusDagen(sinds, plek % (terug + 1));
      const weken = wekenSinds(sinds, VANDAAG);
      const som = presentiePerWeek([{ datum, status: 'AANWEZIG', minuten: 60 }], weken).reduce((n, w) => n + w.aanwezig, 0);
      expect(weken.length).toBeLessThanOrEqual(HOOGSTENS_WEKEN);
      expect(som).toBe(weken[0] !== undefined && datum >= weken[0] ? 1 : 0);
    }));
  });

  it('een les die niet doorging telt niet, te laat is aanwezig', () => {
    const weken = wekenSinds('2026-11-10', VANDAAG);
    const les = (datum: string, status: string) => ({ datum, status, minuten: 60 });
    expect(presentiePerWeek([les('2026-11-16', 'TE_LAAT'), les('2026-11-17', 'VERVALLEN'), les('2026-11-11', 'ONGEOORLOOFD_AFWEZIG'), les('2026-11-12', 'GEOORLOOFD_AFWEZIG')], weken)).toEqual([
      { week: '2026-11-09', aanwezig: 0, geoorloofd: 1, ongeoorloofd: 1 }, { week: '2026-11-16', aanwezig: 1, geoorloofd: 0, ongeoorloofd: 0 },
    ]);
    expect(minutenPerWeek([{ datum: '2026-11-16', minuten: 30 }, { datum: '2026-11-18', minuten: 45 }], weken)).toEqual([{ week: '2026-11-09', minuten: 0 }, { week: '2026-11-16', minuten: 75 }]);
  });

  it('per vaardigheid het niveau van toen en van nu; wat nog niet gemeten was is leeg', () => {
    const rapportages = [
      { datum: '2026-11-01', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A2' }, { vaardigheid: 'SPREKEN', niveau: 'A1' }] },
      { datum: '2026-08-01', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }, { vaardigheid: 'LUISTEREN', niveau: 'A1' }] },
    ];
    expect(niveausSinds(rapportages, '2026-09-02', VANDAAG)).toEqual([
      { vaardigheid: 'LEZEN', was: 'A1', nu: 'A2' }, { vaardigheid: 'LUISTEREN', was: 'A1', nu: 'A1' }, { vaardigheid: 'SPREKEN', was: null, nu: 'A1' },
    ]);
  });

  it('alleen voortgangsgesprekken en het eindgesprek tellen voor het aantal in het PIP', () => {
    const gesprekken = [{ soort: 'VOORTGANGSGESPREK', datum: '2026-08-20' }, { soort: 'OVERIG', datum: '2026-09-02' }];
    expect(standVanGesprekken({ gesprekken, termijnStart: '2026-03-04', perJaar: 4 }, VANDAAG)).toMatchObject({ gehouden: 1, uiterlijk: '2026-11-20' });
    expect(standVanGesprekken({ gesprekken, termijnStart: null, perJaar: 4 }, VANDAAG)).toBeNull();
    expect(standVanGesprekken({ gesprekken, termijnStart: '2026-11-19', perJaar: 4 }, VANDAAG)).toBeNull();
  });
});
