import { describe, expect, it } from 'vitest';
import { coachvoorstel, type Taalcoach, type Taalvraag, wachtreden } from './taalkoppeling.ts';

const VANDAAG = '2026-11-18';
const coach = (naam: string, anders: Partial<Taalcoach> = {}): Taalcoach =>
  ({ id: naam, naam, talen: [], hoogstens: 2, rustTot: null, aantal: 0, weekdagen: [], dagdelen: [], kernen: [], niveaus: [], ...anders });
const VRAAG: Taalvraag = { kern: 'Nieuwleusen', weekdagen: ['DI', 'DO'], dagdelen: ['AVOND'], niveau: 'ZINNEN', taal: 'Tigrinya' };
const volgorde = (coaches: Taalcoach[], vraag: Taalvraag = VRAAG) => coachvoorstel(coaches, vraag, VANDAAG).map(({ vrijwilliger }) => vrijwilliger.naam);

describe('Welke taalcoach past bij iemand?', () => {
  it('eerst de plaats, dan de tijd, het niveau en de taal, en dan wie de meeste plek heeft', () => {
    expect(volgorde([
      coach('Plek', { kernen: ['Nieuwleusen'], weekdagen: [2], niveaus: ['ZINNEN'], talen: ['Tigrinya'], hoogstens: 3 }), coach('Elders', { kernen: ['Dalfsen'], talen: ['Tigrinya'] }),
      coach('Taal', { kernen: ['Nieuwleusen'], weekdagen: [2], niveaus: ['ZINNEN'], talen: ['Tigrinya'] }), coach('Niveau', { kernen: ['Nieuwleusen'], weekdagen: [4], niveaus: ['ZINNEN'] }),
      coach('Tijd', { kernen: ['Nieuwleusen'], weekdagen: [2], niveaus: ['VLOT'] }), coach('Plaats', { kernen: ['Nieuwleusen'], weekdagen: [1] }),
    ])).toEqual(['Plek', 'Taal', 'Niveau', 'Tijd', 'Plaats', 'Elders']);
  });

  it('wie niets zei staat tussen wie past en wie niet past', () => {
    expect(volgorde([coach('Ander dorp', { kernen: ['Dalfsen'] }), coach('Zei niets'), coach('Hier', { kernen: ['Nieuwleusen'] })])).toEqual(['Hier', 'Zei niets', 'Ander dorp']);
    expect(coachvoorstel([coach('A', { kernen: ['Dalfsen'] })], { ...VRAAG, kern: null }, VANDAAG)[0]?.plaats).toBe('ONBEKEND');
  });

  it('op de goede dag maar op een ander dagdeel past niet', () => {
    expect(coachvoorstel([coach('A', { weekdagen: [2], dagdelen: ['OCHTEND'] })], VRAAG, VANDAAG)[0]?.tijd).toBe('NEE');
    expect(coachvoorstel([coach('A', { weekdagen: [2], dagdelen: ['AVOND', 'OCHTEND'] })], VRAAG, VANDAAG)[0]?.tijd).toBe('JA');
    expect(coachvoorstel([coach('A', { weekdagen: [7] })], VRAAG, VANDAAG)[0]?.tijd).toBe('NEE');
  });

  it('wie vol zit komt achteraan, ook als alles past, en niemand valt weg', () => {
    expect(volgorde([coach('Vol', { kernen: ['Nieuwleusen'], aantal: 2 }), coach('Rust', { kernen: ['Nieuwleusen'], rustTot: VANDAAG }), coach('Elders', { kernen: ['Dalfsen'] })])).toHaveLength(3);
    expect(volgorde([coach('Vol', { kernen: ['Nieuwleusen'], aantal: 2 }), coach('Elders', { kernen: ['Dalfsen'] })])).toEqual(['Elders', 'Vol']);
  });
});

describe('Waarom wacht iemand?', () => {
  it('omdat niemand ruimte heeft, niemand daar komt of niemand dan kan; anders kan het nu', () => {
    expect(wachtreden([], VRAAG, VANDAAG)).toBe('GEEN_RUIMTE');
    expect(wachtreden([coach('Vol', { kernen: ['Nieuwleusen'], aantal: 2 })], VRAAG, VANDAAG)).toBe('GEEN_RUIMTE');
    expect(wachtreden([coach('Elders', { kernen: ['Dalfsen'] })], VRAAG, VANDAAG)).toBe('NIET_HIER');
    expect(wachtreden([coach('Maandag', { kernen: ['Nieuwleusen'], weekdagen: [1] })], VRAAG, VANDAAG)).toBe('NIET_DAN');
    expect(wachtreden([coach('Maandag', { weekdagen: [1] }), coach('Dinsdag', { weekdagen: [2] })], VRAAG, VANDAAG)).toBe('KAN_NU');
  });
});
