import { describe, expect, it } from 'vitest';
import { ALLE_RUBRIEKEN, cel } from '../../../server/access/matrix.ts';
import { ALLE_ROLLEN } from '../../../server/access/rollen.ts';
import { leesrechten } from './leesrechten.ts';
import { GEEN_KEUZES as GEEN, inAdres, isCaseload, type Kiesrechten, leesKeuzes, lijstvraag as vraag, taaksoortenVoor } from './lijst/keuzes.ts';

const MATRIX = {
  rubrieken: ALLE_RUBRIEKEN.map((rubriek) => ({ rubriek, cellen: ALLE_ROLLEN.map((rol) => ({ rol, cel: cel(rol, rubriek) })) })),
};
const VANDAAG = '2026-11-18';
const recht = (rol: string, taken = true): Kiesrechten => ({ ...leesrechten(MATRIX, rol), taken, gemeenten: ['Dalfsen'] });
const lijstvraag = (keuzes: Parameters<typeof vraag>[0], zoek: string, rechten: Kiesrechten) => vraag(keuzes, zoek, rechten, VANDAAG);

describe('de lijst volgt wat de rol leest', () => {
  it('is een caseload voor wie het geheel ziet, en een gewone lijst voor een partner', () => {
    const caseload = ALLE_ROLLEN.filter((rol) => isCaseload(leesrechten(MATRIX, rol)));
    expect(caseload).toEqual(['CONSULENT', 'TEAMLEIDER', 'INBURGERAAR']);
  });
  it('staat op volgorde van termijn alleen voor wie de termijn mag lezen', () => {
    expect(lijstvraag(GEEN, '', recht('CONSULENT')).sortering).toBe('VOLGENDE_TERMIJN');
    expect(lijstvraag(GEEN, '', recht('TAALDOCENT')).sortering).toBe('ROEPNAAM');
  });
  it('filtert niet op wat de rol niet leest, ook niet als het in het adres staat', () => {
    const keuzes = { ...GEEN, leerroute: 'Z', fase: 'LEERROUTE' };
    expect(lijstvraag(keuzes, ' ami ', recht('CONSULENT')).filter).toEqual({ zoek: 'ami', leerroute: 'Z', fase: 'LEERROUTE' });
    expect(lijstvraag(keuzes, 'ami', recht('TAALDOCENT')).filter).toEqual({ zoek: 'ami', leerroute: 'Z' });
    expect(lijstvraag(keuzes, 'ami', recht('WERKBEGELEIDER')).filter).toEqual({ zoek: 'ami' });
    expect(lijstvraag(keuzes, '  ', recht('WERKBEGELEIDER')).filter).toEqual({});
  });
});

const ALLES = { ...GEEN, stap: 'START', attentie: 'STAGNATIE', partner: '11111111-2222-3333-4444-555555555555', termijn: 'PIP', venster: 'VIER_WEKEN', sortering: 'ACHTERNAAM' } as const;

describe('de keuzes naast leerroute en fase', () => {
  it('gaan als dag en identiteit naar de server, voor wie het geheel leest', () => {
    expect(lijstvraag(ALLES, '', recht('CONSULENT'))).toEqual({
      filter: { stap: 'START', attentie: 'STAGNATIE', partnerId: ALLES.partner, termijnSoort: 'PIP', termijnTot: '2026-12-16' }, sortering: 'ACHTERNAAM',
    });
  });
  it('blijven weg bij wie de rubriek niet leest, en een taak bij wie geen taken heeft', () => {
    expect(lijstvraag(ALLES, '', recht('TAALDOCENT', false))).toEqual({ filter: {}, sortering: 'ACHTERNAAM' });
    expect(lijstvraag(ALLES, '', recht('CONSULENT', false)).filter).not.toHaveProperty('attentie');
    expect(lijstvraag({ ...GEEN, attentie: 'STAGNATIE' }, '', recht('TEAMLEIDER')).filter).toEqual({});
  });
  it('noemen alleen taken waarvan de rol alles leest: de teamleider de termijnen, niet het verzuim', () => {
    expect(taaksoortenVoor(recht('CONSULENT'))).toContain('ONVERKLAARD_VERZUIM');
    expect(taaksoortenVoor(recht('TEAMLEIDER'))).not.toContain('ONVERKLAARD_VERZUIM');
    expect(taaksoortenVoor(recht('TEAMLEIDER'))).toContain('VOORTGANGSGESPREK');
  });
  it('staan in het adres en komen er zo uit', () => expect(leesKeuzes(new URLSearchParams(inAdres(ALLES)))).toEqual(ALLES));
});

describe('de keuzes in het adres', () => {
  it('zijn codes en worden teruggelezen zoals ze geschreven zijn', () => {
    const keuzes = { ...GEEN, leerroute: 'B1', fase: 'AFRONDING', aandacht: 'telaat' } as const;
    expect(inAdres(keuzes)).toMatchObject({ route: 'B1', fase: 'AFRONDING', aandacht: 'telaat', taak: '' });
    expect(leesKeuzes(new URLSearchParams(inAdres(keuzes)))).toEqual(keuzes);
    expect(inAdres({ leerroute: '' })).toEqual({ route: '' });
  });
  it('gelden niet als ze niet bestaan', () => {
    expect(leesKeuzes(new URLSearchParams('route=X&fase=toString&aandacht=alles&zoek=Amina'))).toEqual(GEEN);
  });
});
