import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';

describe('Op een echte server, zonder demo', () => {
  let p: Portaal;
  beforeAll(async () => { p = await portaalStarten({ demo: false }); });
  afterAll(() => p.stop());

  const fouten = async (document: string) => (await p.als(p.w.wie.consulent, document)).errors.map((f) => [f.message, f.extensions.code]);
  const STIL = ['Dit verzoek is niet goed opgebouwd.', 'VERZOEK_ONJUIST'];

  it('is het schema niet op te vragen', async () => {
    for (const document of ['{ __schema { queryType { name } } }', '{ __type(name: "Les") { name } }', '{ a: __schema { types { name } } ik { naam } }']) {
      const { status, data, errors } = await p.als(p.w.wie.consulent, document);
      expect([status, data, errors.map((f) => f.extensions.code)]).toEqual([400, null, ['VERZOEK_ONJUIST']]);
    }
    expect((await p.als(p.w.wie.consulent, '{ ik { __typename } }')).data).toEqual({ ik: { __typename: 'Ik' } });
  });

  it('verraadt een fout in een document geen namen die wel bestaan', async () => {
    for (const document of ['{ ikk { naam } }', '{ ik { naamm } }', '{ inburgeraars(sorttering: ROEPNAAM) { totaal } }', '{ inburgeraars(sortering: ROEPNAAMM) { totaal } }',
      '{ inburgeraars(filter: { zoekk: "x" }) { totaal } }', 'query($d: Dattum) { inburgeraar(id: $d) { id } }', '{ ik }', '{ inburgeraar { id } }']) {
      const gekregen = await fouten(document);
      expect([document, new Set(gekregen.map(String))]).toEqual([document, new Set([String(STIL)])]);
    }
  });

  it('in de demo wel: daar is het een hulp', async () => {
    const demo = await portaalStarten();
    try {
      expect((await demo.als(demo.w.wie.consulent, '{ __schema { queryType { name } } }')).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
      expect((await demo.als(demo.w.wie.consulent, '{ ik { naamm } }')).errors[0]?.message).toContain('Did you mean "naam"');
    } finally {
      await demo.stop();
    }
  });

  it('is er geen demo om mee in te loggen', async () => {
    expect((await fetch(`${p.adres}/auth/demo`)).status).toBe(404);
  });
});

describe('Als er bij ons iets kapot gaat', () => {
  let p: Portaal;
  beforeAll(async () => { p = await portaalStarten(); });
  afterAll(() => p.stop());
  afterEach(async () => {
    await metVerbinding(p.adminUrl, (admin) => admin.query('alter table if exists roepnaam_weg rename to roepnaam'));
    p.logregels.length = 0;
  });
  const roepnaamWeg = () => metVerbinding(p.adminUrl, (admin) => admin.query('alter table roepnaam rename to roepnaam_weg'));

  const INTERN = { message: 'Er ging iets mis bij ons. Er is niets opgeslagen. Probeer het opnieuw.', code: 'INTERN' };
  const kort = (a: { status: number; data: unknown; errors: { message: string; extensions: { code: string } }[] }) => [a.status, a.data, a.errors.map((f) => ({ message: f.message, code: f.extensions.code }))];

  it('krijgt de vrager één zin en verder niets; in het log staat de soort fout, zonder inhoud', async () => {
    await roepnaamWeg();
    const antwoord = await p.als(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { achternaam { achternaam } roepnaam { roepnaam } } }', { id: p.w.wij.amina });
    expect(kort(antwoord)).toEqual([200, null, [INTERN]]);
    for (const spoor of ['roepnaam" does not', 'relation', '42P01', 'Voorbeeld', 'at ', '.ts']) expect(antwoord.tekst, spoor).not.toContain(spoor);
    const fout = p.logregels.find((regel) => regel.includes('"level":"error"')) ?? '';
    expect(fout).toContain('42P01');
    for (const spoor of [p.w.wij.amina, 'Voorbeeld', 'select', 'relation']) expect(fout, spoor).not.toContain(spoor);
  });

  it('is er niets opgeslagen, ook niet van wat wel lukte, en is de sleutel nog vrij', async () => {
    const vastleggen = `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { aantalVastgelegd deelnemers { inburgeraar { roepnaam { roepnaam } } } } } }`;
    const input = { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] };
    // The entry itself succeeds; reading the answer breaks.
    await roepnaamWeg();
    expect(kort(await p.als(p.w.wie.taaldocent, vastleggen, { input }))).toEqual([200, null, [INTERN]]);
    const sporen = () => p.b.vraag(`select 1 from presentie where les_id = $1 union all select 1 from idempotentie union all select 1 from auditregel`, [p.w.lessen.vandaag]);
    expect(await sporen()).toEqual([]);
    expect(await p.b.vraag('select presentie_afwijkingen() as aantal')).toEqual([{ aantal: '0' }]);
    await metVerbinding(p.adminUrl, (admin) => admin.query('alter table roepnaam_weg rename to roepnaam'));
    const { data } = await p.als<{ presentieVastleggen: { les: { aantalVastgelegd: number } } }>(p.w.wie.taaldocent, vastleggen, { input });
    expect(data?.presentieVastleggen.les.aantalVastgelegd).toBe(1);
  });

  it('gaat het volgende verzoek over dezelfde verbinding gewoon door', async () => {
    await roepnaamWeg();
    for (let i = 0; i < 12; i += 1) await p.als(p.w.wie.consulent, '{ inburgeraars { edges { node { roepnaam { roepnaam } } } } }');
    expect((await p.als<{ ik: { naam: string } }>(p.w.wie.teamleider, '{ ik { naam } }')).data?.ik.naam).toBe('Thea Teamleider');
    expect([p.pool.idleCount, p.pool.waitingCount]).toEqual([p.pool.totalCount, 0]);
  });

  it('een database die weg is geeft dezelfde zin, en daarna werkt het weer', async () => {
    await metVerbinding(p.adminUrl, (admin) => admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'samenspel_app'`));
    const antwoorden = [];
    for (let i = 0; i < 6; i += 1) antwoorden.push(await p.als<{ ik: { naam: string } }>(p.w.wie.consulent, '{ ik { naam } }'));
    expect(antwoorden.flatMap((a) => a.errors.map((f) => f.extensions.code)).filter((code) => code !== 'INTERN')).toEqual([]);
    expect(antwoorden.at(-1)?.data?.ik.naam).toBe('Carla Consulent');
  });
});
