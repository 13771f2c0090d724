import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { openTermijnen, parametersOp, termijnEinde, type Termijnfeiten, type Termijnparameters, type Termijnsoort, termijnStaat, termijnStart, verlengingVanaf } from './termijnen.ts';

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

describe('dag 69, 70 en 71', () => {
  const pip = openTermijnen({ ...NIETS, kennisgevingOp: '2026-01-05' }).find((t) => t.soort === 'PIP');
  it.each([[55, 'LOOPT'], [56, 'NADERT'], [69, 'NADERT'], [70, 'NADERT'], [71, 'TE_LAAT']] as const)('op dag %i van de tien weken is het PIP %s (Bi 5.3)', (dag, staat) => {
    expect(pip && termijnStaat(pip, plusDagen('2026-01-05', dag))).toBe(staat);
  });
  it('een getekend PIP is gehaald, ook als daarna de laatste dag voorbijgaat', () => {
    expect(pip && termijnStaat({ ...pip, klaarOp: '2026-03-16' }, '2026-06-01')).toBe('GEHAALD');
    expect(pip && termijnStaat({ ...pip, klaarOp: '2026-03-17' }, '2026-03-16')).toBe('NADERT');
  });
  it('wie na maanden stilte kijkt, ziet dat het te laat is: de stand volgt uit vandaag en staat nergens', () => {
    expect(pip && termijnStaat(pip, '2026-11-18')).toBe('TE_LAAT');
  });
});

describe('schrikkeldagen en de zomertijd', () => {
  it('de tien weken over 29 februari tellen die dag mee', () => {
    expect(uiterlijk({ kennisgevingOp: '2028-01-10' }, 'PIP')).toBe('2028-03-20');
    expect(uiterlijk({ kennisgevingOp: '2026-01-10' }, 'PIP')).toBe('2026-03-21');
  });
  it('drie maanden na 30 november is de laatste dag van februari, in een schrikkeljaar de 29e', () => {
    expect(uiterlijk({ eerstePipOp: '2026-11-30' }, 'VOORTGANGSGESPREK')).toBe('2027-02-28');
    expect(uiterlijk({ eerstePipOp: '2027-11-30' }, 'VOORTGANGSGESPREK')).toBe('2028-02-29');
  });
  it('een termijn die op 29 februari begint eindigt op 28 februari van het derde jaar', () => {
    expect(termijnEinde('2028-02-28', null)).toBe('2031-02-27');
    expect(termijnEinde('2028-02-29', null)).toBe('2031-02-28');
  });
  it('de dag van drieëntwintig uur en de dag van vijfentwintig uur zijn elk één dag', () => {
    // Summer time began on 29 March 2026 and ended on 25 October 2026.
    expect(uiterlijk({ koppelingOp: '2026-03-15' }, 'KOFFIE_EN_KOEK')).toBe('2026-04-05');
    expect(uiterlijk({ koppelingOp: '2026-10-11' }, 'KOFFIE_EN_KOEK')).toBe('2026-11-01');
    const [termijn] = openTermijnen({ ...NIETS, koppelingOp: '2026-03-08' });
    expect(termijn && ['2026-03-28', '2026-03-29', '2026-03-30'].map((dag) => termijnStaat(termijn, dag))).toEqual(['NADERT', 'NADERT', 'TE_LAAT']);
  });
});

describe('uitstel van het PIP (Bi 5.3, tweede lid)', () => {
  const feiten = (anders: Partial<Termijnfeiten>) => openTermijnen({ ...NIETS, kennisgevingOp: '2026-01-05', ...anders }).find((t) => t.soort === 'PIP');
  it('de termijn staat stil zolang een ander nog iets moet vertellen, ook na de laatste dag', () => {
    const pip = feiten({ pipWachtSinds: '2026-03-16' });
    expect(pip).toMatchObject({ uiterlijk: '2026-03-16', pauzeSinds: '2026-03-16' });
    expect(pip && termijnStaat(pip, '2026-05-01')).toBe('GEPAUZEERD');
  });
  it('daarna zijn er twee weken: veertien dagen na de ontvangst, en de vijftiende is te laat', () => {
    const pip = feiten({ pipWachtSinds: '2026-03-10', pipInfoOntvangenOp: '2026-04-01' });
    expect(pip).toMatchObject({ uiterlijk: '2026-04-15', pauzeSinds: null });
    expect(pip && [termijnStaat(pip, '2026-04-15'), termijnStaat(pip, '2026-04-16')]).toEqual(['NADERT', 'TE_LAAT']);
  });
  it('maakt de tien weken nooit korter', () => {
    expect(feiten({ pipWachtSinds: '2026-01-10', pipInfoOntvangenOp: '2026-01-20' })?.uiterlijk).toBe('2026-03-16');
  });
  it('geldt niet voor wie pas ging wachten toen het al te laat was', () => {
    expect(feiten({ pipWachtSinds: '2026-03-17' })).toMatchObject({ uiterlijk: '2026-03-16', pauzeSinds: null });
  });
});

describe('een datum die later komt, of anders loopt', () => {
  it('een BRP-datum die laat binnenkomt verschuift de tien weken, omdat de wet die dag noemt', () => {
    expect(uiterlijk({ kennisgevingOp: '2026-01-05' }, 'PIP')).toBe('2026-03-16');
    expect(uiterlijk({ kennisgevingOp: '2026-01-05', brpInschrijvingOp: '2026-03-02' }, 'PIP')).toBe('2026-05-11');
  });
  it('een vroege start uit de ROL: wie tekent voor de kennisgeving heeft geen termijn voor het PIP meer', () => {
    const soorten = openTermijnen({ ...NIETS, eerstePipOp: '2026-01-10', kennisgevingOp: '2026-02-01', brpInschrijvingOp: '2026-02-20' }).map((t) => t.soort);
    expect(soorten).not.toContain('PIP');
    expect(uiterlijk({ eerstePipOp: '2026-01-10' }, 'INBURGERINGSTERMIJN')).toBe('2029-01-10');
  });
  it('een herzien PIP verschuift de start niet: de feiten kennen alleen het eerste', () => {
    const feiten = { ...NIETS, eerstePipOp: '2025-03-03', laatsteGesprekOp: '2026-03-03' };
    expect(openTermijnen(feiten).find((t) => t.soort === 'INBURGERINGSTERMIJN')).toMatchObject({ startfeit: '2025-03-03', uiterlijk: '2028-03-03' });
  });
  it('wie uit een andere gemeente komt heeft tien weken vanaf de vestiging, en houdt de termijn van het eerste PIP daar (Wi 15.4)', () => {
    const feiten = { ingekomenOp: '2026-06-01', eerstePipEldersOp: '2025-03-03', kennisgevingOp: '2025-01-06' };
    expect(uiterlijk(feiten, 'PIP')).toBe('2026-08-10');
    expect(uiterlijk(feiten, 'INBURGERINGSTERMIJN')).toBe('2028-03-03');
    expect(uiterlijk(feiten, 'OVERDRACHTSPAKKET')).toBe('2026-06-29');
    expect(uiterlijk({ ...feiten, pakketOntvangenOp: '2026-06-20' }, 'OVERDRACHTSPAKKET')).toBeUndefined();
  });
});

describe('verlenging (Bi 4.4)', () => {
  it('kan worden aangevraagd vanaf zes maanden voor het einde, en de dag ervoor nog niet', () => {
    expect(verlengingVanaf('2028-03-03', '2025-03-03')).toBe('2027-09-04');
  });
  it('DUO beslist binnen acht weken na de aanvraag; daarna is er een besluit', () => {
    const feiten = { eerstePipOp: '2025-03-03', verlengingAangevraagdOp: '2027-10-01' };
    expect(uiterlijk(feiten, 'VERLENGING_BESLUIT')).toBe('2027-11-26');
    expect(uiterlijk({ ...feiten, termijnVerlengdTot: '2028-09-03' }, 'VERLENGING_BESLUIT')).toBeUndefined();
  });
});

describe('getallen die onderweg veranderen', () => {
  const oud = parametersOp('2026-01-01');
  const reeks: Termijnparameters[] = [oud, { ...oud, geldigVan: '2026-07-01', pipDagen: 84, gesprekMaanden: 2 }];
  const dag = (feiten: Partial<Termijnfeiten>, soort: Termijnsoort) => openTermijnen({ ...NIETS, ...feiten }, reeks).find((t) => t.soort === soort)?.uiterlijk;
  it('gelden voor wat begint op of na hun eerste dag; wat liep houdt de oude', () => {
    expect(dag({ kennisgevingOp: '2026-06-30' }, 'PIP')).toBe('2026-09-08');
    expect(dag({ kennisgevingOp: '2026-07-01' }, 'PIP')).toBe('2026-09-23');
  });
  it('het volgende gesprek in een lopend traject valt onder de nieuwe', () => {
    expect(dag({ eerstePipOp: '2026-05-01' }, 'VOORTGANGSGESPREK')).toBe('2026-08-01');
    expect(dag({ eerstePipOp: '2026-05-01', laatsteGesprekOp: '2026-07-01' }, 'VOORTGANGSGESPREK')).toBe('2026-09-01');
  });
});

describe('een ontheffing of vrijstelling', () => {
  it('eindigt alle termijnen', () => {
    expect(openTermijnen({ ...NIETS, eerstePipOp: '2025-03-03', ontheffingOp: '2026-01-05' })).toEqual([]);
    expect(openTermijnen({ ...NIETS, kennisgevingOp: '2025-03-03', vrijstellingOp: '2026-01-05' })).toEqual([]);
  });
});
