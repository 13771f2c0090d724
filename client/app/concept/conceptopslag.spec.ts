import { describe, expect, it } from 'vitest';
import { maakConcepten, type Opslag, wisConcepten, wisConceptenVanAnderen } from './conceptopslag.ts';

function geheugen(vol = false): Opslag & { inhoud: Map<string, string> } {
  const inhoud = new Map<string, string>();
  return {
    inhoud,
    getItem: (sleutel) => inhoud.get(sleutel) ?? null,
    setItem: (sleutel, waarde) => {
      if (vol) throw new Error('QuotaExceededError');
      inhoud.set(sleutel, waarde);
    },
    removeItem: (sleutel) => void inhoud.delete(sleutel),
    key: (plek) => [...inhoud.keys()][plek] ?? null,
    get length() {
      return inhoud.size;
    },
  };
}

describe('wat iemand typte en nog niet opsloeg', () => {
  it('geeft terug wat er stond, ook na een nieuwe start', () => {
    const opslag = geheugen();
    maakConcepten(opslag, 'anna').schrijf('uren', { minuten: '90' });
    expect(maakConcepten(opslag, 'anna').lees('uren')).toEqual({ minuten: '90' });
  });

  it('toont nooit het concept van een ander', () => {
    const opslag = geheugen();
    maakConcepten(opslag, 'anna').schrijf('uren', 'van anna');
    expect(maakConcepten(opslag, 'bert').lees('uren')).toBeUndefined();
    expect(maakConcepten(opslag, 'ann').lees('uren')).toBeUndefined();
  });

  it('is weg na opslaan', () => {
    const opslag = geheugen();
    const concepten = maakConcepten(opslag, 'anna');
    concepten.schrijf('uren', 'x');
    concepten.wis('uren');
    expect(concepten.lees('uren')).toBeUndefined();
    expect(opslag.inhoud.size).toBe(0);
  });

  it('wist bij uitloggen alle concepten en laat ander geheugen staan', () => {
    const opslag = geheugen();
    opslag.setItem('thema', 'donker');
    for (const wie of ['anna', 'bert', 'carl']) maakConcepten(opslag, wie).schrijf('uren', wie);
    wisConcepten(opslag);
    expect([...opslag.inhoud.keys()]).toEqual(['thema']);
  });

  it('wist bij een nieuwe start alleen wat van anderen is', () => {
    const opslag = geheugen();
    maakConcepten(opslag, 'anna').schrijf('uren', 'a');
    maakConcepten(opslag, 'annabel').schrijf('uren', 'b');
    wisConceptenVanAnderen(opslag, 'anna');
    expect(maakConcepten(opslag, 'anna').lees('uren')).toBe('a');
    expect(maakConcepten(opslag, 'annabel').lees('uren')).toBeUndefined();
  });

  it('laat typen doorgaan als de opslag vol, kapot of te groot is', () => {
    const vol = maakConcepten(geheugen(true), 'anna');
    expect(() => vol.schrijf('uren', 'x')).not.toThrow();
    const opslag = geheugen();
    maakConcepten(opslag, 'anna').schrijf('uren', 'x'.repeat(300_000));
    expect(opslag.inhoud.size).toBe(0);
    opslag.setItem('concept/anna/uren', '{stuk');
    expect(maakConcepten(opslag, 'anna').lees('uren')).toBeUndefined();
  });
});
