import { describe, expect, it } from 'vitest';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { controleerMelding, controleerPip, controleerRapportage, controleerSignaal, gekozenNiveaus, opVaardigheid, passendeNiveaus, type PipInvoer, type Pipstand, type Rapportage } from './controles.ts';

const VANDAAG = '2026-11-18';

const EERSTE: Pipstand = { versie: 0, leerroute: null, termijnStart: null, kennisgevingOp: '2026-10-01', huisvestingOp: '2026-10-15', vorigeDagtekening: null };
const TWEEDE: Pipstand = { ...EERSTE, versie: 1, leerroute: 'Z', termijnStart: '2026-10-21', vorigeDagtekening: '2026-10-20' };
const PIP: PipInvoer = { dagtekening: VANDAAG, leerroute: 'Z', niveau: 'A2', intensiteit: '7,5', gesprekken: '4', hoofddoel: '', redenWijziging: '' };

const velden = (anders: Partial<PipInvoer>, stand: Pipstand = EERSTE) => controleerPip({ ...PIP, ...anders }, stand, VANDAAG).map(({ veld }) => veld);

describe('een PIP voordat het verstuurd wordt', () => {
  it('is goed als alles past', () => {
    expect(velden({})).toEqual([]);
    expect(velden({ redenWijziging: 'Meer uren les.' }, TWEEDE)).toEqual([]);
  });
  it('heeft een dagtekening die is geweest, en niet voor de vestiging of het vorige PIP', () => {
    expect(velden({ dagtekening: '2026-11-19' })).toEqual(['dagtekening']);
    expect(velden({ dagtekening: '2026-10-15' })).toEqual([]);
    expect(velden({ dagtekening: '2026-10-14' })).toEqual(['dagtekening']);
    expect(velden({ dagtekening: '2026-10-19', redenWijziging: 'x' }, TWEEDE)).toEqual(['dagtekening']);
    expect(velden({ dagtekening: '' })).toEqual(['dagtekening']);
  });
  it('heeft een niveau dat bij de leerroute past (DUO)', () => {
    expect(velden({ leerroute: 'Z', niveau: 'B1' })).toEqual(['niveau']);
    expect(velden({ leerroute: 'O', niveau: 'A2' })).toEqual(['niveau']);
    expect(velden({ leerroute: 'B1', niveau: 'A2' })).toEqual(['niveau']);
    expect([passendeNiveaus('B1', 0), passendeNiveaus('B1', 1)]).toEqual([['B1'], ['A2', 'B1']]);
  });
  it('wisselt na anderhalf jaar niet meer van leerroute (Bi 5.4)', () => {
    const oud: Pipstand = { ...TWEEDE, termijnStart: '2025-05-19', vorigeDagtekening: '2025-05-18' };
    expect(velden({ leerroute: 'B1', niveau: 'B1', redenWijziging: 'x' }, oud)).toEqual([]);
    expect(velden({ leerroute: 'B1', niveau: 'B1', redenWijziging: 'x' }, { ...oud, termijnStart: '2025-05-18' })).toEqual(['leerroute']);
  });
  it('zegt waarom het wijzigt, maar niet bij het eerste', () => {
    expect(velden({ redenWijziging: '  ' }, TWEEDE)).toEqual(['redenWijziging']);
  });
  it('heeft uren tussen 0 en 60 en minstens drie gesprekken, als getal', () => {
    expect(velden({ intensiteit: '60', gesprekken: '3' })).toEqual([]);
    expect(velden({ intensiteit: '60,5', gesprekken: '2' })).toEqual(['intensiteitUrenPerWeek', 'aantalGesprekkenPerJaar']);
    expect(velden({ intensiteit: 'acht', gesprekken: '3,5' })).toEqual(['intensiteitUrenPerWeek', 'aantalGesprekkenPerJaar']);
  });
});

const RAPPORTAGE: Rapportage = { datum: VANDAAG, niveaus: { LEZEN: '', LUISTEREN: 'A1', SCHRIJVEN: '', SPREKEN: 'A2', KNM: '' }, inzet: 'GOED', opmerking: '' };

describe('een voortgangsrapportage', () => {
  it('noemt minstens één vaardigheid en de inzet', () => {
    expect(controleerRapportage(RAPPORTAGE, VANDAAG)).toEqual([]);
    const leeg = controleerRapportage({ ...RAPPORTAGE, inzet: '', niveaus: { LEZEN: '', LUISTEREN: '', SCHRIJVEN: '', SPREKEN: '', KNM: '' } }, VANDAAG);
    expect(leeg.map(({ veld }) => veld)).toEqual(['niveau.LEZEN', 'inzet']);
  });
  it('gaat niet over een dag die nog komt', () => {
    expect(controleerRapportage({ ...RAPPORTAGE, datum: '2026-11-19' }, VANDAAG)).toEqual([{ veld: 'datum', zin: WEIGERINGEN.DATUM_IN_TOEKOMST }]);
  });
  it('zegt een weigering van de server bij de vaardigheid die op die plek verstuurd was', () => {
    const verstuurd = gekozenNiveaus(RAPPORTAGE);
    expect(verstuurd.map(({ vaardigheid }) => vaardigheid)).toEqual(['LUISTEREN', 'SPREKEN']);
    expect(opVaardigheid([{ veld: 'niveaus.1.niveau', zin: 'a' }, { veld: 'inzet', zin: 'b' }, { veld: 'niveaus.7.niveau', zin: 'c' }], verstuurd))
      .toEqual([{ veld: 'niveau.SPREKEN', zin: 'a' }, { veld: 'inzet', zin: 'b' }, { veld: 'niveaus.7.niveau', zin: 'c' }]);
  });
});

describe('een melding en een signaal', () => {
  it('zijn niet leeg en niet te lang', () => {
    expect(controleerMelding({ stand: 'LOOPT', datum: VANDAAG, opmerking: 'x'.repeat(2000) }, VANDAAG)).toEqual([]);
    expect(controleerMelding({ stand: '', datum: VANDAAG, opmerking: 'x'.repeat(2001) }, VANDAAG).map(({ veld }) => veld)).toEqual(['stand', 'opmerking']);
    expect(controleerSignaal({ onderwerp: 'WONEN', tekst: 'Lekkage.' })).toEqual([]);
    expect(controleerSignaal({ onderwerp: '', tekst: '   ' }).map(({ veld }) => veld)).toEqual(['onderwerp', 'tekst']);
  });
});
