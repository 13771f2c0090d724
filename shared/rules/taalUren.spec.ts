import { describe, expect, it } from 'vitest';
import { taalsoort } from './taalUren.ts';

const FEITEN = { eerstePipOp: '2026-03-02', intakeVan: '2026-01-12', intakeTot: '2026-01-26' };

describe('uren taal en KNM voor DUO (Wi 34)', () => {
  it('vanaf het PIP zijn van de route; tijdens de brede intake staan ze apart; daartussen tellen ze nergens', () => {
    expect(['2026-01-11', '2026-01-12', '2026-01-26', '2026-01-27', '2026-03-01', '2026-03-02'].map((dag) => taalsoort(dag, FEITEN))).toEqual([null, 'intake', 'intake', null, null, 'route']);
  });
  it('een les tijdens een intake die na het PIP doorloopt, is van de route', () => {
    expect(taalsoort('2026-03-02', { ...FEITEN, intakeTot: null })).toBe('route');
  });
  it('zonder PIP en zonder intake is er niets te melden', () => {
    expect(taalsoort('2026-03-02', { eerstePipOp: null, intakeVan: null, intakeTot: null })).toBeNull();
  });
});
