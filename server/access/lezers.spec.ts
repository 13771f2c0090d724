import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { type Betrokken, type Lezer, lezersInHetAlgemeen, type Lezersgrond, lezersVan } from './lezers.ts';
import { ALLE_RUBRIEKEN } from './matrix.ts';
import { ALLE_ROLLEN, bereikVan, type Opdracht, type Organisatiesoort, type Rol } from './rollen.ts';

const HUIZEN: Partial<Record<Rol, string>> = { CONSULENT: 'Gemeente Dalfsen', TAALDOCENT: 'WenL', TAALCOORDINATOR: 'WenL', WERKBEGELEIDER: 'Larcom', PARTICIPATIECOORDINATOR: 'Larcom' };

function actor(rol: Rol, extra: Partial<Actor> = {}): Actor {
  const organisatie = rol === 'INBURGERAAR' ? null : (HUIZEN[rol] ?? 'Voorbeeldhuis');
  return {
    gebruikerId: 'g', naam: 'Iemand', sessieNummer: 's', systeem: null, lidmaatschapId: 'l', rol, organisatieId: organisatie, organisatieNaam: organisatie,
    gemeenteIds: ['d'], gemeenteNamen: ['Dalfsen'], inburgeraarId: null, ...extra,
  };
}

const bij = (organisatie: string, soort: Organisatiesoort, opdracht: Opdracht, extra: Partial<Betrokken> = {}): Betrokken =>
  ({ organisatieId: organisatie, organisatie, soort, opdracht, rol: null, lopend: true, ...extra });
const BETROKKEN = [
  bij('Gemeente Dalfsen', 'GEMEENTE', 'REGIE', { rol: 'CONSULENT' }),
  bij('WenL', 'TAALAANBIEDER', 'TAAL'), bij('Larcom', 'PARTICIPATIEAANBIEDER', 'PARTICIPATIE'), bij('VluchtelingenWerk', 'VWN', 'BEGELEIDING'),
];
const grond = (betrokken: readonly Betrokken[] | null, opdrachten: readonly Opdracht[], adresgeheim = false): Lezersgrond => ({ gemeente: 'Dalfsen', betrokken, opdrachten, adresgeheim });
const kort = (lezers: readonly Lezer[]) => lezers.map(({ rol, organisatie, zeker }) => `${zeker ? '' : '? '}${rol}${organisatie === null ? '' : ` (${organisatie})`}`);

describe('wie de betrokkenen niet mag zien', () => {
  it('krijgt de eigen organisatie en de gemeente met naam, en van anderen alleen het soort', () => {
    expect(kort(lezersVan(actor('TAALCOORDINATOR'), 'AFSPRAKEN_TAAL', grond(null, ['TAAL'])))).toEqual([
      'consulent (gemeente Dalfsen)', 'taalcoördinator (WenL)', '? taalcoördinator (andere taalaanbieder)', 'taaldocent (WenL)', '? taaldocent (andere taalaanbieder)',
      '? coördinator VluchtelingenWerk (VluchtelingenWerk)', '? begeleider VluchtelingenWerk (vrijwilliger) (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
  });

  it('leest bij lessen dat alleen de eigen school, de consulent en de inburgeraar het lezen', () => {
    expect(kort(lezersVan(actor('TAALDOCENT'), 'TAAL_PRESENTIE', grond(null, ['TAAL'])))).toEqual([
      'consulent (gemeente Dalfsen)', 'taalcoördinator (WenL)', 'taaldocent (WenL)', 'de inburgeraar zelf',
    ]);
  });

  it('leest bij uren niet of er een loopbaanbegeleider is', () => {
    expect(kort(lezersVan(actor('WERKBEGELEIDER'), 'PARTICIPATIE_UREN', grond(null, ['PARTICIPATIE'])))).toEqual([
      'consulent (gemeente Dalfsen)', '? loopbaanbegeleider (gemeente Dalfsen)', 'participatiecoördinator (Larcom)', 'werkbegeleider (Larcom)', 'de inburgeraar zelf',
    ]);
  });

  it('leest van een collega onder een andere opdracht dat die misschien betrokken is', () => {
    const lezers = lezersVan(actor('VWN_TRAINER', { organisatieNaam: 'VluchtelingenWerk' }), 'PVT_TRAJECT', grond(null, ['TRAINING']));
    expect(kort(lezers)).toEqual(['consulent (gemeente Dalfsen)', '? coördinator VluchtelingenWerk (VluchtelingenWerk)', 'trainer VluchtelingenWerk (VluchtelingenWerk)', 'de inburgeraar zelf']);
  });
});

describe('wie de betrokkenen mag zien', () => {
  it('krijgt precies de organisaties die er nu zijn', () => {
    expect(kort(lezersVan(actor('CONSULENT'), 'PIP_KERN', grond(BETROKKEN, ['REGIE'])))).toEqual([
      'consulent (gemeente Dalfsen)', 'teamleider (gemeente Dalfsen)', 'taalcoördinator (WenL)', 'taaldocent (WenL)', 'participatiecoördinator (Larcom)',
      'coördinator VluchtelingenWerk (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
  });

  it('noemt wie op naam gekoppeld is alleen als die koppeling er is', () => {
    const metVrijwilliger = [...BETROKKEN, bij('VluchtelingenWerk', 'VWN', 'BEGELEIDING', { rol: 'VWN_BEGELEIDER' }), bij('Gemeente Dalfsen', 'GEMEENTE', 'WERKCARROUSEL', { rol: 'LOOPBAANBEGELEIDER' })];
    expect(kort(lezersVan(actor('CONSULENT'), 'PIP_KERN', grond(metVrijwilliger, ['REGIE'])))).toEqual(expect.arrayContaining([
      'begeleider VluchtelingenWerk (vrijwilliger) (VluchtelingenWerk)', 'loopbaanbegeleider (gemeente Dalfsen)',
    ]));
  });

  it('noemt bij een andere opdracht niemand: wie traint, leest de begeleiding niet', () => {
    expect(kort(lezersVan(actor('CONSULENT'), 'AFSPRAKEN_BEGELEIDING', grond([bij('VluchtelingenWerk', 'VWN', 'TRAINING')], ['REGIE'])))).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
  });

  it('noemt bij uren die de gemeente schrijft geen partner, want die leest alleen wat zij zelf vastlegde', () => {
    expect(kort(lezersVan(actor('CONSULENT'), 'PARTICIPATIE_UREN', grond(BETROKKEN, ['REGIE'])))).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
  });

  it('noemt gezondheid alleen de consulent en de inburgeraar, en een geheim adres ook', () => {
    const wonen = [...BETROKKEN, bij('Vechthorst', 'WONINGCORPORATIE', 'WONEN')];
    expect(kort(lezersVan(actor('CONSULENT'), 'GEZONDHEID', grond(wonen, ['REGIE'])))).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
    expect(kort(lezersVan(actor('CONSULENT'), 'ADRES', grond(wonen, ['REGIE'], true)))).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
    expect(kort(lezersVan(actor('CONSULENT'), 'ADRES', grond(wonen, ['REGIE'])))).toContain('woonconsulent (Vechthorst)');
  });
});

describe('de inburgeraar die op uren reageert', () => {
  const samsam = bij('SamSam', 'PARTICIPATIEAANBIEDER', 'PARTICIPATIE', { lopend: false });
  it('leest welke organisaties het zien, en dat die alleen bij hun eigen uren kijken', () => {
    const lezers = lezersVan(actor('INBURGERAAR'), 'PARTICIPATIE_UREN', grond([...BETROKKEN, samsam], []));
    expect(kort(lezers)).toEqual([
      'consulent (gemeente Dalfsen)', 'taalcoördinator (WenL)', 'participatiecoördinator (Larcom)', 'participatiecoördinator (SamSam)', 'werkbegeleider (Larcom)', 'werkbegeleider (SamSam)', 'coördinator VluchtelingenWerk (VluchtelingenWerk)',
    ]);
    expect(lezers.filter(({ alleenEigen }) => !alleenEigen).map(({ rol }) => rol)).toEqual(['consulent']);
  });
});

describe('zonder persoon', () => {
  it('gaat een signaal van een sleutelpersoon naar de gemeente, en niet naar de eigen organisatie', () => {
    expect(kort(lezersInHetAlgemeen(actor('SLEUTELPERSOON'), 'SIGNALEN'))).toEqual(['consulent (gemeente Dalfsen)', 'teamleider (gemeente Dalfsen)']);
    expect(kort(lezersInHetAlgemeen(actor('SLEUTELPERSOON', { gemeenteNamen: ['Dalfsen', 'Staphorst'] }), 'SIGNALEN'))[0]).toBe('consulent (gemeente Dalfsen of Staphorst)');
  });

  it('is een roosterblad voor de eigen school, de consulent en de inburgeraar', () => {
    expect(kort(lezersInHetAlgemeen(actor('TAALDOCENT'), 'TAAL_PRESENTIE'))).toEqual(['consulent (gemeente Dalfsen)', 'taalcoördinator (WenL)', 'taaldocent (WenL)', 'de inburgeraar zelf']);
  });

  it('is er niemand waar iemand niets schrijft', () => {
    expect(lezersInHetAlgemeen(actor('TAALDOCENT'), 'INTAKE')).toEqual([]);
    expect(lezersInHetAlgemeen(actor('TAALDOCENT'), 'PIP_KERN')).toEqual([]);
  });

  it('noemt het nooit een rol die geen enkel persoon ziet', () => {
    for (const rol of ALLE_ROLLEN) {
      for (const rubriek of ALLE_RUBRIEKEN) {
        const namen = lezersInHetAlgemeen(actor(rol), rubriek).map((lezer) => lezer.rol);
        expect(namen.filter((naam) => /beleid|beheerder|functionaris|sleutelpersoon/.test(naam)), `${rol} ${rubriek}`).toEqual([]);
        if (namen.length > 0 && bereikVan(rol).soort !== 'GEEN') expect(namen.length, `${rol} ${rubriek}`).toBeGreaterThan(1);
      }
    }
  });
});
