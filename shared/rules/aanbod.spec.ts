import { describe, expect, it } from 'vitest';
import { type Telregel, telregelOp, wordtAangeboden } from './aanbod.ts';

const regel = (geldigVan: string, waaromNiet: Telregel['waaromNiet'] = null): Telregel => ({ geldigVan, waaromNiet, mapPraktijk: false, pvt: false });

describe('wat er van een activiteit meetelt', () => {
  const regels = [regel('2026-01-01', 'ANDERE_TAAL'), regel('2025-01-01')];
  it('volgt de regel van die dag: de dag van de wijziging de nieuwe, de dag ervoor de oude', () => {
    expect(telregelOp('2026-01-01', regels)?.waaromNiet).toBe('ANDERE_TAAL');
    expect(telregelOp('2025-12-31', regels)?.waaromNiet).toBeNull();
  });
  it('is voor de eerste regel niets', () => {
    expect(telregelOp('2024-12-31', regels)).toBeNull();
    expect(telregelOp('2026-01-01', [])).toBeNull();
  });
});

describe('een activiteit die stopt', () => {
  it('is er nog op de laatste dag, en een dag later niet', () => {
    expect(wordtAangeboden('2026-06-30', { tot: '2026-06-30' })).toBe(true);
    expect(wordtAangeboden('2026-07-01', { tot: '2026-06-30' })).toBe(false);
    expect(wordtAangeboden('2026-07-01', { tot: null })).toBe(true);
  });
});
