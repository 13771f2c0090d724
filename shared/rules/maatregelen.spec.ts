import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen, plusDagen, plusMaanden } from './datum.ts';
import { GEDRAGINGEN, HANDHAVINGPARAMETERS, type Handhavingparameters, handhavingparametersOp, type Maatregelfeit, MAATREGELSOORTEN, type Maatregelvoorstel, type Verwijtbaarheid } from './handhaving.ts';
import { beoordeelBijwerking, beoordeelMaatregel, type Handhavingstand, mogelijkeMaatregelen, onherroepelijkVanaf, opgelegd } from './maatregelen.ts';

type Feit = Maatregelfeit & { trede: number | null };
const STAND: Handhavingstand = { termijnStart: '2025-03-04', intakeAfgerondOp: '2025-02-01', eerstePipOp: '2025-03-03' };
const feit = (anders: Partial<Feit>): Feit => ({ soort: 'BOETE', datum: '2026-01-15', gedraging: 'TAAL', gedragingVan: '2026-01-05', gedragingTot: '2026-01-09', bedrag: 5000, trede: 1, onherroepelijkOp: null, vervallenOp: null, ...anders });
const gesprek = (anders: Partial<Feit> = {}): Feit => feit({ soort: 'HANDHAVEND_GESPREK', datum: '2025-06-01', gedraging: null, gedragingVan: null, gedragingTot: null, bedrag: null, trede: null, ...anders });
const voorstel = (anders: Partial<Maatregelvoorstel> = {}): Maatregelvoorstel => ({
  soort: 'BOETE', datum: '2026-11-18', gedraging: 'TAAL', gedragingVan: '2026-11-02', gedragingTot: '2026-11-06', verwijtbaarheid: 100, nieuweTermijnTot: null, ...anders,
});
const oordeel = (v: Partial<Maatregelvoorstel>, feiten: readonly Feit[] = [gesprek()], stand: Handhavingstand = STAND) => beoordeelMaatregel(voorstel(v), feiten, stand);
const codes = (v: Partial<Maatregelvoorstel>, feiten?: readonly Feit[], stand?: Handhavingstand) => oordeel(v, feiten, stand).bezwaren.map((b) => `${b.veld} ${b.code}`);

describe('De boete voor een afspraak uit het PIP (Wi 23)', () => {
  it('is de eerste keer € 50', () => {
    expect(oordeel({})).toEqual({ bezwaren: [], bedrag: 5000, vol: 5000, trede: 1 });
  });

  it('wordt verdubbeld als een eerdere boete minder dan twaalf maanden oud en onherroepelijk is: 50, 100, 200, 400, 800, en niet hoger', () => {
    const ladder = [1, 2, 3, 4, 5].map((trede) => oordeel({}, [gesprek(), feit({ trede, onherroepelijkOp: '2026-03-01' })]).vol);
    expect(ladder).toEqual([10000, 20000, 40000, 80000, 80000]);
  });

  it('wordt niet verdubbeld zolang de eerdere boete niet onherroepelijk is', () => {
    expect(oordeel({}, [gesprek(), feit({ onherroepelijkOp: null })]).vol).toBe(5000);
    // Final on the first day of the conduct counts, a day later does not.
    expect(oordeel({}, [gesprek(), feit({ onherroepelijkOp: '2026-11-02' })]).vol).toBe(10000);
    expect(oordeel({}, [gesprek(), feit({ onherroepelijkOp: '2026-11-03' })]).vol).toBe(5000);
  });

  it('wordt niet verdubbeld als de eerdere boete twaalf maanden of ouder is', () => {
    expect(oordeel({}, [gesprek(), feit({ datum: '2025-11-03', onherroepelijkOp: '2026-01-02' })]).vol).toBe(10000);
    expect(oordeel({}, [gesprek(), feit({ datum: '2025-11-02', onherroepelijkOp: '2026-01-02' })]).vol).toBe(5000);
  });

  it('telt een boete voor de intake, of een die is vervallen, niet als eerdere overtreding', () => {
    expect(oordeel({}, [gesprek(), feit({ gedraging: 'INTAKE', bedrag: 25000, trede: null, onherroepelijkOp: '2026-03-01' })]).vol).toBe(5000);
    expect(oordeel({}, [gesprek(), feit({ onherroepelijkOp: '2026-03-01', vervallenOp: '2026-06-01' })]).vol).toBe(5000);
  });

  it.each([[25, 1250], [50, 2500], [75, 3750], [100, 5000]] as const)('bij %d procent verwijtbaarheid is dat deel van het bedrag', (verwijtbaarheid, bedrag) => {
    expect(oordeel({ verwijtbaarheid }).bedrag).toBe(bedrag);
  });

  it('is er niet zonder verwijt', () => {
    expect(codes({ verwijtbaarheid: 0 })).toEqual(['verwijtbaarheid HANDHAVING_GEEN_VERWIJT']);
    expect(codes({ verwijtbaarheid: null })).toEqual(['verwijtbaarheid VELD_VERPLICHT']);
  });

  it('komt na een handhavend gesprek over de oorzaak, niet op dezelfde dag', () => {
    expect(codes({}, [])).toEqual(['soort HANDHAVING_GESPREK_EERST']);
    expect(codes({}, [gesprek({ datum: '2026-11-18' })])).toEqual(['soort HANDHAVING_GESPREK_EERST']);
    expect(codes({}, [gesprek({ datum: '2026-11-17' })])).toEqual([]);
    expect(codes({}, [gesprek({ gedraging: 'PVT' })])).toEqual(['soort HANDHAVING_GESPREK_EERST']);
  });

  it('kan pas voor een gedraging vanaf de dagtekening van het eerste PIP', () => {
    expect(codes({ gedragingVan: '2025-03-02', gedragingTot: null }, [gesprek({ datum: '2025-01-01' })])).toEqual(['gedraging HANDHAVING_VOOR_PIP']);
    expect(codes({ gedragingVan: '2025-03-03', gedragingTot: null }, [gesprek({ datum: '2025-01-01' })])).toEqual([]);
    expect(codes({}, [gesprek()], { ...STAND, eerstePipOp: null })).toEqual(['gedraging HANDHAVING_VOOR_PIP']);
  });
});

describe('De boete voor de intake (Wi 22)', () => {
  const stand: Handhavingstand = { termijnStart: null, intakeAfgerondOp: null, eerstePipOp: null };
  const waarschuwing = feit({ soort: 'WAARSCHUWING', datum: '2026-09-01', gedraging: 'INTAKE', gedragingVan: '2026-08-20', gedragingTot: null, bedrag: null, trede: null });

  it('is altijd € 250, na een waarschuwing, en verdubbelt niet', () => {
    expect(oordeel({ gedraging: 'INTAKE' }, [waarschuwing], stand)).toEqual({ bezwaren: [], bedrag: 25000, vol: 25000, trede: null });
    const eerder = feit({ gedraging: 'INTAKE', datum: '2026-10-01', gedragingVan: '2026-09-20', gedragingTot: null, bedrag: 25000, trede: null, onherroepelijkOp: '2026-11-01' });
    expect(oordeel({ gedraging: 'INTAKE' }, [waarschuwing, eerder], stand).vol).toBe(25000);
  });

  it('is er niet zonder waarschuwing, of met een waarschuwing over iets anders', () => {
    expect(codes({ gedraging: 'INTAKE' }, [], stand)).toEqual(['soort HANDHAVING_WAARSCHUWING_EERST']);
    expect(codes({ gedraging: 'INTAKE' }, [{ ...waarschuwing, gedraging: 'TAAL' }], stand)).toEqual(['soort HANDHAVING_WAARSCHUWING_EERST']);
  });

  it('is er niet meer als de intake is afgerond', () => {
    expect(codes({ gedraging: 'INTAKE', gedragingVan: '2025-02-02', gedragingTot: null }, [waarschuwing])).toEqual(['gedraging HANDHAVING_VOOR_INTAKE']);
    expect(codes({ gedraging: 'INTAKE', gedragingVan: '2025-02-01', gedragingTot: null }, [waarschuwing])).toEqual([]);
  });

  it('de waarschuwing geeft een nieuwe termijn van hoogstens twee maanden', () => {
    const w = (nieuweTermijnTot: string | null) => codes({ soort: 'WAARSCHUWING', gedraging: 'INTAKE', datum: '2026-11-18', nieuweTermijnTot }, [], stand);
    expect(w(null)).toEqual(['nieuweTermijnTot VELD_VERPLICHT']);
    expect(w('2026-11-18')).toEqual(['nieuweTermijnTot HANDHAVING_NIEUWE_TERMIJN']);
    expect(w('2027-01-18')).toEqual([]);
    expect(w('2027-01-19')).toEqual(['nieuweTermijnTot HANDHAVING_NIEUWE_TERMIJN']);
  });

  it('na drie oproepen kan de intake zonder de inburgeraar; na twee niet (Wi 14)', () => {
    const oproep = (datum: string) => feit({ soort: 'OPROEP_INTAKE', datum, gedraging: null, gedragingVan: null, gedragingTot: null, bedrag: null, trede: null });
    const twee = [oproep('2026-08-01'), oproep('2026-09-01')];
    const absentie = (feiten: readonly Feit[]) => codes({ soort: 'INTAKE_IN_ABSENTIE', gedraging: null, gedragingVan: null, gedragingTot: null, verwijtbaarheid: null }, feiten, stand);
    expect(absentie(twee)).toEqual(['soort HANDHAVING_OPROEPEN']);
    expect(absentie([...twee, oproep('2026-11-18')])).toEqual(['soort HANDHAVING_OPROEPEN']);
    expect(absentie([...twee, oproep('2026-11-17')])).toEqual([]);
    expect(absentie([...twee, { ...oproep('2026-10-01'), vervallenOp: '2026-10-02' }])).toEqual(['soort HANDHAVING_OPROEPEN']);
  });
});

describe('Nooit twee keer straffen voor één gedraging (Wi 27)', () => {
  const pw = feit({ soort: 'MAATREGEL_PARTICIPATIEWET', gedraging: 'ANDERE_AFSPRAAK', gedragingVan: '2026-11-01', gedragingTot: '2026-11-02', bedrag: null, trede: null });

  it('niet een boete na een maatregel van de Participatiewet, en niet andersom', () => {
    expect(codes({ gedraging: 'ANDERE_AFSPRAAK' }, [gesprek(), pw])).toEqual(['gedragingVan HANDHAVING_DUBBEL']);
    const wi = feit({ gedraging: 'ANDERE_AFSPRAAK', gedragingVan: '2026-11-06', gedragingTot: null });
    expect(codes({ soort: 'MAATREGEL_PARTICIPATIEWET', gedraging: 'ANDERE_AFSPRAAK', verwijtbaarheid: null }, [wi])).toEqual(['gedragingVan HANDHAVING_DUBBEL']);
    expect(oordeel({ gedraging: 'ANDERE_AFSPRAAK' }, [gesprek(), pw]).bezwaren[0]?.artikel).toBe('Wet inburgering 27');
  });

  it('ook niet twee boetes; wel als de dagen elkaar niet raken, of als de eerste is vervallen', () => {
    expect(codes({ gedragingVan: '2026-01-09', gedragingTot: null }, [gesprek(), feit({})])).toEqual(['gedragingVan HANDHAVING_DUBBEL']);
    expect(codes({ gedragingVan: '2026-01-10', gedragingTot: null }, [gesprek(), feit({})])).toEqual([]);
    expect(codes({ gedragingVan: '2026-01-09', gedragingTot: null }, [gesprek(), feit({ vervallenOp: '2026-02-01' })])).toEqual([]);
    expect(codes({ gedraging: 'PVT', gedragingVan: '2026-01-09', gedragingTot: null }, [gesprek(), feit({})])).toEqual([]);
  });

  it('participatie valt onder de Participatiewet, en taal, PVT, MAP en intake onder de Wet inburgering', () => {
    expect(codes({ gedraging: 'PARTICIPATIE' })).toEqual(['gedraging HANDHAVING_STELSEL']);
    for (const gedraging of ['TAAL', 'PVT', 'MAP', 'INTAKE'] as const) {
      expect(codes({ soort: 'MAATREGEL_PARTICIPATIEWET', gedraging, verwijtbaarheid: null })).toEqual(['gedraging HANDHAVING_STELSEL']);
    }
    expect(codes({ soort: 'MAATREGEL_PARTICIPATIEWET', gedraging: 'PARTICIPATIE', verwijtbaarheid: null })).toEqual([]);
  });
});

describe('Samen hoogstens € 2.400 in één termijn', () => {
  const boetes = (som: number) => feit({ datum: '2025-06-15', gedragingVan: '2025-06-01', gedragingTot: null, bedrag: som });

  it('de boete is nooit meer dan wat er nog past, en bij € 2.400 is er geen boete meer', () => {
    expect(oordeel({}, [gesprek(), boetes(240000 - 5000)]).bedrag).toBe(5000);
    expect(oordeel({}, [gesprek(), boetes(240000 - 4999)]).bedrag).toBe(4999);
    expect(codes({}, [gesprek(), boetes(240000)])).toEqual(['soort HANDHAVING_HOOGSTENS']);
  });

  it('telt een boete van een eerdere termijn niet mee, en die voor de intake wel', () => {
    expect(opgelegd([feit({ datum: '2025-03-03' }), feit({ datum: '2025-03-04' })], STAND)).toBe(5000);
    expect(opgelegd([feit({ datum: '2025-01-03', gedraging: 'INTAKE', bedrag: 25000 })], STAND)).toBe(25000);
    expect(opgelegd([feit({ vervallenOp: '2026-02-01' })], STAND)).toBe(0);
  });

  it('hoe men ook stapelt: elke toegestane rij stappen blijft binnen de ladder en binnen het bedrag', () => {
    const stap = fc.record({ dagen: fc.integer({ min: 1, max: 200 }), soort: fc.constantFrom(...MAATREGELSOORTEN), gedraging: fc.constantFrom(...GEDRAGINGEN), verwijt: fc.constantFrom<Verwijtbaarheid>(0, 25, 50, 75, 100), onherroepelijk: fc.boolean() });
    fc.assert(fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
      let dag = '2025-03-10';
      const feiten: Feit[] = [];
      for (const { dagen, soort, gedraging, verwijt, onherroepelijk } of stappen) {
        dag = plusDagen(dag, dagen);
        const v = voorstel({ soort, datum: dag, gedraging, gedragingVan: plusDagen(dag, -1), gedragingTot: null, verwijtbaarheid: verwijt, nieuweTermijnTot: plusMaanden(dag, 1) });
        const { bezwaren, bedrag, trede } = beoordeelMaatregel(v, feiten, STAND);
        if (bezwaren.length > 0) continue;
        feiten.push({ ...v, bedrag, trede, onherroepelijkOp: onherroepelijk ? onherroepelijkVanaf(dag) : null, vervallenOp: null });
      }
      const boetes = feiten.filter(({ soort }) => soort === 'BOETE');
      expect(opgelegd(feiten, STAND)).toBeLessThanOrEqual(240000);
      for (const [i, { trede, bedrag, gedraging }] of boetes.entries()) {
        expect(gedraging).not.toBe('PARTICIPATIE');
        expect(bedrag).toBeLessThanOrEqual(gedraging === 'INTAKE' ? 25000 : 80000);
        // A step is never skipped.
        expect(trede ?? 1).toBeLessThanOrEqual(1 + Math.max(0, ...boetes.slice(0, i).map((b) => b.trede ?? 0)));
      }
    }), { numRuns: 200 });
  });
});

describe('Wat de volgende stap kan zijn', () => {
  it('biedt het formulier aan, en van de rest zegt het waarom niet, met het artikel', () => {
    const mogelijk = mogelijkeMaatregelen({ gedraging: 'TAAL', van: '2026-11-02', tot: null }, [], STAND, '2026-11-18');
    expect(mogelijk.filter(({ bezwaren }) => bezwaren.length === 0).map(({ soort }) => soort)).toEqual(['HANDHAVEND_GESPREK', 'WAARSCHUWING']);
    expect(mogelijk.find(({ soort }) => soort === 'BOETE')?.bezwaren).toEqual([{ veld: 'soort', code: 'HANDHAVING_GESPREK_EERST', artikel: 'Uitvoeringsplan Dalfsen 6' }]);
    const na = mogelijkeMaatregelen({ gedraging: 'TAAL', van: '2026-11-02', tot: null }, [gesprek()], STAND, '2026-11-18');
    expect(na.find(({ soort }) => soort === 'BOETE')).toEqual({ soort: 'BOETE', bezwaren: [], hoogstens: 5000, trede: 1 });
  });
});

describe('Onherroepelijk', () => {
  it('kan een besluit pas zijn na de zes weken voor bezwaar (Awb 6:7)', () => {
    expect(onherroepelijkVanaf('2026-01-15')).toBe('2026-02-27');
    expect(dagenTussen('2026-01-15', onherroepelijkVanaf('2026-01-15'))).toBe(43);
    const bij = (onherroepelijkOp: string | null, vervallenOp: string | null = null) => beoordeelBijwerking(feit({}), { onherroepelijkOp, vervallenOp }, '2026-11-18').map(({ veld, code }) => `${veld} ${code}`);
    expect(bij('2026-02-26')).toEqual(['onherroepelijkOp HANDHAVING_BEZWAARTERMIJN']);
    expect(bij('2026-02-27')).toEqual([]);
    expect(bij('2026-11-19')).toEqual(['onherroepelijkOp DATUM_IN_TOEKOMST']);
    expect(bij(null, '2026-01-14')).toEqual(['vervallenOp VOLGORDE_ONJUIST']);
    expect(bij(null, '2026-11-18')).toEqual([]);
  });

  it('wordt alleen een boete of een maatregel, geen gesprek of waarschuwing', () => {
    expect(beoordeelBijwerking(gesprek(), { onherroepelijkOp: '2026-03-01', vervallenOp: null }, '2026-11-18').map(({ code }) => code)).toEqual(['HANDHAVING_GEEN_SANCTIE']);
  });
});

describe('Bedragen hebben een datum', () => {
  const reeks: Handhavingparameters[] = [...HANDHAVINGPARAMETERS, { ...(HANDHAVINGPARAMETERS[0] as Handhavingparameters), geldigVan: '2027-01-01', intakeBoete: 27500 }];

  it('een nieuw bedrag geldt vanaf zijn dag, niet een dag eerder', () => {
    expect(handhavingparametersOp('2026-12-31', reeks).intakeBoete).toBe(25000);
    expect(handhavingparametersOp('2027-01-01', reeks).intakeBoete).toBe(27500);
    expect(() => handhavingparametersOp('2027-01-01', [])).toThrow();
  });
});
