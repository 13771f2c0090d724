import { describe, expect, it } from 'vitest';
import { ERK_NIVEAUS, niveauVerschil, VAARDIGHEDEN } from './taal.ts';

describe('voortgang op de ERK-schaal', () => {
  it('is positief bij vooruitgang, negatief bij terugval en nul als het gelijk bleef', () => {
    expect(niveauVerschil('A1', 'A2')).toBe(1);
    expect(niveauVerschil('B1', 'A2')).toBe(-1);
    expect(niveauVerschil('A0', 'B2')).toBe(4);
    expect(niveauVerschil('B1', 'B1')).toBe(0);
  });
  it('loopt van voor A1 tot B2', () => {
    expect([...ERK_NIVEAUS].sort((a, b) => niveauVerschil(b, a))).toEqual(['A0', 'A1', 'A2', 'B1', 'B2']);
  });
  it('kent de vaardigheden van het inburgeringsexamen, elk één keer', () => {
    expect([...VAARDIGHEDEN].sort()).toEqual(['KNM', 'LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN']);
  });
});
