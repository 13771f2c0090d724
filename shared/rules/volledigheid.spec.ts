import { describe, expect, it } from 'vitest';
import { aanleverkwartaal, isRapportageVerschuldigd, isVoorbijeWeek, peildagVan, uiterlijkInleveren, volledigheidparametersOp, weerHerinneren } from './volledigheid.ts';

const VIERDE = { jaar: 2026, kwartaal: 4 };

describe('Wat een partner per kwartaal aanlevert', () => {
  it('een rapportage is op tijd tot en met veertien dagen na het kwartaal', () => {
    expect(uiterlijkInleveren(VIERDE)).toBe('2027-01-14');
  });
  it('tot en met die dag gaat het nog over het kwartaal dat voorbij is, de dag erna over het nieuwe', () => {
    expect(aanleverkwartaal('2027-01-14')).toEqual(VIERDE);
    expect(aanleverkwartaal('2027-01-15')).toEqual({ jaar: 2027, kwartaal: 1 });
    expect(aanleverkwartaal('2026-12-31')).toEqual(VIERDE);
  });
  it('het getal van de dag geldt: een nieuw getal verandert een oud kwartaal niet', () => {
    const reeks = [volledigheidparametersOp('2026-01-01'), { ...volledigheidparametersOp('2026-01-01'), geldigVan: '2027-01-01', inleverdagen: 7 }];
    expect(uiterlijkInleveren(VIERDE, reeks)).toBe('2027-01-14');
    expect(uiterlijkInleveren({ jaar: 2027, kwartaal: 1 }, reeks)).toBe('2027-04-07');
  });
  it('over wie vier weken in de groep zit wordt gerapporteerd, over wie een dag korter zit nog niet', () => {
    expect(isRapportageVerschuldigd('2026-10-21', '2026-11-18')).toBe(true);
    expect(isRapportageVerschuldigd('2026-10-22', '2026-11-18')).toBe(false);
  });
  it('een lopend kwartaal wordt bekeken op vandaag, een voorbij kwartaal op zijn laatste dag', () => {
    expect(peildagVan(VIERDE, '2026-11-18')).toBe('2026-11-18');
    expect(peildagVan({ jaar: 2026, kwartaal: 3 }, '2026-11-18')).toBe('2026-09-30');
  });
  it('een week telt vanaf de maandag erna, en begint op een maandag', () => {
    expect(isVoorbijeWeek('2026-11-09', '2026-11-16')).toBe(true);
    expect(isVoorbijeWeek('2026-11-09', '2026-11-15')).toBe(false);
    expect(isVoorbijeWeek('2026-11-10', '2026-11-30')).toBe(false);
  });
  it('wie op maandag is herinnerd, kan de maandag erna weer', () => {
    expect(weerHerinneren('2026-11-09', '2026-11-16')).toBe('2026-11-16');
    expect(weerHerinneren(null, '2026-11-16')).toBeNull();
  });
});
