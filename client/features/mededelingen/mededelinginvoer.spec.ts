import { describe, expect, it } from 'vitest';
import { keurMededeling, type Mededelinginvoer, metRegels, vertaaldeTalen, VERTALINGEN } from './mededelinginvoer.ts';

const VANDAAG = '2026-11-18';
const leeg = VERTALINGEN.map(() => ({ titel: '', tekst: '' }));
const goed: Mededelinginvoer = { titel: 'Dicht', tekst: 'Wij zijn dicht.', van: VANDAAG, tot: '2026-12-01', rollen: [], organisatieIds: [], vertalingen: leeg };
const uk = { titel: 'А', tekst: 'Б' };

describe('Een mededeling voordat zij gaat', () => {
  it('heeft een titel, een tekst en dagen die kunnen', () => {
    expect(keurMededeling(goed, VANDAAG)).toEqual([]);
    expect(keurMededeling({ ...goed, titel: ' ', tekst: 'x'.repeat(1001), tot: '2026-11-01' }, VANDAAG).map(({ veld }) => veld)).toEqual(['titel', 'tekst', 'tot']);
  });

  it('een taal die half is ingevuld wordt gevraagd, een lege gaat niet mee', () => {
    const half = { ...goed, rollen: ['INBURGERAAR'], vertalingen: leeg.with(3, { titel: 'А', tekst: '' }) };
    expect(keurMededeling(half, VANDAAG).map(({ veld }) => veld)).toEqual(['vertalingen.3.tekst']);
    expect(vertaaldeTalen({ ...half, vertalingen: leeg.with(3, uk) })).toEqual([{ taal: 'uk', ...uk }]);
  });

  it('is zij niet voor inburgeraars, dan gaat geen vertaling mee', () => {
    expect(vertaaldeTalen({ ...goed, vertalingen: leeg.with(3, uk) })).toEqual([]);
  });

  it('een bezwaar van de server komt bij de taal waar het over gaat', () => {
    const velden = [{ veld: 'vertalingen.0.titel', code: 'TEKST_TE_LANG', zin: 'Te lang' }, { veld: 'titel', code: 'VELD_VERPLICHT', zin: 'Vul in' }] as const;
    expect(metRegels(velden, { vertalingen: leeg.with(3, uk) }).map(({ veld }) => veld)).toEqual(['vertalingen.3.titel', 'titel']);
  });
});
