import { describe, expect, it } from 'vitest';
import {
  achterOpTempo, attentieparametersOp, type Attentieparameters, bereikteUren, contractEinde, lageAanwezigheid, onverklaardVerzuim, stagnatie, type Tempofeiten, tempoUren, urenSamenloop, type Verzuimfeiten, verzuimpatroon,
} from './attenties.ts';
import { plusDagen } from './datum.ts';
import { TAAKNAMEN } from './taaknamen.ts';
import { ordesleutel, TAAKREGELS, TAAKSOORTEN, type Taakfeiten, takenVan, uitstelPast, vraagtNu } from './taken.ts';
import { type Eldersfeiten, termijnenElders } from './termijnenElders.ts';

const VANDAAG = '2026-11-18';
const LESSEN: Verzuimfeiten = { perWeekdag: {}, laatsteAfwezigOp: null, onverklaard: 0, laatsteOnverklaardOp: null, lessen: 20, aanwezig: 20 };

describe('verzuim zonder reden', () => {
  it('vraagt aandacht bij twee gemiste lessen, en bij een nog niet', () => {
    expect(onverklaardVerzuim({ ...LESSEN, onverklaard: 2, laatsteOnverklaardOp: '2026-11-16' }, VANDAAG)).toMatchObject({ soort: 'ONVERKLAARD_VERZUIM', sinds: '2026-11-16', zin: '2 lessen gemist zonder geldige reden, in 28 dagen.' });
    expect(onverklaardVerzuim({ ...LESSEN, onverklaard: 1, laatsteOnverklaardOp: '2026-11-16' }, VANDAAG)).toBeNull();
  });
  it('is na een nieuwe gemiste les een ander feit, dus ook na uitstel weer te zien', () => {
    const feit = (op: string) => onverklaardVerzuim({ ...LESSEN, onverklaard: 3, laatsteOnverklaardOp: op }, VANDAAG)?.feit;
    expect(feit('2026-11-16')).not.toBe(feit('2026-11-17'));
    expect(feit('2026-11-16')).toBe(feit('2026-11-16'));
  });
});

describe('een patroon in het verzuim', () => {
  const op = (perWeekdag: Record<string, number>) => verzuimpatroon({ ...LESSEN, perWeekdag, laatsteAfwezigOp: '2026-11-13' }, VANDAAG);
  it('is drie keer op dezelfde dag van de week, en twee keer niet', () => {
    expect(op({ 5: 3 })).toMatchObject({ soort: 'VERZUIMPATROON', zin: '3 van de 3 keer afwezig op vrijdag, in 56 dagen.' });
    expect(op({ 5: 2 })).toBeNull();
  });
  it('is er niet als iemand op alle dagen even vaak weg is', () => {
    expect(op({ 1: 3, 3: 3, 5: 3 })).toBeNull();
    expect(op({ 1: 2, 5: 3 })).not.toBeNull();
  });
});

describe('uren die samenvallen', () => {
  it('vragen aandacht zolang er een dag is; een nieuwe dag is een nieuw feit', () => {
    expect(urenSamenloop({ dagen: 0, laatsteOp: null })).toBeNull();
    expect(urenSamenloop({ dagen: 1, laatsteOp: '2026-11-16' })).toMatchObject({ soort: 'UREN_SAMENLOOP', zin: 'Op één dag vallen uren van organisaties samen.', sinds: '2026-11-16', feit: '2026-11-16' });
    expect(urenSamenloop({ dagen: 3, laatsteOp: '2026-11-17' })).toMatchObject({ zin: 'Op 3 dagen vallen uren van organisaties samen.', feit: '2026-11-17' });
  });
});

describe('weinig aanwezig', () => {
  it('is onder tachtig procent: zestien van de twintig is genoeg, vijftien niet', () => {
    expect(lageAanwezigheid({ ...LESSEN, aanwezig: 16 }, VANDAAG)).toBeNull();
    expect(lageAanwezigheid({ ...LESSEN, aanwezig: 15 }, VANDAAG)).toMatchObject({ zin: 'Bij 15 van de 20 lessen aanwezig; de grens is 80 procent.' });
  });
  it('zegt niets over zeven lessen, wel over acht', () => {
    expect(lageAanwezigheid({ ...LESSEN, lessen: 7, aanwezig: 0 }, VANDAAG)).toBeNull();
    expect(lageAanwezigheid({ ...LESSEN, lessen: 8, aanwezig: 0 }, VANDAAG)).not.toBeNull();
  });
  it('vraagt elk kwartaal opnieuw', () => {
    const feit = (dag: string) => lageAanwezigheid({ ...LESSEN, aanwezig: 5 }, dag)?.feit;
    expect([feit('2026-12-31'), feit('2027-01-01')]).toEqual(['2026K4', '2027K1']);
  });
});

describe('geen vooruitgang', () => {
  const rapporten = (eerder: object, nu: object) => stagnatie([{ datum: '2026-08-01', niveaus: eerder }, { datum: '2026-11-01', niveaus: nu }]);
  it('is in twee rapportages achter elkaar geen hoger niveau', () => {
    expect(rapporten({ LEZEN: 'A1', SPREKEN: 'A1' }, { LEZEN: 'A1', SPREKEN: 'A1' })).toMatchObject({ soort: 'STAGNATIE', sinds: '2026-11-01' });
    expect(rapporten({ LEZEN: 'A1', SPREKEN: 'A1' }, { LEZEN: 'A1', SPREKEN: 'A2' })).toBeNull();
  });
  it('blijkt niet uit een rapportage, en niet uit vaardigheden die maar een keer genoemd zijn', () => {
    expect(stagnatie([{ datum: '2026-11-01', niveaus: { LEZEN: 'A1' } }])).toBeNull();
    expect(rapporten({ LEZEN: 'A1' }, { SPREKEN: 'A1' })).toBeNull();
  });
});

const TEMPO: Tempofeiten = { leerroute: 'Z', asielstatushouder: true, termijnStart: '2025-03-04', termijnEinde: '2028-03-03', taalMinuten: 0, participatieMinuten: 0 };

describe('het tempo voor 800 en 800 uur (Bi 3.14)', () => {
  it('loopt gelijkmatig van de eerste tot de laatste dag', () => {
    expect([tempoUren(800, '2025-03-04', '2028-03-03', '2025-03-04'), tempoUren(800, '2025-03-04', '2028-03-03', '2028-03-04'), tempoUren(800, '2025-03-04', '2028-03-03', '2030-01-01')]).toEqual([0, 800, 800]);
  });
  it('vraagt aandacht als meer dan vijftien procent ontbreekt', () => {
    const verwacht = tempoUren(800, '2025-03-04', '2028-03-03', VANDAAG);
    const soorten = (uren: number) => achterOpTempo({ ...TEMPO, taalMinuten: uren * 60, participatieMinuten: 800 * 60 }, VANDAAG).map((a) => a.soort);
    expect(soorten(Math.ceil(verwacht * 0.85))).toEqual([]);
    expect(soorten(Math.floor(verwacht * 0.85))).toEqual(['ACHTER_TAALUREN']);
  });
  it('geldt voor de participatie alleen voor asielstatushouders, en alleen in de Z-route', () => {
    expect(achterOpTempo(TEMPO, VANDAAG).map((a) => a.soort)).toEqual(['ACHTER_TAALUREN', 'ACHTER_PARTICIPATIE']);
    expect(achterOpTempo({ ...TEMPO, asielstatushouder: false }, VANDAAG).map((a) => a.soort)).toEqual(['ACHTER_TAALUREN']);
    expect(achterOpTempo({ ...TEMPO, leerroute: 'B1' }, VANDAAG)).toEqual([]);
  });
  it('zegt het eerste halfjaar nog niets', () => {
    expect(achterOpTempo(TEMPO, plusDagen(TEMPO.termijnStart ?? '', 179))).toEqual([]);
    expect(achterOpTempo(TEMPO, plusDagen(TEMPO.termijnStart ?? '', 180))).toHaveLength(2);
  });
});

describe('599 en 600 uur, 799 en 800 uur', () => {
  const soorten = (feiten: Partial<Tempofeiten>) => bereikteUren({ ...TEMPO, ...feiten }, VANDAAG).map((a) => a.soort);
  it('in de B1-route mag na 600 uur een lager niveau per vaardigheid (Bi 5.5), na 599 uur en 59 minuten nog niet', () => {
    expect(soorten({ leerroute: 'B1', taalMinuten: 600 * 60 - 1 })).toEqual([]);
    expect(soorten({ leerroute: 'B1', taalMinuten: 600 * 60 })).toEqual(['UREN_600']);
  });
  it('in de Z-route is de norm 800 en 800; een gezinsmigrant heeft geen norm voor participatie', () => {
    expect(soorten({ taalMinuten: 800 * 60 - 1, participatieMinuten: 800 * 60 - 1 })).toEqual([]);
    expect(soorten({ taalMinuten: 800 * 60, participatieMinuten: 800 * 60 })).toEqual(['UREN_800_TAAL', 'UREN_800_PARTICIPATIE']);
    expect(soorten({ taalMinuten: 800 * 60, participatieMinuten: 800 * 60, asielstatushouder: false })).toEqual(['UREN_800_TAAL']);
  });
});

describe('het contract van een taalaanbieder', () => {
  it('loopt af binnen negentig dagen, en over eenennegentig dagen nog niet', () => {
    expect(contractEinde(plusDagen(VANDAAG, 91), VANDAAG)).toBeNull();
    expect(contractEinde(plusDagen(VANDAAG, 90), VANDAAG)).toMatchObject({ soort: 'CONTRACT_EINDE', zin: 'Het contract met de taalaanbieder loopt af.' });
    expect(contractEinde('2026-11-17', VANDAAG)?.zin).toContain('is voorbij');
  });
});

describe('drempels met een datum', () => {
  it('gelden vanaf hun eerste dag, ook midden in een traject', () => {
    const oud = attentieparametersOp(VANDAAG);
    const reeks: Attentieparameters[] = [oud, { ...oud, geldigVan: '2026-12-01', onverklaardAantal: 3 }];
    const op = (dag: string) => onverklaardVerzuim({ ...LESSEN, onverklaard: 2, laatsteOnverklaardOp: '2026-11-16' }, dag, reeks);
    expect(op('2026-11-30')).not.toBeNull();
    expect(op('2026-12-01')).toBeNull();
  });
});

const ELDERS: Eldersfeiten = { leerroute: 'Z', asielstatushouder: true, startklasVan: null, gestartOp: null, termijnEinde: null };
const elders = (feiten: Partial<Eldersfeiten>) => termijnenElders({ ...ELDERS, ...feiten }).map(({ soort, uiterlijk }) => `${soort} ${uiterlijk}`);

describe('termijnen bij partners', () => {
  it('het advies na StarterZ komt binnen tien weken; met een advies is er geen termijn', () => {
    expect(elders({ startklasVan: '2026-09-01', startadviesOp: null })).toEqual(['STARTERZ_ADVIES 2026-11-10']);
    expect(elders({ startklasVan: '2026-09-01', startadviesOp: '2026-10-20' })).toEqual([]);
    expect(elders({ startklasVan: '2026-09-01', startadviesOp: '2025-10-20' })).toHaveLength(1);
  });
  it('de participatie begint drie maanden na de lessen, alleen in de Z-route van een asielstatushouder', () => {
    expect(elders({ gestartOp: '2026-08-31', laatsteUrenOp: null })).toEqual(['PARTICIPATIE_START 2026-11-30']);
    expect(elders({ gestartOp: '2026-08-31', laatsteUrenOp: '2026-10-01' })).toEqual([]);
    expect(elders({ gestartOp: '2026-08-31', laatsteUrenOp: null, asielstatushouder: false })).toEqual([]);
  });
  it('begeleiding duurt achttien maanden, daarna twaalf maanden spreekuur, en na een jaar de zelfredzaamheid', () => {
    expect(elders({ begeleiding: { van: '2025-06-01', tot: null, spreekuurTot: null }, zelfredzaamheidOp: null })).toEqual(['BEGELEIDING_EINDIGT 2026-11-30', 'SPREEKUUR_EINDIGT 2027-11-30', 'ZELFREDZAAMHEID_TOETS 2026-06-01']);
    expect(elders({ begeleiding: { van: '2025-06-01', tot: null, spreekuurTot: null }, zelfredzaamheidOp: '2026-04-01' })).toHaveLength(2);
  });
  it('het ontzorgen heeft een ijkmoment na drie en na zes maanden (PW 56a)', () => {
    const ontzorgen = { van: '2026-06-15', tot: null, ijkmomenten: [] as string[] };
    expect(elders({ ontzorgen })).toEqual(['IJKMOMENT 2026-09-15', 'IJKMOMENT 2026-12-15']);
    expect(elders({ ontzorgen: { ...ontzorgen, ijkmomenten: ['2026-09-10'] } })).toEqual(['IJKMOMENT 2026-12-15']);
  });
  it('een taalstage wordt na drie en na zes maanden besproken, voor zover zij dan nog loopt', () => {
    const stage = { id: '00000000-0000-4000-8000-000000000001', soort: 'TAALSTAGE', stand: 'LOOPT', van: '2026-05-18', tot: null, eersteEvaluatieOp: null, tweedeEvaluatieOp: null } as const;
    expect(elders({ taalstages: [stage] })).toEqual(['TAALSTAGE_EVALUATIE 2026-08-18']);
    expect(elders({ taalstages: [{ ...stage, eersteEvaluatieOp: '2026-08-10' }] })).toEqual(['TAALSTAGE_EVALUATIE 2026-11-18']);
    expect(elders({ taalstages: [{ ...stage, tot: '2026-08-17', eersteEvaluatieOp: '2026-08-10' }] })).toEqual([]);
    expect(elders({ taalstages: [{ ...stage, stand: 'AFGEROND' }] })).toEqual([]);
  });
  it('PVT en MAP horen binnen de termijn; in de onderwijsroute is er geen MAP', () => {
    expect(elders({ termijnEinde: '2027-03-03', pvtOndertekendOp: null, mapEindgesprekOp: null })).toEqual(['PVT_NODIG 2027-03-03', 'MAP_NODIG 2027-03-03']);
    expect(elders({ leerroute: 'O', termijnEinde: '2027-03-03', pvtOndertekendOp: null, mapEindgesprekOp: null })).toEqual(['PVT_NODIG 2027-03-03']);
  });
  it('van wat iemand niet mag lezen wordt niets gezegd', () => {
    expect(elders({ startklasVan: '2026-01-01', gestartOp: '2026-01-01', termijnEinde: '2026-12-01' })).toEqual([]);
  });
});

const TRAJECT: NonNullable<Taakfeiten['traject']> = {
  doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', intakeAfgerondOp: '2025-02-03', termijnStart: '2025-03-04', termijnEinde: '2028-03-03', verlengdTot: null, verlengingAangevraagdOp: null, startklasVan: null, gestartOp: '2025-03-17', klaar: false, termijnen: [],
};
const soorten = (feiten: Partial<Taakfeiten>, dag = VANDAAG) => takenVan({ elders: {}, ...feiten }, dag).map(({ soort, staat }) => `${soort}${staat === null ? '' : ` ${staat}`}`);

describe('de taken van iemand', () => {
  it('zijn leeg zonder feiten, en voor wie heeft voldaan', () => {
    expect(soorten({})).toEqual([]);
    expect(soorten({ traject: { ...TRAJECT, klaar: true }, presentie: { ...LESSEN, onverklaard: 5, laatsteOnverklaardOp: '2026-11-17', minuten: 0, laatsteLesOp: '2026-11-17' } })).toEqual([]);
  });
  it('staan op ernst, en dan op wat het eerst verloopt', () => {
    const termijnen = [
      { soort: 'INBURGERINGSTERMIJN' as const, startfeit: '2025-03-03', uiterlijk: '2028-03-03', artikel: 'Wet inburgering 11', pauzeSinds: null },
      { soort: 'VOORTGANGSGESPREK' as const, startfeit: '2026-08-01', uiterlijk: '2026-11-01', artikel: 'Besluit inburgering 5.3, vierde lid', pauzeSinds: null },
    ];
    const presentie = { ...LESSEN, onverklaard: 2, laatsteOnverklaardOp: '2026-11-16', minuten: 100_000, laatsteLesOp: '2026-11-17' };
    expect(soorten({ traject: { ...TRAJECT, termijnen }, presentie })).toEqual(['VOORTGANGSGESPREK TE_LAAT', 'ONVERKLAARD_VERZUIM', 'INBURGERINGSTERMIJN LOOPT']);
  });
  it('verdwijnen met hun feit: met de presentie van vandaag is er geen gebrek meer', () => {
    const zonder = { ...LESSEN, minuten: 100_000, laatsteLesOp: '2026-11-01' };
    expect(soorten({ traject: TRAJECT, pip: { leerroute: 'B1', eerstePipOp: '2025-03-03' }, presentie: { ...zonder, minuten: 10 } })).toContain('GEEN_PRESENTIE');
    expect(soorten({ traject: TRAJECT, pip: { leerroute: 'B1', eerstePipOp: '2025-03-03' }, presentie: { ...zonder, minuten: 10, laatsteLesOp: VANDAAG } })).not.toContain('GEEN_PRESENTIE');
  });
  it('vragen de laatste zes maanden om verlenging, en de laatste zestig dagen om een besluit over de route', () => {
    const dagen = (dag: string) => soorten({ traject: TRAJECT, pip: { leerroute: 'B1', eerstePipOp: '2025-03-03' } }, dag);
    expect(dagen('2027-09-03')).not.toContain('VERLENGING_MOGELIJK NADERT');
    expect(dagen('2027-09-04')).toContain('VERLENGING_MOGELIJK NADERT');
    expect(dagen('2026-09-03')).toContain('ROUTEWISSEL_EINDIGT NADERT');
    expect(dagen('2026-09-04')).not.toContain('ROUTEWISSEL_EINDIGT NADERT');
  });
  it('wat loopt of stilstaat vraagt nu niets', () => {
    expect(['LOOPT', 'GEPAUZEERD', 'GEHAALD', 'NADERT', 'TE_LAAT', null].map((staat) => vraagtNu({ staat } as never))).toEqual([false, false, false, true, true, true]);
  });
  it('hebben een kenmerk dat in de database past, en een zin en een bron', () => {
    for (const soort of TAAKSOORTEN) expect([TAAKNAMEN[soort], TAAKREGELS[soort].doen].every((tekst) => tekst.length > 2), soort).toBe(true);
    const alle = takenVan({ elders: { taalstages: [{ id: 'x'.repeat(36), soort: 'TAALSTAGE', stand: 'LOOPT', van: '2026-05-18', tot: null, eersteEvaluatieOp: null, tweedeEvaluatieOp: null }], ontzorgen: { van: '2026-06-15', tot: null, ijkmomenten: [] } }, traject: TRAJECT }, VANDAAG);
    expect(alle.length).toBeGreaterThan(1);
    for (const taak of alle) expect(taak.feit.length > 0 && taak.feit.length <= 60 && taak.bron.length > 0 && ordesleutel(taak).length > 12, taak.soort).toBe(true);
  });
});

describe('uitstellen', () => {
  it('kan tot een dag na vandaag en hoogstens 92 dagen vooruit', () => {
    expect([VANDAAG, '2026-11-19', plusDagen(VANDAAG, 92), plusDagen(VANDAAG, 93)].map((dag) => uitstelPast(dag, VANDAAG))).toEqual([false, true, true, false]);
  });
});
