import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { pad } from '../../scripts/genereren.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let andere: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  andere = await p.b.persona('Lars Loopbaan', 'LOOPBAANBEGELEIDER', p.w.org.dalfsen);
});
afterAll(() => p.stop());

interface Overdracht { id: string; versie: number; stand: string; aan: string | null; reden: string | null }
type Uitkomst = Record<string, { inburgeraar: { id: string; werk: { overdrachten: Overdracht[] } } | null }>;
const LEZEN = 'inburgeraar { id werk { overdrachten { id versie stand aan reden afgehandeldOp } } }';
const doe = (naam: string, wie: Persona, input: Record<string, unknown>) => p.als<Uitkomst>(wie,
  `mutation($input: Overdracht${naam}Input!) { overdracht${naam}(input: $input) { ${LEZEN} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const PLAN = { plan: 'Zoekt werk in de zorg; taalstage bij het zorghuis.', route: 'TAALSTAGE', driegesprekOp: '2026-11-24' };
const aanbieden = (id: string, anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.consulent) => doe('Aanbieden', wie, { inburgeraarId: id, loopbaanbegeleiderId: p.w.wie.loopbaanbegeleider.lidmaatschapId, ...PLAN, ...anders });
const bezwaren = (a: Antwoord<Uitkomst>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const overdracht = (a: Antwoord<Uitkomst>) => Object.values(a.data ?? {})[0]?.inburgeraar?.werk.overdrachten[0] as Overdracht;
const ziet = async (wie: Persona, id: string) => (await p.als<{ inburgeraar: unknown }>(wie, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id })).data?.inburgeraar != null;
const aangeboden = async (wie: Persona) => (await p.als<{ overdrachtenAanMij: { id: string; versie: number }[] }>(wie, '{ overdrachtenAanMij { id versie aangebodenOp van route driegesprekOp } }'));

describe('Een warme overdracht naar de werkcarrousel', () => {
  it('de loopbaanbegeleider ziet dat er iets wacht en van wie, en niet over wie; pas na aannemen is de persoon er', async () => {
    const { loopbaanbegeleider: loes } = p.w.wie;
    const goed = await aanbieden(p.w.wij.celine);
    expect(goed.errors).toEqual([]);
    expect(overdracht(goed)).toMatchObject({ stand: 'AANGEBODEN', aan: 'Loes Loopbaan', versie: 1 });
    expect(await ziet(loes, p.w.wij.celine)).toBe(false);
    const wacht = await aangeboden(loes);
    expect(wacht.data?.overdrachtenAanMij).toEqual([{ id: overdracht(goed).id, versie: 1, aangebodenOp: '2026-11-18', van: 'Carla Consulent', route: 'TAALSTAGE', driegesprekOp: '2026-11-24' }]);
    expect(wacht.tekst).not.toMatch(/Celine|Straks|zorghuis/);
    expect(wacht.tekst).not.toContain(p.w.wij.celine);
    expect((await aangeboden(andere)).data?.overdrachtenAanMij).toEqual([]);

    const { aantal, uitkomst } = await p.tel(() => doe('Beantwoorden', loes, { overdrachtId: overdracht(goed).id, versie: 1, aannemen: true }));
    expect(uitkomst.errors).toEqual([]);
    expect(aantal).toBeLessThanOrEqual(14);
    expect(uitkomst.data?.['overdrachtBeantwoorden']?.inburgeraar).toMatchObject({ id: p.w.wij.celine, werk: { overdrachten: [{ stand: 'AANGENOMEN' }] } });
    expect(await ziet(loes, p.w.wij.celine)).toBe(true);
    expect(await ziet(andere, p.w.wij.celine)).toBe(false);
    expect((await aangeboden(loes)).data?.overdrachtenAanMij).toEqual([]);
    expect(await p.b.vraag(`select opdracht, grondslag, van::text, tot, lidmaatschap_id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'WERKCARROUSEL'`, [p.w.wij.celine]))
      .toEqual([{ opdracht: 'WERKCARROUSEL', grondslag: 'WET', van: '2026-11-18', tot: null, lidmaatschap_id: loes.lidmaatschapId }]);
  });

  it('ingetrokken na aannemen ziet de loopbaanbegeleider de persoon meteen niet meer', async () => {
    const [rij] = await p.b.vraag<{ id: string; versie: number }>(`select id, versie from overdracht where inburgeraar_id = $1`, [p.w.wij.celine]);
    expect(bezwaren(await doe('Intrekken', p.w.wie.consulent, { inburgeraarId: p.w.wij.celine, overdrachtId: rij?.id, versie: rij?.versie, reden: ' ' }))).toEqual(['VELD_VERPLICHT', 'reden VELD_VERPLICHT']);
    const na = await doe('Intrekken', p.w.wie.consulent, { inburgeraarId: p.w.wij.celine, overdrachtId: rij?.id, versie: rij?.versie, reden: 'Gaat verhuizen.' });
    expect(na.errors).toEqual([]);
    expect(overdracht(na)).toMatchObject({ stand: 'INGETROKKEN', reden: 'Gaat verhuizen.' });
    expect(await ziet(p.w.wie.loopbaanbegeleider, p.w.wij.celine)).toBe(false);
    expect(bezwaren(await doe('Intrekken', p.w.wie.consulent, { inburgeraarId: p.w.wij.celine, overdrachtId: rij?.id, versie: overdracht(na).versie, reden: 'x' }))).toEqual(['OVERDRACHT_AFGESLOTEN']);
  });

  it('weigeren kan met een reden; de persoon komt nooit in beeld', async () => {
    const { id } = overdracht(await aanbieden(p.w.wij.daoud));
    const { loopbaanbegeleider: loes } = p.w.wie;
    expect(bezwaren(await doe('Beantwoorden', loes, { overdrachtId: id, versie: 1, aannemen: false }))).toEqual(['VELD_VERPLICHT', 'reden VELD_VERPLICHT']);
    const na = await doe('Beantwoorden', loes, { overdrachtId: id, versie: 1, aannemen: false, reden: 'Nu geen plek.' });
    expect([na.errors, na.data]).toEqual([[], { overdrachtBeantwoorden: { inburgeraar: null } }]);
    expect(na.tekst).not.toContain(p.w.wij.daoud);
    expect(await ziet(loes, p.w.wij.daoud)).toBe(false);
    expect(await p.b.vraag(`select 1 from auditregel where operatie = 'overdrachtBeantwoorden' and personen @> array[$1::uuid]`, [p.w.wij.daoud])).toEqual([]);
    expect(bezwaren(await doe('Beantwoorden', loes, { overdrachtId: id, versie: 2, aannemen: true }))).toEqual(['NIET_GEVONDEN']);
  });

  it('alleen aan wie het is aangeboden, met de versie die er staat, en één keer', async () => {
    const { id } = overdracht(await aanbieden(p.w.wij.esra));
    const { loopbaanbegeleider: loes } = p.w.wie;
    expect(bezwaren(await doe('Beantwoorden', andere, { overdrachtId: id, versie: 1, aannemen: true }))).toEqual(['NIET_GEVONDEN']);
    expect(bezwaren(await doe('Beantwoorden', loes, { overdrachtId: id, versie: 2, aannemen: true }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    const idempotentieSleutel = sleutel();
    const twee = await Promise.all([1, 2].map(() => doe('Beantwoorden', loes, { idempotentieSleutel, overdrachtId: id, versie: 1, aannemen: true })));
    expect(twee.map(({ errors }) => errors)).toEqual([[], []]);
    expect((await p.b.vraag(`select 1 from betrokkenheid where inburgeraar_id = $1 and opdracht = 'WERKCARROUSEL'`, [p.w.wij.esra])).length).toBe(1);
    expect(bezwaren(await aanbieden(p.w.wij.esra))).toEqual(['OVERDRACHT_LOOPT_AL']);
  });

  it('wie verhuisd of gewist is, wacht nergens meer', async () => {
    const { id } = overdracht(await aanbieden(p.w.wij.ilham));
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [p.w.wij.ilham]);
    expect((await aangeboden(p.w.wie.loopbaanbegeleider)).data?.overdrachtenAanMij).toEqual([]);
    expect(bezwaren(await doe('Beantwoorden', p.w.wie.loopbaanbegeleider, { overdrachtId: id, versie: 1, aannemen: true }))).toEqual(['NIET_GEVONDEN']);
    await p.b.vraag('update inburgeraar set vertrokken_op = null where id = $1', [p.w.wij.ilham]);
  });

  it.each([
    ['aan iemand die geen loopbaanbegeleider is', () => ({ loopbaanbegeleiderId: p.w.wie.andereConsulent.lidmaatschapId }), 'loopbaanbegeleiderId NIET_GEVONDEN'],
    ['zonder plan', () => ({ plan: '' }), 'plan VELD_VERPLICHT'], ['met een gesprek gisteren', () => ({ driegesprekOp: '2026-11-17' }), 'driegesprekOp OVERDRACHT_GESPREK_MOMENT'],
    ['met een gesprek over meer dan drie maanden', () => ({ driegesprekOp: '2027-02-19' }), 'driegesprekOp OVERDRACHT_GESPREK_MOMENT'], ['langs een weg die er niet is', () => ({ route: 'LOTERIJ' }), 'route KEUZE_ONBEKEND'],
  ])('niet %s', async (_wat, anders, bezwaar) => {
    expect(bezwaren(await aanbieden(p.w.wij.gulsum, anders()))).toContain(bezwaar);
  });

  it('niet voor iemand van een collega, en niet door een loopbaanbegeleider', async () => {
    expect(bezwaren(await aanbieden(p.w.wij.bilal))).toEqual(['NIET_GEVONDEN']);
    expect(bezwaren(await aanbieden(p.w.wij.amina, {}, p.w.wie.loopbaanbegeleider))).toEqual(['GEEN_TOEGANG']);
  });
});

describe('Taalstages', () => {
  const plek = (wie: Persona, ...plekken: Record<string, unknown>[]) => p.als<Uitkomst>(wie, `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { vastgelegd { id versie } } }`,
    { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, werk: { plekken } } });
  const STAGE = { soort: 'TAALSTAGE', organisatieNaam: 'Bakkerij Voorbeeld', van: '2026-08-20', stand: 'LOOPT' };
  const stages = (wie: Persona) => p.als<{ mijnStages: { plek: { id: string; organisatieNaam: string }; evaluatie: { maand: number; uiterlijk: string } | null; inburgeraar: { id: string } | null }[] }>(wie,
    '{ mijnStages { plek { id organisatieNaam van tot } evaluatie { maand uiterlijk } inburgeraar { id roepnaam { roepnaam } } } }');

  it('duurt drie maanden, en na de eerste evaluatie met bedrijf en stagiair nog drie', async () => {
    const { consulent } = p.w.wie;
    expect(bezwaren(await plek(consulent, { ...STAGE, tot: '2026-11-20' }))).toEqual(['STAGE_TE_LANG', 'werk.plekken.0.tot STAGE_TE_LANG']);
    expect(bezwaren(await plek(consulent, { ...STAGE, tot: '2026-11-19' }, { ...STAGE, tot: '2026-11-20' }))).toEqual(['STAGE_TE_LANG', 'werk.plekken.1.tot STAGE_TE_LANG']);
    expect((await plek(consulent, { ...STAGE, tot: '2026-11-19', contractOp: '2026-08-18' })).errors).toEqual([]);
    const [rij] = await p.b.vraag<{ id: string }>('select id from werkplek where inburgeraar_id = $1', [p.w.wij.amina]);
    expect(bezwaren(await plek(consulent, { id: rij?.id, versie: 1, eersteEvaluatieOp: '2026-11-16', eersteEvaluatieMet: ['STAGIAIR'] }))).toContain('werk.plekken.0.eersteEvaluatieMet STAGE_EVALUATIE_PARTIJEN');
    expect((await plek(consulent, { id: rij?.id, versie: 1, eersteEvaluatieOp: '2026-11-16', eersteEvaluatieMet: ['BEDRIJF', 'STAGIAIR'], eersteEvaluatieVerslag: 'Loopt goed.', tot: '2027-02-19' })).errors).toEqual([]);
  });

  it('de loopbaanbegeleider en de consulent zien welke evaluatie aan de beurt is', async () => {
    for (const wie of [p.w.wie.loopbaanbegeleider, p.w.wie.consulent]) {
      const { aantal, uitkomst } = await p.tel(() => stages(wie));
      expect(uitkomst.errors).toEqual([]);
      expect(aantal).toBeLessThanOrEqual(10);
      expect(uitkomst.data?.mijnStages).toEqual([expect.objectContaining({ plek: expect.objectContaining({ organisatieNaam: 'Bakkerij Voorbeeld' }), evaluatie: { maand: 6, uiterlijk: '2027-02-20' }, inburgeraar: expect.objectContaining({ id: p.w.wij.amina }) })]);
    }
    expect((await stages(andere)).data?.mijnStages).toEqual([]);
    expect((await stages(p.w.wie.taaldocent)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('De eigen MAP-groep en de stap in de werkcarrousel', () => {
  const STAP = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { werk { versie carrouselStap carrouselSinds carrouselUiterlijk } } } }';
  const stap = (wie: Persona, id: string, werk: Record<string, unknown>) => p.als<{ dossierVastleggen: { inburgeraar: { werk: Record<string, unknown> } } }>(wie, STAP, { input: { idempotentieSleutel: sleutel(), inburgeraarId: id, werk } });

  it('een aanmelding voor de MAP staat naast die voor de werkcarrousel, en geeft de opdracht MAP', async () => {
    const id = await p.b.inburgeraar('Mappie', 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: 'D-MAPPIE' });
    await p.b.betrokken(id, 'REGIE', p.w.wie.consulent);
    const map = overdracht(await aanbieden(id, { route: 'MAP' }));
    expect((await doe('Beantwoorden', p.w.wie.loopbaanbegeleider, { overdrachtId: map.id, versie: 1, aannemen: true })).errors).toEqual([]);
    expect(await p.b.vraag(`select opdracht from betrokkenheid where inburgeraar_id = $1 and lidmaatschap_id = $2`, [id, p.w.wie.loopbaanbegeleider.lidmaatschapId])).toEqual([{ opdracht: 'MAP' }]);
    expect(bezwaren(await aanbieden(id, { route: 'MAP' }))).toEqual(['OVERDRACHT_LOOPT_AL']);
    expect((await aanbieden(id)).errors).toEqual([]);
    const [werk] = await p.b.vraag<{ id: string }>(`select id from overdracht where inburgeraar_id = $1 and route = 'TAALSTAGE'`, [id]);
    expect((await doe('Beantwoorden', p.w.wie.loopbaanbegeleider, { overdrachtId: werk?.id, versie: 1, aannemen: true })).errors).toEqual([]);
    expect(bezwaren(await aanbieden(id, { route: 'OPLEIDING' }))).toEqual(['OVERDRACHT_LOOPT_AL']);
    // Taking the one back leaves the other.
    const [rij] = await p.b.vraag<{ versie: number }>('select versie from overdracht where id = $1', [map.id]);
    expect((await doe('Intrekken', p.w.wie.consulent, { inburgeraarId: id, overdrachtId: map.id, versie: rij?.versie, reden: 'Doet de MAP bij Larcom.' })).errors).toEqual([]);
    expect(await p.b.vraag(`select opdracht from betrokkenheid where inburgeraar_id = $1 and lidmaatschap_id = $2 and beeindigd_reden is null`, [id, p.w.wie.loopbaanbegeleider.lidmaatschapId])).toEqual([{ opdracht: 'WERKCARROUSEL' }]);
    expect(await ziet(p.w.wie.loopbaanbegeleider, id)).toBe(true);

    // A step has a first day; moved under the version that was seen, and back.
    expect((await stap(p.w.wie.loopbaanbegeleider, id, { carrouselStap: 'ORIENTATIE' })).errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`)).toEqual(['werk.carrouselSinds VELD_VERPLICHT']);
    expect((await stap(p.w.wie.loopbaanbegeleider, id, { carrouselStap: 'ZWEVEN', carrouselSinds: '2026-11-18' })).errors.length).toBe(1);
    const nu = (await stap(p.w.wie.loopbaanbegeleider, id, { carrouselStap: 'TAALSTAGE', carrouselSinds: '2026-11-18', carrouselUiterlijk: '2027-02-17' })).data?.dossierVastleggen.inburgeraar.werk;
    expect(nu).toMatchObject({ carrouselStap: 'TAALSTAGE', carrouselUiterlijk: '2027-02-17' });
    expect((await stap(p.w.wie.loopbaanbegeleider, id, { versie: 0, carrouselStap: null, carrouselSinds: null, carrouselUiterlijk: null })).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect((await stap(p.w.wie.loopbaanbegeleider, id, { versie: nu?.['versie'], carrouselStap: null, carrouselSinds: null, carrouselUiterlijk: null })).data?.dossierVastleggen.inburgeraar.werk).toMatchObject({ carrouselStap: null, carrouselSinds: null });
    // Another loopbaanbegeleider and the teamleider move nobody.
    for (const wie of [andere, p.w.wie.teamleider]) expect((await stap(wie, id, { versie: 3, carrouselStap: 'WERK', carrouselSinds: '2026-11-18' })).errors.length).toBe(1);
  });

  it.each([['Carrouselbord', ['Persoonsnaam', 'Carrouselpersoon']], ['Mapgroep', ['Mapdeelnemer']]])('de vraag van het bord (%s) past ruim binnen wat één vraag mag kosten', async (query, fragmenten) => {
    const document = ['features/werkcarrousel/werkcarrousel', 'app/persoon'].map((naam) => readFileSync(pad(`client/${naam}.graphql`), 'utf8')).join('\n');
    const deel = (wat: string) => new RegExp(`${wat}[\\s\\S]*?\\n}\\n`).exec(document)?.[0] ?? '';
    // The client asks of every object what it is, as well.
    const vraag = [...fragmenten.map((naam) => `fragment ${naam}`), `query ${query}`].map(deel).join(' ').replace(/(?<!query \w+ )\{/g, '{ __typename ');
    const { aantal, uitkomst } = await p.tel(() => p.als<{ inburgeraars: { totaal: number; edges: { node: { roepnaam: { roepnaam: string } } }[] } }>(p.w.wie.loopbaanbegeleider, vraag));
    expect(uitkomst.errors).toEqual([]);
    expect(uitkomst.data?.inburgeraars.edges.map(({ node }) => node.roepnaam.roepnaam)).toContain('Mappie');
    expect(aantal).toBeLessThanOrEqual(8);
  });
});
