import { describe, expect, it } from 'vitest';
import type { VoortgangsregelFragment } from '../../gql/generated/voortgang.ts';
import { kiesNiveau } from '../../app/voortgang/rapport.ts';
import { type Concept, controleer, type Invoer, maakRij, naarInput, opRegel } from './rapportage.ts';

const DAG = '2026-11-18';
const cursist = (anders: Partial<VoortgangsregelFragment> = {}): VoortgangsregelFragment => ({
  sinds: '2025-01-01', versie: 2, verschuldigd: true, gerapporteerdOp: null, aanwezigheid: { lessen: 9, aanwezig: 8, ongeoorloofd: 1 },
  inburgeraar: { id: 'amina', portaalnummer: null, mijnOpdracht: { gemeente: 'Dalfsen' }, roepnaam: { roepnaam: 'Amina' }, achternaam: null, startadvies: null,
    taalVoortgang: { niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'TOETS', vastgesteldOp: '2026-08-03' }] } },
  ...anders,
});
const leeg: Invoer = { niveaus: {}, inzet: '', volgendeStap: '', opmerking: '', niets: false, versie: 2 };
const rij = (invoer: Partial<Invoer> = {}, anders: Partial<VoortgangsregelFragment> = {}) => maakRij(cursist(anders), { amina: { ...leeg, ...invoer } } satisfies Concept['regels']);
const fouten = (r: ReturnType<typeof rij>) => controleer([r], DAG).map(({ veld }) => veld);

describe('De rapportage van een groep', () => {
  it('begint met wat bekend is; wie niet is aangeraakt gaat niet mee', () => {
    const r = maakRij(cursist(), {});
    expect([r.mee, r.bekend.LEZEN]).toEqual([false, { niveau: 'A1', basis: 'TOETS', op: '2026-08-03' }]);
    expect(naarInput(DAG, [r]).regels).toEqual([]);
  });

  it('stuurt een niveau dat gelijk bleef met zijn eigen dag en basis mee', () => {
    expect(naarInput(DAG, [rij({ inzet: 'GOED' })])).toEqual({ datum: DAG, regels: [{ inburgeraarId: 'amina', versie: 2, inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'TOETS', vastgesteldOp: '2026-08-03' }] }] });
  });

  it('een ander niveau is gezien in de les op de dag van de rapportage, tenzij de docent een toets kiest', () => {
    const invoer = kiesNiveau(maakRij(cursist(), {}), 'LEZEN', { niveau: 'A2' });
    expect(invoer.niveaus.LEZEN).toEqual({ niveau: 'A2', basis: 'OBSERVATIE', op: '' });
    const toets = kiesNiveau(maakRij(cursist(), { amina: invoer }), 'LEZEN', { basis: 'TOETS', op: '2026-11-02' });
    expect(toets.niveaus.LEZEN).toEqual({ niveau: 'A2', basis: 'TOETS', op: '2026-11-02' });
    expect(kiesNiveau(maakRij(cursist(), { amina: invoer }), 'LEZEN', { niveau: 'A1' }).niveaus).toEqual({});
  });

  it('niets te melden gaat alleen; wie daarna een niveau kiest, meldt toch iets', () => {
    expect(naarInput(DAG, [rij({ niets: true, opmerking: 'weg' })]).regels).toEqual([{ inburgeraarId: 'amina', versie: 2, nietsTeMelden: true }]);
    expect(kiesNiveau(rij({ niets: true }), 'LEZEN', { niveau: 'A2' }).niets).toBe(false);
  });

  it('vraagt de inzet en minstens één niveau, en geen dag na de rapportage', () => {
    expect(fouten(rij({ opmerking: 'Leest meer' }))).toEqual(['amina.inzet']);
    expect(fouten(rij({ inzet: 'GOED', niveaus: { LEZEN: { niveau: '', basis: 'OBSERVATIE', op: '' } } }))).toEqual(['amina.LEZEN']);
    expect(fouten(rij({ inzet: 'GOED', niveaus: { LEZEN: { niveau: 'A2', basis: 'TOETS', op: '2026-11-19' } } }))).toEqual(['amina.LEZEN.op']);
    expect(fouten(rij({ inzet: 'GOED', volgendeStap: 'x'.repeat(501) }))).toEqual(['amina.volgendeStap']);
    expect(fouten(rij({ niets: true }))).toEqual([]);
  });

  it('houdt in wat iemand invulde voor een collega rapporteerde, tot die kiest', () => {
    const r = rij({ inzet: 'GOED', versie: 1 });
    expect([r.verouderd, fouten(r)]).toEqual([true, ['amina.inzet']]);
  });

  it('brengt een weigering naar het veld van de cursist die op die plek verstuurd werd', () => {
    const { regels } = naarInput(DAG, [rij({ inzet: 'GOED' })]);
    const zin = 'x';
    expect(opRegel([{ veld: 'regels.0.niveaus.0.vastgesteldOp', code: 'NIVEAU_NA_RAPPORTAGE', zin }, { veld: 'regels.0.niveaus.0.niveau', code: 'INVOER_ONJUIST', zin },
      { veld: 'regels.0.inburgeraarId', code: 'BUITEN_PLAATSING', zin }, { veld: 'regels.0.versie', code: 'VERSIE_VEROUDERD', zin }, { veld: 'datum', code: 'DATUM_IN_TOEKOMST', zin }], regels).map(({ veld }) => veld))
      .toEqual(['amina.LEZEN.op', 'amina.LEZEN', 'amina.inzet', 'datum']);
  });
});
