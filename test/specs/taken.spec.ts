import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../shared/rules/datum.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VANDAAG = '2026-11-18';
const TAKEN = `query($first: Int, $after: String, $filter: TakenFilter) { taken(first: $first, after: $after, filter: $filter) { totaal pageInfo { hasNextPage endCursor }
  edges { cursor node { id soort feit zin doen bron ernst sinds uiterlijk staat eigenaarId eigenaar uitgesteldTot reden versie inburgeraar { id portaalnummer roepnaam { roepnaam } } } } } }`;
interface Taak { id: string; soort: string; feit: string; doen: string; ernst: number; eigenaarId: string | null; versie: number; inburgeraar: { id: string } }
interface Lijst { taken: { totaal: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { cursor: string; node: Taak }[] } }

const vraag = (wie: Persona, variabelen: Record<string, unknown> = {}) => p.als<Lijst>(wie, TAKEN, { first: 100, ...variabelen });
const taken = async (wie: Persona, filter: Record<string, unknown> = {}): Promise<Taak[]> => {
  const { data, errors } = await vraag(wie, { filter });
  expect(errors).toEqual([]);
  return data?.taken.edges.map(({ node }) => node) ?? [];
};
const soorten = async (wie: Persona, id: string, rest: Record<string, unknown> = {}) => (await taken(wie, { inburgeraarId: id, ...rest })).map(({ soort }) => soort);

let nummer = 0;
/** Somebody of the consulent with a running Z-route at WenL. */
async function iemand(consulent = p.w.wie.consulent): Promise<string> {
  nummer += 1;
  const id = await p.b.inburgeraar(`Persoon ${nummer}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `D-TAAK${nummer}` });
  await p.b.betrokken(id, 'REGIE', consulent);
  await p.b.betrokken(id, 'TAAL', { organisatieId: p.w.org.wenl });
  await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'LEERROUTE', termijn_start: '2026-06-02', termijn_einde: '2029-06-01', ingeschreven_op: '2026-06-02', gestart_op: '2026-06-08' });
  await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, ingevoerd_door: consulent.lidmaatschapId, versie: 1, dagtekening: '2026-06-01', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 7.5 });
  return id;
}
const termijn = (id: string, soort: string, startfeit: string, uiterlijk: string) => p.b.zet('termijn', { inburgeraar_id: id, soort, startfeit, uiterlijk, artikel: 'Besluit inburgering 5.3' });
async function les(datum: string): Promise<string> {
  const [rij] = await p.b.vraag<{ id: string }>('select id from les where groep_id = $1 and datum = $2', [p.w.groepen.z1, datum]);
  return rij?.id ?? p.b.les(p.w.groepen.z1, p.w.org.wenl, datum);
}
const was = async (id: string, datum: string, status: string) => p.b.presentie(await les(datum), id, p.w.org.wenl, datum, status, status === 'AANWEZIG' ? 150 : 0, p.w.wie.taaldocent);

const UITSTELLEN = 'mutation($input: TaakUitstellenInput!) { taakUitstellen(input: $input) { taak { id uitgesteldTot reden versie } } }';
const TOEWIJZEN = 'mutation($input: TaakToewijzenInput!) { taakToewijzen(input: $input) { taak { id eigenaarId eigenaar versie } } }';
const uitstellen = (wie: Persona, taak: Taak, anders: Record<string, unknown> = {}) => p.als<{ taakUitstellen: { taak: Taak } }>(wie, UITSTELLEN, {
  input: { idempotentieSleutel: sleutel(), inburgeraarId: taak.inburgeraar.id, soort: taak.soort, feit: taak.feit, versie: taak.versie, tot: '2026-11-25', reden: 'Staat gepland.', ...anders },
});
const toewijzen = (wie: Persona, taak: Taak, eigenaarId: string | null, anders: Record<string, unknown> = {}) => p.als<{ taakToewijzen: { taak: Taak } }>(wie, TOEWIJZEN, {
  input: { idempotentieSleutel: sleutel(), inburgeraarId: taak.inburgeraar.id, soort: taak.soort, feit: taak.feit, versie: taak.versie, eigenaarId, ...anders },
});
const code = (antwoord: Awaited<ReturnType<typeof p.als>>) => antwoord.errors[0]?.extensions.code;
const velden = (antwoord: Awaited<ReturnType<typeof p.als>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
async function eerste(wie: Persona, id: string, soort: string, rest: Record<string, unknown> = {}): Promise<Taak> {
  const taak = (await taken(wie, { inburgeraarId: id, soort, ...rest }))[0];
  if (!taak) throw new Error(`No ${soort}`);
  return taak;
}

describe('Wie heeft de consulent vandaag nodig', () => {
  it('een termijn die voorbij is staat bovenaan, met waarom en wat te doen', async () => {
    const id = await iemand();
    await termijn(id, 'VOORTGANGSGESPREK', '2026-06-01', '2026-09-01');
    await termijn(id, 'INBURGERINGSTERMIJN', '2026-06-01', '2029-06-01');
    const [taak, ...rest] = await taken(p.w.wie.consulent, { inburgeraarId: id });
    expect(taak).toMatchObject({ soort: 'VOORTGANGSGESPREK', staat: 'TE_LAAT', ernst: 1, uiterlijk: '2026-09-01', bron: 'Besluit inburgering 5.3', eigenaar: 'Carla Consulent', versie: 0, inburgeraar: { id } });
    expect(taak?.doen).toBe('Plan een voortgangsgesprek en leg het vast.');
    expect(rest.map((t) => t.soort)).not.toContain('INBURGERINGSTERMIJN');
    expect(await soorten(p.w.wie.consulent, id, { ookLopend: true })).toContain('INBURGERINGSTERMIJN');
  });

  it('gemiste lessen zonder reden komen uit de presentie, en verdwijnen als die wordt verbeterd', async () => {
    const id = await iemand();
    await was(id, '2026-11-11', 'ONGEOORLOOFD_AFWEZIG');
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('ONVERKLAARD_VERZUIM');
    await was(id, '2026-11-16', 'ONGEOORLOOFD_AFWEZIG');
    expect(await soorten(p.w.wie.consulent, id)).toContain('ONVERKLAARD_VERZUIM');
    await p.b.vraag(`update presentie set status = 'AANWEZIG', minuten = 150 where inburgeraar_id = $1`, [id]);
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('ONVERKLAARD_VERZUIM');
  });

  it('de twee gemiste lessen moeten in de laatste vier weken vallen', async () => {
    const id = await iemand();
    await was(id, plusDagen(VANDAAG, -28), 'ONGEOORLOOFD_AFWEZIG');
    await was(id, '2026-11-16', 'ONGEOORLOOFD_AFWEZIG');
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('ONVERKLAARD_VERZUIM');
    await was(id, plusDagen(VANDAAG, -27), 'ONGEOORLOOFD_AFWEZIG');
    expect(await soorten(p.w.wie.consulent, id)).toContain('ONVERKLAARD_VERZUIM');
  });

  it('twee rapportages zonder vooruitgang, en het aflopende contract van de school', async () => {
    const id = await iemand();
    for (const datum of ['2026-08-03', '2026-11-02']) {
      const { id: rapport } = await p.b.zet<{ id: string }>('voortgangsrapportage', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, datum, inzet: 'GOED' });
      await p.b.zet('voortgang_niveau', { rapportage_id: rapport, inburgeraar_id: id, organisatie_id: p.w.org.wenl, vaardigheid: 'LEZEN', niveau: 'A1' });
    }
    expect(await soorten(p.w.wie.consulent, id)).toContain('STAGNATIE');
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('CONTRACT_EINDE');
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-12-31' where organisatie_id = $1`, [p.w.org.wenl]);
    expect(await soorten(p.w.wie.consulent, id)).toContain('CONTRACT_EINDE');
    await p.b.vraag(`update betrokkenheid set tot = '2026-12-31' where inburgeraar_id = $1 and opdracht = 'TAAL'`, [id]);
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('CONTRACT_EINDE');
    await p.b.vraag('update organisatie_gemeente set contract_tot = null');
  });

  it('wie heeft voldaan of is verhuisd vraagt niets meer', async () => {
    const [klaar, weg] = [await iemand(), await iemand()];
    for (const id of [klaar, weg]) await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    await p.b.vraag(`update trajectstatus set voldaan_op = '2026-11-10' where inburgeraar_id = $1`, [klaar]);
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [weg]);
    expect(await soorten(p.w.wie.consulent, klaar)).toEqual([]);
    expect(await soorten(p.w.wie.consulent, weg)).toEqual([]);
  });
});

describe('Wie welke taak ziet', () => {
  it('volgt de matrix: de teamleider ziet de termijn en niet het verzuim, een andere consulent en een partner niets', async () => {
    const id = await iemand();
    await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    for (const dag of ['2026-11-11', '2026-11-16']) await was(id, dag, 'ONGEOORLOOFD_AFWEZIG');
    expect(await soorten(p.w.wie.consulent, id)).toEqual(expect.arrayContaining(['VOORTGANGSGESPREK', 'ONVERKLAARD_VERZUIM']));
    expect(await soorten(p.w.wie.teamleider, id)).toEqual(['VOORTGANGSGESPREK', 'TAALPUNT_NODIG']);
    expect(await soorten(p.w.wie.andereConsulent, id)).toEqual([]);
    expect(await soorten(p.w.wie.consulentStaphorst, id)).toEqual([]);
    for (const wie of ['taaldocent', 'taalcoordinator', 'vwnBegeleider', 'fg', 'beleidsmedewerker'] as const) expect([wie, code(await vraag(p.w.wie[wie]))]).toEqual([wie, 'GEEN_TOEGANG']);
  });

  it('een loopbaanbegeleider ziet alleen wat uit leesbare rubrieken volgt, en wijst niets toe', async () => {
    const gezien = await taken(p.w.wie.loopbaanbegeleider, { ookLopend: true });
    expect(new Set(gezien.map((t) => t.inburgeraar.id))).toEqual(new Set([p.w.wij.amina]));
    expect(gezien.filter((t) => ['ONVERKLAARD_VERZUIM', 'GEEN_PRESENTIE', 'IJKMOMENT', 'BEGELEIDING_EINDIGT', 'MAP_NODIG', 'TAALSTAGE_EVALUATIE'].includes(t.soort))).toEqual([]);
    expect(gezien.every((t) => t.eigenaarId === null)).toBe(true);
    const [taak] = gezien;
    expect(taak && code(await uitstellen(p.w.wie.loopbaanbegeleider, taak))).toBe('GEEN_TOEGANG');
  });

  it('de database zelf geeft een teamleider geen regel over verzuim, en een partner geen enkele', async () => {
    const id = await iemand();
    for (const dag of ['2026-11-11', '2026-11-16']) await was(id, dag, 'ONGEOORLOOFD_AFWEZIG');
    expect((await uitstellen(p.w.wie.consulent, await eerste(p.w.wie.consulent, id, 'ONVERKLAARD_VERZUIM'))).errors).toEqual([]);
    const lees = async (rol: string, wie: Persona, organisatie: string) => {
      await p.client.query('reset role');
      await p.client.query('begin');
      try {
        await p.client.query(`select set_config('role', $1, true), set_config('app.lidmaatschap', $2, true), set_config('app.organisatie', $3, true), set_config('app.gemeente', $4, true), set_config('app.vandaag', $5, true)`,
          [rol, wie.lidmaatschapId, organisatie, p.w.gemeenten.dalfsen, VANDAAG]);
        return (await p.client.query('select soort from taak where inburgeraar_id = $1', [id])).rows.map((r) => r.soort);
      } catch (fout) { return (fout as { code: string }).code; } finally {
        await p.client.query('rollback');
        await p.client.query('set role samenspel_definer');
      }
    };
    expect(await lees('rol_consulent', p.w.wie.consulent, p.w.org.dalfsen)).toEqual(['ONVERKLAARD_VERZUIM']);
    expect(await lees('rol_consulent', p.w.wie.andereConsulent, p.w.org.dalfsen)).toEqual([]);
    expect(await lees('rol_teamleider', p.w.wie.teamleider, p.w.org.dalfsen)).toEqual([]);
    expect(await lees('rol_taalcoordinator', p.w.wie.taalcoordinator, p.w.org.wenl)).toBe('42501');
    expect(await lees('rol_loopbaanbegeleider', p.w.wie.loopbaanbegeleider, p.w.org.dalfsen)).toBe('42501');
  });

  it('staat in het auditlog: alleen wie op de bladzijde stond, met de rubrieken van die taak', async () => {
    const id = await iemand();
    for (const dag of ['2026-11-11', '2026-11-16']) await was(id, dag, 'ONGEOORLOOFD_AFWEZIG');
    await taken(p.w.wie.consulent, { inburgeraarId: id, soort: 'ONVERKLAARD_VERZUIM' });
    const regels = await p.b.vraag<{ rubrieken: string[]; personen: string[] }>(`select rubrieken, personen from auditregel where operatie = 'taken' and $1 = any(personen)`, [id]);
    expect(regels.length).toBeGreaterThan(0);
    expect(new Set(regels.flatMap((r) => r.rubrieken))).toEqual(new Set(['TAAL_PRESENTIE', 'ROEPNAAM']));
    expect(regels.every((r) => r.personen.length === 1)).toBe(true);
  });
});

describe('Een taak uitstellen', () => {
  it('haalt haar uit de lijst tot die dag; met de reden is zij nog te vinden', async () => {
    const id = await iemand();
    await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const antwoord = await uitstellen(p.w.wie.consulent, await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK'));
    expect(antwoord.data?.taakUitstellen.taak).toMatchObject({ uitgesteldTot: '2026-11-25', reden: 'Staat gepland.', versie: 1 });
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('VOORTGANGSGESPREK');
    expect(await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK', { ookUitgesteld: true })).toMatchObject({ uitgesteldTot: '2026-11-25', versie: 1 });
    // The teamleider sees that it was put off, and why.
    expect(await eerste(p.w.wie.teamleider, id, 'VOORTGANGSGESPREK', { ookUitgesteld: true })).toMatchObject({ reden: 'Staat gepland.' });
    await p.b.vraag(`update taak set uitgesteld_tot = '2026-11-18' where inburgeraar_id = $1`, [id]);
    expect(await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK')).toMatchObject({ uitgesteldTot: null, reden: null, versie: 1 });
  });

  it('geldt voor dit feit: na een nieuwe gemiste les is zij er meteen weer', async () => {
    const id = await iemand();
    for (const dag of ['2026-11-11', '2026-11-16']) await was(id, dag, 'ONGEOORLOOFD_AFWEZIG');
    await uitstellen(p.w.wie.consulent, await eerste(p.w.wie.consulent, id, 'ONVERKLAARD_VERZUIM'));
    expect(await soorten(p.w.wie.consulent, id)).not.toContain('ONVERKLAARD_VERZUIM');
    await was(id, '2026-11-18', 'ONGEOORLOOFD_AFWEZIG');
    expect(await eerste(p.w.wie.consulent, id, 'ONVERKLAARD_VERZUIM')).toMatchObject({ feit: '2026-11-18', versie: 0, uitgesteldTot: null });
  });

  it('wordt geweigerd zonder reden, tot vandaag of te lang, bij het veld', async () => {
    const id = await iemand();
    await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const taak = await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK');
    expect(velden(await uitstellen(p.w.wie.consulent, taak, { reden: '  ' }))).toEqual(['reden VELD_VERPLICHT']);
    expect(velden(await uitstellen(p.w.wie.consulent, taak, { tot: VANDAAG }))).toEqual(['tot UITSTEL_PERIODE']);
    expect(velden(await uitstellen(p.w.wie.consulent, taak, { tot: plusDagen(VANDAAG, 93) }))).toEqual(['tot UITSTEL_PERIODE']);
    expect(velden(await uitstellen(p.w.wie.consulent, taak, { reden: 'x'.repeat(301) }))).toEqual(['reden TEKST_TE_LANG']);
    expect(await p.b.vraag('select 1 from taak where inburgeraar_id = $1', [id])).toEqual([]);
  });

  it('kan niet onder een oude versie, een dubbele tik is een keer, en terughalen kan', async () => {
    const id = await iemand();
    await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const taak = await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK');
    const idempotentieSleutel = sleutel();
    expect((await Promise.all([1, 2].map(() => uitstellen(p.w.wie.consulent, taak, { idempotentieSleutel })))).map((a) => a.data?.taakUitstellen.taak.versie)).toEqual([1, 1]);
    expect(code(await uitstellen(p.w.wie.consulent, taak))).toBe('VERSIE_VEROUDERD');
    const terug = await uitstellen(p.w.wie.consulent, { ...taak, versie: 1 }, { tot: null, reden: null });
    expect(terug.data?.taakUitstellen.taak).toMatchObject({ uitgesteldTot: null, versie: 2 });
    expect(await soorten(p.w.wie.consulent, id)).toContain('VOORTGANGSGESPREK');
  });

  it('twee consulenten tegelijk: een slaagt, de ander hoort dat er iets veranderde', async () => {
    const id = await iemand();
    await p.b.betrokken(id, 'REGIE', p.w.wie.andereConsulent);
    await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const taak = await eerste(p.w.wie.consulent, id, 'VOORTGANGSGESPREK');
    const codes = (await Promise.all([uitstellen(p.w.wie.consulent, taak), uitstellen(p.w.wie.andereConsulent, taak)])).map((a) => code(a) ?? 'GELUKT').sort();
    expect(codes).toEqual(['GELUKT', 'VERSIE_VEROUDERD']);
  });

  it('van een taak die er niet is, van een ander, of die er niet meer is: een en hetzelfde antwoord', async () => {
    const [mijn, ander] = [await iemand(), await iemand(p.w.wie.andereConsulent)];
    for (const id of [mijn, ander]) await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const taak = await eerste(p.w.wie.consulent, mijn, 'VOORTGANGSGESPREK');
    const antwoorden = [
      await uitstellen(p.w.wie.consulent, { ...taak, inburgeraar: { id: ander } }), await uitstellen(p.w.wie.consulent, { ...taak, feit: '2020-01-01' }), await uitstellen(p.w.wie.consulent, { ...taak, soort: 'BESTAAT_NIET' }),
      await uitstellen(p.w.wie.consulent, { ...taak, inburgeraar: { id: 'geen-id' } }),
    ];
    expect(antwoorden.map(code)).toEqual(Array(4).fill('TAAK_WEG'));
    await p.b.vraag('delete from termijn where inburgeraar_id = $1', [mijn]);
    expect(code(await uitstellen(p.w.wie.consulent, taak))).toBe('TAAK_WEG');
  });
});

describe('De teamleider verdeelt', () => {
  const TELLEN = '{ takenPerConsulent { consulentId naam teLaat nadert totaal } }';
  interface Tellen { takenPerConsulent: { consulentId: string | null; naam: string | null; teLaat: number; totaal: number }[] }
  const telling = async (naam: string) => (await p.als<Tellen>(p.w.wie.teamleider, TELLEN)).data?.takenPerConsulent.find((t) => t.naam === naam);

  it('ziet per consulent hoeveel te laat is, en geeft een taak aan een ander', async () => {
    const id = await iemand();
    await termijn(id, 'PIP', '2026-06-01', '2026-08-10');
    const [carla, coen] = [await telling('Carla Consulent'), await telling('Coen Consulent')];
    const antwoord = await toewijzen(p.w.wie.teamleider, await eerste(p.w.wie.teamleider, id, 'PIP'), p.w.wie.andereConsulent.lidmaatschapId);
    expect(antwoord.data?.taakToewijzen.taak).toMatchObject({ eigenaar: 'Coen Consulent', versie: 1 });
    expect((await telling('Carla Consulent'))?.teLaat).toBe((carla?.teLaat ?? 0) - 1);
    expect((await telling('Coen Consulent'))?.teLaat).toBe((coen?.teLaat ?? 0) + 1);
    expect((await taken(p.w.wie.teamleider, { eigenaarId: p.w.wie.andereConsulent.lidmaatschapId, inburgeraarId: id })).map((t) => t.soort)).toEqual(['PIP']);
    // To be given a task is not to be given the person.
    expect(await soorten(p.w.wie.andereConsulent, id)).toEqual([]);
    // Back to whoever has the regie.
    const terug = await toewijzen(p.w.wie.teamleider, await eerste(p.w.wie.teamleider, id, 'PIP'), null);
    expect(terug.data?.taakToewijzen.taak).toMatchObject({ eigenaar: 'Carla Consulent', versie: 2 });
  });

  it('niet aan iemand van een andere gemeente, of die geen consulent is', async () => {
    const id = await iemand();
    await termijn(id, 'PIP', '2026-06-01', '2026-08-10');
    const taak = await eerste(p.w.wie.teamleider, id, 'PIP');
    for (const wie of [p.w.wie.consulentStaphorst, p.w.wie.teamleider, p.w.wie.taaldocent]) expect(velden(await toewijzen(p.w.wie.teamleider, taak, wie.lidmaatschapId))).toEqual(['eigenaarId KEUZE_ONBEKEND']);
    expect(code(await p.als(p.w.wie.consulent, TELLEN))).toBe('GEEN_TOEGANG');
  });
});

describe('De lijst', () => {
  it('gaat per bladzijde verder zonder iets over te slaan of dubbel te geven', async () => {
    for (let i = 0; i < 4; i += 1) {
      const id = await iemand();
      await termijn(id, 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    }
    const alle = await taken(p.w.wie.consulent);
    const gezien: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Awaited<ReturnType<typeof vraag>> = await vraag(p.w.wie.consulent, { first: 3, after });
      expect(errors).toEqual([]);
      gezien.push(...(data?.taken.edges.map(({ node }) => node.id) ?? []));
      after = data?.taken.pageInfo.hasNextPage ? data.taken.pageInfo.endCursor : null;
    } while (after !== null);
    expect(gezien).toEqual(alle.map(({ id }) => id));
    expect(alle.map(({ ernst }) => ernst)).toEqual(alle.map(({ ernst }) => ernst).toSorted());
  });

  it('een plek in de lijst van een ander opent niets, en een onbekende soort wordt geweigerd', async () => {
    expect(velden(await vraag(p.w.wie.consulent, { filter: { soort: 'X' } }))).toEqual(['soort INVOER_ONJUIST']);
    const { data } = await vraag(p.w.wie.consulent, { first: 1 });
    expect(code(await vraag(p.w.wie.teamleider, { first: 1, after: data?.taken.pageInfo.endCursor }))).toBe('VERZOEK_ONJUIST');
  });

  it('kost een vast aantal vragen aan de database, hoeveel personen er ook zijn', async () => {
    const voor = (await p.tel(() => vraag(p.w.wie.consulent))).aantal;
    for (let i = 0; i < 6; i += 1) await termijn(await iemand(), 'VOORTGANGSGESPREK', '2026-08-01', '2026-11-01');
    const na = (await p.tel(() => vraag(p.w.wie.consulent))).aantal;
    expect(na).toBe(voor);
    expect(na).toBeLessThanOrEqual(12);
  });
});
