import { describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel } from '../../../server/access/matrix.ts';
import { ALLE_ROLLEN } from '../../../server/access/rollen.ts';
import { leesrechten } from './leesrechten.ts';
import { isCaseload, leesKeuzes, lijstvraag, schrijfKeuzes } from './lijst/keuzes.ts';

const MATRIX = {
  rubrieken: ALLE_RUBRIEKEN.map((rubriek) => ({ rubriek, cellen: ALLE_ROLLEN.map((rol) => ({ rol, cel: cel(rol, rubriek) })) })),
};
const GEEN = { leerroute: '', fase: '', aandacht: '' } as const;

describe('de lijst volgt wat de rol leest', () => {
  it('is een caseload voor wie het geheel ziet, en een gewone lijst voor een partner', () => {
    const caseload = ALLE_ROLLEN.filter((rol) => isCaseload(leesrechten(MATRIX, rol)));
    expect(caseload).toEqual(['CONSULENT', 'TEAMLEIDER', 'INBURGERAAR']);
  });
  it('staat op volgorde van termijn alleen voor wie de termijn mag lezen', () => {
    expect(lijstvraag(GEEN, '', leesrechten(MATRIX, 'CONSULENT')).sortering).toBe('VOLGENDE_TERMIJN');
    expect(lijstvraag(GEEN, '', leesrechten(MATRIX, 'TAALDOCENT')).sortering).toBe('ROEPNAAM');
  });
  it('filtert niet op wat de rol niet leest, ook niet als het in het adres staat', () => {
    const keuzes = { leerroute: 'Z', fase: 'LEERROUTE', aandacht: '' } as const;
    expect(lijstvraag(keuzes, ' ami ', leesrechten(MATRIX, 'CONSULENT')).filter).toEqual({ zoek: 'ami', leerroute: 'Z', fase: 'LEERROUTE' });
    expect(lijstvraag(keuzes, 'ami', leesrechten(MATRIX, 'TAALDOCENT')).filter).toEqual({ zoek: 'ami', leerroute: 'Z' });
    expect(lijstvraag(keuzes, 'ami', leesrechten(MATRIX, 'WERKBEGELEIDER')).filter).toEqual({ zoek: 'ami' });
    expect(lijstvraag(keuzes, '  ', leesrechten(MATRIX, 'WERKBEGELEIDER')).filter).toEqual({});
  });
});

describe('de keuzes in het adres', () => {
  it('zijn codes en worden teruggelezen zoals ze geschreven zijn', () => {
    const keuzes = { leerroute: 'B1', fase: 'AFRONDING', aandacht: 'telaat' } as const;
    expect(schrijfKeuzes(keuzes).toString()).toBe('route=B1&fase=AFRONDING&aandacht=telaat');
    expect(leesKeuzes(schrijfKeuzes(keuzes))).toEqual(keuzes);
    expect(schrijfKeuzes(GEEN).toString()).toBe('');
  });
  it('gelden niet als ze niet bestaan', () => {
    expect(leesKeuzes(new URLSearchParams('route=X&fase=toString&aandacht=alles&zoek=Amina'))).toEqual(GEEN);
  });
});
