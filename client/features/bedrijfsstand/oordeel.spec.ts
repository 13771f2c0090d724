import { describe, expect, it } from 'vitest';
import { oordeel, type Stand } from './oordeel.ts';

const NU = '2026-11-18T12:00:00.000Z';
const taak = (soort: string, klaarOp: string, anders: Partial<Stand['taken'][number]> = {}) => ({ soort, klaarOp, gelukt: true, aantal: 0, laatstGeluktOp: klaarOp, ...anders });
const GOED: Stand = {
  serverklok: NU, databaseklok: '2026-11-18T12:00:04.000Z', auditregels: 12, imports: [],
  post: { wacht: 1, oudste: '2026-11-18T11:31:00.000Z', opzij: 0 }, seinen: { wacht: 0, oudste: null, opzij: 0 },
  taken: [taak('ANKER', '2026-11-18T11:56:00.000Z'), taak('RESERVEKOPIE', '2026-11-17T10:30:00.000Z'), taak('AUDITCONTROLE', '2026-08-19T12:00:00.000Z'), taak('BEWAREN', '2026-11-18T01:00:00.000Z')],
};
const mis = (stand: Stand) => oordeel(stand).filter(({ goed }) => !goed).map(({ naam }) => naam);

describe('Hoe het met het portaal gaat', () => {
  it('is goed zolang niets over zijn tijd is', () => {
    expect(mis(GOED)).toEqual([]);
  });

  it.each([
    ['Reservekopie', { taken: [...GOED.taken.filter(({ soort }) => soort !== 'RESERVEKOPIE'), taak('RESERVEKOPIE', '2026-11-17T09:59:00.000Z')] }],
    ['Reservekopie', { taken: GOED.taken.filter(({ soort }) => soort !== 'RESERVEKOPIE') }],
    ['Anker van het auditlog', { taken: [...GOED.taken.filter(({ soort }) => soort !== 'ANKER'), taak('ANKER', '2026-11-18T11:59:00.000Z', { gelukt: false, laatstGeluktOp: null })] }],
    ['Controle van het auditlog', { taken: [...GOED.taken.filter(({ soort }) => soort !== 'AUDITCONTROLE'), taak('AUDITCONTROLE', '2026-08-17T12:00:00.000Z')] }],
    ['E-mail', { post: { wacht: 1, oudste: '2026-11-18T11:29:00.000Z', opzij: 0 } }],
    ['Seinen aan systemen', { seinen: { wacht: 0, oudste: null, opzij: 1 } }],
    ['Klok', { databaseklok: '2026-11-18T12:00:06.000Z' }],
  ] satisfies [string, Partial<Stand>][])('vraagt aandacht: %s', (naam, anders) => {
    expect(mis({ ...GOED, ...anders })).toEqual([naam]);
    expect(oordeel({ ...GOED, ...anders })[0]).toMatchObject({ naam, doe: expect.any(String) as string });
  });
});
