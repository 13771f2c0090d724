import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
let nieuwe: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  nieuwe = await p.b.persona('Nora Nieuw', 'CONSULENT', p.w.org.dalfsen);
});
afterAll(() => p.stop());

let nummer = 0;
/** Persons of whom this consulent has the regie. */
async function personen(van: Persona, hoeveel: number, extra: { van: string; tot?: string | null } = { van: '2025-01-01' }): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < hoeveel; i += 1) {
    nummer += 1;
    const id = await p.b.inburgeraar(`Over ${nummer}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `O-${nummer}` });
    await p.b.betrokken(id, 'REGIE', van, extra);
    ids.push(id);
  }
  return ids;
}
const consulent = async (naam = 'Olga Oud') => p.b.persona(naam, 'CONSULENT', p.w.org.dalfsen);

interface Regie { betrokkenheidId: string; versie: number; consulent: string; inburgeraar: { id: string } }
const OVERDRAAGBAAR = 'query($ids: [ID!], $van: ID) { overdraagbaar(inburgeraarIds: $ids, consulentId: $van) { betrokkenheidId versie consulentId consulent van inburgeraar { id roepnaam { roepnaam } } } }';
const overdraagbaar = async (wie: Persona, ids: string[] | null = null, van: string | null = null) => (await p.als<{ overdraagbaar: Regie[] }>(wie, OVERDRAAGBAAR, { ids, van })).data?.overdraagbaar ?? [];
const OVERDRAGEN = 'mutation($input: CaseloadOverdragenInput!) { caseloadOverdragen(input: $input) { aantal } }';
async function overdragen(wie: Persona, regies: readonly Pick<Regie, 'betrokkenheidId' | 'versie'>[], anders: Record<string, unknown> = {}) {
  const input = { idempotentieSleutel: sleutel(), naarId: nieuwe.lidmaatschapId, vanaf: '2026-11-19', reden: 'Andere functie', personen: regies.map(({ betrokkenheidId, versie }) => ({ betrokkenheidId, versie })), ...anders };
  const { data, errors } = await p.als<{ caseloadOverdragen: { aantal: number } }>(wie, OVERDRAGEN, { input });
  return { aantal: data?.caseloadOverdragen.aantal, code: errors[0]?.extensions.code, velden: errors[0]?.extensions.velden?.map(({ veld, code }) => `${veld} ${code}`) };
}
const rijen = (id: string) => p.b.vraag<{ lid: string; van: string; tot: string | null; versie: number; overdracht: boolean }>(`select lidmaatschap_id as lid, to_char(van, 'YYYY-MM-DD') as van, to_char(tot, 'YYYY-MM-DD') as tot, versie, overdracht_id is not null as overdracht
  from betrokkenheid where inburgeraar_id = $1 and opdracht = 'REGIE' order by betrokkenheid.van`, [id]);
const ziet = async (wie: Persona, id: string) => (await p.als<{ inburgeraar: { id: string } | null }>(wie, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id })).data?.inburgeraar !== null;
const opDag = async <T>(dag: string, werk: () => Promise<T>): Promise<T> => {
  const moment = new Date(`${dag}T10:00:00+01:00`);
  p.klokOp(moment);
  // Who was logged in yesterday is so today.
  await p.b.vraag(`update sessie set laatst_gebruikt_op = $1, verloopt_op = $1::timestamptz + interval '12 hours'`, [moment]);
  try { return await werk(); } finally { p.klokOp(NU); }
};

describe('Een consulent draagt de eigen caseload over', () => {
  it('de regie van de een eindigt de dag ervoor, die van de ander begint op de dag: nooit twee, nooit geen', async () => {
    const oude = await consulent();
    const [een = '', ander = ''] = await personen(oude, 2);
    const regies = await overdraagbaar(oude);
    expect(regies.map(({ inburgeraar }) => inburgeraar.id).sort()).toEqual([een, ander].sort());
    expect(await overdragen(oude, regies)).toMatchObject({ aantal: 2, code: undefined });
    expect(await rijen(een)).toEqual([
      { lid: oude.lidmaatschapId, van: '2025-01-01', tot: '2026-11-18', versie: 2, overdracht: false }, { lid: nieuwe.lidmaatschapId, van: '2026-11-19', tot: null, versie: 1, overdracht: true },
    ]);
    expect([await ziet(oude, een), await ziet(nieuwe, een)]).toEqual([true, false]);
    expect(await opDag('2026-11-19', async () => [await ziet(oude, een), await ziet(nieuwe, een)])).toEqual([false, true]);
  });

  it('kan dezelfde dag nog, en dan ziet de oude consulent de persoon meteen niet meer', async () => {
    const oude = await consulent();
    const [id = ''] = await personen(oude, 1);
    expect((await overdragen(oude, await overdraagbaar(oude), { vanaf: '2026-11-18' })).aantal).toBe(1);
    expect([await ziet(oude, id), await ziet(nieuwe, id)]).toEqual([false, true]);
  });

  it('niet die van een collega, niet een waarneming, en niet naar een partner, een andere gemeente of wie er dan niet meer werkt', async () => {
    const [oude, collega] = [await consulent(), await consulent('Cees Collega')];
    const [mijn = ''] = await personen(oude, 1);
    const [zijn = ''] = await personen(collega, 1);
    expect(await overdraagbaar(oude, [mijn, zijn])).toMatchObject([{ inburgeraar: { id: mijn } }]);
    expect(await overdraagbaar(oude, null, collega.lidmaatschapId)).toEqual([]);
    const vreemd = await overdraagbaar(p.w.wie.teamleider, [zijn]);
    expect((await overdragen(oude, vreemd)).velden).toEqual(['personen NIET_GEVONDEN']);
    // Carla has Hamid by waarneming.
    expect(await overdraagbaar(p.w.wie.consulent, [p.w.wij.hamid])).toEqual([]);
    const regies = await overdraagbaar(oude);
    const weg = await p.b.persona('Wil Weg', 'CONSULENT', p.w.org.dalfsen, { tot: '2026-11-18' });
    for (const naar of [p.w.wie.taaldocent, p.w.wie.consulentStaphorst, p.w.wie.teamleider, weg]) expect((await overdragen(oude, regies, { naarId: naar.lidmaatschapId })).velden).toEqual(['naarId OVERDRACHT_CONSULENT']);
    expect((await overdragen(oude, regies, { naarId: oude.lidmaatschapId })).velden).toEqual(['naarId OVERDRACHT_EIGEN']);
    expect(await rijen(mijn)).toHaveLength(1);
  });

  it('alles of niets: één regie die intussen wijzigde houdt de hele overdracht tegen', async () => {
    const oude = await consulent();
    const ids = await personen(oude, 3);
    const regies = await overdraagbaar(oude);
    await p.b.vraag('update betrokkenheid set versie = 2 where inburgeraar_id = $1', [ids[1]]);
    expect((await overdragen(oude, regies)).velden).toEqual(['personen VERSIE_VEROUDERD']);
    for (const id of ids) expect(await rijen(id)).toHaveLength(1);
    expect((await overdragen(oude, [...regies, ...regies])).velden).toEqual(['personen NIET_GEVONDEN']);
  });

  it('twee keer hetzelfde verzoek draagt één keer over; iets anders onder dezelfde sleutel wordt geweigerd', async () => {
    const oude = await consulent();
    const [id = ''] = await personen(oude, 1);
    const [regies, vast] = [await overdraagbaar(oude), { idempotentieSleutel: sleutel() }];
    expect([await overdragen(oude, regies, vast), await overdragen(oude, regies, vast)]).toMatchObject([{ aantal: 1 }, { aantal: 1 }]);
    expect(await rijen(id)).toHaveLength(2);
    expect((await overdragen(oude, regies, { ...vast, reden: 'Iets anders' })).code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('twee tegelijk naar verschillende consulenten: één lukt, de ander zag een oude versie', async () => {
    const oude = await consulent();
    const ids = await personen(oude, 5);
    const regies = await overdraagbaar(oude);
    const samen = await Promise.all([overdragen(oude, regies), overdragen(oude, [...regies].reverse(), { naarId: p.w.wie.andereConsulent.lidmaatschapId })]);
    expect(samen.map(({ aantal }) => aantal ?? 0).sort()).toEqual([0, 5]);
    for (const id of ids) expect(await rijen(id)).toHaveLength(2);
  });

  it('niet vanaf gisteren, niet meer dan 92 dagen vooruit, en niet op de dag waarop de regie begon', async () => {
    const oude = await consulent();
    await personen(oude, 1, { van: '2026-11-18' });
    const regies = await overdraagbaar(oude);
    for (const vanaf of ['2026-11-17', '2027-02-19', '2026-11-18']) expect([vanaf, (await overdragen(oude, regies, { vanaf })).velden]).toEqual([vanaf, ['vanaf OVERDRACHT_DAG']]);
    expect((await overdragen(oude, regies, { vanaf: '2026-11-19' })).aantal).toBe(1);
  });

  it('wil een reden van hoogstens 300 tekens en minstens één persoon', async () => {
    const oude = await consulent();
    await personen(oude, 1);
    expect((await overdragen(oude, [], { reden: ' ' })).velden?.sort()).toEqual(['personen OVERDRACHT_LEEG', 'reden VELD_VERPLICHT']);
    expect((await overdragen(oude, await overdraagbaar(oude), { reden: 'a'.repeat(301) })).velden).toEqual(['reden TEKST_TE_LANG']);
  });
});

describe('De teamleider verdeelt', () => {
  it('van elke consulent van de gemeente naar een ander, in één keer, ook van twee tegelijk', async () => {
    const [een, ander] = [await consulent('Een Van Twee'), await consulent('Ander Van Twee')];
    const ids = [...await personen(een, 1), ...await personen(ander, 1)];
    const regies = await overdraagbaar(p.w.wie.teamleider, ids);
    expect(regies.map(({ consulent: naam }) => naam).sort()).toEqual(['Ander Van Twee', 'Een Van Twee']);
    expect((await overdragen(p.w.wie.teamleider, regies)).aantal).toBe(2);
  });

  it('niet van een andere gemeente, en geen andere rol kan het', async () => {
    const elders = (await p.b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'REGIE'`, [p.w.wij.farid]))[0]?.id ?? '';
    expect((await overdragen(p.w.wie.teamleider, [{ betrokkenheidId: elders, versie: 1 }])).velden).toEqual(['personen NIET_GEVONDEN']);
    for (const wie of [p.w.wie.taalcoordinator, p.w.wie.fg, p.w.wie.beleidsmedewerker, p.w.wie.loopbaanbegeleider]) expect((await overdragen(wie, [{ betrokkenheidId: elders, versie: 1 }])).code).toBe('GEEN_TOEGANG');
  });

  it('ziet per consulent hoeveel personen en taken er zijn', async () => {
    const wie = await consulent('Tel Mij');
    const [id = ''] = await personen(wie, 3);
    await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP' });
    await p.b.zet('termijn', { inburgeraar_id: id, soort: 'PIP', startfeit: '2026-08-01', uiterlijk: '2026-11-01', artikel: 'Wet inburgering 15' });
    const { data } = await p.als<{ takenPerConsulent: { naam: string }[] }>(p.w.wie.teamleider, '{ takenPerConsulent { naam personen teLaat totaal } }');
    expect(data?.takenPerConsulent.find(({ naam }) => naam === 'Tel Mij')).toMatchObject({ personen: 3, teLaat: 1 });
  });
});

interface Regel { id: string; vanaf: string; reden: string; vorige: string | null; inburgeraar: { id: string }; taken: { soort: string }[] }
const LEESLIJST = '{ leeslijst { ongelezen regels { id vanaf reden vorige inburgeraar { id roepnaam { roepnaam } gesprekken { laatsteOp } } taken { id soort staat } } } }';
const leeslijst = async (wie: Persona) => (await p.als<{ leeslijst: { ongelezen: number; regels: Regel[] } }>(wie, LEESLIJST)).data?.leeslijst ?? { ongelezen: -1, regels: [] };
const gelezen = async (wie: Persona, id: string) => p.als<{ leeslijstGelezen: { ongelezen: number } }>(wie, 'mutation($input: LeeslijstGelezenInput!) { leeslijstGelezen(input: $input) { ongelezen } }', { input: { idempotentieSleutel: sleutel(), id } });

describe('De leeslijst van wie er personen bij kreeg', () => {
  it('noemt wie, van wie, sinds wanneer en waarom, wie het meest vraagt bovenaan; vanaf de dag zelf', async () => {
    const [oude, ontvanger] = [await consulent('Vorige Consulent'), await consulent('Ont Vanger')];
    const [rustig = '', druk = ''] = await personen(oude, 2);
    await p.b.zet('trajectstatus', { inburgeraar_id: druk, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP' });
    await p.b.zet('termijn', { inburgeraar_id: druk, soort: 'PIP', startfeit: '2026-08-01', uiterlijk: '2026-11-01', artikel: 'Wet inburgering 15' });
    await p.b.zet('termijn', { inburgeraar_id: druk, soort: 'VOORTGANGSGESPREK', startfeit: '2026-09-01', uiterlijk: '2027-09-01', artikel: 'Besluit inburgering 5.3' });
    await overdragen(oude, await overdraagbaar(oude), { naarId: ontvanger.lidmaatschapId });
    expect(await leeslijst(ontvanger)).toEqual({ ongelezen: 0, regels: [] });
    const { ongelezen, regels } = await opDag('2026-11-19', () => leeslijst(ontvanger));
    expect([ongelezen, regels.map(({ inburgeraar }) => inburgeraar.id)]).toEqual([2, [druk, rustig]]);
    expect(regels[0]).toMatchObject({ vanaf: '2026-11-19', reden: 'Andere functie', vorige: 'Vorige Consulent' });
    // What runs until next year is no news.
    expect(regels[0]?.taken.map(({ soort }) => soort)).toEqual(['PIP']);
  });

  it('wordt korter met één persoon per keer, en alleen door wie de persoon kreeg', async () => {
    const [oude, ontvanger] = [await consulent(), await consulent('Lees Rijk')];
    await personen(oude, 2);
    await overdragen(oude, await overdraagbaar(oude), { naarId: ontvanger.lidmaatschapId, vanaf: '2026-11-18' });
    const [eerste] = (await leeslijst(ontvanger)).regels;
    for (const ander of [oude, p.w.wie.consulent]) expect((await gelezen(ander, eerste?.id ?? '')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await gelezen(p.w.wie.teamleider, eerste?.id ?? '')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect((await gelezen(ontvanger, eerste?.id ?? '')).data?.leeslijstGelezen.ongelezen).toBe(1);
    expect((await gelezen(ontvanger, eerste?.id ?? '')).data?.leeslijstGelezen.ongelezen).toBe(1);
    expect((await leeslijst(ontvanger)).regels).toHaveLength(1);
  });

  it('een gewone eigen caseload staat er niet op', async () => {
    expect((await leeslijst(p.w.wie.consulent)).ongelezen).toBe(0);
    const [eigen] = await overdraagbaar(p.w.wie.consulent);
    expect((await gelezen(p.w.wie.consulent, eigen?.betrokkenheidId ?? '')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
  });
});

describe('De database zelf', () => {
  it('laat een consulent langs de API om geen regie geven of nemen, en niets van een overdracht schrijven', async () => {
    const als = async (tekst: string) => {
      await p.client.query('begin');
      try {
        await p.client.query(`set local role rol_consulent`);
        await p.client.query(`select set_config('samenspel.lidmaatschap', $1, true)`, [nieuwe.lidmaatschapId]);
        return (await p.client.query(tekst)).rowCount;
      } catch (fout) {
        return (fout as Error).message;
      } finally {
        await p.client.query('rollback');
        await p.client.query('set role samenspel_definer');
      }
    };
    await p.client.query('reset role');
    expect(await als(`update betrokkenheid set overdracht_id = null`)).toMatch(/permission denied/);
    await p.client.query('reset role');
    expect(await als(`insert into caseload_overdracht (id, organisatie_id, naar_id, vanaf, reden, ingevoerd_door, ingevoerd_op) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), 'x', gen_random_uuid(), now())`)).toMatch(/permission denied/);
  });

  it('kost voor honderd personen evenveel vragen als voor één, en legt van ieder vast dat de regie wisselde', async () => {
    const oude = await consulent('Hon Derd');
    await personen(oude, 100);
    const regies = await overdraagbaar(oude);
    await p.koekje(oude);
    const een = (await p.tel(() => overdragen(oude, regies.slice(0, 1)))).aantal;
    const rest = await p.tel(() => overdragen(oude, regies.slice(1)));
    expect(rest.aantal).toBe(een);
    const gelogd = await p.b.vraag<{ n: number }>(`select coalesce(sum(cardinality(personen)), 0)::int as n from auditregel where lidmaatschap_id = $1 and operatie = 'caseloadOverdragen' and soort = 'SCHRIJVEN'`, [oude.lidmaatschapId]);
    expect(gelogd[0]?.n).toBe(100);
  });

  it('welke overdrachten ook volgen: op elke dag heeft precies één consulent de regie', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ naar: fc.nat(2), na: fc.integer({ min: 0, max: 5 }) }), { minLength: 1, maxLength: 4 }), async (stappen) => {
      const wie = [await consulent('A'), await consulent('B'), await consulent('C')];
      const [id = ''] = await personen(wie[0] as Persona, 1);
      for (const { naar, na } of stappen) {
        const regies = await overdraagbaar(p.w.wie.teamleider, [id]);
        await overdragen(p.w.wie.teamleider, regies, { naarId: wie[naar]?.lidmaatschapId, vanaf: `2026-11-${18 + na}` });
      }
      const dubbel = await p.b.vraag(`select d from generate_series(date '2026-11-10', date '2026-12-10', interval '1 day') d
        where (select count(*) from betrokkenheid b where b.inburgeraar_id = $1 and b.opdracht = 'REGIE' and b.van <= d and (b.tot is null or b.tot >= d)) <> 1`, [id]);
      expect(dubbel).toEqual([]);
    }), { numRuns: 8 });
  });
});
