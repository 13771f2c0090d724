import { describe, expect, it } from 'vitest';
import { maakServertijd, type Standopslag } from './servertijd.ts';

const UUR = 3_600_000;
const ECHT = Date.parse('2026-11-18T09:00:00Z');

function opslag(): Standopslag {
  const inhoud = new Map<string, string>();
  return { getItem: (naam) => inhoud.get(naam) ?? null, setItem: (naam, waarde) => void inhoud.set(naam, waarde), removeItem: (naam) => void inhoud.delete(naam) };
}

/** A device whose clock is off by so much; `loop` lets time pass. */
function apparaat(fout: number) {
  const bewaard = opslag();
  const tijd = { muur: ECHT + fout, monotoon: 0 };
  return {
    tijd,
    begin: () => {
      tijd.monotoon = 0;
      return maakServertijd(bewaard, () => tijd.muur, () => tijd.monotoon);
    },
    loop: (ms: number) => {
      tijd.muur += ms;
      tijd.monotoon += ms;
    },
  };
}

const kop = (moment: number) => new Date(moment).toUTCString();

describe('hoe laat het is op een apparaat met een klok die niet klopt', () => {
  it.each([['drie dagen achter', -72 * UUR], ['een uur voor', UUR], ['precies goed', 0]])('volgt de server als de klok %s loopt, ook na een start zonder verbinding', (_hoe, fout) => {
    const { begin, loop } = apparaat(fout);
    const voor = begin();
    voor.hoor(kop(ECHT));
    loop(2 * UUR);
    expect(voor.nu()).toBe(ECHT + 2 * UUR);
    loop(UUR);
    expect(begin().nu()).toBe(ECHT + 3 * UUR);
  });

  it('weet het niet meer als de klok na het laatste antwoord is teruggezet', () => {
    const { begin, tijd, loop } = apparaat(0);
    begin().hoor(kop(ECHT));
    loop(5 * UUR);
    expect(begin().nu()).toBe(ECHT + 5 * UUR);
    // Back to before that start, but after the server's answer: that too is a clock that went back.
    tijd.muur = ECHT + UUR;
    expect(begin().nu()).toBeNull();
  });

  it('vergeeft een klok die een halve minuut wordt bijgezet', () => {
    const { begin, tijd } = apparaat(0);
    begin().hoor(kop(ECHT));
    tijd.muur -= 30_000;
    expect(begin().nu()).toBe(ECHT - 30_000);
  });

  it('weet het weer zodra de server antwoordt', () => {
    const { begin, tijd } = apparaat(0);
    begin().hoor(kop(ECHT));
    tijd.muur = ECHT - 10 * UUR;
    const na = begin();
    expect(na.nu()).toBeNull();
    na.hoor(kop(ECHT + UUR));
    expect(na.nu()).toBe(ECHT + UUR);
  });

  it('telt een nacht mee waarin het apparaat sliep', () => {
    const { begin, tijd } = apparaat(0);
    const wakker = begin();
    wakker.hoor(kop(ECHT));
    tijd.muur += 14 * UUR;
    expect(wakker.nu()).toBe(ECHT + 14 * UUR);
  });

  it('noemt als gezien alleen een tijd die de server zelf noemde', () => {
    const { begin, tijd } = apparaat(0);
    expect(begin().gezien()).toBe(0);
    const eerst = begin();
    eerst.hoor(kop(ECHT));
    tijd.muur += 100 * UUR;
    expect(begin().gezien()).toBe(ECHT);
    eerst.hoor('geen datum');
    eerst.hoor(null);
    expect(eerst.gezien()).toBe(ECHT);
  });
});
