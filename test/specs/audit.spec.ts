import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { databaseRol } from '../../server/access/rollen.ts';
import { metVerbinding } from '../../server/database/bootstrap.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
afterEach(async () => { for (const tabel of ['auditregel', 'verwerking', 'idempotentie']) await p.b.vraag(`delete from ${tabel}`); });

interface Regel { lidmaatschap_id: string; rol: string; soort: string; operatie: string; rubrieken: string[]; personen: string[]; opdracht: string; grondslag: string }
const log = () => p.b.vraag<Regel>(`select lidmaatschap_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag from auditregel order by id`);
const kort = async () => (await log()).map((r) => [r.soort, r.operatie, r.rubrieken.join(' '), r.opdracht, r.personen.length]);
/** As administrator: for what may go wrong in the database. */
const beheer = (tekst: string) => metVerbinding(p.adminUrl, (admin) => admin.query(tekst));

const BYTES = expect.any(Buffer) as Buffer;
const DOSSIER = 'query($id: ID!) { inburgeraar(id: $id) { id roepnaam { roepnaam } pipKern { geldend { leerroute } } } }';
const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }';
const lijst = (lesId: string, personen: string[]) => ({ input: { idempotentieSleutel: sleutel(), lesId, regels: personen.map((inburgeraarId) => ({ inburgeraarId, status: 'AANWEZIG' })) } });

describe('Elke keer lezen schrijft een regel', () => {
  it('met wie, namens welke organisatie, in welke rol, wat, over wie, waarvoor, op welke grond, hoe en wanneer', async () => {
    const { consulent } = p.w.wie;
    const { headers } = await p.als(consulent, DOSSIER, { id: p.w.wij.amina });
    const [sessie] = await p.b.vraag<{ nummer: string }>('select nummer from sessie where lidmaatschap_id = $1', [consulent.lidmaatschapId]);
    const regels = await p.b.vraag(`select *, (moment at time zone 'UTC')::text as moment from auditregel`);
    const keten = { zegel: BYTES, dag: expect.any(Date) as Date, strook: expect.any(Number) as number, volgnummer: 1, vorige: BYTES, hash: BYTES };
    expect(regels).toEqual([{
      id: expect.any(String) as string, moment: '2026-11-18 09:00:00', gebruiker_id: consulent.gebruikerId, lidmaatschap_id: consulent.lidmaatschapId,
      organisatie_id: p.w.org.dalfsen, rol: 'CONSULENT', soort: 'LEZEN', operatie: 'inburgeraar', rubrieken: ['PIP_KERN', 'ROEPNAAM'],
      personen: [p.w.wij.amina], opdracht: 'REGIE', grondslag: 'WET',
      sessie_nummer: sessie?.nummer, trace_id: headers.get('x-trace-id'), operation_id: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      ...keten,
    }]);
    expect(sessie?.nummer).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('ook van een rubriek waar nog niets in staat, maar niet van een rubriek die is afgeschermd', async () => {
    await p.als(p.w.wie.woonconsulent, 'query($id: ID!) { inburgeraar(id: $id) { wonen { sleutelOp } intake { ondertekendOp } } }', { id: p.w.wij.amina });
    expect(await kort()).toEqual([['LEZEN', 'inburgeraar', 'WONEN', 'WONEN', 1]]);
  });

  it('ook van alleen het portaalnummer; van een identiteit zonder inhoud niet', async () => {
    await p.als(p.w.wie.taalcoach, 'query($id: ID!) { inburgeraar(id: $id) { id toegang { rubriek } } }', { id: p.w.wij.amina });
    expect(await kort()).toEqual([]);
    await p.als(p.w.wie.taalcoach, 'query($id: ID!) { inburgeraar(id: $id) { portaalnummer } }', { id: p.w.wij.amina });
    expect(await kort()).toEqual([['LEZEN', 'inburgeraar', 'ROEPNAAM', 'TAALPUNT', 1]]);
  });

  it('van het rooster van een les: de namen en de presentie, onder de vraag die is gesteld', async () => {
    const rooster = 'deelnemers { inburgeraar { roepnaam { roepnaam } } presentie { status } }';
    await p.als(p.w.wie.taaldocent, `query($id: ID!) { les(id: $id) { ${rooster} } }`, { id: p.w.lessen.vandaag });
    await p.als(p.w.wie.taaldocent, `{ mijnLessen(van: "2026-11-18", tot: "2026-11-18") { deelnemers { presentie { status } } } }`);
    expect(await kort()).toEqual([
      ['LEZEN', 'les', 'ROEPNAAM', 'TAAL', 3], ['LEZEN', 'les', 'TAAL_PRESENTIE', 'TAAL', 3], ['LEZEN', 'mijnLessen', 'TAAL_PRESENTIE', 'TAAL', 3]]);
    await p.als(p.w.wie.taaldocent, `{ mijnLessen(van: "2026-11-18", tot: "2026-11-18") { aantalVastgelegd } }`);
    expect(await log()).toHaveLength(3);
  });

  it('alleen van wie op de bladzijde staat, niet van wie op de volgende komt', async () => {
    const { data } = await p.als<{ inburgeraars: { edges: { node: { id: string } }[] } }>(p.w.wie.consulent, '{ inburgeraars(first: 2, sortering: ROEPNAAM) { edges { node { id roepnaam { roepnaam } } } } }');
    expect((await log()).flatMap((r) => r.personen)).toEqual(data?.inburgeraars.edges.map((e) => e.node.id));
    expect(data?.inburgeraars.edges).toHaveLength(2);
  });

  it('ook van wat alleen is gebruikt om te zoeken, te kiezen of te sorteren: dat verraadt het ook', async () => {
    for (const args of ['filter: { zoek: "Amin" }', 'sortering: ACHTERNAAM', 'filter: { leerroute: "Z" }', 'filter: { fase: "LEERROUTE" }', 'first: 10']) {
      await p.als(p.w.wie.consulent, `{ inburgeraars(${args}) { edges { node { id } } } }`);
    }
    expect(await kort()).toEqual([
      ['LEZEN', 'inburgeraars', 'ACHTERNAAM ROEPNAAM', 'REGIE', 1], ['LEZEN', 'inburgeraars', 'ACHTERNAAM', 'REGIE', 6], ['LEZEN', 'inburgeraars', 'ACHTERNAAM', 'WAARNEMING', 1],
      ['LEZEN', 'inburgeraars', 'PIP_KERN', 'REGIE', 1], ['LEZEN', 'inburgeraars', 'TRAJECTSTATUS', 'REGIE', 1]]);
  });
});

describe('Elke keer schrijven ook', () => {
  it('over wie er werkelijk iets veranderde, naast wat is gelezen', async () => {
    await p.als(p.w.wie.taaldocent, VASTLEGGEN, lijst(p.w.lessen.vandaag, [p.w.wij.amina, p.w.wij.gulsum]));
    await p.als(p.w.wie.taaldocent, VASTLEGGEN, lijst(p.w.lessen.vandaag, [p.w.wij.amina]));
    expect(await log()).toEqual([{
      lidmaatschap_id: p.w.wie.taaldocent.lidmaatschapId, rol: 'TAALDOCENT', soort: 'SCHRIJVEN', operatie: 'presentieVastleggen', rubrieken: ['TAAL_PRESENTIE'],
      personen: [p.w.wij.amina, p.w.wij.gulsum], opdracht: 'TAAL', grondslag: 'OPDRACHT',
    }]);
  });

  it('het log en de sleutels tegen dubbel versturen houden geen inhoud vast', async () => {
    await p.als(p.w.wie.taaldocent, `mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { deelnemers { inburgeraar {
      roepnaam { roepnaam } achternaam { achternaam } } presentie { status } } } } }`, lijst(p.w.lessen.vandaag, [p.w.wij.farid]));
    const rijen = await p.b.vraag<{ rij: string }>('select row_to_json(a)::text as rij from auditregel a union all select row_to_json(i)::text from idempotentie i');
    expect(rijen.length).toBeGreaterThanOrEqual(4);
    for (const woord of ['Amina', 'Farid', 'Elders', 'Voorbeeld', 'AANWEZIG', 'WenL', 'Dirk']) expect(rijen.map((r) => r.rij).join(), woord).not.toContain(woord);
    expect(rijen.map((r) => r.rij).join()).toContain(p.w.wij.farid);
    expect(await p.b.vraag('select resultaat, length(inhoud_hash) as hash from idempotentie')).toEqual([{ resultaat: { lesId: p.w.lessen.vandaag }, hash: 64 }]);
  });
});

describe('Een lijst van vijftig personen', () => {
  it('staat in één regel per opdracht, met iedereen erin', async () => {
    const persona = await p.b.persona('Vijf Tig', 'CONSULENT', p.w.org.dalfsen);
    for (let i = 0; i < 50; i += 1) {
      const id = await p.b.inburgeraar(`Vijftig${i}`, 'Lijst', p.w.gemeenten.dalfsen, { portaalnummer: `V-${i}` });
      await p.b.betrokken(id, i < 48 ? 'REGIE' : 'WAARNEMING', persona, { van: '2026-11-10', tot: '2026-11-20', reden: 'Vakantie' });
    }
    const vraag = '{ inburgeraars(first: 50) { totaal edges { node { roepnaam { roepnaam } adres { straat } gezondheid { mentaal } } } } }';
    const { data } = await p.als<{ inburgeraars: { totaal: number } }>(persona, vraag);
    expect(data?.inburgeraars.totaal).toBe(50);
    expect((await kort()).sort()).toEqual([
      ['LEZEN', 'inburgeraars', 'ADRES GEZONDHEID ROEPNAAM', 'REGIE', 48], ['LEZEN', 'inburgeraars', 'ADRES ROEPNAAM', 'WAARNEMING', 2]]);
  });
});

describe('Een geweigerd verzoek schrijft niets', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['wie niet is ingelogd', () => p.als(null, DOSSIER, { id: p.w.wij.amina })],
    ['een persoon buiten bereik', () => p.als(p.w.wie.taalcoordinator, DOSSIER, { id: p.w.wij.hamid })],
    ['een rol zonder de actie', () => p.als(p.w.wie.fg, DOSSIER, { id: p.w.wij.amina })],
    ['sorteren op een rubriek die de rol niet leest', () => p.als(p.w.wie.taalcoach, '{ inburgeraars(sortering: ACHTERNAAM) { edges { node { roepnaam { roepnaam } } } } }')],
    ['een lijst die niet is vast te leggen', () => p.als(p.w.wie.taaldocent, VASTLEGGEN, lijst(p.w.lessen.vandaag, [p.w.wij.amina, p.w.wij.bilal]))],
    ['een goede vraag naast een die daarna wordt geweigerd: er kwam niets terug', () => p.als(p.w.wie.taaldocent,
      `{ inburgeraars { edges { node { roepnaam { roepnaam } } } } mijnLessen(van: "2026-11-18", tot: "2026-11-18") {
        deelnemers { inburgeraar { taalPresentie { een: lessen(laatste: 1) { id } twee: lessen(laatste: 2) { id } } } } } }`)],
  ])('%s', async (_wat, verzoek) => {
    expect(((await verzoek()) as { data: object | null }).data ?? { inburgeraar: null }).toEqual({ inburgeraar: null });
    expect(await log()).toEqual([]);
    expect(await p.b.vraag('select 1 from verwerking')).toEqual([]);
    expect(await p.b.vraag('select 1 from idempotentie')).toEqual([]);
  });
});

describe('Zonder regel in het log geen antwoord', () => {
  const presentie = () => p.b.vraag('select 1 from presentie where les_id = $1', [p.w.lessen.vandaag]);

  async function krijgtNiets(persona: Persona): Promise<void> {
    const lezen = await p.als(persona, DOSSIER, { id: p.w.wij.amina });
    expect([lezen.data, lezen.errors.map((f) => f.extensions.code)]).toEqual([null, ['INTERN']]);
    for (const woord of ['Amina', p.w.wij.amina, 'auditregel', 'permission', 'kapot']) expect(lezen.tekst).not.toContain(woord);
    const voor = await presentie();
    const schrijven = await p.als(persona, VASTLEGGEN, lijst(p.w.lessen.vandaag, [p.w.wij.amina, p.w.wij.gulsum, p.w.wij.farid]));
    expect([schrijven.data, schrijven.errors.map((f) => f.extensions.code)]).toEqual([null, ['INTERN']]);
    expect(await presentie()).toEqual(voor);
    expect([await log(), await p.b.vraag('select 1 from verwerking'), await p.b.vraag('select 1 from idempotentie')]).toEqual([[], [], []]);
  }

  it('als het log niet te schrijven is', async () => {
    await p.b.vraag('delete from presentie where les_id = $1', [p.w.lessen.vandaag]);
    await beheer(`revoke insert on auditregel from ${databaseRol('TAALDOCENT')}`);
    await krijgtNiets(p.w.wie.taaldocent);
    await beheer(`grant insert on auditregel to ${databaseRol('TAALDOCENT')}`);
    expect((await p.als(p.w.wie.taaldocent, DOSSIER, { id: p.w.wij.amina })).errors).toEqual([]);
    expect(await log()).toHaveLength(1);
  });

  it('als de regel niet eens te versturen is: de database weet dan van niets', async () => {
    await p.b.vraag('delete from presentie where les_id = $1', [p.w.lessen.vandaag]);
    const vraag = pg.Client.prototype.query;
    const onverstuurbaar = { toPostgres: () => { throw new Error('kapot'); } };
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const [eerste, ...rest] = args as [{ text?: string; values?: unknown[] }];
      const kapot = eerste.text?.startsWith('with verwerkt') ? { text: eerste.text, values: eerste.values?.map(() => onverstuurbaar) } : eerste;
      return Reflect.apply(vraag, this, [kapot, ...rest]) as unknown;
    } as typeof vraag;
    await krijgtNiets(p.w.wie.taaldocent).finally(() => { pg.Client.prototype.query = vraag; });
    expect((await p.als(p.w.wie.taaldocent, DOSSIER, { id: p.w.wij.amina })).errors).toEqual([]);
  });

  it('als pas het bevestigen mislukt', async () => {
    await beheer(`create function kapot() returns trigger language plpgsql as $$ begin raise exception 'kapot'; end $$;
      create constraint trigger kapot after insert on auditregel deferrable initially deferred for each row execute function kapot()`);
    await krijgtNiets(p.w.wie.taaldocent);
    await beheer('drop trigger kapot on auditregel; drop function kapot()');
  });

  it('als één deel van de vraag kapot gaat: dan is ook het andere deel niet gezien', async () => {
    await beheer('alter table pip_versie rename column leerroute to leerroute_weg');
    const { data, errors } = await p.als(p.w.wie.consulent, 'query($id: ID!) { een: inburgeraar(id: $id) { roepnaam { roepnaam } } ook: inburgeraars { edges { node { pipKern { geldend { leerroute } } } } } }', { id: p.w.wij.amina });
    await beheer('alter table pip_versie rename column leerroute_weg to leerroute');
    expect([data, errors[0]?.extensions.code]).toEqual([null, 'INTERN']);
    expect(await log()).toEqual([]);
  });
});

describe('Het log zelf', () => {
  it('kan geen rol lezen, wijzigen of wissen, en niemand schrijft op naam van een ander', async () => {
    const { taaldocent, andereDocent, consulent } = p.w.wie;
    for (const tekst of ['select * from auditregel', 'update auditregel set rol = rol', 'delete from auditregel', 'truncate auditregel']) {
      await expect(metVerbinding(p.appUrl, async (c) => {
        await c.query('begin');
        await c.query(`select set_config('role', $1, true)`, [databaseRol(consulent.rol)]);
        await c.query(tekst);
      }), tekst).rejects.toThrow(/permission denied/);
    }
    const opNaamVan = (lidmaatschapId: string) => metVerbinding(p.appUrl, async (c) => {
      await c.query('begin');
      await c.query(`select set_config('role', $1, true), set_config('app.lidmaatschap', $2, true)`, [databaseRol(taaldocent.rol), taaldocent.lidmaatschapId]);
      await c.query(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
        values (now(), $1, $2, 'TAALDOCENT', 'LEZEN', 'ik', '{}', '{}', 'TAAL', 'OPDRACHT')`, [taaldocent.gebruikerId, lidmaatschapId]);
    });
    await expect(opNaamVan(andereDocent.lidmaatschapId)).rejects.toThrow(/row-level security/);
    await opNaamVan(taaldocent.lidmaatschapId);
  });
});
