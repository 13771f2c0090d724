import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX } from '../../server/access/matrix.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let celine: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  celine = await p.b.persona('Celine zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.celine });
});
afterAll(() => p.stop());

const code = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const velden = ({ errors }: { errors: readonly { extensions: { velden?: readonly { veld: string; code: string }[] } }[] }) => errors[0]?.extensions.velden?.map(({ veld, code: c }) => `${veld} ${c}`).sort();
const keuzes = (wie: Persona) => p.als<{ toestemmingskeuzes: { organisatieId: string; organisatie: string; opdrachtCode: string; tekst: number }[] }>(wie, '{ toestemmingskeuzes { organisatieId organisatie opdrachtCode tekst } }');
const geef = (wie: Persona, anders: Record<string, unknown> = {}) => p.als(wie, 'mutation($input: ToestemmingGevenInput!) { toestemmingGeven(input: $input) { inburgeraar { id betrokkenen { betrokkenen { organisatie grondslag toestemmingOp toestemmingTaal toestemmingTekst toestemmingWijze } } } } }', {
  input: { idempotentieSleutel: sleutel(), organisatieId: p.w.org.saam, taal: 'ti', tekst: 1, ...anders } });
const stop = (wie: Persona, inburgeraarId: string) => p.als(wie, 'mutation($input: ToestemmingStoppenInput!) { toestemmingStoppen(input: $input) { gestopt } }', { input: { idempotentieSleutel: sleutel(), inburgeraarId } });
const DEELNEMERS = '{ welzijnsdeelnemers { van toestemmingOp toestemmingWijze toestemmingTaal inburgeraar { id roepnaam { roepnaam } welzijn { sleutelpersonen { id versie naam van tot } } } } }';
interface Deelnemer { van: string; toestemmingOp: string | null; toestemmingWijze: string | null; toestemmingTaal: string | null; inburgeraar: { id: string; roepnaam: { roepnaam: string }; welzijn: { sleutelpersonen: { id: string; versie: number; naam: string; van: string; tot: string | null }[] } } }
const deelnemers = async (wie: Persona = p.w.wie.welzijnscoordinator) => (await p.als<{ welzijnsdeelnemers: Deelnemer[] }>(wie, DEELNEMERS)).data?.welzijnsdeelnemers ?? [];
const namen = async (wie?: Persona) => (await deelnemers(wie)).map((d) => d.inburgeraar.roepnaam.roepnaam).sort();

describe('Ja zeggen in de eigen taal', () => {
  it('de tekst noemt precies wat de ondertekende tabel SAAM geeft', () => {
    // A cell more or less in the signed table: the text of the consent is not true any more, and gets a new version.
    expect(Object.entries(MATRIX).filter(([, cellen]) => cellen.WELZIJNSCOORDINATOR !== '-').map(([rubriek]) => rubriek).sort())
      .toEqual(['ACHTERNAAM', 'AFSPRAKEN_WELZIJN', 'CONTACT', 'CONTACTPERSOON_GEMEENTE', 'PARTICIPATIE_UREN', 'ROEPNAAM', 'SIGNALEN', 'WELZIJN']);
  });

  it('kan tegen de welzijnsorganisatie van de eigen gemeente, en tegen niemand anders', async () => {
    expect((await keuzes(celine)).data?.toestemmingskeuzes).toEqual([{ organisatieId: p.w.org.saam, organisatie: 'SAAM Welzijn', opdrachtCode: 'WELZIJN', tekst: 1 }]);
    const elders = await p.b.organisatie('Welzijn Staphorst', 'WELZIJN', [p.w.gemeenten.staphorst]);
    for (const organisatieId of [elders, p.w.org.taalpunt, p.w.org.vwn, p.w.org.dalfsen, p.w.wij.celine, 'x']) expect(velden(await geef(celine, { organisatieId }))).toEqual(['organisatieId NIET_GEVONDEN']);
    expect(velden(await geef(celine, { taal: 'de' }))).toEqual(['taal KEUZE_ONBEKEND']);
    // A text that is not the one of now was not read.
    for (const tekst of [0, 2]) expect(velden(await geef(celine, { tekst }))).toEqual(['tekst VERSIE_VEROUDERD']);
    for (const wie of [p.w.wie.consulent, p.w.wie.welzijnscoordinator, p.w.wie.sleutelpersoon]) expect(code(await geef(wie))).toBe('GEEN_TOEGANG');
    expect(await namen()).toEqual(['Amina']);
  });

  it('SAAM ziet de persoon vanaf dan, met de dag, de taal en de wijze; de consulent ziet welke tekst het was', async () => {
    const input = { idempotentieSleutel: sleutel() };
    for (let i = 0; i < 2; i += 1) expect((await geef(celine, input)).errors).toEqual([]);
    expect(velden(await geef(celine))).toEqual(['organisatieId STAAT_ER_AL']);
    expect(await deelnemers()).toContainEqual(expect.objectContaining({ van: '2026-11-18', toestemmingOp: '2026-11-18', toestemmingWijze: 'PORTAAL', toestemmingTaal: 'ti' }));
    expect((await keuzes(celine)).data?.toestemmingskeuzes).toEqual([]);
    const { data } = await p.als<{ inburgeraar: { betrokkenen: { betrokkenen: unknown[] } } }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { betrokkenen { betrokkenen { organisatie grondslag toestemmingOp toestemmingTaal toestemmingTekst toestemmingWijze } } } }', { id: p.w.wij.celine });
    expect(data?.inburgeraar.betrokkenen.betrokkenen).toContainEqual({ organisatie: 'SAAM Welzijn', grondslag: 'TOESTEMMING', toestemmingOp: '2026-11-18', toestemmingTaal: 'ti', toestemmingTekst: 1, toestemmingWijze: 'PORTAAL' });
    expect(await p.b.vraag(`select rubrieken, personen from auditregel where operatie = 'toestemmingGeven' and soort = 'SCHRIJVEN'`)).toEqual([{ rubrieken: ['BETROKKENEN'], personen: [p.w.wij.celine] }]);
  });
});

describe('Ja op papier', () => {
  const papier = (anders: Record<string, unknown>, id = p.w.wij.esra) => p.als(p.w.wie.consulent, 'mutation($input: BetrokkenheidVastleggenInput!) { betrokkenheidVastleggen(input: $input) { inburgeraar { id } } }', {
    input: { idempotentieSleutel: sleutel(), inburgeraarId: id, organisatieId: p.w.org.saam, opdracht: 'WELZIJN', grondslag: 'TOESTEMMING', van: '2026-11-18', ...anders } });
  it('legt de consulent vast met de taal en de dag van tekenen; zonder dat is er geen toestemming', async () => {
    expect(velden(await papier({}))).toEqual(['toestemmingOp VELD_VERPLICHT', 'toestemmingTaal VELD_VERPLICHT']);
    expect(velden(await papier({ toestemmingTaal: 'de', toestemmingOp: '2026-11-19' }))).toEqual(['toestemmingOp DATUM_IN_TOEKOMST', 'toestemmingOp PERIODE_ONJUIST', 'toestemmingTaal KEUZE_ONBEKEND']);
    expect(velden(await papier({ organisatieId: p.w.org.wenl, opdracht: 'TAAL', grondslag: 'WET', toestemmingTaal: 'nl' }))).toEqual(['toestemmingTaal GRONDSLAG_PAST_NIET']);
    expect((await papier({ toestemmingTaal: 'ar', toestemmingOp: '2026-11-16' })).errors).toEqual([]);
    expect((await deelnemers()).find((d) => d.inburgeraar.id === p.w.wij.esra)).toMatchObject({ toestemmingOp: '2026-11-16', toestemmingWijze: 'PAPIER', toestemmingTaal: 'ar' });
  });
});

describe('Een sleutelpersoon voor iemand', () => {
  const koppel = (inburgeraarId: string, sleutelpersoonId: string, anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.welzijnscoordinator) =>
    p.als(wie, 'mutation($input: SleutelpersoonKoppelenInput!) { sleutelpersoonKoppelen(input: $input) { inburgeraar { id } } }', { input: { idempotentieSleutel: sleutel(), inburgeraarId, sleutelpersoonId, van: '2026-11-18', ...anders } });
  const ontkoppel = (inburgeraarId: string, koppelingId: string, anders: Record<string, unknown> = {}) =>
    p.als(p.w.wie.welzijnscoordinator, 'mutation($input: SleutelpersoonOntkoppelenInput!) { sleutelpersoonOntkoppelen(input: $input) { inburgeraar { id } } }', { input: { idempotentieSleutel: sleutel(), inburgeraarId, koppelingId, versie: 1, tot: '2026-12-31', ...anders } });
  const van = async (id: string) => (await deelnemers()).find((d) => d.inburgeraar.id === id)?.inburgeraar.welzijn.sleutelpersonen ?? [];

  it('staat bij de deelnemer en telt mee in hoeveel mensen de sleutelpersoon heeft; die ziet zelf niemand', async () => {
    const { wie, wij } = p.w;
    expect((await koppel(wij.celine, wie.sleutelpersoon.lidmaatschapId)).errors).toEqual([]);
    expect(await van(wij.celine)).toMatchObject([{ naam: 'Salim Sleutel', van: '2026-11-18', tot: null }]);
    const { data } = await p.als<{ vrijwilligers: { naam: string; aantal: number }[] }>(wie.welzijnscoordinator, '{ vrijwilligers { naam aantal } }');
    expect(data?.vrijwilligers).toEqual([{ naam: 'Salim Sleutel', aantal: 1 }]);
    for (const vraag of ['{ inburgeraars { totaal } }', '{ welzijnsdeelnemers { van } }', '{ vrijwilligers { naam } }']) expect(code(await p.als(wie.sleutelpersoon, vraag))).toBe('GEEN_TOEGANG');
    expect(await p.b.vraag('select 1 from betrokkenheid where lidmaatschap_id = $1', [wie.sleutelpersoon.lidmaatschapId])).toEqual([]);
    // The person knows who it is.
    expect((await p.als<{ inburgeraar: { welzijn: { sleutelpersonen: unknown[] } } }>(celine, 'query($id: ID!) { inburgeraar(id: $id) { welzijn { sleutelpersonen { naam } } } }', { id: wij.celine })).data?.inburgeraar.welzijn.sleutelpersonen).toEqual([{ naam: 'Salim Sleutel' }]);
  });

  it('alleen van de eigen organisatie, voor wie toestemming gaf, en niet twee keer dezelfde', async () => {
    const { wie, wij } = p.w;
    const elders = await p.b.persona('Els Elders', 'SLEUTELPERSOON', await p.b.organisatie('Welzijn Ver', 'WELZIJN', [p.w.gemeenten.dalfsen]));
    const gestopt = await p.b.persona('Stan Gestopt', 'SLEUTELPERSOON', p.w.org.saam, { tot: '2026-11-17' });
    expect(velden(await koppel(wij.celine, wie.sleutelpersoon.lidmaatschapId))).toEqual(['sleutelpersoonId KOPPELING_ER_AL']);
    for (const id of [elders.lidmaatschapId, gestopt.lidmaatschapId, wie.taalcoach.lidmaatschapId, 'x']) expect(velden(await koppel(wij.celine, id))).toEqual(['sleutelpersoonId KOPPELING_VRIJWILLIGER']);
    for (const dag of ['2026-08-17', '2027-02-19']) expect(velden(await koppel(wij.amina, wie.sleutelpersoon.lidmaatschapId, { van: dag }))).toEqual(['van SLEUTELPERSOON_DAG']);
    for (const id of [wij.bilal, wij.ilham, wij.farid]) expect(velden(await koppel(id, wie.sleutelpersoon.lidmaatschapId))).toEqual(['inburgeraarId NIET_GEVONDEN']);
    for (const ander of [wie.consulent, wie.vwnCoordinator, wie.sleutelpersoon]) expect(code(await koppel(wij.celine, wie.sleutelpersoon.lidmaatschapId, {}, ander))).toBe('GEEN_TOEGANG');
  });

  it('eindigt op een dag, met de versie die er staat', async () => {
    const [k] = await van(p.w.wij.celine);
    expect(code(await ontkoppel(p.w.wij.celine, k?.id ?? '', { versie: 2 }))).toBe('VERSIE_VEROUDERD');
    expect(code(await ontkoppel(p.w.wij.celine, k?.id ?? '', { tot: '2026-11-17' }))).toBe('SLEUTELPERSOON_DAG');
    expect(code(await ontkoppel(p.w.wij.amina, k?.id ?? ''))).toBe('NIET_GEVONDEN');
    expect((await ontkoppel(p.w.wij.celine, k?.id ?? '')).errors).toEqual([]);
    expect(await van(p.w.wij.celine)).toMatchObject([{ tot: '2026-12-31', versie: 2 }]);
  });
});

describe('Nee zeggen', () => {
  it('op verzoek, door de coördinator: in de volgende opdracht is er niets meer, en plek en koppeling eindigen mee', async () => {
    const { wij, wie } = p.w;
    const groep = await p.b.groep('Kookgroep', 'ACTIVITEIT', p.w.org.saam, [wie.welzijnscoordinator], [wij.celine]);
    for (const ander of [wie.consulent, wie.taalpuntcoordinator, wie.sleutelpersoon]) expect(code(await stop(ander, wij.celine))).toBe('GEEN_TOEGANG');
    for (const id of [wij.bilal, wij.ilham, 'x']) expect(code(await stop(wie.welzijnscoordinator, id))).toBe('NIET_GEVONDEN');
    expect((await stop(wie.welzijnscoordinator, wij.celine)).errors).toEqual([]);
    expect(await namen()).toEqual(['Amina', 'Esra']);
    expect((await p.als<{ inburgeraar: unknown }>(wie.welzijnscoordinator, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: wij.celine })).data?.inburgeraar).toBeNull();
    expect(await p.b.vraag('select tot::text from groepslid where groep_id = $1', [groep])).toEqual([{ tot: '2026-11-18' }]);
    expect(await p.b.vraag('select tot::text from sleutelpersoonkoppeling where inburgeraar_id = $1', [wij.celine])).toEqual([{ tot: '2026-11-18' }]);
    expect(code(await stop(wie.welzijnscoordinator, wij.celine))).toBe('NIET_GEVONDEN');
    expect(await p.b.vraag(`select soort, rubrieken from auditregel where operatie = 'toestemmingStoppen' and soort = 'SCHRIJVEN'`)).toEqual([{ soort: 'SCHRIJVEN', rubrieken: ['BETROKKENEN'] }]);
  });

  it('en daarna weer ja, met een nieuw bewijs; het oude blijft staan', async () => {
    expect((await geef(celine, { taal: 'nl' })).errors).toEqual([]);
    expect(await p.b.vraag('select toestemming_taal, beeindigd_reden from betrokkenheid where inburgeraar_id = $1 and organisatie_id = $2 order by ingevoerd_op', [p.w.wij.celine, p.w.org.saam]))
      .toEqual([{ toestemming_taal: 'ti', beeindigd_reden: 'TOESTEMMING_INGETROKKEN' }, { toestemming_taal: 'nl', beeindigd_reden: null }]);
  });
});

describe('Wat sleutelpersonen doorgeven', () => {
  it('ziet de coördinator als aantal van de eigen organisatie, zonder tekst; een ander niet', async () => {
    const signaal = (wie: Persona, onderwerp: string) => p.als(wie, 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }', { input: { idempotentieSleutel: sleutel(), onderwerp, tekst: 'In de wijk is het stil.' } });
    const elders = await p.b.persona('Elif Elders', 'SLEUTELPERSOON', await p.b.organisatie('Welzijn Anders', 'WELZIJN', [p.w.gemeenten.dalfsen]));
    for (const [wie, onderwerp] of [[p.w.wie.sleutelpersoon, 'WONEN'], [p.w.wie.sleutelpersoon, 'WONEN'], [p.w.wie.sleutelpersoon, 'TOLK'], [elders, 'WONEN']] as const) expect((await signaal(wie, onderwerp)).errors).toEqual([]);
    await p.b.vraag(`update signaal set stand = 'AFGEHANDELD', terugkoppeling = 'Dank.', teruggekoppeld_op = '2026-11-18' where onderwerp = 'TOLK'`);
    const tel = (wie: Persona) => p.als<{ signaaltelling: unknown[] }>(wie, '{ signaaltelling { onderwerp ingediend beantwoord open } }');
    expect((await tel(p.w.wie.welzijnscoordinator)).data?.signaaltelling).toEqual([{ onderwerp: 'WONEN', ingediend: 2, beantwoord: 0, open: 2 }, { onderwerp: 'TOLK', ingediend: 1, beantwoord: 1, open: 0 }]);
    for (const wie of [p.w.wie.sleutelpersoon, p.w.wie.consulent, p.w.wie.taalpuntcoordinator]) expect(code(await tel(wie))).toBe('GEEN_TOEGANG');
  });

  it('de lijst van deelnemers kost even veel opdrachten aan de databank voor twee mensen als voor twintig', async () => {
    await deelnemers();
    const twee = await p.tel(() => deelnemers());
    for (let i = 0; i < 18; i += 1) await p.b.betrokken(await p.b.inburgeraar(`Extra${i}`, 'Velen', p.w.gemeenten.dalfsen, { portaalnummer: `WZ-${i}` }), 'WELZIJN', { organisatieId: p.w.org.saam });
    const meer = await p.tel(() => deelnemers());
    expect(meer.uitkomst.length).toBe(twee.uitkomst.length + 18);
    expect(meer.aantal).toBe(twee.aantal);
    expect(meer.aantal).toBe(6);
  });
});
