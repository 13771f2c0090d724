import { describe, expect, it } from 'vitest';
import type { Weigeringscode } from '../../../shared/weigeringen.ts';
import { controleer, gedeeldeHerkomst, type Keuze, kies, maakRegel, naarInput, opRegel, type RoosterDeelnemer, tel, uitInput } from './rooster.ts';

const DUUR = 150;
type Presentie = NonNullable<RoosterDeelnemer['presentie']>;
const herkomst = { medewerker: 'Dirk Docent', organisatie: 'WenL', op: '2026-11-18T10:00:00Z', bron: 'SCHERM' };
const stond = (status: string, extra: Partial<Presentie> = {}): Presentie => ({ id: 'p', status, minuten: status === 'AANWEZIG' ? DUUR : 0, reden: null, versie: 1, correctieReden: null, herkomst, ...extra });
const cursist = (id: string, presentie: Presentie | null = null, extra: Partial<RoosterDeelnemer> = {}): RoosterDeelnemer => ({ inburgeraar: { id, portaalnummer: null, roepnaam: { roepnaam: id }, achternaam: null }, presentie, afmelding: null, bevestigd: null, ...extra });
const keuze = (status: Keuze['status'], extra: Partial<Keuze> = {}): Keuze => ({ status, gemist: '', reden: '', versie: null, ...extra });
const regel = (presentie: Presentie | null, gekozen?: Keuze) => maakRegel(cursist('amina', presentie), gekozen ? { amina: gekozen } : {}, DUUR);

describe('wie nog niet is vastgelegd', () => {
  it('staat op aanwezig en gaat zo mee met opslaan', () => {
    expect(regel(null)).toMatchObject({ keuze: { status: 'AANWEZIG' }, gewijzigd: true, correctie: false, verouderd: false });
  });

  it('gaat mee met de uitzondering die de docent aantikte', () => {
    const regels = [regel(null, keuze('TE_LAAT', { gemist: '30', reden: 'VERVOER' }))];
    expect(naarInput('les', regels, '')).toEqual({ lesId: 'les', regels: [{ inburgeraarId: 'amina', status: 'TE_LAAT', minutenGemist: 30, reden: 'VERVOER' }] });
  });
});

describe('wat op het apparaat is bewaard', () => {
  it('staat er weer precies zoals de docent het koos', () => {
    const leden = [cursist('amina'), cursist('bilal', stond('AANWEZIG')), cursist('chidi', stond('AANWEZIG'))];
    const keuzes = { amina: keuze('TE_LAAT', { gemist: '15', reden: 'WERK' }), bilal: keuze('ONGEOORLOOFD_AFWEZIG', { versie: 1 }) };
    const input = naarInput('les', leden.map((lid) => maakRegel(lid, keuzes, DUUR)), 'Verkeerd aangetikt');
    const terug = uitInput(JSON.parse(JSON.stringify(input)) as typeof input);
    expect(terug).toEqual({ keuzes, correctieReden: 'Verkeerd aangetikt' });
    expect(naarInput('les', leden.map((lid) => maakRegel(lid, terug.keuzes, DUUR)), terug.correctieReden)).toEqual(input);
  });
});

describe('wie zich vooraf afmeldde', () => {
  const afgemeld = (presentie: Presentie | null, keuzes = {}) => maakRegel(cursist('amina', presentie, { afmelding: { reden: 'WERK' } }), keuzes, DUUR);

  it('staat op geoorloofd afwezig met de eigen reden, en gaat zo mee met opslaan', () => {
    expect(naarInput('les', [afgemeld(null)], '').regels).toEqual([{ inburgeraarId: 'amina', status: 'GEOORLOOFD_AFWEZIG', reden: 'WERK' }]);
  });

  it('blijft wat de docent vastlegde of koos', () => {
    expect(afgemeld(stond('AANWEZIG')).keuze.status).toBe('AANWEZIG');
    expect(afgemeld(null, { amina: keuze('ONGEOORLOOFD_AFWEZIG') }).keuze.status).toBe('ONGEOORLOOFD_AFWEZIG');
  });
});

describe('wat al is vastgelegd', () => {
  it('gaat niet nog een keer mee', () => {
    expect(naarInput('les', [regel(stond('AANWEZIG'))], '').regels).toEqual([]);
  });

  it('is met dezelfde keuze geen wijziging, en met een andere een correctie met reden en versie', () => {
    expect(regel(stond('AANWEZIG'), keuze('AANWEZIG', { versie: 1 })).gewijzigd).toBe(false);
    const regels = [regel(stond('AANWEZIG'), keuze('ONGEOORLOOFD_AFWEZIG', { versie: 1 }))];
    expect(naarInput('les', regels, ' Verkeerd aangetikt ')).toEqual({ lesId: 'les', correctieReden: 'Verkeerd aangetikt', regels: [{ inburgeraarId: 'amina', status: 'ONGEOORLOOFD_AFWEZIG', versie: 1 }] });
  });

  it('toont bij te laat de gemiste minuten', () => {
    expect(regel(stond('TE_LAAT', { minuten: 120 })).keuze.gemist).toBe('30');
  });

  it('vraagt om een nieuwe keuze als een collega intussen iets anders vastlegde', () => {
    const eerderGekozen = keuze('TE_LAAT', { gemist: '10' });
    expect(regel(stond('AANWEZIG'), eerderGekozen).verouderd).toBe(true);
    expect(regel(stond('TE_LAAT', { minuten: 140 }), eerderGekozen).verouderd).toBe(false);
    expect(controleer([regel(stond('AANWEZIG'), eerderGekozen)], DUUR)).toEqual([{ veld: 'amina.ingehaald', zin: 'Kies wat er moet staan.' }]);
  });

  it('kan ook aanwezig worden nadat de les eerst niet doorging', () => {
    expect(regel(stond('VERVALLEN')).gewijzigd).toBe(false);
    expect(regel(stond('VERVALLEN'), keuze('AANWEZIG', { versie: 1 })).gewijzigd).toBe(true);
  });
});

describe('een keuze aantikken', () => {
  it('laat weg wat er niet meer bij past', () => {
    const teLaat = keuze('TE_LAAT', { gemist: '15', reden: 'WERK' });
    expect(kies(teLaat, null, { status: 'GEOORLOOFD_AFWEZIG' })).toMatchObject({ gemist: '', reden: 'WERK' });
    expect(kies(teLaat, null, { status: 'AANWEZIG' })).toMatchObject({ gemist: '', reden: '' });
  });
});

describe('te laat', () => {
  const fouten = (gemist: string) => controleer([regel(null, keuze('TE_LAAT', { gemist }))], DUUR);

  it.each(['', '0', '151', '12,5', 'kwartier'])('kan niet met %j minuten', (gemist) => {
    expect(fouten(gemist).map((f) => f.veld)).toEqual(['amina.minutenGemist']);
  });

  it.each(['1', '150'])('kan met %j minuten', (gemist) => {
    expect(fouten(gemist)).toEqual([]);
  });
});

describe('een weigering van de server', () => {
  it('komt bij de cursist die op die plek verstuurd werd', () => {
    const fout = (veld: string, code: Weigeringscode = 'INVOER_ONJUIST') => ({ veld, code, zin: 'x' });
    expect(opRegel([fout('regels.1.minutenGemist'), fout('regels.0.inburgeraarId'), fout('lesId')], ['amina', 'bilal']).map((f) => f.veld))
      .toEqual(['bilal.minutenGemist', 'amina.status', 'lesId']);
    expect(opRegel([fout('regels.0.versie', 'VERSIE_VEROUDERD')], ['amina'])).toEqual([]);
  });
});

describe('de telling onderaan', () => {
  it('telt iedereen één keer', () => {
    const regels = [regel(null), regel(stond('ONGEOORLOOFD_AFWEZIG')), regel(stond('AANWEZIG'), keuze('TE_LAAT', { versie: 1 }))];
    expect(tel(regels)).toEqual({ AANWEZIG: 1, TE_LAAT: 1, GEOORLOOFD_AFWEZIG: 0, ONGEOORLOOFD_AFWEZIG: 1 });
  });
});

describe('wie het vastlegde', () => {
  const van = (id: string, op: string) => maakRegel(cursist(id, stond('AANWEZIG', { herkomst: { ...herkomst, op } })), {}, DUUR);

  it('staat één keer boven de lijst als één keer opslaan voor de meesten geldt', () => {
    expect(gedeeldeHerkomst([van('a', '10:00'), van('b', '10:00'), van('c', '11:00')])?.herkomst.op).toBe('10:00');
  });

  it('staat bij ieder apart als dat niet zo is', () => {
    expect(gedeeldeHerkomst([van('a', '10:00'), van('b', '11:00')])).toBeNull();
    expect(gedeeldeHerkomst([van('a', '10:00'), van('b', '10:00'), regel(null), regel(null)])).toBeNull();
    expect(gedeeldeHerkomst([])).toBeNull();
  });
});
