import { describe, expect, it } from 'vitest';
import { type Dossierfeiten, ONTBREEKSOORTEN, type Ontbreeksoort, watOntbreekt } from './ontbreekt.ts';

const VANDAAG = '2026-11-18';

/** Somebody on the Z-route of whom everything is there. */
const VOLLEDIG: Dossierfeiten = {
  fase: 'LEERROUTE', doelgroep: 'ASIELSTATUSHOUDER', leerroute: 'Z', intakeAfgerondOp: '2025-02-03', eerstePipOp: '2025-03-03',
  gesprekUiterlijk: '2026-12-01', laatsteLesOp: '2026-11-16', laatsteRapportageOp: '2026-10-01', laatsteUrenOp: '2026-11-13',
};

const soorten = (anders: Partial<Dossierfeiten>, vandaag = VANDAAG): Ontbreeksoort[] => watOntbreekt({ ...VOLLEDIG, ...anders }, vandaag).map(({ soort }) => soort);

describe('wat er in een dossier ontbreekt', () => {
  it('is niets als alles er is', () => {
    expect(soorten({})).toEqual([]);
  });
  it('is niets als wie kijkt niets mag lezen: over wat u niet ziet valt niets te zeggen', () => {
    expect(watOntbreekt({}, VANDAAG)).toEqual([]);
    expect(soorten({ laatsteLesOp: undefined, laatsteRapportageOp: undefined, laatsteUrenOp: undefined, eerstePipOp: undefined, gesprekUiterlijk: undefined })).toEqual([]);
  });
  it('is niets meer als iemand aan de inburgering voldaan heeft', () => {
    const kaal: Partial<Dossierfeiten> = { gesprekUiterlijk: '2026-01-01', laatsteLesOp: null, laatsteUrenOp: null };
    expect(soorten(kaal)).not.toEqual([]);
    expect(soorten({ ...kaal, fase: 'VOLDAAN' })).toEqual([]);
  });
  it('staat met het dringendste voorop, en elke soort heeft een zin', () => {
    const alles = watOntbreekt({ ...VOLLEDIG, eerstePipOp: null, gesprekUiterlijk: '2026-11-17', laatsteLesOp: '2026-11-02', laatsteRapportageOp: '2026-01-05', laatsteUrenOp: '2026-09-01' }, VANDAAG);
    expect(alles.map(({ soort }) => soort)).toEqual(ONTBREEKSOORTEN);
    for (const { zin, kort } of alles) expect([zin.length, kort.length].every((lengte) => lengte > 2)).toBe(true);
  });
});

describe('het PIP na de intake (Wi 15)', () => {
  it('ontbreekt als de intake klaar is en er geen PIP is', () => {
    expect(soorten({ fase: 'PIP', eerstePipOp: null })).toEqual(['PIP']);
  });
  it('ontbreekt nog niet zolang de intake loopt', () => {
    expect(soorten({ fase: 'INTAKE', intakeAfgerondOp: null, eerstePipOp: null })).toEqual([]);
  });
});

describe('het voortgangsgesprek (Bi 5.3)', () => {
  it('is op de laatste dag nog op tijd, de dag erna niet', () => {
    expect(soorten({ gesprekUiterlijk: VANDAAG })).toEqual([]);
    expect(soorten({ gesprekUiterlijk: '2026-11-17' })).toEqual(['VOORTGANGSGESPREK']);
  });
});

describe('presentie van de taalles', () => {
  it('ontbreekt na veertien dagen zonder les, en na dertien nog niet', () => {
    expect(soorten({ laatsteLesOp: '2026-11-05' })).toEqual([]);
    expect(soorten({ laatsteLesOp: '2026-11-04' })).toEqual(['PRESENTIE']);
  });
  it('ontbreekt alleen als de leerroute loopt', () => {
    expect(soorten({ fase: 'AFRONDING', laatsteLesOp: '2026-06-01' })).toEqual([]);
  });
  it('die er nog nooit was telt vanaf het PIP: even wachten op een plek mag', () => {
    expect(soorten({ eerstePipOp: '2026-11-10', laatsteLesOp: null, laatsteUrenOp: null })).toEqual([]);
    expect(soorten({ eerstePipOp: '2026-11-04', laatsteLesOp: null, laatsteUrenOp: null })).toEqual(['PRESENTIE']);
    expect(watOntbreekt({ ...VOLLEDIG, laatsteLesOp: null }, VANDAAG)[0]).toMatchObject({ zin: 'Er is nog geen presentie vastgelegd.', sinds: null });
  });
});

describe('de voortgangsrapportage van de school', () => {
  it('ontbreekt als de vorige meer dan drie maanden geleden is', () => {
    expect(soorten({ laatsteRapportageOp: '2026-08-18' })).toEqual([]);
    expect(soorten({ laatsteRapportageOp: '2026-08-17' })).toEqual(['VOORTGANGSRAPPORTAGE']);
  });
  it('telt de eerste keer vanaf het PIP', () => {
    expect(soorten({ laatsteRapportageOp: null, eerstePipOp: '2026-08-18' })).toEqual([]);
    expect(soorten({ laatsteRapportageOp: null, eerstePipOp: '2026-08-17' })).toEqual(['VOORTGANGSRAPPORTAGE']);
  });
  it('wordt niet gevraagd over wie geen lessen volgt', () => {
    expect(soorten({ fase: 'AFRONDING', laatsteRapportageOp: '2026-01-05', laatsteLesOp: '2026-10-21' })).toEqual([]);
    expect(soorten({ fase: 'AFRONDING', laatsteRapportageOp: '2026-01-05', laatsteLesOp: '2026-10-22' })).toEqual(['VOORTGANGSRAPPORTAGE']);
    expect(soorten({ fase: 'AFRONDING', laatsteRapportageOp: '2026-01-05', laatsteLesOp: null })).toEqual([]);
  });
  it('mist niemand die rapportages niet mag lezen', () => {
    expect(soorten({ laatsteRapportageOp: undefined })).toEqual([]);
    expect(soorten({ laatsteRapportageOp: null })).toEqual(['VOORTGANGSRAPPORTAGE']);
  });
  it('kan ook een docent zien ontbreken, die de fase niet leest', () => {
    expect(soorten({ fase: undefined, doelgroep: undefined, gesprekUiterlijk: undefined, laatsteUrenOp: undefined, laatsteRapportageOp: '2026-08-17' })).toEqual(['VOORTGANGSRAPPORTAGE']);
  });
});

describe('participatie-uren (Bi 3.14)', () => {
  it('ontbreken na vier weken zonder uren', () => {
    expect(soorten({ laatsteUrenOp: '2026-10-22' })).toEqual([]);
    expect(soorten({ laatsteUrenOp: '2026-10-21' })).toEqual(['PARTICIPATIE_UREN']);
    expect(soorten({ laatsteUrenOp: null })).toEqual(['PARTICIPATIE_UREN']);
  });
  it('worden alleen op de Z-route gevraagd', () => {
    expect(soorten({ leerroute: 'B1', laatsteUrenOp: null })).toEqual([]);
  });
  it('worden niet van gezinsmigranten gevraagd', () => {
    expect(soorten({ doelgroep: 'GEZINSMIGRANT', laatsteUrenOp: null })).toEqual([]);
  });
  it('beginnen ongeveer drie maanden na de lessen', () => {
    expect(soorten({ eerstePipOp: '2026-08-18', laatsteUrenOp: null })).toEqual([]);
    expect(soorten({ eerstePipOp: '2026-08-17', laatsteUrenOp: null })).toEqual(['PARTICIPATIE_UREN']);
  });
});
