import { describe, expect, it } from 'vitest';
import type { Concepten } from '../concept/conceptopslag.ts';
import { maakBedoelingen } from './bedoeling.ts';

function wereld() {
  const inhoud = new Map<string, unknown>();
  const concepten: Concepten = {
    lees: (sleutel) => inhoud.get(sleutel),
    schrijf: (sleutel, waarde) => void inhoud.set(sleutel, waarde),
    wis: (sleutel) => void inhoud.delete(sleutel),
  };
  let teller = 0;
  const nieuweSleutel = () => `sleutel-${(teller += 1)}`;
  return { inhoud, begin: (plek = 'uren') => maakBedoelingen(concepten, plek, nieuweSleutel) };
}

describe('één sleutel per bedoeling', () => {
  it('houdt bij opnieuw proberen dezelfde sleutel', () => {
    const bedoelingen = wereld().begin();
    const eerste = bedoelingen.sleutelVoor('drie uur');
    bedoelingen.onzeker();
    expect(bedoelingen.sleutelVoor('drie uur')).toBe(eerste);
  });

  it('geeft een nieuwe sleutel na opslaan, ook voor precies hetzelfde', () => {
    const bedoelingen = wereld().begin();
    const eerste = bedoelingen.sleutelVoor('drie uur');
    bedoelingen.klaar();
    expect(bedoelingen.sleutelVoor('drie uur')).not.toBe(eerste);
  });

  it('geeft een nieuwe sleutel als iemand na een storing iets anders invult', () => {
    const bedoelingen = wereld().begin();
    const eerste = bedoelingen.sleutelVoor('drie uur');
    bedoelingen.onzeker();
    expect(bedoelingen.sleutelVoor('vier uur')).not.toBe(eerste);
  });

  it('kent de sleutel nog als de pagina na een storing opnieuw is geladen', () => {
    const { begin } = wereld();
    const voor = begin();
    const eerste = voor.sleutelVoor('drie uur');
    voor.onzeker();
    expect(begin().sleutelVoor('drie uur')).toBe(eerste);
    expect(begin('presentie').sleutelVoor('drie uur')).not.toBe(eerste);
  });

  it('bewaart niets als het antwoord wel kwam', () => {
    const { begin, inhoud } = wereld();
    const bedoelingen = begin();
    const eerste = bedoelingen.sleutelVoor('drie uur');
    expect(inhoud.size).toBe(0);
    bedoelingen.onzeker();
    expect(inhoud.size).toBe(1);
    bedoelingen.klaar();
    expect(inhoud.size).toBe(0);
    expect(begin().sleutelVoor('drie uur')).not.toBe(eerste);
  });
});
