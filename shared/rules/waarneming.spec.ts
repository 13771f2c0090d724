import { describe, expect, it } from 'vitest';
import { waarnemingPast, waarnemingUiterlijk } from './waarneming.ts';

const VANDAAG = '2026-11-18';

describe('Een waarneming duurt hoogstens veertien dagen', () => {
  it('de eerste en de laatste dag tellen mee', () => {
    expect(waarnemingUiterlijk('2026-11-18')).toBe('2026-12-01');
    expect(waarnemingPast('2026-11-18', '2026-12-01', VANDAAG)).toBe(true);
    expect(waarnemingPast('2026-11-18', '2026-12-02', VANDAAG)).toBe(false);
  });

  it('één dag mag, en eindigen voor het begin niet', () => {
    expect(waarnemingPast('2026-11-18', '2026-11-18', VANDAAG)).toBe(true);
    expect(waarnemingPast('2026-11-19', '2026-11-18', VANDAAG)).toBe(false);
  });

  it('begint niet in het verleden, en hoogstens zestig dagen vooruit', () => {
    expect(waarnemingPast('2026-11-17', '2026-11-20', VANDAAG)).toBe(false);
    expect(waarnemingPast('2027-01-17', '2027-01-20', VANDAAG)).toBe(true);
    expect(waarnemingPast('2027-01-18', '2027-01-20', VANDAAG)).toBe(false);
  });
});
