import { describe, expect, it } from 'vitest';
import type { MaandstaatBeeldFragment } from '../../gql/generated/lessen.ts';
import { type Cel, cellenVan, controleerMaand, leesMaand, naarMaandinput, restAanwezig, teken, zetOp } from './maandstaat.ts';

const les = (id: string, datum: string, extra = {}) => ({
  id, datum, beginTijd: '09:00', duurMinuten: 150, onderwerp: null, vervallenReden: null, locatie: null, versie: 1, maandGesloten: false, ondertekening: null,
  aantalDeelnemers: 1, aantalVastgelegd: 0, groep: { id: 'z1', naam: 'Z1', leerroute: 'Z' }, ...extra,
});
const cel = (lesId: string, extra = {}) => ({ lesId, status: null, minuten: 0, reden: null, versie: 0, bevestigd: null, afmelding: null, ...extra });
const beeld = (lessen: ReturnType<typeof les>[], cellen: ReturnType<typeof cel>[]): MaandstaatBeeldFragment => ({
  maand: '2026-11-01', groep: { id: 'z1', naam: 'Z1' }, lessen, afsluiting: null,
  rijen: [{ inburgeraar: { id: 'amina', portaalnummer: null, roepnaam: { roepnaam: 'Amina' }, achternaam: null }, cellen }],
});
const cellen = (b: MaandstaatBeeldFragment, keuzes = {}) => cellenVan(b, 'amina', keuzes).filter((c): c is Cel => c !== null);
const AANWEZIG = { status: 'AANWEZIG', gemist: '', reden: '' } as const;

describe('een maand van een groep', () => {
  it('heeft geen vakje op een dag waarop iemand niet in de groep zat', () => {
    expect(cellenVan(beeld([les('a', '2026-11-02'), les('b', '2026-11-04')], [cel('b')]), 'amina', {}).map((c) => c?.naam ?? null)).toEqual([null, 'b.amina']);
  });

  it('zet de rest op aanwezig: alleen wat nog niet vaststaat, is geweest en doorging; wie zich afmeldde op geoorloofd', () => {
    const b = beeld([les('a', '2026-11-02'), les('b', '2026-11-04'), les('c', '2026-11-06', { vervallenReden: 'Docent afwezig' }), les('d', '2026-11-20'), les('e', '2026-11-09')],
      [cel('a'), cel('b', { status: 'TE_LAAT', minuten: 140, versie: 1 }), cel('c'), cel('d'), cel('e', { afmelding: { reden: 'WERK' } })]);
    expect(restAanwezig(cellen(b), '2026-11-18')).toEqual({ 'a.amina': { ...AANWEZIG, versie: null }, 'e.amina': { status: 'GEOORLOOFD_AFWEZIG', gemist: '', reden: 'WERK', versie: null } });
  });

  it('verstuurt alleen wat wijzigt, met de versie die gezien is en een reden voor wat al vaststond', () => {
    const b = beeld([les('a', '2026-11-02'), les('b', '2026-11-04')], [cel('a'), cel('b', { status: 'AANWEZIG', minuten: 150, versie: 2 })]);
    const gekozen = cellen(b, { ...zetOp(cellen(b), AANWEZIG) });
    expect(naarMaandinput('z1', '2026-11-01', gekozen, '').cellen).toEqual([{ lesId: 'a', inburgeraarId: 'amina', status: 'AANWEZIG' }]);
    const laat = cellen(b, zetOp(cellen(b).slice(1), { status: 'TE_LAAT', gemist: '10', reden: '' }));
    expect(naarMaandinput('z1', '2026-11-01', laat, ' Vergeten ')).toEqual({ groepId: 'z1', maand: '2026-11-01', correctieReden: 'Vergeten', cellen: [{ lesId: 'b', inburgeraarId: 'amina', status: 'TE_LAAT', minutenGemist: 10, versie: 2 }] });
  });

  it('vraagt in een afgesloten maand ook een reden voor wat nog niet vaststond', () => {
    const b = beeld([les('a', '2026-11-02', { maandGesloten: true })], [cel('a')]);
    expect(cellen(b, zetOp(cellen(b), AANWEZIG))[0]?.correctie).toBe(true);
  });

  it('neemt geen minuten aan die niet in de les passen, en geen keuze die een collega inhaalde', () => {
    const b = beeld([les('a', '2026-11-02')], [cel('a', { status: 'AANWEZIG', minuten: 150, versie: 3 })]);
    expect(controleerMaand(cellen(b, zetOp(cellen(b), { status: 'TE_LAAT', gemist: '151', reden: '' }))).map((f) => f.veld)).toEqual(['a.amina']);
    expect(controleerMaand(cellen(b, zetOp(cellen(b), { status: 'TE_LAAT', gemist: '150', reden: '' })))).toEqual([]);
    expect(controleerMaand(cellen(b, { 'a.amina': { status: 'TE_LAAT', gemist: '5', reden: '', versie: 2 } }))).toHaveLength(1);
  });

  it('toont een teken per status; wie er was heeft een vinkje', () => {
    expect([teken('AANWEZIG', 0), teken('TE_LAAT', 15), teken('VERVALLEN', 0), teken(null, 0)]).toEqual(['', '15′', '–', '']);
  });

  it('leest de maand uit het adres, en van onzin deze maand', () => {
    expect([leesMaand('2026-09', '2026-11-18'), leesMaand('2026-13', '2026-11-18'), leesMaand(null, '2026-11-18')]).toEqual(['2026-09-01', '2026-11-01', '2026-11-01']);
  });
});
