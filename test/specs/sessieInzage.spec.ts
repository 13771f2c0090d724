import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { auditregel } from '../world/auditregels.ts';

interface Persoon { schuilnummer: string; rubrieken: string[]; inzagen: { tijdstip: string; soort: string; operatie: string; rubrieken: string[]; medewerker: string | null; rol: string; organisatie: string | null }[] }
interface Antwoord { sessieInzage: { sessie: string; aantalInzagen: number; volledig: boolean; personen: Persoon[] } }
const VRAAG = `query($sessie: ID!, $van: Tijdstip, $tot: Tijdstip) { sessieInzage(sessie: $sessie, van: $van, tot: $tot) { sessie aantalInzagen volledig
  personen { schuilnummer rubrieken inzagen { tijdstip soort operatie rubrieken opdracht grondslag medewerker rol organisatie } } } }`;
const LOG = '{ inzagelog(first: 50) { edges { node { sessie medewerker operatie personen } } } }';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
});
afterAll(() => p.stop());

const vraag = async (variabelen: Record<string, unknown>, wie = p.w.wie.fg) => {
  const antwoord = await p.als<Antwoord>(wie, VRAAG, variabelen);
  return { ...antwoord, inzage: antwoord.data?.sessieInzage };
};
interface Log { inzagelog: { edges: { node: { sessie: string | null; medewerker: string | null; operatie: string; personen: string[] } }[] } }
const logregels = async () => (await p.als<Log>(p.w.wie.fg, LOG)).data?.inzagelog.edges.map(({ node }) => node) ?? [];

describe('Wat zag een sessie', () => {
  it('staat in het log met het nummer, en is daarmee op te vragen: per persoon wat en wanneer', async () => {
    const { consulent } = p.w.wie;
    const wie = [p.w.wij.amina, p.w.wij.gulsum];
    for (const id of wie) await p.als(consulent, 'query($id: ID!) { inburgeraar(id: $id) { bsn { bsn } } }', { id });
    await p.als(consulent, 'query($id: ID!) { inburgeraar(id: $id) { adres { straat } } }', { id: p.w.wij.amina });
    const regels = await logregels();
    const [regel] = regels.filter(({ medewerker }) => medewerker === 'Carla Consulent');
    const { inzage, tekst } = await vraag({ sessie: regel?.sessie });
    expect(inzage).toMatchObject({ aantalInzagen: 3, volledig: true });
    expect(inzage?.personen.map(({ rubrieken }) => rubrieken)).toEqual([['ADRES', 'BSN'], ['BSN']]);
    expect(inzage?.personen[0]?.schuilnummer).toBe(regel?.personen[0]);
    expect(inzage?.personen[0]?.inzagen).toMatchObject([
      { operatie: 'inburgeraar', soort: 'LEZEN', rubrieken: ['BSN'], medewerker: 'Carla Consulent', rol: 'CONSULENT', organisatie: 'Gemeente Dalfsen' }, { rubrieken: ['ADRES'] },
    ]);
    for (const id of Object.values(p.w.wij)) expect(tekst).not.toContain(id);
    expect(tekst).not.toMatch(/Amina|Gulsum/);
  });

  it('blijft op te vragen nadat de sessie is geëindigd', async () => {
    await p.als(p.w.wie.vwnCoordinator, '{ inburgeraars { edges { node { roepnaam { roepnaam } } } } }');
    await fetch(`${p.adres}/auth/logout`, { method: 'POST', headers: { cookie: await p.koekje(p.w.wie.vwnCoordinator), 'sec-fetch-site': 'same-origin', origin: p.adres } });
    expect(await p.b.vraag('select 1 from sessie where lidmaatschap_id = $1', [p.w.wie.vwnCoordinator.lidmaatschapId])).toEqual([]);
    const regel = (await logregels()).find(({ medewerker }) => medewerker === 'Vera Vluchteling');
    expect((await vraag({ sessie: regel?.sessie })).inzage?.personen).toHaveLength(2);
  });

  it('alleen tussen de twee momenten, die er zelf bij horen', async () => {
    const sessie = randomUUID();
    for (const moment of ['2026-11-17T10:00:00+01:00', '2026-11-17T11:00:00+01:00', '2026-11-17T12:00:00+01:00']) await auditregel(p.b, p.w.wie.taalcoordinator, { sessie, moment, personen: [p.w.wij.amina] });
    const aantal = async (van?: string, tot?: string) => (await vraag({ sessie, van, tot })).inzage?.aantalInzagen;
    expect(await aantal()).toBe(3);
    expect(await aantal('2026-11-17T11:00:00+01:00')).toBe(2);
    expect(await aantal('2026-11-17T10:00:01+01:00', '2026-11-17T10:00:00Z')).toBe(1);
    expect(await aantal(undefined, '2026-11-17T08:59:59Z')).toBe(0);
    expect((await vraag({ sessie, van: '2026-11-17T12:00:00Z', tot: '2026-11-17T11:00:00Z' })).errors[0]?.extensions).toMatchObject({ code: 'PERIODE_ONJUIST', velden: [{ veld: 'tot' }] });
  });

  it('alleen personen van de eigen gemeente; een vreemde sessie en een die niet bestaat geven hetzelfde', async () => {
    const [gedeeld, elders] = [randomUUID(), randomUUID()];
    await auditregel(p.b, p.w.wie.taalcoordinator, { sessie: gedeeld, moment: '2026-11-17T10:00:00+01:00', personen: [p.w.wij.amina, p.w.wij.farid] });
    await auditregel(p.b, p.w.wie.consulentStaphorst, { sessie: elders, moment: '2026-11-17T10:00:00+01:00', personen: [p.w.wij.farid] });
    expect((await vraag({ sessie: gedeeld })).inzage?.personen).toHaveLength(1);
    const niets = randomUUID();
    const [vreemd, leeg] = await Promise.all([vraag({ sessie: elders }), vraag({ sessie: niets })]);
    expect(vreemd.tekst.replace(elders, '')).toBe(leeg.tekst.replace(niets, ''));
    expect(leeg.inzage).toMatchObject({ personen: [], aantalInzagen: 0, volledig: true });
    expect((await vraag({ sessie: 'nummer 7' })).errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'sessie' }] });
  });

  it('van een inburgeraar die het eigen dossier las, zonder naam', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const sessie = randomUUID();
    await auditregel(p.b, amina, { sessie, moment: '2026-11-17T10:00:00+01:00', personen: [p.w.wij.amina] });
    expect((await vraag({ sessie })).inzage?.personen[0]?.inzagen).toMatchObject([{ medewerker: null, organisatie: null, rol: 'INBURGERAAR' }]);
  });

  it('zegt het als er meer is dan past', async () => {
    const sessie = randomUUID();
    const { consulent } = p.w.wie;
    await p.b.vraag(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag, sessie_nummer)
      select '2026-11-16T10:00:00+01:00'::timestamptz + n * interval '1 second', $1, $2, $3, 'CONSULENT', 'LEZEN', 'inburgeraars', '{BSN}', array[$4::uuid, $5::uuid], 'REGIE', 'WET', $6 from generate_series(1, 10001) n`,
    [consulent.gebruikerId, consulent.lidmaatschapId, consulent.organisatieId, p.w.wij.amina, p.w.wij.bilal, sessie]);
    expect((await vraag({ sessie })).inzage).toMatchObject({ aantalInzagen: 20_000, volledig: false });
    expect((await vraag({ sessie, tot: '2026-11-16T12:46:40+01:00' })).inzage).toMatchObject({ aantalInzagen: 20_000, volledig: true });
  });

  it('dat de FG keek staat in het log', async () => {
    const sessie = randomUUID();
    await auditregel(p.b, p.w.wie.taalcoordinator, { sessie, moment: '2026-11-17T10:00:00+01:00', personen: [p.w.wij.bilal] });
    await vraag({ sessie });
    const [regel] = await p.b.vraag(`select rol, rubrieken, personen, opdracht from auditregel where operatie = 'sessieInzage' order by id desc limit 1`);
    expect(regel).toEqual({ rol: 'FG', rubrieken: ['INZAGELOG'], personen: [p.w.wij.bilal], opdracht: 'TOEZICHT' });
  });

  it('is voor niemand anders, ook in de database niet', async () => {
    for (const wie of [p.w.wie.teamleider, p.w.wie.beheerder]) expect((await vraag({ sessie: randomUUID() }, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    for (const functie of ['sessie_inzage_fg(uuid, timestamptz, timestamptz)', 'personen_van_gemeente(uuid)', 'inzagelog_zoeken(uuid, text, text, date, date, bigint, int)']) {
      const rijen = await p.b.vraag(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app') and has_function_privilege(r.oid, $1, 'execute')`, [functie]);
      expect(rijen).toEqual([{ rolname: 'rol_fg' }]);
    }
  });
});
