import { describe, expect, it } from 'vitest';
import { nieuweSleutel, open, verzegel } from './verzegelen.ts';

const WAAR = 'wachtrij/lid/een';
const tekstVan = ({ tekst }: { tekst: ArrayBuffer }) => Buffer.from(tekst).toString('latin1');

describe('wat op het apparaat staat', () => {
  it('is alleen met de sleutel te lezen, en zonder die sleutel is er niets van te zien', async () => {
    const sleutel = await nieuweSleutel();
    const verzegeld = await verzegel(sleutel, WAAR, { les: 'KANARIE-LES', regels: [1, null, 'ë'] });
    expect(tekstVan(verzegeld)).not.toContain('KANARIE');
    expect(await open(sleutel, WAAR, verzegeld)).toEqual({ les: 'KANARIE-LES', regels: [1, null, 'ë'] });
    await expect(open(await nieuweSleutel(), WAAR, verzegeld)).rejects.toThrow();
  });

  it('opent niet als er een teken is veranderd, of als het op een andere plek is gezet', async () => {
    const sleutel = await nieuweSleutel();
    const verzegeld = await verzegel(sleutel, WAAR, { status: 'AANWEZIG' });
    const veranderd = verzegeld.tekst.slice(0);
    new DataView(veranderd).setUint8(3, new DataView(veranderd).getUint8(3) ^ 1);
    await expect(open(sleutel, WAAR, { ...verzegeld, tekst: veranderd })).rejects.toThrow();
    await expect(open(sleutel, 'wachtrij/ander/een', verzegeld)).rejects.toThrow();
    await expect(open(sleutel, 'voorraad/lid/een', verzegeld)).rejects.toThrow();
  });

  it('ziet er twee keer anders uit, ook als het hetzelfde is', async () => {
    const sleutel = await nieuweSleutel();
    expect(tekstVan(await verzegel(sleutel, WAAR, 'x'))).not.toBe(tekstVan(await verzegel(sleutel, WAAR, 'x')));
  });

  it('geeft de sleutel aan geen enkel script', async () => {
    const sleutel = await nieuweSleutel();
    expect(sleutel.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', sleutel)).rejects.toThrow();
  });
});
