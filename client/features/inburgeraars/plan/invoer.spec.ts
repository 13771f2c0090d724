import { describe, expect, it } from 'vitest';
import { lopendeAfspraken, type Planpersoon } from './beeld.ts';
import { alsInvoer, beginInvoer, feitenVan, gekozenBijlagen, keurInvoer } from './invoer.ts';

const HERKOMST = { organisatie: 'Gemeente Dalfsen', medewerker: null, op: '2026-01-05', bron: null };
const VERSIE = {
  id: 'v1', versie: 1, dagtekening: '2026-01-05', leerroute: 'B1', niveau: 'B1', niveauLezen: 'B1', niveauLuisteren: 'B1', niveauSchrijven: 'A2', niveauSpreken: 'B1', beschikking: 'EERSTE', artikel: 'Wet inburgering 15',
  intensiteitUrenPerWeek: 7.5, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werk', redenWijziging: null, herkomst: HERKOMST,
};
const onderdeel = (soort: string, anders: object) => ({ id: soort, pipVersie: 1, soort, tekst: null, urenPerWeek: null, dagtekening: null, ...anders });
const PERSOON = {
  id: 'p', trajectstatus: { doelgroep: 'ASIELSTATUSHOUDER', kennisgevingOp: null, huisvestingOp: null, termijnStart: '2026-01-06', termijnEinde: '2029-01-05', verlengdTot: null },
  pipKern: { versies: [VERSIE] }, taalPresentie: null, contact: null, toegang: [],
  afsprakenTaal: { afspraken: [{ id: 'a', stand: 'LOOPT' }, { id: 'b', stand: 'AFGEROND' }], vastgesteld: [], onderdelen: [] },
  afsprakenMapPvt: { afspraken: [], vastgesteld: [], onderdelen: [onderdeel('PVT', { urenPerWeek: 3 }), onderdeel('MAP', { urenPerWeek: 4 })] },
  afsprakenBegeleiding: { afspraken: [], vastgesteld: [], onderdelen: [onderdeel('ONDERSTEUNING', { tekst: 'Hulp van VluchtelingenWerk' })] },
  afsprakenFinancien: { afspraken: [], vastgesteld: [], onderdelen: [onderdeel('PW_ONTZORGEN', { dagtekening: '2026-01-02', tekst: 'Z-1' })] },
  afsprakenParticipatie: null, afsprakenTaalpraktijk: null, afsprakenWonen: null, afsprakenWelzijn: null, afsprakenWerk: null,
} as unknown as Planpersoon;
const VANDAAG = '2026-11-18';

describe('het formulier van een nieuw PIP', () => {
  it('begint met het plan dat er is, en is dan alleen zonder reden', () => {
    const feiten = feitenVan(PERSOON, VANDAAG);
    const begin = beginInvoer(PERSOON, VANDAAG);
    expect(begin).toMatchObject({ leerroute: 'B1', niveau: 'B1', niveauLezen: '', niveauSchrijven: 'A2', intensiteit: '7,5', pvt: '3', map: '4', ondersteuning: 'Hulp van VluchtelingenWerk', redenWijziging: '' });
    expect(keurInvoer(begin, feiten).map(({ veld }) => veld)).toEqual(['redenWijziging']);
    expect(alsInvoer(begin, feiten)).toMatchObject({ niveauSchrijven: 'A2', niveauLezen: null, beschikkingen: [{ soort: 'PW_ONTZORGEN', dagtekening: '2026-01-02', kenmerk: 'Z-1' }] });
  });
  it('vraagt en verstuurt geen MAP in de onderwijsroute, en geen intensiteit of ontzorgen bij een gezinsmigrant', () => {
    const begin = { ...beginInvoer(PERSOON, VANDAAG), leerroute: 'O' as const, redenWijziging: 'x' };
    expect(alsInvoer(begin, feitenVan(PERSOON, VANDAAG)).mapUrenPerWeek).toBeNull();
    const gezin = { ...feitenVan(PERSOON, VANDAAG), asiel: false };
    expect(alsInvoer(begin, gezin)).toMatchObject({ intensiteitUrenPerWeek: null, beschikkingen: [] });
    expect(gekozenBijlagen(begin, true)).toEqual(['PW_ONTZORGEN']);
  });
  it('neemt alle lopende afspraken mee, en een afgeronde niet', () => {
    expect(lopendeAfspraken(PERSOON).map(({ id }) => id)).toEqual(['a']);
  });
});
