import { describe, expect, it } from 'vitest';
import { keurPip, type Keuringsfeiten, type Pipinvoer } from './pipKeuring.ts';

const PLAN: Pipinvoer = {
  dagtekening: '2026-11-16', leerroute: 'B1', niveau: 'B1', niveauLezen: null, niveauLuisteren: null, niveauSchrijven: null, niveauSpreken: null,
  intensiteitUrenPerWeek: 6, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werken in de zorg', ontwikkeldoel: 'Op tijd komen', ondersteuning: 'Begeleiding door VluchtelingenWerk', vve: null,
  pvtUrenPerWeek: 3, mapUrenPerWeek: 4, beschikkingen: [{ soort: 'PW_ONTZORGEN', dagtekening: '2026-11-02', kenmerk: 'Z-1' }], redenWijziging: null,
};
const FEITEN: Keuringsfeiten = {
  vorig: null, asiel: true, kennisgevingOp: '2026-09-07', huisvestingOp: '2026-09-21', termijnStart: null, nt2: null, vandaag: '2026-11-18',
};
const B1 = { LEZEN: 'B1', LUISTEREN: 'B1', SCHRIJVEN: 'B1', SPREKEN: 'B1' } as const;
const VORIG: Partial<Keuringsfeiten> = { vorig: { dagtekening: '2025-03-03', leerroute: 'B1', niveaus: B1 }, termijnStart: '2025-03-04', nt2: { uren: 700, inzet: 'GOED' } };
const keur = (plan: Partial<Pipinvoer> = {}, feiten: Partial<Keuringsfeiten> = {}) => keurPip({ ...PLAN, ...plan }, { ...FEITEN, ...feiten }).map(({ veld, code }) => `${veld} ${code}`);
const anders = (plan: Partial<Pipinvoer> = {}, feiten: Partial<Keuringsfeiten> = {}) => keur({ redenWijziging: 'Past beter', ...plan }, { ...VORIG, ...feiten });

describe('een PIP is volledig (Wi 15, Bi 5.3)', () => {
  it('met leerroute, ondersteuning, intensiteit, PVT, MAP en gesprekken mag het', () => {
    expect(keur()).toEqual([]);
  });
  it('zonder wat er in moet staan niet, en elk bezwaar staat bij zijn veld', () => {
    expect(keur({ dagtekening: '', leerroute: '', niveau: '', ondersteuning: ' ', intensiteitUrenPerWeek: null, pvtUrenPerWeek: null, mapUrenPerWeek: null, aantalGesprekkenPerJaar: null })).toEqual([
      'dagtekening VELD_VERPLICHT', 'leerroute VELD_VERPLICHT', 'niveau VELD_VERPLICHT', 'intensiteitUrenPerWeek VELD_VERPLICHT', 'pvtUrenPerWeek VELD_VERPLICHT',
      'mapUrenPerWeek VELD_VERPLICHT', 'aantalGesprekkenPerJaar GESPREKKEN_ONJUIST', 'ondersteuning VELD_VERPLICHT']);
  });
  it('de intensiteit van de leerroute staat er alleen bij een asielstatushouder', () => {
    const gezin = { asiel: false };
    expect(keur({ beschikkingen: [] }, gezin)).toEqual(['intensiteitUrenPerWeek PIP_INTENSITEIT_ALLEEN_ASIEL']);
    expect(keur({ beschikkingen: [], intensiteitUrenPerWeek: null }, gezin)).toEqual([]);
  });
  it('MAP hoort niet in de onderwijsroute, PVT wel', () => {
    expect(keur({ leerroute: 'O' })).toEqual(['mapUrenPerWeek PIP_MAP_NIET_BIJ_ONDERWIJS']);
    expect(keur({ leerroute: 'O', mapUrenPerWeek: null })).toEqual([]);
    expect(keur({ leerroute: 'O', mapUrenPerWeek: null, pvtUrenPerWeek: null })).toEqual(['pvtUrenPerWeek VELD_VERPLICHT']);
  });
  it('minstens drie gesprekken per jaar; twee is te weinig en drieënhalf bestaat niet', () => {
    expect(keur({ aantalGesprekkenPerJaar: 3 })).toEqual([]);
    for (const aantalGesprekkenPerJaar of [2, 3.5, 53]) expect(keur({ aantalGesprekkenPerJaar })).toEqual(['aantalGesprekkenPerJaar GESPREKKEN_ONJUIST']);
  });
  it('60 uur per week mag, meer niet', () => {
    expect(keur({ intensiteitUrenPerWeek: 60, pvtUrenPerWeek: 60, mapUrenPerWeek: 0 })).toEqual([]);
    expect(keur({ intensiteitUrenPerWeek: 60.5, mapUrenPerWeek: -1 })).toEqual(['intensiteitUrenPerWeek INTENSITEIT_ONJUIST', 'mapUrenPerWeek INTENSITEIT_ONJUIST']);
  });
});

describe('beschikkingen van de Participatiewet bij het PIP', () => {
  const bijlage = { soort: 'PW_BIJSTAND', dagtekening: '2026-11-18', kenmerk: null };
  it('van vandaag mag, van morgen niet, en elke soort één keer', () => {
    expect(keur({ beschikkingen: [bijlage] })).toEqual([]);
    expect(keur({ beschikkingen: [{ ...bijlage, dagtekening: '2026-11-19' }, bijlage, { ...bijlage, soort: 'PW_ANDERS' }] })).toEqual([
      'beschikkingen.0.dagtekening DATUM_IN_TOEKOMST', 'beschikkingen.1.soort STAAT_ER_AL', 'beschikkingen.2.soort KEUZE_ONBEKEND']);
  });
  it('ontzorgen is er alleen voor asielstatushouders (PW 56a)', () => {
    expect(keur({ intensiteitUrenPerWeek: null }, { asiel: false })).toEqual(['beschikkingen.0.soort PIP_ONTZORGEN_ALLEEN_ASIEL']);
  });
  it('een kenmerk past op één regel', () => {
    expect(keur({ beschikkingen: [{ ...bijlage, kenmerk: 'x'.repeat(100) }] })).toEqual([]);
    expect(keur({ beschikkingen: [{ ...bijlage, kenmerk: 'x'.repeat(101) }] })).toEqual(['beschikkingen.0.kenmerk TEKST_TE_LANG']);
  });
});

describe('het niveau per vaardigheid', () => {
  it('geen A2 in de onderwijsroute, geen B1 in de Z-route, en geen A2 in een eerste PIP van de B1-route (DUO)', () => {
    expect(keur({ leerroute: 'O', niveau: 'A2', mapUrenPerWeek: null })).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    expect(keur({ leerroute: 'Z', niveau: 'B1' })).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    expect(keur({ niveau: 'A2' })).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    expect(keur({ niveauSchrijven: 'A2' })).toEqual(['niveauSchrijven PIP_NIVEAU_PAST_NIET']);
    expect(keur({ leerroute: 'Z', niveau: 'A2', niveauSpreken: 'A1' })).toEqual([]);
  });
  it('het niveau van het plan is dat van de hoogste vaardigheid', () => {
    expect(anders({ niveau: 'A2', niveauLezen: 'B1' })).toEqual(['niveau PIP_NIVEAU_HOOGSTE']);
    expect(anders({ niveauLezen: 'A2', niveauLuisteren: 'A2', niveauSchrijven: 'A2', niveauSpreken: 'A2' })).toEqual(['niveau PIP_NIVEAU_HOOGSTE']);
  });
  it('van B1 naar A2 kan per vaardigheid na 600 uur, en niet na 599 (Bi 5.5)', () => {
    expect(anders({ niveauSchrijven: 'A2' }, { nt2: { uren: 600, inzet: 'VOLDOENDE' } })).toEqual([]);
    expect(anders({ niveauSchrijven: 'A2', niveauLezen: 'A2' }, { nt2: { uren: 599.99, inzet: 'GOED' } })).toEqual(['niveauLezen PIP_AFSCHALEN_UREN', 'niveauSchrijven PIP_AFSCHALEN_UREN']);
    expect(anders({ niveau: 'A2' }, { nt2: { uren: 599.99, inzet: 'GOED' } })).toEqual(['niveau PIP_AFSCHALEN_UREN']);
  });
  it('en alleen met voldoende inzet volgens het laatste rapport', () => {
    for (const inzet of ['ONVOLDOENDE', 'WISSELEND', null] as const) expect(anders({ niveauSpreken: 'A2' }, { nt2: { uren: 700, inzet } })).toEqual(['niveauSpreken PIP_AFSCHALEN_INZET']);
    for (const inzet of ['VOLDOENDE', 'GOED'] as const) expect(anders({ niveauSpreken: 'A2' }, { nt2: { uren: 700, inzet } })).toEqual([]);
  });
  it('wat al was afgeschaald blijft dat zonder nieuwe toets, en weer omhoog mag altijd', () => {
    const vorig = { dagtekening: '2026-03-03', leerroute: 'B1' as const, niveaus: { ...B1, SCHRIJVEN: 'A2' as const } };
    expect(anders({ niveauSchrijven: 'A2' }, { vorig, nt2: { uren: 0, inzet: null } })).toEqual([]);
    expect(anders({}, { vorig, nt2: { uren: 0, inzet: null } })).toEqual([]);
  });
  it('wie van de Z-route naar de B1-route gaat begint op B1, ook al was het A2', () => {
    const vorig = { dagtekening: '2026-03-03', leerroute: 'Z' as const, niveaus: { LEZEN: 'A2', LUISTEREN: 'A2', SCHRIJVEN: 'A2', SPREKEN: 'A2' } as const };
    expect(anders({ niveauSpreken: 'A2' }, { vorig, termijnStart: '2026-03-04', nt2: { uren: 0, inzet: null } })).toEqual(['niveauSpreken PIP_AFSCHALEN_UREN']);
  });
});

describe('een gewijzigd PIP', () => {
  it('heeft een reden; een eerste niet', () => {
    expect(anders({ redenWijziging: ' ' })).toEqual(['redenWijziging PIP_REDEN_NODIG']);
    expect(keur({ redenWijziging: null })).toEqual([]);
  });
  it('wisselt van route tot anderhalf jaar na de start van de termijn: op de laatste dag wel, de dag erna niet (Bi 5.4)', () => {
    const route = { leerroute: 'Z', niveau: 'A2' };
    expect(anders({ ...route, dagtekening: '2026-09-03' }, { huisvestingOp: null, kennisgevingOp: null })).toEqual([]);
    expect(anders({ ...route, dagtekening: '2026-09-04' }, { huisvestingOp: null, kennisgevingOp: null })).toEqual(['leerroute PIP_ROUTE_TE_LAAT']);
  });
  it('ligt niet voor het vorige, de kennisgeving of de vestiging, en niet in de toekomst', () => {
    expect(keur({ dagtekening: '2026-09-21' })).toEqual([]);
    expect(keur({ dagtekening: '2026-09-20' })).toEqual(['dagtekening PIP_DAGTEKENING_TE_VROEG']);
    expect(keur({ dagtekening: '2026-11-18' })).toEqual([]);
    expect(keur({ dagtekening: '2026-11-19' })).toEqual(['dagtekening DATUM_IN_TOEKOMST']);
    expect(keur({ dagtekening: '2026-02-30' })).toEqual(['dagtekening DATUM_ONGELDIG']);
  });
});
