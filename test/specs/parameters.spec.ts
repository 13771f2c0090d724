import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
let staphorst: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  staphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
});
afterAll(() => p.stop());
beforeEach(() => p.klokOp(NU));

interface Norm { naam: string; geldt: number; gewoon: number; min: number; max: number; waarden: { waarde: number; geldigVan: string; door: string }[] }
const ZET = 'mutation($input: ParameterZettenInput!) { parameterZetten(input: $input) { parameter { naam geldt gewoon waarden { waarde geldigVan door } } } }';
const zet = (naam: string, waarde: number, geldigVan: string, wie: Persona = p.w.wie.beheerder) => p.als<{ parameterZetten: { parameter: Norm } }>(wie, ZET, { input: { idempotentieSleutel: sleutel(), naam, waarde, geldigVan } });
const norm = async (naam: string, wie: Persona = p.w.wie.beheerder) => (await p.als<{ parameters: Norm[] }>(wie, '{ parameters { naam geldt gewoon min max waarden { waarde geldigVan door } } }')).data?.parameters.find((n) => n.naam === naam);
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
/** The same hour on another day; who worked then has logged in anew. */
const op = async (dag: string): Promise<void> => {
  p.klokOp(new Date(`${dag}T10:00:00+01:00`));
  await p.b.vraag(`update sessie set begonnen_op = $1, laatst_gebruikt_op = $1, verloopt_op = $1::timestamptz + interval '12 hours'`, [`${dag}T10:00:00+01:00`]);
};

describe('Een norm van de gemeente', () => {
  it('geldt vanaf haar dag en niet ervoor; de geschiedenis blijft staan', async () => {
    expect(await norm('contractDagen')).toMatchObject({ geldt: 90, gewoon: 90, waarden: [] });
    expect(code(await zet('contractDagen', 120, '2026-12-01'))).toBeUndefined();
    expect(await norm('contractDagen')).toMatchObject({ geldt: 90, waarden: [{ waarde: 120, geldigVan: '2026-12-01', door: 'Bea Beheer' }] });
    await op('2026-12-01');
    expect((await norm('contractDagen'))?.geldt).toBe(120);
    expect(code(await zet('contractDagen', 60, '2026-12-01'))).toBeUndefined();
    expect(await norm('contractDagen')).toMatchObject({ geldt: 60, waarden: [{ waarde: 120 }, { waarde: 60 }] });
    await expect(p.b.vraag('update parameter_waarde set waarde = 1')).rejects.toThrow('never changed');
  });

  it('is van die ene gemeente', async () => {
    expect(await norm('contractDagen', staphorst)).toMatchObject({ geldt: 90, waarden: [] });
  });

  it('blijft binnen haar grenzen, begint niet in het verleden, verandert iets, en bestaat', async () => {
    const velden = (a: Awaited<ReturnType<typeof zet>>) => a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
    expect(velden(await zet('contractDagen', 13, '2026-12-01'))).toEqual(['waarde GETAL_BUITEN_GRENZEN']);
    expect(velden(await zet('contractDagen', 366, '2026-11-17'))).toEqual(['waarde GETAL_BUITEN_GRENZEN', 'geldigVan DATUM_IN_VERLEDEN']);
    expect(velden(await zet('contractDagen', 100, '2028-11-19'))).toEqual(['geldigVan DATUM_ONWAARSCHIJNLIJK']);
    expect(velden(await zet('halfjaarMaanden', 6, '2026-11-18'))).toEqual(['waarde NORM_IS_AL_ZO']);
    // What the law sets is no choice.
    for (const naam of ['pipDagen', 'inburgeringMaanden', 'constructor']) expect(code(await zet(naam, 10, '2026-12-01'))).toBe('KEUZE_ONBEKEND');
  });

  it('staat in het logboek met wat er gold, en alleen de beheerder zet haar', async () => {
    expect(await p.b.vraag(`select onderwerp, oud, nieuw from wijziging where soort = 'NORM_GEZET' order by id`)).toEqual([
      { onderwerp: 'contractDagen', oud: '90', nieuw: '120 vanaf 2026-12-01' }, { onderwerp: 'contractDagen', oud: '120', nieuw: '60 vanaf 2026-12-01' }]);
    for (const wie of [p.w.wie.teamleider, p.w.wie.beleidsmedewerker, p.w.wie.fg]) expect(code(await zet('contractDagen', 100, '2026-12-02', wie))).toBe('GEEN_TOEGANG');
  });

  it('wat de wet bepaalt staat erbij met het artikel, om te lezen', async () => {
    const { data } = await p.als<{ wettelijkeNormen: { titel: string; waarde: string; artikel: string }[] }>(p.w.wie.beheerder, '{ wettelijkeNormen { titel waarde artikel } }');
    expect(data?.wettelijkeNormen).toContainEqual({ titel: 'PIP vaststellen', waarde: '10 weken', artikel: 'Besluit inburgering 5.3' });
  });
});

describe('De regels gaan ernaar', () => {
  const TAKEN = 'query($soort: String) { taken(first: 100, filter: { soort: $soort, ookLopend: true }) { edges { node { soort staat uiterlijk } } } }';
  const taken = async (soort: string, wie: Persona = p.w.wie.consulent) => {
    const { data, errors } = await p.als<{ taken: { edges: { node: { soort: string; staat: string | null; uiterlijk: string | null } }[] } }>(wie, TAKEN, { soort });
    expect(errors).toEqual([]);
    return data?.taken.edges.map(({ node }) => `${node.uiterlijk} ${node.staat}`) ?? [];
  };

  it('een contract dat afloopt wordt eerder gemeld, vanaf de dag van de nieuwe norm', async () => {
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2027-04-10' where organisatie_id = $1 and gemeente_id = $2`, [p.w.org.wenl, p.w.gemeenten.dalfsen]);
    await op('2026-12-01');
    expect(await taken('CONTRACT_EINDE')).toHaveLength(0);
    await zet('contractDagen', 150, '2026-12-02');
    expect(await taken('CONTRACT_EINDE')).toHaveLength(0);
    await op('2026-12-02');
    expect((await taken('CONTRACT_EINDE')).length).toBeGreaterThan(0);
  });

  it('het gesprek na de verhuizing: alleen voor wie de sleutel krijgt op of na de dag', async () => {
    const wonen = (inburgeraar_id: string, sleutel_op: string) => p.b.zet('wonen', { inburgeraar_id, organisatie_id: p.w.org.vechthorst, sleutel_op });
    await wonen(p.w.wij.amina, '2026-11-09');
    await wonen(p.w.wij.gulsum, '2026-11-18');
    await zet('aftersalesMaanden', 6, '2026-11-18');
    expect((await taken('AFTERSALES')).sort()).toEqual(['2027-02-09 LOOPT', '2027-05-18 LOOPT']);
  });

  it('de begeleiding van VluchtelingenWerk: langer voor wie daarna begint, en eerder meten voor iedereen', async () => {
    const LIJST = '{ begeleidingen { tot spreekuurTot taken { soort uiterlijk } inburgeraar { id } } }';
    const regel = async (id: string) => (await p.als<{ begeleidingen: { tot: string; spreekuurTot: string | null; taken: { soort: string; uiterlijk: string | null }[]; inburgeraar: { id: string } }[] }>(p.w.wie.vwnCoordinator, LIJST)).data?.begeleidingen.find((b) => b.inburgeraar.id === id);
    await p.b.betrokken(p.w.wij.celine, 'BEGELEIDING', { organisatieId: p.w.org.vwn }, { van: '2026-11-18' });
    await zet('begeleidingMaanden', 24, '2026-11-18');
    await zet('spreekuurMaanden', 6, '2026-11-19');
    expect([(await regel(p.w.wij.amina))?.tot, (await regel(p.w.wij.celine))?.tot]).toEqual(['2026-06-30', '2028-11-17']);
    expect([(await regel(p.w.wij.amina))?.spreekuurTot, (await regel(p.w.wij.celine))?.spreekuurTot]).toEqual(['2027-06-30', '2029-05-17']);
    await zet('halfjaarMaanden', 3, '2026-11-20');
    const meting = async () => (await regel(p.w.wij.amina))?.taken.find((t) => t.soort === 'METING')?.uiterlijk;
    expect(await meting()).toBe('2025-07-01');
    await op('2026-11-20');
    expect(await meting()).toBe('2025-04-01');
  });

  it('Koffie & Koek: een koppeling van na de dag krijgt de nieuwe termijn, een van ervoor houdt de oude', async () => {
    const LEG = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { id } } }';
    const koppel = async (inburgeraarId: string, koppelingOp: string) => {
      const { errors } = await p.als(p.w.wie.consulent, LEG, { input: { idempotentieSleutel: sleutel(), inburgeraarId, trajectstatus: { versie: 0, doelgroep: 'ASIELSTATUSHOUDER', koppelingOp } } });
      expect(errors).toEqual([]);
    };
    await zet('koffieEnKoekDagen', 28, '2026-11-18');
    await koppel(p.w.wij.celine, '2026-11-17');
    await koppel(p.w.wij.esra, '2026-11-18');
    const termijnen = await p.b.vraag(`select inburgeraar_id as id, uiterlijk::text from termijn where soort = 'KOFFIE_EN_KOEK'`);
    expect(termijnen).toEqual(expect.arrayContaining([{ id: p.w.wij.celine, uiterlijk: '2026-12-08' }, { id: p.w.wij.esra, uiterlijk: '2026-12-16' }]));
  });

  it('rapportages en herinneringen: de uiterste dag schuift voor wie aan deze gemeente levert, en een partner van twee gemeenten gaat uit van de strengste', async () => {
    const STAND = '{ volledigheid { organisatie uiterlijk } }';
    const uiterlijk = async (wie: Persona) => (await p.als<{ volledigheid: { organisatie: string; uiterlijk: string }[] }>(wie, STAND)).data?.volledigheid[0]?.uiterlijk;
    expect(await uiterlijk(p.w.wie.teamleider)).toBe('2027-01-14');
    await zet('inleverdagen', 21, '2026-12-31');
    expect(await uiterlijk(p.w.wie.teamleider)).toBe('2027-01-21');
    expect(await uiterlijk(p.w.wie.coordinatorNlTraining)).toBe('2027-01-21');
    expect(await uiterlijk(p.w.wie.taalcoordinator)).toBe('2027-01-14');
  });

  it('kost taken en begeleiding geen opdracht aan de databank erbij, hoeveel normen er ook zijn', async () => {
    const vraag = async () => [await p.tel(() => taken('CONTRACT_EINDE')), await p.tel(() => p.als(p.w.wie.vwnCoordinator, '{ begeleidingen { tot } }'))].map(({ aantal }) => aantal);
    // Open, read, audit and close; and one more for whom VluchtelingenWerk has.
    expect(await vraag()).toEqual([4, 6]);
    for (const dag of ['2026-12-03', '2026-12-04', '2026-12-05']) await zet('pvtMapDagen', 200 + Number(dag.slice(-1)), dag);
    expect(await vraag()).toEqual([4, 6]);
  });
});
