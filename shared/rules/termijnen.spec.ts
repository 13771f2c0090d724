import { describe, expect, it } from 'vitest';
import { openTermijnen, parametersOp, termijnEinde, type Termijnfeiten, type Termijnparameters, type Termijnsoort, termijnStart } from './termijnen.ts';

const NIETS: Termijnfeiten = {
  koppelingOp: null, koffieEnKoekOp: null, intakeAfgerondOp: null, kennisgevingOp: null, brpInschrijvingOp: null,
  eerstePipOp: null, laatsteGesprekOp: null, termijnVerlengdTot: null, voldaanOp: null,
};
const uiterlijk = (feiten: Partial<Termijnfeiten>, soort: Termijnsoort) => openTermijnen({ ...NIETS, ...feiten }).find((t) => t.soort === soort)?.uiterlijk;

describe('de inburgeringstermijn (Wi 11)', () => {
  it('begint op de dag na de dagtekening van het eerste PIP', () => {
    expect(termijnStart('2025-03-03')).toBe('2025-03-04');
    expect(termijnStart('2024-12-31')).toBe('2025-01-01');
  });
  it('duurt drie jaar: de laatste dag is die vóór de derde verjaardag van de start', () => {
    expect(termijnEinde('2025-03-03', null)).toBe('2028-03-03');
    expect(termijnEinde('2024-02-28', null)).toBe('2027-02-27');
  });
  it('eindigt bij verlenging op de dag van de verlenging', () => {
    expect(termijnEinde('2025-03-03', '2028-09-03')).toBe('2028-09-03');
    expect(uiterlijk({ eerstePipOp: '2025-03-03', termijnVerlengdTot: '2028-09-03' }, 'INBURGERINGSTERMIJN')).toBe('2028-09-03');
  });
});

describe('het PIP binnen tien weken (Bi 5.3)', () => {
  it('telt zeventig dagen vanaf de kennisgeving van DUO', () => {
    expect(uiterlijk({ kennisgevingOp: '2026-01-05' }, 'PIP')).toBe('2026-03-16');
  });
  it('telt vanaf de inschrijving in de BRP als die later was, en niet als die eerder was', () => {
    expect(uiterlijk({ kennisgevingOp: '2026-01-05', brpInschrijvingOp: '2026-02-02' }, 'PIP')).toBe('2026-04-13');
    expect(uiterlijk({ kennisgevingOp: '2026-01-05', brpInschrijvingOp: '2025-12-01' }, 'PIP')).toBe('2026-03-16');
  });
  it('loopt niet zonder kennisgeving, ook niet als iemand al is ingeschreven', () => {
    expect(uiterlijk({ brpInschrijvingOp: '2026-02-02' }, 'PIP')).toBeUndefined();
  });
  it('is voorbij als het eerste PIP er is', () => {
    expect(uiterlijk({ kennisgevingOp: '2026-01-05', eerstePipOp: '2026-02-01' }, 'PIP')).toBeUndefined();
  });
});

describe('de afspraken van Dalfsen voor het begin', () => {
  it('Koffie en Koek is binnen drie weken na de koppeling', () => {
    expect(uiterlijk({ koppelingOp: '2026-01-05' }, 'KOFFIE_EN_KOEK')).toBe('2026-01-26');
    expect(uiterlijk({ koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20' }, 'KOFFIE_EN_KOEK')).toBeUndefined();
  });
  it('de brede intake is binnen twee weken na Koffie en Koek', () => {
    expect(uiterlijk({ koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20' }, 'BREDE_INTAKE')).toBe('2026-02-03');
    expect(uiterlijk({ koffieEnKoekOp: '2026-01-20', intakeAfgerondOp: '2026-01-30' }, 'BREDE_INTAKE')).toBeUndefined();
  });
  it('een latere stap sluit een eerdere: met een getekend PIP wacht niemand meer op de intake', () => {
    const soorten = openTermijnen({ ...NIETS, koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20', eerstePipOp: '2026-03-01' }).map((t) => t.soort);
    expect(soorten).toEqual(['VOORTGANGSGESPREK', 'INBURGERINGSTERMIJN']);
  });
});

describe('het voortgangsgesprek (Bi 5.3, vierde lid)', () => {
  it('is binnen drie maanden na het eerste PIP, en daarna na het laatste gesprek', () => {
    expect(uiterlijk({ eerstePipOp: '2026-01-31' }, 'VOORTGANGSGESPREK')).toBe('2026-04-30');
    expect(uiterlijk({ eerstePipOp: '2026-01-31', laatsteGesprekOp: '2026-03-10' }, 'VOORTGANGSGESPREK')).toBe('2026-06-10');
  });
  it('een gesprek van vóór het PIP telt niet', () => {
    expect(uiterlijk({ eerstePipOp: '2026-01-31', laatsteGesprekOp: '2026-01-10' }, 'VOORTGANGSGESPREK')).toBe('2026-04-30');
  });
  it('loopt niet zonder PIP', () => {
    expect(uiterlijk({ laatsteGesprekOp: '2026-01-10' }, 'VOORTGANGSGESPREK')).toBeUndefined();
  });
});

describe('de lijst van open termijnen', () => {
  it('zet vooraan wat het eerst verloopt', () => {
    const dagen = openTermijnen({ ...NIETS, koppelingOp: '2026-03-01', kennisgevingOp: '2026-01-05' }).map((t) => t.uiterlijk);
    expect(dagen).toEqual(['2026-03-16', '2026-03-22']);
  });
  it('noemt bij elke termijn het feit waarmee hij begon en het artikel', () => {
    expect(openTermijnen({ ...NIETS, kennisgevingOp: '2026-01-05' })).toEqual([
      { soort: 'PIP', startfeit: '2026-01-05', uiterlijk: '2026-03-16', artikel: 'Besluit inburgering 5.3', pauzeSinds: null },
    ]);
  });
  it('is leeg voor wie heeft voldaan, en voor wie nog niets vaststaat', () => {
    expect(openTermijnen({ ...NIETS, eerstePipOp: '2023-01-01', voldaanOp: '2026-01-01' })).toEqual([]);
    expect(openTermijnen(NIETS)).toEqual([]);
  });
});

describe('getallen uit wet en beleid', () => {
  const oud: Termijnparameters = parametersOp('2026-01-01');
  const nieuw = { ...oud, geldigVan: '2026-07-01', pipDagen: 84 };
  it('gelden vanaf hun eerste dag, en de dag ervoor nog niet', () => {
    expect(parametersOp('2026-06-30', [nieuw, oud]).pipDagen).toBe(70);
    expect(parametersOp('2026-07-01', [nieuw, oud]).pipDagen).toBe(84);
  });
  it('vallen voor een dag van vóór de wet terug op de eerste reeks', () => {
    expect(parametersOp('2020-01-01', [oud, nieuw]).pipDagen).toBe(70);
  });
});
