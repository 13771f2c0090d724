import type { Opdruk } from 'pdfmake';
import { expect, it } from 'vitest';
import { Drukkerij } from './drukken.ts';

const LEEG = { content: [], voet: '' } as unknown as Opdruk;

it('een draad die niet kan starten weigert het stuk, en niet de server; het volgende krijgt een nieuwe draad', async () => {
  const drukkerij = new Drukkerij('/geen/drukker.js');
  for (let i = 0; i < 2; i += 1) {
    // Both at once: nobody who waits is forgotten.
    const uitkomsten = await Promise.allSettled([drukkerij.druk(LEEG), drukkerij.druk(LEEG)]);
    expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  }
});
