import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await leeg();
});
afterAll(() => p.stop());
afterEach(leeg);

async function leeg() {
  await p.b.vraag('delete from uren_reactie');
  await p.b.vraag('delete from participatie_uren');
  await p.b.vraag('delete from participatie_totaal');
  await p.b.vraag(`update trajectstatus set doelgroep = 'ASIELSTATUSHOUDER', koffie_en_koek_op = null, intake_afgerond_op = '2024-12-20' where inburgeraar_id = $1`, [p.w.wij.amina]);
}

interface Post { id: string; datum: string; soort: string; organisatie: string; minuten: number; minutenTellend: number; reden: string; reactie: string | null }
interface Doel { uren: number; normUren: number | null; tempoPerWeek: number; nodigPerWeek: number | null; verwachtOp: string | null; opTijd: boolean | null }
interface Stand {
  taal: Doel | null; participatie: Doel; mapPraktijk: Doel; pvt: Doel; duo: { intakeTaal: number | null; taal: number | null; participatie: number | null; bekendTot: string | null }; bevestigd: number; betwist: number;
  maanden: { maand: string; taal: number | null; participatie: number }[]; aantalSamenloop: number;
  samenloop: { datum: string; minuten: number; minutenDubbel: number; minutenInLes: number; delen: { organisatie: string; activiteit: string; beginTijd: string | null; minuten: number }[] }[];
  maand: string | null; posten: Post[]; afgeschermd: string[];
}
const DOEL = '{ uren normUren tempoPerWeek nodigPerWeek verwachtOp opTijd }';
const VRAAG = `query($id: ID!, $maand: Datum) { urenstand(inburgeraarId: $id, maand: $maand) { taal ${DOEL} participatie ${DOEL} mapPraktijk ${DOEL} pvt ${DOEL} duo { intakeTaal taal participatie bekendTot }
  bevestigd betwist maanden { maand taal participatie } aantalSamenloop samenloop { datum minuten minutenDubbel minutenInLes delen { organisatie activiteit beginTijd minuten } }
  maand posten { id datum soort organisatie minuten minutenTellend reden reactie } afgeschermd } }`;
const vraag = (wie: Persona, id: string, maand: string | null = null) => p.als<{ urenstand: Stand | null }>(wie, VRAAG, { id, maand });
async function stand(wie: Persona = p.w.wie.consulent, maand: string | null = null, id = p.w.wij.amina): Promise<Stand> {
  const { data, errors } = await vraag(wie, id, maand);
  expect(errors).toEqual([]);
  if (!data?.urenstand) throw new Error('no hours');
  return data.urenstand;
}
const uren = (datum: string, minuten: number, extra: Record<string, unknown> = {}) => p.b.zet<{ id: string }>('participatie_uren', {
  inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.larcom, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId, datum, activiteit_id: p.w.activiteiten.hout, minuten, ...extra,
});
const VWN = () => ({ organisatie_id: p.w.org.vwn, ingevoerd_door: p.w.wie.vwnTrainer.lidmaatschapId });
const telling = async () => (await p.b.vraag<{ minuten: number }>('select minuten from participatie_telling where inburgeraar_id = $1', [p.w.wij.amina]))[0]?.minuten ?? 0;
const klopt = async () => expect(await p.b.vraag('select participatie_uren_afwijkingen()::int as totalen, participatie_dagen_afwijkingen()::int as dagen, taal_afwijkingen()::int as taal')).toEqual([{ totalen: 0, dagen: 0, taal: 0 }]);

describe('De 800 uur van een inburgeraar', () => {
  it('tellen vanaf het PIP en niet eerder, en dat staat erbij (Bi 5.3.5)', async () => {
    await uren('2025-03-02', 120);
    await uren('2025-03-03', 60);
    const nu = await stand(undefined, '2025-03-01');
    expect(nu.participatie.uren).toBe(1);
    expect(nu.posten.filter(({ soort }) => soort === 'PARTICIPATIE').map((r) => [r.datum, r.minutenTellend, r.reden])).toEqual([['2025-03-03', 60, 'TELT'], ['2025-03-02', 0, 'VOOR_PIP']]);
    const lijst = await p.als<{ inburgeraar: { participatieUren: { tellendeUren: number; alleUren: number } } }>(p.w.wie.consulent, `query($id: ID!) { inburgeraar(id: $id) { participatieUren { tellendeUren alleUren } } }`, { id: p.w.wij.amina });
    expect(lijst.data?.inburgeraar.participatieUren).toEqual({ tellendeUren: 1, alleUren: 3 });
    await klopt();
  });

  it('een partner ziet bij de eigen uren wat volgens het aanbod telt: niet wanneer het PIP was, en niet wat een ander schreef', async () => {
    await uren('2025-02-10', 120);
    await uren('2026-11-16', 120, { begin_tijd: '09:00' });
    await uren('2026-11-16', 120, { begin_tijd: '09:00', ...VWN() });
    const { data } = await p.als<{ inburgeraar: { participatieUren: { tellendeUren: number } } }>(p.w.wie.werkbegeleider, `query($id: ID!) { inburgeraar(id: $id) { participatieUren { tellendeUren } } }`, { id: p.w.wij.amina });
    expect(data?.inburgeraar.participatieUren.tellendeUren).toBe(4);
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.participatiecoordinator, p.w.wie.vwnTrainer]) expect((await vraag(wie, p.w.wij.amina)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('hebben een tempo en een verwachting binnen de termijn, met de uren per week die nodig blijven', async () => {
    for (let week = 1; week <= 13; week += 1) await uren(new Date(Date.UTC(2026, 10, 18) - (7 * week - 3) * 86_400_000).toISOString().slice(0, 10), 480);
    const { participatie } = await stand();
    expect(participatie).toMatchObject({ uren: 104, normUren: 800, tempoPerWeek: 8, verwachtOp: '2028-07-19', opTijd: false });
    // 696 hours in the 472 days up to and with 3 March 2028.
    expect(participatie.nodigPerWeek).toBeCloseTo((696 * 7) / 472, 1);
  });

  it('gelden niet voor een gezinsmigrant; wordt dat later anders, dan telt alles opnieuw (Bi 3.14)', async () => {
    await uren('2026-11-16', 120);
    const doelgroep = (soort: string) => p.b.vraag('update trajectstatus set doelgroep = $2 where inburgeraar_id = $1', [p.w.wij.amina, soort]);
    await doelgroep('GEZINSMIGRANT');
    expect(await stand()).toMatchObject({ participatie: { uren: 0, normUren: null, opTijd: null }, duo: { participatie: null }, posten: [{ soort: 'TAAL', reden: 'TELT' }, { soort: 'PARTICIPATIE', reden: 'BUITEN_DOELGROEP', minutenTellend: 0 }] });
    await doelgroep('ASIELSTATUSHOUDER');
    expect((await stand()).participatie.uren).toBe(2);
    await klopt();
  });

  it('tellen opnieuw als de brede intake of het PIP er later bij komt', async () => {
    const { bilal } = p.w.wij;
    await uren('2026-10-05', 90, { inburgeraar_id: bilal });
    const van = async () => (await p.b.vraag<{ minuten: number }>('select minuten from participatie_telling where inburgeraar_id = $1', [bilal]))[0]?.minuten;
    expect(await van()).toBe(0);
    await p.b.zet('trajectstatus', { inburgeraar_id: bilal, doelgroep: 'ASIELSTATUSHOUDER', koffie_en_koek_op: '2026-10-05', intake_afgerond_op: '2026-10-05' });
    expect(await van()).toBe(90);
    await p.b.vraag(`update trajectstatus set koffie_en_koek_op = '2026-10-06', intake_afgerond_op = null where inburgeraar_id = $1`, [bilal]);
    expect(await van()).toBe(0);
    await p.b.zet('pip_versie', { inburgeraar_id: bilal, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, versie: 1, dagtekening: '2026-10-05', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 });
    expect(await van()).toBe(90);
    await klopt();
    await p.b.vraag('delete from pip_versie where inburgeraar_id = $1', [bilal]);
    await p.b.vraag('delete from trajectstatus where inburgeraar_id = $1', [bilal]);
  });
});

describe('Uren die bij twee organisaties staan', () => {
  it('tellen één keer, en de consulent ziet wie wat schreef', async () => {
    await uren('2026-11-13', 120, { begin_tijd: '09:00' });
    await uren('2026-11-13', 120, { begin_tijd: '10:00', ...VWN() });
    const nu = await stand();
    expect(nu.participatie.uren).toBe(3);
    expect(nu.samenloop).toEqual([{ datum: '2026-11-13', minuten: 240, minutenDubbel: 60, minutenInLes: 0, delen: [
      { organisatie: 'Larcom', activiteit: 'Houtwerkplaats', beginTijd: '09:00', minuten: 120 }, { organisatie: 'VluchtelingenWerk', activiteit: 'Houtwerkplaats', beginTijd: '10:00', minuten: 120 },
    ] }]);
    expect(nu.posten.filter(({ soort }) => soort === 'PARTICIPATIE').map((r) => [r.organisatie, r.minutenTellend, r.reden])).toEqual([['VluchtelingenWerk', 60, 'DEELS_DUBBEL'], ['Larcom', 120, 'TELT']]);
    // The inburgeraar reads it as well; the loopbaanbegeleider reads no lessons.
    expect((await stand(amina)).samenloop).toEqual(nu.samenloop);
    expect(await stand(p.w.wie.loopbaanbegeleider)).toMatchObject({ participatie: { uren: 3 }, taal: null, duo: { taal: null }, afgeschermd: ['TAAL_PRESENTIE'] });
    await klopt();
  });

  it('vallen niet samen als het ene begint waar het andere eindigt', async () => {
    await uren('2026-11-13', 120, { begin_tijd: '09:00' });
    await uren('2026-11-13', 120, { begin_tijd: '11:00', ...VWN() });
    expect(await stand()).toMatchObject({ participatie: { uren: 4 }, samenloop: [], aantalSamenloop: 0 });
  });

  it('vallen op als het er samen meer dan tien zijn op een dag, ook zonder begintijd', async () => {
    await uren('2026-11-16', 360);
    await uren('2026-11-16', 240, VWN());
    expect((await stand()).aantalSamenloop).toBe(0);
    await uren('2026-11-17', 361);
    await uren('2026-11-17', 240, VWN());
    expect(await stand()).toMatchObject({ aantalSamenloop: 1, samenloop: [{ datum: '2026-11-17', minuten: 601, minutenDubbel: 0 }] });
  });

  it('tellen ook één keer als twee organisaties ze op hetzelfde moment opschrijven', async () => {
    const nu = () => opHetzelfdeMoment(p, 'participatie_uren', [
      () => p.als(p.w.wie.werkbegeleider, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-16', duurMinuten: 120, beginTijd: '09:00' }] } }),
      () => p.als(p.w.wie.consulent, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-16', duurMinuten: 120, beginTijd: '09:30' }] } }),
    ]);
    for (const { errors } of await nu()) expect(errors).toEqual([]);
    expect(await telling()).toBe(150);
    await klopt();
  });
});

/** A lesson of Z1 on a day, and what amina followed of it. */
async function les(datum: string, begin: string, minuten: number, status = 'AANWEZIG'): Promise<string> {
  const { id } = await p.b.zet<{ id: string }>('les', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, datum, begin_tijd: begin, duur_minuten: 150 });
  await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, datum, status, minuten, p.w.wie.taaldocent);
  return id;
}
async function lesWeg(id: string): Promise<void> {
  await p.b.vraag('delete from presentie where les_id = $1', [id]);
  await p.b.vraag('delete from les where id = $1', [id]);
  await p.b.vraag('select presentie_herberekenen()');
}

const taken = async (wie: Persona) => {
  const { data, errors } = await p.als<{ taken: { edges: { node: { soort: string } }[] } }>(wie, 'query($id: ID!) { taken(first: 100, filter: { inburgeraarId: $id }) { edges { node { soort } } } }', { id: p.w.wij.amina });
  expect(errors).toEqual([]);
  return data?.taken.edges.map(({ node }) => node.soort) ?? [];
};

describe('Uren participatie tijdens een les', () => {
  it('vallen de consulent en de inburgeraar op, met de les erbij; wie geen lessen leest merkt er niets van', async () => {
    const id = await les('2026-11-12', '13:00', 150);
    await uren('2026-11-12', 120, { begin_tijd: '14:30' });
    const verwacht = [{ datum: '2026-11-12', minuten: 120, minutenDubbel: 0, minutenInLes: 60, delen: [
      { organisatie: 'WenL', activiteit: 'Z1', beginTijd: '13:00', minuten: 150 }, { organisatie: 'Larcom', activiteit: 'Houtwerkplaats', beginTijd: '14:30', minuten: 120 },
    ] }];
    // What two organisations wrote during the same lesson is there once.
    await uren('2026-11-12', 60, { begin_tijd: '15:00', ...VWN() });
    expect((await stand()).samenloop).toMatchObject([{ minutenDubbel: 60, minutenInLes: 60 }]);
    await p.b.vraag('delete from participatie_uren where organisatie_id = $1', [p.w.org.vwn]);
    for (const wie of [p.w.wie.consulent, amina]) expect(await stand(wie)).toMatchObject({ samenloop: verwacht, aantalSamenloop: 1, participatie: { uren: 2 } });
    expect(await stand(p.w.wie.loopbaanbegeleider)).toMatchObject({ samenloop: [], aantalSamenloop: 0, participatie: { uren: 2 } });
    expect(await taken(p.w.wie.consulent)).toContain('UREN_SAMENLOOP');
    expect(await taken(p.w.wie.loopbaanbegeleider)).not.toContain('UREN_SAMENLOOP');
    await lesWeg(id);
    expect(await taken(p.w.wie.consulent)).not.toContain('UREN_SAMENLOOP');
  });

  it('niet als het ene begint waar de les eindigt, niet zonder begintijd, en niet als de persoon niet in de les was', async () => {
    const [erbij, afwezig] = [await les('2026-11-12', '13:00', 150), await les('2026-11-13', '13:00', 0, 'GEOORLOOFD_AFWEZIG')];
    await uren('2026-11-12', 120, { begin_tijd: '15:30' });
    await uren('2026-11-12', 60);
    await uren('2026-11-13', 120, { begin_tijd: '13:00' });
    expect(await stand()).toMatchObject({ samenloop: [], aantalSamenloop: 0 });
    for (const id of [erbij, afwezig]) await lesWeg(id);
  });
});

describe('De 800 uur taal en KNM', () => {
  it('zijn in het dossier, in de som waaruit taken en kerncijfers lezen en op de pagina Uren hetzelfde getal: lessen van voor het PIP tellen alleen tijdens de brede intake', async () => {
    const getallen = async () => {
      const { taal, duo, maanden } = await stand();
      const lijst = await p.als<{ inburgeraar: { taalPresentie: { tellendeUren: number; gevolgdeUren: number } } }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { tellendeUren gevolgdeUren } } }', { id: p.w.wij.amina });
      const [som] = await p.b.vraag<{ minuten: number }>('select minuten from taal_telling where inburgeraar_id = $1', [p.w.wij.amina]);
      const { tellendeUren, gevolgdeUren } = lijst.data?.inburgeraar.taalPresentie ?? { tellendeUren: -1, gevolgdeUren: -1 };
      expect([taal?.uren, (duo.intakeTaal ?? 0) + (duo.taal ?? 0), maanden.reduce((m, maand) => m + (maand.taal ?? 0), 0), (som?.minuten ?? 0) / 60]).toEqual(Array.from({ length: 4 }, () => tellendeUren));
      return { tellendeUren, gevolgdeUren };
    };
    const begin = await getallen();
    const voor = await les('2025-02-03', '09:00', 150);
    expect(await getallen()).toEqual({ tellendeUren: begin.tellendeUren, gevolgdeUren: begin.gevolgdeUren + 2.5 });
    const intake = (van: string | null) => p.b.vraag(`update trajectstatus set koffie_en_koek_op = $2, intake_afgerond_op = '2025-02-10' where inburgeraar_id = $1`, [p.w.wij.amina, van]);
    await intake('2025-02-03');
    expect(await getallen()).toEqual({ tellendeUren: begin.tellendeUren + 2.5, gevolgdeUren: begin.gevolgdeUren + 2.5 });
    await intake('2025-02-04');
    const vanaf = await les('2025-03-03', '09:00', 90, 'TE_LAAT');
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren + 1.5);
    await klopt();
    // A correction: the entry of before no longer counts, the new one does.
    await p.b.vraag('update presentie set minuten = 30 where les_id = $1', [vanaf]);
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren + 0.5);
    await p.b.vraag('update presentie set actueel = false where les_id = $1', [vanaf]);
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren);
    await klopt();
    for (const id of [voor, vanaf]) await lesWeg(id);
    expect(await getallen()).toEqual(begin);
    await klopt();
  });

  it('voor een school die alleen eigen lessen leest zijn het de eigen uren: het PIP speelt daarin niet mee', async () => {
    const id = await les('2025-02-03', '09:00', 150);
    const { data } = await p.als<{ inburgeraar: { taalPresentie: { tellendeUren: number; gevolgdeUren: number } } }>(p.w.wie.taalcoordinator, 'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { tellendeUren gevolgdeUren } } }', { id: p.w.wij.amina });
    expect(data?.inburgeraar.taalPresentie.tellendeUren).toBe(data?.inburgeraar.taalPresentie.gevolgdeUren);
    await lesWeg(id);
  });

  it('tellen niet in een groep die geen taalles geeft', async () => {
    const voor = (await stand()).taal?.uren;
    const groep = await p.b.groep('ELIP-uur', 'ELIP', p.w.org.wenl, [], []);
    const { id } = await p.b.zet<{ id: string }>('les', { groep_id: groep, organisatie_id: p.w.org.wenl, datum: '2026-11-12', begin_tijd: '19:00', duur_minuten: 60 });
    await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, '2026-11-12', 'AANWEZIG', 60, p.w.wie.taaldocent);
    expect((await stand()).taal?.uren).toBe(voor);
    await klopt();
    await lesWeg(id);
  });
});

const VASTLEGGEN = `mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id participatieUren { regels { id datum minuten versie } } } } }`;

describe('Wat DUO vraagt (Wi 34)', () => {
  it('zijn drie totalen: taal tijdens de intake, taal vanaf het PIP, en participatie; tot de laatste dag die bekend is', async () => {
    const id = await les('2025-02-03', '09:00', 150);
    await p.b.vraag(`update trajectstatus set koffie_en_koek_op = '2025-02-03', intake_afgerond_op = '2025-02-10' where inburgeraar_id = $1`, [p.w.wij.amina]);
    await uren('2025-02-10', 60);
    await uren('2026-11-17', 60);
    expect((await stand()).duo).toEqual({ intakeTaal: 2.5, taal: 2.5, participatie: 2, bekendTot: '2026-11-17' });
    await lesWeg(id);
  });

  it('MAP-praktijk en PVT volgen uit het aanbod, en tellen mee in de participatie', async () => {
    const map = await p.b.activiteit('Stage met MAP', p.w.gemeenten.dalfsen, { map_praktijk: true });
    const pvt = await p.b.activiteit('PVT-bijeenkomst', p.w.gemeenten.dalfsen, { pvt: true });
    await uren('2026-11-10', 240, { activiteit_id: map });
    await uren('2026-11-11', 180, { activiteit_id: pvt });
    expect(await stand()).toMatchObject({ participatie: { uren: 7 }, mapPraktijk: { uren: 4, normUren: 40 }, pvt: { uren: 3, normUren: 12 } });
    // The same practice written by two organisations is there once, as it is in the hours of participatie.
    await uren('2026-11-09', 120, { activiteit_id: map, begin_tijd: '09:00' });
    await uren('2026-11-09', 120, { activiteit_id: map, begin_tijd: '10:00', ...VWN() });
    expect(await stand()).toMatchObject({ participatie: { uren: 10 }, mapPraktijk: { uren: 7 } });
    // The MAP is asked of a gezinsmigrant too; the 800 hours are not.
    await p.b.vraag(`update trajectstatus set doelgroep = 'GEZINSMIGRANT' where inburgeraar_id = $1`, [p.w.wij.amina]);
    expect(await stand()).toMatchObject({ participatie: { uren: 0 }, mapPraktijk: { uren: 7 } });
    await leeg();
    for (const tabel of ['activiteit_regel where activiteit_id', 'activiteit where id']) await p.b.vraag(`delete from ${tabel} = any($1)`, [[map, pvt]]);
  });
});

describe('Wie het vraagt', () => {
  it('krijgt van iemand buiten bereik hetzelfde als van iemand die er niet is', async () => {
    expect((await vraag(p.w.wie.consulent, p.w.wij.bilal)).data).toEqual({ urenstand: null });
    expect((await vraag(p.w.wie.consulent, '00000000-0000-4000-8000-000000000000')).data).toEqual({ urenstand: null });
    expect((await vraag(amina, p.w.wij.bilal)).data).toEqual({ urenstand: null });
  });
  it('noemt een maand bij de eerste dag', async () => {
    expect((await vraag(p.w.wie.consulent, p.w.wij.amina, '2026-11-02')).errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'maand' }] });
  });
  it('staat in het auditlog met elke rubriek die het antwoord maakt', async () => {
    await stand();
    const [regel] = await p.b.vraag<{ rubrieken: string[] }>(`select operatie, rubrieken from auditregel where operatie = 'urenstand' order by id desc limit 1`);
    expect([...regel?.rubrieken ?? []].sort()).toEqual(['PARTICIPATIE_UREN', 'PIP_KERN', 'TAAL_PRESENTIE', 'TRAJECTSTATUS']);
  });
  it('kost evenveel vragen aan de database bij één regel als bij honderd', async () => {
    await uren('2026-11-01', 60);
    const een = await p.tel(() => stand());
    for (let i = 0; i < 100; i += 1) await uren(new Date(Date.UTC(2026, 6, 1) + i * 86_400_000).toISOString().slice(0, 10), 60);
    const veel = await p.tel(() => stand());
    expect(veel.aantal).toBe(een.aantal);
    expect(een.aantal).toBeLessThanOrEqual(13);
  });
});

describe('Wat samenvalt', () => {
  // Few hours of few days, so that nearly every draw has entries that coincide wholly, in part, and end to end.
  const kwartier = fc.integer({ min: 0, max: 12 }).map((k) => `${String(9 + Math.floor(k / 4)).padStart(2, '0')}:${String((k % 4) * 15).padStart(2, '0')}`);
  const post = fc.record({ org: fc.constantFrom('larcom', 'vwn', 'dalfsen'), dag: fc.constantFrom('2025-03-02', '2026-11-12', '2026-11-13'), tijd: fc.option(kwartier), minuten: fc.constantFrom(15, 30, 45, 60, 90, 120), telt: fc.constantFrom(true, true, true, false) });
  const lessenVan = fc.record({ dag: fc.constantFrom('2026-11-12', '2026-11-13'), tijd: kwartier, minuten: fc.constantFrom(30, 60, 90) });
  const minuut = (tijd: string) => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
  const reeks = ({ tijd, minuten }: { tijd: string | null; minuten: number }) => (tijd === null ? [] : Array.from({ length: minuten }, (_, i) => minuut(tijd) + i));
  const som = (van: readonly { minuten: number }[]) => van.reduce((s, { minuten }) => s + minuten, 0);

  it('telt elke minuut één keer, is zo vaak dubbel als er minuten te veel staan, en valt op zolang er een les was: nageteld per minuut', async () => {
    const activiteit = { true: p.w.activiteiten.hout, false: p.w.activiteiten.bezoek };
    const leden = { larcom: p.w.wie.werkbegeleider, vwn: p.w.wie.vwnTrainer, dalfsen: p.w.wie.consulent };
    let samen = 0;
    await fc.assert(fc.asyncProperty(fc.uniqueArray(post, { minLength: 3, maxLength: 8, selector: (r) => `${r.org}${r.dag}${r.tijd ?? '00:00'}${r.telt}` }), fc.uniqueArray(lessenVan, { maxLength: 2, selector: (r) => r.dag }), async (posten, lessen) => {
      await leeg();
      const ids = [];
      for (const { dag, tijd, minuten } of lessen) {
        const { id } = await p.b.zet<{ id: string }>('les', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, datum: dag, begin_tijd: tijd, duur_minuten: minuten });
        await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, dag, 'AANWEZIG', minuten, p.w.wie.taaldocent);
        ids.push(id);
      }
      for (const { org, dag, tijd, minuten, telt } of posten) await uren(dag, minuten, { organisatie_id: p.w.org[org as 'larcom'], ingevoerd_door: leden[org as 'larcom'].lidmaatschapId, begin_tijd: tijd, activiteit_id: activiteit[`${telt}`] });
      const dagen = await p.b.vraag<{ datum: string; minuten: number; dubbel: number; tellend: number }>('select datum::text, minuten, minuten_dubbel as dubbel, minuten_tellend as tellend from participatie_dag where inburgeraar_id = $1 order by datum', [p.w.wij.amina]);
      const nu = await stand();
      for (const datum of new Set(posten.map(({ dag }) => dag))) {
        const van = posten.filter(({ dag }) => dag === datum);
        const [metTijd, tellend] = [van.filter(({ tijd }) => tijd !== null), datum < '2025-03-03' ? [] : van.filter(({ telt }) => telt)];
        const [uniek, uniekTellend] = [new Set(metTijd.flatMap(reeks)), new Set(tellend.flatMap(reeks))];
        const dubbel = som(metTijd) - uniek.size;
        expect(dagen.find((dag) => dag.datum === datum)).toEqual({ datum, minuten: som(van), dubbel, tellend: uniekTellend.size + som(tellend.filter(({ tijd }) => tijd === null)) });
        const les = new Set(lessen.filter(({ dag }) => dag === datum).flatMap(reeks));
        const inLes = [...uniek].filter((m) => les.has(m)).length;
        if (dubbel > 0 || inLes > 0) samen += 1;
        expect(nu.samenloop.filter((dag) => dag.datum === datum).map(({ minutenDubbel, minutenInLes }) => [minutenDubbel, minutenInLes])).toEqual(dubbel > 0 || inLes > 0 || som(van) > 600 ? [[dubbel, inLes]] : []);
      }
      for (const id of ids) await lesWeg(id);
      await klopt();
    }), { numRuns: 40 });
    // A draw in which nothing coincides proves nothing.
    expect(samen).toBeGreaterThan(20);
  }, 120_000);
});

describe('De totalen zijn de som van de uitleg per regel', () => {
  const MAANDEN = ['2025-03-01', '2026-11-01'];
  // Few days and hours, so that organisations often write the same.
  const DAGEN = ['2025-03-02', '2025-03-03', '2026-11-16'];
  const tijd = fc.constantFrom(null, '08:00', '09:00', '09:45', '10:30', '13:00');
  const stap = fc.oneof(
    { weight: 6, arbitrary: fc.record({ soort: fc.constant('uren' as const), wie: fc.constantFrom('larcom', 'gemeente'), dag: fc.constantFrom(...DAGEN), tijd, minuten: fc.constantFrom(0, 60, 90, 150), telt: fc.constantFrom(true, true, false) }) },
    { weight: 2, arbitrary: fc.record({ soort: fc.constant('reactie' as const), welke: fc.nat(), reactie: fc.constantFrom('BEVESTIGD', 'BETWIST') }) },
    { weight: 1, arbitrary: fc.record({ soort: fc.constant('regel' as const), van: fc.constantFrom('2025-03-03', '2026-11-01'), waaromNiet: fc.constantFrom(null, 'ANDERE_TAAL') }) },
    { weight: 1, arbitrary: fc.record({ soort: fc.constant('intake' as const), van: fc.constantFrom(null, '2025-03-02', '2025-03-03') }) },
  );

  async function doe(s: (typeof stap) extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
    if (s.soort === 'uren') {
      const wie = s.wie === 'larcom' ? p.w.wie.werkbegeleider : p.w.wie.consulent;
      const org = s.wie === 'larcom' ? p.w.org.larcom : p.w.org.dalfsen;
      const activiteit = s.telt ? p.w.activiteiten.hout : p.w.activiteiten.bezoek;
      const [nu] = await p.b.vraag<{ versie: number; minuten: number }>(`select versie, minuten from participatie_uren where actueel and organisatie_id = $1 and datum = $2 and activiteit_id = $3 and begin_tijd is not distinct from $4::time and inburgeraar_id = $5`,
        [org, s.dag, activiteit, s.tijd, p.w.wij.amina]);
      // Refusals are part of it: what coincides within one organisation is not written.
      await p.als(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: activiteit, correctieReden: 'Toch anders', regels: [{ inburgeraarId: p.w.wij.amina, datum: s.dag, duurMinuten: s.minuten, beginTijd: s.tijd, versie: nu && nu.minuten > 0 ? nu.versie : null }] } });
    } else if (s.soort === 'reactie') {
      const rijen = await p.b.vraag<{ id: string }>('select id from participatie_uren where actueel and minuten > 0 order by datum, begin_tijd, id');
      const urenId = rijen[s.welke % Math.max(1, rijen.length)]?.id;
      if (urenId) await p.als(amina, `mutation($input: UrenReagerenInput!) { urenReageren(input: $input) { inburgeraar { id } } }`, { input: { idempotentieSleutel: sleutel(), urenId, reactie: s.reactie } });
    } else if (s.soort === 'regel') {
      await p.b.vraag(`insert into activiteit_regel (activiteit_id, geldig_van, waarom_niet) values ($1, $2, $3) on conflict (activiteit_id, geldig_van) do update set waarom_niet = excluded.waarom_niet`, [p.w.activiteiten.hout, s.van, s.waaromNiet]);
    } else {
      await p.b.vraag('update trajectstatus set koffie_en_koek_op = $2, intake_afgerond_op = $2 where inburgeraar_id = $1', [p.w.wij.amina, s.van]);
    }
  }

  it('in elke volgorde van vastleggen, wijzigen, intrekken, betwisten, en van regels en feiten die veranderen', async () => {
    await fc.assert(fc.asyncProperty(fc.array(stap, { minLength: 6, maxLength: 18 }), async (stappen) => {
      await leeg();
      for (const s of stappen) await doe(s);
      let som = 0;
      for (const maand of MAANDEN) som += (await stand(undefined, maand)).posten.filter(({ soort }) => soort === 'PARTICIPATIE').reduce((m, { minutenTellend }) => m + minutenTellend, 0);
      expect(await telling()).toBe(som);
      const nu = await stand();
      expect(nu.participatie.uren).toBe(Math.round((som / 60) * 100) / 100);
      expect(nu.maanden.reduce((m, { participatie }) => m + participatie, 0)).toBeCloseTo(som / 60, 1);
      await klopt();
    }), { numRuns: 12 });
    await p.b.vraag(`delete from activiteit_regel where geldig_van > '2022-01-01'`);
    await p.b.vraag('update trajectstatus set koffie_en_koek_op = null where inburgeraar_id = $1', [p.w.wij.amina]);
  }, 120_000);
});
