import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VASTSTELLEN = `mutation($input: PipVaststellenInput!) { pipVaststellen(input: $input) { inburgeraar { id
  pipKern { geldend { versie dagtekening leerroute niveau } versies { versie redenWijziging } }
  trajectstatus { fase termijnStart termijnEinde termijnen { soort startfeit uiterlijk } } } } }`;
interface Uitkomst { pipVaststellen: { inburgeraar: {
  pipKern: { geldend: object; versies: { versie: number; redenWijziging: string | null }[] };
  trajectstatus: { fase: string; termijnStart: string; termijnEinde: string; termijnen: { soort: string; uiterlijk: string }[] };
} } }

const PIP = { versie: 0, dagtekening: '2026-11-16', leerroute: 'B1', niveau: 'B1', intensiteitUrenPerWeek: 9, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werken in de zorg' };
const vaststellen = (inburgeraarId: string, anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.consulent) =>
  p.als<Uitkomst>(wie, VASTSTELLEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId, ...PIP, ...anders } });
const velden = (antwoord: Awaited<ReturnType<typeof vaststellen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

/** Somebody of the caseload of Carla, without a PIP. */
let nummer = 0;
const nieuwPersoon = async (status: Record<string, unknown> | null = { kennisgeving_op: '2026-09-07', huisvesting_op: '2026-09-21' }) => {
  nummer += 1;
  const id = await p.b.inburgeraar(`Nieuw${nummer}`, 'Voorbeeld', p.w.gemeenten.dalfsen, { portaalnummer: `N-${nummer}` });
  await p.b.betrokken(id, 'REGIE', p.w.wie.consulent);
  if (status) await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'GEZINSMIGRANT', fase: 'INTAKE', ...status });
  return id;
};

describe('Het eerste PIP (Wi 15)', () => {
  it('start de inburgeringstermijn van drie jaar op de dag na de dagtekening (Wi 11)', async () => {
    const { data, errors } = await vaststellen(await nieuwPersoon());
    expect(errors).toEqual([]);
    expect(data?.pipVaststellen.inburgeraar).toMatchObject({
      pipKern: { geldend: { versie: 1, dagtekening: '2026-11-16', leerroute: 'B1', niveau: 'B1' } },
      trajectstatus: { fase: 'PIP', termijnStart: '2026-11-17', termijnEinde: '2029-11-16' },
    });
  });

  it('sluit de termijn van tien weken en begint die van het eerste gesprek en van het inburgeren', async () => {
    const id = await nieuwPersoon();
    await p.b.zet('termijn', { inburgeraar_id: id, soort: 'PIP', startfeit: '2026-09-07', uiterlijk: '2026-11-16', artikel: 'Besluit inburgering 5.3' });
    const { data } = await vaststellen(id);
    expect(data?.pipVaststellen.inburgeraar.trajectstatus.termijnen).toEqual([
      { soort: 'VOORTGANGSGESPREK', startfeit: '2026-11-16', uiterlijk: '2027-02-16' }, { soort: 'INBURGERINGSTERMIJN', startfeit: '2026-11-16', uiterlijk: '2029-11-16' },
    ]);
  });

  it('maakt een trajectstatus als die er nog niet was', async () => {
    const { data, errors } = await vaststellen(await nieuwPersoon(null));
    expect(errors).toEqual([]);
    expect(data?.pipVaststellen.inburgeraar.trajectstatus).toMatchObject({ fase: 'PIP', termijnStart: '2026-11-17' });
  });

  it('zet iemand die al verder is niet terug in de fase', async () => {
    const { data } = await vaststellen(await nieuwPersoon({ fase: 'LEERROUTE' }));
    expect(data?.pipVaststellen.inburgeraar.trajectstatus.fase).toBe('LEERROUTE');
  });

  it('staat in het auditlog: het plan en de status zijn geschreven', async () => {
    const id = await nieuwPersoon();
    await vaststellen(id);
    expect(await p.b.vraag(`select rubrieken from auditregel where soort = 'SCHRIJVEN' and personen = array[$1::uuid] order by id`, [id])).toEqual([{ rubrieken: ['PIP_KERN'] }, { rubrieken: ['TRAJECTSTATUS'] }]);
  });

  it('een dubbele tik is één plan', async () => {
    const id = await nieuwPersoon();
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await vaststellen(id, { idempotentieSleutel })).data?.pipVaststellen.inburgeraar.pipKern.versies).toHaveLength(1);
  });
});

describe('Een nieuwe versie van het PIP', () => {
  it('verschuift de start van de termijn niet, en bewaart de vorige versie', async () => {
    const { data, errors } = await vaststellen(p.w.wij.amina, { versie: 1, leerroute: 'Z', niveau: 'A2', redenWijziging: 'Het gaat goed' });
    expect(errors).toEqual([]);
    const { pipKern, trajectstatus } = data?.pipVaststellen.inburgeraar ?? {};
    expect(pipKern?.versies).toEqual([{ versie: 2, redenWijziging: 'Het gaat goed' }, { versie: 1, redenWijziging: null }]);
    expect(trajectstatus).toMatchObject({ termijnStart: '2025-03-04', termijnEinde: '2028-03-03' });
    expect(trajectstatus?.termijnen.find((t) => t.soort === 'INBURGERINGSTERMIJN')?.uiterlijk).toBe('2028-03-03');
  });

  it('vraagt een reden', async () => {
    const id = await nieuwPersoon();
    await vaststellen(id);
    expect(velden(await vaststellen(id, { versie: 1, redenWijziging: '  ' }))).toEqual(['redenWijziging PIP_REDEN_NODIG']);
  });

  it('mag de B1-route afschalen naar A2, wat een eerste PIP niet mag (Bi 5.5)', async () => {
    const id = await nieuwPersoon();
    expect(velden(await vaststellen(id, { niveau: 'A2' }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    await vaststellen(id);
    expect((await vaststellen(id, { versie: 1, niveau: 'A2', redenWijziging: 'Na 600 uur les' })).errors).toEqual([]);
  });

  it('wie een oude versie zag, moet eerst kijken; ook als twee consulenten tegelijk tekenen', async () => {
    const id = await nieuwPersoon();
    await p.b.betrokken(id, 'WAARNEMING', p.w.wie.andereConsulent, { van: '2026-11-16', tot: '2026-11-20', reden: 'Vakantie' });
    for (const wie of [p.w.wie.consulent, p.w.wie.andereConsulent]) await p.koekje(wie);
    const tegelijk = await opHetzelfdeMoment(p, 'pip_versie', [() => vaststellen(id), () => vaststellen(id, {}, p.w.wie.andereConsulent)]);
    expect(tegelijk.map((a) => a.errors[0]?.extensions.code ?? 'goed').sort()).toEqual(['VERSIE_VEROUDERD', 'goed']);
    expect(velden(await vaststellen(id, { versie: 0, redenWijziging: 'Nog eens' }))).toEqual(['versie VERSIE_VEROUDERD']);
  });
});

describe('Van leerroute wisselen kan anderhalf jaar (Bi 5.4)', () => {
  /** Term started 4 March 2025: the last day is 3 September 2026. */
  const metRoute = async (leerroute: string, niveau: string) => {
    const id = await nieuwPersoon({ kennisgeving_op: '2025-01-06', termijn_start: '2025-03-04', termijn_einde: '2028-03-03' });
    await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, versie: 1, dagtekening: '2025-03-03', leerroute, niveau, intensiteit_uren_per_week: 9 });
    return id;
  };
  const naar = (id: string, leerroute: string, niveau: string, dagtekening: string) => vaststellen(id, { versie: 1, leerroute, niveau, dagtekening, redenWijziging: 'Past beter' });

  it('op de laatste dag wel, de dag erna niet', async () => {
    expect(velden(await naar(await metRoute('Z', 'A2'), 'B1', 'B1', '2026-09-04'))).toEqual(['leerroute PIP_ROUTE_TE_LAAT']);
    expect((await naar(await metRoute('Z', 'A2'), 'B1', 'B1', '2026-09-03')).errors).toEqual([]);
  });

  it('van de onderwijsroute naar de B1-route altijd', async () => {
    expect((await naar(await metRoute('O', 'B1'), 'B1', 'B1', '2026-11-16')).errors).toEqual([]);
    expect(velden(await naar(await metRoute('B1', 'B1'), 'O', 'B1', '2026-11-16'))).toEqual(['leerroute PIP_ROUTE_TE_LAAT']);
  });
});

describe('Een PIP wordt geweigerd', () => {
  it('met een dagtekening voor de vestiging; op de dag zelf mag het', async () => {
    const id = await nieuwPersoon();
    expect(velden(await vaststellen(id, { dagtekening: '2026-09-20' }))).toEqual(['dagtekening PIP_DAGTEKENING_TE_VROEG']);
    expect((await vaststellen(id, { dagtekening: '2026-09-21' })).errors).toEqual([]);
  });

  it('met een dagtekening in de toekomst', async () => {
    expect(velden(await vaststellen(await nieuwPersoon(), { dagtekening: '2026-11-19' }))).toEqual(['dagtekening DATUM_IN_TOEKOMST']);
  });

  it('met een niveau dat niet bij de route past (DUO)', async () => {
    const id = await nieuwPersoon();
    expect(velden(await vaststellen(id, { leerroute: 'O', niveau: 'A2' }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    expect(velden(await vaststellen(id, { leerroute: 'Z', niveau: 'B1' }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
  });

  it('met alle bezwaren tegelijk, en dan is er niets opgeslagen', async () => {
    const id = await nieuwPersoon();
    const antwoord = await vaststellen(id, { leerroute: 'X', niveau: 'C1', intensiteitUrenPerWeek: 61, aantalGesprekkenPerJaar: 2, hoofddoel: 'x'.repeat(2001) });
    expect(velden(antwoord)).toEqual([
      'intensiteitUrenPerWeek INTENSITEIT_ONJUIST', 'aantalGesprekkenPerJaar GESPREKKEN_ONJUIST',
      'leerroute INVOER_ONJUIST', 'niveau INVOER_ONJUIST', 'hoofddoel TEKST_TE_LANG',
    ]);
    expect(await p.b.vraag('select 1 from pip_versie where inburgeraar_id = $1', [id])).toEqual([]);
    expect(await p.b.vraag('select termijn_start from trajectstatus where inburgeraar_id = $1', [id])).toEqual([{ termijn_start: null }]);
  });

  it('voor iemand van een collega gelijk aan iemand die niet bestaat', async () => {
    const verborgen = await vaststellen(p.w.wij.bilal);
    const onbekend = await vaststellen(randomUUID());
    expect(verborgen.errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect(verborgen.tekst).toBe(onbekend.tekst);
  });

  it('door wie het plan alleen leest', async () => {
    for (const wie of [p.w.wie.teamleider, p.w.wie.taalcoordinator, p.w.wie.vwnCoordinator]) expect((await vaststellen(p.w.wij.amina, {}, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
