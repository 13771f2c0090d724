import { describe, expect, it } from 'vitest';
import { openstaand, opgaveTekst, watOntbreekt } from './opgavewoorden.ts';

const lessen = { soort: 'PRESENTIE', verwacht: 9, gedaan: 8, nietsTeMelden: 0 };
const weken = { soort: 'UREN', verwacht: 6, gedaan: 3, nietsTeMelden: 2 };

describe('Wat een partner aanleverde, in woorden', () => {
  it('zegt hoeveel er binnen is, en waar niets te melden was', () => {
    expect(opgaveTekst(lessen)).toBe('8 van 9 lessen');
    expect(opgaveTekst(weken)).toBe('3 van 6 weken, 2 keer niets te melden');
  });

  it('noemt alleen wat ontbreekt; wat af is niet', () => {
    expect(watOntbreekt([lessen, weken, { soort: 'RAPPORTAGE', verwacht: 4, gedaan: 4, nietsTeMelden: 0 }])).toEqual(['1 les', '3 weken']);
    expect(openstaand([lessen, weken])).toBe(4);
  });

  it('toont een soort die nieuwer is dan deze pagina zoals hij is', () => {
    expect(opgaveTekst({ soort: 'EVALUATIE', verwacht: 2, gedaan: 1, nietsTeMelden: 0 })).toBe('1 van 2 opgaven');
  });
});
