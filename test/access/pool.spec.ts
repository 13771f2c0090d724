import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { maat, ZAAD } from '../support/maat.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { verslag } from '../support/verslag.ts';
import type { Persona } from '../world/wereld.ts';

const VERBINDINGEN = 5;
const VERZOEKEN = maat(600, 10_000);
const GOLF = maat(200, 1_000);
const TEGELIJK = 24;
const GEBRUIKERS = 50;

interface Wie { persona: Persona; koekje: string; eigen: ReadonlySet<string> }

let p: Portaal;
let iedereen: Wie[];
/** A word of each person that stands nowhere else: the identity, and names that no other person has. */
let sporen: Map<string, string[]>;
beforeAll(async () => {
  p = await portaalStarten({ verbindingen: VERBINDINGEN });
  const { amina, bilal, celine, daoud, esra, farid, gulsum, hamid, ilham } = p.w.wij;
  const zelf = await p.b.persona('Zij zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.gulsum });
  // Written out from what the world says, not asked from the server.
  const bereik: [Persona, string[]][] = [
    [p.w.wie.consulent, [amina, celine, daoud, esra, gulsum, ilham, hamid]], [p.w.wie.andereConsulent, [bilal, hamid]], [p.w.wie.consulentStaphorst, [farid]],
    [p.w.wie.teamleider, [amina, bilal, celine, daoud, esra, gulsum, hamid, ilham]], [p.w.wie.beleidsmedewerker, []], [p.w.wie.fg, []], [p.w.wie.beheerder, []],
    [p.w.wie.loopbaanbegeleider, [amina]], [p.w.wie.taalcoordinator, [amina, bilal, farid, gulsum]], [p.w.wie.taaldocent, [amina, farid, gulsum]], [p.w.wie.andereDocent, [bilal]],
    [p.w.wie.coordinatorNlTraining, []], [p.w.wie.participatiecoordinator, [amina, bilal]], [p.w.wie.werkbegeleider, [amina, bilal]], [p.w.wie.vwnCoordinator, [amina, gulsum]],
    [p.w.wie.vwnBegeleider, [amina]], [p.w.wie.vwnTrainer, [amina]], [p.w.wie.woonconsulent, [amina, gulsum]], [p.w.wie.welzijnscoordinator, [amina]],
    [p.w.wie.taalpuntcoordinator, [amina]], [p.w.wie.taalcoach, [amina]], [p.w.wie.sleutelpersoon, []], [zelf, [gulsum]],
  ];
  // A colleague of each in the same role: who coordinates has the same reach, who works by name or by group has nobody yet.
  for (const [persona, eigen] of [...bereik].filter(([q]) => q.organisatieId !== null)) {
    const zelfde = ['TEAMLEIDER', 'TAALCOORDINATOR', 'PARTICIPATIECOORDINATOR', 'VWN_COORDINATOR', 'WOONCONSULENT', 'WELZIJNSCOORDINATOR', 'TAALPUNTCOORDINATOR'].includes(persona.rol);
    bereik.push([await p.b.persona(`${persona.naam} twee`, persona.rol, persona.organisatieId), zelfde ? eigen : []]);
  }
  for (const id of [amina, bilal, celine, esra, farid]) if (bereik.length < GEBRUIKERS) bereik.push([await p.b.persona('Zelf', 'INBURGERAAR', null, { inburgeraarId: id }), [id]]);
  iedereen = [];
  for (const [persona, eigen] of bereik) iedereen.push({ persona, koekje: await p.koekje(persona), eigen: new Set(eigen) });
  const namen = await p.b.vraag<{ id: string; roepnaam: string; achternaam: string }>('select r.inburgeraar_id as id, roepnaam, achternaam from roepnaam r join achternaam a using (inburgeraar_id)');
  sporen = new Map(namen.map(({ id, roepnaam, achternaam }) => [id, [id, `"${roepnaam}"`, `"${achternaam}"`]]));
});
afterAll(() => p.stop());

const PERSOON = 'id portaalnummer roepnaam { roepnaam } achternaam { achternaam } taalPresentie { lessen { status } } betrokkenen { betrokkenen { organisatie } }';
const VRAGEN: ((t: Toeval) => { query: string; variables?: object })[] = [
  () => ({ query: `{ inburgeraars(first: 100) { totaal edges { node { ${PERSOON} } } } }` }),
  () => ({ query: `{ inburgeraars(first: 100, sortering: ROEPNAAM) { edges { node { ${PERSOON} } } } ik { naam } }` }),
  (t) => ({ query: `query($id: ID!) { inburgeraar(id: $id) { ${PERSOON} } }`, variables: { id: t.kies(Object.values(p.w.wij)) } }),
  () => ({ query: `{ mijnLessen(van: "2026-11-01", tot: "2026-11-30") { id deelnemers { inburgeraar { ${PERSOON} } presentie { status } } } }` }),
  (t) => ({
    query: `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { deelnemers { inburgeraar { ${PERSOON} } } } } }`,
    variables: { input: { idempotentieSleutel: sleutel(), lesId: t.kies(Object.values(p.w.lessen)), regels: [{ inburgeraarId: t.kies(Object.values(p.w.wij)), status: 'AANWEZIG' }] } },
  }),
  // Breaks in the middle of its transaction.
  () => ({ query: `{ een: inburgeraars { totaal } twee: inburgeraars(filter: { fase: "X" }) { totaal } }` }),
];

interface Uitslag { wie: Wie; vraag: number; tekst: string | null }

async function verzoek(t: Toeval): Promise<Uitslag> {
  const wie = t.kies(iedereen);
  const vraag = t.heel(0, VRAGEN.length - 1);
  const afbreken = new AbortController();
  const gehaald = fetch(`${p.adres}/graphql`, {
    method: 'POST', signal: afbreken.signal, headers: { 'content-type': 'application/json', cookie: wie.koekje }, body: JSON.stringify(VRAGEN[vraag]?.(t)),
  }).then((antwoord) => antwoord.text()).catch(() => null);
  if (t.kans(0.25)) setTimeout(() => afbreken.abort(), t.heel(0, 40));
  return { wie, vraag, tekst: await gehaald };
}

/** Cancels a statement that runs for the portal now and then: to the server the same as a time-out (SQLSTATE 57014). */
async function saboteren(admin: pg.Client, t: Toeval, bezig: () => boolean): Promise<number> {
  let afgebroken = 0;
  while (bezig()) {
    const { rows } = await admin.query<{ gelukt: boolean }>(`select pg_cancel_backend(pid) as gelukt from pg_stat_activity
      where datname = current_database() and usename = 'samenspel_app' and state = 'active' order by random() limit 1`);
    afgebroken += rows.filter((r) => r.gelukt).length;
    await new Promise((verder) => setTimeout(verder, t.heel(5, 60)));
  }
  return afgebroken;
}

/** Always so many under way; who is ready starts the next. */
async function golf(nummer: number, aantal: number): Promise<Uitslag[]> {
  const uitslagen: Uitslag[] = [];
  let gestart = 0;
  const baan = async (baanNummer: number) => {
    const t = new Toeval(ZAAD, `pool ${nummer}`, baanNummer);
    while (gestart < aantal) {
      gestart += 1;
      uitslagen.push(await verzoek(t));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, (_, i) => baan(i)));
  return uitslagen;
}

/** What the connections hold when nobody uses them: nothing of anybody. */
async function schoon(admin: pg.Client): Promise<string[]> {
  const bezig = async () => ({
    bezig: (await admin.query<{ wat: string }>(`select state || ' ' || left(query, 60) as wat from pg_stat_activity where datname = current_database() and usename = 'samenspel_app' and state <> 'idle'`)).rows.map((r) => r.wat),
    uitgeleend: p.pool.totalCount - p.pool.idleCount, wachtend: p.pool.waitingCount,
  });
  await vi.waitFor(async () => expect(await bezig()).toEqual({ bezig: [], uitgeleend: 0, wachtend: 0 }), { timeout: 30_000, interval: 50 });
  const vuil: string[] = [];
  const alle = await Promise.all(Array.from({ length: p.pool.totalCount }, () => p.pool.connect()));
  try {
    for (const verbinding of alle) {
      const { rows: [rij] } = await verbinding.query<Record<string, string | boolean>>(`select current_user as rol, current_setting('role') as gezet, now() = statement_timestamp() as los,
        current_setting('statement_timeout') as wachttijd, ${INSTELLINGEN.map((n) => `coalesce(current_setting('app.${n}', true), '') as ${n}`).join(', ')}`);
      const over = { rol: 'samenspel_app', gezet: 'none', los: true, wachttijd: '0', ...Object.fromEntries(INSTELLINGEN.map((n) => [n, ''])) };
      for (const [naam, waarde] of Object.entries(over)) if (rij?.[naam] !== waarde) vuil.push(`${naam} = ${String(rij?.[naam])}`);
      const { rowCount } = await verbinding.query(`select from pg_class where relname = 'roepnaam' and has_table_privilege(oid, 'select')`);
      if (rowCount) vuil.push('reads roepnaam');
    }
  } finally {
    for (const verbinding of alle) verbinding.release();
  }
  return vuil;
}
const INSTELLINGEN = ['lidmaatschap', 'organisatie', 'gemeente', 'inburgeraar', 'vandaag', 'systeemgemeente'];

/** How often the connections used a plan that they had kept from an earlier request, of whoever that was. */
async function planHergebruik(): Promise<number> {
  const alle = await Promise.all(Array.from({ length: p.pool.totalCount }, () => p.pool.connect()));
  try {
    let keer = 0;
    for (const verbinding of alle) keer += (await verbinding.query<{ keer: number }>('select coalesce(sum(generic_plans + custom_plans - 1), 0)::int as keer from pg_prepared_statements')).rows[0]?.keer ?? 0;
    return keer;
  } finally {
    for (const verbinding of alle) verbinding.release();
  }
}

describe(`${VERZOEKEN} verzoeken van ${GEBRUIKERS} mensen door elkaar over ${VERBINDINGEN} verbindingen, met afgebroken verzoeken, afgekapte vragen en fouten`, () => {
  const uitslagen: Uitslag[] = [];
  const vuil: string[] = [];
  let afgekapt = 0;
  let hergebruikt = 0;
  beforeAll(async () => {
    const admin = new pg.Client({ connectionString: p.adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    for (let nummer = 0; uitslagen.length < VERZOEKEN; nummer += 1) {
      let bezig = true;
      const sabotage = saboteren(admin, new Toeval(ZAAD, 'sabotage', nummer), () => bezig);
      uitslagen.push(...await golf(nummer, Math.min(GOLF, VERZOEKEN - uitslagen.length)));
      bezig = false;
      afgekapt += await sabotage;
      vuil.push(...(await schoon(admin)).map((wat) => `golf ${nummer}: ${wat}`));
    }
    hergebruikt = await planHergebruik();
    await admin.end();
  }, maat(180_000, 1_200_000));
  afterAll(() => verslag('pool', {
    verzoeken: uitslagen.length, gebruikers: iedereen.length, verbindingen: VERBINDINGEN, afgebroken: uitslagen.filter((u) => u.tekst === null).length, afgekapt,
    vreemdeRijen: lekken(uitslagen).length, metContextTerug: vuil.length,
  }));

  it('er kwamen genoeg antwoorden van elke soort, en er braken er genoeg af', () => {
    expect(iedereen).toHaveLength(GEBRUIKERS);
    expect(uitslagen).toHaveLength(VERZOEKEN);
    const gekomen = uitslagen.filter((u) => u.tekst !== null);
    expect(gekomen.length).toBeGreaterThan(VERZOEKEN / 2);
    expect(gekomen.length).toBeLessThan(VERZOEKEN);
    expect(new Set(gekomen.map((u) => u.vraag)).size).toBe(VRAGEN.length);
    expect(new Set(gekomen.map((u) => u.wie.persona.rol)).size).toBe(19);
    expect(afgekapt).toBeGreaterThan(0);
    expect(hergebruikt).toBeGreaterThan(50);
  });

  it('geen enkel antwoord noemt iemand van buiten de eigen lijst', () => {
    expect(lekken(uitslagen)).toEqual([]);
  });

  it('elke volledige lijst is precies de eigen lijst', () => {
    let lijsten = 0;
    for (const { wie, vraag, tekst } of uitslagen) {
      const { data } = JSON.parse(tekst ?? '{}') as { data?: { inburgeraars?: { edges: { node: { id: string } }[] } } | null };
      if (vraag > 1 || !data?.inburgeraars) continue;
      expect([wie.persona.naam, new Set(data.inburgeraars.edges.map((e) => e.node.id))]).toEqual([wie.persona.naam, wie.eigen]);
      lijsten += 1;
    }
    expect(lijsten).toBeGreaterThan(50);
  });

  it('een fout van ons is er alleen waar een vraag werd afgekapt, en wat werd geweigerd heeft een reden', () => {
    const codes = uitslagen.flatMap(({ tekst }) => (JSON.parse(tekst ?? '{}') as { errors?: { extensions: { code: string } }[] }).errors?.map((f) => f.extensions.code) ?? []);
    expect(codes.filter((code) => code === 'INTERN').length).toBeLessThanOrEqual(afgekapt * 2);
    expect(new Set(codes)).not.toContain('NIET_INGELOGD');
    expect(codes.filter((code) => code !== 'INTERN').length).toBeGreaterThan(0);
  });

  it('elke regel van het log is van wie vroeg, over iemand die toen in bereik was', async () => {
    const regels = await p.b.vraag<{ lidmaatschap_id: string; personen: string[] }>('select lidmaatschap_id, personen from auditregel');
    expect(regels.length).toBeGreaterThan(50);
    const bereik = new Map(iedereen.map((w) => [w.persona.lidmaatschapId, w.eigen]));
    expect(regels.flatMap((r) => r.personen.filter((id) => id !== p.w.wij.daoud && !bereik.get(r.lidmaatschap_id)?.has(id)).map((id) => [r.lidmaatschap_id, id]))).toEqual([]);
  });

  it('na elke golf houdt geen verbinding een rol, een instelling of een open transactie vast', () => {
    expect(vuil).toEqual([]);
  });
});

/** Words in an answer that belong to somebody who is not on the list of who asked. */
function lekken(uitslagen: readonly Uitslag[]): string[] {
  return uitslagen.flatMap(({ wie, vraag, tekst }) => [...sporen].filter(([id]) => !wie.eigen.has(id))
    // In the afronding the identity is there, and nothing else.
    .flatMap(([id, woorden]) => woorden.slice(id === p.w.wij.daoud ? 1 : 0).filter((woord) => tekst?.includes(woord)).map((woord) => `${wie.persona.naam} ${vraag}: ${woord}`)));
}
