import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await p.b.vraag(`update gebruiker set taal = 'ti' where id = $1`, [amina.gebruikerId]);
});
afterAll(() => p.stop());

interface Gepland { id: string; versie: number; datum: string; tijd: string; plaats: string; stand: string; reden: string | null; gesprekId: string | null }
interface Gesprek { id: string; datum: string; verslag: string | null; aanwezigen: string[]; volgendeOp: string | null }
type Uitkomst = Record<string, { inburgeraar: { gesprekken: { laatsteOp: string | null; gesprekken: Gesprek[]; gepland: Gepland[] } } }>;
const LEZEN = 'inburgeraar { gesprekken { laatsteOp gesprekken { id datum verslag aanwezigen volgendeOp } gepland { id versie datum tijd plaats stand reden gesprekId } } }';

const doe = (naam: string) => (velden: Record<string, unknown>, wie: Persona = p.w.wie.consulent) => p.als<Uitkomst>(wie,
  `mutation($input: Gesprek${naam}Input!) { gesprek${naam}(input: $input) { ${LEZEN} } }`, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, ...velden } });
const PLAN = { soort: 'VOORTGANGSGESPREK', datum: '2026-11-25', tijd: '10:30', plaats: 'Gemeentehuis, kamer 2' };
const plannen = (anders: Record<string, unknown> = {}, wie?: Persona) => doe('Plannen')({ ...PLAN, ...anders }, wie);
const bezwaren = (a: Antwoord<Uitkomst>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const gepland = (a: Antwoord<Uitkomst>) => Object.values(a.data ?? {})[0]?.inburgeraar.gesprekken.gepland ?? [];
const nieuw = async (anders: Record<string, unknown> = {}): Promise<Gepland> => {
  const goed = await plannen(anders);
  expect(goed.errors).toEqual([]);
  return gepland(goed).find(({ stand, datum }) => stand === 'GEPLAND' && datum === (anders['datum'] ?? PLAN.datum)) as Gepland;
};
const berichten = () => p.b.vraag<{ soort: string; pad: string; taal: string; stand: string; geldig_tot: string }>('select soort, pad, taal, stand, geldig_tot::text from bericht order by ingevoerd_op, soort');

describe('De consulent plant een gesprek', () => {
  it('de inburgeraar ziet wanneer en waar, en er staat een bericht klaar in de eigen taal, zonder inhoud', async () => {
    const { aantal, uitkomst } = await p.tel(() => plannen({ taal: 'Tigrinya', tolkNodig: true, zonderDerden: true }));
    expect(uitkomst.errors).toEqual([]);
    expect(aantal).toBeLessThanOrEqual(14);
    const eigen = await p.als<{ inburgeraar: { gesprekken: { gepland: Gepland[] } } }>(amina, `query($id: ID!) { inburgeraar(id: $id) { gesprekken { gepland { id datum tijd plaats taal tolkNodig zonderDerden stand } } } }`, { id: p.w.wij.amina });
    expect(eigen.data?.inburgeraar.gesprekken.gepland).toEqual([expect.objectContaining({ datum: '2026-11-25', tijd: '10:30', plaats: 'Gemeentehuis, kamer 2', taal: 'Tigrinya', tolkNodig: true, zonderDerden: true, stand: 'GEPLAND' })]);
    expect(await berichten()).toEqual([{ soort: 'GESPREK_GEPLAND', pad: '/mijn-gesprekken', taal: 'ti', stand: 'WACHT', geldig_tot: '2026-11-25' }]);
    expect(JSON.stringify(await p.b.vraag('select to_jsonb(b) - array[\'id\', \'inburgeraar_id\', \'organisatie_id\', \'ingevoerd_door\'] as rij from bericht b'))).not.toMatch(/Amina|kamer|10:30|Tigrinya/);
    expect(await p.b.vraag(`select rubrieken from auditregel where operatie = 'gesprekPlannen' and soort = 'SCHRIJVEN'`)).toEqual([{ rubrieken: ['GESPREKKEN'] }]);
  });

  it('een dubbele tik plant één gesprek en zet één bericht klaar', async () => {
    const idempotentieSleutel = sleutel();
    const voor = (await berichten()).length;
    await Promise.all([plannen({ idempotentieSleutel, datum: '2026-12-15' }), plannen({ idempotentieSleutel, datum: '2026-12-15' })]);
    expect((await p.b.vraag(`select 1 from gepland_gesprek where datum = '2026-12-15'`)).length).toBe(1);
    expect((await berichten()).length).toBe(voor + 1);
  });

  it.each([
    ['gisteren', { datum: '2026-11-17' }, 'datum GESPREK_MOMENT'], ['over meer dan een jaar', { datum: '2027-11-19' }, 'datum GESPREK_MOMENT'],
    ['om kwart over 25', { tijd: '25:15' }, 'tijd TIJD_ONJUIST'], ['zonder plaats', { plaats: '  ' }, 'plaats VELD_VERPLICHT'], ['vijf minuten', { duurMinuten: 5 }, 'duurMinuten GETAL_BUITEN_GRENZEN'],
    ['van een soort die er niet is', { soort: 'PRAATJE' }, 'soort KEUZE_ONBEKEND'],
  ])('niet %s', async (_wat, anders, bezwaar) => {
    expect(bezwaren(await plannen(anders))).toContain(bezwaar);
  });

  it('niet voor iemand van een collega, en niet als partner of teamleider', async () => {
    expect(bezwaren(await plannen({ inburgeraarId: p.w.wij.bilal }))).toEqual(['NIET_GEVONDEN']);
    for (const wie of [p.w.wie.teamleider, p.w.wie.taalcoordinator, p.w.wie.loopbaanbegeleider, amina]) expect(bezwaren(await plannen({}, wie))).toEqual(['GEEN_TOEGANG']);
  });
});

describe('Een gepland gesprek', () => {
  it('wordt verzet met een reden: wat er stond blijft te lezen, en de inburgeraar krijgt bericht', async () => {
    const oud = await nieuw({ datum: '2026-12-01' });
    const na = await doe('Verzetten')({ geplandGesprekId: oud.id, versie: oud.versie, datum: '2026-12-03', tijd: '14:00', reden: 'Tolk kan niet.' });
    expect(na.errors).toEqual([]);
    expect(gepland(na)).toEqual(expect.arrayContaining([
      expect.objectContaining({ id: oud.id, datum: '2026-12-01', stand: 'VERZET', reden: 'Tolk kan niet.', versie: 2 }),
      expect.objectContaining({ datum: '2026-12-03', tijd: '14:00', plaats: PLAN.plaats, stand: 'GEPLAND', versie: 1 }),
    ]));
    expect(await berichten()).toContainEqual(expect.objectContaining({ soort: 'GESPREK_VERZET', geldig_tot: '2026-12-03' }));
    expect(bezwaren(await doe('Afzeggen')({ geplandGesprekId: oud.id, versie: 2, reden: 'Toch niet.' }))).toEqual(['GESPREK_AFGESLOTEN']);
  });

  it('wordt afgezegd met een reden, en niet zonder', async () => {
    const oud = await nieuw({ datum: '2026-12-08' });
    expect(bezwaren(await doe('Afzeggen')({ geplandGesprekId: oud.id, versie: oud.versie, reden: ' ' }))).toEqual(['VELD_VERPLICHT', 'reden VELD_VERPLICHT']);
    const na = await doe('Afzeggen')({ geplandGesprekId: oud.id, versie: oud.versie, reden: 'Belde af bij de balie.' });
    expect(gepland(na)).toContainEqual(expect.objectContaining({ id: oud.id, stand: 'AFGEZEGD' }));
    expect(await berichten()).toContainEqual(expect.objectContaining({ soort: 'GESPREK_AFGEZEGD', geldig_tot: '2026-12-08' }));
  });

  it('wie de versie van eerder noemt kijkt eerst wat er nu staat', async () => {
    const oud = await nieuw({ datum: '2026-12-09' });
    expect(bezwaren(await doe('Afzeggen')({ geplandGesprekId: oud.id, versie: 7, reden: 'x' }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(bezwaren(await doe('Afzeggen')({ geplandGesprekId: p.w.wij.amina, versie: 1, reden: 'x' }))).toEqual(['NIET_GEVONDEN', 'geplandGesprekId NIET_GEVONDEN']);
  });
});

describe('Een gehouden gesprek', () => {
  const houden = (g: Gepland, anders: Record<string, unknown> = {}) => doe('Houden')({ geplandGesprekId: g.id, versie: g.versie, datum: '2026-11-18', verslag: 'Het gaat goed op school.', ...anders });

  it('heeft een verslag, afspraken, een volgende dag, en telt voor de termijn van drie maanden', async () => {
    const g = await nieuw({ datum: '2026-11-18', tijd: '09:00' });
    const na = await houden(g, { afspraken: 'Elke dag lezen.', volgendeOp: '2027-02-10', aanwezigen: ['TOLK'] });
    expect(na.errors).toEqual([]);
    const { laatsteOp, gesprekken } = na.data?.['gesprekHouden']?.inburgeraar.gesprekken ?? { laatsteOp: null, gesprekken: [] };
    expect(laatsteOp).toBe('2026-11-18');
    expect(gesprekken[0]).toMatchObject({ verslag: 'Het gaat goed op school.', aanwezigen: ['TOLK'], volgendeOp: '2027-02-10' });
    expect(gepland(na)).toContainEqual(expect.objectContaining({ id: g.id, stand: 'GEHOUDEN', gesprekId: gesprekken[0]?.id }));
    expect(await p.b.vraag(`select startfeit::text, uiterlijk::text from termijn where inburgeraar_id = $1 and soort = 'VOORTGANGSGESPREK'`, [p.w.wij.amina])).toEqual([{ startfeit: '2026-11-18', uiterlijk: '2027-02-18' }]);
  });

  it('met derden erbij alleen als de inburgeraar weet dat het zonder kan (Bi 5.2)', async () => {
    const g = await nieuw({ datum: '2026-11-18', tijd: '11:00' });
    expect(bezwaren(await houden(g, { aanwezigen: ['GEZINSLID'] }))).toEqual(['GESPREK_RECHT_ZONDER_DERDEN', 'opRechtGewezen GESPREK_RECHT_ZONDER_DERDEN']);
    expect((await houden(g, { aanwezigen: ['GEZINSLID'], opRechtGewezen: true })).errors).toEqual([]);
  });

  it('dat zonder derden zou zijn, was zonder derden', async () => {
    const g = await nieuw({ datum: '2026-11-18', tijd: '12:00', zonderDerden: true });
    expect(bezwaren(await houden(g, { aanwezigen: ['BEGELEIDER'], opRechtGewezen: true }))).toEqual(['GESPREK_ZONDER_DERDEN', 'aanwezigen GESPREK_ZONDER_DERDEN']);
    expect((await houden(g, { aanwezigen: ['TOLK'] })).errors).toEqual([]);
  });

  it('is niet morgen, en het volgende is niet eerder', async () => {
    const g = await nieuw({ datum: '2026-11-18', tijd: '13:00' });
    expect(bezwaren(await houden(g, { datum: '2026-11-19' }))).toContain('datum DATUM_IN_TOEKOMST');
    expect(bezwaren(await houden(g, { volgendeOp: '2026-11-18' }))).toContain('volgendeOp VOLGORDE_ONJUIST');
  });
});

describe('Het gesprek in de agenda', () => {
  const agenda = async (wie: Persona, id: string) => fetch(`${p.adres}/agenda/${id}`, { headers: { cookie: await p.koekje(wie) } });

  it('zegt plaats en tijd, en verder niets over wie of waarover', async () => {
    const g = await nieuw({ datum: '2027-03-29', tijd: '10:00' });
    const antwoord = await agenda(p.w.wie.consulent, g.id);
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('content-disposition')]).toEqual([200, 'text/calendar; charset=utf-8', 'attachment; filename="gesprek-gemeente.ics"']);
    const tekst = (await antwoord.text()).replaceAll(/\r\n[ \t]/g, '');
    expect(tekst).toContain('SUMMARY:Gesprek gemeente');
    // The day after summer time began: ten o'clock here is eight o'clock UTC.
    expect(tekst).toContain('DTSTART:20270329T080000Z');
    expect(tekst).toContain('LOCATION:Gemeentehuis\\, kamer 2');
    expect(tekst).toMatch(/SEQUENCE:0\r?\n/);
    expect(tekst).not.toMatch(/Amina|Voorbeeld|Carla|voortgang|D-AMINA/i);
    expect(tekst).not.toContain(p.w.wij.amina);
    expect(await p.b.vraag(`select rubrieken, personen from auditregel where operatie = 'agenda'`)).toEqual([{ rubrieken: ['GESPREKKEN'], personen: [p.w.wij.amina] }]);
  });

  it('na verzetten heeft het dezelfde UID en een hoger volgnummer, zodat de agenda het vervangt', async () => {
    const g = await nieuw({ datum: '2026-12-16' });
    const uid = /UID:(\S+)/.exec(await (await agenda(p.w.wie.consulent, g.id)).text())?.[1];
    const na = await doe('Verzetten')({ geplandGesprekId: g.id, versie: g.versie, datum: '2026-12-17', tijd: '14:00', reden: 'Vergadering.' });
    const volgend = gepland(na).find(({ datum }) => datum === '2026-12-17') as Gepland;
    const tekst = await (await agenda(amina, volgend.id)).text();
    expect([/UID:(\S+)/.exec(tekst)?.[1], /SEQUENCE:(\d)/.exec(tekst)?.[1]]).toEqual([uid, '1']);
    expect((await agenda(p.w.wie.consulent, g.id)).status).toBe(404);
  });

  it('is er niet voor een collega, een partner, een ander nummer, of zonder inloggen', async () => {
    const g = await nieuw({ datum: '2026-12-21' });
    for (const wie of [p.w.wie.andereConsulent, p.w.wie.teamleider, p.w.wie.taaldocent, p.w.wie.fg]) expect((await agenda(wie, g.id)).status).toBe(404);
    expect((await agenda(p.w.wie.consulent, p.w.wij.amina)).status).toBe(404);
    expect((await agenda(p.w.wie.consulent, 'geen-nummer')).status).toBe(404);
    expect((await fetch(`${p.adres}/agenda/${g.id}`)).status).toBe(404);
  });
});

describe('De voorbereiding van een gesprek', () => {
  const VRAAG = `query($id: ID!) { gespreksvoorbereiding(inburgeraarId: $id) { sinds begin vorig { datum afspraken } stand { nodig gehouden uiterlijk } afgeschermd
    presentie { minuten lessen { datum status } weken { week aanwezig geoorloofd ongeoorloofd } } uren { minuten betwist weken { week minuten } } voortgang { niveaus { vaardigheid was nu } rapportages { inzet organisatie } }
    afspraken { thema tekst uitvoerder stand meldingen { stand datum opmerking } } signalen { tekst organisatie } gebeurtenissen { datum rubriek wat organisatie } } }`;
  interface Voorbereiding { sinds: string; begin: string; afgeschermd: string[]; presentie: { minuten: number; lessen: { datum: string }[]; weken: unknown[] }; uren: { minuten: number } ; afspraken: { thema: string; meldingen: { stand: string }[] }[]; signalen: { tekst: string }[]; gebeurtenissen: unknown[]; stand: object | null }
  const vraag = (wie: Persona, id: string) => p.als<{ gespreksvoorbereiding: Voorbereiding | null }>(wie, VRAAG, { id });

  beforeAll(async () => {
    const { amina: id } = p.w.wij;
    await p.b.vraag('update gepland_gesprek set gesprek_id = null');
    await p.b.vraag('delete from gesprek where inburgeraar_id = $1', [id]);
    await p.b.zet('gesprek', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, datum: '2026-11-10', soort: 'VOORTGANGSGESPREK', afspraken: 'Op tijd komen.' });
    for (const [datum, minuten] of [['2026-11-09', 100], ['2026-11-10', 100], ['2026-11-11', 120]] as const) {
      await p.b.zet('participatie_uren', { inburgeraar_id: id, organisatie_id: p.w.org.larcom, ingevoerd_door: p.w.wie.werkbegeleider.lidmaatschapId, datum, minuten, activiteit_id: p.w.activiteiten.hout });
    }
    for (const [datum, stand] of [['2026-11-01', 'LOOPT'], ['2026-11-12', 'STOKT']] as const) {
      await p.b.zet('afspraak_melding', { inburgeraar_id: id, afspraak_id: p.w.afspraken.taal, thema: 'AFSPRAKEN_TAAL', organisatie_id: p.w.org.wenl, ingevoerd_door: p.w.wie.taalcoordinator.lidmaatschapId, datum, stand });
    }
    await p.b.zet('signaal', { inburgeraar_id: id, gemeente_id: p.w.gemeenten.dalfsen, organisatie_id: p.w.org.wenl, partner_id: p.w.org.wenl, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId, datum: '2026-11-13', onderwerp: 'AANWEZIGHEID', tekst: 'Drie keer te laat.' });
    await p.b.zet('contactmoment', { inburgeraar_id: id, organisatie_id: p.w.org.vwn, ingevoerd_door: p.w.wie.vwnCoordinator.lidmaatschapId, datum: '2026-11-14', soort: 'TELEFOON' });
  });

  it('toont in één vraag wat er bij elke partner veranderde sinds het laatste gesprek, en niet wat er al was', async () => {
    const { aantal, uitkomst } = await p.tel(() => vraag(p.w.wie.consulent, p.w.wij.amina));
    expect(uitkomst.errors).toEqual([]);
    // Begin, session, role, the one statement, audit (with its chain) and commit.
    expect(aantal).toBeLessThanOrEqual(9);
    const v = uitkomst.data?.gespreksvoorbereiding;
    expect(v).toMatchObject({ sinds: '2026-11-10', begin: 'GESPREK', vorig: { datum: '2026-11-10', afspraken: 'Op tijd komen.' }, uren: { minuten: 120, betwist: 0 }, afgeschermd: [] });
    expect(v?.presentie).toMatchObject({ minuten: 150, lessen: [{ datum: '2026-11-16', status: 'AANWEZIG' }] });
    expect(v?.afspraken.find(({ thema }) => thema === 'AFSPRAKEN_TAAL')?.meldingen).toEqual([{ stand: 'STOKT', datum: '2026-11-12', opmerking: null }]);
    // Silence is news as well.
    expect(v?.afspraken.find(({ thema }) => thema === 'AFSPRAKEN_BEGELEIDING')?.meldingen).toEqual([]);
    expect(v?.signalen).toEqual([{ tekst: 'Drie keer te laat.', organisatie: 'WenL' }]);
    expect(v?.gebeurtenissen).toEqual([{ datum: '2026-11-14', rubriek: 'BEGELEIDING', wat: 'TELEFOON', organisatie: 'VluchtelingenWerk' }]);
    expect(v?.stand).toEqual({ nodig: 4, gehouden: 1, uiterlijk: '2027-02-10' });
  });

  it('staat met elke gelezen rubriek in het log', async () => {
    const [rij] = await p.b.vraag<{ rubrieken: string[] }>(`select rubrieken from auditregel where operatie = 'gespreksvoorbereiding' order by moment desc limit 1`);
    expect(rij?.rubrieken).toEqual(expect.arrayContaining(['GESPREKKEN', 'TAAL_PRESENTIE', 'SIGNALEN', 'AFSPRAKEN_TAAL', 'PARTICIPATIE_UREN']));
  });

  it('is er niet voor iemand van een collega, en niet voor wie geen gesprekken leest', async () => {
    expect((await vraag(p.w.wie.consulent, p.w.wij.bilal)).data).toEqual({ gespreksvoorbereiding: null });
    for (const wie of [p.w.wie.teamleider, p.w.wie.taalcoordinator, amina]) expect((await vraag(wie, p.w.wij.amina)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
