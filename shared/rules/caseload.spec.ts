import { describe, expect, it } from 'vitest';
import { gemiddeldePersonen, lastvan, meesteRuimte } from './caseload.ts';

const last = (consulentId: string | null, personen: number, teLaat = 0) => ({ consulentId, naam: consulentId, personen, teLaat });

describe('De caseload verdelen', () => {
  it('telt voor het gemiddelde ook wie nog niemand heeft, en niet wie geen consulent is', () => {
    expect(gemiddeldePersonen([last('a', 90), last('b', 60), last('c', 0), last(null, 30)])).toBe(50);
    expect(gemiddeldePersonen([last(null, 30)])).toBe(0);
  });

  it('noemt veel en weinig vanaf een vijfde, en niet om een paar personen', () => {
    expect([lastvan(96, 80), lastvan(95, 80), lastvan(64, 80), lastvan(65, 80)]).toEqual(['VEEL', null, 'WEINIG', null]);
    expect([lastvan(14, 10), lastvan(15, 10), lastvan(5, 10)]).toEqual([null, 'VEEL', 'WEINIG']);
  });

  it('stelt voor wie de minste personen heeft, bij gelijk wie het minst te laat is, en nooit de gever of niemand', () => {
    const lasten = [last('a', 40), last('b', 60, 3), last('c', 60, 1), last(null, 2)];
    expect(meesteRuimte(lasten, 'b')?.consulentId).toBe('a');
    expect(meesteRuimte(lasten, 'a')?.consulentId).toBe('c');
    expect(meesteRuimte([last('a', 40), last(null, 2)], 'a')).toBeNull();
  });
});
