import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
/** Larcom works for Staphorst as well; Karin coordinates elsewhere. */
let elders: Persona;
let tweede: Persona;
let karis: string;
const id: Record<string, string> = {};

beforeAll(async () => {
  p = await portaalStarten();
  await p.b.zet('organisatie_gemeente', { organisatie_id: p.w.org.larcom, gemeente_id: p.w.gemeenten.staphorst });
  karis = await p.b.organisatie('Kari Proef', 'PARTICIPATIEAANBIEDER', [p.w.gemeenten.dalfsen]);
  elders = await p.b.persona('Karin Kari', 'PARTICIPATIECOORDINATOR', karis);
  tweede = await p.b.persona('Wil Werk', 'WERKBEGELEIDER', p.w.org.larcom);
  await p.b.betrokken(p.w.wij.farid, 'PARTICIPATIE', { organisatieId: p.w.org.larcom }, { van: '2026-10-01' });
});
afterAll(() => p.stop());

const LIJST = `{ plaatsingen { sinds urenPerWeek taken { soort uiterlijk staat } inburgeraar { id roepnaam { roepnaam } mijnOpdracht { gemeente } }
  plek { id versie van tot einde minuten recenteMinuten laatsteUrenOp evaluaties geevalueerdOp mapKlaar groep { id naam } module { id naam weken } doorstroom { klaar redenen { soort gehaald is nodig } } voorstel { op stand terugkoppeling } } } }`;
interface Plek {
  id: string; versie: number; van: string; tot: string | null; einde: string | null; minuten: number; recenteMinuten: number; laatsteUrenOp: string | null; evaluaties: number; geevalueerdOp: string | null; mapKlaar: number | null;
  groep: { id: string; naam: string }; module: { naam: string; weken: number } | null; doorstroom: { klaar: boolean; redenen: { soort: string; gehaald: boolean; is: number; nodig: number }[] } | null; voorstel: { op: string; stand: string; terugkoppeling: string | null } | null;
}
interface Regel { sinds: string; urenPerWeek: number | null; taken: { soort: string; uiterlijk: string | null; staat: string }[]; inburgeraar: { id: string; roepnaam: { roepnaam: string }; mijnOpdracht: { gemeente: string } }; plek: Plek | null }
const regels = async (wie: Persona): Promise<Regel[]> => {
  const { data, errors } = await p.als<{ plaatsingen: Regel[] }>(wie, LIJST);
  expect(errors).toEqual([]);
  return data?.plaatsingen ?? [];
};
const namen = async (wie: Persona) => (await regels(wie)).map((r) => r.inburgeraar.roepnaam.roepnaam).sort();
const regelVan = async (wie: Persona, wier: string) => (await regels(wie)).find((r) => r.inburgeraar.id === wier);
const pia = () => p.w.wie.participatiecoordinator;

const MODULE = 'mutation($input: ModuleVastleggenInput!) { moduleVastleggen(input: $input) { modules { id naam weken versie plaatsen { geldigVan plaatsen } } } }';
const GROEP = 'mutation($input: WerkgroepVastleggenInput!) { werkgroepVastleggen(input: $input) { werkgroepen { id versie naam moduleId weekdagen aantal begeleiders { id naam } } } }';
const GEVEN = 'mutation($input: PlaatsingGevenInput!) { plaatsingGeven(input: $input) { plaatsingen { inburgeraar { id } } } }';
const EINDE = 'mutation($input: PlaatsingEindeInput!) { plaatsingEinde(input: $input) { plaatsingen { inburgeraar { id } } } }';
const doe = <T = Record<string, never>>(wie: Persona, document: string, input: Record<string, unknown>) => p.als<T>(wie, document, { input: { idempotentieSleutel: sleutel(), ...input } });
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const module = (wie: Persona, anders: Record<string, unknown> = {}) => doe(wie, MODULE, { naam: 'Houtwerkplaats', weken: 26, plaatsen: 2, geldigVan: '2026-01-01', ...anders });
const groep = (wie: Persona, anders: Record<string, unknown> = {}) => doe(wie, GROEP, { naam: 'Groen A', weekdagen: [2, 4], begeleiderId: tweede.lidmaatschapId, van: '2026-11-01', ...anders });
const geef = (wie: Persona, inburgeraarId: string, groepId: string, van = '2026-11-18', tot: string | null = null) => doe(wie, GEVEN, { inburgeraarId, groepId, van, tot });
const einde = (wie: Persona, inburgeraarId: string, plek: { id: string; versie: number }, anders: Record<string, unknown> = {}) => doe(wie, EINDE, { inburgeraarId, plekId: plek.id, versie: plek.versie, tot: '2026-11-18', ...anders });
const modules = async (wie: Persona) => (await p.als<{ modules: { id: string; naam: string; weken: number; versie: number; plaatsen: { geldigVan: string; plaatsen: number }[] }[] }>(wie, '{ modules { id naam weken versie plaatsen { geldigVan plaatsen } } }')).data?.modules ?? [];
const groepen = async () => (await p.als<{ beheerdeWerkgroepen: { id: string; versie: number; naam: string; moduleId: string | null; weekdagen: number[]; begeleiders: { naam: string }[]; aantal: number }[] }>(pia(), '{ beheerdeWerkgroepen { id versie naam moduleId weekdagen aantal begeleiders { naam } } }')).data?.beheerdeWerkgroepen ?? [];

describe('De coördinator legt modules en werkgroepen vast', () => {
  it('een module uit het aanbod van een van de gemeenten, met plekken vanaf een dag', async () => {
    expect(code(await module(pia()))).toBeUndefined();
    expect(code(await module(pia(), { naam: 'Kringloop Staphorst', weken: 13, plaatsen: 1 }))).toBeUndefined();
    const [hout, kringloop] = await modules(pia());
    expect([hout?.naam, kringloop?.naam]).toEqual(['Houtwerkplaats', 'Kringloop Staphorst']);
    Object.assign(id, { hout: hout?.id, kringloop: kringloop?.id });
    expect(code(await module(pia(), { id: hout?.id, versie: 1, plaatsen: 3, geldigVan: '2026-12-01' }))).toBeUndefined();
    expect((await modules(pia()))[0]).toMatchObject({ versie: 2, plaatsen: [{ geldigVan: '2026-12-01', plaatsen: 3 }, { geldigVan: '2026-01-01', plaatsen: 2 }] });
  });

  it('niet wat in geen aanbod staat, twee keer dezelfde, een verouderde versie of een getal dat niet kan', async () => {
    expect(code(await module(pia(), { naam: 'Bestaat niet' }))).toBe('MODULE_AANBOD');
    expect(code(await module(pia()))).toBe('STAAT_ER_AL');
    expect(code(await module(pia(), { id: id['hout'], versie: 1 }))).toBe('VERSIE_VEROUDERD');
    expect(code(await module(elders, { id: id['hout'], versie: 2 }))).toBe('NIET_GEVONDEN');
    for (const anders of [{ weken: 0 }, { weken: 105 }, { plaatsen: -1 }, { plaatsen: 501 }]) expect(code(await module(pia(), { naam: 'Werken zonder taal', ...anders }))).toBe('GETAL_BUITEN_GRENZEN');
    expect(code(await module(elders, { naam: 'Kringloop Staphorst' }))).toBe('MODULE_AANBOD');
  });

  it('een werkgroep met haar dagen, en de begeleider neemt hem vandaag over', async () => {
    expect(code(await groep(pia()))).toBeUndefined();
    const groen = (await groepen()).find(({ naam }) => naam === 'Groen A');
    expect(groen).toMatchObject({ weekdagen: [2, 4], moduleId: null, aantal: 0, begeleiders: [{ naam: 'Wil Werk' }] });
    id['groen'] = groen?.id ?? '';
    const hout = (await groepen()).find(({ naam }) => naam === 'Hout A');
    id['houtA'] = hout?.id ?? '';
    expect(code(await groep(pia(), { id: hout?.id, versie: hout?.versie, naam: 'Hout A', moduleId: id['hout'], begeleiderId: null, van: '2025-01-01' }))).toBeUndefined();
    expect((await groepen()).find(({ naam }) => naam === 'Hout A')).toMatchObject({ moduleId: id['hout'], begeleiders: [{ naam: 'Wim Werk' }], aantal: 2, versie: 2 });
    expect(code(await groep(pia(), { naam: 'Groen A' }))).toBe('STAAT_ER_AL');
    expect(code(await groep(pia(), { naam: 'Zonder begeleider', begeleiderId: null }))).toBe('VELD_VERPLICHT');
    for (const begeleiderId of [p.w.wie.taaldocent.lidmaatschapId, elders.lidmaatschapId]) expect(code(await groep(pia(), { naam: 'Verkeerd', begeleiderId }))).toBe('KEUZE_ONBEKEND');
    expect(code(await groep(pia(), { naam: 'Verkeerd', weekdagen: [8] }))).toBe('GETAL_BUITEN_GRENZEN');
    expect(code(await groep(elders, { id: id['groen'], versie: 1, begeleiderId: null }))).toBe('NIET_GEVONDEN');
  });

  it('en niemand anders; modules leest ook wie een werkgroep begeleidt, van de eigen organisatie', async () => {
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.taalcoordinator, p.w.wie.vwnCoordinator]) {
      for (const uitkomst of [await module(wie), await groep(wie), await geef(wie, p.w.wij.amina, id['houtA'] ?? ''), await einde(wie, p.w.wij.amina, { id: sleutel(), versie: 1 })]) expect(code(uitkomst)).toBe('GEEN_TOEGANG');
    }
    expect((await modules(p.w.wie.werkbegeleider)).map(({ naam }) => naam)).toEqual(['Houtwerkplaats', 'Kringloop Staphorst']);
    expect(await modules(elders)).toEqual([]);
  });
});

describe('Wie een plek heeft, en wat dat vraagt', () => {
  it('met de laatste dag van de module waar geen is afgesproken, en wie nog op een plek wacht; van beide gemeenten', async () => {
    const [amina, farid] = [await regelVan(pia(), p.w.wij.amina), await regelVan(pia(), p.w.wij.farid)];
    expect(amina?.plek).toMatchObject({ van: '2025-01-01', tot: null, einde: '2025-07-01', groep: { naam: 'Hout A' }, module: { naam: 'Houtwerkplaats', weken: 26 }, evaluaties: 0, voorstel: null });
    expect(amina?.taken.map(({ soort }) => soort)).toContain('TE_LANG');
    expect(amina?.inburgeraar.mijnOpdracht.gemeente).toBe('Dalfsen');
    expect(farid).toMatchObject({ sinds: '2026-10-01', plek: null, taken: [{ soort: 'WACHT', uiterlijk: '2026-11-12', staat: 'TE_LAAT' }], inburgeraar: { mijnOpdracht: { gemeente: 'Staphorst' } } });
  });

  it('uren en evaluaties van de eigen organisatie maken iemand klaar; wat een ander schreef, een andere module of van voor de plek telt niet', async () => {
    const schrijver = { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.larcom, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId };
    const goed = { op_tijd_komen: 'GOED', samenwerken: 'GOED', zelfstandig_werken: 'VOLDOENDE', instructies_opvolgen: 'GOED' };
    const uren = (datum: string, minuten: number, anders = {}) => p.b.zet('participatie_uren', { ...schrijver, datum, activiteit_id: p.w.activiteiten.hout, minuten, ...anders });
    await uren('2024-12-31', 1440);
    await uren('2026-11-16', 1440, { organisatie_id: p.w.org.saam });
    await p.b.zet('participatie_evaluatie', { ...schrijver, datum: '2026-11-01', module: 'Houtwerkplaats', ...goed, organisatie_id: karis });
    await p.b.zet('participatie_evaluatie', { ...schrijver, datum: '2026-11-01', module: 'Werken zonder taal', ...goed });
    await p.b.zet('participatie_evaluatie', { ...schrijver, datum: '2024-12-01', module: 'Houtwerkplaats', ...goed });
    expect((await regelVan(pia(), p.w.wij.amina))?.plek).toMatchObject({ minuten: 0, recenteMinuten: 0, laatsteUrenOp: null, evaluaties: 0, doorstroom: { klaar: false } });
    // Four hours a week over the length of the module, of which three quarters.
    for (let dag = 1; dag <= 4; dag += 1) await uren(`2026-11-0${dag}`, 1170);
    await p.b.zet('participatie_evaluatie', { ...schrijver, datum: '2026-11-02', module: 'Houtwerkplaats', ...goed });
    const amina = await regelVan(pia(), p.w.wij.amina);
    expect(amina?.plek).toMatchObject({ minuten: 4680, recenteMinuten: 4680, laatsteUrenOp: '2026-11-04', evaluaties: 1, geevalueerdOp: '2026-11-02', doorstroom: { klaar: true } });
    expect(amina?.plek?.doorstroom?.redenen).toContainEqual({ soort: 'UREN', gehaald: true, is: 78, nodig: 78 });
    expect(amina?.taken.map(({ soort }) => soort)).toContain('KLAAR');
  });

  it('een voorstel is een signaal; het antwoord van de consulent komt terug bij de plek', async () => {
    const indienen = 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }';
    const voorstel = await doe<{ signaalIndienen: { signaal: { id: string } } }>(pia(), indienen, { inburgeraarId: p.w.wij.amina, onderwerp: 'DOORSTROOM', tekst: 'Klaar voor een werkplek buiten.' });
    expect(voorstel.errors).toEqual([]);
    const na = await regelVan(pia(), p.w.wij.amina);
    expect(na?.taken.map(({ soort }) => soort)).not.toContain('KLAAR');
    expect(na?.plek?.voorstel).toEqual({ op: '2026-11-18', stand: 'OPEN', terugkoppeling: null });
    const sluiten = 'mutation($input: SignaalStapZettenInput!) { signaalStapZetten(input: $input) { signaal { id } } }';
    expect((await doe(p.w.wie.consulent, sluiten, { signaalId: voorstel.data?.signaalIndienen.signaal.id, versie: 1, stap: 'AFGEHANDELD', tekst: 'We plannen een gesprek.' })).errors).toEqual([]);
    expect((await regelVan(pia(), p.w.wij.amina))?.plek?.voorstel).toEqual({ op: '2026-11-18', stand: 'AFGEHANDELD', terugkoppeling: 'We plannen een gesprek.' });
  });

  it('thema’s van de MAP alleen in de Z-route, en niet voor wie de MAP niet leest', async () => {
    await p.b.zet('map_thema', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.larcom, thema: 'WERK_VINDEN', stand: 'AFGEROND' });
    await p.b.zet('map_thema', { inburgeraar_id: p.w.wij.amina, organisatie_id: karis, thema: 'WERKCULTUUR', stand: 'AFGEROND' });
    expect((await regelVan(pia(), p.w.wij.amina))?.plek?.mapKlaar).toBe(1);
    expect((await regelVan(pia(), p.w.wij.bilal))?.plek?.mapKlaar).toBeNull();
    expect((await regelVan(p.w.wie.werkbegeleider, p.w.wij.amina))?.plek?.mapKlaar).toBeNull();
  });

  it('de werkbegeleider alleen wie in de eigen groepen zit; niet wie wacht, straks komt of weg is', async () => {
    expect(await namen(p.w.wie.werkbegeleider)).toEqual(['Amina', 'Bilal']);
    expect(await namen(tweede)).toEqual([]);
    expect(await namen(pia())).toEqual(['Amina', 'Bilal', 'Farid']);
    expect(await namen(elders)).toEqual([]);
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.taalcoordinator, p.w.wie.vwnTrainer]) expect((await p.als(wie, LIJST)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('De coördinator geeft een plek en spreekt een einde af', () => {
  it('aan wie de gemeente gaf; de werkbegeleider ziet die persoon daarna, en het staat in het auditlog', async () => {
    for (const wier of [p.w.wij.celine, p.w.wij.gulsum, p.w.wij.daoud, sleutel()]) expect(code(await geef(pia(), wier, id['groen'] ?? ''))).toBe('NIET_GEVONDEN');
    expect(code(await geef(pia(), p.w.wij.farid, p.w.groepen.z1))).toBe('NIET_GEVONDEN');
    expect(code(await geef(elders, p.w.wij.farid, id['groen'] ?? ''))).toBe('NIET_GEVONDEN');
    expect(await namen(tweede)).toEqual([]);
    expect(code(await geef(pia(), p.w.wij.farid, id['groen'] ?? '', '2026-11-18', '2026-12-31'))).toBeUndefined();
    expect(await namen(tweede)).toEqual(['Farid']);
    expect(code(await geef(pia(), p.w.wij.farid, id['groen'] ?? '', '2026-12-01'))).toBe('STAAT_ER_AL');
    const [rij] = await p.b.vraag<{ rubrieken: string[] }>(`select rubrieken from auditregel where operatie = 'plaatsingGeven' and soort = 'SCHRIJVEN' and $1 = any(personen)`, [p.w.wij.farid]);
    expect(rij?.rubrieken).toEqual(['BETROKKENEN']);
  });

  it('een dag waarop de groep er niet is, de gemeente nog niets gaf of te ver vooruit kan niet', async () => {
    for (const van of ['2026-10-31', '2026-08-17', '2027-05-21']) expect(code(await geef(pia(), p.w.wij.bilal, id['groen'] ?? '', van)), van).toBe('PLAATS_DAG');
    expect(code(await geef(pia(), p.w.wij.bilal, id['groen'] ?? '', '2026-11-20', '2026-11-19'))).toBe('PERIODE_ONJUIST');
  });

  it('een volle module neemt niemand meer aan, ook niet als het pas later vol loopt', async () => {
    const derde = await p.b.inburgeraar('Derde', 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: 'PL-3' });
    await p.b.betrokken(derde, 'PARTICIPATIE', { organisatieId: p.w.org.larcom });
    expect(code(await geef(pia(), derde, id['houtA'] ?? ''))).toBe('PLAATS_VOL');
    expect(code(await geef(pia(), derde, id['houtA'] ?? '', '2026-12-01'))).toBeUndefined();
    const vierde = await p.b.inburgeraar('Vierde', 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: 'PL-4' });
    await p.b.betrokken(vierde, 'PARTICIPATIE', { organisatieId: p.w.org.larcom });
    expect(code(await geef(pia(), vierde, id['houtA'] ?? '', '2026-12-02'))).toBe('PLAATS_VOL');
    const bilal = (await regelVan(pia(), p.w.wij.bilal))?.plek as Plek;
    expect(code(await einde(pia(), p.w.wij.bilal, bilal, { tot: '2026-11-17', eindreden: 'GESTOPT' }))).toBeUndefined();
    // A place until the third comes; with one day more it would be too many on the first of December.
    await p.b.vraag(`update module_plaatsen set plaatsen = 2 where module_id = $1 and geldig_van = '2026-12-01'`, [id['hout']]);
    expect(code(await geef(pia(), vierde, id['houtA'] ?? '', '2026-11-18', '2026-12-01'))).toBe('PLAATS_VOL');
    expect(code(await geef(pia(), vierde, id['houtA'] ?? '', '2026-11-18', '2026-11-30'))).toBeUndefined();
  });

  it('een laatste dag afspreken, verschuiven en weghalen, met de versie die men zag', async () => {
    const plek = async () => (await regelVan(pia(), p.w.wij.farid))?.plek as Plek;
    const eerst = await plek();
    expect(eerst).toMatchObject({ tot: '2026-12-31', versie: 1 });
    expect(code(await einde(pia(), p.w.wij.farid, { ...eerst, versie: 9 }))).toBe('VERSIE_VEROUDERD');
    expect(code(await einde(pia(), p.w.wij.amina, eerst))).toBe('NIET_GEVONDEN');
    expect(code(await einde(pia(), p.w.wij.farid, eerst, { tot: '2026-11-16' }))).toBe('PLAATS_DAG');
    expect(code(await einde(pia(), p.w.wij.farid, eerst, { tot: null, eindreden: 'GESTOPT' }))).toBe('VELD_VERPLICHT');
    expect(code(await einde(pia(), p.w.wij.farid, eerst, { eindreden: 'ROUTEWISSEL' }))).toBe('KEUZE_ONBEKEND');
    expect(code(await einde(pia(), p.w.wij.farid, eerst, { tot: null }))).toBeUndefined();
    expect(await plek()).toMatchObject({ tot: null, versie: 2 });
    expect(code(await einde(pia(), p.w.wij.farid, await plek(), { tot: '2026-11-17', eindreden: 'AFGEROND' }))).toBeUndefined();
    expect((await regelVan(pia(), p.w.wij.farid))?.plek).toBeNull();
    expect(await namen(tweede)).toEqual([]);
  });

  it('dezelfde sleutel geeft één plek', async () => {
    const input = { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.farid, groepId: id['groen'], van: '2026-11-19', tot: null };
    for (let i = 0; i < 2; i += 1) expect((await p.als(pia(), GEVEN, { input })).errors).toEqual([]);
    expect(await p.b.vraag(`select count(*)::int as n from groepslid where inburgeraar_id = $1 and van = '2026-11-19'`, [p.w.wij.farid])).toEqual([{ n: 1 }]);
  });

  it('kost even veel opdrachten aan de databank voor vijf mensen als voor dertig', async () => {
    await regels(pia());
    const weinig = await p.tel(() => regels(pia()));
    for (let i = 0; i < 25; i += 1) {
      const wie = await p.b.inburgeraar(`Extra${i}`, 'Velen', p.w.gemeenten.dalfsen, { portaalnummer: `PV-${i}` });
      await p.b.betrokken(wie, 'PARTICIPATIE', { organisatieId: p.w.org.larcom });
      await p.b.zet('groepslid', { groep_id: id['groen'], organisatie_id: p.w.org.larcom, inburgeraar_id: wie, van: '2026-11-01' });
    }
    const veel = await p.tel(() => regels(pia()));
    expect(veel.uitkomst.length).toBe(weinig.uitkomst.length + 25);
    expect(veel.aantal).toBe(weinig.aantal);
    expect(veel.aantal).toBe(6);
  });
});

describe('Hoe vol de modules zijn', () => {
  const VRAAG = '{ modulebezetting { id organisatie modules { naam weken perWeek { dag plaatsen bezet langer } } wachtend { dag wachtend } } }';
  interface Partner { id: string; organisatie: string; modules: { naam: string; perWeek: { dag: string; plaatsen: number | null; bezet: number; langer: number }[] }[]; wachtend: { dag: string; wachtend: number }[] }
  const bezetting = async (wie: Persona) => (await p.als<{ modulebezetting: Partner[] }>(wie, VRAAG)).data?.modulebezetting ?? [];

  it('per week vooruit: plekken, bezet en wie te lang blijft', async () => {
    const [larcom] = await bezetting(pia());
    const hout = larcom?.modules.find(({ naam }) => naam === 'Houtwerkplaats')?.perWeek ?? [];
    expect(hout).toHaveLength(13);
    // Amina stays, the fourth until 30 November, the third from 1 December.
    expect(hout.slice(0, 4)).toEqual([{ dag: '2026-11-18', plaatsen: 2, bezet: 2, langer: 1 }, { dag: '2026-11-23', plaatsen: 2, bezet: 2, langer: 1 }, { dag: '2026-11-30', plaatsen: 2, bezet: 2, langer: 1 }, { dag: '2026-12-07', plaatsen: 2, bezet: 2, langer: 1 }]);
  });

  it('wie wacht telt tot de week waarin een plek begint; de gemeente telt alleen de eigen mensen', async () => {
    const vandaag = async (wie: Persona) => (await bezetting(wie)).find(({ id: organisatie }) => organisatie === p.w.org.larcom)?.wachtend.slice(0, 2).map(({ wachtend }) => wachtend);
    // Farid begins tomorrow; Bilal has no place any more.
    expect(await vandaag(pia())).toEqual([3, 2]);
    expect(await vandaag(p.w.wie.teamleider)).toEqual([2, 2]);
    expect(await vandaag(p.w.wie.beleidsmedewerker)).toEqual([2, 2]);
  });

  it('de gemeente ziet elke partner die voor haar werkt, en niemand anders vraagt het', async () => {
    await p.b.zet('module', { organisatie_id: karis, naam: 'Crackers bakken', weken: 10 });
    const vreemd = await p.b.organisatie('Werk in Staphorst', 'PARTICIPATIEAANBIEDER', [p.w.gemeenten.staphorst]);
    await p.b.zet('module', { organisatie_id: vreemd, naam: 'Elders', weken: 10 });
    expect((await bezetting(p.w.wie.teamleider)).map(({ organisatie }) => organisatie)).toEqual(['Kari Proef', 'Larcom']);
    expect((await bezetting(p.w.wie.teamleider))[0]?.modules[0]?.perWeek[0]).toEqual({ dag: '2026-11-18', plaatsen: null, bezet: 0, langer: 0 });
    expect((await bezetting(elders)).map(({ organisatie }) => organisatie)).toEqual(['Kari Proef']);
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.fg]) expect((await p.als(wie, VRAAG)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
