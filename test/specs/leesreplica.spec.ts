import { setTimeout as wacht } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ACTIES } from '../../server/access/acties.ts';
import { maakGeheim } from '../../server/audit/geheim.ts';
import { maakDatabron } from '../../server/database/databron.ts';
import { Leesreplica, type Leesuitkomst, PLEK, type Plek } from '../../server/database/leesreplica.ts';
import { Transactie } from '../../server/database/transactie.ts';
import type { Context } from '../../server/graphql/operatie.ts';
import { maakSchema } from '../../server/graphql/schema.ts';
import { actorUit, sessieBinnenkomst, tokenHash } from '../../server/http/sessie.ts';
import { type ClusterMetReplica, clusterMetReplica } from '../support/leesreplica.ts';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { type Tussenpoort, tussenpoortStarten } from '../support/tussenpoort.ts';
import { NU, type Persona, VANDAAG } from '../world/wereld.ts';

const LIJST = `{ inburgeraars(first: 50, sortering: ROEPNAAM) { totaal pageInfo { hasNextPage } edges { node { id portaalnummer roepnaam { roepnaam } achternaam { achternaam } trajectstatus { fase } pipKern { geldend { leerroute } }
  taalPresentie { tellendeUren } participatieUren { tellendeUren } mijnOpdracht { opdracht } toegang { rubriek lezen } } } } }`;
const EIGEN = LIJST.replace(', sortering: ROEPNAAM', '');
const CIJFERS = '{ kerncijfers { personen { aantal } perLeerroute { naam aantal } perFase { naam aantal } aanwezigheid { waarde } } }';
const EVALUATIE = '{ kwartaalevaluaties { organisatie aanwezigheid { waarde } uren { waarde } stoelen { leeg } aanleveringen { soort verwacht gedaan } } }';

let c: ClusterMetReplica;
let poort: Tussenpoort;
let p: Portaal;
let database: string;
const opPoort = (url: string, nummer: number) => Object.assign(new URL(url), { port: String(nummer) }).toString();

beforeAll(async () => {
  c = await clusterMetReplica();
  poort = await tussenpoortStarten(c.replica.poort);
  p = await portaalStarten({ cluster: c.cluster, lees: { url: (appUrl) => opPoort(appUrl, poort.poort), rustMs: 200 } });
  database = new URL(p.appUrl).pathname.slice(1);
  for (let i = 0; i < 12; i += 1) {
    const id = await p.b.inburgeraar(`Telt${i}`, 'Mee', p.w.gemeenten.dalfsen, { portaalnummer: `T-${i}` });
    await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP' });
  }
});
afterAll(async () => {
  await p?.stop();
  await poort?.stoppen();
  await c?.stoppen();
});

const tellers = (): Record<Leesuitkomst, number> => ({ GELEZEN: 0, ACHTER: 0, MISLUKT: 0, OVERGESLAGEN: 0, ...p.leesreplica });

/** What one question became, by where it was read. */
async function gevraagd<T>(wie: Persona, document: string, variabelen: Record<string, unknown> = {}): Promise<Antwoord<T> & { waar: Record<Leesuitkomst, number> }> {
  const voor = tellers();
  const antwoord = await p.als<T>(wie, document, variabelen);
  const na = tellers();
  return { ...antwoord, waar: Object.fromEntries(Object.entries(na).map(([uitkomst, aantal]) => [uitkomst, aantal - voor[uitkomst as Leesuitkomst]])) as Record<Leesuitkomst, number> };
}

/** As the replica answers it once it has caught up, however busy the machine is. */
function vanReplica<T>(wie: Persona, document: string): Promise<Antwoord<T>> {
  return vi.waitFor(async () => {
    const antwoord = await gevraagd<T>(wie, document);
    if (antwoord.waar.GELEZEN !== 1) throw new Error(`read elsewhere: ${JSON.stringify(antwoord.waar)}`);
    return antwoord;
  }, { timeout: 20_000, interval: 20 });
}

/** What is committed meanwhile does not reach the replica. */
async function terwijlZeStilstaat<T>(doe: () => Promise<T>): Promise<T> {
  await c.replica.vraag(database, 'select pg_wal_replay_pause()');
  await vi.waitFor(async () => expect(await c.replica.vraag(database, 'select pg_get_wal_replay_pause_state() as stand')).toEqual([{ stand: 'paused' }]), { timeout: 10_000, interval: 10 });
  try {
    return await doe();
  } finally {
    await c.replica.vraag(database, 'select pg_wal_replay_resume()');
  }
}

/** Ends the first connection of a server that is seen between two statements. */
const VERBREKEN = `do $$ begin
  for beurt in 1..8000 loop
    perform pg_stat_clear_snapshot();
    perform pg_terminate_backend(pid) from pg_stat_activity where usename = 'samenspel_app' and state = 'idle in transaction';
    if found then return; end if;
    perform pg_sleep(0.001);
  end loop;
  raise 'nobody was seen';
end $$`;

interface Lijst { inburgeraars: { edges: { node: { id: string; roepnaam: { roepnaam: string } | null } }[] } }
const wie = ({ data }: Antwoord<Lijst>) => data?.inburgeraars.edges.map(({ node }) => node.id) ?? [];

describe('Een lijst en de cijfers komen van de replica', () => {
  it('elke rol die ze heeft, krijgt daar hetzelfde antwoord als van de database zelf', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const van = (actie: keyof typeof ACTIES) => [...Object.values(p.w.wie), amina].filter(({ rol }) => (ACTIES[actie] as readonly string[]).includes(rol));
    const vragen = [
      ...van('inburgeraars:lezen').map((persoon) => [persoon, EIGEN] as const), [p.w.wie.teamleider, LIJST] as const,
      ...van('kerncijfers:lezen').map((persoon) => [persoon, CIJFERS] as const), ...van('kwartaalevaluatie:lezen').map((persoon) => [persoon, EVALUATIE] as const),
    ];
    expect(new Set(vragen.map(([{ rol }]) => rol)).size).toBeGreaterThan(15);
    const hier = await terwijlZeStilstaat(async () => {
      await p.b.vraag('update gemeente set naam = naam');
      const antwoorden = [];
      for (const [persoon, document] of vragen) {
        const { tekst, errors, waar } = await gevraagd(persoon, document);
        expect([persoon.rol, errors, waar.ACHTER, waar.GELEZEN]).toEqual([persoon.rol, [], 1, 0]);
        antwoorden.push(tekst);
      }
      return antwoorden;
    });
    for (const [i, [persoon, document]] of vragen.entries()) expect([persoon.rol, (await vanReplica(persoon, document)).tekst]).toEqual([persoon.rol, hier[i]]);
    expect(wie(await vanReplica(p.w.wie.teamleider, LIJST))).toHaveLength(20);
    expect(await c.replica.vraag(database, `select from pg_stat_activity where usename = 'samenspel_app' and datname = current_database()`)).not.toHaveLength(0);
  });

  it('met een vast aantal vragen: vier aan de database, en vier aan de replica; cijfers noemen niemand en staan niet in het log', async () => {
    // A look whether the replica has it already is one more: ask until it had.
    for (const [document, vragen] of [[LIJST, 8], [CIJFERS, 7]] as const) {
      await vi.waitFor(async () => {
        const { aantal, uitkomst } = await p.tel(() => gevraagd(p.w.wie.teamleider, document));
        expect([aantal, uitkomst.waar.GELEZEN]).toEqual([vragen, 1]);
      }, { timeout: 10_000, interval: 20 });
    }
  });

  it('wat iemand ziet staat daarvoor al in het log, en dat log is van de database zelf', async () => {
    const { headers, data } = await vanReplica<Lijst>(p.w.wie.consulent, LIJST);
    const gezien = await p.b.vraag<{ id: string }>(`select distinct unnest(personen) as id from auditregel where trace_id = $1 and operatie = 'inburgeraars'`, [headers.get('x-trace-id')]);
    expect(gezien.map(({ id }) => id).sort()).toEqual(data?.inburgeraars.edges.map(({ node }) => node.id).sort());
  });

  it('kan het log niet geschreven worden, dan komt er geen antwoord, ook niet van de replica', async () => {
    await p.client.query('reset role; alter table auditregel add constraint nooit check (false) not valid; set role samenspel_definer');
    const { data, errors } = await p.als(p.w.wie.consulent, LIJST);
    await p.client.query('reset role; alter table auditregel drop constraint nooit; set role samenspel_definer');
    expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ['INTERN']]);
    expect((await p.als(p.w.wie.consulent, LIJST)).errors).toEqual([]);
  });
});

describe('Wat iemand mag zien, is nooit ouder dan het verzoek', () => {
  const begeleider = () => [p.w.wie.taaldocent.lidmaatschapId];

  it('een recht dat is ingetrokken is meteen weg, ook als de replica het nog heeft', async () => {
    expect(wie(await vanReplica(p.w.wie.taaldocent, LIJST))).toContain(p.w.wij.amina);
    await terwijlZeStilstaat(async () => {
      await p.b.vraag(`update groepsbegeleider set tot = '2026-08-17' where lidmaatschap_id = $1`, begeleider());
      const antwoord = await gevraagd<Lijst>(p.w.wie.taaldocent, LIJST);
      expect([wie(antwoord), antwoord.errors, antwoord.waar.ACHTER]).toEqual([[], [], 1]);
      expect(await c.replica.vraag(database, `select from groepsbegeleider where lidmaatschap_id = '${p.w.wie.taaldocent.lidmaatschapId}' and tot is null`)).not.toHaveLength(0);
    });
    expect(wie(await vanReplica(p.w.wie.taaldocent, LIJST))).toEqual([]);
    await p.b.vraag(`update groepsbegeleider set tot = null where lidmaatschap_id = $1`, begeleider());
  });

  it('de near miss: staat ze stil en is er niets veranderd, dan heeft ze alles en antwoordt ze', async () => {
    // PostgreSQL itself notes something now and then: ask until it did not.
    const antwoord = await vi.waitFor(async () => {
      await vanReplica(p.w.wie.taaldocent, LIJST);
      await wacht(100);
      return terwijlZeStilstaat(async () => {
        const gelezen = await gevraagd<Lijst>(p.w.wie.taaldocent, LIJST);
        expect(gelezen.waar.GELEZEN).toBe(1);
        return gelezen;
      });
    }, { timeout: 20_000 });
    expect(wie(antwoord)).toContain(p.w.wij.amina);
  });

  it('wie zelf iets opschreef, leest dat meteen', async () => {
    const mutatie = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { roepnaam { versie } } } }';
    const { data } = await p.als<{ inburgeraar: { roepnaam: { versie: number } } }>(p.w.wie.consulent, `{ inburgeraar(id: "${p.w.wij.ilham}") { roepnaam { versie } } }`);
    await terwijlZeStilstaat(async () => {
      const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.ilham, roepnaam: { versie: data?.inburgeraar.roepnaam.versie, roepnaam: 'Ilham-Lou' } };
      const { errors, waar } = await gevraagd(p.w.wie.consulent, mutatie, { input });
      expect([errors, Object.values(waar)]).toEqual([[], [0, 0, 0, 0]]);
      const lijst = await gevraagd<Lijst>(p.w.wie.consulent, LIJST);
      expect([lijst.waar.ACHTER, lijst.data?.inburgeraars.edges.find(({ node }) => node.id === p.w.wij.ilham)?.node.roepnaam]).toEqual([1, { roepnaam: 'Ilham-Lou' }]);
    });
  });
});

describe('Is de replica er niet, dan merkt niemand dat', () => {
  it('na kill -9 blijft elk antwoord goed, en is ze terug dan wordt ze weer gebruikt', async () => {
    const goed = (await vanReplica(p.w.wie.teamleider, LIJST)).tekst;
    const voor = tellers();
    await c.replica.doden();
    for (let i = 0; i < 5; i += 1) expect((await p.als(p.w.wie.teamleider, LIJST)).tekst).toBe(goed);
    expect(tellers().MISLUKT).toBeGreaterThan(voor.MISLUKT);
    expect((await vanReplica(p.w.wie.teamleider, LIJST)).tekst).toBe(goed);
    const regels = p.logregels.filter((regel) => regel.includes('"taak":"leesreplica"'));
    expect(regels.join('\n')).toMatch(/a read on the replica failed[^]*the replica is used again/);
    expect(regels.join('\n')).not.toMatch(/select|Amina|samenspel_app|@/);
  });

  it('breekt de verbinding tussen twee vragen, dan antwoordt de database en blijft de server staan', async () => {
    const goed = (await vanReplica(p.w.wie.teamleider, LIJST)).tekst;
    await terwijlZeStilstaat(async () => {
      await p.b.vraag('update gemeente set naam = naam');
      const verbroken = c.replica.vraag(database, VERBREKEN);
      const voor = tellers();
      await vi.waitFor(async () => {
        expect((await p.als(p.w.wie.teamleider, LIJST)).tekst).toBe(goed);
        expect(tellers().MISLUKT).toBeGreaterThan(voor.MISLUKT);
      }, { timeout: 10_000, interval: 20 });
      await verbroken;
    });
  });

  it('valt ze stil, dan wacht één op haar en gaan de anderen meteen naar de database', async () => {
    const goed = (await vanReplica(p.w.wie.teamleider, LIJST)).tekst;
    poort.zet('STIL');
    expect((await p.als(p.w.wie.teamleider, LIJST)).tekst).toBe(goed);
    await wacht(250);
    const voor = tellers();
    const antwoorden = await Promise.all([1, 2, 3, 4].map(() => p.als(p.w.wie.teamleider, LIJST)));
    const na = tellers();
    poort.zet('DOOR');
    expect(antwoorden.map(({ tekst }) => tekst)).toEqual([goed, goed, goed, goed]);
    expect([na.MISLUKT - voor.MISLUKT, na.OVERGESLAGEN - voor.OVERGESLAGEN]).toEqual([1, 3]);
    expect((await vanReplica(p.w.wie.teamleider, LIJST)).tekst).toBe(goed);
  });
});

describe('Alleen een replica van dezelfde database mag antwoorden', () => {
  let db: DataSource;
  const codes: (string | undefined)[] = [];
  beforeAll(async () => { db = await maakDatabron(p.appUrl, 2).initialize(); });
  afterAll(() => db.destroy());

  const plek = async (): Promise<Plek> => (await db.query<Plek[]>(`select 1 ${PLEK.text}`))[0] ?? { databank: '', stand: null };
  const actor = () => actorUit({ gebruiker_id: p.w.wie.teamleider.gebruikerId, naam: '', lidmaatschap_id: p.w.wie.teamleider.lidmaatschapId, rol: 'TEAMLEIDER', organisatie_id: p.w.org.dalfsen, organisatie_naam: '', gemeente_ids: [p.w.gemeenten.dalfsen], gemeente_namen: ['Dalfsen'], inburgeraar_id: null, nummer: sleutel() }, null);

  async function lezen(url: string, waar: Plek): Promise<unknown> {
    const replica = new Leesreplica({ url, meld: (_gebruikt, code) => codes.push(code) });
    try {
      return await replica.lees({ actor: actor(), vandaag: VANDAAG, plek: waar }, sql`select count(*)::int as n from inburgeraar`);
    } finally {
      await replica.stoppen();
    }
  }

  it('de replica zelf wel; een andere database daarop niet, en de database zelf ook niet', async () => {
    const nu = await plek();
    const goed = opPoort(p.appUrl, c.replica.poort);
    await vi.waitFor(async () => expect(await lezen(goed, nu)).toEqual([{ n: 20 }]), { timeout: 10_000 });
    expect(codes).toEqual([]);
    const anders = await c.cluster.databaseMaken('sjabloon', 'een_andere');
    await vi.waitFor(() => c.replica.vraag('een_andere', 'select 1'), { timeout: 10_000 });
    expect(await lezen(opPoort(anders.appUrl, c.replica.poort), nu)).toBe(null);
    expect(await lezen(p.appUrl, nu)).toBe(null);
    expect(codes).toEqual(['GEEN_REPLICA', 'GEEN_REPLICA']);
  });

  it('en niet waar de database bevestigt voordat ze het bewaart: dan zegt geen plek wat er al was', async () => {
    expect((await plek()).stand).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
    await p.client.query(`reset role; alter database "${database}" set synchronous_commit = off; set role samenspel_definer`);
    const los = await maakDatabron(p.appUrl, 1).initialize();
    const [waar] = await los.query<Plek[]>(`select 1 ${PLEK.text}`);
    await los.destroy();
    await p.client.query(`reset role; alter database "${database}" reset synchronous_commit; set role samenspel_definer`);
    expect([waar?.stand, await lezen(opPoort(p.appUrl, c.replica.poort), { ...await plek(), stand: null })]).toEqual([null, null]);
  });

  it('wie iets verandert leest er nooit: de wacht van elke mutatie zegt het tegen de transactie', async () => {
    const replica = new Leesreplica({ url: opPoort(p.appUrl, c.replica.poort), meld: () => undefined });
    const koekje = (await p.koekje(p.w.wie.fg)).split('=')[1] ?? '';
    const tx = await Transactie.beginnen(db, { nu: NU, vandaag: VANDAAG, spoor: { traceId: '0'.repeat(32), ouder: null }, klok: () => NU, geheim: maakGeheim(['geheim']), replica }, sessieBinnenkomst(tokenHash(koekje), NU, VANDAAG));
    if (!tx) throw new Error('nobody came in');
    try {
      await vi.waitFor(async () => { await tx.lees(sql`select 1`); expect(replica.tellers.GELEZEN).toBeGreaterThan(0); }, { timeout: 10_000 });
      const voor = { ...replica.tellers };
      const veld = maakSchema().getMutationType()?.getFields()['signaalIndienen'];
      await expect(veld?.resolve?.({}, {}, { operatie: { open: async () => tx } } as unknown as Context, {} as never)).rejects.toThrow();
      expect(await tx.lees(sql`select 1 as een`)).toEqual([{ een: 1 }]);
      expect(replica.tellers).toEqual(voor);
    } finally {
      await tx.terugdraaien();
      await replica.stoppen();
    }
  });
});
