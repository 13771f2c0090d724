import { describe, expect, it } from 'vitest';
import { WEIGERINGEN } from '../../../../shared/weigeringen.ts';
import { controleerAfspraak, controleerMelding, controleerRapportage, controleerSignaal, gekozenNiveaus, opVaardigheid, type Rapportage } from './controles.ts';

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
