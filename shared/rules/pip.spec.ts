import { describe, expect, it } from 'vitest';
import { dagtekeningPast, eerstePipPast, LEERROUTES, niveauPastBijRoute, routewisselPast, routewisselTot } from './pip.ts';
import { ERK_NIVEAUS } from './taal.ts';

const passend = (past: typeof niveauPastBijRoute) => Object.fromEntries(LEERROUTES.map((route) => [route, ERK_NIVEAUS.filter((niveau) => past(route, niveau))]));

describe('welk niveau bij welke leerroute past', () => {
  it('geen A2 in de onderwijsroute en geen B1 in de Z-route (DUO)', () => {
    expect(passend(niveauPastBijRoute)).toEqual({ O: ['B1', 'B2'], B1: ['A2', 'B1'], Z: ['A1', 'A2'] });
  });
  it('een eerste PIP begint de B1-route op B1; afschalen naar A2 kan pas later (Bi 5.5)', () => {
    expect(passend(eerstePipPast)).toEqual({ O: ['B1', 'B2'], B1: ['B1'], Z: ['A1', 'A2'] });
  });
});

describe('de dagtekening van het PIP', () => {
  const feiten = { kennisgevingOp: '2026-01-05', huisvestingOp: '2026-02-01', vorigeDagtekening: null };
  it('mag op de dag van de vestiging, maar niet ervoor', () => {
    expect(dagtekeningPast('2026-02-01', feiten)).toBe(true);
    expect(dagtekeningPast('2026-01-31', feiten)).toBe(false);
  });
  it('ligt niet voor de kennisgeving', () => {
    expect(dagtekeningPast('2026-01-05', { ...feiten, huisvestingOp: null })).toBe(true);
    expect(dagtekeningPast('2026-01-04', { ...feiten, huisvestingOp: null })).toBe(false);
  });
  it('ligt niet voor het vorige PIP; op dezelfde dag mag', () => {
    expect(dagtekeningPast('2026-06-01', { ...feiten, vorigeDagtekening: '2026-06-01' })).toBe(true);
    expect(dagtekeningPast('2026-05-31', { ...feiten, vorigeDagtekening: '2026-06-01' })).toBe(false);
  });
  it('past altijd als er nog geen feiten zijn', () => {
    expect(dagtekeningPast('2026-01-01', { kennisgevingOp: null, huisvestingOp: null, vorigeDagtekening: null })).toBe(true);
  });
});

describe('van leerroute wisselen (Bi 5.4)', () => {
  const start = '2025-03-04';
  it('kan anderhalf jaar lang: tot en met de dag voordat het anderhalf jaar is', () => {
    expect(routewisselTot(start)).toBe('2026-09-03');
    expect(routewisselPast('Z', 'B1', '2026-09-03', start)).toBe(true);
    expect(routewisselPast('Z', 'B1', '2026-09-04', start)).toBe(false);
  });
  it('van de onderwijsroute naar de B1-route kan altijd, andersom niet', () => {
    expect(routewisselPast('O', 'B1', '2027-12-01', start)).toBe(true);
    expect(routewisselPast('B1', 'O', '2027-12-01', start)).toBe(false);
    expect(routewisselPast('O', 'Z', '2027-12-01', start)).toBe(false);
  });
  it('een wijziging zonder andere route is geen wissel', () => {
    expect(routewisselPast('Z', 'Z', '2027-12-01', start)).toBe(true);
  });
});
