import { describe, expect, it } from 'vitest';
import { celVan, celwoord, type Rubriek, verdeel } from './cellen.ts';

const rubriek = (naam: string, cellen: Record<string, string>): Rubriek =>
  ({ rubriek: naam, omschrijving: naam, gevoeligheid: 'gewoon', grondslag: 'Wi 35', cellen: Object.entries(cellen).map(([rol, cel]) => ({ rol, cel })) });

describe('de matrix van één rol', () => {
  const rubrieken = [rubriek('BSN', { DOCENT: '-', CONSULENT: 'S' }), rubriek('PRESENTIE', { DOCENT: 'E' })];

  it('zet wat dicht is apart van wat open is', () => {
    const { open, dicht } = verdeel(rubrieken, 'DOCENT');
    expect([open, dicht].map((lijst) => lijst.map((r) => r.rubriek))).toEqual([['PRESENTIE'], ['BSN']]);
  });

  it('is dicht voor wie er niet in staat', () => {
    expect(celVan(rubrieken[1] ?? { cellen: [] }, 'CONSULENT')).toBe('-');
  });

  it('zegt van een onbekende letter nooit dat er iets mag', () => {
    expect(celwoord('X').kort).toBe('niets');
  });
});
