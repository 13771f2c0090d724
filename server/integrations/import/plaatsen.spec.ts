import { describe, expect, it } from 'vitest';
import type { BladRij } from './lezing.ts';
import { type LesKans, type Omgeving, plaatsRij } from './plaatsen.ts';

const DATUM = '2026-11-16';
const les = (lesId: string, beginTijd: string, groep = 'Z1'): LesKans => ({ lesId, inburgeraarId: 'amina', datum: DATUM, beginTijd, duurMinuten: 150, groep, binnenPlaatsing: true, huidig: null });
const omgeving = (...lessen: LesKans[]): Omgeving => ({
  vandaag: '2026-11-18', zoek: () => ({ soort: 'EEN', id: 'amina', naamWijktAf: false }) as ReturnType<Omgeving['zoek']>, lessen: new Map([[`amina|${DATUM}`, lessen]]),
});
const rij = (extra: Partial<BladRij> = {}): BladRij => ({ rijnummer: 2, leerling: { naam: 'Amina' }, datum: DATUM, status: 'AANWEZIG', ...extra }) as BladRij;

describe('een dag met meer lessen', () => {
  const dag = omgeving(les('ochtend', '09:00'), les('later', '09:30'), les('middag', '13:00'), les('avond', '19:00', 'Z2'));

  it.each([['09:00', 'ochtend'], ['9:00', 'ochtend'], ['9.00', 'ochtend'], ['9:00 uur', 'ochtend'], ['9.30', 'later'], ['13:00 - 15:30', 'middag'], ['13:00 Naar de huisarts', 'middag']])('kiest de les die om %s begint', (tekst, lesId) => {
    expect(plaatsRij(rij({ les: tekst }), dag)).toMatchObject({ soort: 'NIEUW', lesId });
  });

  it('kiest de les van de groep die er staat', () => {
    expect(plaatsRij(rij({ groep: 'z2' }), dag)).toMatchObject({ soort: 'NIEUW', lesId: 'avond' });
  });

  it.each([[undefined], ['10:00'], ['Naar de huisarts'], ['3:00']])('raadt niet als er %j staat', (tekst) => {
    expect(plaatsRij(rij(tekst === undefined ? {} : { les: tekst }), dag)).toMatchObject({ soort: 'FOUT', lesId: null, zin: expect.stringContaining('er meer lessen') as string });
  });
});
