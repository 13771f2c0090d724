import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let tweede: Persona;
let elders: Persona;
let oefenen: string;
beforeAll(async () => {
  p = await portaalStarten();
  tweede = await p.b.persona('Bram Coach', 'TAALCOACH', p.w.org.taalpunt);
  elders = await p.b.persona('Els Elders', 'TAALPUNTCOORDINATOR', await p.b.organisatie('Taalpunt Staphorst', 'TAALPUNT', [p.w.gemeenten.staphorst]));
  oefenen = await p.b.activiteit('Taalcoach', p.w.gemeenten.dalfsen);
  await p.b.vraag(`update activiteit set soort = 'TAALCOACH' where id = $1`, [oefenen]);
});
afterAll(() => p.stop());

const VANDAAG = '2026-11-18';
const LIJST = '{ taalpunt { stand verwezenOp tot wachtSinds laatsteOefenenOp volgendeOp taken { soort uiterlijk staat } coaches { id versie vrijwilligerId naam } inburgeraar { id roepnaam { roepnaam } achternaam { achternaam } } } }';
interface Regel {
  stand: string; verwezenOp: string; tot: string | null; wachtSinds: string | null; laatsteOefenenOp: string | null; volgendeOp: string | null; taken: { soort: string; uiterlijk: string; staat: string }[];
  coaches: { id: string; versie: number; vrijwilligerId: string; naam: string }[]; inburgeraar: { id: string; roepnaam: { roepnaam: string }; achternaam: { achternaam: string } | null };
}
const regels = async (wie: Persona): Promise<Regel[]> => {
  const { data, errors } = await p.als<{ taalpunt: Regel[] }>(wie, LIJST);
  expect(errors).toEqual([]);
  return data?.taalpunt ?? [];
};
const namen = async (wie: Persona) => (await regels(wie)).map((r) => r.inburgeraar.roepnaam.roepnaam).sort();
const regelVan = async (wie: Persona, id: string) => (await regels(wie)).find((r) => r.inburgeraar.id === id);
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const velden = ({ errors }: Awaited<ReturnType<typeof p.als>>) => errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

const DOSSIER = 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { vastgelegd { rubriek versie } } }';
const opschrijven = (wie: Persona, inburgeraarId: string, taalcoaching: Record<string, unknown>) => p.als(wie, DOSSIER, { input: { idempotentieSleutel: sleutel(), inburgeraarId, taalcoaching } });
const OEFENEN = 'mutation($input: OefenenVastleggenInput!) { oefenenVastleggen(input: $input) { uren inburgeraar { id taalcoaching { bijeenkomsten { id datum minuten plaats versie } } } } }';
interface Geoefend { oefenenVastleggen: { uren: boolean; inburgeraar: { taalcoaching: { bijeenkomsten: { id: string; datum: string; minuten: number; plaats: string | null; versie: number }[] } } } }
const oefen = (wie: Persona, inburgeraarId: string, anders: Record<string, unknown> = {}) => p.als<Geoefend>(wie, OEFENEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId, datum: VANDAAG, minuten: 60, ...anders } });
const grootboek = (id: string) => p.b.vraag<{ datum: string; minuten: number; versie: number; actueel: boolean }>('select datum::text, minuten, versie, actueel from participatie_uren where inburgeraar_id = $1 and activiteit_id = $2 order by datum, versie', [id, oefenen]);

describe('Wie nog niet bij het Taalpunt is aangemeld', () => {
  const TAKEN = 'query($id: ID!) { taken(first: 50, filter: { inburgeraarId: $id }) { edges { node { soort sinds zin } } } }';
  const vraagt = async (wie: Persona, id: string) =>
    (await p.als<{ taken: { edges: { node: { soort: string; sinds: string } }[] } }>(wie, TAKEN, { id })).data?.taken.edges.map(({ node }) => node).filter(({ soort }) => soort === 'TAALPUNT_NODIG');
  const MELDEN = 'mutation($input: BetrokkenheidVastleggenInput!) { betrokkenheidVastleggen(input: $input) { inburgeraar { id } } }';

  it('vraagt de consulent en de teamleider om een aanmelding, en niemand anders; aanmelden haalt het weg', async () => {
    await p.b.zet('trajectstatus', { inburgeraar_id: p.w.wij.gulsum, doelgroep: 'ASIELSTATUSHOUDER', fase: 'PIP', intake_afgerond_op: '2026-10-02' });
    expect(await vraagt(p.w.wie.consulent, p.w.wij.gulsum)).toMatchObject([{ sinds: '2026-10-02' }]);
    expect(await vraagt(p.w.wie.teamleider, p.w.wij.gulsum)).toHaveLength(1);
    expect(await vraagt(p.w.wie.andereConsulent, p.w.wij.gulsum)).toEqual([]);
    expect(await vraagt(p.w.wie.consulent, p.w.wij.amina)).toEqual([]);
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.gulsum, organisatieId: p.w.org.taalpunt, opdracht: 'TAALPUNT', grondslag: 'OPDRACHT', van: VANDAAG };
    expect((await p.als(p.w.wie.consulent, MELDEN, { input })).errors).toEqual([]);
    expect(await vraagt(p.w.wie.consulent, p.w.wij.gulsum)).toEqual([]);
    expect(await namen(p.w.wie.taalpuntcoordinator)).toEqual(['Amina', 'Gulsum']);
  });

  it('niet wie een gezinsmigrant is, nog in de intake zit of het certificaat heeft', async () => {
    await p.b.zet('trajectstatus', { inburgeraar_id: p.w.wij.celine, doelgroep: 'GEZINSMIGRANT', fase: 'PIP', intake_afgerond_op: '2026-10-02' });
    await p.b.zet('trajectstatus', { inburgeraar_id: p.w.wij.daoud, doelgroep: 'ASIELSTATUSHOUDER', fase: 'INTAKE' });
    await p.b.zet('trajectstatus', { inburgeraar_id: p.w.wij.esra, doelgroep: 'ASIELSTATUSHOUDER', fase: 'VOLDAAN', termijn_start: '2024-01-02', termijn_einde: '2027-01-01', ingeschreven_op: '2024-01-02', gestart_op: '2024-01-08', voldaan_op: '2026-10-01' });
    for (const id of [p.w.wij.celine, p.w.wij.daoud, p.w.wij.esra]) expect(await vraagt(p.w.wie.consulent, id)).toEqual([]);
    await p.b.vraag(`update trajectstatus set intake_afgerond_op = '2026-11-02' where inburgeraar_id = $1`, [p.w.wij.daoud]);
    expect(await vraagt(p.w.wie.consulent, p.w.wij.daoud)).toHaveLength(1);
  });
});

describe('De coördinator neemt een aanmelding aan', () => {
  it('een nieuwe staat er met de dag waarop het gesprek er moet zijn', async () => {
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'NIEUW', verwezenOp: VANDAAG, taken: [{ soort: 'NIEUW', uiterlijk: '2026-12-02', staat: 'NADERT' }], coaches: [] });
  });

  it('plant het gesprek, schrijft de wens op, en dan wacht iemand; waar niemand iets over zei blijft leeg', async () => {
    expect(code(await opschrijven(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, { versie: 0, intakeGeplandOp: '2026-11-20' }))).toBeUndefined();
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'INTAKE', taken: [{ soort: 'INTAKE', uiterlijk: '2026-11-20' }] });
    const wens = { intakeOp: VANDAAG, wens: 'TAALCOACH', wachtlijstSinds: '2026-09-01', kern: 'Nieuwleusen', weekdagen: ['DI', 'DO'], dagdelen: ['AVOND'], niveau: 'ZINNEN' };
    expect(code(await opschrijven(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, { versie: 0, ...wens }))).toBe('VERSIE_VEROUDERD');
    expect(code(await opschrijven(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, { versie: 1, ...wens }))).toBeUndefined();
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'WACHT', wachtSinds: '2026-09-01', taken: [{ soort: 'WACHT', uiterlijk: '2026-10-27', staat: 'TE_LAAT' }] });
  });

  it('alleen met woorden uit de lijst, en binnen de grenzen', async () => {
    const fout = await opschrijven(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, { versie: 2, wens: 'BUREN', kern: 'x'.repeat(61), niveau: 'B1', weekdagen: ['XX'], volgendeTijd: '25:00', intakeOp: '2026-11-19' });
    expect(velden(fout)?.map((veld) => veld.split(' ')[0]).sort()).toEqual(['taalcoaching.intakeOp', 'taalcoaching.kern', 'taalcoaching.niveau', 'taalcoaching.volgendeTijd', 'taalcoaching.weekdagen', 'taalcoaching.wens']);
  });

  it('de inburgeraar en de consulent lezen het; andere partners krijgen niets, ook geen lijst', async () => {
    const ik = await p.b.persona('Gulsum Zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.gulsum });
    const VRAAG = 'query($id: ID!) { inburgeraar(id: $id) { taalcoaching { wens kern niveau } } }';
    for (const wie of [p.w.wie.consulent, ik]) expect((await p.als(wie, VRAAG, { id: p.w.wij.gulsum })).data).toMatchObject({ inburgeraar: { taalcoaching: { wens: 'TAALCOACH', kern: 'Nieuwleusen', niveau: 'ZINNEN' } } });
    for (const wie of [p.w.wie.vwnCoordinator, p.w.wie.taalcoordinator, p.w.wie.teamleider]) expect((await p.als(wie, VRAAG, { id: p.w.wij.gulsum })).data).toMatchObject({ inburgeraar: { taalcoaching: null } });
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnCoordinator, p.w.wie.welzijnscoordinator, p.w.wie.teamleider]) expect(code(await p.als(wie, LIJST))).toBe('GEEN_TOEGANG');
  });

  it('niet wie bij een ander Taalpunt hoort, pas straks komt, voorbij is of verhuisde', async () => {
    await p.b.betrokken(p.w.wij.bilal, 'TAALPUNT', { organisatieId: p.w.org.taalpunt }, { van: '2026-11-19' });
    await p.b.betrokken(p.w.wij.hamid, 'TAALPUNT', { organisatieId: p.w.org.taalpunt }, { van: '2025-01-01', tot: '2026-11-17' });
    await p.b.betrokken(p.w.wij.farid, 'TAALPUNT', elders);
    expect(await namen(p.w.wie.taalpuntcoordinator)).toEqual(['Amina', 'Gulsum']);
    expect(await namen(elders)).toEqual(['Farid']);
    expect(code(await opschrijven(elders, p.w.wij.gulsum, { versie: 0, wens: 'TAALCAFE' }))).toBe('NIET_GEVONDEN');
  });

  it('kost even veel opdrachten aan de databank voor twee mensen als voor dertig, en staat in het auditlog', async () => {
    const twee = await p.tel(() => regels(p.w.wie.taalpuntcoordinator));
    for (let i = 0; i < 28; i += 1) await p.b.betrokken(await p.b.inburgeraar(`Extra${i}`, 'Velen', p.w.gemeenten.dalfsen, { portaalnummer: `TP-${i}` }), 'TAALPUNT', { organisatieId: p.w.org.taalpunt }, { van: '2026-11-10' });
    const dertig = await p.tel(() => regels(p.w.wie.taalpuntcoordinator));
    expect([dertig.uitkomst.length, dertig.aantal]).toEqual([twee.uitkomst.length + 28, twee.aantal]);
    expect(dertig.aantal).toBe(6);
    const [rij] = await p.b.vraag<{ rubrieken: string[] }>(`select array_agg(distinct r order by r) as rubrieken from auditregel, unnest(rubrieken) r where operatie = 'taalpunt' and lidmaatschap_id = $1 and $2 = any(personen)`,
      [p.w.wie.taalpuntcoordinator.lidmaatschapId, p.w.wij.amina]);
    expect(rij?.rubrieken).toEqual(['ACHTERNAAM', 'ROEPNAAM', 'TAALCOACHING']);
  });
});

describe('De taalcoach', () => {
  it('ziet alleen wie aan hem is gekoppeld, zonder achternaam, en geen andere coach', async () => {
    expect(await namen(p.w.wie.taalcoach)).toEqual(['Amina']);
    expect(await namen(tweede)).toEqual([]);
    await p.b.betrokken(p.w.wij.amina, 'TAALPUNT', tweede, { van: '2026-11-01' });
    const regel = await regelVan(p.w.wie.taalcoach, p.w.wij.amina);
    expect(regel).toMatchObject({ stand: 'GEKOPPELD', inburgeraar: { achternaam: null } });
    expect(regel?.coaches.map(({ naam }) => naam)).toEqual(['Cora Coach']);
    expect((await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.amina))?.coaches.map(({ naam }) => naam)).toEqual(['Cora Coach', 'Bram Coach']);
  });

  it('schrijft in één tik op dat zij oefenden: één bijeenkomst en één uur, dat meetelt waar de gemeente dat laat tellen', async () => {
    const { data, errors } = await oefen(p.w.wie.taalcoach, p.w.wij.amina);
    expect(errors).toEqual([]);
    expect(data?.oefenenVastleggen).toMatchObject({ uren: true, inburgeraar: { taalcoaching: { bijeenkomsten: [{ datum: VANDAAG, minuten: 60, versie: 1 }] } } });
    expect(await grootboek(p.w.wij.amina)).toEqual([{ datum: VANDAAG, minuten: 60, versie: 1, actueel: true }]);
    expect(await p.b.vraag('select minuten from participatie_telling where inburgeraar_id = $1', [p.w.wij.amina])).toEqual([{ minuten: 60 }]);
    expect(await regelVan(p.w.wie.taalcoach, p.w.wij.amina)).toMatchObject({ laatsteOefenenOp: VANDAAG });
    const [rij] = await p.b.vraag<{ rubrieken: string[] }>(`select array_agg(distinct r order by r) as rubrieken from auditregel, unnest(rubrieken) r where operatie = 'oefenenVastleggen' and soort = 'SCHRIJVEN'`);
    expect(rij?.rubrieken).toEqual(['PARTICIPATIE_UREN', 'TAALCOACHING']);
  });

  it('een tweede tik op dezelfde dag schrijft niets meer, ook niet van twee telefoons tegelijk of met dezelfde sleutel', async () => {
    expect(velden(await oefen(p.w.wie.taalcoach, p.w.wij.amina))).toEqual(['datum STAAT_ER_AL']);
    const datum = '2026-11-12';
    const samen = await opHetzelfdeMoment(p, 'taalbijeenkomst', [1, 2, 3].map(() => () => oefen(p.w.wie.taalcoach, p.w.wij.amina, { datum })));
    expect(samen.map(code).filter((een) => een === undefined)).toHaveLength(1);
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, datum: '2026-11-11', minuten: 90 };
    for (let i = 0; i < 2; i += 1) expect((await p.als(p.w.wie.taalcoach, OEFENEN, { input })).errors).toEqual([]);
    expect(await p.b.vraag('select datum::text, minuten from taalbijeenkomst where inburgeraar_id = $1 order by datum', [p.w.wij.amina])).toEqual([{ datum: '2026-11-11', minuten: 90 }, { datum, minuten: 60 }, { datum: VANDAAG, minuten: 60 }]);
    expect((await grootboek(p.w.wij.amina)).map(({ minuten, actueel }) => `${minuten} ${actueel}`)).toEqual(['90 true', '60 true', '60 true']);
  });

  it('ongedaan maken neemt de bijeenkomst en het uur samen terug, en daarna kan het opnieuw', async () => {
    expect(code(await oefen(p.w.wie.taalcoach, p.w.wij.amina, { minuten: 0, versie: 7 }))).toBe('VERSIE_VEROUDERD');
    const terug = await oefen(p.w.wie.taalcoach, p.w.wij.amina, { minuten: 0, versie: 1 });
    expect(terug.data?.oefenenVastleggen.inburgeraar.taalcoaching.bijeenkomsten.map(({ datum }) => datum)).toEqual(['2026-11-12', '2026-11-11']);
    expect((await grootboek(p.w.wij.amina)).filter(({ datum, actueel }) => datum === VANDAAG && actueel)).toMatchObject([{ minuten: 0, versie: 2 }]);
    expect((await regelVan(p.w.wie.taalcoach, p.w.wij.amina))?.laatsteOefenenOp).toBe('2026-11-12');
    const weer = await oefen(p.w.wie.taalcoach, p.w.wij.amina, { minuten: 45, plaats: 'Bibliotheek' });
    expect(weer.data?.oefenenVastleggen.inburgeraar.taalcoaching.bijeenkomsten[0]).toMatchObject({ datum: VANDAAG, minuten: 45, plaats: 'Bibliotheek', versie: 3 });
    expect((await grootboek(p.w.wij.amina)).filter(({ actueel }) => actueel).reduce((som, { minuten }) => som + minuten, 0)).toBe(195);
    expect(await p.b.vraag('select minuten from participatie_telling where inburgeraar_id = $1', [p.w.wij.amina])).toEqual([{ minuten: 195 }]);
  });

  it('uren die iemand met de hand op die dag schreef blijven staan en tellen niet dubbel', async () => {
    const HAND = 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }';
    const regel = { inburgeraarId: p.w.wij.amina, datum: '2026-11-09', duurMinuten: 90, beginTijd: '19:30' };
    expect((await p.als(p.w.wie.taalpuntcoordinator, HAND, { input: { idempotentieSleutel: sleutel(), activiteitId: oefenen, regels: [regel] } })).errors).toEqual([]);
    expect((await oefen(p.w.wie.taalcoach, p.w.wij.amina, { datum: '2026-11-09' })).errors).toEqual([]);
    expect((await grootboek(p.w.wij.amina)).filter(({ datum }) => datum === '2026-11-09')).toMatchObject([{ minuten: 90, versie: 1 }]);
  });

  it('zonder activiteit in de catalogus staat de bijeenkomst er, en geen uren', async () => {
    await p.b.vraag(`update activiteit set tot = '2026-11-01' where id = $1`, [oefenen]);
    const { data } = await oefen(p.w.wie.taalcoach, p.w.wij.amina, { datum: '2026-11-10' });
    expect(data?.oefenenVastleggen).toMatchObject({ uren: false });
    expect((await grootboek(p.w.wij.amina)).some(({ datum }) => datum === '2026-11-10')).toBe(false);
    await p.b.vraag('update activiteit set tot = null where id = $1', [oefenen]);
  });

  it('niet voor morgen, voor een dag van voor de koppeling, te lang, of voor wie niet aan hem is gekoppeld', async () => {
    expect(velden(await oefen(p.w.wie.taalcoach, p.w.wij.amina, { datum: '2026-11-19', minuten: 481, plaats: 'x'.repeat(201) }))?.sort()).toEqual(['datum DATUM_IN_TOEKOMST', 'minuten GETAL_BUITEN_GRENZEN', 'plaats TEKST_TE_LANG']);
    expect(velden(await oefen(tweede, p.w.wij.amina, { datum: '2026-10-31' }))).toEqual(['datum BUITEN_PLAATSING']);
    for (const wie of [p.w.wij.gulsum, p.w.wij.farid, 'geen-id']) expect(code(await oefen(p.w.wie.taalcoach, wie))).toBe('NIET_GEVONDEN');
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnBegeleider, p.w.wie.taaldocent, p.w.wie.welzijnscoordinator]) expect(code(await oefen(wie, p.w.wij.amina))).toBe('GEEN_TOEGANG');
    expect(code(await oefen(elders, p.w.wij.amina))).toBe('NIET_GEVONDEN');
  });

  it('spreekt de volgende keer af; een dag die voorbij is of waarop al is geoefend is geen afspraak meer', async () => {
    expect(code(await opschrijven(p.w.wie.taalcoach, p.w.wij.amina, { versie: 0, volgendeOp: '2026-11-25', volgendeTijd: '19:30', volgendePlaats: 'Bibliotheek' }))).toBeUndefined();
    expect((await regelVan(p.w.wie.taalcoach, p.w.wij.amina))?.volgendeOp).toBe('2026-11-25');
    await p.b.vraag('update taalcoaching set volgende_op = $2 where inburgeraar_id = $1', [p.w.wij.amina, VANDAAG]);
    expect((await regelVan(p.w.wie.taalcoach, p.w.wij.amina))?.volgendeOp).toBeNull();
  });

  it('wordt een signaal van zorg: de eigen coördinator leest het mee, een ander Taalpunt niet', async () => {
    const SIGNAAL = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
    expect((await p.als(p.w.wie.taalcoach, SIGNAAL, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, onderwerp: 'WELZIJN', tekst: 'Amina komt niet meer.' } })).errors).toEqual([]);
    const eigen = async (wie: Persona) => (await p.als<{ mijnSignalen: { signaal: { tekst: string } }[] }>(wie, '{ mijnSignalen { signaal { tekst } } }')).data?.mijnSignalen.map(({ signaal }) => signaal.tekst);
    expect(await eigen(p.w.wie.taalpuntcoordinator)).toEqual(['Amina komt niet meer.']);
    expect(await eigen(elders)).toEqual([]);
  });
});

describe('De coördinator koppelt een taalcoach', () => {
  const KOPPEL = 'mutation($input: BegeleiderKoppelenInput!) { begeleiderKoppelen(input: $input) { inburgeraar { id taalcoaching { gekoppeldOp wens } } } }';
  const ONTKOPPEL = 'mutation($input: BegeleiderOntkoppelenInput!) { begeleiderOntkoppelen(input: $input) { inburgeraar { id } } }';
  const koppel = (wie: Persona, inburgeraarId: string, vrijwilliger: Persona, van = VANDAAG) => p.als<{ begeleiderKoppelen: { inburgeraar: { taalcoaching: object } } }>(wie, KOPPEL, { input: { idempotentieSleutel: sleutel(), inburgeraarId, vrijwilligerId: vrijwilliger.lidmaatschapId, van } });
  const ontkoppel = async (wie: Persona, inburgeraarId: string, vrijwilliger: Persona, reden: string) => {
    const k = (await regelVan(p.w.wie.taalpuntcoordinator, inburgeraarId))?.coaches.find(({ vrijwilligerId }) => vrijwilligerId === vrijwilliger.lidmaatschapId);
    return p.als(wie, ONTKOPPEL, { input: { idempotentieSleutel: sleutel(), inburgeraarId, koppelingId: k?.id ?? '', versie: k?.versie ?? 0, tot: null, reden } });
  };

  it('die de persoon meteen ziet; de persoon leest sinds wanneer, en in het log staat taalcoaching', async () => {
    const { data, errors } = await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, tweede);
    expect(errors).toEqual([]);
    expect(data?.begeleiderKoppelen.inburgeraar.taalcoaching).toEqual({ gekoppeldOp: VANDAAG, wens: 'TAALCOACH' });
    expect(await namen(tweede)).toEqual(['Amina', 'Gulsum']);
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'GEKOPPELD', wachtSinds: null });
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, tweede))).toBe('KOPPELING_ER_AL');
    expect(await p.b.vraag(`select distinct unnest(rubrieken) as r from auditregel where operatie = 'begeleiderKoppelen' and soort = 'SCHRIJVEN'`)).toEqual([{ r: 'TAALCOACHING' }]);
  });

  it('alleen een coach van het eigen Taalpunt, alleen wie is aangemeld, en niet een coach zelf of een ander', async () => {
    for (const wie of [p.w.wie.vwnBegeleider, p.w.wie.taalpuntcoordinator, elders]) expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, wie))).toBe('KOPPELING_VRIJWILLIGER');
    for (const id of [p.w.wij.bilal, p.w.wij.hamid, p.w.wij.farid]) expect(code(await koppel(p.w.wie.taalpuntcoordinator, id, tweede))).toBe('NIET_GEVONDEN');
    for (const wie of [tweede, p.w.wie.consulent, p.w.wie.welzijnscoordinator]) expect(code(await koppel(wie, p.w.wij.gulsum, tweede))).toBe('GEEN_TOEGANG');
    expect(code(await koppel(elders, p.w.wij.gulsum, tweede))).toBe('NIET_GEVONDEN');
    // VluchtelingenWerk couples its own volunteers, and no taalcoach.
    expect(code(await koppel(p.w.wie.vwnCoordinator, p.w.wij.gulsum, tweede))).toBe('KOPPELING_VRIJWILLIGER');
  });

  it('stoppen geeft de reden, en zet iemand terug op de wachtlijst; met een tweede coach niet', async () => {
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, p.w.wie.taalcoach))).toBeUndefined();
    expect(code(await ontkoppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, tweede, 'VRIJWILLIGER_STOPT'))).toBeUndefined();
    expect(await namen(tweede)).toEqual(['Amina']);
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'GEKOPPELD' });
    expect(code(await ontkoppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, p.w.wie.taalcoach, 'PAST_NIET'))).toBeUndefined();
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'WACHT', wachtSinds: VANDAAG, coaches: [] });
    expect(await p.b.vraag('select koppeleinde from betrokkenheid where inburgeraar_id = $1 and koppeleinde is not null order by koppeleinde', [p.w.wij.gulsum])).toEqual([{ koppeleinde: 'PAST_NIET' }, { koppeleinde: 'VRIJWILLIGER_STOPT' }]);
  });

  it('wie klaar is met oefenen wacht niet meer', async () => {
    expect(code(await koppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, tweede))).toBeUndefined();
    expect(code(await ontkoppel(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum, tweede, 'BEGELEIDING_KLAAR'))).toBeUndefined();
    expect(await regelVan(p.w.wie.taalpuntcoordinator, p.w.wij.gulsum)).toMatchObject({ stand: 'LATER', wachtSinds: null });
  });

  it('wat een coach kan legt de coördinator vast: dorpen, delen van de dag en met wie; weglaten laat het staan', async () => {
    const BIJWERKEN = 'mutation($input: VrijwilligerBijwerkenInput!) { vrijwilligerBijwerken(input: $input) { vrijwilliger { weekdagen dagdelen kernen niveaus hoogstens aantal versie } } }';
    const bijwerken = (wie: Persona, anders: Record<string, unknown>) => p.als<{ vrijwilligerBijwerken: { vrijwilliger: object } }>(wie, BIJWERKEN, { input: { idempotentieSleutel: sleutel(), vrijwilligerId: tweede.lidmaatschapId, versie: 0, talen: [], weekdagen: [2], hoogstens: 2, ...anders } });
    const alles = { dagdelen: ['AVOND'], kernen: ['Nieuwleusen', 'Dalfsen'], niveaus: ['ZINNEN'] };
    expect((await bijwerken(p.w.wie.taalpuntcoordinator, alles)).data?.vrijwilligerBijwerken.vrijwilliger).toEqual({ weekdagen: [2], ...alles, hoogstens: 2, aantal: 1, versie: 1 });
    expect((await bijwerken(p.w.wie.taalpuntcoordinator, { versie: 1 })).data?.vrijwilligerBijwerken.vrijwilliger).toMatchObject({ ...alles, versie: 2 });
    expect(velden(await bijwerken(p.w.wie.taalpuntcoordinator, { versie: 2, dagdelen: ['NACHT'], niveaus: ['B2'], kernen: ['x'.repeat(61)] }))?.sort()).toEqual(['dagdelen KEUZE_ONBEKEND', 'kernen TEKST_TE_LANG', 'niveaus KEUZE_ONBEKEND']);
    expect(code(await bijwerken(elders, alles))).toBe('NIET_GEVONDEN');
    expect(code(await bijwerken(tweede, alles))).toBe('GEEN_TOEGANG');
  });
});

describe('Het taalcafé', () => {
  it('vrije inloop: wie er was heeft het uur, en wie niet is aangemeld kan er niet bij', async () => {
    const cafe = await p.b.activiteit('Taalcafé', p.w.gemeenten.dalfsen);
    const MAAK = 'mutation($input: DeelnemersgroepMakenInput!) { deelnemersgroepMaken(input: $input) { groep { id naam inloop } } }';
    const { data, errors } = await p.als<{ deelnemersgroepMaken: { groep: { id: string } } }>(p.w.wie.taalpuntcoordinator, MAAK, { input: {
      idempotentieSleutel: sleutel(), groep: { naam: 'Taalcafé Nieuwleusen', soort: 'TAALCAFE', locatie: 'Bibliotheek', stoelen: 30, van: '2026-09-01', tot: null, begeleiderId: p.w.wie.taalpuntcoordinator.lidmaatschapId,
      weekdag: 2, beginTijd: '19:30', doelgroep: null, inloop: true, activiteitId: cafe } } });
    expect(errors).toEqual([]);
    const groepId = data?.deelnemersgroepMaken.groep.id ?? '';
    const WAS = 'mutation($input: BijeenkomstVastleggenInput!) { bijeenkomstVastleggen(input: $input) { bijeenkomst { versie } } }';
    const was = (aanwezig: string[]) => p.als(p.w.wie.taalpuntcoordinator, WAS, { input: { idempotentieSleutel: sleutel(), groepId, datum: '2026-11-17', versie: 0, activiteitId: cafe, duurMinuten: 120, aanwezig, anderen: 4 } });
    expect(velden(await was([p.w.wij.amina, p.w.wij.bilal]))).toEqual(['aanwezig.1 BUITEN_PLAATSING']);
    expect((await was([p.w.wij.amina])).errors).toEqual([]);
    const ik = await p.b.persona('Amina Zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const eigen = await p.als<{ inburgeraar: { participatieUren: { regels: { activiteit: string; minuten: number; datum: string }[] } } }>(ik, 'query($id: ID!) { inburgeraar(id: $id) { participatieUren { regels { activiteit minuten datum } } } }', { id: p.w.wij.amina });
    expect(eigen.data?.inburgeraar.participatieUren.regels).toContainEqual({ activiteit: 'Taalcafé', minuten: 120, datum: '2026-11-17' });
  });
});
