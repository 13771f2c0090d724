import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import { Toeval } from '../../server/database/wereld/toeval.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

const VERBINDINGEN = 3;
const VERZOEKEN = 600;
const TEGELIJK = 24;

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

/** Always so many under way; who is ready starts the next. */
async function doorElkaar(): Promise<Uitslag[]> {
  const uitslagen: Uitslag[] = [];
  let gestart = 0;
  const baan = async (nummer: number) => {
    const t = new Toeval(18, 'isolatie', nummer);
    while (gestart < VERZOEKEN) {
      gestart += 1;
      uitslagen.push(await verzoek(t));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, (_, i) => baan(i)));
  return uitslagen;
}

describe(`${VERZOEKEN} verzoeken van iedereen door elkaar over ${VERBINDINGEN} verbindingen, een deel halverwege afgebroken`, () => {
  let uitslagen: Uitslag[];
  beforeAll(async () => { uitslagen = await doorElkaar(); });

  it('er kwamen genoeg antwoorden van elke soort, en er braken er genoeg af', () => {
    expect(uitslagen).toHaveLength(VERZOEKEN);
    const gekomen = uitslagen.filter((u) => u.tekst !== null);
    expect(gekomen.length).toBeGreaterThan(VERZOEKEN / 2);
    expect(gekomen.length).toBeLessThan(VERZOEKEN);
    expect(new Set(gekomen.map((u) => u.vraag)).size).toBe(VRAGEN.length);
    expect(new Set(gekomen.map((u) => u.wie.persona.rol)).size).toBe(19);
  });

  it('geen enkel antwoord noemt iemand van buiten de eigen lijst', () => {
    const lekken = uitslagen.flatMap(({ wie, vraag, tekst }) => [...sporen].filter(([id]) => !wie.eigen.has(id))
      // In the afronding the identity is there, and nothing else.
      .flatMap(([id, woorden]) => woorden.slice(id === p.w.wij.daoud ? 1 : 0).filter((woord) => tekst?.includes(woord)).map((woord) => `${wie.persona.naam} ${vraag}: ${woord}`)));
    expect(lekken).toEqual([]);
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

  it('niemand kreeg een fout van ons, en wat werd geweigerd heeft een reden', () => {
    const codes = uitslagen.flatMap(({ tekst }) => (JSON.parse(tekst ?? '{}') as { errors?: { extensions: { code: string } }[] }).errors?.map((f) => f.extensions.code) ?? []);
    expect(new Set(codes)).not.toContain('INTERN');
    expect(new Set(codes)).not.toContain('NIET_INGELOGD');
    expect(codes.length).toBeGreaterThan(0);
  });

  it('elke regel van het log is van wie vroeg, over iemand die toen in bereik was', async () => {
    const regels = await p.b.vraag<{ lidmaatschap_id: string; personen: string[] }>('select lidmaatschap_id, personen from auditregel');
    expect(regels.length).toBeGreaterThan(50);
    const bereik = new Map(iedereen.map((w) => [w.persona.lidmaatschapId, w.eigen]));
    expect(regels.flatMap((r) => r.personen.filter((id) => id !== p.w.wij.daoud && !bereik.get(r.lidmaatschap_id)?.has(id)).map((id) => [r.lidmaatschap_id, id]))).toEqual([]);
  });

  it('geen verbinding houdt daarna een rol, een instelling of een open transactie vast', async () => {
    // Only an administrator sees the state of somebody else's connection.
    const bezig = () => metVerbinding(p.adminUrl, async (admin) => (await admin.query<{ state: string }>(
      `select state from pg_stat_activity where datname = current_database() and usename = 'samenspel_app'`)).rows.map((r) => r.state));
    await expect.poll(bezig, { timeout: 20_000 }).toEqual(Array.from({ length: VERBINDINGEN }, () => 'idle'));
    expect([p.pool.totalCount, p.pool.waitingCount]).toEqual([VERBINDINGEN, 0]);
    const alle = await Promise.all(Array.from({ length: VERBINDINGEN }, () => p.pool.connect()));
    try {
      for (const verbinding of alle) {
        const { rows } = await verbinding.query(`select current_user as rol, current_setting('role') as gezet, now() = statement_timestamp() as los,
          ${['lidmaatschap', 'organisatie', 'gemeente', 'inburgeraar', 'vandaag'].map((n) => `coalesce(current_setting('app.${n}', true), '') as ${n}`).join(', ')}`);
        expect(rows).toEqual([{ rol: 'samenspel_app', gezet: 'none', los: true, lidmaatschap: '', organisatie: '', gemeente: '', inburgeraar: '', vandaag: '' }]);
        await expect(verbinding.query('select 1 from roepnaam')).rejects.toThrow(/permission denied/);
      }
    } finally {
      for (const verbinding of alle) verbinding.release();
    }
  });
});
