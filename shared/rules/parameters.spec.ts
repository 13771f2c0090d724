import { describe, expect, it } from 'vitest';
import { begeleidingstaken, eindeVan } from './begeleidingswerk.ts';
import { gewoneWaarde, isParameternaam, PARAMETERNAMEN, PARAMETERS, reeksenMet, waardeOp } from './parameters.ts';
import { attentieparametersOp } from './attenties.ts';
import { parametersOp } from './termijnen.ts';
import { wettelijkeNormen } from './wettelijk.ts';

const w = (naam: string, waarde: number, geldigVan: string) => ({ naam, waarde, geldigVan });

describe('Een norm op een dag', () => {
  it('is de gewone zolang de gemeente niets koos, en daarna de nieuwste die begonnen is', () => {
    const lokaal = [w('contractDagen', 120, '2026-12-01'), w('contractDagen', 60, '2027-03-01')];
    expect(['2026-11-30', '2026-12-01', '2027-02-28', '2027-03-01'].map((dag) => waardeOp('contractDagen', dag, lokaal))).toEqual([90, 120, 120, 60]);
  });

  it('van twee voor één dag geldt de laatste, en een norm van een ander telt niet', () => {
    expect(waardeOp('contractDagen', '2026-12-01', [w('contractDagen', 120, '2026-12-01'), w('contractDagen', 100, '2026-12-01'), w('intakeDagen', 7, '2026-12-01')])).toBe(100);
  });
});

describe('De reeksen voor de regels', () => {
  it('zijn dezelfde als altijd waar niets gekozen is, en elke andere norm blijft zoals zij was', () => {
    expect(reeksenMet([]).TERMIJNEN).toBe(reeksenMet([w('contractDagen', 120, '2026-12-01')]).TERMIJNEN);
    const { ATTENTIES } = reeksenMet([w('contractDagen', 120, '2026-12-01'), w('pvtMapDagen', 200, '2027-01-01')]);
    expect(['2026-11-30', '2026-12-01', '2027-01-01'].map((dag) => attentieparametersOp(dag, ATTENTIES)).map(({ contractDagen, pvtMapDagen, aanwezigheidProcent }) => [contractDagen, pvtMapDagen, aanwezigheidProcent]))
      .toEqual([[90, 365, 80], [120, 365, 80], [120, 200, 80]]);
  });

  it('één norm kan in twee regels gelden: achttien maanden bij de gemeente en bij VluchtelingenWerk', () => {
    const { TERMIJNEN, BEGELEIDING } = reeksenMet([w('begeleidingMaanden', 24, '2026-12-01')]);
    expect([parametersOp('2026-12-01', TERMIJNEN).begeleidingMaanden, parametersOp('2026-11-30', TERMIJNEN).begeleidingMaanden]).toEqual([24, 18]);
    expect(eindeVan({ opdracht: 'BEGELEIDING', van: '2026-12-01', tot: null }, BEGELEIDING)).toBe('2028-11-30');
    expect(eindeVan({ opdracht: 'BEGELEIDING', van: '2026-11-30', tot: null }, BEGELEIDING)).toBe('2028-05-29');
  });

  it('meten gaat naar de norm van vandaag', () => {
    const { BEGELEIDING } = reeksenMet([w('halfjaarMaanden', 3, '2026-12-01')]);
    const feiten = { opdracht: 'BEGELEIDING', van: '2026-09-01', tot: null, trajectplanOp: null, ladderOp: null, domeinenOp: null, geldzakenOp: null, begeleiders: 1 } as const;
    expect(begeleidingstaken(feiten, '2026-11-30', BEGELEIDING)).toEqual([]);
    expect(begeleidingstaken(feiten, '2026-12-01', BEGELEIDING).map((t) => t.soort)).toEqual(['METING', 'TRAJECTPLAN']);
  });
});

describe('Elke norm', () => {
  it.each(PARAMETERNAMEN)('%s heeft een gewone waarde binnen haar grenzen, en een naam die in de databank past', (naam) => {
    const { min, max } = PARAMETERS[naam];
    expect(naam).toMatch(/^[a-zA-Z]{3,40}$/);
    expect(gewoneWaarde(naam, '2026-11-18')).toBeGreaterThanOrEqual(min);
    expect(gewoneWaarde(naam, '2026-11-18')).toBeLessThanOrEqual(max);
  });

  it('wat de wet bepaalt is geen norm van de gemeente', () => {
    for (const naam of ['pipDagen', 'naInformatieDagen', 'gesprekMaanden', 'inburgeringMaanden', 'routewisselMaanden', 'verlengingMaanden', 'taalUren', 'toString']) expect(isParameternaam(naam)).toBe(false);
    expect(wettelijkeNormen('2026-11-18').every(({ artikel }) => /^(Wet|Besluit|Participatiewet) /.test(artikel))).toBe(true);
  });
});
