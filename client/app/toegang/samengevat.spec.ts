import { describe, expect, it } from 'vitest';
import { samengevat } from './samengevat.ts';

const GROND = 'U mag dit zien voor taalonderwijs, sinds 1 januari 2025. Grondslag: de opdracht van de gemeente.';

describe('de uitleg van een rij', () => {
  it('zegt één keer wat voor alles geldt, en apart wat verschilt', () => {
    expect(samengevat([
      { rubriek: 'ROEPNAAM', uitleg: `${GROND} Artikel: Wet inburgering 35.` },
      { rubriek: 'TAAL_PRESENTIE', uitleg: `${GROND} U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.` },
    ])).toEqual({
      samen: GROND,
      apart: [{ rubriek: 'ROEPNAAM', zin: 'Artikel: Wet inburgering 35.' }, { rubriek: 'TAAL_PRESENTIE', zin: 'U ziet alleen wat uw eigen organisatie vastlegde. Artikel: Besluit inburgering 9.2.4, 9.6.3.' }],
    });
  });
  it('zegt alles apart als de ene open is en de andere dicht', () => {
    const { samen, apart } = samengevat([{ rubriek: 'ROEPNAAM', uitleg: 'De opdracht eindigde op 18 september 2026.' }, { rubriek: 'TAAL_PRESENTIE', uitleg: GROND }]);
    expect([samen, apart.map(({ zin }) => zin)]).toEqual(['', ['De opdracht eindigde op 18 september 2026.', GROND]]);
  });
  it('laat niets weg als alles gelijk is, of als er één rubriek is', () => {
    expect(samengevat([{ rubriek: 'A', uitleg: GROND }, { rubriek: 'B', uitleg: GROND }])).toEqual({ samen: GROND, apart: [] });
    expect(samengevat([{ rubriek: 'A', uitleg: GROND }])).toEqual({ samen: GROND, apart: [] });
    expect(samengevat([])).toEqual({ samen: '', apart: [] });
  });
  it('laat van een zin die het begin is van een andere de rest staan', () => {
    expect(samengevat([{ rubriek: 'A', uitleg: 'Dit gaat over u.' }, { rubriek: 'B', uitleg: 'Dit gaat over u. Artikel: AVG 5.' }]).apart).toEqual([{ rubriek: 'B', zin: 'Artikel: AVG 5.' }]);
  });
});
