import { describe, expect, it } from 'vitest';
import { mogelijkeStappen, SIGNAALSTAPPEN_HOOGSTENS, stapTekst, wachtTeLangSinds, werkdagenTussen } from './signalen.ts';

const nieuw = { stand: 'OPEN', beantwoord: false, antwoordOngezien: false, versie: 1 } as const;

describe('De lus van een signaal', () => {
  it('wie het ontvangt pakt het op, antwoordt of handelt het af; daarna niets meer', () => {
    expect(mogelijkeStappen(nieuw, 'ONTVANGER')).toEqual(['OPGEPAKT', 'BERICHT', 'AFGEHANDELD']);
    expect(mogelijkeStappen({ ...nieuw, stand: 'IN_BEHANDELING' }, 'ONTVANGER')).toEqual(['BERICHT', 'AFGEHANDELD']);
    expect(mogelijkeStappen({ ...nieuw, stand: 'AFGEHANDELD', beantwoord: true }, 'ONTVANGER')).toEqual([]);
  });

  it('wie het gaf voegt iets toe, ziet het antwoord één keer, en heropent wat was afgehandeld', () => {
    expect(mogelijkeStappen(nieuw, 'INDIENER')).toEqual(['BERICHT']);
    expect(mogelijkeStappen({ ...nieuw, stand: 'AFGEHANDELD', beantwoord: true, antwoordOngezien: true }, 'INDIENER')).toEqual(['GEZIEN', 'HEROPEND']);
    expect(mogelijkeStappen({ ...nieuw, stand: 'AFGEHANDELD', beantwoord: true }, 'INDIENER')).toEqual(['HEROPEND']);
  });

  it('wie meeleest doet niets, en een lus heeft een einde', () => {
    expect(mogelijkeStappen(nieuw, 'LEZER')).toEqual([]);
    expect(mogelijkeStappen({ ...nieuw, versie: SIGNAALSTAPPEN_HOOGSTENS + 1 }, 'INDIENER')).toEqual([]);
  });

  it('afhandelen zonder dat er een antwoord is vraagt een antwoord; oppakken en gezien vragen niets', () => {
    expect([stapTekst('AFGEHANDELD', false), stapTekst('AFGEHANDELD', true), stapTekst('HEROPEND', true), stapTekst('GEZIEN', true), stapTekst('OPGEPAKT', false)])
      .toEqual(['VERPLICHT', 'MAG', 'VERPLICHT', 'GEEN', 'GEEN']);
  });
});

describe('Te lang wachten gaat in werkdagen', () => {
  it('het weekend telt niet mee', () => {
    // Friday 13 to Monday 16 November 2026 is one working day.
    expect(werkdagenTussen('2026-11-13', '2026-11-16')).toBe(1);
    expect(werkdagenTussen('2026-11-18', '2026-11-18')).toBe(0);
  });

  it('na vijf werkdagen is het nog op tijd, bij de zesde niet meer', () => {
    // Wednesday 18 November: five working days after Wednesday 11, six after Tuesday 10.
    expect(werkdagenTussen('2026-11-11', '2026-11-18')).toBe(5);
    expect(wachtTeLangSinds('2026-11-18')).toBe('2026-11-10');
  });

  it('een andere termijn geldt vanaf haar eerste dag', () => {
    const reeks = [{ geldigVan: '2022-01-01', werkdagen: 5 }, { geldigVan: '2026-12-01', werkdagen: 2 }];
    expect(werkdagenTussen(wachtTeLangSinds('2026-12-02', reeks), '2026-12-02')).toBe(3);
  });
});
