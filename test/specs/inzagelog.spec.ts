import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { auditregel } from '../world/auditregels.ts';
import type { Persona } from '../world/wereld.ts';

interface Regel { organisatie: string | null; medewerker: string | null; rol: string; operatie: string; rubrieken: string[]; personen: string[]; aantalPersonen: number; opdracht: string }
interface Log { inzagelog: { edges: { cursor: string; node: Regel }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
const LOG = `query($first: Int, $after: String, $filter: InzagelogFilter) { inzagelog(first: $first, after: $after, filter: $filter) {
  edges { cursor node { id tijdstip organisatie medewerker rol soort operatie rubrieken personen aantalPersonen opdracht grondslag } } pageInfo { hasNextPage endCursor } } }`;

let p: Portaal;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  const lees = (wie: Persona, velden: string) => p.als(wie, `{ inburgeraars { edges { node { ${velden} } } } }`);
  await lees(p.w.wie.consulent, 'id bsn { bsn }');
  await lees(p.w.wie.taalcoordinator, 'id roepnaam { roepnaam } taalPresentie { gevolgdeUren }');
  await lees(p.w.wie.consulentStaphorst, 'id bsn { bsn }');
  await lees(amina, 'id intake { __typename }');
});
afterAll(() => p.stop());

const log = async (variabelen: Record<string, unknown> = {}, wie = p.w.wie.fg) => {
  const antwoord = await p.als<Log>(wie, LOG, variabelen);
  expect(antwoord.errors).toEqual([]);
  return { ...antwoord, regels: antwoord.data?.inzagelog.edges.map((e) => e.node) ?? [] };
};
const van = (regels: Regel[], rol: string) => regels.find((r) => r.rol === rol);

describe('De FG leest het inzagelog', () => {
  it('ziet wie wat las en waarom, met schuilnummers in plaats van personen', async () => {
    const { regels, tekst } = await log();
    const vanCarla = { organisatie: 'Gemeente Dalfsen', medewerker: 'Carla Consulent', operatie: 'inburgeraars', rubrieken: ['BSN'] };
    expect(regels.filter((r) => r.rol === 'CONSULENT')).toMatchObject([{ ...vanCarla, opdracht: 'waarneming voor een collega', aantalPersonen: 1 }, { ...vanCarla, opdracht: 'regie op de inburgering', aantalPersonen: 6 }]);
    for (const nummer of regels.flatMap((r) => r.personen)) expect(nummer).toMatch(/^P-[0-9A-Za-z-]{10,}$/);
    for (const id of Object.values(p.w.wij)) expect(tekst).not.toContain(id);
  });

  it('dezelfde persoon heeft steeds hetzelfde schuilnummer, een ander een ander', async () => {
    const { regels } = await log();
    const school = van(regels, 'TAALCOORDINATOR');
    const [vanAmina] = van(regels, 'INBURGERAAR')?.personen ?? [];
    expect(school?.personen).toContain(vanAmina);
    expect(new Set(school?.personen).size).toBe(school?.aantalPersonen);
  });

  it('ziet alleen personen van de eigen gemeente, ook als een school er twee in één lijst zag', async () => {
    const [ruw] = await p.b.vraag<{ personen: string[] }>(`select personen from auditregel where rol = 'TAALCOORDINATOR' order by id desc limit 1`);
    expect(ruw?.personen).toContain(p.w.wij.farid);
    const { regels } = await log();
    expect(van(regels, 'TAALCOORDINATOR')?.aantalPersonen).toBe((ruw?.personen.length ?? 0) - 1);
    expect(regels.map((r) => r.medewerker)).not.toContain('Chris Consulent');
  });

  it('een inburgeraar die het eigen dossier las, wordt niet genoemd', async () => {
    const { regels, tekst } = await log();
    expect(van(regels, 'INBURGERAAR')).toMatchObject({ organisatie: null, medewerker: null, rubrieken: ['INTAKE'] });
    expect(tekst).not.toContain('Amina');
  });

  it('dit lezen staat zelf ook in het log, en de inburgeraar ziet dat', async () => {
    await log();
    const { regels } = await log({ first: 1 });
    expect(regels[0]).toMatchObject({ rol: 'FG', operatie: 'inzagelog', rubrieken: ['INZAGELOG'], opdracht: 'toezicht', medewerker: 'Frits Gegevens' });
    const eigen = await p.als<{ inburgeraar: { inzagelog: { inzagen: { organisatie: string; doel: string }[] } } }>(amina, `query($id: ID!) { inburgeraar(id: $id) { inzagelog { inzagen { organisatie doel } } } }`, { id: p.w.wij.amina });
    expect(eigen.data?.inburgeraar.inzagelog.inzagen).toContainEqual({ organisatie: 'Gemeente Dalfsen', doel: 'toezicht' });
  });
});

describe('De FG kiest regels', () => {
  it('van een organisatie of een rubriek', async () => {
    expect((await log({ filter: { organisatie: 'WenL' } })).regels.map((r) => r.rol)).toEqual(['TAALCOORDINATOR']);
    expect((await log({ filter: { rubriek: 'BSN' } })).regels.map((r) => r.rol)).toEqual(['CONSULENT', 'CONSULENT']);
    expect((await p.als(p.w.wie.fg, LOG, { filter: { rubriek: 'SCHOENMAAT' } })).errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'filter.rubriek' }] });
  });

  it('van een dag, zoals die in Nederland begint en eindigt', async () => {
    await p.b.vraag(`insert into auditregel (moment, gebruiker_id, lidmaatschap_id, organisatie_id, rol, soort, operatie, rubrieken, personen, opdracht, grondslag)
      select m::timestamptz, $1, $2, $3, 'CONSULENT', 'LEZEN', m, '{ADRES}', array[$4::uuid], 'REGIE', 'WET' from unnest(array['2026-07-14T21:59:59Z', '2026-07-14T22:00:00Z', '2026-07-15T21:59:59Z', '2026-07-15T22:00:00Z']) m`,
    [p.w.wie.consulent.gebruikerId, p.w.wie.consulent.lidmaatschapId, p.w.org.dalfsen, p.w.wij.amina]);
    const { regels } = await log({ filter: { van: '2026-07-15', tot: '2026-07-15' } });
    expect(regels.map((r) => r.operatie)).toEqual(['2026-07-15T21:59:59Z', '2026-07-14T22:00:00Z']);
  });

  it('per bladzijde, elke regel precies één keer, ook als het log intussen groeit', async () => {
    const filter = { tot: '2026-07-16' };
    const gezien: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<typeof log>> = await log({ first: 1, after, filter });
      gezien.push(...(data?.inzagelog.edges.map((e) => e.node.operatie) ?? []));
      after = data?.inzagelog.pageInfo.hasNextPage ? data.inzagelog.pageInfo.endCursor : null;
    } while (after);
    expect(gezien).toEqual(['2026-07-15T22:00:00Z', '2026-07-15T21:59:59Z', '2026-07-14T22:00:00Z', '2026-07-14T21:59:59Z']);
  });

  it('een cursor van een andere vraag opent niets', async () => {
    const { data } = await log({ first: 1 });
    const { errors } = await p.als(p.w.wie.fg, LOG, { after: data?.inzagelog.pageInfo.endCursor, filter: { rubriek: 'BSN' } });
    expect(errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
  });
});

describe('De FG zoekt op een schuilnummer', () => {
  const zoek = (persoon: string, rest: Record<string, unknown> = {}) => log({ filter: { persoon, ...rest } });
  const nummerVan = async (wie: Persona) => {
    const { regels } = await log({ first: 50 });
    return regels.find((r) => r.medewerker === wie.naam && r.aantalPersonen === 1)?.personen[0] ?? '';
  };
  const lees = (wie: Persona, id: string) => p.als(wie, 'query($id: ID!) { inburgeraar(id: $id) { intake { __typename } } }', { id });

  it('en vindt elke regel waar die persoon in staat, ook tussen anderen in een lijst', async () => {
    await lees(p.w.wie.andereConsulent, p.w.wij.bilal);
    const nummer = await nummerVan(p.w.wie.andereConsulent);
    const { regels } = await zoek(nummer);
    expect(regels.map((r) => r.rol)).toEqual(expect.arrayContaining(['CONSULENT', 'TAALCOORDINATOR']));
    for (const regel of regels) expect(regel.personen).toContain(nummer);
    const ruw = await p.b.vraag('select 1 from auditregel where personen @> array[$1::uuid]', [p.w.wij.bilal]);
    expect(regels).toHaveLength(ruw.length - 1); // not yet: that this was looked at
    expect((await zoek(nummer, { organisatie: 'WenL' })).regels.map((r) => r.rol)).toEqual(['TAALCOORDINATOR']);
    expect((await zoek(nummer, { rubriek: 'INTAKE', van: '2026-11-18', tot: '2026-11-18' })).regels).toMatchObject([{ operatie: 'inburgeraar' }]);
  });

  it('hoe het ook is getypt', async () => {
    const nummer = await nummerVan(p.w.wie.andereConsulent);
    const verwacht = (await zoek(nummer, { rubriek: 'INTAKE' })).regels.length;
    for (const getypt of [` ${nummer} `, nummer.toUpperCase(), nummer.slice(2), nummer.replace('-', ' ')]) expect((await zoek(getypt, { rubriek: 'INTAKE' })).regels, getypt).toHaveLength(verwacht);
    for (const onzin of ['P-123', 'D-BILAL', `${nummer}0`, 'P-zzzzzzzzzzzz', p.w.wij.bilal]) {
      expect((await p.als(p.w.wie.fg, LOG, { filter: { persoon: onzin } })).errors[0]?.extensions).toMatchObject({ code: 'SCHUILNUMMER_ONJUIST', velden: [{ veld: 'filter.persoon' }] });
    }
  });

  it('van iemand uit een andere gemeente: hetzelfde antwoord, met evenveel werk, als van niemand', async () => {
    const fgStaphorst = await p.b.persona('Fleur Gegevens', 'FG', p.w.org.staphorst);
    const { regels } = await log({ filter: { rubriek: 'BSN' } }, fgStaphorst);
    const vanFarid = regels[0]?.personen[0] ?? '';
    expect((await log({ filter: { persoon: vanFarid } }, fgStaphorst)).regels.length).toBeGreaterThan(0);
    const vreemd = await p.tel(() => zoek(vanFarid));
    const niemand = await p.tel(() => zoek('P-000000000000'));
    expect(vreemd.uitkomst.tekst).toBe(niemand.uitkomst.tekst);
    expect(vreemd.aantal).toBe(niemand.aantal);
    expect(vreemd.uitkomst.regels).toEqual([]);
  });

  it('ook van wie intussen is gewist', async () => {
    const id = await p.b.inburgeraar('Wiske', 'Gewist', p.w.gemeenten.dalfsen);
    await p.b.betrokken(id, 'REGIE', p.w.wie.andereConsulent);
    await lees(p.w.wie.andereConsulent, id);
    const nummer = (await log({ first: 1 })).regels[0]?.personen[0] ?? '';
    await p.b.vraag('update inburgeraar set gewist_op = now() where id = $1', [id]);
    expect((await zoek(nummer)).regels.map((r) => r.rol)).toContain('CONSULENT');
  });

  it('met een cursor die alleen bij dat nummer hoort', async () => {
    const nummer = await nummerVan(p.w.wie.andereConsulent);
    const { data } = await log({ first: 1, filter: { persoon: nummer } });
    const after = data?.inzagelog.pageInfo.endCursor;
    expect((await log({ first: 1, after, filter: { persoon: nummer.toUpperCase() } })).errors).toEqual([]);
    expect((await p.als(p.w.wie.fg, LOG, { after, filter: { persoon: 'P-000000000000' } })).errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
  });

  it('onder tienduizend mensen in drie opdrachten, en wie de laatste is wordt gevonden', async () => {
    await p.b.vraag(`insert into inburgeraar (id, gemeente_id, portaalnummer) select ('ffffffff-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, $1, 'V-' || n from generate_series(1, 10000) n`, [p.w.gemeenten.dalfsen]);
    const laatste = 'ffffffff-0000-4000-8000-000000010000';
    await auditregel(p.b, p.w.wie.consulent, { moment: '2026-11-18T09:59:59+01:00', personen: [laatste] });
    const nummer = (await log({ first: 1 })).regels[0]?.personen[0] ?? '';
    const zonder = await p.tel(() => log({ first: 1 }));
    const met = await p.tel(() => log({ first: 1, filter: { persoon: nummer } }));
    expect(met.uitkomst.regels[0]?.personen).toEqual([nummer]);
    expect(met.aantal).toBe(zonder.aantal + 3);
  });
});

describe('Het hele log', () => {
  it('is voor niemand anders', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.beheerder, amina]) expect((await p.als(wie, LOG)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('ook in de database niet: alleen de rol van de FG mag de functie aanroepen', async () => {
    const rijen = await p.b.vraag(`select r.rolname from pg_roles r where (r.rolname like 'rol\\_%' or r.rolname = 'samenspel_app')
      and has_function_privilege(r.oid, 'inzagelog_zoeken(uuid, text, text, date, date, bigint, int)', 'execute')`);
    expect(rijen).toEqual([{ rolname: 'rol_fg' }]);
  });
});
