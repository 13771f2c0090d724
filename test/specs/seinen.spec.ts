import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakSeiner } from '../../server/domain/seinen/seinen.ts';
import { ondertekend, seinpost, type Seinpost } from '../../server/domain/seinen/seinpost.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { type Systeem, systeemToelaten } from '../support/systeem.ts';

/** The system of the partner, as it listens: what came in, and what it answers. */
interface Ontvangen { koppen: IncomingMessage['headers']; inhoud: string }
let partner: Server;
let binnen: Ontvangen[] = [];
let antwoord = 204;

/** The real message, over plain http to the listener of this spec; where it may go is held by `openbaarAdres.spec.ts`. */
const naarDePartner: Seinpost = async (sein) => {
  const { koppen, inhoud } = ondertekend(sein);
  return (await fetch(`http://127.0.0.1:${(partner.address() as AddressInfo).port}${sein.adres.pathname}`, { method: 'POST', headers: koppen, body: inhoud })).status;
};

let p: Portaal;
let systeem: Systeem;
let geheim: string;
beforeAll(async () => {
  partner = createServer((verzoek, uit) => {
    let inhoud = '';
    verzoek.setEncoding('utf8').on('data', (stuk: string) => { inhoud += stuk; }).on('end', () => {
      binnen.push({ koppen: verzoek.headers, inhoud });
      uit.writeHead(antwoord).end('niet van belang');
    });
  }).listen(0, '127.0.0.1');
  await once(partner, 'listening');
  p = await portaalStarten({ seinpost: naarDePartner });
  systeem = await systeemToelaten(p);
  geheim = (await instellen({})).data?.partnersysteemSeinInstellen.geheim ?? '';
});
afterAll(async () => {
  await p.stop();
  partner.close();
});
beforeEach(() => {
  binnen = [];
  antwoord = 204;
});

const INSTELLEN = 'mutation($input: PartnersysteemSeinInstellenInput!) { partnersysteemSeinInstellen(input: $input) { geheim partnersysteem { versie seinAdres seinUitkomst } } }';
interface Ingesteld { partnersysteemSeinInstellen: { geheim: string | null; partnersysteem: { versie: number; seinAdres: string | null; seinUitkomst: string | null } } }
const instellen = async (anders: Record<string, unknown>) => {
  const uitkomst = await p.als<Ingesteld>(p.w.wie.beheerder, INSTELLEN, { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: systeem.versie, adres: 'https://leerlingen.wenl.nl/sein', ...anders } });
  systeem.versie = uitkomst.data?.partnersysteemSeinInstellen.partnersysteem.versie ?? systeem.versie;
  return uitkomst;
};
const rijen = () => p.b.vraag<{ state: string; data: object }>('select state::text, data from pgboss.job order by created_on');
const stand = async () => (await p.als<{ partnersystemen: { id: string; seinUitkomst: string | null; seinAdres: string | null }[] }>(p.w.wie.beheerder, '{ partnersystemen { id seinUitkomst seinAdres } }')).data?.partnersystemen.find(({ id }) => id === systeem.id);
/** Somebody new comes to WenL. */
const iemandErbij = (wie = p.w.wij.hamid) => p.b.betrokken(wie, 'TAAL', { organisatieId: p.w.org.wenl });
/** What waits longer is due now. */
const laterWorden = () => p.client.query(`reset role; update pgboss.job set start_after = now() - interval '1 second' where state < 'active'; set role samenspel_definer`);

describe('Een systeem van een partner krijgt een sein dat er iets veranderde', () => {
  it('ondertekend in de vorm van Standard Webhooks, zonder inhoud: niet wat, niet over wie', async () => {
    await iemandErbij();
    expect(await p.seinen()).toEqual({ verzonden: 1, opnieuw: 0, opzij: 0 });
    const [sein] = binnen;
    expect(JSON.parse(sein?.inhoud ?? '')).toEqual({ type: 'personen.gewijzigd', timestamp: '2026-11-18T09:00:00.000Z', data: {} });
    const [nummer, seconde] = [sein?.koppen['webhook-id'], sein?.koppen['webhook-timestamp']];
    expect(geheim).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const handtekening = createHmac('sha256', Buffer.from(geheim.slice(6), 'base64')).update(`${nummer}.${seconde}.${sein?.inhoud}`).digest('base64');
    expect(sein?.koppen['webhook-signature']).toBe(`v1,${handtekening}`);
    expect(await stand()).toMatchObject({ seinUitkomst: 'OK' });
  });

  it('één, hoeveel er ook veranderde; daarna niet nog eens', async () => {
    for (const wie of [p.w.wij.ilham, p.w.wij.celine]) await iemandErbij(wie);
    await p.b.vraag(`update betrokkenheid set tot = '2027-01-01' where organisatie_id = $1 and inburgeraar_id = $2`, [p.w.org.wenl, p.w.wij.ilham]);
    expect(await p.seinen()).toEqual({ verzonden: 1, opnieuw: 0, opzij: 0 });
    expect(await p.seinen()).toEqual({ verzonden: 0, opnieuw: 0, opzij: 0 });
  });

  it('niet als het werk is teruggedraaid, niet over een andere organisatie, en niet over iemand van een andere gemeente', async () => {
    await p.client.query('begin');
    await iemandErbij(p.w.wij.esra);
    await p.client.query('rollback');
    await p.b.betrokken(p.w.wij.hamid, 'PARTICIPATIE', { organisatieId: p.w.org.larcom });
    await p.b.vraag(`update betrokkenheid set versie = versie where inburgeraar_id = $1`, [p.w.wij.farid]);
    expect(await p.seinen()).toEqual({ verzonden: 0, opnieuw: 0, opzij: 0 });
  });

  it('ook als iemand zelf iets zei van uren die de partner opschreef', async () => {
    const larcom = await systeemToelaten(p, { organisatieId: p.w.org.larcom, naam: 'Uren', rol: 'PARTICIPATIECOORDINATOR', acties: ['participatieUren:vastleggen'] });
    await p.als(p.w.wie.beheerder, INSTELLEN, { input: { idempotentieSleutel: sleutel(), id: larcom.id, versie: 1, adres: 'https://uren.larcom.nl/sein' } });
    const { id } = await p.b.zet<{ id: string }>('participatie_uren', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.larcom, datum: '2026-11-16', activiteit_id: p.w.activiteiten.hout, minuten: 60, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId });
    const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const gezegd = await p.als(amina, 'mutation($input: UrenReagerenInput!) { urenReageren(input: $input) { inburgeraar { id } } }', { input: { idempotentieSleutel: sleutel(), urenId: id, reactie: 'BETWIST', toelichting: 'Ik was ziek thuis' } });
    expect(gezegd.errors).toEqual([]);
    expect(await p.seinen()).toEqual({ verzonden: 1, opnieuw: 0, opzij: 0 });
    expect(binnen[0]?.inhoud).toContain('uren.gewijzigd');
    expect(binnen[0]?.inhoud).not.toContain('ziek');
  });
});

describe('Een sein dat niet aankomt', () => {
  it('wordt later opnieuw geprobeerd onder hetzelfde nummer, en meer dan één wacht er nooit', async () => {
    antwoord = 503;
    await iemandErbij(p.w.wij.bilal);
    expect(await p.seinen()).toEqual({ verzonden: 0, opnieuw: 1, opzij: 0 });
    expect(await p.seinen()).toEqual({ verzonden: 0, opnieuw: 0, opzij: 0 });
    expect(await stand()).toMatchObject({ seinUitkomst: 'HTTP_503' });
    antwoord = 204;
    await laterWorden();
    expect(await p.seinen()).toEqual({ verzonden: 1, opnieuw: 0, opzij: 0 });
    expect(new Set(binnen.map(({ koppen }) => koppen['webhook-id'])).size).toBe(1);
    expect((await rijen()).filter(({ state }) => ['created', 'retry', 'active'].includes(state))).toEqual([]);
  });

  it('groeit niet: een partner die dagen weg is heeft hoogstens één wachtend sein en één nieuw', async () => {
    antwoord = 500;
    for (let i = 0; i < 5; i += 1) {
      await p.b.vraag(`update betrokkenheid set versie = versie where organisatie_id = $1`, [p.w.org.wenl]);
      await p.seinen();
    }
    expect((await rijen()).filter(({ state }) => ['created', 'retry', 'active'].includes(state)).length).toBeLessThanOrEqual(2);
    antwoord = 204;
    await laterWorden();
    await p.seinen();
  });

  it('na 410 is het adres weg: de partner wil niets meer horen', async () => {
    antwoord = 410;
    await p.b.vraag(`update betrokkenheid set versie = versie where organisatie_id = $1`, [p.w.org.wenl]);
    expect(await p.seinen()).toEqual({ verzonden: 0, opnieuw: 0, opzij: 1 });
    expect((await p.b.vraag('select sein_adres from partnersysteem where id = $1', [systeem.id]))[0]).toEqual({ sein_adres: null });
    await instellen({ versie: 2 });
  });

  it('gaat niet meer naar een systeem dat intussen is beëindigd', async () => {
    const kort = await systeemToelaten(p, { naam: 'Kort' });
    await p.als(p.w.wie.beheerder, INSTELLEN, { input: { idempotentieSleutel: sleutel(), id: kort.id, versie: 1, adres: 'https://kort.wenl.nl/weg' } });
    await p.b.vraag(`update betrokkenheid set versie = versie where organisatie_id = $1`, [p.w.org.wenl]);
    await p.als(p.w.wie.beheerder, 'mutation($input: PartnersysteemBeeindigenInput!) { partnersysteemBeeindigen(input: $input) { geheim } }', { input: { idempotentieSleutel: sleutel(), id: kort.id, versie: 2 } });
    const { opzij } = await p.seinen();
    expect(opzij).toBe(1);
  });
});

describe('Waar een sein heen mag', () => {
  it.each(['http://wenl.nl/', 'https://10.0.0.1/', 'https://localhost/', 'https://wenl.nl:8080/', 'geen adres'])('niet naar %s, met een zin bij het veld', async (adres) => {
    const { errors } = await instellen({ adres });
    expect(errors[0]?.extensions.velden).toMatchObject([{ veld: 'adres', code: 'SEINADRES_ONJUIST' }]);
  });

  it('een naam die naar binnen wijst krijgt geen verbinding', async () => {
    const sein = { id: '1', soort: 'personen.gewijzigd', op: new Date(), geheim: 'whsec_eA==' };
    await expect(seinpost({ ...sein, adres: new URL('https://localhost/') })).rejects.toMatchObject({ code: 'ADRES_BESLOTEN' });
  });

  it('alleen van de eigen gemeente, en een nieuw adres is een nieuw geheim', async () => {
    const bob = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
    expect((await p.als(bob, INSTELLEN, { input: { idempotentieSleutel: sleutel(), id: systeem.id, versie: systeem.versie, adres: null } })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    const [een, twee] = [(await instellen({})).data?.partnersysteemSeinInstellen.geheim, (await instellen({})).data?.partnersysteemSeinInstellen.geheim];
    expect(een).toMatch(/^whsec_/);
    expect(een).not.toBe(twee);
    expect(JSON.stringify(await p.b.vraag('select to_jsonb(s) from partnersysteem s'))).not.toContain(twee?.slice(6));
  });
});

describe('De wachtrij (pg-boss)', () => {
  it('is van de eigenaar van het schema: wie serveert neemt werk en ruimt op, en maakt of wijzigt geen tabel', async () => {
    const app = new pg.Client({ connectionString: p.appUrl });
    await app.connect();
    try {
      for (const sql of [`select pgboss.create_queue('x', '{}')`, 'drop table pgboss.archive', 'create table pgboss.x ()', `insert into pgboss.queue (name) values ('x')`, 'truncate pgboss.job', 'alter table pgboss.job add x int']) {
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await app.end();
    }
  });

  it('ruimt op wat klaar is, met de rechten van wie serveert', async () => {
    const telkens = async () => (await p.b.vraag<{ klaar: number }>(`select count(*)::int as klaar from pgboss.job where state = 'completed'`))[0];
    await p.client.query(`reset role; update pgboss.job set completed_on = now() - interval '2 days' where state = 'completed'; set role samenspel_definer`);
    expect((await telkens())?.klaar).toBeGreaterThan(0);
    const seiner = maakSeiner({ bank: p.pool, klok: () => new Date(), post: naarDePartner, sleutel: 'x', storing: (fout) => { throw fout; } });
    await seiner.onderhouden();
    await seiner.stoppen();
    const na = await p.client.query<{ n: number }>(`reset role; select count(*)::int as n from pgboss.archive; set role samenspel_definer`) as unknown as pg.QueryResult<{ n: number }>[];
    expect(na[1]?.rows[0]?.n).toBeGreaterThan(0);
    expect((await telkens())?.klaar).toBe(0);
  });

  it('is voor geen enkele rol van het portaal, en er staat niets van een persoon in', async () => {
    const { rows } = await p.client.query(`select grantee from information_schema.role_table_grants where table_schema = 'pgboss' and grantee like 'rol\\_%'`);
    expect(rows).toEqual([]);
    for (const { data } of await rijen()) expect(Object.keys(data).sort()).toEqual(['soort', 'systeem']);
  });
});
