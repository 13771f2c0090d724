import { describe, expect, it } from 'vitest';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { LEEG_RAPPORT, type Rapport } from '../../../app/voortgang/rapport.ts';
import { controleerAfspraak, controleerMelding, controleerRapportage, controleerSignaal } from './controles.ts';

const VANDAAG = '2026-11-18';

const AFSPRAAK = { thema: 'AFSPRAKEN_TAAL', tekst: 'Twee keer per week les', doel: '', urenPerWeek: '', van: '', tot: '' };
const afspraakvelden = (anders: Partial<typeof AFSPRAAK>) => controleerAfspraak({ ...AFSPRAAK, ...anders }).map(({ veld }) => veld);

describe('een afspraak voordat zij verstuurd wordt', () => {
  it('heeft een thema en een tekst; doel, uren en periode mogen leeg', () => {
    expect(afspraakvelden({})).toEqual([]);
    expect(afspraakvelden({ thema: '', tekst: ' ' })).toEqual(['thema', 'tekst']);
  });
  it('heeft uren tussen 0 en 60 en een einde dat niet voor het begin ligt', () => {
    expect(afspraakvelden({ urenPerWeek: '60', van: '2026-11-18', tot: '2026-11-18' })).toEqual([]);
    expect(afspraakvelden({ urenPerWeek: '60,5', van: '2026-11-18', tot: '2026-11-17' })).toEqual(['urenPerWeek', 'tot']);
    expect(afspraakvelden({ urenPerWeek: 'acht', van: '2026-02-30' })).toEqual(['urenPerWeek', 'van']);
  });
});

const RAPPORT: Rapport = { id: 'amina', bekend: { LUISTEREN: { niveau: 'A1', basis: 'TOETS', op: '2026-08-03' } }, invoer: { ...LEEG_RAPPORT, inzet: 'GOED' } };

describe('een voortgangsrapportage', () => {
  it('noemt minstens één vaardigheid en de inzet; niets te melden is ook een rapportage', () => {
    expect(controleerRapportage(VANDAAG, RAPPORT, VANDAAG)).toEqual([]);
    expect(controleerRapportage(VANDAAG, { ...RAPPORT, bekend: {}, invoer: LEEG_RAPPORT }, VANDAAG).map(({ veld }) => veld)).toEqual(['amina.inzet', 'amina.LEZEN']);
    expect(controleerRapportage(VANDAAG, { ...RAPPORT, bekend: {}, invoer: { ...LEEG_RAPPORT, niets: true } }, VANDAAG)).toEqual([]);
  });
  it('gaat niet over een dag die nog komt, en een niveau niet over een dag na de rapportage', () => {
    expect(controleerRapportage('2026-11-19', RAPPORT, VANDAAG)).toEqual([{ veld: 'datum', zin: WEIGERINGEN.DATUM_IN_TOEKOMST }]);
    expect(controleerRapportage('2026-08-02', RAPPORT, VANDAAG)).toEqual([{ veld: 'amina.LUISTEREN.op', zin: WEIGERINGEN.NIVEAU_NA_RAPPORTAGE }]);
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
