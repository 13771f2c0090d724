import { describe, expect, it } from 'vitest';
import { rubriekNaam } from './rubriek.ts';

describe('de naam van een rubriek', () => {
  it.each([['TAAL_PRESENTIE', 'Taal presentie'], ['PIP_KERN', 'PIP kern'], ['AFSPRAKEN_MAP_PVT', 'Afspraken MAP PVT'], ['BSN', 'BSN'], ['ROEPNAAM', 'Roepnaam']])('%s leest als %s', (rubriek, naam) => {
    expect(rubriekNaam(rubriek)).toBe(naam);
  });
});
