import { describe, expect, it } from 'vitest';
import { achterop, achteropdagen, type Achteropfeiten } from './achterop.ts';

const VANDAAG = '2026-11-18';
const feiten = (anders: Partial<Achteropfeiten> = {}): Achteropfeiten => ({
  recent: { lessen: 8, aanwezig: 8 }, daarvoor: { lessen: 16, aanwezig: 16 }, zonderBericht: 0, afwezigOpRij: 0, gevolgdMinuten: 3600, lesMinuten: 3600, inzet: null, vorigeInzet: null, ...anders,
});
const redenen = (anders: Partial<Achteropfeiten> = {}) => achterop(feiten(anders), VANDAAG);

describe('Wie achterop raakt', () => {
  it('niemand bij wie alles loopt, en niemand van wie nog niets bekend is', () => {
    expect(redenen()).toEqual([]);
    expect(redenen({ recent: { lessen: 0, aanwezig: 0 }, daarvoor: { lessen: 0, aanwezig: 0 }, gevolgdMinuten: 0, lesMinuten: 0 })).toEqual([]);
  });

  it('de opkomst daalt met een kwart of meer, met beide getallen erbij', () => {
    expect(redenen({ recent: { lessen: 8, aanwezig: 6 } })).toEqual([{ soort: 'OPKOMST_DAALT', is: 75, tegen: 100 }]);
    expect(redenen({ recent: { lessen: 100, aanwezig: 76 } })).toEqual([]);
    expect(redenen({ recent: { lessen: 3, aanwezig: 0 } })).toEqual([]);
    expect(redenen({ recent: { lessen: 8, aanwezig: 4 }, daarvoor: { lessen: 3, aanwezig: 3 } })).toEqual([]);
    expect(redenen({ recent: { lessen: 8, aanwezig: 8 }, daarvoor: { lessen: 16, aanwezig: 4 } })).toEqual([]);
  });

  it('twee keer zonder bericht, vier lessen op een rij weg', () => {
    expect(redenen({ zonderBericht: 1, afwezigOpRij: 3 })).toEqual([]);
    expect(redenen({ zonderBericht: 2, afwezigOpRij: 4 })).toEqual([{ soort: 'WEG', is: 4, tegen: 4 }, { soort: 'ZONDER_BERICHT', is: 2, tegen: 2 }]);
  });

  it('het tempo van de uren onder zeven tiende van de lessen, waar er genoeg lessen waren', () => {
    expect(redenen({ gevolgdMinuten: 2520 })).toEqual([]);
    expect(redenen({ gevolgdMinuten: 2519 })).toEqual([{ soort: 'TEMPO', is: 69, tegen: 70 }]);
    expect(redenen({ recent: { lessen: 4, aanwezig: 4 }, daarvoor: { lessen: 3, aanwezig: 3 }, gevolgdMinuten: 0 })).toEqual([]);
  });

  it('de inzet zakt naar wisselend of lager; niet van goed naar voldoende, en niet bij de eerste rapportage', () => {
    expect(redenen({ inzet: 'WISSELEND', vorigeInzet: 'VOLDOENDE' })).toEqual([{ soort: 'INZET', is: 1, tegen: 2 }]);
    expect(redenen({ inzet: 'VOLDOENDE', vorigeInzet: 'GOED' })).toEqual([]);
    expect(redenen({ inzet: 'ONVOLDOENDE', vorigeInzet: null })).toEqual([]);
    expect(redenen({ inzet: 'WISSELEND', vorigeInzet: 'WISSELEND' })).toEqual([]);
  });

  it('kijkt vier weken terug en acht weken daarvoor, vandaag meegeteld', () => {
    expect(achteropdagen(VANDAAG)).toEqual({ recentVan: '2026-10-22', daarvoorVan: '2026-08-27' });
  });
});
