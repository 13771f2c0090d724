import { describe, expect, it } from 'vitest';
import { herkomstTekst, nieuwste } from './herkomst.ts';

const VANDAAG = '2026-11-18';
const dirk = (op: string, anders: { bron?: string | null; medewerker?: string | null } = {}) => ({ organisatie: 'WenL', medewerker: 'Dirk Docent', op, bron: 'SCHERM', ...anders });

describe('wie het opschreef, en wanneer', () => {
  it('zegt vandaag en gisteren met de tijd in Nederland, en daarvoor de datum', () => {
    expect(herkomstTekst(dirk('2026-11-18T09:12:00Z'), VANDAAG)).toBe('vandaag 10:12 door Dirk Docent, WenL');
    expect(herkomstTekst(dirk('2026-11-17T22:59:00Z'), VANDAAG)).toBe('gisteren 23:59 door Dirk Docent, WenL');
    expect(herkomstTekst(dirk('2026-11-17T23:01:00Z'), VANDAAG)).toBe('vandaag 00:01 door Dirk Docent, WenL');
    expect(herkomstTekst(dirk('2026-11-16T10:00:00Z'), VANDAAG)).toBe('16 november 2026 door Dirk Docent, WenL');
  });
  it('noemt voor de inburgeraar alleen de organisatie', () => {
    expect(herkomstTekst(dirk('2026-11-18T09:12:00Z', { medewerker: null }), VANDAAG)).toBe('vandaag 10:12 door WenL');
  });
  it('zegt erbij als het niet van het scherm kwam', () => {
    expect(herkomstTekst(dirk('2026-11-18T09:12:00Z', { bron: 'IMPORT' }), VANDAAG)).toBe('vandaag 10:12 door Dirk Docent, WenL, uit een bestand');
    expect(herkomstTekst(dirk('2026-11-18T09:12:00Z', { bron: null }), VANDAAG)).toBe('vandaag 10:12 door Dirk Docent, WenL');
  });
  it('neemt van meer regels de nieuwste, ook in een andere tijdzone', () => {
    expect(nieuwste([dirk('2026-11-18T10:30:00+01:00'), dirk('2026-11-18T09:31:00Z'), dirk('2026-11-18T08:00:00Z')])?.op).toBe('2026-11-18T09:31:00Z');
    expect(nieuwste([])).toBeNull();
  });
});
