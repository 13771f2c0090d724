import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFSPRAAK_THEMAS, LEERROUTES } from './pip.ts';
import { PIP_ONDERDELEN } from './pipInhoud.ts';
import { beschikkingVan, isZonderVerschil, pipVerschil, type Planbeeld } from './pipVerschil.ts';
import { ERK_NIVEAUS } from './taal.ts';

const B1 = { LEZEN: 'B1', LUISTEREN: 'B1', SCHRIJVEN: 'B1', SPREKEN: 'B1' } as const;
const TAAL = { afspraakId: 'a', thema: 'AFSPRAKEN_TAAL', tekst: 'Twee keer per week les', doel: null, uitvoerder: 'NL training', urenPerWeek: 6, van: '2026-01-05', tot: null } as const;
const PLAN: Planbeeld = {
  dagtekening: '2026-01-05', leerroute: 'B1', niveaus: B1, intensiteitUrenPerWeek: 6, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werken in de zorg',
  onderdelen: [{ soort: 'PVT', tekst: null, urenPerWeek: 3, dagtekening: null }], afspraken: [TAAL],
};
const verschil = (anders: Partial<Planbeeld>) => pipVerschil(PLAN, { ...PLAN, ...anders });

describe('het verschil tussen twee versies van het PIP', () => {
  it('zegt wat het was en wat het is', () => {
    expect(verschil({ leerroute: 'Z', niveaus: { ...B1, SCHRIJVEN: 'A2' }, hoofddoel: null }).kern).toEqual([
      { veld: 'leerroute', was: 'B1', is: 'Z' }, { veld: 'SCHRIJVEN', was: 'B1', is: 'A2' }, { veld: 'hoofddoel', was: 'Werken in de zorg', is: null }]);
  });
  it('noemt een onderdeel dat erbij kwam, wegging of anders werd', () => {
    const pvt = { soort: 'PVT', tekst: null, urenPerWeek: 6, dagtekening: null } as const;
    const map = { ...pvt, soort: 'MAP' } as const;
    expect(verschil({ onderdelen: [pvt, map] }).onderdelen).toEqual([{ soort: 'PVT', was: PLAN.onderdelen[0], is: pvt }, { soort: 'MAP', was: null, is: map }]);
    expect(verschil({ onderdelen: [] }).onderdelen).toEqual([{ soort: 'PVT', was: PLAN.onderdelen[0], is: null }]);
  });
  it('noemt een afspraak die erbij kwam, wegging of anders werd', () => {
    const nieuw = { ...TAAL, afspraakId: 'b', tekst: 'Naar het Taalcafé' };
    const later = { ...TAAL, tot: '2026-12-31' };
    expect(verschil({ afspraken: [later, nieuw] }).afspraken).toEqual([
      { afspraakId: 'a', thema: 'AFSPRAKEN_TAAL', was: TAAL, is: later }, { afspraakId: 'b', thema: 'AFSPRAKEN_TAAL', was: null, is: nieuw }]);
    expect(verschil({ afspraken: [] }).afspraken).toEqual([{ afspraakId: 'a', thema: 'AFSPRAKEN_TAAL', was: TAAL, is: null }]);
  });
  it('een andere dagtekening alleen is geen verschil in het plan', () => {
    expect(isZonderVerschil(verschil({ dagtekening: '2026-06-01' }))).toBe(true);
  });
});

const tekst = fc.option(fc.string({ maxLength: 5 }), { nil: null });
const uren = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const niveau = fc.constantFrom(...ERK_NIVEAUS);
const dag = fc.constantFrom('2026-01-05', '2026-06-01', null);
const beeld: fc.Arbitrary<Planbeeld> = fc.record({
  dagtekening: fc.constant('2026-01-05'), leerroute: fc.constantFrom(...LEERROUTES), niveaus: fc.record({ LEZEN: niveau, LUISTEREN: niveau, SCHRIJVEN: niveau, SPREKEN: niveau }),
  intensiteitUrenPerWeek: uren, aantalGesprekkenPerJaar: fc.integer({ min: 3, max: 52 }), hoofddoel: tekst,
  onderdelen: fc.uniqueArray(fc.record({ soort: fc.constantFrom(...PIP_ONDERDELEN), tekst, urenPerWeek: uren, dagtekening: dag }), { selector: (o) => o.soort }),
  afspraken: fc.uniqueArray(fc.record({ afspraakId: fc.constantFrom('a', 'b', 'c'), thema: fc.constantFrom(...AFSPRAAK_THEMAS), tekst: fc.string({ minLength: 1, maxLength: 5 }), doel: tekst, uitvoerder: tekst, urenPerWeek: uren, van: dag, tot: dag }), { selector: (a) => a.afspraakId }),
});

/** The older plan with the difference laid over it. */
function toegepast(was: Planbeeld, is: Planbeeld): Planbeeld {
  const { kern, onderdelen, afspraken } = pipVerschil(was, is);
  const uit = { ...was, niveaus: { ...was.niveaus } } as Record<string, unknown> & Planbeeld;
  for (const { veld, is: nu } of kern) (veld in uit.niveaus ? (uit.niveaus as Record<string, unknown>) : (uit as Record<string, unknown>))[veld] = nu;
  const stukken = new Map(was.onderdelen.map((o) => [o.soort, o]));
  for (const { soort, is: nu } of onderdelen) if (nu) stukken.set(soort, nu); else stukken.delete(soort);
  const regels = new Map(was.afspraken.map((a) => [a.afspraakId, a]));
  for (const { afspraakId, is: nu } of afspraken) if (nu) regels.set(afspraakId, nu); else regels.delete(afspraakId);
  return { ...uit, dagtekening: is.dagtekening, onderdelen: [...stukken.values()], afspraken: [...regels.values()] };
}
const geordend = (plan: Planbeeld) => ({ ...plan, onderdelen: [...plan.onderdelen].sort((a, b) => (a.soort < b.soort ? -1 : 1)), afspraken: [...plan.afspraken].sort((a, b) => (a.afspraakId < b.afspraakId ? -1 : 1)) });

describe('het verschil vergeet niets', () => {
  it('wat was met het verschil erover is wat is', () => {
    fc.assert(fc.property(beeld, beeld, (was, is) => { expect(geordend(toegepast(was, is))).toEqual(geordend(is)); }));
  });
  it('een plan verschilt niet van zichzelf, en heen is terug met was en is omgekeerd', () => {
    fc.assert(fc.property(beeld, beeld, (a, b) => {
      expect(isZonderVerschil(pipVerschil(a, a))).toBe(true);
      const om = (rij: readonly { was: unknown; is: unknown }[]) => rij.map(({ was, is }) => JSON.stringify([was, is])).sort();
      const terug = pipVerschil(b, a);
      for (const deel of ['kern', 'onderdelen', 'afspraken'] as const) {
        expect(om(pipVerschil(a, b)[deel])).toEqual(om(terug[deel].map(({ was, is }) => ({ was: is, is: was }))));
      }
    }));
  });
});

describe('elk PIP en elke wijziging is een beschikking (Wi 15)', () => {
  const soort = (anders: Partial<Planbeeld>) => beschikkingVan(PLAN, { ...PLAN, ...anders });
  it('het eerste plan, een andere route, A2 na 600 uur, een andere afspraak of iets anders, elk met het artikel', () => {
    expect(beschikkingVan(null, PLAN)).toEqual({ soort: 'EERSTE', artikel: 'Wet inburgering 15; Besluit inburgering 5.3' });
    expect(soort({ leerroute: 'Z' })).toEqual({ soort: 'ROUTEWISSEL', artikel: 'Wet inburgering 15; Besluit inburgering 5.4' });
    expect(soort({ niveaus: { ...B1, SCHRIJVEN: 'A2' } })).toEqual({ soort: 'AFSCHALING', artikel: 'Wet inburgering 15; Besluit inburgering 5.5' });
    expect(soort({ afspraken: [] })).toEqual({ soort: 'AFSPRAKEN', artikel: 'Wet inburgering 15; Besluit inburgering 5.3' });
    expect(soort({ aantalGesprekkenPerJaar: 6 })).toEqual({ soort: 'ANDERS', artikel: 'Wet inburgering 15; Besluit inburgering 5.3' });
  });
  it('wie meer wijzigt noemt alle artikelen, en heet naar het zwaarste', () => {
    expect(soort({ niveaus: { ...B1, SCHRIJVEN: 'A2' }, afspraken: [] })).toEqual({ soort: 'AFSCHALING', artikel: 'Wet inburgering 15; Besluit inburgering 5.5; Besluit inburgering 5.3' });
  });
});
