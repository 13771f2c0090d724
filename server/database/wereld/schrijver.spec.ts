import { describe, expect, it } from 'vitest';
import { copyRegel } from './schrijver.ts';

describe('een regel voor COPY', () => {
  it('scheidt de waarden in de volgorde van de kolommen', () => {
    expect(copyRegel('les', ['a', 'b', 'c', 'd', 'e'], { e: ['HUUR', 'ENERGIE'], d: false, c: 7.5, b: null, a: 'x' })).toBe('x\t\\N\t7.5\tf\t{HUUR,ENERGIE}\n');
  });
  it('laat tekst met een tab, een nieuwe regel of een schuine streep heel', () => {
    expect(copyRegel('les', ['a', 'b'], { a: 'een\ttwee\ndrie', b: 'C:\\N' })).toBe('een\\ttwee\\ndrie\tC:\\\\N\n');
  });
  it('weigert een rij waarin een kolom ontbreekt, en noemt de waarden niet', () => {
    expect(() => copyRegel('bsn', ['bsn', 'versie'], { bsn: '999912345' })).toThrow('bsn: a row without versie');
    expect(() => copyRegel('les', ['a'], { a: new Date(0) })).toThrow('A value that COPY does not know');
  });
});
