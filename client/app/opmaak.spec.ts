import { describe, expect, it } from 'vitest';
import {
  aandeel, aantal, datumCijfers, datumKort, datumTekst, duurTekst, getalTekst, initialen, maandTekst, nabijheid, opsomming, percentage, periodeTekst,
  tijdstipTekst, totDeadline, urenTekst, urenUitMinuten, weekdagTekst,
} from './opmaak.ts';

describe('datums op het scherm', () => {
  it('schrijft een datum voluit in het Nederlands', () => {
    expect(datumTekst('2026-11-03')).toBe('3 november 2026');
    expect(datumTekst('2026-03-01')).toBe('1 maart 2026');
  });

  it('schrijft een datum kort, in cijfers, met de weekdag en als maand', () => {
    expect(datumKort('2026-11-03')).toBe('3 nov');
    expect(datumKort('2026-05-04')).toBe('4 mei');
    expect(datumCijfers('2026-11-03')).toBe('03-11-2026');
    expect(weekdagTekst('2026-11-03')).toBe('dinsdag 3 november');
    expect(maandTekst('2026-11-03')).toBe('november 2026');
  });

  it('toont een streepje als er geen datum is of als de dag niet bestaat', () => {
    expect(datumTekst(null)).toBe('–');
    expect(datumTekst(undefined)).toBe('–');
    expect(datumTekst('2026-02-29')).toBe('–');
    expect(datumTekst('2028-02-29')).toBe('29 februari 2028');
  });

  it('zegt een periode met en zonder einde', () => {
    expect(periodeTekst('2026-01-01', '2026-06-30')).toBe('1 januari 2026 tot en met 30 juni 2026');
    expect(periodeTekst('2026-01-01', '2026-01-01')).toBe('1 januari 2026');
    expect(periodeTekst('2026-01-01', null)).toBe('vanaf 1 januari 2026');
    expect(periodeTekst(null, '2026-06-30')).toBe('tot en met 30 juni 2026');
    expect(periodeTekst(null, null)).toBe('–');
  });

  it('schrijft een moment in Nederlandse tijd, ook net over de datumgrens', () => {
    expect(tijdstipTekst('2026-11-03T13:05:00Z')).toBe('3 november 2026 om 14:05');
    expect(tijdstipTekst('2026-06-30T22:30:00Z')).toBe('1 juli 2026 om 00:30');
    expect(tijdstipTekst('gisteren')).toBe('–');
  });
});

describe('de tijd tot een termijn', () => {
  const vandaag = '2026-11-03';

  it.each([
    ['2026-11-06', 'over 3 dagen'],
    ['2026-11-05', 'over 2 dagen'],
    ['2026-11-04', 'morgen'],
    ['2026-11-03', 'vandaag'],
    ['2026-11-02', '1 dag te laat'],
    ['2026-11-01', '2 dagen te laat'],
  ])('zegt van %s: %s', (uiterlijk, zin) => {
    expect(totDeadline(uiterlijk, vandaag)).toBe(zin);
  });

  it('telt kalenderdagen over de wintertijd heen', () => {
    expect(totDeadline('2026-10-26', '2026-10-24')).toBe('over 2 dagen');
    expect(totDeadline('2026-03-30', '2026-03-28')).toBe('over 2 dagen');
  });

  it('noemt de laatste dag zelf nog op tijd en de dag erna te laat', () => {
    expect(nabijheid('2026-11-03', vandaag)).toBe('dichtbij');
    expect(nabijheid('2026-11-02', vandaag)).toBe('telaat');
    expect(nabijheid('2026-11-17', vandaag)).toBe('dichtbij');
    expect(nabijheid('2026-11-18', vandaag)).toBe('ruim');
  });
});

describe('uren en aantallen', () => {
  it('schrijft uren met een komma en niet meer cijfers dan nodig', () => {
    expect(urenTekst(12.5)).toBe('12,5 uur');
    expect(urenTekst(12)).toBe('12 uur');
    expect(urenTekst(0.333)).toBe('0,33 uur');
    expect(urenTekst(1234.5)).toBe('1.234,5 uur');
    expect(urenTekst(0)).toBe('0 uur');
    expect(urenTekst(null)).toBe('–');
    expect(urenTekst(Number.NaN)).toBe('–');
  });

  it('maakt van minuten uren en een duur zoals je die zegt', () => {
    expect(urenUitMinuten(750)).toBe('12,5 uur');
    expect(urenUitMinuten(null)).toBe('–');
    expect(duurTekst(150)).toBe('2 uur en 30 minuten');
    expect(duurTekst(120)).toBe('2 uur');
    expect(duurTekst(61)).toBe('1 uur en 1 minuut');
    expect(duurTekst(45)).toBe('45 minuten');
    expect(duurTekst(0)).toBe('0 minuten');
    expect(duurTekst(-5)).toBe('–');
  });

  it('kiest enkelvoud alleen bij precies een', () => {
    expect(aantal(1, 'les', 'lessen')).toBe('1 les');
    expect(aantal(0, 'les', 'lessen')).toBe('0 lessen');
    expect(aantal(1234, 'les', 'lessen')).toBe('1.234 lessen');
  });

  it('deelt niet door nul en gaat niet voorbij het geheel', () => {
    expect(aandeel(400, 800)).toBe(0.5);
    expect(aandeel(900, 800)).toBe(1);
    expect(aandeel(-1, 800)).toBe(0);
    expect(aandeel(5, 0)).toBe(0);
    expect(percentage(aandeel(1, 3))).toBe('33%');
    expect(percentage(null)).toBe('–');
    expect(getalTekst(undefined)).toBe('–');
  });
});

describe('namen en opsommingen', () => {
  it('zet en voor het laatste deel', () => {
    expect(opsomming([])).toBe('');
    expect(opsomming(['taal'])).toBe('taal');
    expect(opsomming(['taal', 'werk'])).toBe('taal en werk');
    expect(opsomming(['taal', 'werk', 'wonen'])).toBe('taal, werk en wonen');
  });

  it('neemt de eerste letter van het eerste en het laatste woord', () => {
    expect(initialen('Fatima el Idrissi')).toBe('FI');
    expect(initialen('Éva')).toBe('É');
    expect(initialen('  ')).toBe('');
  });
});
