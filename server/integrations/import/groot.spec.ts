import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../../shared/rules/datum.ts';
import { csvBlad, excelDatum, lees, xlsxBlad } from './testbladen.ts';

const LEERLINGEN = 100;
const DAGEN = 50;
const CODES = ['A', 'L', 'G', 'O'] as const;
const STATUS = { A: 'AANWEZIG', L: 'TE_LAAT', G: 'GEOORLOOFD_AFWEZIG', O: 'ONGEOORLOOFD_AFWEZIG' } as const;

interface Invoer { nummer: string; naam: string; datum: string; code: keyof typeof STATUS; uren: number }
const invoer: Invoer[] = Array.from({ length: LEERLINGEN * DAGEN }, (_, i) => {
  const code = CODES[(i * 7) % 4] ?? 'A';
  return {
    nummer: `SP-${i % LEERLINGEN}`, naam: `Achternaam${i % LEERLINGEN}, Voornaam`, datum: plusDagen('2026-09-01', Math.floor(i / LEERLINGEN)),
    code, uren: code === 'A' || code === 'L' ? 1 + (i % 5) / 2 : 0,
  };
});
const verwacht = invoer.map((r, i) => ({ rijnummer: i + 2, nummer: r.nummer, datum: r.datum, status: STATUS[r.code], minuten: r.uren * 60 }));

describe('een presentielijst van 5.000 rijen', () => {
  it('wordt uit CSV heel en in volgorde gelezen', async () => {
    const regels = invoer.map((r) => `${r.nummer};${r.naam};${r.datum.split('-').toReversed().join('-')};${r.code};${String(r.uren).replace('.', ',')}`);
    const uit = lees(await csvBlad(['Portaalnummer;Cursist;Datum;Presentie;Uren', ...regels].join('\r\n')));
    expect([uit.fouten, uit.overgeslagen]).toEqual([[], 0]);
    expect(uit.rijen.map((r) => ({ rijnummer: r.rijnummer, nummer: r.leerling.portaalnummer, datum: r.datum, status: r.status, minuten: r.minuten }))).toEqual(verwacht);
  });
  it('wordt uit Excel heel en in volgorde gelezen', async () => {
    const uit = lees(await xlsxBlad((werk) => {
      werk.addRow(['Portaalnummer', 'Cursist', 'Datum', 'Presentie', 'Uren']);
      for (const r of invoer) werk.addRow([r.nummer, r.naam, excelDatum(r.datum), r.code, r.uren]);
    }));
    expect([uit.fouten, uit.overgeslagen]).toEqual([[], 0]);
    expect(uit.rijen.map((r) => ({ rijnummer: r.rijnummer, nummer: r.leerling.portaalnummer, datum: r.datum, status: r.status, minuten: r.minuten }))).toEqual(verwacht);
  });
});
