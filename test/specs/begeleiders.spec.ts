import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTeLaat, isVanDezeMaand } from '../../shared/rules/afspraken.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let tweede: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  tweede = await p.b.persona('Bart Begeleider', 'VWN_BEGELEIDER', p.w.org.vwn);
});
afterAll(() => p.stop());

const LIJST = `{ begeleidingen { opdracht van tot afgesproken spreekuurTot laatsteContactOp taken { soort uiterlijk staat } begeleiders { id versie naam vrijwilligerId van tot }
  inburgeraar { id roepnaam { roepnaam } } } }`;
interface Regel {
  opdracht: string; van: string; tot: string; afgesproken: boolean; spreekuurTot: string | null; laatsteContactOp: string | null;
  taken: { soort: string; uiterlijk: string | null; staat: string }[]; begeleiders: { id: string; versie: number; naam: string; vrijwilligerId: string; van: string; tot: string | null }[];
  inburgeraar: { id: string; roepnaam: { roepnaam: string } };
}
const regels = async (wie: Persona): Promise<Regel[]> => {
  const { data, errors } = await p.als<{ begeleidingen: Regel[] }>(wie, LIJST);
  expect(errors).toEqual([]);
  return data?.begeleidingen ?? [];
};
const namen = async (wie: Persona) => (await regels(wie)).map((r) => r.inburgeraar.roepnaam.roepnaam).sort();
const regelVan = async (wie: Persona, id: string) => (await regels(wie)).find((r) => r.inburgeraar.id === id);

const KOPPEL = 'mutation($input: BegeleiderKoppelenInput!) { begeleiderKoppelen(input: $input) { inburgeraar { id } } }';
const ONTKOPPEL = 'mutation($input: BegeleiderOntkoppelenInput!) { begeleiderOntkoppelen(input: $input) { inburgeraar { id } } }';
const BIJWERKEN = 'mutation($input: VrijwilligerBijwerkenInput!) { vrijwilligerBijwerken(input: $input) { vrijwilliger { id talen weekdagen hoogstens rustTot aantal versie } } }';
const koppel = (wie: Persona, inburgeraarId: string, vrijwilligerId: string, van = '2026-11-18') => p.als(wie, KOPPEL, { input: { idempotentieSleutel: sleutel(), inburgeraarId, vrijwilligerId, van } });
const ontkoppel = (wie: Persona, inburgeraarId: string, k: { id: string; versie: number }, anders: { tot?: string | null; reden?: string } = {}) =>
  p.als(wie, ONTKOPPEL, { input: { idempotentieSleutel: sleutel(), inburgeraarId, koppelingId: k.id, versie: k.versie, tot: null, reden: 'PAST_NIET', ...anders } });
const code = ({ errors }: Pick<Awaited<ReturnType<typeof koppel>>, 'errors'>) => errors[0]?.extensions.code;

describe('De coördinator ziet wie de organisatie begeleidt en wat dat vraagt', () => {
  it('met de laatste dag uit het plan waar geen is afgesproken, en wie een vrijwilliger mist', async () => {
    const [amina, gulsum] = [await regelVan(p.w.wie.vwnCoordinator, p.w.wij.amina), await regelVan(p.w.wie.vwnCoordinator, p.w.wij.gulsum)];
    expect(amina).toMatchObject({ opdracht: 'BEGELEIDING', van: '2025-01-01', tot: '2026-06-30', afgesproken: false, spreekuurTot: '2027-06-30' });
    expect(amina?.taken.map((t) => `${t.soort} ${t.uiterlijk} ${t.staat}`)).toEqual(['METING 2025-07-01 TE_LAAT', 'TRAJECTPLAN 2025-07-01 TE_LAAT', 'FINANCIELE_TOETS 2026-01-01 TE_LAAT', 'EINDE_BEGELEIDING 2026-06-30 TE_LAAT']);
    expect(amina?.begeleiders.map((b) => b.naam)).toEqual(['Berend Begeleider']);
    expect(gulsum?.taken[0]).toEqual({ soort: 'GEEN_BEGELEIDER', uiterlijk: null, staat: 'TE_LAAT' });
  });

  it('wat is vastgelegd haalt het werk weg; een meting van één domein is nog geen ronde', async () => {
    const rij = { inburgeraar_id: p.w.wij.gulsum, organisatie_id: p.w.org.vwn, ingevoerd_door: p.w.wie.vwnCoordinator.lidmaatschapId, datum: '2026-11-10' };
    await p.b.zet('zelfredzaamheid_meting', { ...rij, domein: 'GELDZAKEN', score: 3 });
    const soorten = async () => (await regelVan(p.w.wie.vwnCoordinator, p.w.wij.gulsum))?.taken.map((t) => t.soort) ?? [];
    expect(await soorten()).not.toContain('FINANCIELE_TOETS');
    expect(await soorten()).toContain('METING');
    for (const domein of ['WERK_EN_OPLEIDING', 'TIJDSBESTEDING', 'HUISVESTING', 'SOCIAAL_NETWERK', 'MAATSCHAPPELIJKE_PARTICIPATIE']) await p.b.zet('zelfredzaamheid_meting', { ...rij, domein, score: 3 });
    expect(await soorten()).toContain('METING');
    await p.b.zet('zelfredzaamheid_meting', { ...rij, participatieladder: 3 });
    expect(await soorten()).not.toContain('METING');
    await p.b.zet('begeleiding', { inburgeraar_id: p.w.wij.gulsum, organisatie_id: p.w.org.vwn, trajectplan: 'Samen', trajectplan_op: '2026-11-01' });
    expect(await soorten()).not.toContain('TRAJECTPLAN');
  });

  it('wat een andere organisatie schreef telt niet mee en wordt niet bekend', async () => {
    await p.b.zet('contactmoment', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.saam, datum: '2026-11-17', soort: 'TELEFOON' });
    expect((await regelVan(p.w.wie.vwnCoordinator, p.w.wij.amina))?.laatsteContactOp).toBeNull();
    await p.b.zet('contactmoment', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.vwn, datum: '2026-11-12', soort: 'TELEFOON' });
    expect((await regelVan(p.w.wie.vwnCoordinator, p.w.wij.amina))?.laatsteContactOp).toBe('2026-11-12');
  });

  it('niet wie pas straks komt, wie voorbij is of wie bij een ander hoort', async () => {
    await p.b.betrokken(p.w.wij.celine, 'BEGELEIDING', { organisatieId: p.w.org.vwn }, { van: '2026-12-01' });
    await p.b.betrokken(p.w.wij.daoud, 'BEGELEIDING', { organisatieId: p.w.org.vwn }, { van: '2025-01-01', tot: '2026-11-17' });
    await p.b.betrokken(p.w.wij.esra, 'SPREEKUUR', { organisatieId: p.w.org.vwn }, { van: '2026-01-01', tot: '2026-11-18' });
    expect(await namen(p.w.wie.vwnCoordinator)).toEqual(['Amina', 'Esra', 'Gulsum']);
    expect(await regelVan(p.w.wie.vwnCoordinator, p.w.wij.esra)).toMatchObject({ opdracht: 'SPREEKUUR', tot: '2026-11-18', afgesproken: true, spreekuurTot: null, taken: [{ soort: 'EINDE_SPREEKUUR', staat: 'NADERT' }] });
  });

  it('de begeleider alleen wie aan hem gekoppeld is, en niet dat iemand niemand heeft; een ander krijgt geen lijst', async () => {
    expect(await namen(p.w.wie.vwnBegeleider)).toEqual(['Amina']);
    expect(await namen(tweede)).toEqual([]);
    for (const wie of [p.w.wie.vwnTrainer, p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.welzijnscoordinator]) expect((await p.als(wie, LIJST)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('kost even veel opdrachten aan de databank voor drie mensen als voor dertig, en staat in het auditlog', async () => {
    await regels(p.w.wie.vwnCoordinator);
    const een = await p.tel(() => regels(p.w.wie.vwnCoordinator));
    for (let i = 0; i < 27; i += 1) {
      const id = await p.b.inburgeraar(`Extra${i}`, 'Velen', p.w.gemeenten.dalfsen, { portaalnummer: `BG-${i}` });
      await p.b.betrokken(id, 'BEGELEIDING', { organisatieId: p.w.org.vwn }, { van: '2026-10-01' });
    }
    const dertig = await p.tel(() => regels(p.w.wie.vwnCoordinator));
    expect(dertig.uitkomst.length).toBe(een.uitkomst.length + 27);
    expect(dertig.aantal).toBe(een.aantal);
    expect(dertig.aantal).toBe(6);
    const [rij] = await p.b.vraag<{ rubrieken: string[] }>(`select array_agg(distinct r order by r) as rubrieken from auditregel, unnest(rubrieken) r where operatie = 'begeleidingen' and lidmaatschap_id = $1 and $2 = any(personen)`,
      [p.w.wie.vwnCoordinator.lidmaatschapId, p.w.wij.amina]);
    expect(rij?.rubrieken).toEqual(['BEGELEIDING', 'BETROKKENEN', 'ROEPNAAM', 'ZELFREDZAAMHEID']);
  });
});

describe('De coördinator koppelt een vrijwilliger', () => {
  it('die de persoon vanaf dat moment ziet en opschrijft, en verder niemand; de consulent ziet wie het is', async () => {
    expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, tweede.lidmaatschapId))).toBeUndefined();
    expect(await namen(tweede)).toEqual(['Gulsum']);
    expect(await namen(p.w.wie.vwnBegeleider)).toEqual(['Amina']);
    const { data } = await p.als<{ inburgeraar: { betrokkenen: { betrokkenen: { medewerker: string | null; opdrachtCode: string; grondslag: string }[] } } }>(p.w.wie.consulent,
      'query($id: ID!) { inburgeraar(id: $id) { betrokkenen { betrokkenen { medewerker opdrachtCode grondslag } } } }', { id: p.w.wij.gulsum });
    expect(data?.inburgeraar.betrokkenen.betrokkenen).toContainEqual({ medewerker: 'Bart Begeleider', opdrachtCode: 'BEGELEIDING', grondslag: 'OPDRACHT' });
  });

  it('twee keer dezelfde, een dag in het verleden, te ver vooruit en na het einde kan niet', async () => {
    expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, tweede.lidmaatschapId))).toBe('KOPPELING_ER_AL');
    for (const van of ['2026-11-17', '2027-02-19']) expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, p.w.wie.vwnBegeleider.lidmaatschapId, van))).toBe('KOPPELING_DAG');
    expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.esra, tweede.lidmaatschapId, '2026-11-19'))).toBe('KOPPELING_DAG');
  });

  it('alleen een vrijwilliger van de eigen organisatie die er nog is, en alleen wie de organisatie begeleidt', async () => {
    const gestopt = await p.b.persona('Stan Gestopt', 'VWN_BEGELEIDER', p.w.org.vwn, { tot: '2026-11-17' });
    const elders = await p.b.persona('Els Elders', 'VWN_BEGELEIDER', await p.b.organisatie('VluchtelingenWerk Elders', 'VWN', [p.w.gemeenten.dalfsen]));
    for (const wie of [gestopt, elders, p.w.wie.vwnTrainer, p.w.wie.consulent]) expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.amina, wie.lidmaatschapId))).toBe('KOPPELING_VRIJWILLIGER');
    for (const wie of [p.w.wij.bilal, p.w.wij.celine, p.w.wij.daoud, p.w.wij.farid]) expect(code(await koppel(p.w.wie.vwnCoordinator, wie, tweede.lidmaatschapId))).toBe('NIET_GEVONDEN');
  });

  it('en niemand anders, ook de consulent en de vrijwilliger zelf niet', async () => {
    for (const wie of [p.w.wie.vwnBegeleider, tweede, p.w.wie.vwnTrainer, p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.welzijnscoordinator]) expect(code(await koppel(wie, p.w.wij.amina, tweede.lidmaatschapId))).toBe('GEEN_TOEGANG');
    // The Taalpunt couples its own volunteers to its own people, by the same road, and nobody of another organisation.
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.amina, tweede.lidmaatschapId))).toBe('KOPPELING_VRIJWILLIGER');
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, p.w.wie.taalcoach.lidmaatschapId))).toBe('NIET_GEVONDEN');
    const coach = await p.b.persona('Cees Coach', 'TAALCOACH', p.w.org.taalpunt);
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.amina, coach.lidmaatschapId))).toBeUndefined();
    expect((await p.als<{ inburgeraar: { roepnaam: { roepnaam: string } } | null }>(coach, 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } } }', { id: p.w.wij.amina })).data?.inburgeraar?.roepnaam.roepnaam).toBe('Amina');
  });

  it('dezelfde sleutel koppelt één keer', async () => {
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, vrijwilligerId: tweede.lidmaatschapId, van: '2026-11-18' };
    for (let i = 0; i < 2; i += 1) expect((await p.als(p.w.wie.vwnCoordinator, KOPPEL, { input })).errors).toEqual([]);
    expect((await regelVan(p.w.wie.vwnCoordinator, p.w.wij.amina))?.begeleiders.filter((b) => b.vrijwilligerId === tweede.lidmaatschapId)).toHaveLength(1);
  });
});

describe('De coördinator beëindigt een koppeling, met de reden', () => {
  const koppeling = async (id: string, wie: Persona) => {
    const gevonden = (await regelVan(p.w.wie.vwnCoordinator, id))?.begeleiders.find((b) => b.vrijwilligerId === wie.lidmaatschapId);
    if (!gevonden) throw new Error('there is no coupling');
    return gevonden;
  };

  it('meteen is in de volgende opdracht dicht, en de organisatie houdt de persoon', async () => {
    const k = await koppeling(p.w.wij.gulsum, tweede);
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, { ...k, versie: 9 }))).toBe('VERSIE_VEROUDERD');
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, k, { reden: 'ZOMAAR' }))).toBe('KEUZE_ONBEKEND');
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, k))).toBeUndefined();
    expect(await namen(tweede)).toEqual(['Amina']);
    expect(await namen(p.w.wie.vwnCoordinator)).toContain('Gulsum');
    expect(await p.b.vraag('select koppeleinde, beeindigd_reden from betrokkenheid where id = $1', [k.id])).toEqual([{ koppeleinde: 'PAST_NIET', beeindigd_reden: 'INGETROKKEN' }]);
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, { ...k, versie: 2 }))).toBe('NIET_GEVONDEN');
  });

  it('ook waar alleen de naam van de vrijwilliger bij de persoon stond', async () => {
    await p.b.betrokken(p.w.wij.hamid, 'BEGELEIDING', tweede, { van: '2026-09-01' });
    const k = await koppeling(p.w.wij.hamid, tweede);
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.hamid, k))).toBeUndefined();
    expect(await regelVan(p.w.wie.vwnCoordinator, p.w.wij.hamid)).toMatchObject({ van: '2026-09-01', begeleiders: [] });
  });

  it('wat niet van een vrijwilliger is blijft van de consulent', async () => {
    const [eigen] = await p.b.vraag<{ id: string; versie: number }>(`select id, versie from betrokkenheid where inburgeraar_id = $1 and organisatie_id = $2 and lidmaatschap_id is null and opdracht = 'BEGELEIDING'`, [p.w.wij.amina, p.w.org.vwn]);
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.amina, eigen ?? { id: '', versie: 1 }))).toBe('NIET_GEVONDEN');
    const [vanCoach] = await p.b.vraag<{ id: string; versie: number }>(`select id, versie from betrokkenheid where inburgeraar_id = $1 and lidmaatschap_id = $2`, [p.w.wij.amina, p.w.wie.taalcoach.lidmaatschapId]);
    expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.amina, vanCoach ?? { id: '', versie: 1 }))).toBe('NIET_GEVONDEN');
  });
});

describe('Wat een vrijwilliger kan', () => {
  const LEES = '{ vrijwilligers { id naam talen weekdagen hoogstens rustTot aantal versie } }';
  const bijwerken = (wie: Persona, anders: Record<string, unknown> = {}) =>
    p.als<{ vrijwilligerBijwerken: { vrijwilliger: Record<string, unknown> } }>(wie, BIJWERKEN, { input: { idempotentieSleutel: sleutel(), vrijwilligerId: tweede.lidmaatschapId, versie: 0, talen: ['Arabisch'], weekdagen: [3, 1], hoogstens: 2, ...anders } });

  it('legt de coördinator vast en ziet daarbij hoeveel mensen iemand nu heeft', async () => {
    const { data, errors } = await bijwerken(p.w.wie.vwnCoordinator, { rustTot: '2026-12-24' });
    expect(errors).toEqual([]);
    expect(data?.vrijwilligerBijwerken.vrijwilliger).toEqual({ id: tweede.lidmaatschapId, talen: ['Arabisch'], weekdagen: [1, 3], hoogstens: 2, rustTot: '2026-12-24', aantal: 1, versie: 1 });
    const lijst = await p.als<{ vrijwilligers: { naam: string; aantal: number; versie: number }[] }>(p.w.wie.vwnCoordinator, LEES);
    expect(lijst.data?.vrijwilligers.map(({ naam, aantal, versie }) => [naam, aantal, versie])).toEqual([['Bart Begeleider', 1, 1], ['Berend Begeleider', 1, 0]]);
  });

  it('met de versie die er staat, uit de vaste talen en binnen de grenzen', async () => {
    expect(code(await bijwerken(p.w.wie.vwnCoordinator))).toBe('VERSIE_VEROUDERD');
    const fout = await bijwerken(p.w.wie.vwnCoordinator, { versie: 1, talen: ['Klingon'], weekdagen: [8], hoogstens: 21 });
    expect(fout.errors[0]?.extensions.velden?.map(({ veld }) => veld).sort()).toEqual(['hoogstens', 'talen', 'weekdagen']);
    expect((await bijwerken(p.w.wie.vwnCoordinator, { versie: 1, talen: [], weekdagen: [], hoogstens: 0 })).data?.vrijwilligerBijwerken.vrijwilliger).toMatchObject({ talen: [], hoogstens: 0, versie: 2 });
  });

  it('en alleen van de eigen organisatie; een ander leest het niet', async () => {
    const anders = await p.b.persona('Cas Coördinator', 'VWN_COORDINATOR', await p.b.organisatie('VluchtelingenWerk Ver', 'VWN', [p.w.gemeenten.dalfsen]));
    expect(code(await bijwerken(anders, { versie: 2 }))).toBe('NIET_GEVONDEN');
    expect((await p.als<{ vrijwilligers: unknown[] }>(anders, LEES)).data?.vrijwilligers).toEqual([]);
    for (const wie of [tweede, p.w.wie.vwnTrainer, p.w.wie.consulent, p.w.wie.beheerder]) expect((await p.als(wie, LEES)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Afspraken die de organisatie uitvoert, gekozen op wanneer', () => {
  const KIES = 'query($wanneer: String) { mijnAfspraken(first: 100, wanneer: $wanneer) { totaal edges { node { tekst van tot stand } } } }';
  const kies = async (wanneer: string | null) => (await p.als<{ mijnAfspraken: { totaal: number; edges: { node: { tekst: string; van: string | null; tot: string | null; stand: string } }[] } }>(p.w.wie.vwnCoordinator, KIES, { wanneer })).data?.mijnAfspraken;

  it('te laat, deze maand of vastgelopen: precies wat de regel op het scherm zegt', async () => {
    const dagen = [null, '2026-10-31', '2026-11-01', '2026-11-17', '2026-11-18', '2026-11-30', '2026-12-01'];
    for (const van of dagen) for (const tot of dagen) for (const stand of ['LOOPT', 'STOKT', 'AFGEROND'] as const) {
      if (van !== null && tot !== null && tot < van) continue;
      await p.b.zet('afspraak', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.dalfsen, thema: 'AFSPRAKEN_BEGELEIDING', tekst: `${van} ${tot} ${stand}`, uitvoerder_id: p.w.org.vwn, van, tot, stand });
    }
    const alles = (await kies(null))?.edges.map(({ node }) => node) ?? [];
    const hoort = { TE_LAAT: isTeLaat, DEZE_MAAND: isVanDezeMaand, STOKT: ({ stand }: { stand: string }) => stand === 'STOKT' };
    for (const [wanneer, regel] of Object.entries(hoort)) {
      const gekozen = await kies(wanneer);
      expect(gekozen?.edges.map(({ node }) => node.tekst).sort()).toEqual(alles.filter((node) => regel(node, '2026-11-18')).map(({ tekst }) => tekst).sort());
      expect(gekozen?.totaal).toBe(gekozen?.edges.length);
      expect(gekozen?.totaal).toBeGreaterThan(2);
    }
    expect((await p.als(p.w.wie.vwnCoordinator, KIES, { wanneer: 'OOIT' })).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
  });
});

describe('Een koppeling met een laatste dag', () => {
  it('geeft de vrijwilliger de persoon tot en met die dag; een dag die voorbij is kan niet', async () => {
    const [derk, dora] = [await p.b.persona('Derk Begeleider', 'VWN_BEGELEIDER', p.w.org.vwn), await p.b.persona('Dora Begeleider', 'VWN_BEGELEIDER', p.w.org.vwn)];
    for (const wie of [derk, dora]) {
      expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.amina, wie.lidmaatschapId))).toBeUndefined();
      const k = (await regelVan(p.w.wie.vwnCoordinator, p.w.wij.amina))?.begeleiders.find((b) => b.vrijwilligerId === wie.lidmaatschapId) ?? { id: '', versie: 0 };
      expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.amina, k, { tot: '2026-11-17', reden: 'VRIJWILLIGER_STOPT' }))).toBe('KOPPELING_DAG');
      expect(code(await ontkoppel(p.w.wie.vwnCoordinator, p.w.wij.amina, k, { tot: '2026-11-30', reden: 'VRIJWILLIGER_STOPT' }))).toBeUndefined();
    }
    // A log-in lasts a day at most: each of them comes in on the day that is looked at.
    p.klokOp(new Date('2026-11-30T09:00:00+01:00'));
    expect(await namen(derk)).toEqual(['Amina']);
    p.klokOp(new Date('2026-12-01T09:00:00+01:00'));
    expect(await namen(dora)).toEqual([]);
  });
});
