import { describe, expect, it } from 'vitest';
import { beheeraandacht, type Beheerfeiten, isOngebruikt } from './beheeraandacht.ts';

const VANDAAG = '2026-11-18';
const NIETS: Beheerfeiten = { gemeente: 'Dalfsen', contractDagen: 90, partnerorganisaties: [], lidmaatschappen: [], uitnodigingen: [], partnersystemen: [] };
const org = { id: 'o', naam: 'WenL', contractTot: null, beeindigdOp: null, naamVoorstel: null, voorstelVan: null };
const lid = { id: 'l', naam: 'Dirk', rolNaam: 'taaldocent', organisatie: 'WenL', van: '2022-01-01', tot: null, laatstGezienOp: '2026-11-01', heeft: [] };
const systeem = { id: 's', naam: 'Leerlingen', organisatie: 'WenL', laatstGebruiktOp: '2026-11-17T08:00:00Z', gemaaktOp: '2026-01-01T08:00:00Z', beeindigdOp: null, seinAdres: null, seinUitkomst: null };
const soorten = (feiten: Partial<Beheerfeiten>) => beheeraandacht({ ...NIETS, ...feiten }, VANDAAG).map(({ soort, ernst }) => `${soort} ${ernst}`);

describe('Wat de beheerder moet zien', () => {
  it('een contract vanaf zoveel dagen voor de laatste dag, en zwaarder als die voorbij is; niet als de samenwerking stopt', () => {
    expect(['2027-02-17', '2027-02-16', '2026-11-18', '2026-11-17'].map((contractTot) => soorten({ partnerorganisaties: [{ ...org, contractTot }] }))).toEqual([[], ['CONTRACT 2'], ['CONTRACT 2'], ['CONTRACT 1']]);
    expect(soorten({ partnerorganisaties: [{ ...org, contractTot: '2026-11-30', beeindigdOp: '2026-11-01T08:00:00Z' }] })).toEqual([]);
  });

  it('een naam die een andere gemeente voorstelt, niet het eigen voorstel', () => {
    expect(soorten({ partnerorganisaties: [{ ...org, naamVoorstel: 'WenL Taal', voorstelVan: 'Staphorst' }] })).toEqual(['NAAMVOORSTEL 2']);
    expect(soorten({ partnerorganisaties: [{ ...org, naamVoorstel: 'WenL Taal', voorstelVan: 'Dalfsen' }] })).toEqual([]);
  });

  it('een rol die binnen dertig dagen stopt, het eerst als er nog werk op de naam staat', () => {
    expect(['2026-12-19', '2026-12-18'].map((tot) => soorten({ lidmaatschappen: [{ ...lid, tot }] }))).toEqual([[], ['ROL_EINDIGT 2']]);
    expect(soorten({ lidmaatschappen: [{ ...lid, tot: '2026-12-01', heeft: ['GROEPEN'] }] })).toEqual(['ROL_EINDIGT 1']);
  });

  it('een account dat een half jaar niet gebruikt is, op de dag zelf; wie pas begon nog niet', () => {
    expect(['2026-05-18', '2026-05-19', null].map((laatstGezienOp) => isOngebruikt({ van: '2022-01-01', laatstGezienOp }, VANDAAG))).toEqual([true, false, true]);
    expect(isOngebruikt({ van: '2026-06-01', laatstGezienOp: null }, VANDAAG)).toBe(false);
    // A role that begins later counts from then, whatever was used before.
    expect(isOngebruikt({ van: '2026-11-01', laatstGezienOp: '2026-01-01' }, VANDAAG)).toBe(false);
  });

  it('een uitnodiging die verliep of dichtging of waarvan de mail niet aankwam; niet een die wacht', () => {
    const u = (stand: string, post = 'VERZONDEN') => ({ id: 'u', naam: 'Nina', stand, post, verlooptOp: '2026-11-10T08:00:00Z' });
    expect([u('VERLOPEN'), u('TE_VAAK'), u('OPEN', 'OPZIJ'), u('OPEN'), u('AANGENOMEN'), u('INGETROKKEN')].map((een) => soorten({ uitnodigingen: [een] }).length)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('een systeem dat stil is of zijn seinen niet krijgt', () => {
    expect(soorten({ partnersystemen: [systeem] })).toEqual([]);
    expect(soorten({ partnersystemen: [{ ...systeem, laatstGebruiktOp: '2026-11-03T08:00:00Z' }] })).toEqual(['SYSTEEM 2']);
    expect(soorten({ partnersystemen: [{ ...systeem, laatstGebruiktOp: null }] })).toEqual(['SYSTEEM 2']);
    expect(soorten({ partnersystemen: [{ ...systeem, seinAdres: 'https://wenl.example', seinUitkomst: 'HTTP_500' }] })).toEqual(['SYSTEEM 1']);
    expect(soorten({ partnersystemen: [{ ...systeem, laatstGebruiktOp: null, beeindigdOp: '2026-11-01T08:00:00Z' }] })).toEqual([]);
  });

  it('het ernstigste eerst, dan wat het eerst komt', () => {
    const punten = beheeraandacht({ ...NIETS, partnerorganisaties: [{ ...org, contractTot: '2026-12-01' }, { ...org, id: 'p', naam: 'Larcom', contractTot: '2026-11-01' }], lidmaatschappen: [{ ...lid, laatstGezienOp: '2026-01-01' }] }, VANDAAG);
    expect(punten.map(({ zin }) => zin)).toEqual(['Het contract met Larcom is voorbij.', 'Het contract met WenL loopt af.', 'Dirk (WenL) logde een half jaar niet in.']);
  });
});
