import { describe, expect, it } from 'vitest';
import { controleer, regelsVan, uitkomstfouten } from './nummers.ts';

const PERSONEN = [
  { id: 'a', portaalnummer: 'D-1', nu: { nummer: 'L-1', versie: 2 } }, { id: 'b', portaalnummer: 'D-2', nu: null }, { id: 'c', portaalnummer: null, nu: null }, { id: 'd', portaalnummer: 'D-4', nu: null },
];

describe('Eigen nummers', () => {
  it('gaan mee als ze anders zijn dan wat er staat; een leeg veld haalt het nummer weg, en wie is afgeschermd blijft weg', () => {
    expect(regelsVan(PERSONEN, { a: ' L-1 ', b: 'L-2', c: 'L-3' })).toEqual([{ id: 'b', portaalnummer: 'D-2', nummer: 'L-2', versie: null }]);
    expect(regelsVan(PERSONEN, { a: '' })).toEqual([{ id: 'a', portaalnummer: 'D-1', nummer: null, versie: 2 }]);
  });
  it('zijn geen BSN, geen naam, en van één persoon', () => {
    const regel = (id: string, nummer: string | null) => ({ id, portaalnummer: id, nummer, versie: null });
    expect(controleer([regel('a', '123456782'), regel('b', 'Amina V.'), regel('c', 'L-1'), regel('d', 'L-1'), regel('e', null)]).map(({ veld }) => veld)).toEqual(['a', 'b', 'd']);
  });
  it('die niet konden worden bewaard, staan bij hun persoon', () => {
    const regels = regelsVan(PERSONEN, { a: 'L-9', b: 'L-2' });
    expect(uitkomstfouten(regels, [{ regel: 0, uitkomst: 'GEKOPPELD' }, { regel: 1, uitkomst: 'NUMMER_IN_GEBRUIK' }]).map(({ veld }) => veld)).toEqual(['b']);
  });
});
