import { describe, expect, it } from 'vitest';
import { autorisatiematrix } from './matrixInhoud.ts';
import { matrixVerschil } from './matrixVerschil.ts';

const NIETS = { rubriekenErbij: [], rubriekenEraf: [], rollenErbij: [], rollenEraf: [], cellen: [], teksten: [] };
const kopie = () => structuredClone(autorisatiematrix());

describe('Het verschil tussen twee versies van de matrix', () => {
  it('is leeg als ze gelijk zijn', () => {
    expect(matrixVerschil(kopie(), kopie())).toEqual(NIETS);
  });

  it('noemt de cel, met wat er stond en wat er staat', () => {
    const oud = kopie();
    for (const cel of oud.rubrieken.find((r) => r.rubriek === 'ADRES')?.cellen ?? []) if (cel.rol === 'TAALDOCENT') cel.cel = 'L';
    expect(matrixVerschil(oud, kopie())).toEqual({ ...NIETS, cellen: [{ rubriek: 'ADRES', rol: 'TAALDOCENT', oud: 'L', nieuw: '-' }] });
  });

  it('noemt een rubriek of rol die erbij kwam of wegviel, en telt de cellen daarvan niet nog eens', () => {
    const oud = kopie();
    oud.rubrieken = oud.rubrieken.filter((r) => r.rubriek !== 'GEZONDHEID');
    oud.rollen = oud.rollen.filter((r) => r.rol !== 'SLEUTELPERSOON');
    for (const r of oud.rubrieken) r.cellen = r.cellen.filter((c) => c.rol !== 'SLEUTELPERSOON');
    expect(matrixVerschil(oud, kopie())).toEqual({ ...NIETS, rubriekenErbij: ['GEZONDHEID'], rollenErbij: ['SLEUTELPERSOON'] });
    expect(matrixVerschil(kopie(), oud)).toEqual({ ...NIETS, rubriekenEraf: ['GEZONDHEID'], rollenEraf: ['SLEUTELPERSOON'] });
  });

  it('noemt een grondslag of bereik dat anders luidt', () => {
    const oud = kopie();
    for (const r of oud.rubrieken) if (r.rubriek === 'BSN') r.grondslag = 'Wi 35';
    for (const r of oud.rollen) if (r.rol === 'FG') r.bereik = 'Alle personen van de gemeente.';
    expect(matrixVerschil(oud, kopie())).toEqual({
      ...NIETS,
      teksten: [{ naam: 'BSN', wat: 'GRONDSLAG', oud: 'Wi 35', nieuw: 'Wi 36, Bi 9.10' }, { naam: 'FG', wat: 'BEREIK', oud: 'Alle personen van de gemeente.', nieuw: 'Geen personen.' }],
    });
  });
});
