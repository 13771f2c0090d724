import { describe, expect, it } from 'vitest';
import type { WeekDeelnemerFragment } from '../../gql/generated/participatie.ts';
import { bevestigdVan, type Concept, controleer, dagenVan, LEEG_CONCEPT, maakCel, meestGedaan, naarInput, opCel, uitInput, vanVorigeWeek } from './weekstaat.ts';

const MAANDAG = '2026-11-16';
const WOENSDAG = '2026-11-18';
const HOUT = 'hout';
type Regel = WeekDeelnemerFragment['regels'][number];

const regel = (datum: string, duurMinuten: number, extra: Partial<Regel> = {}): Regel =>
  ({ id: `${datum}${duurMinuten}`, datum, duurMinuten, activiteitId: HOUT, activiteit: 'Houtwerkplaats', beginTijd: null, versie: 1, reactie: null, ...extra });
const deelnemer = (id: string, ...regels: Regel[]): WeekDeelnemerFragment => ({ inburgeraar: { id, portaalnummer: null, roepnaam: { roepnaam: id }, achternaam: null }, regels, gepland: null });
const getypt = (naam: string, tekst: string, versie: number | null = null): Concept => ({ ...LEEG_CONCEPT, cellen: { [naam]: { tekst, versie } } });
const cel = (concept: Concept = LEEG_CONCEPT, regels: Regel[] = [], datum = MAANDAG) => maakCel(deelnemer('amina', ...regels), datum, HOUT, concept, WOENSDAG);

describe('de weekstaat van een werkgroep', () => {
  it('loopt van maandag tot en met vrijdag', () => {
    expect(dagenVan(MAANDAG, [deelnemer('amina')], false)).toHaveLength(5);
  });

  it('heeft een weekend als daar uren staan of als de begeleider het vraagt', () => {
    expect(dagenVan(MAANDAG, [deelnemer('amina', regel('2026-11-21', 60))], false)).toHaveLength(7);
    expect(dagenVan(MAANDAG, [], true).at(-1)).toBe('2026-11-22');
  });

  it('kiest de activiteit die de groep het meest deed', () => {
    expect(meestGedaan([deelnemer('a', regel(MAANDAG, 60, { activiteitId: 'x' })), deelnemer('b', regel(MAANDAG, 60), regel(WOENSDAG, 60))])).toBe(HOUT);
    expect(meestGedaan([deelnemer('a')])).toBeNull();
  });
});

describe('wat op het apparaat is bewaard', () => {
  it('staat er weer zoals het is getypt, en alleen bij die activiteit', () => {
    const concept: Concept = { cellen: { 'amina.2026-11-16': { tekst: '2,5', versie: 4 } }, correctieReden: 'Verkeerd getypt' };
    const input = naarInput(HOUT, [cel(concept, [regel(MAANDAG, 60, { versie: 4 })])], concept.correctieReden);
    expect(uitInput(HOUT, JSON.parse(JSON.stringify(input)) as typeof input)).toEqual(concept);
    expect(uitInput('anders', input)).toBeNull();
  });
});

describe('een vakje', () => {
  it('toont wat er staat en gaat dan niet mee met opslaan', () => {
    expect(cel(LEEG_CONCEPT, [regel(MAANDAG, 150)])).toMatchObject({ tekst: '2,5', gewijzigd: false });
  });

  it('gaat mee als er iets in is getypt', () => {
    expect(naarInput(HOUT, [cel(getypt('amina.2026-11-16', '3'))], '')).toEqual({ activiteitId: HOUT, regels: [{ inburgeraarId: 'amina', datum: MAANDAG, duurMinuten: 180 }] });
  });

  it('trekt leeggemaakte uren in, met de versie, de begintijd en een reden', () => {
    const leeg = cel(getypt('amina.2026-11-16', '', 4), [regel(MAANDAG, 150, { versie: 4, beginTijd: '09:00' })]);
    expect(naarInput(HOUT, [leeg], ' Verkeerde dag ')).toEqual({
      activiteitId: HOUT, correctieReden: 'Verkeerde dag', regels: [{ inburgeraarId: 'amina', datum: MAANDAG, duurMinuten: 0, versie: 4, beginTijd: '09:00' }],
    });
  });

  it('telt uren van een andere activiteit apart', () => {
    expect(cel(LEEG_CONCEPT, [regel(MAANDAG, 60, { activiteitId: 'keuken' })])).toMatchObject({ tekst: '', elders: 60, gewijzigd: false });
  });

  it('is niet hier te wijzigen als er op die dag twee keer uren staan', () => {
    expect(cel(getypt('amina.2026-11-16', '9'), [regel(MAANDAG, 60, { beginTijd: '09:00' }), regel(MAANDAG, 90, { beginTijd: '13:00' })])).toMatchObject({ vast: true, tekst: '2,5', gewijzigd: false });
  });
});

describe('wat niet kan', () => {
  const zin = (tekst: string, regels: Regel[] = [], datum = MAANDAG, versie: number | null = null) => controleer([cel(getypt(`amina.${datum}`, tekst, versie), regels, datum)])[0]?.zin;

  it.each([['drie', /bijvoorbeeld 3 of 2,5/], ['-1', /onder nul/], ['25', /24 uur/]])('%j', (tekst, verwacht) => {
    expect(zin(tekst)).toMatch(verwacht);
  });

  it('is meer dan een dag samen met een andere activiteit; precies een dag kan wel', () => {
    const ander = regel(MAANDAG, 60, { activiteitId: 'keuken' });
    expect(zin('23,5', [ander])).toMatch(/24 uur/);
    expect(zin('23', [ander])).toBeUndefined();
  });

  it('is een dag die nog moet komen; vandaag kan wel', () => {
    expect(zin('3', [], '2026-11-19')).toMatch(/nog niet geweest/);
    expect(zin('3', [], WOENSDAG)).toBeUndefined();
  });

  it('is overschrijven wat een collega intussen vastlegde', () => {
    expect(zin('3', [regel(MAANDAG, 120)])).toMatch(/er staat nu 2 uur/i);
    expect(zin('3', [regel(MAANDAG, 120)], MAANDAG, 1)).toBeUndefined();
    expect(zin('2', [regel(MAANDAG, 120)])).toBeUndefined();
  });
});

describe('een weigering van de server', () => {
  it('komt in het vakje dat op die plek verstuurd werd', () => {
    expect(opCel([{ veld: 'regels.1.duurMinuten', zin: 'x' }, { veld: 'activiteitId', zin: 'y' }], ['a', 'b']).map(({ veld }) => veld)).toEqual(['b', 'activiteitId']);
  });
});

describe('zelfde als vorige week', () => {
  const vorige = [deelnemer('amina', regel('2026-11-09', 180), regel('2026-11-12', 120), regel('2026-11-10', 60, { activiteitId: 'keuken' }))];
  const cellen = (concept: Concept = LEEG_CONCEPT) => dagenVan(MAANDAG, [], false).map((datum) => cel(concept, [], datum));

  it('vult lege vakjes, en geen dag die nog moet komen', () => {
    expect(vanVorigeWeek(cellen(), vorige, HOUT)).toEqual({ 'amina.2026-11-16': { tekst: '3', versie: null } });
  });

  it('laat staan wat er al staat', () => {
    expect(vanVorigeWeek(cellen(getypt('amina.2026-11-16', '1')), vorige, HOUT)).toEqual({});
  });
});

describe('gepland, gedaan en bevestigd', () => {
  it('bevestigd is wat de inburgeraar zelf zei; betwist en nog niets gezegd horen er niet bij', () => {
    expect(bevestigdVan(deelnemer('amina', regel(MAANDAG, 120, { reactie: 'BEVESTIGD' }), regel(WOENSDAG, 60, { reactie: 'BETWIST' }), regel('2026-11-17', 30)))).toBe(120);
  });
});
