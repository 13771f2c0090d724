import { describe, expect, it } from 'vitest';
import { aftersalesUiterlijk, dagvoorstel, isKlaar, kiesbareSoort, magNogKiezen, opDag, type Planregel, sleuteldag, type Stapmelding, woonlijst, woontaken } from './woonlijst.ts';
import { magStapMelden, STAPPARTIJ, woonpartijVan, WOONSTAPPEN } from './wonen.ts';

const VANDAAG = '2026-11-18';
const plan = (stap: Planregel['stap'], datum: string, tijd: string | null = null): Planregel => ({ stap, datum, tijd, plek: null });
const melding = (stap: Stapmelding['stap'], stand: Stapmelding['stand'], datum = VANDAAG): Stapmelding => ({ stap, stand, datum });
const regel = (stap: Planregel['stap'], plannen: Planregel[], meldingen: Stapmelding[]) => woonlijst(plannen, meldingen, VANDAAG).find((een) => een.stap === stap);

describe('De lijst van alles op één dag', () => {
  it('heeft elke stap één keer, met wie hem doet', () => {
    expect(woonlijst([], [], VANDAAG).map(({ stap, partij, stand }) => [stap, partij, stand])).toEqual(WOONSTAPPEN.map((stap) => [stap, STAPPARTIJ[stap], 'OPEN']));
  });

  it('laat van meer meldingen de nieuwste tellen: wie zich vergist, meldt opnieuw', () => {
    expect(regel('SLEUTEL', [], [melding('SLEUTEL', 'GEDAAN')])?.stand).toBe('GEDAAN');
    expect(regel('SLEUTEL', [plan('SLEUTEL', '2026-11-20')], [melding('SLEUTEL', 'GEPLAND'), melding('SLEUTEL', 'GEDAAN')])?.stand).toBe('GEPLAND');
    expect(regel('SLEUTEL', [], [melding('SLEUTEL', 'GEPLAND'), melding('SLEUTEL', 'GEDAAN')])?.stand).toBe('GEPLAND');
  });

  it('is te laat de dag na de geplande dag, en niet op de dag zelf of als het klaar is', () => {
    const laat = (dag: string, ...meldingen: Stapmelding[]) => regel('BANKREKENING', [plan('BANKREKENING', dag)], meldingen)?.teLaat;
    expect(laat('2026-11-17')).toBe(true);
    expect(laat(VANDAAG)).toBe(false);
    expect(laat('2026-11-17', melding('BANKREKENING', 'VERVALLEN'))).toBe(false);
    expect(laat('2026-11-17', melding('BANKREKENING', 'STOKT'))).toBe(true);
  });

  it('is klaar als iets gedaan is of niet nodig', () => {
    expect(woonlijst([], [melding('SLEUTEL', 'GEDAAN'), melding('BANKREKENING', 'VERVALLEN'), melding('HUURCONTRACT', 'STOKT')], VANDAAG).filter(isKlaar).map(({ stap }) => stap)).toEqual(['SLEUTEL', 'BANKREKENING']);
  });
});

describe('Wie over een stap meldt', () => {
  it('is wie hem doet; de gemeente over alles, en over de inrichting iedereen van de drie', () => {
    expect(magStapMelden('VWN', 'BANKREKENING')).toBe(true);
    expect(magStapMelden('VWN', 'SLEUTEL')).toBe(false);
    expect(magStapMelden('CORPORATIE', 'UITKERING_AANGEVRAAGD')).toBe(false);
    expect(WOONSTAPPEN.every((stap) => magStapMelden('GEMEENTE', stap))).toBe(true);
    expect((['CORPORATIE', 'VWN', 'GEMEENTE'] as const).every((partij) => magStapMelden(partij, 'INRICHTING'))).toBe(true);
    expect(magStapMelden(woonpartijVan('TAALPUNT'), 'INRICHTING')).toBe(false);
  });
});

describe('Wat een partij nu moet doen', () => {
  const feiten = { sleutelOp: null, aftersalesOp: null, plan: [] as Planregel[], stappen: [] as Stapmelding[] };

  it('is eerst de dag plannen, voor de corporatie alleen', () => {
    expect(woontaken(feiten, 'CORPORATIE', VANDAAG)).toEqual([{ soort: 'DAG', stap: null, op: null, teLaat: false }]);
    expect(woontaken(feiten, 'VWN', VANDAAG)).toEqual([]);
    expect(woontaken({ ...feiten, plan: [plan('SLEUTEL', '2026-11-19')] }, 'CORPORATIE', VANDAAG)).toEqual([]);
  });

  it('zijn op de dag zelf de eigen stappen, en wat te laat is het eerst', () => {
    const gepland = [plan('BANKREKENING', VANDAAG), plan('VERZEKERINGEN', '2026-11-10'), plan('SLEUTEL', VANDAAG), plan('ENERGIE_EN_WATER', '2026-11-19')];
    expect(woontaken({ ...feiten, plan: gepland }, 'VWN', VANDAAG).map(({ stap, teLaat }) => [stap, teLaat])).toEqual([['VERZEKERINGEN', true], ['BANKREKENING', false]]);
    expect(woontaken({ ...feiten, plan: gepland, stappen: [melding('BANKREKENING', 'GEDAAN')] }, 'VWN', VANDAAG).map(({ stap }) => stap)).toEqual(['VERZEKERINGEN']);
  });

  it('is vanaf vier weken van tevoren het aftersalesgesprek, drie maanden na de sleutel, tot het is geweest', () => {
    expect(aftersalesUiterlijk('2026-08-18')).toBe('2026-11-18');
    const voor = (sleutelOp: string, aftersalesOp: string | null = null) => woontaken({ ...feiten, sleutelOp, aftersalesOp }, 'CORPORATIE', VANDAAG);
    expect(voor('2026-08-18')).toEqual([{ soort: 'AFTERSALES', stap: 'AFTERSALES', op: '2026-11-18', teLaat: false }]);
    expect(voor('2026-08-17')[0]?.teLaat).toBe(true);
    expect(voor('2026-09-16')).toHaveLength(1);
    expect(voor('2026-09-17')).toEqual([]);
    expect(voor('2026-08-18', '2026-11-02')).toEqual([]);
  });
});

describe('De dag van de sleutel', () => {
  it('is waar hij gegeven werd, en anders waar hij gepland staat', () => {
    expect(sleuteldag({ sleutelOp: '2026-11-17', plan: [plan('SLEUTEL', '2026-11-20')] })).toBe('2026-11-17');
    expect(sleuteldag({ sleutelOp: null, plan: [plan('SLEUTEL', '2026-11-20')] })).toBe('2026-11-20');
    expect(sleuteldag({ sleutelOp: null, plan: [plan('HUURCONTRACT', '2026-11-20')] })).toBeNull();
  });

  it('staat in volgorde van de klok, zonder tijd achteraan, en zonder wat op een andere dag is', () => {
    const regels = [plan('BANKREKENING', '2026-11-20'), plan('SLEUTEL', '2026-11-20', '09:30'), plan('HUURCONTRACT', '2026-11-20', '09:00'), plan('BEZICHTIGING', '2026-11-12', '08:00')];
    expect(opDag(regels, '2026-11-20').map(({ stap }) => stap)).toEqual(['HUURCONTRACT', 'SLEUTEL', 'BANKREKENING']);
    const tijden = dagvoorstel('2026-11-20').map(({ tijd }) => tijd);
    expect(tijden).toEqual(tijden.toSorted());
  });
});

describe('Een tijd kiezen', () => {
  it('gaat eerst over de sleutel, dan over het gesprek daarna, en dan over niets meer', () => {
    expect(kiesbareSoort({ sleutelOp: null, aftersalesOp: null })).toBe('SLEUTEL');
    expect(kiesbareSoort({ sleutelOp: VANDAAG, aftersalesOp: null })).toBe('AFTERSALES');
    expect(kiesbareSoort({ sleutelOp: VANDAAG, aftersalesOp: VANDAAG })).toBeNull();
  });

  it('kan tot de dag ervoor', () => {
    expect(magNogKiezen('2026-11-19', VANDAAG)).toBe(true);
    expect(magNogKiezen(VANDAAG, VANDAAG)).toBe(false);
  });
});
