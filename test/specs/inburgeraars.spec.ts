import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

/** A day, a few days and no day at all: keys that are alike and keys that are absent. */
const DAGEN = ['2026-12-01', '2026-12-01', '2026-12-01', '2026-12-01', '2026-12-15', null, null, null, null, '2027-01-04', '2026-12-15', '2026-11-30', null];

let p: Portaal;
/** Has a caseload of 13 with one leerroute, and nobody else of this world. */
let drukke: Persona;
let caseload: { id: string; roepnaam: string; dag: string | null }[];
beforeAll(async () => {
  p = await portaalStarten();
  drukke = await p.b.persona('Dora Drukte', 'CONSULENT', p.w.org.dalfsen);
  caseload = [];
  for (const [i, dag] of DAGEN.entries()) {
    const roepnaam = ['Noor', 'Sami', 'noor', 'Ali', 'Élodie'][i % 5] ?? '';
    const id = await p.b.inburgeraar(roepnaam, `Drukte${i}`, p.w.gemeenten.dalfsen, { portaalnummer: `X-${i}` });
    await p.b.betrokken(id, 'REGIE', drukke);
    if (dag) await p.b.zet('termijn', { inburgeraar_id: id, soort: 'INBURGERINGSTERMIJN', startfeit: '2025-01-01', uiterlijk: dag, artikel: 'Wet inburgering 11' });
    caseload.push({ id, roepnaam, dag });
  }
});
afterAll(() => p.stop());

interface Lijst { edges: { cursor: string; node: { id: string; portaalnummer?: string | null; roepnaam?: { roepnaam: string } | null } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totaal: number }
const LIJST = `query($first: Int, $after: String, $filter: InburgeraarFilter, $sortering: InburgeraarSortering) {
  inburgeraars(first: $first, after: $after, filter: $filter, sortering: $sortering) { totaal edges { cursor node { id portaalnummer roepnaam { roepnaam } } } pageInfo { hasNextPage endCursor } } }`;

async function lijst(wie: Persona, variabelen: Record<string, unknown> = {}) {
  const { data, errors } = await p.als<{ inburgeraars: Lijst }>(wie, LIJST, { first: 100, ...variabelen });
  return { lijst: data?.inburgeraars, ids: data?.inburgeraars.edges.map((e) => e.node.id) ?? [], code: errors[0]?.extensions.code };
}

/** All pages, one after the other. */
async function bladeren(wie: Persona, variabelen: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, i = 0; i < 50; i += 1) {
    const { lijst: bladzijde } = await lijst(wie, { ...variabelen, after });
    if (!bladzijde) throw new Error('no page');
    ids.push(...bladzijde.edges.map((e) => e.node.id));
    after = bladzijde.pageInfo.endCursor;
    if (!bladzijde.pageInfo.hasNextPage) return ids;
  }
  throw new Error('the list does not end');
}

const opId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const sleutels = {
  ID: () => '',
  // As a reader sorts: Élodie between Ali and Noor, not after Sami.
  ROEPNAAM: (i: { roepnaam: string }) => i.roepnaam.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  VOLGENDE_TERMIJN: (i: { dag: string | null }) => i.dag ?? '9999',
};

describe('De lijst van een consulent', () => {
  it.each([['ID', 1], ['ID', 4], ['ROEPNAAM', 3], ['ROEPNAAM', 13], ['VOLGENDE_TERMIJN', 1], ['VOLGENDE_TERMIJN', 5]] as const)(
    'gesorteerd op %s met %d per bladzijde heeft iedereen precies één keer, in volgorde; wie niets heeft staat achteraan', async (sortering, first) => {
      const sleutel = sleutels[sortering];
      const verwacht = [...caseload].sort((a, b) => (sleutel(a) === sleutel(b) ? opId(a, b) : sleutel(a) < sleutel(b) ? -1 : 1)).map((i) => i.id);
      expect(await bladeren(drukke, { first, ...(sortering === 'ID' ? {} : { sortering }) })).toEqual(verwacht);
    });

  it('slaat niemand over als er tussen twee bladzijden iemand afgaat', async () => {
    const eerste = await lijst(drukke, { first: 5, sortering: 'ROEPNAAM' });
    const weg = eerste.ids[2] ?? '';
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where inburgeraar_id = $1`, [weg]);
    const rest = await lijst(drukke, { sortering: 'ROEPNAAM', after: eerste.lijst?.pageInfo.endCursor });
    await p.b.vraag('update betrokkenheid set tot = null where inburgeraar_id = $1', [weg]);
    expect(new Set([...eerste.ids, ...rest.ids])).toEqual(new Set(caseload.map((i) => i.id)));
    expect(eerste.ids.length + rest.ids.length).toBe(13);
  });

  it('geeft hoogstens honderd personen en ten minste één, wat er ook gevraagd wordt', async () => {
    const veel = await p.b.persona('Veel Personen', 'CONSULENT', p.w.org.dalfsen);
    await p.b.vraag(`with nieuw as (insert into inburgeraar (gemeente_id, portaalnummer) select $1, 'H-' || n from generate_series(1, 101) n returning id)
      insert into betrokkenheid (inburgeraar_id, organisatie_id, lidmaatschap_id, opdracht, grondslag, van) select id, $2, $3, 'REGIE', 'WET', '2025-01-01' from nieuw`,
      [p.w.gemeenten.dalfsen, p.w.org.dalfsen, veel.lidmaatschapId]);
    for (const [first, aantal] of [[101, 100], [2_147_483_647, 100], [100, 100], [1, 1], [0, 1], [-5, 1]]) {
      const { lijst: bladzijde } = await lijst(veel, { first });
      expect([first, bladzijde?.edges.length, bladzijde?.pageInfo.hasNextPage, bladzijde?.totaal]).toEqual([first, aantal, true, 101]);
    }
    const { data } = await p.als<{ inburgeraars: Lijst }>(veel, '{ inburgeraars { edges { node { id } } } }');
    expect(data?.inburgeraars.edges).toHaveLength(25);
    expect((await bladeren(veel, { first: 100 })).length).toBe(101);
  });
});

describe('Een cursor', () => {
  it('hoort bij één lidmaatschap, één filter en één volgorde; het aantal per bladzijde mag wel anders', async () => {
    const after = (await lijst(drukke, { first: 3, sortering: 'ROEPNAAM', filter: { zoek: 'o' } })).lijst?.pageInfo.endCursor;
    const zelfde = { sortering: 'ROEPNAAM', filter: { zoek: 'o' }, after };
    expect((await lijst(drukke, zelfde)).ids.length).toBeGreaterThan(0);
    expect((await lijst(p.w.wie.consulent, zelfde)).code).toBe('VERZOEK_ONJUIST');
    expect((await lijst(drukke, { ...zelfde, filter: { zoek: 'a' } })).code).toBe('VERZOEK_ONJUIST');
    expect((await lijst(drukke, { ...zelfde, filter: { zoek: 'o', ookAfronding: true } })).code).toBe('VERZOEK_ONJUIST');
    expect((await lijst(drukke, { ...zelfde, sortering: 'ACHTERNAAM' })).code).toBe('VERZOEK_ONJUIST');
  });

  it('is niet zelf te maken of te wijzigen', async () => {
    const { lijst: bladzijde } = await lijst(drukke, { first: 3 });
    const [inhoud = '', zegel = ''] = bladzijde?.pageInfo.endCursor?.split('.') ?? [];
    const anders = Buffer.from(JSON.stringify([null, p.w.wij.amina])).toString('base64url');
    for (const after of [`${anders}.${zegel}`, `${inhoud}.${'A'.repeat(zegel.length)}`, inhoud, `${inhoud}.`, '.', 'x', '\u{1f600}'.repeat(500)]) {
      expect([after.slice(0, 40), (await lijst(drukke, { after })).code]).toEqual([after.slice(0, 40), 'VERZOEK_ONJUIST']);
    }
    expect((await lijst(drukke, { after: `${inhoud}.${zegel}` })).code).toBeUndefined();
  });
});

describe('Het totaal', () => {
  it('is voor elke rol en elk filter het aantal personen in de lijst', async () => {
    const filters: Record<string, unknown>[] = [{}, { ookAfronding: true }, { zoek: 'a' }, { zoek: 'D-AMINA' }, { zoek: 'niemand' }];
    for (const wie of Object.values(p.w.wie)) {
      for (const filter of filters) {
        const { lijst: l, ids: eerste, code } = await lijst(wie, { filter });
        if (code === 'GEEN_TOEGANG') continue;
        const ids = l?.pageInfo.hasNextPage ? await bladeren(wie, { filter }) : eerste;
        expect([wie.naam, filter, l?.totaal, new Set(ids).size]).toEqual([wie.naam, filter, ids.length, ids.length]);
      }
    }
    const { amina, bilal, gulsum, farid, daoud } = p.w.wij;
    expect(new Set((await lijst(p.w.wie.taalcoordinator)).ids)).toEqual(new Set([amina, bilal, gulsum, farid]));
    expect(new Set((await lijst(p.w.wie.taalcoordinator, { filter: { ookAfronding: true } })).ids)).toEqual(new Set([amina, bilal, gulsum, farid, daoud]));
  });
});

describe('Kiezen en sorteren kan alleen op wat de rol van iedereen in de lijst mag lezen', () => {
  it.each([
    ['taalcoach', { sortering: 'ACHTERNAAM' }], ['taaldocent', { sortering: 'VOLGENDE_TERMIJN' }], ['woonconsulent', { filter: { leerroute: 'Z' } }],
    ['werkbegeleider', { filter: { leerroute: 'Z' } }], ['taaldocent', { filter: { fase: 'LEERROUTE' } }], ['welzijnscoordinator', { sortering: 'VOLGENDE_TERMIJN' }],
  ] as const)('%s niet op %j', async (naam, variabelen) => {
    const { lijst: l, code } = await lijst(p.w.wie[naam], variabelen);
    expect([l, code]).toEqual([undefined, 'GEEN_TOEGANG']);
  });

  it.each([
    ['taalcoach', { sortering: 'ROEPNAAM' }], ['taaldocent', { sortering: 'ACHTERNAAM' }], ['taaldocent', { filter: { leerroute: 'Z' } }],
    ['taalcoordinator', { sortering: 'VOLGENDE_TERMIJN' }], ['teamleider', { filter: { fase: 'LEERROUTE' } }], ['vwnCoordinator', { filter: { leerroute: 'Z', fase: 'LEERROUTE' } }],
  ] as const)('%s wel op %j', async (naam, variabelen) => {
    const { ids, code } = await lijst(p.w.wie[naam], variabelen);
    expect([code, ids.includes(p.w.wij.amina)]).toEqual([undefined, true]);
  });

  it('een leerroute of fase die niet bestaat wordt geweigerd', async () => {
    for (const filter of [{ leerroute: 'X' }, { fase: 'X' }]) expect((await lijst(p.w.wie.consulent, { filter })).code).toBe('INVOER_ONJUIST');
    expect((await lijst(p.w.wie.consulent, { filter: { leerroute: 'B1' } })).ids).toEqual([]);
  });
});

describe('Zoeken', () => {
  const vindt = async (wie: Persona, zoek: string, extra: object = {}) => (await lijst(wie, { filter: { zoek, ...extra } })).ids;

  it('vindt op roepnaam, achternaam en portaalnummer, ook een deel en met andere hoofdletters', async () => {
    for (const zoek of ['amina', 'MIN', 'voorbeeld', 'd-amina', '  Amina  ']) expect(await vindt(p.w.wie.taaldocent, zoek), zoek).toEqual([p.w.wij.amina]);
  });

  it('vindt niet op een achternaam die de rol niet mag lezen', async () => {
    expect(await vindt(p.w.wie.taalcoach, 'Voorbeeld')).toEqual([]);
    expect(await vindt(p.w.wie.taalcoach, 'Amina')).toEqual([p.w.wij.amina]);
  });

  it('vindt niemand buiten het eigen bereik, en in de afronding geen naam of nummer', async () => {
    expect(await vindt(p.w.wie.taaldocent, 'Bilal')).toEqual([]);
    for (const zoek of ['Daoud', 'Afgerond', 'D-DAOUD']) expect(await vindt(p.w.wie.taaldocent, zoek, { ookAfronding: true }), zoek).toEqual([]);
    expect(await vindt(p.w.wie.consulent, 'Daoud')).toEqual([p.w.wij.daoud]);
  });

  it('neemt tekens letterlijk: een procent of streep is geen joker', async () => {
    for (const zoek of ['%', '_', 'A%a', '\\', "'", '"; drop table inburgeraar --']) expect(await vindt(p.w.wie.consulent, zoek), zoek).toEqual([]);
    expect((await vindt(p.w.wie.consulent, '   ')).length).toBe((await lijst(p.w.wie.consulent)).ids.length);
  });
});

describe('Wat er in een rij staat', () => {
  it('een rubriek zonder inhoud is een leeg object, een afgeschermde rubriek is null en wordt genoemd', async () => {
    const { data } = await p.als<{ inburgeraar: Record<string, unknown> & { afgeschermd: string[] } }>(p.w.wie.taaldocent,
      'query($id: ID!) { inburgeraar(id: $id) { afgeschermd contact { telefoon } examens { uitslagen { id } } taalVoortgang { rapportages { id } } bsn { bsn } } }', { id: p.w.wij.gulsum });
    const { afgeschermd, ...rubrieken } = data?.inburgeraar ?? { afgeschermd: [] };
    expect(rubrieken).toEqual({ contact: { telefoon: null }, examens: null, taalVoortgang: { rapportages: [] }, bsn: null });
    expect(['CONTACT', 'EXAMENS', 'TAAL_VOORTGANG', 'BSN'].map((r) => afgeschermd.includes(r))).toEqual([false, true, false, true]);
  });

  it('in de afronding staat iemand zonder naam en nummer in de lijst', async () => {
    const { lijst: l } = await lijst(p.w.wie.taaldocent, { filter: { ookAfronding: true }, sortering: 'ROEPNAAM' });
    expect(l?.edges.at(-1)?.node).toEqual({ id: p.w.wij.daoud, portaalnummer: null, roepnaam: null });
  });

  it('een bladzijde kost voor dertien personen evenveel vragen aan de database als voor één', async () => {
    await p.koekje(drukke);
    const breed = `query($first: Int) { inburgeraars(first: $first, sortering: ACHTERNAAM) { edges { node { portaalnummer afgeschermd toegang { uitleg } roepnaam { roepnaam }
      adres { straat } pipKern { geldend { leerroute herkomst { medewerker } } } taalPresentie { gevolgdeUren lessen { status groep } } betrokkenen { betrokkenen { organisatie } } } } } }`;
    const kosten = async (document: string, first: number) => (await p.tel(() => p.als(drukke, document, { first }))).aantal;
    // Begin, who comes in, list, audit, commit.
    expect([await kosten(breed, 1), await kosten(breed, 13)]).toEqual([5, 5]);
    // The total comes with the list.
    expect([await kosten(LIJST, 1), await kosten(LIJST, 13)]).toEqual([5, 5]);
  });
});
