import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

interface Betrokkene { id: string; versie: number; organisatie: string; opdracht: string; tot: string | null; magBeeindigen: boolean }
type Uitkomst = Record<string, { inburgeraar: { betrokkenen: { betrokkenen: Betrokkene[] } } }>;
const LEZEN = 'inburgeraar { betrokkenen { betrokkenen { id versie organisatie opdracht grondslag van tot magBeeindigen } } }';

const doe = (naam: 'Vastleggen' | 'Beeindigen') => (wie: Persona, inburgeraarId: string, velden: Record<string, unknown>) => p.als<Uitkomst>(wie,
  `mutation($input: Betrokkenheid${naam}Input!) { betrokkenheid${naam}(input: $input) { ${LEZEN} } }`,
  { input: { idempotentieSleutel: sleutel(), inburgeraarId, ...velden } });
const vastleggen = (wie: Persona, id: string, anders: Record<string, unknown> = {}) => doe('Vastleggen')(wie, id, { organisatieId: p.w.org.nlTraining, opdracht: 'TAAL', grondslag: 'OPDRACHT', van: '2026-11-18', ...anders });
const beeindigen = (wie: Persona, id: string, velden: Record<string, unknown>) => doe('Beeindigen')(wie, id, { versie: 1, tot: '2026-11-18', reden: 'AFGEROND', ...velden });
const bezwaren = (a: Awaited<ReturnType<typeof vastleggen>>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const ziet = async (wie: Persona, id: string) => (await p.als<{ inburgeraar: unknown }>(wie, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id })).data?.inburgeraar != null;
const rij = async (id: string, organisatie: string, opdracht: string) => (await p.b.vraag<{ id: string; versie: number; tot: string | null; beeindigd_reden: string | null }>(
  'select id, versie, tot::text, beeindigd_reden from betrokkenheid where inburgeraar_id = $1 and organisatie_id = $2 and opdracht = $3 order by lidmaatschap_id nulls first', [id, organisatie, opdracht]));

describe('De consulent betrekt een partner', () => {
  it('de partner ziet de persoon daarna, en daarvoor niet', async () => {
    const { coordinatorNlTraining: nl, consulent } = p.w.wie;
    expect(await ziet(nl, p.w.wij.ilham)).toBe(false);
    const goed = await vastleggen(consulent, p.w.wij.ilham);
    expect(goed.errors).toEqual([]);
    expect(goed.data?.['betrokkenheidVastleggen']?.inburgeraar.betrokkenen.betrokkenen)
      .toContainEqual(expect.objectContaining({ organisatie: 'NL training', opdracht: 'taalonderwijs', tot: null, versie: 1, magBeeindigen: true }));
    expect(await ziet(nl, p.w.wij.ilham)).toBe(true);
    expect(await p.b.vraag(`select rubrieken from auditregel where operatie = 'betrokkenheidVastleggen' and soort = 'SCHRIJVEN'`)).toEqual([{ rubrieken: ['BETROKKENEN'] }]);
  });

  it('de eigen regie is niet op deze manier te beëindigen', async () => {
    const [regie] = await rij(p.w.wij.amina, p.w.org.dalfsen, 'REGIE');
    expect(bezwaren(await beeindigen(p.w.wie.consulent, p.w.wij.amina, { betrokkenheidId: regie?.id }))).toEqual(['NIET_GEVONDEN', 'betrokkenheidId NIET_GEVONDEN']);
  });

  it.each([
    ['regie of waarneming', { opdracht: 'REGIE' }, ['KEUZE_ONBEKEND', 'opdracht KEUZE_ONBEKEND']],
    ['een opdracht die niet bij de organisatie past', { opdracht: 'WONEN' }, ['KEUZE_ONBEKEND', 'opdracht KEUZE_ONBEKEND']],
    ['een grondslag die er niet is', { grondslag: 'BELANG' }, ['KEUZE_ONBEKEND', 'grondslag KEUZE_ONBEKEND']],
    ['een laatste dag voor de eerste', { tot: '2026-11-17' }, ['PERIODE_ONJUIST', 'tot PERIODE_ONJUIST']],
    ['een jaar dat niet kan', { van: '2062-11-18' }, ['DATUM_ONWAARSCHIJNLIJK', 'van DATUM_ONWAARSCHIJNLIJK']],
    ['een organisatie die niet bestaat', { organisatieId: randomUUID() }, ['NIET_GEVONDEN', 'organisatieId NIET_GEVONDEN']],
  ])('niet voor %s', async (_wat, anders, verwacht) => {
    expect(bezwaren(await vastleggen(p.w.wie.consulent, p.w.wij.celine, anders))).toEqual(verwacht);
  });

  it('niet een organisatie van een andere gemeente, welzijn zonder toestemming, of twee keer dezelfde', async () => {
    const elders = await p.b.organisatie('Taalhuis Staphorst', 'TAALAANBIEDER', [p.w.gemeenten.staphorst]);
    expect(bezwaren(await vastleggen(p.w.wie.consulent, p.w.wij.celine, { organisatieId: elders }))).toEqual(['NIET_GEVONDEN', 'organisatieId NIET_GEVONDEN']);
    const welzijn = { organisatieId: p.w.org.saam, opdracht: 'WELZIJN' };
    expect(bezwaren(await vastleggen(p.w.wie.consulent, p.w.wij.celine, welzijn))).toEqual(['GRONDSLAG_PAST_NIET', 'grondslag GRONDSLAG_PAST_NIET']);
    expect((await vastleggen(p.w.wie.consulent, p.w.wij.celine, { ...welzijn, grondslag: 'TOESTEMMING', toestemmingTaal: 'ti', toestemmingOp: '2026-11-17' })).errors).toEqual([]);
    expect(bezwaren(await vastleggen(p.w.wie.consulent, p.w.wij.amina, { organisatieId: p.w.org.wenl }))).toEqual(['STAAT_ER_AL', 'opdracht STAAT_ER_AL']);
  });

  it('niet voor een persoon van een collega, en niet door wie betrokkenen alleen leest', async () => {
    expect(bezwaren(await vastleggen(p.w.wie.consulent, p.w.wij.bilal))).toEqual(['NIET_GEVONDEN']);
    for (const wie of [p.w.wie.teamleider, p.w.wie.vwnCoordinator, p.w.wie.taalcoordinator]) expect(bezwaren(await vastleggen(wie, p.w.wij.amina))[0]).toBe('GEEN_TOEGANG');
  });
});

describe('De consulent beëindigt wat een partner doet', () => {
  it('de partner ziet de persoon na de laatste dag niet meer, ook de vrijwilliger niet', async () => {
    const [vwn] = await rij(p.w.wij.amina, p.w.org.vwn, 'BEGELEIDING');
    const goed = await beeindigen(p.w.wie.consulent, p.w.wij.amina, { betrokkenheidId: vwn?.id, tot: '2026-11-17' });
    expect(goed.errors).toEqual([]);
    expect(await rij(p.w.wij.amina, p.w.org.vwn, 'BEGELEIDING')).toEqual([
      expect.objectContaining({ id: vwn?.id, tot: '2026-11-17', versie: 2, beeindigd_reden: 'AFGEROND' }), expect.objectContaining({ tot: '2026-11-17', beeindigd_reden: 'AFGEROND' }),
    ]);
    expect(await ziet(p.w.wie.vwnBegeleider, p.w.wij.amina)).toBe(false);
    // The training is another opdracht of the same organisation.
    expect(await ziet(p.w.wie.vwnTrainer, p.w.wij.amina)).toBe(true);
  });

  it('een ingetrokken toestemming sluit meteen, wat er ook als laatste dag staat', async () => {
    const [saam] = await rij(p.w.wij.amina, p.w.org.saam, 'WELZIJN');
    expect(await ziet(p.w.wie.welzijnscoordinator, p.w.wij.amina)).toBe(true);
    expect((await beeindigen(p.w.wie.consulent, p.w.wij.amina, { betrokkenheidId: saam?.id, tot: '2027-01-01', reden: 'TOESTEMMING_INGETROKKEN' })).errors).toEqual([]);
    expect(await ziet(p.w.wie.welzijnscoordinator, p.w.wij.amina)).toBe(false);
  });

  it('niet met een oude versie, een reden die niet past, een dag ervoor of erna, en niet twee keer', async () => {
    const [taal] = await rij(p.w.wij.gulsum, p.w.org.wenl, 'TAAL');
    const met = (anders: Record<string, unknown>) => beeindigen(p.w.wie.consulent, p.w.wij.gulsum, { betrokkenheidId: taal?.id, ...anders });
    expect(bezwaren(await met({ versie: 2 }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(bezwaren(await met({ reden: 'TOESTEMMING_INGETROKKEN' }))).toEqual(['KEUZE_ONBEKEND', 'reden KEUZE_ONBEKEND']);
    expect(bezwaren(await met({ reden: 'VERHUISD' }))).toEqual(['KEUZE_ONBEKEND', 'reden KEUZE_ONBEKEND']);
    expect(bezwaren(await met({ tot: '2024-12-31' }))).toEqual(['PERIODE_ONJUIST', 'tot PERIODE_ONJUIST']);
    expect((await met({ tot: '2026-12-31' })).errors).toEqual([]);
    expect(bezwaren(await met({ versie: 2 }))).toEqual(['NIET_GEVONDEN', 'betrokkenheidId NIET_GEVONDEN']);
  });

  it('niet van een ander persoon dan genoemd', async () => {
    const [bilal] = await rij(p.w.wij.bilal, p.w.org.larcom, 'PARTICIPATIE');
    const weg = await beeindigen(p.w.wie.consulent, p.w.wij.amina, { betrokkenheidId: bilal?.id });
    expect(bezwaren(weg)).toEqual(['NIET_GEVONDEN', 'betrokkenheidId NIET_GEVONDEN']);
    expect((await beeindigen(p.w.wie.consulent, p.w.wij.amina, { betrokkenheidId: randomUUID() })).tekst).toBe(weg.tekst);
  });
});

describe('Afspraken van het PIP', () => {
  interface Afspraak { id: string; tekst: string; versie: number; uitvoerderNaam: string | null; magWijzigen: boolean; urenPerWeek: number | null; tot: string | null }
  const AFSPRAAK = `mutation($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id tekst versie uitvoerderNaam magWijzigen urenPerWeek tot } } }`;
  const afspraak = (wie: Persona, velden: Record<string, unknown>, inburgeraarId = p.w.wij.amina) => p.als<{ afspraakVastleggen: { afspraak: Afspraak } }>(wie, AFSPRAAK, { input: { idempotentieSleutel: sleutel(), inburgeraarId, ...velden } });
  const fout = (a: Awaited<ReturnType<typeof afspraak>>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];

  it('de consulent maakt er een in elk thema en wijzigt haar; wat weggelaten is, blijft', async () => {
    for (const thema of ['AFSPRAKEN_TAAL', 'AFSPRAKEN_PARTICIPATIE', 'AFSPRAKEN_MAP_PVT', 'AFSPRAKEN_BEGELEIDING', 'AFSPRAKEN_TAALPRAKTIJK', 'AFSPRAKEN_WONEN', 'AFSPRAKEN_FINANCIEN', 'AFSPRAKEN_WELZIJN', 'AFSPRAKEN_WERK']) {
      const nieuw = await afspraak(p.w.wie.consulent, { thema, tekst: 'Twee keer per week oefenen', uitvoerderId: p.w.org.larcom, urenPerWeek: 4.5, van: '2026-12-01' });
      expect([thema, nieuw.errors]).toEqual([thema, []]);
      const a = nieuw.data?.afspraakVastleggen.afspraak;
      expect(a).toMatchObject({ tekst: 'Twee keer per week oefenen', versie: 1, uitvoerderNaam: 'Larcom', magWijzigen: true, urenPerWeek: 4.5 });
      const anders = await afspraak(p.w.wie.consulent, { id: a?.id, versie: 1, tot: '2027-06-01' });
      expect(anders.data?.afspraakVastleggen.afspraak).toMatchObject({ tekst: 'Twee keer per week oefenen', versie: 2, uitvoerderNaam: 'Larcom', tot: '2027-06-01' });
    }
  });

  it('de loopbaanbegeleider alleen over werk', async () => {
    expect((await afspraak(p.w.wie.loopbaanbegeleider, { thema: 'AFSPRAKEN_WERK', tekst: 'Stage zoeken' })).errors).toEqual([]);
    expect(fout(await afspraak(p.w.wie.loopbaanbegeleider, { thema: 'AFSPRAKEN_MAP_PVT', tekst: 'Stage zoeken' }))).toEqual(['GEEN_TOEGANG', 'thema GEEN_TOEGANG']);
    expect(fout(await afspraak(p.w.wie.participatiecoordinator, { thema: 'AFSPRAKEN_PARTICIPATIE', tekst: 'x' }))[0]).toBe('GEEN_TOEGANG');
  });

  it('niet met een oude versie, een ander thema, een onbekende uitvoerder, of als de afspraak is afgesloten', async () => {
    const id = p.w.afspraken.mapPvt;
    expect(fout(await afspraak(p.w.wie.consulent, { id, versie: 9, tekst: 'Anders' }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(fout(await afspraak(p.w.wie.consulent, { id, versie: 1, thema: 'AFSPRAKEN_WERK' }))).toEqual(['INVOER_ONJUIST', 'thema INVOER_ONJUIST']);
    expect(fout(await afspraak(p.w.wie.consulent, { id, versie: 1, uitvoerderId: randomUUID() }))).toEqual(['NIET_GEVONDEN', 'uitvoerderId NIET_GEVONDEN']);
    expect(fout(await afspraak(p.w.wie.consulent, { thema: 'AFSPRAKEN_WERK', tekst: ' ', urenPerWeek: 61, van: '2026-12-01', tot: '2026-11-30' })).sort())
      .toEqual(['INVOER_ONJUIST', 'tekst VELD_VERPLICHT', 'tot PERIODE_ONJUIST', 'urenPerWeek INTENSITEIT_ONJUIST']);
    await p.b.vraag(`update afspraak set stand = 'AFGEROND' where id = $1`, [id]);
    expect(fout(await afspraak(p.w.wie.consulent, { id, versie: 1, tekst: 'Anders' }))).toEqual(['AFSPRAAK_AFGESLOTEN']);
  });

  it('niet die van een andere organisatie, of bij een persoon buiten bereik', async () => {
    const { id } = await p.b.zet<{ id: string }>('afspraak', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.staphorst, thema: 'AFSPRAKEN_WERK', tekst: 'Van elders' });
    expect(fout(await afspraak(p.w.wie.consulent, { id, versie: 1, tekst: 'Anders' }))).toEqual(['NIET_GEVONDEN', 'id NIET_GEVONDEN']);
    expect(fout(await afspraak(p.w.wie.consulent, { thema: 'AFSPRAKEN_WERK', tekst: 'x' }, p.w.wij.bilal))).toEqual(['NIET_GEVONDEN']);
  });
});
