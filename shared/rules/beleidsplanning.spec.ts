import { describe, expect, it } from 'vitest';
import { beleidsplanning } from './beleidsplanning.ts';

const punten = (vandaag: string) => beleidsplanning(vandaag).map(({ soort, kwartaal, dag }) => `${dag} ${soort} ${kwartaal.jaar}-${kwartaal.kwartaal}`);

describe('De planning van het kwartaal', () => {
  it('noemt de cijfers voor het CBS tot en met vier weken na het kwartaal, en daarna die van het volgende', () => {
    expect(punten('2026-10-28')).toContain('2026-10-28 CBS 2026-3');
    expect(punten('2026-10-29')).toContain('2027-01-28 CBS 2026-4');
  });

  it('staat op volgorde van dag, ook over het jaar heen', () => {
    expect(punten('2026-12-31')).toEqual(['2026-12-31 ACTIELIJST 2026-4', '2027-01-01 KWARTAALEVALUATIE 2026-4', '2027-01-28 CBS 2026-4']);
    expect(punten('2027-01-01')).toEqual(['2027-01-28 CBS 2026-4', '2027-03-31 ACTIELIJST 2027-1', '2027-04-01 KWARTAALEVALUATIE 2027-1']);
  });
});
