import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAPPEN, stapVan } from '../../shared/rules/weg.ts';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
/** Has a caseload of one person in each step, and nobody else. */
let drukke: Persona;
const inStap = new Map<string, string>();

const OP = '2026-06-01';
const STATUS: Readonly<Record<string, Record<string, unknown>>> = {
  AANGEMELD: {}, KOPPELING: { koppeling_op: OP }, KOFFIE_EN_KOEK: { koffie_en_koek_op: OP }, BREDE_INTAKE: { intake_afgerond_op: OP }, LEERBAARHEIDSTOETS: { intake_afgerond_op: OP }, STARTERZ: { startklas_van: OP },
  PIP: { termijn_start: OP }, INSCHRIJVING: { termijn_start: OP, ingeschreven_op: OP }, START: { termijn_start: OP, ingeschreven_op: OP, gestart_op: OP },
  BESCHIKKING: { termijn_start: OP, ingeschreven_op: OP, gestart_op: OP, beschikking_op: OP }, AFRONDING: { termijn_start: OP, ingeschreven_op: OP, gestart_op: OP, afronding_op: OP },
  VOLDAAN: { termijn_start: OP, voldaan_op: OP }, ONTHEVEN: { ontheffing_op: OP }, VRIJGESTELD: { vrijstelling_op: OP }, VERHUISD: { koppeling_op: OP },
};

beforeAll(async () => {
  p = await portaalStarten();
  drukke = await p.b.persona('Dora Drukte', 'CONSULENT', p.w.org.dalfsen);
  for (const [i, stap] of STAPPEN.entries()) {
    const id = await p.b.inburgeraar(`Stap ${i}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `S-${i}`, vertrokken_op: stap === 'VERHUISD' ? '2026-11-17' : stap === 'KOPPELING' ? '2026-11-18' : null });
    await p.b.betrokken(id, 'REGIE', drukke);
    if (stap !== 'AANGEMELD') await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP', ...STATUS[stap] });
    if (stap === 'LEERBAARHEIDSTOETS') await p.b.zet('leerbaarheid', { inburgeraar_id: id, afgenomen_op: OP });
    inStap.set(stap, id);
  }
});
afterAll(() => p.stop());

const LIJST = `query($first: Int, $after: String, $filter: InburgeraarFilter, $sortering: InburgeraarSortering) {
  inburgeraars(first: $first, after: $after, filter: $filter, sortering: $sortering) { totaal edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
interface Lijst { inburgeraars: { totaal: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
async function lijst(wie: Persona, filter: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const { data, errors } = await p.als<Lijst>(wie, LIJST, { first: 100, filter, ...rest });
  return { ids: data?.inburgeraars.edges.map(({ node }) => node.id), totaal: data?.inburgeraars.totaal, pageInfo: data?.inburgeraars.pageInfo, code: errors[0]?.extensions.code, veld: errors[0]?.extensions.velden?.[0]?.veld };
}
const van = (stap: string): string => inStap.get(stap) ?? '';

describe('Kiezen op de stap', () => {
  it.each(STAPPEN)('%s geeft precies wie daar staat, en telt zo', async (stap) => {
    const { ids, totaal } = await lijst(drukke, { stap });
    expect([ids, totaal]).toEqual([[van(stap)], 1]);
  });

  it('staat bij elke persoon waar de tabel van de weg hem zet', async () => {
    const rijen = await p.b.vraag<Record<string, string | null>>(`select i.id, to_char(i.vertrokken_op, 'YYYY-MM-DD') as weg, to_jsonb(t) as t, to_char(l.afgenomen_op, 'YYYY-MM-DD') as toets from inburgeraar i
      left join trajectstatus t on t.inburgeraar_id = i.id left join leerbaarheid l on l.inburgeraar_id = i.id where i.id = any($1)`, [[...inStap.values()]]);
    for (const { id, weg, t, toets } of rijen) {
      const dag = (kolom: string) => ((t as unknown as Record<string, string | null> | null)?.[kolom] ?? null);
      const stap = stapVan({
        doelgroep: null, ingekomenOp: null, koppelingOp: dag('koppeling_op'), kennisgevingOp: null, koffieEnKoekOp: dag('koffie_en_koek_op'), intakeAfgerondOp: dag('intake_afgerond_op'), leerbaarheidOp: toets ?? null,
        startklasVan: dag('startklas_van'), eerstePipOp: dag('termijn_start'), ingeschrevenOp: dag('ingeschreven_op'), gestartOp: dag('gestart_op'), beschikkingOp: dag('beschikking_op'), afrondingOp: dag('afronding_op'),
        voldaanOp: dag('voldaan_op'), ontheffingOp: dag('ontheffing_op'), vrijstellingOp: dag('vrijstelling_op'), vertrokkenOp: weg && weg < '2026-11-18' ? weg : null,
      });
      expect([id, (await lijst(drukke, { stap })).ids?.includes(id ?? '')]).toEqual([id, true]);
    }
    expect(rijen).toHaveLength(STAPPEN.length);
  });

  it('voor wie de leerbaarheidstoets niet leest, is die geen stap: de teamleider ziet de intake', async () => {
    expect((await lijst(p.w.wie.teamleider, { stap: 'LEERBAARHEIDSTOETS' })).ids).toEqual([]);
    expect((await lijst(p.w.wie.teamleider, { stap: 'BREDE_INTAKE' })).ids?.sort()).toEqual([van('BREDE_INTAKE'), van('LEERBAARHEIDSTOETS')].sort());
  });
});

describe('Kiezen op een termijn', () => {
  const termijn = (id: string, soort: string, uiterlijk: string) => p.b.zet('termijn', { inburgeraar_id: id, soort, startfeit: '2026-01-01', uiterlijk, artikel: 'Besluit inburgering 5.3' });

  it('op soort, op de laatste dag tot en met die dag, en op beide voor dezelfde termijn', async () => {
    await termijn(van('START'), 'VOORTGANGSGESPREK', '2026-11-17');
    await termijn(van('START'), 'INBURGERINGSTERMIJN', '2029-06-01');
    await termijn(van('KOPPELING'), 'KOFFIE_EN_KOEK', '2026-11-18');
    const ids = async (filter: Record<string, unknown>) => (await lijst(drukke, filter)).ids?.sort();
    expect(await ids({ termijnSoort: 'VOORTGANGSGESPREK' })).toEqual([van('START')]);
    expect(await ids({ termijnTot: '2026-11-17' })).toEqual([van('START')]);
    expect(await ids({ termijnTot: '2026-11-18' })).toEqual([van('START'), van('KOPPELING')].sort());
    expect(await ids({ termijnTot: '2026-11-16' })).toEqual([]);
    expect(await ids({ termijnSoort: 'INBURGERINGSTERMIJN', termijnTot: '2026-11-18' })).toEqual([]);
  });
});

describe('Kiezen op wie er betrokken is', () => {
  it('een partner van vandaag: niet van gisteren, niet van morgen, en niet als de toestemming is ingetrokken', async () => {
    const [nu, gisteren, morgen, ingetrokken] = [van('START'), van('PIP'), van('KOPPELING'), van('AFRONDING')] as const;
    await p.b.betrokken(nu, 'TAAL', { organisatieId: p.w.org.nlTraining }, { van: '2025-01-01', tot: '2026-11-18' });
    await p.b.betrokken(gisteren, 'TAAL', { organisatieId: p.w.org.nlTraining }, { van: '2025-01-01', tot: '2026-11-17' });
    await p.b.betrokken(morgen, 'TAAL', { organisatieId: p.w.org.nlTraining }, { van: '2026-11-19' });
    await p.b.betrokken(ingetrokken, 'TAAL', { organisatieId: p.w.org.nlTraining }, { van: '2025-01-01', beeindigd_reden: 'TOESTEMMING_INGETROKKEN' });
    expect((await lijst(drukke, { partnerId: p.w.org.nlTraining })).ids).toEqual([nu]);
    expect((await p.als<{ lijstPartners: object[] }>(drukke, '{ lijstPartners { id naam aantal } }')).data?.lijstPartners).toEqual([{ id: p.w.org.nlTraining, naam: 'NL training', aantal: 1 }]);
  });

  it('de teamleider kiest een consulent; een onbekend nummer of geen nummer geeft niemand', async () => {
    expect((await lijst(p.w.wie.teamleider, { consulentId: drukke.lidmaatschapId })).ids?.length).toBe(STAPPEN.length);
    for (const consulentId of [p.w.wij.amina, 'geen nummer']) expect((await lijst(p.w.wie.teamleider, { consulentId })).totaal).toBe(0);
  });
});

describe('Kiezen op een taak', () => {
  it('geeft wie de taak nu heeft; uitgesteld telt niet', async () => {
    const { ids, totaal } = await lijst(drukke, { attentie: 'VOORTGANGSGESPREK' });
    expect([ids, totaal]).toEqual([[van('START')], 1]);
    await p.b.zet('taak', { inburgeraar_id: van('START'), soort: 'VOORTGANGSGESPREK', feit: '2026-01-01', uitgesteld_tot: '2026-11-25', reden: 'Gepland' });
    expect((await lijst(drukke, { attentie: 'VOORTGANGSGESPREK' })).ids).toEqual([]);
    await p.b.vraag('delete from taak');
  });

  it('kan alleen op een taak waarvan de rol alles leest', async () => {
    expect((await lijst(p.w.wie.teamleider, { attentie: 'VOORTGANGSGESPREK' })).ids).toContain(van('START'));
    expect((await lijst(p.w.wie.teamleider, { attentie: 'ONVERKLAARD_VERZUIM' })).code).toBe('GEEN_TOEGANG');
    expect((await lijst(p.w.wie.consulent, { attentie: 'ONVERKLAARD_VERZUIM' })).code).toBeUndefined();
    expect((await lijst(p.w.wie.taalcoordinator, { attentie: 'VOORTGANGSGESPREK' })).code).toBe('GEEN_TOEGANG');
  });
});

describe('Elke keuze geldt alleen voor wie het van iedereen mag lezen', () => {
  it.each([
    ['taaldocent', { stap: 'START' }], ['taaldocent', { termijnTot: '2026-11-18' }], ['werkbegeleider', { termijnSoort: 'PIP' }], ['taalcoordinator', { partnerId: '11111111-1111-4111-8111-111111111111' }],
    ['loopbaanbegeleider', { partnerId: '11111111-1111-4111-8111-111111111111' }], ['taalcoach', { consulentId: '11111111-1111-4111-8111-111111111111' }],
  ] as const)('%s niet op %j', async (naam, filter) => expect((await lijst(p.w.wie[naam], filter)).code).toBe('GEEN_TOEGANG'));

  it.each([
    ['taalcoordinator', { stap: 'AANGEMELD' }], ['taalcoordinator', { termijnSoort: 'INBURGERINGSTERMIJN' }], ['vwnCoordinator', { stap: 'START' }], ['teamleider', { termijnTot: '2026-11-18' }],
  ] as const)('%s wel op %j', async (naam, filter) => expect((await lijst(p.w.wie[naam], filter)).code).toBeUndefined());

  it('wat geen keuze is wordt geweigerd, bij het veld', async () => {
    for (const veld of ['stap', 'termijnSoort', 'attentie']) expect(await lijst(drukke, { [veld]: 'X' })).toMatchObject({ code: 'INVOER_ONJUIST', veld });
  });
});

describe('Een bladzijde van de keuze', () => {
  it('bladert zonder iemand over te slaan, en een cursor hoort bij één keuze', async () => {
    const filter = { consulentId: drukke.lidmaatschapId };
    const alle = (await lijst(p.w.wie.teamleider, filter, { sortering: 'ROEPNAAM' })).ids;
    const gezien: string[] = [];
    let after: string | null = null;
    for (let i = 0; i < 10; i += 1) {
      const bladzijde = await lijst(p.w.wie.teamleider, filter, { first: 4, after, sortering: 'ROEPNAAM' });
      gezien.push(...bladzijde.ids ?? []);
      after = bladzijde.pageInfo?.endCursor ?? null;
      if (!bladzijde.pageInfo?.hasNextPage) break;
    }
    expect(gezien).toEqual(alle);
    expect((await lijst(p.w.wie.teamleider, { stap: 'START' }, { first: 4, after, sortering: 'ROEPNAAM' })).code).toBe('VERZOEK_ONJUIST');
  });

  it('kost evenveel vragen aan de database, hoeveel personen er ook zijn; een taak kost er één meer', async () => {
    await p.koekje(drukke);
    const kosten = async (filter: Record<string, unknown>, first: number) => (await p.tel(() => lijst(drukke, filter, { first }))).aantal;
    const alles = { stap: 'START', partnerId: p.w.org.nlTraining, termijnTot: '2026-12-31' };
    // Begin, who comes in, list with its total, audit, commit.
    expect([await kosten(alles, 1), await kosten({ fase: 'PIP' }, 1), await kosten({ fase: 'PIP' }, 15)]).toEqual([5, 5, 5]);
    expect([await kosten({ attentie: 'VOORTGANGSGESPREK' }, 1), await kosten({ attentie: 'VOORTGANGSGESPREK' }, 15)]).toEqual([6, 6]);
  });

  it('staat in het log met de rubrieken waarop is gekozen', async () => {
    await lijst(drukke, { stap: 'START', partnerId: p.w.org.nlTraining });
    const [regel] = await p.b.vraag<{ rubrieken: string[] }>(`select rubrieken from auditregel where lidmaatschap_id = $1 and operatie = 'inburgeraars' order by moment desc, id desc limit 1`, [drukke.lidmaatschapId]);
    expect(regel?.rubrieken).toEqual(expect.arrayContaining(['TRAJECTSTATUS', 'LEERBAARHEID', 'BETROKKENEN']));
  });
});
