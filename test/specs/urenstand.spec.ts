import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { urenproef } from '../support/urenproef.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
let proef: ReturnType<typeof urenproef>;
beforeAll(async () => {
  p = await portaalStarten();
  proef = urenproef(p);
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await proef.leeg();
});
afterAll(() => p.stop());
afterEach(() => proef.leeg());

describe('De 800 uur van een inburgeraar', () => {
  it('tellen vanaf het PIP en niet eerder, en dat staat erbij (Bi 5.3.5)', async () => {
    await proef.uren('2025-03-02', 120);
    await proef.uren('2025-03-03', 60);
    const nu = await proef.stand(undefined, '2025-03-01');
    expect(nu.participatie.uren).toBe(1);
    expect(nu.posten.filter(({ soort }) => soort === 'PARTICIPATIE').map((r) => [r.datum, r.minutenTellend, r.reden])).toEqual([['2025-03-03', 60, 'TELT'], ['2025-03-02', 0, 'VOOR_PIP']]);
    const lijst = await p.als<{ inburgeraar: { participatieUren: { tellendeUren: number; alleUren: number } } }>(p.w.wie.consulent, `query($id: ID!) { inburgeraar(id: $id) { participatieUren { tellendeUren alleUren } } }`, { id: p.w.wij.amina });
    expect(lijst.data?.inburgeraar.participatieUren).toEqual({ tellendeUren: 1, alleUren: 3 });
    await proef.klopt();
  });

  it('een partner ziet bij de eigen uren wat volgens het aanbod telt: niet wanneer het PIP was, en niet wat een ander schreef', async () => {
    await proef.uren('2025-02-10', 120);
    await proef.uren('2026-11-16', 120, { begin_tijd: '09:00' });
    await proef.uren('2026-11-16', 120, { begin_tijd: '09:00', ...proef.VWN() });
    const { data } = await p.als<{ inburgeraar: { participatieUren: { tellendeUren: number } } }>(p.w.wie.werkbegeleider, `query($id: ID!) { inburgeraar(id: $id) { participatieUren { tellendeUren } } }`, { id: p.w.wij.amina });
    expect(data?.inburgeraar.participatieUren.tellendeUren).toBe(4);
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.participatiecoordinator, p.w.wie.vwnTrainer]) expect((await proef.vraag(wie, p.w.wij.amina)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('hebben een tempo en een verwachting binnen de termijn, met de uren per week die nodig blijven', async () => {
    for (let week = 1; week <= 13; week += 1) await proef.uren(new Date(Date.UTC(2026, 10, 18) - (7 * week - 3) * 86_400_000).toISOString().slice(0, 10), 480);
    const { participatie } = await proef.stand();
    expect(participatie).toMatchObject({ uren: 104, normUren: 800, tempoPerWeek: 8, verwachtOp: '2028-07-19', opTijd: false });
    // 696 hours in the 472 days up to and with 3 March 2028.
    expect(participatie.nodigPerWeek).toBeCloseTo((696 * 7) / 472, 1);
  });

  it('gelden niet voor een gezinsmigrant; wordt dat later anders, dan telt alles opnieuw (Bi 3.14)', async () => {
    await proef.uren('2026-11-16', 120);
    const doelgroep = (soort: string) => p.b.vraag('update trajectstatus set doelgroep = $2 where inburgeraar_id = $1', [p.w.wij.amina, soort]);
    await doelgroep('GEZINSMIGRANT');
    expect(await proef.stand()).toMatchObject({ participatie: { uren: 0, normUren: null, opTijd: null }, duo: { participatie: null }, posten: [{ soort: 'TAAL', reden: 'TELT' }, { soort: 'PARTICIPATIE', reden: 'BUITEN_DOELGROEP', minutenTellend: 0 }] });
    await doelgroep('ASIELSTATUSHOUDER');
    expect((await proef.stand()).participatie.uren).toBe(2);
    await proef.klopt();
  });

  it('tellen opnieuw als de brede intake of het PIP er later bij komt', async () => {
    const { bilal } = p.w.wij;
    await proef.uren('2026-10-05', 90, { inburgeraar_id: bilal });
    const van = async () => (await p.b.vraag<{ minuten: number }>('select minuten from participatie_telling where inburgeraar_id = $1', [bilal]))[0]?.minuten;
    expect(await van()).toBe(0);
    await p.b.zet('trajectstatus', { inburgeraar_id: bilal, doelgroep: 'ASIELSTATUSHOUDER', koffie_en_koek_op: '2026-10-05', intake_afgerond_op: '2026-10-05' });
    expect(await van()).toBe(90);
    await p.b.vraag(`update trajectstatus set koffie_en_koek_op = '2026-10-06', intake_afgerond_op = null where inburgeraar_id = $1`, [bilal]);
    expect(await van()).toBe(0);
    await p.b.zet('pip_versie', { inburgeraar_id: bilal, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, versie: 1, dagtekening: '2026-10-05', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 });
    expect(await van()).toBe(90);
    await proef.klopt();
    await p.b.vraag('delete from pip_versie where inburgeraar_id = $1', [bilal]);
    await p.b.vraag('delete from trajectstatus where inburgeraar_id = $1', [bilal]);
  });
});

describe('Uren die bij twee organisaties staan', () => {
  it('tellen één keer, en de consulent ziet wie wat schreef', async () => {
    await proef.uren('2026-11-13', 120, { begin_tijd: '09:00' });
    await proef.uren('2026-11-13', 120, { begin_tijd: '10:00', ...proef.VWN() });
    const nu = await proef.stand();
    expect(nu.participatie.uren).toBe(3);
    expect(nu.samenloop).toEqual([{ datum: '2026-11-13', minuten: 240, minutenDubbel: 60, minutenInLes: 0, delen: [
      { organisatie: 'Larcom', activiteit: 'Houtwerkplaats', beginTijd: '09:00', minuten: 120 }, { organisatie: 'VluchtelingenWerk', activiteit: 'Houtwerkplaats', beginTijd: '10:00', minuten: 120 },
    ] }]);
    expect(nu.posten.filter(({ soort }) => soort === 'PARTICIPATIE').map((r) => [r.organisatie, r.minutenTellend, r.reden])).toEqual([['VluchtelingenWerk', 60, 'DEELS_DUBBEL'], ['Larcom', 120, 'TELT']]);
    // The inburgeraar reads it as well; the loopbaanbegeleider reads no lessons.
    expect((await proef.stand(amina)).samenloop).toEqual(nu.samenloop);
    expect(await proef.stand(p.w.wie.loopbaanbegeleider)).toMatchObject({ participatie: { uren: 3 }, taal: null, duo: { taal: null }, afgeschermd: ['TAAL_PRESENTIE'] });
    await proef.klopt();
  });

  it('vallen niet samen als het ene begint waar het andere eindigt', async () => {
    await proef.uren('2026-11-13', 120, { begin_tijd: '09:00' });
    await proef.uren('2026-11-13', 120, { begin_tijd: '11:00', ...proef.VWN() });
    expect(await proef.stand()).toMatchObject({ participatie: { uren: 4 }, samenloop: [], aantalSamenloop: 0 });
  });

  it('vallen op als het er samen meer dan tien zijn op een dag, ook zonder begintijd', async () => {
    await proef.uren('2026-11-16', 360);
    await proef.uren('2026-11-16', 240, proef.VWN());
    expect((await proef.stand()).aantalSamenloop).toBe(0);
    await proef.uren('2026-11-17', 361);
    await proef.uren('2026-11-17', 240, proef.VWN());
    expect(await proef.stand()).toMatchObject({ aantalSamenloop: 1, samenloop: [{ datum: '2026-11-17', minuten: 601, minutenDubbel: 0 }] });
  });

  it('tellen ook één keer als twee organisaties ze op hetzelfde moment opschrijven', async () => {
    const nu = () => opHetzelfdeMoment(p, 'participatie_uren', [
      () => p.als(p.w.wie.werkbegeleider, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-16', duurMinuten: 120, beginTijd: '09:00' }] } }),
      () => p.als(p.w.wie.consulent, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-16', duurMinuten: 120, beginTijd: '09:30' }] } }),
    ]);
    for (const { errors } of await nu()) expect(errors).toEqual([]);
    expect(await proef.telling()).toBe(150);
    await proef.klopt();
  });
});

const VASTLEGGEN = `mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id participatieUren { regels { id datum minuten versie } } } } }`;

describe('Wat DUO vraagt (Wi 34)', () => {
  it('zijn drie totalen: taal tijdens de intake, taal vanaf het PIP, en participatie; tot de laatste dag die bekend is', async () => {
    const id = await proef.les('2025-02-03', '09:00', 150);
    await p.b.vraag(`update trajectstatus set koffie_en_koek_op = '2025-02-03', intake_afgerond_op = '2025-02-10' where inburgeraar_id = $1`, [p.w.wij.amina]);
    await proef.uren('2025-02-10', 60);
    await proef.uren('2026-11-17', 60);
    expect((await proef.stand()).duo).toEqual({ intakeTaal: 2.5, taal: 2.5, participatie: 2, bekendTot: '2026-11-17' });
    await proef.lesWeg(id);
  });

  it('MAP-praktijk en PVT volgen uit het aanbod, en tellen mee in de participatie', async () => {
    const map = await p.b.activiteit('Stage met MAP', p.w.gemeenten.dalfsen, { map_praktijk: true });
    const pvt = await p.b.activiteit('PVT-bijeenkomst', p.w.gemeenten.dalfsen, { pvt: true });
    await proef.uren('2026-11-10', 240, { activiteit_id: map });
    await proef.uren('2026-11-11', 180, { activiteit_id: pvt });
    expect(await proef.stand()).toMatchObject({ participatie: { uren: 7 }, mapPraktijk: { uren: 4, normUren: 40 }, pvt: { uren: 3, normUren: 12 } });
    // The same practice written by two organisations is there once, as it is in the hours of participatie.
    await proef.uren('2026-11-09', 120, { activiteit_id: map, begin_tijd: '09:00' });
    await proef.uren('2026-11-09', 120, { activiteit_id: map, begin_tijd: '10:00', ...proef.VWN() });
    expect(await proef.stand()).toMatchObject({ participatie: { uren: 10 }, mapPraktijk: { uren: 7 } });
    // The MAP is asked of a gezinsmigrant too; the 800 hours are not.
    await p.b.vraag(`update trajectstatus set doelgroep = 'GEZINSMIGRANT' where inburgeraar_id = $1`, [p.w.wij.amina]);
    expect(await proef.stand()).toMatchObject({ participatie: { uren: 0 }, mapPraktijk: { uren: 7 } });
    await proef.leeg();
    for (const tabel of ['activiteit_regel where activiteit_id', 'activiteit where id']) await p.b.vraag(`delete from ${tabel} = any($1)`, [[map, pvt]]);
  });
});

describe('Wie het vraagt', () => {
  it('krijgt van iemand buiten bereik hetzelfde als van iemand die er niet is', async () => {
    expect((await proef.vraag(p.w.wie.consulent, p.w.wij.bilal)).data).toEqual({ urenstand: null });
    expect((await proef.vraag(p.w.wie.consulent, '00000000-0000-4000-8000-000000000000')).data).toEqual({ urenstand: null });
    expect((await proef.vraag(amina, p.w.wij.bilal)).data).toEqual({ urenstand: null });
  });
  it('noemt een maand bij de eerste dag', async () => {
    expect((await proef.vraag(p.w.wie.consulent, p.w.wij.amina, '2026-11-02')).errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'maand' }] });
  });
  it('staat in het auditlog met elke rubriek die het antwoord maakt', async () => {
    await proef.stand();
    const [regel] = await p.b.vraag<{ rubrieken: string[] }>(`select operatie, rubrieken from auditregel where operatie = 'urenstand' order by id desc limit 1`);
    expect([...regel?.rubrieken ?? []].sort()).toEqual(['PARTICIPATIE_UREN', 'PIP_KERN', 'TAAL_PRESENTIE', 'TRAJECTSTATUS']);
  });
  it('kost evenveel vragen aan de database bij één regel als bij honderd', async () => {
    await proef.uren('2026-11-01', 60);
    const een = await p.tel(() => proef.stand());
    for (let i = 0; i < 100; i += 1) await proef.uren(new Date(Date.UTC(2026, 6, 1) + i * 86_400_000).toISOString().slice(0, 10), 60);
    const veel = await p.tel(() => proef.stand());
    expect(veel.aantal).toBe(een.aantal);
    expect(een.aantal).toBeLessThanOrEqual(13);
  });
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
      await proef.leeg();
      for (const s of stappen) await doe(s);
      let som = 0;
      for (const maand of MAANDEN) som += (await proef.stand(undefined, maand)).posten.filter(({ soort }) => soort === 'PARTICIPATIE').reduce((m, { minutenTellend }) => m + minutenTellend, 0);
      expect(await proef.telling()).toBe(som);
      const nu = await proef.stand();
      expect(nu.participatie.uren).toBe(Math.round((som / 60) * 100) / 100);
      expect(nu.maanden.reduce((m, { participatie }) => m + participatie, 0)).toBeCloseTo(som / 60, 1);
      await proef.klopt();
    }), { numRuns: 12 });
    await p.b.vraag(`delete from activiteit_regel where geldig_van > '2022-01-01'`);
    await p.b.vraag('update trajectstatus set koffie_en_koek_op = null where inburgeraar_id = $1', [p.w.wij.amina]);
  }, 120_000);
});
