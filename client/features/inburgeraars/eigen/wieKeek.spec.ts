import { describe, expect, it } from 'vitest';
import { perDag } from './wieKeek.ts';

const keek = (tijdstip: string, organisatie = 'WenL', extra: object = {}) => ({ tijdstip, organisatie, opdrachtCode: 'TAAL', soort: 'LEZEN', rubrieken: ['ROEPNAAM'], ...extra });

describe('Wie keek in mijn gegevens', () => {
  it('wat één organisatie op één dag voor één doel zag, is één regel met alle momenten en alle rubrieken', () => {
    const [dag, ...meer] = perDag([keek('2026-11-18T09:00:00Z'), keek('2026-11-18T08:00:00Z', 'WenL', { rubrieken: ['ROEPNAAM', 'CONTACT'] })]);
    expect(meer).toEqual([]);
    expect(dag).toEqual({ datum: '2026-11-18', organisaties: [{ organisatie: 'WenL', blokken: [{ opdrachtCode: 'TAAL', soort: 'LEZEN', keren: ['2026-11-18T09:00:00Z', '2026-11-18T08:00:00Z'], rubrieken: ['ROEPNAAM', 'CONTACT'] }] }] });
  });

  it('lezen en schrijven blijven uit elkaar, en ook twee doelen', () => {
    const [dag] = perDag([keek('2026-11-18T09:00:00Z'), keek('2026-11-18T09:00:00Z', 'WenL', { soort: 'SCHRIJVEN' }), keek('2026-11-18T09:00:00Z', 'WenL', { opdrachtCode: 'WAARNEMING' })]);
    expect(dag?.organisaties.map(({ blokken }) => blokken.length)).toEqual([3]);
  });

  it('een dag is een dag in Nederland, ook vlak na middernacht', () => {
    expect(perDag([keek('2026-11-17T23:30:00Z'), keek('2026-11-17T22:30:00Z')]).map(({ datum }) => datum)).toEqual(['2026-11-18', '2026-11-17']);
  });

  it('de nieuwste dag staat vooraan en organisaties staan in de volgorde waarin ze keken', () => {
    const dagen = perDag([keek('2026-11-18T09:00:00Z', 'Larcom'), keek('2026-11-18T08:00:00Z'), keek('2026-11-10T08:00:00Z')]);
    expect(dagen.map(({ datum, organisaties }) => [datum, ...organisaties.map(({ organisatie }) => organisatie)])).toEqual([['2026-11-18', 'Larcom', 'WenL'], ['2026-11-10', 'WenL']]);
  });
});
