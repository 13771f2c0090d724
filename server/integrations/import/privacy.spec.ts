import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blad, Cel } from './cel.ts';
import { indelingVoorstellen } from './indeling.ts';
import { rijenUitBlad } from './rijen.ts';
import { leesCsv } from './testbladen.ts';

describe('een medisch feit in een presentielijst', () => {
  it.each(['ziek', 'Ziek gemeld', 'Z', 'afwezig (ziek)', 'afwezig ziekenhuis'])('komt bij %j niet verder dan geoorloofd afwezig', async (woord) => {
    const uit = await leesCsv(`Naam;Datum;Presentie;Reden\nEva Smit;3-11-2026;${woord};migraine en griep`);
    expect(uit.rijen).toEqual([{ rijnummer: 2, leerling: { naam: 'Eva Smit' }, datum: '2026-11-03', status: 'GEOORLOOFD_AFWEZIG', minuten: null }]);
  });
  it('in de reden is aan de uitkomst niet te onderscheiden van verlof', async () => {
    const met = (reden: string): ReturnType<typeof leesCsv> => leesCsv(`Naam;Datum;Presentie;Reden\nEva Smit;3-11-2026;afwezig;${reden}`);
    expect(await met('ziek')).toEqual(await met('verlof'));
    expect((await met('ziek')).rijen[0]?.status).toBe('GEOORLOOFD_AFWEZIG');
  });
  it('in een reden die wij niet kennen staat niet in de melding', async () => {
    const uit = await leesCsv('Naam;Datum;Presentie;Reden\nEva Smit;3-11-2026;afwezig;migraine');
    expect(uit.fouten.map((f) => f.code)).toEqual(['REDEN_ONDUIDELIJK']);
    expect(JSON.stringify(uit)).not.toMatch(/migraine/);
  });
});

describe('de meldingen over een presentielijst', () => {
  const geheim = fc.constantFrom('Qwertzia', 'qwertzia@voorbeeld.nl', '999990019 qwertzia', '=qwertzia', 'Qwertzia, Jan', 'qwertzia'.repeat(30));
  const cel = fc.oneof<fc.Arbitrary<Cel>[]>(geheim, fc.constantFrom<Cel[]>('3-11-2026', '31-11-2026', 'A', 'O', 0, 2.5, 99, null, true));
  const rij = fc.array(cel, { minLength: 0, maxLength: 8 });
  it.each([[['Naam', 'Studentnr.', 'Datum', 'Les', 'Groep', 'Presentie', 'Uren', 'Reden']], [['Naam', 'Studentnr.', '3-11-2026', '5-11-2026', 'Groep']]])(
    'herhalen nooit wat in een cel staat (%j)', (kop) => {
      fc.assert(fc.property(fc.array(rij, { maxLength: 12 }), (rijen) => {
        const blad: Blad = { rijen: [kop, ...rijen], overigeTabbladen: 0 };
        const uit = rijenUitBlad(blad, indelingVoorstellen(blad));
        expect(JSON.stringify(uit.fouten)).not.toMatch(/qwertzia|99999/i);
        for (const fout of uit.fouten) expect(fout.zin).toMatch(new RegExp(`^Rij ${fout.rijnummer}\\b.*\\.$`));
        // Nothing disappears: each row became an entry, an error or a counted skip.
        const gezien = new Set([...uit.rijen, ...uit.fouten].map((r) => r.rijnummer)).size;
        expect(gezien + uit.overgeslagen).toBeGreaterThanOrEqual(rijen.length);
      }), { numRuns: 300 });
    });
});
