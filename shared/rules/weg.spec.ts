import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { faseVan, isGetekend, STAPPEN, stapVan, WEG, wegBezwaren, wegDiagram, type Wegfeit, type Wegfeiten } from './weg.ts';

const NIETS: Wegfeiten = {
  doelgroep: 'ASIELSTATUSHOUDER', ingekomenOp: null, koppelingOp: null, kennisgevingOp: null, koffieEnKoekOp: null, intakeAfgerondOp: null, leerbaarheidOp: null, startklasVan: null, eerstePipOp: null,
  ingeschrevenOp: null, gestartOp: null, beschikkingOp: null, afrondingOp: null, voldaanOp: null, ontheffingOp: null, vrijstellingOp: null, vertrokkenOp: null,
};
const van = (feiten: Partial<Wegfeiten>): Wegfeiten => ({ ...NIETS, ...feiten });
const bezwaren = (oud: Partial<Wegfeiten>, wijziging: Partial<Wegfeiten>) => wegBezwaren(van(oud), van({ ...oud, ...wijziging })).map(({ feit, code }) => `${feit} ${code}`);
const OP_WEG = { koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20', intakeAfgerondOp: '2026-02-02', eerstePipOp: '2026-03-02' };
const BEGONNEN = { ...OP_WEG, ingeschrevenOp: '2026-03-05', gestartOp: '2026-03-16' };

describe('waar iemand staat', () => {
  it('is de verste stap waarvan het feit er is', () => {
    expect(stapVan(NIETS)).toBe('AANGEMELD');
    expect(stapVan(van({ koppelingOp: '2026-01-05' }))).toBe('KOPPELING');
    expect(stapVan(van(OP_WEG))).toBe('PIP');
    expect(stapVan(van({ ...OP_WEG, koffieEnKoekOp: null }))).toBe('PIP');
  });
  it('is het einde, ook als de weg nog niet af was; wie heeft voldaan blijft voldaan', () => {
    expect(stapVan(van({ ...BEGONNEN, ontheffingOp: '2026-06-01' }))).toBe('ONTHEVEN');
    expect(stapVan(van({ ...BEGONNEN, vertrokkenOp: '2026-06-01' }))).toBe('VERHUISD');
    expect(stapVan(van({ ...BEGONNEN, voldaanOp: '2026-06-01', vertrokkenOp: '2026-07-01' }))).toBe('VOLDAAN');
  });
});

describe('de fase', () => {
  it.each([
    [{}, 'KOPPELING'], [{ koppelingOp: '2026-01-05' }, 'KOPPELING'], [{ koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20' }, 'INTAKE'], [{ intakeAfgerondOp: '2026-02-02' }, 'PIP'], [OP_WEG, 'PIP'],
    [{ ...OP_WEG, ingeschrevenOp: '2026-03-05' }, 'PIP'], [BEGONNEN, 'LEERROUTE'], [{ ...BEGONNEN, afrondingOp: '2026-09-01' }, 'AFRONDING'], [{ ...BEGONNEN, voldaanOp: '2026-09-01' }, 'VOLDAAN'],
  ] as const)('volgt uit de feiten: %o is %s', (feiten, fase) => {
    expect(faseVan(van(feiten))).toBe(fase);
  });
  it('blijft bij een ontheffing of verhuizing waar zij was', () => {
    expect(faseVan(van({ ...BEGONNEN, ontheffingOp: '2026-06-01' }))).toBe('LEERROUTE');
    expect(faseVan(van({ koppelingOp: '2026-01-05', vertrokkenOp: '2026-06-01' }))).toBe('KOPPELING');
  });
});

describe('een stap zonder de stap ervoor wordt geweigerd, bij het veld', () => {
  it('Koffie & Koek na de koppeling, en niet ervoor', () => {
    expect(bezwaren({}, { koffieEnKoekOp: '2026-01-20' })).toEqual(['koffieEnKoekOp STAP_ONTBREEKT']);
    expect(bezwaren({ koppelingOp: '2026-01-20' }, { koffieEnKoekOp: '2026-01-20' })).toEqual([]);
    expect(bezwaren({ koppelingOp: '2026-01-21' }, { koffieEnKoekOp: '2026-01-20' })).toEqual(['koffieEnKoekOp VOLGORDE_ONJUIST']);
  });
  it('de brede intake na Koffie & Koek; een gezinsmigrant komt daar niet en begint bij de kennisgeving', () => {
    expect(bezwaren({ koppelingOp: '2026-01-05' }, { intakeAfgerondOp: '2026-02-02' })).toEqual(['intakeAfgerondOp STAP_ONTBREEKT']);
    expect(bezwaren({ doelgroep: 'GEZINSMIGRANT', kennisgevingOp: '2026-01-05' }, { intakeAfgerondOp: '2026-02-02' })).toEqual([]);
    expect(bezwaren({ doelgroep: 'GEZINSMIGRANT' }, { intakeAfgerondOp: '2026-02-02' })).toEqual(['intakeAfgerondOp STAP_ONTBREEKT']);
  });
  it('wie uit een andere gemeente komt, had de intake daar', () => {
    expect(bezwaren({ ingekomenOp: '2026-01-05' }, { intakeAfgerondOp: '2026-02-02' })).toEqual([]);
  });
  it('aanmelden na het PIP, beginnen na het aanmelden, een beschikking na het begin', () => {
    expect(bezwaren({ intakeAfgerondOp: '2026-02-02' }, { ingeschrevenOp: '2026-03-05' })).toEqual(['ingeschrevenOp STAP_ONTBREEKT']);
    expect(bezwaren(OP_WEG, { gestartOp: '2026-03-16' })).toEqual(['gestartOp STAP_ONTBREEKT']);
    expect(bezwaren(OP_WEG, { ingeschrevenOp: '2026-03-05', gestartOp: '2026-03-16' })).toEqual([]);
    expect(bezwaren(OP_WEG, { beschikkingOp: '2026-03-20' })).toEqual(['beschikkingOp STAP_ONTBREEKT']);
    expect(bezwaren(BEGONNEN, { beschikkingOp: '2026-03-15' })).toEqual(['beschikkingOp VOLGORDE_ONJUIST']);
  });
  it('StarterZ na de intake of de toets, en het PIP mag vroeg: vanuit de ROL is er nog geen intake opgeschreven', () => {
    expect(bezwaren({ koppelingOp: '2026-01-05' }, { startklasVan: '2026-01-10' })).toEqual(['startklasVan STAP_ONTBREEKT']);
    expect(bezwaren({ leerbaarheidOp: '2026-01-08' }, { startklasVan: '2026-01-10' })).toEqual([]);
    expect(bezwaren({ koppelingOp: '2026-01-05' }, { eerstePipOp: '2026-01-10' })).toEqual([]);
  });
});

describe('een fout herstellen', () => {
  it('kan, maar niet onder een latere stap vandaan', () => {
    expect(bezwaren({ koppelingOp: '2026-01-05', koffieEnKoekOp: '2026-01-20' }, { koffieEnKoekOp: null })).toEqual([]);
    expect(bezwaren(OP_WEG, { koppelingOp: null })).toEqual(['koppelingOp STAP_NODIG']);
    expect(bezwaren({ ...OP_WEG, intakeAfgerondOp: null }, { koffieEnKoekOp: null })).toEqual([]);
  });
  it('mag een datum niet voorbij een latere stap zetten, wel tot die dag', () => {
    expect(bezwaren(OP_WEG, { koffieEnKoekOp: '2026-02-03' })).toEqual(['koffieEnKoekOp VOLGORDE_ONJUIST']);
    expect(bezwaren(OP_WEG, { koffieEnKoekOp: '2026-02-02' })).toEqual([]);
  });
  it('wat er voor deze regels al stond, houdt een andere wijziging niet tegen', () => {
    expect(bezwaren({ eerstePipOp: '2025-03-03', intakeAfgerondOp: '2025-02-01' }, { kennisgevingOp: '2025-01-06' })).toEqual([]);
  });
  it('na een ontheffing is er geen weg naar voldaan; eerst moet de ontheffing weg', () => {
    expect(bezwaren({ ...BEGONNEN, ontheffingOp: '2026-06-01' }, { voldaanOp: '2026-07-01' })).toEqual(['voldaanOp STAP_NIET_MOGELIJK']);
    expect(bezwaren({ ...BEGONNEN, ontheffingOp: '2026-06-01' }, { voldaanOp: '2026-07-01', ontheffingOp: null })).toEqual([]);
  });
});

/** The arrows as somebody reads them in the picture, and nothing else of the table. */
const GETEKEND = new Map<string, string[]>();
for (const [, vanaf = '', naar = ''] of wegDiagram().matchAll(/^ {2}([A-Z_]+) --> ([A-Z_]+)$/gm)) GETEKEND.set(vanaf, [...(GETEKEND.get(vanaf) ?? []), naar]);
function volgens(vanaf: string, naar: string): boolean {
  const open = [vanaf];
  for (const stap of open) open.push(...(GETEKEND.get(stap) ?? []).filter((volgende) => !open.includes(volgende)));
  return open.includes(naar);
}

const FEITEN = STAPPEN.flatMap((stap) => WEG[stap].feit ?? []);
const EINDEN: readonly Wegfeit[] = ['voldaanOp', 'ontheffingOp', 'vrijstellingOp', 'vertrokkenOp'];
/** Mostly a step forward on about the day of today; now and then an end, a day out of order, or something taken away. */
const handeling = fc.record({
  feit: fc.oneof({ weight: 20, arbitrary: fc.constantFrom<Wegfeit>(...FEITEN.filter((feit) => !EINDEN.includes(feit))) }, { weight: 1, arbitrary: fc.constantFrom(...EINDEN) }),
  scheef: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -20, max: 20 }) }, { weight: 1, arbitrary: fc.constant(null) }),
});

describe('geen reeks van toegestane handelingen', () => {
  it('komt ergens waar in de tekening geen pijl heen gaat, of houdt een stap zonder de stap ervoor', () => {
    const bezocht = new Set<string>();
    fc.assert(fc.property(fc.constantFrom('ASIELSTATUSHOUDER' as const, 'GEZINSMIGRANT' as const), fc.array(handeling, { minLength: 20, maxLength: 90 }), (doelgroep, handelingen) => {
      let nu = van({ doelgroep });
      for (const [vandaag, { feit, scheef }] of handelingen.entries()) {
        const dag = scheef === null ? null : plusDagen('2026-03-01', vandaag + scheef);
        const straks = { ...nu, [feit]: dag };
        if (wegBezwaren(nu, straks).length > 0) continue;
        const [a, b] = [stapVan(nu), stapVan(straks)];
        expect(dag === null ? volgens(b, a) : volgens(a, b), `${a} → ${b} door ${feit}`).toBe(true);
        for (const [stap, ervoor] of [['gestartOp', 'ingeschrevenOp'], ['ingeschrevenOp', 'eerstePipOp'], ['koffieEnKoekOp', 'koppelingOp'], ['voldaanOp', 'gestartOp']] as const) {
          expect(straks[stap] === null || (straks[ervoor] ?? '9') <= (straks[stap] ?? ''), `${stap} zonder of voor ${ervoor}`).toBe(true);
        }
        bezocht.add(b);
        nu = straks;
      }
    }), { numRuns: 1_000, seed: 20261118 });
    // The acts come far enough to tell something.
    expect([...bezocht].sort()).toEqual([...STAPPEN].sort());
  });
});

describe('de tekening', () => {
  it('heeft een pijl voor elke overgang van de tabel en geen andere', () => {
    const pijlen = wegDiagram().split('\n').filter((regel) => /^ {2}[A-Z_]+ --> [A-Z_]+$/.test(regel)).map((regel) => regel.trim());
    expect(pijlen).toEqual(STAPPEN.flatMap((stap) => WEG[stap].naar.map((naar) => `${stap} --> ${naar}`)));
  });
  it('begint bij de aanmelding, en elke stap is van daar te bereiken', () => {
    expect(STAPPEN.filter((stap) => !isGetekend('AANGEMELD', stap))).toEqual([]);
  });
  it('gaat nergens terug: de stappen zijn een volgorde', () => {
    for (const stap of STAPPEN) for (const naar of WEG[stap].naar) expect(STAPPEN.indexOf(naar), `${stap} → ${naar}`).toBeGreaterThan(STAPPEN.indexOf(stap));
  });
});
