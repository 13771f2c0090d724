import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VASTLEGGEN = `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { trajectstatus { fase versie termijnStart termijnEinde pipWachtSinds
  termijnen { soort startfeit uiterlijk pauzeSinds } } } } }`;
interface Traject { fase: string; versie: number; termijnStart: string | null; termijnEinde: string | null; termijnen: { soort: string; startfeit: string; uiterlijk: string; pauzeSinds: string | null }[] }

let nummer = 0;
async function iemand(status: Record<string, unknown> = {}): Promise<string> {
  nummer += 1;
  const id = await p.b.inburgeraar(`Weg ${nummer}`, 'Proef', p.w.gemeenten.dalfsen, { portaalnummer: `D-WEG${nummer}` });
  await p.b.betrokken(id, 'REGIE', p.w.wie.consulent);
  if (Object.keys(status).length > 0) await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', ...status });
  return id;
}
const vast = async (id: string, velden: Record<string, unknown>) => {
  const [staand] = await p.b.vraag<{ versie: number }>('select versie from trajectstatus where inburgeraar_id = $1', [id]);
  return p.als<{ dossierVastleggen: { inburgeraar: { trajectstatus: Traject } } }>(p.w.wie.consulent, VASTLEGGEN, {
    input: { idempotentieSleutel: sleutel(), inburgeraarId: id, trajectstatus: { ...(staand ? { versie: staand.versie } : { doelgroep: 'ASIELSTATUSHOUDER' }), ...velden } },
  });
};
type Antwoord = Awaited<ReturnType<typeof vast>>;
const bezwaren = (antwoord: Antwoord) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const traject = ({ data, errors }: Antwoord) => {
  expect(errors).toEqual([]);
  return data?.dossierVastleggen.inburgeraar.trajectstatus as Traject;
};
const pipVaststellen = (id: string, dagtekening: string) => p.als(p.w.wie.consulent, `mutation($input: PipVaststellenInput!) { pipVaststellen(input: $input) { inburgeraar { id } } }`, {
  input: { idempotentieSleutel: sleutel(), inburgeraarId: id, versie: 0, dagtekening, leerroute: 'B1', niveau: 'B1', intensiteitUrenPerWeek: 9, aantalGesprekkenPerJaar: 4,
    ondersteuning: 'Begeleiding door VluchtelingenWerk', pvtUrenPerWeek: 3, mapUrenPerWeek: 4 },
});

describe('De weg van koppeling naar certificaat', () => {
  it('de fase volgt uit de stap, van koppeling tot voldaan', async () => {
    const id = await iemand();
    expect(traject(await vast(id, { koppelingOp: '2026-01-05' })).fase).toBe('KOPPELING');
    expect(traject(await vast(id, { koffieEnKoekOp: '2026-01-20' })).fase).toBe('INTAKE');
    expect(traject(await vast(id, { intakeAfgerondOp: '2026-02-02' })).fase).toBe('PIP');
    expect((await pipVaststellen(id, '2026-03-02')).errors).toEqual([]);
    expect(traject(await vast(id, { ingeschrevenOp: '2026-03-05' })).fase).toBe('PIP');
    expect(traject(await vast(id, { gestartOp: '2026-03-16' })).fase).toBe('LEERROUTE');
    expect(traject(await vast(id, { beschikkingOp: '2026-03-20' })).fase).toBe('LEERROUTE');
    expect(traject(await vast(id, { afrondingOp: '2026-10-01' })).fase).toBe('AFRONDING');
    const klaar = traject(await vast(id, { voldaanOp: '2026-11-02' }));
    expect([klaar.fase, klaar.termijnen]).toEqual(['VOLDAAN', []]);
    expect(traject(await vast(id, { voldaanOp: null })).fase).toBe('AFRONDING');
  });

  it('een stap zonder de stap ervoor wordt geweigerd met een zin bij het veld, en er verandert niets', async () => {
    const id = await iemand({ koppeling_op: '2026-01-05' });
    expect(bezwaren(await vast(id, { intakeAfgerondOp: '2026-02-02' }))).toEqual(['trajectstatus.intakeAfgerondOp STAP_ONTBREEKT']);
    expect(bezwaren(await vast(id, { gestartOp: '2026-03-16' }))).toEqual(['trajectstatus.gestartOp STAP_ONTBREEKT']);
    expect(bezwaren(await vast(id, { ingeschrevenOp: '2026-03-05', koffieEnKoekOp: '2026-01-04' }))).toEqual(['trajectstatus.koffieEnKoekOp VOLGORDE_ONJUIST', 'trajectstatus.ingeschrevenOp STAP_ONTBREEKT']);
    const antwoord = await vast(id, { voldaanOp: '2026-11-02' });
    expect(antwoord.errors[0]?.extensions.velden?.[0]?.zin).toBe('De stap die hieraan voorafgaat, is nog niet vastgelegd.');
    expect(await p.b.vraag('select versie from trajectstatus where inburgeraar_id = $1', [id])).toEqual([{ versie: 1 }]);
  });

  it('een stap waar een latere op bouwt kan niet weg, de laatste wel', async () => {
    const id = await iemand({ koppeling_op: '2026-01-05', koffie_en_koek_op: '2026-01-20', intake_afgerond_op: '2026-02-02' });
    expect(bezwaren(await vast(id, { koffieEnKoekOp: null }))).toEqual(['trajectstatus.koffieEnKoekOp STAP_NODIG']);
    expect(traject(await vast(id, { intakeAfgerondOp: null })).fase).toBe('INTAKE');
  });

  it('niemand schrijft de fase zelf', async () => {
    expect((await vast(await iemand(), { fase: 'VOLDAAN' })).errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
  });

  it('de database zelf houdt een begin zonder aanmelding tegen', async () => {
    await expect(iemand({ gestart_op: '2026-03-16', termijn_start: '2026-03-03' })).rejects.toThrow('ck_trajectstatus_start');
    await expect(iemand({ ingeschreven_op: '2026-03-16' })).rejects.toThrow('ck_trajectstatus_inschrijving');
  });
});

describe('Wat een termijn doet', () => {
  it('het PIP wacht op een ander: de termijn staat stil, en loopt na het antwoord nog twee weken', async () => {
    const id = await iemand({ kennisgeving_op: '2026-09-15' });
    expect(traject(await vast(id, { koppelingOp: '2026-09-01' })).termijnen.find((t) => t.soort === 'PIP')).toEqual({ soort: 'PIP', startfeit: '2026-09-15', uiterlijk: '2026-11-24', pauzeSinds: null });
    expect(traject(await vast(id, { pipWachtSinds: '2026-10-01' })).termijnen.find((t) => t.soort === 'PIP')).toMatchObject({ uiterlijk: '2026-11-24', pauzeSinds: '2026-10-01' });
    expect(bezwaren(await vast(id, { pipInfoOntvangenOp: '2026-09-30' }))).toEqual(['trajectstatus.pipInfoOntvangenOp STAP_ONTBREEKT']);
    expect(traject(await vast(id, { pipInfoOntvangenOp: '2026-11-16' })).termijnen.find((t) => t.soort === 'PIP')).toMatchObject({ uiterlijk: '2026-11-30', pauzeSinds: null });
  });

  it('verlenging aanvragen kan in de laatste zes maanden, en niet eerder', async () => {
    const id = await iemand({ termijn_start: '2024-03-04', termijn_einde: '2027-03-03' });
    expect(traject(await vast(id, { verlengingAangevraagdOp: '2026-09-04' })).termijnen.map((t) => t.soort)).toContain('VERLENGING_BESLUIT');
    const vroeg = await iemand({ termijn_start: '2024-06-04', termijn_einde: '2027-06-03' });
    expect(bezwaren(await vast(vroeg, { verlengingAangevraagdOp: '2026-11-17' }))).toEqual(['trajectstatus.verlengingAangevraagdOp VERLENGING_TE_VROEG']);
    expect(bezwaren(await vast(vroeg, { verlengdTot: '2027-06-02' }))).toEqual(['trajectstatus.verlengdTot VOLGORDE_ONJUIST']);
  });

  it('wie uit een andere gemeente komt houdt de termijn die daar begon (Wi 15.4)', async () => {
    const id = await iemand();
    const status = traject(await vast(id, { ingekomenOp: '2026-09-01', ingekomenUit: 'Ommen', eerstePipEldersOp: '2025-03-03' }));
    expect(status.termijnen.map(({ soort, uiterlijk }) => `${soort} ${uiterlijk}`)).toEqual(['OVERDRACHTSPAKKET 2026-09-29', 'PIP 2026-11-10', 'INBURGERINGSTERMIJN 2028-03-03']);
    expect((await pipVaststellen(id, '2026-11-02')).errors).toEqual([]);
    expect(await p.b.vraag(`select termijn_start::text, termijn_einde::text from trajectstatus where inburgeraar_id = $1`, [id])).toEqual([{ termijn_start: '2025-03-04', termijn_einde: '2028-03-03' }]);
  });
});

describe('De intake', () => {
  const intake = (id: string, velden: Record<string, unknown>) => p.als(p.w.wie.consulent, `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { intake { vorm voorinburgeringVan voorinburgeringTot voorinburgeringDagdelen voorinburgeringGevolgd } } } }`, {
    input: { idempotentieSleutel: sleutel(), inburgeraarId: id, intake: velden },
  });
  it('heeft de voorinburgering van het COA, en een eigen vorm voor gezinsmigranten', async () => {
    expect((await intake(await iemand(), { vorm: 'STATUSHOUDER', voorinburgeringVan: '2025-09-01', voorinburgeringTot: '2025-12-19', voorinburgeringDagdelen: 64, voorinburgeringGevolgd: 51 })).errors).toEqual([]);
    expect((await intake(await iemand(), { vorm: 'GEZINSMIGRANT' })).errors).toEqual([]);
    const fout = await intake(await iemand(), { vorm: 'ANDERS', voorinburgeringTot: '2025-12-19', voorinburgeringDagdelen: 10, voorinburgeringGevolgd: 11 });
    expect(fout.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`).sort()).toEqual(['intake.voorinburgeringGevolgd GETAL_BUITEN_GRENZEN', 'intake.voorinburgeringTot PERIODE_ONJUIST', 'intake.vorm KEUZE_ONBEKEND']);
  });
});
