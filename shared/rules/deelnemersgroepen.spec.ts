import { describe, expect, it } from 'vitest';
import { DEELNEMERSGROEPSOORTEN, gemiddeldeOpkomst, GROEPSREGELS, isDeelnemersgroep, overgeslagenDagen } from './deelnemersgroepen.ts';

describe('Groepen van partners', () => {
  it('horen bij één soort organisatie en één opdracht; alleen het PVT heeft eigen dagdelen, en een training heeft geen inloop', () => {
    expect(DEELNEMERSGROEPSOORTEN.filter((soort) => !GROEPSREGELS[soort].uren)).toEqual(['PVT']);
    expect(DEELNEMERSGROEPSOORTEN.filter((soort) => !GROEPSREGELS[soort].inloop)).toEqual(['TRAINING', 'PVT']);
    expect([isDeelnemersgroep('TAALCAFE'), isDeelnemersgroep('TAALGROEP'), isDeelnemersgroep('toString')]).toEqual([true, false, false]);
  });
});

describe('De opkomst van een groep', () => {
  it('telt wie op naam staat en anderen samen, en zonder bijeenkomst is er geen gemiddelde', () => {
    expect(gemiddeldeOpkomst([])).toBeNull();
    expect(gemiddeldeOpkomst([{ datum: '2026-11-18', aanwezig: 4, anderen: 3 }, { datum: '2026-11-11', aanwezig: 2, anderen: 0 }, { datum: '2026-11-04', aanwezig: 0, anderen: 1 }])).toBe(3.3);
  });
});

describe('Een dag waarop een groep bij elkaar had moeten zijn', () => {
  const woensdag = { van: '2026-11-01', tot: null, weekdag: 3 };
  it('staat open zolang er niets is vastgelegd, twee weken lang, de nieuwste eerst', () => {
    expect(overgeslagenDagen(woensdag, [], '2026-11-18')).toEqual(['2026-11-18', '2026-11-11']);
    expect(overgeslagenDagen(woensdag, ['2026-11-18'], '2026-11-18')).toEqual(['2026-11-11']);
    expect(overgeslagenDagen(woensdag, [], '2026-11-17')).toEqual(['2026-11-11', '2026-11-04']);
  });
  it('niet voor de eerste dag, na de laatste, of zonder vaste dag', () => {
    expect(overgeslagenDagen({ ...woensdag, van: '2026-11-12' }, [], '2026-11-18')).toEqual(['2026-11-18']);
    expect(overgeslagenDagen({ ...woensdag, tot: '2026-11-17' }, [], '2026-11-18')).toEqual(['2026-11-11']);
    expect(overgeslagenDagen({ ...woensdag, weekdag: null }, [], '2026-11-18')).toEqual([]);
  });
});
