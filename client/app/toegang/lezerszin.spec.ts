import { describe, expect, it } from 'vitest';
import { lezerszin } from './lezerszin.ts';

const lezer = (rol: string, organisatie: string | null, extra: { zeker?: boolean; alleenEigen?: boolean } = {}) => ({ rol, organisatie, zeker: true, alleenEigen: false, ...extra });

describe('wie het leest, in één zin', () => {
  it('noemt de rollen bij elkaar per organisatie, en de inburgeraar als laatste', () => {
    expect(lezerszin([lezer('consulent', 'gemeente Dalfsen'), lezer('teamleider', 'gemeente Dalfsen'), lezer('taaldocent', 'WenL'), lezer('de inburgeraar zelf', null)])).toBe(
      'consulent en teamleider (gemeente Dalfsen), taaldocent (WenL) en de inburgeraar zelf');
  });
  it('zegt apart wie het alleen leest als die betrokken is', () => {
    expect(lezerszin([
      lezer('consulent', 'gemeente Dalfsen'), lezer('coördinator VluchtelingenWerk', 'VluchtelingenWerk', { zeker: false }),
      lezer('begeleider VluchtelingenWerk (vrijwilliger)', 'VluchtelingenWerk', { zeker: false }), lezer('de inburgeraar zelf', null),
    ])).toBe('consulent (gemeente Dalfsen) en de inburgeraar zelf. Als zij betrokken zijn ook: coördinator en begeleider (VluchtelingenWerk)');
  });
  it('laat een organisatie weg die alleen de eigen uren leest, als het over die van een ander gaat', () => {
    const lezers = [lezer('consulent', 'gemeente Dalfsen'), lezer('werkbegeleider', 'Larcom', { alleenEigen: true }), lezer('werkbegeleider', 'SamSam', { alleenEigen: true })];
    expect(lezerszin(lezers, 'Larcom')).toBe('consulent (gemeente Dalfsen) en werkbegeleider (Larcom)');
    expect(lezerszin(lezers)).toBe('consulent (gemeente Dalfsen), werkbegeleider (Larcom) en werkbegeleider (SamSam)');
  });
  it('is leeg als niemand het leest', () => expect(lezerszin([])).toBe(''));
});
