import { describe, expect, it } from 'vitest';
import { koppelvoorstel, type Vrijwilliger } from './vrijwilligers.ts';

const wie = (naam: string, anders: Partial<Vrijwilliger> = {}): Vrijwilliger => ({ id: naam, naam, talen: ['Nederlands'], hoogstens: 3, rustTot: null, aantal: 0, ...anders });
const volgorde = (wieAllemaal: Vrijwilliger[], taal: string | null) => koppelvoorstel(wieAllemaal, taal, '2026-11-18').map(({ vrijwilliger }) => vrijwilliger.naam);

describe('Wie past er bij iemand?', () => {
  it('eerst wie de taal spreekt, dan wie de meeste plek heeft', () => {
    expect(volgorde([wie('Vol Nederlands', { aantal: 2 }), wie('Leeg Nederlands'), wie('Arabisch', { talen: ['Arabisch'], aantal: 2 })], 'arabisch')).toEqual(['Arabisch', 'Leeg Nederlands', 'Vol Nederlands']);
  });

  it('wie vol zit of rust komt achteraan, ook met de goede taal, maar valt niet weg', () => {
    expect(volgorde([wie('Vol', { talen: ['Turks'], aantal: 3 }), wie('Rust', { talen: ['Turks'], rustTot: '2026-11-18' }), wie('Kan')], 'Turks')).toEqual(['Kan', 'Rust', 'Vol']);
    expect(koppelvoorstel([wie('Gisteren klaar met rust', { rustTot: '2026-11-17' })], null, '2026-11-18')[0]?.beschikbaar).toBe(true);
  });

  it('zonder bekende taal spreekt niemand haar', () => {
    expect(koppelvoorstel([wie('A', { talen: ['Dari'] })], null, '2026-11-18')[0]?.spreektTaal).toBe(false);
  });
});
