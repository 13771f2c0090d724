import { describe, expect, it } from 'vitest';
import { overdrachtPast } from './overdragen.ts';

describe('De dag waarop een caseload van consulent wisselt', () => {
  it('is vandaag of later: niet gisteren', () => expect(['2026-11-17', '2026-11-18', '2026-11-19'].map((dag) => overdrachtPast(dag, '2026-11-18'))).toEqual([false, true, true]));
  it('ligt hoogstens 92 dagen vooruit', () => expect(['2027-02-17', '2027-02-18', '2027-02-19'].map((dag) => overdrachtPast(dag, '2026-11-18'))).toEqual([true, true, false]));
});
