import { describe, expect, it } from 'vitest';
import { borddagen, ontbreekt } from './bord.ts';

const WEEK = '2026-11-16';
type Groep = Parameters<typeof borddagen>[0];
const persoon = (naam: string, uren: Record<string, number> = {}, van = '2026-01-01', tot: string | null = null): Groep['deelnemers'][number] => ({
  van, tot, gepland: null, inburgeraar: { id: naam, portaalnummer: null, mijnOpdracht: { gemeente: 'Dalfsen' }, roepnaam: { roepnaam: naam }, achternaam: null },
  regels: Object.entries(uren).map(([datum, duurMinuten]) => ({ id: `${naam}${datum}`, datum, duurMinuten })),
}) as Groep['deelnemers'][number];
const dagen = (deelnemers: Groep['deelnemers'], weekdagen = [1, 3], vandaag = '2026-11-18') => borddagen({ weekdagen, deelnemers }, WEEK, vandaag);

describe('Het weekbord van een werkgroep', () => {
  it('verwacht wie lid is op een dag van de groep, en mist wie op een voorbije dag geen uren heeft', () => {
    const week = dagen([persoon('Bo', { '2026-11-16': 240 }), persoon('Anna')]);
    expect(week.map(({ stand, verwacht, metUren }) => `${stand} ${metUren}/${verwacht}`)).toEqual(['DEELS 1/2', 'VRIJ 0/0', 'KOMT 0/2', 'VRIJ 0/0', 'VRIJ 0/0']);
    expect(week[0]?.zonder.map(({ id }) => id)).toEqual(['Anna']);
    expect(week[0]?.minuten).toBe(240);
    expect(ontbreekt(week)).toBe(1);
  });

  it('wie nog niet begon of al weg is wordt niet verwacht', () => {
    expect(dagen([persoon('Bo', {}, '2026-11-17'), persoon('Anna', {}, '2026-01-01', '2026-11-17')]).map(({ verwacht }) => verwacht)).toEqual([1, 0, 1, 0, 0]);
  });

  it('vandaag is nog niet te laat, en alles is er als iedereen uren heeft', () => {
    expect(dagen([persoon('Bo', { '2026-11-18': 60 })])[2]).toMatchObject({ stand: 'VOL', zonder: [] });
    expect(dagen([persoon('Bo')], [3], '2026-11-19')[2]).toMatchObject({ stand: 'LEEG' });
  });

  it('uren op een andere dag staan er ook, en het weekend alleen waar het nodig is', () => {
    expect(dagen([persoon('Bo', { '2026-11-21': 120 })], [])).toHaveLength(6);
    expect(dagen([persoon('Bo', { '2026-11-17': 120 })], [])[1]).toMatchObject({ stand: 'VOL', verwacht: 0, metUren: 1 });
    expect(dagen([persoon('Bo')], [7])).toHaveLength(6);
  });
});
