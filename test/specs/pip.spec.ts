import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../shared/rules/datum.ts';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VASTSTELLEN = `mutation($input: PipVaststellenInput!) { pipVaststellen(input: $input) { inburgeraar { id
  pipKern { geldend { versie dagtekening leerroute niveau niveauSchrijven niveauSpreken intensiteitUrenPerWeek beschikking artikel } versies { versie redenWijziging beschikking } }
  afsprakenBegeleiding { onderdelen { pipVersie soort tekst } vastgesteld { pipVersie tekst } afspraken { tekst inPip } }
  afsprakenMapPvt { onderdelen { pipVersie soort urenPerWeek } } afsprakenFinancien { onderdelen { pipVersie soort dagtekening tekst } } afsprakenWerk { onderdelen { soort } }
  trajectstatus { fase termijnStart termijnEinde termijnen { soort startfeit uiterlijk } } } } }`;
interface Uitkomst { pipVaststellen: { inburgeraar: {
  pipKern: { geldend: object; versies: { versie: number; redenWijziging: string | null; beschikking: string }[] };
  afsprakenBegeleiding: { onderdelen: { soort: string }[]; vastgesteld: { pipVersie: number; tekst: string }[]; afspraken: { tekst: string; inPip: string }[] };
  afsprakenMapPvt: { onderdelen: object[] }; afsprakenFinancien: { onderdelen: object[] }; afsprakenWerk: { onderdelen: object[] };
  trajectstatus: { fase: string; termijnStart: string; termijnEinde: string; termijnen: { soort: string; uiterlijk: string }[] };
} } }

const PIP = { versie: 0, dagtekening: '2026-11-16', leerroute: 'B1', niveau: 'B1', intensiteitUrenPerWeek: 9, aantalGesprekkenPerJaar: 4, hoofddoel: 'Werken in de zorg',
  ondersteuning: 'Begeleiding door VluchtelingenWerk', pvtUrenPerWeek: 3, mapUrenPerWeek: 4 };
const vaststellen = (inburgeraarId: string, anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.consulent) =>
  p.als<Uitkomst>(wie, VASTSTELLEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId, ...PIP, ...anders } });
const velden = (antwoord: Awaited<ReturnType<typeof vaststellen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

/** Somebody of the caseload of Carla, without a PIP. */
let nummer = 0;
const nieuwPersoon = async (status: Record<string, unknown> | null = { kennisgeving_op: '2026-09-07', huisvesting_op: '2026-09-21' }) => {
  nummer += 1;
  const id = await p.b.inburgeraar(`Nieuw${nummer}`, 'Voorbeeld', p.w.gemeenten.dalfsen, { portaalnummer: `N-${nummer}` });
  await p.b.betrokken(id, 'REGIE', p.w.wie.consulent);
  if (status) await p.b.zet('trajectstatus', { inburgeraar_id: id, doelgroep: 'ASIELSTATUSHOUDER', fase: 'INTAKE', ...status });
  return id;
};

/** Lessons of a class that somebody followed from a day on: a lesson a day, of at most ten hours. */
const lessen = async (id: string, posten: readonly (readonly [datum: string, minuten: number])[]) => {
  for (const [eerste, totaal] of posten) {
    for (let dag = 0; dag * 600 < totaal; dag += 1) {
      const datum = plusDagen(eerste, dag);
      const minuten = Math.min(600, totaal - dag * 600);
      const les_id = await p.b.les(p.w.groepen.z1, p.w.org.wenl, datum, { duur_minuten: 600, begin_tijd: '08:15' });
      await p.b.zet('presentie', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, les_id, datum, status: 'AANWEZIG', minuten });
    }
  }
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
    expect(await p.b.vraag(`select rubrieken from auditregel where soort = 'SCHRIJVEN' and personen = array[$1::uuid] order by rubrieken`, [id])).toEqual([
      { rubrieken: ['AFSPRAKEN_BEGELEIDING'] }, { rubrieken: ['AFSPRAKEN_MAP_PVT'] }, { rubrieken: ['PIP_KERN'] }, { rubrieken: ['TRAJECTSTATUS'] }]);
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
    expect(pipKern?.versies).toEqual([{ versie: 2, redenWijziging: 'Het gaat goed', beschikking: 'AFSPRAKEN' }, { versie: 1, redenWijziging: null, beschikking: 'EERSTE' }]);
    expect(trajectstatus).toMatchObject({ termijnStart: '2025-03-04', termijnEinde: '2028-03-03' });
    expect(trajectstatus?.termijnen.find((t) => t.soort === 'INBURGERINGSTERMIJN')?.uiterlijk).toBe('2028-03-03');
  });

  it('vraagt een reden', async () => {
    const id = await nieuwPersoon();
    await vaststellen(id);
    expect(velden(await vaststellen(id, { versie: 1, redenWijziging: '  ' }))).toEqual(['redenWijziging PIP_REDEN_NODIG']);
  });

  it('brengt een vaardigheid pas van B1 naar A2 na 600 uur les die meetelt, met voldoende inzet (Bi 5.5)', async () => {
    const id = await nieuwPersoon({ kennisgeving_op: '2025-01-06', koffie_en_koek_op: '2025-01-20', intake_afgerond_op: '2025-02-03' });
    expect(velden(await vaststellen(id, { dagtekening: '2025-03-03', niveau: 'A2' }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    await vaststellen(id, { dagtekening: '2025-03-03' });
    const afschalen = () => vaststellen(id, { versie: 1, niveauSchrijven: 'A2', redenWijziging: 'Schrijven op B1 is niet haalbaar' });
    // 600 hours, of which half an hour on the day before the PIP and outside the intake.
    await lessen(id, [['2025-03-02', 30], ['2025-01-20', 60], ['2025-03-03', 600 * 60 - 90]]);
    expect(velden(await afschalen())).toEqual(['niveauSchrijven PIP_AFSCHALEN_UREN']);
    await lessen(id, [['2025-02-03', 30]]);
    expect(velden(await afschalen())).toEqual(['niveauSchrijven PIP_AFSCHALEN_INZET']);
    await p.b.zet('voortgangsrapportage', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, datum: '2026-10-01', inzet: 'WISSELEND' });
    expect(velden(await afschalen())).toEqual(['niveauSchrijven PIP_AFSCHALEN_INZET']);
    await p.b.zet('voortgangsrapportage', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, datum: '2026-11-02', inzet: 'VOLDOENDE' });
    expect((await afschalen()).data?.pipVaststellen.inburgeraar.pipKern.geldend).toMatchObject({
      versie: 2, niveau: 'B1', niveauSchrijven: 'A2', niveauSpreken: 'B1', beschikking: 'AFSCHALING', artikel: 'Wet inburgering 15; Besluit inburgering 5.5' });
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

describe('Wat er in het PIP staat (Bi 5.3)', () => {
  const VOL = {
    ontwikkeldoel: 'Op tijd komen', vve: 'De jongste gaat naar de voorschool',
    beschikkingen: [{ soort: 'PW_ONTZORGEN', dagtekening: '2026-11-02', kenmerk: 'Z-2026-1' }, { soort: 'PW_REINTEGRATIE', dagtekening: '2026-11-03' }],
  };

  it('staat per thema in de versie, zodat het thema bepaalt wie het leest', async () => {
    const { data, errors } = await vaststellen(await nieuwPersoon(), VOL);
    expect(errors).toEqual([]);
    expect(data?.pipVaststellen.inburgeraar).toMatchObject({
      afsprakenBegeleiding: { onderdelen: [
        { pipVersie: 1, soort: 'ONDERSTEUNING', tekst: 'Begeleiding door VluchtelingenWerk' }, { pipVersie: 1, soort: 'ONTWIKKELDOEL', tekst: 'Op tijd komen' },
        { pipVersie: 1, soort: 'VVE', tekst: 'De jongste gaat naar de voorschool' }] },
      afsprakenMapPvt: { onderdelen: [{ soort: 'MAP', urenPerWeek: 4 }, { soort: 'PVT', urenPerWeek: 3 }] },
      afsprakenFinancien: { onderdelen: [{ soort: 'PW_ONTZORGEN', dagtekening: '2026-11-02', tekst: 'Z-2026-1' }] },
      afsprakenWerk: { onderdelen: [{ soort: 'PW_REINTEGRATIE' }] },
    });
  });

  it('een taaldocent leest de kern van het plan, en niets van begeleiding, geld of MAP', async () => {
    await vaststellen(p.w.wij.amina, { versie: 2, leerroute: 'Z', niveau: 'A2', dagtekening: '2026-11-17', redenWijziging: 'Meer begeleiding', ...VOL });
    const { data, tekst } = await p.als<{ inburgeraar: { pipKern: { geldend: object }; afsprakenBegeleiding: null } }>(p.w.wie.taaldocent,
      'query($id: ID!) { inburgeraar(id: $id) { pipKern { geldend { versie niveau } } afsprakenBegeleiding { onderdelen { tekst } } afsprakenMapPvt { onderdelen { soort } } afsprakenFinancien { onderdelen { soort } } } }', { id: p.w.wij.amina });
    expect(data?.inburgeraar).toMatchObject({ pipKern: { geldend: { versie: 3, niveau: 'A2' } }, afsprakenBegeleiding: null, afsprakenMapPvt: null, afsprakenFinancien: null });
    expect(tekst).not.toContain('voorschool');
  });

  it('een gezinsmigrant heeft geen intensiteit van de leerroute, en zonder mag het wel', async () => {
    const id = await nieuwPersoon({ doelgroep: 'GEZINSMIGRANT' });
    expect(velden(await vaststellen(id))).toEqual(['intensiteitUrenPerWeek PIP_INTENSITEIT_ALLEEN_ASIEL']);
    expect((await vaststellen(id, { intensiteitUrenPerWeek: null })).data?.pipVaststellen.inburgeraar.pipKern.geldend).toMatchObject({ intensiteitUrenPerWeek: null });
  });
});

describe('Een nieuwe afspraak is een nieuwe beschikking', () => {
  const AFSPRAAK = 'mutation($input: AfspraakVastleggenInput!) { afspraakVastleggen(input: $input) { afspraak { id versie inPip } } }';
  const afspreken = async (inburgeraarId: string, velden_: Record<string, unknown>) => (await p.als<{ afspraakVastleggen: { afspraak: { id: string; versie: number; inPip: string } } }>(
    p.w.wie.consulent, AFSPRAAK, { input: { idempotentieSleutel: sleutel(), inburgeraarId, ...velden_ } })).data?.afspraakVastleggen.afspraak;

  it('zij staat in het plan vanaf de versie die haar vaststelt, en wat een versie zei verandert niet meer', async () => {
    const id = await nieuwPersoon();
    await vaststellen(id);
    const nieuw = await afspreken(id, { thema: 'AFSPRAKEN_BEGELEIDING', tekst: 'Samen de post doen', urenPerWeek: 1 });
    expect(nieuw?.inPip).toBe('NIEUW');
    const twee = await vaststellen(id, { versie: 1, redenWijziging: 'Hulp bij de post', afspraakIds: [nieuw?.id] });
    expect(twee.data?.pipVaststellen.inburgeraar).toMatchObject({
      pipKern: { geldend: { versie: 2, beschikking: 'AFSPRAKEN' } }, afsprakenBegeleiding: { vastgesteld: [{ pipVersie: 2, tekst: 'Samen de post doen' }], afspraken: [{ inPip: 'VASTGESTELD' }] } });
    expect((await afspreken(id, { id: nieuw?.id, versie: nieuw?.versie, tekst: 'Zelf de post doen' }))?.inPip).toBe('GEWIJZIGD');
    const drie = await vaststellen(id, { versie: 2, redenWijziging: 'Het gaat al goed' });
    expect(drie.data?.pipVaststellen.inburgeraar.afsprakenBegeleiding).toMatchObject({
      vastgesteld: [{ pipVersie: 3, tekst: 'Zelf de post doen' }, { pipVersie: 2, tekst: 'Samen de post doen' }], afspraken: [{ inPip: 'VASTGESTELD' }] });
  });

  it('een afgesloten afspraak gaat niet mee naar een volgende versie', async () => {
    const id = await nieuwPersoon();
    const klaar = await afspreken(id, { thema: 'AFSPRAKEN_BEGELEIDING', tekst: 'Eenmalig' });
    await vaststellen(id);
    await p.b.vraag(`update afspraak set stand = 'AFGEROND' where id = $1`, [klaar?.id]);
    const { data } = await vaststellen(id, { versie: 1, aantalGesprekkenPerJaar: 6, redenWijziging: 'Vaker praten' });
    expect(data?.pipVaststellen.inburgeraar.afsprakenBegeleiding.vastgesteld).toEqual([{ pipVersie: 1, tekst: 'Eenmalig' }]);
  });

  it('wie niet alle lopende afspraken zag, kijkt eerst', async () => {
    const id = await nieuwPersoon();
    await afspreken(id, { thema: 'AFSPRAKEN_WERK', tekst: 'Stage zoeken' });
    expect(velden(await vaststellen(id, { afspraakIds: [] }))).toEqual(['afspraakIds VERSIE_VEROUDERD']);
    expect(velden(await vaststellen(id, { afspraakIds: [randomUUID()] }))).toEqual(['afspraakIds VERSIE_VEROUDERD']);
  });

  it('een plan met twintig afspraken vaststellen kost evenveel vragen aan de database als zonder', async () => {
    const tel = async (aantal: number) => {
      const id = await nieuwPersoon();
      for (let i = 0; i < aantal; i += 1) await p.b.zet('afspraak', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, thema: 'AFSPRAKEN_WERK', tekst: `Afspraak ${i}` });
      await p.koekje(p.w.wie.consulent);
      return (await p.tel(() => vaststellen(id))).aantal;
    };
    const [zonder, met] = [await tel(0), await tel(20)];
    expect(met).toBe(zonder + 1);
    expect(zonder).toBeLessThan(30);
  });
});

describe('Van leerroute wisselen kan anderhalf jaar (Bi 5.4)', () => {
  /** Term started 4 March 2025: the last day is 3 September 2026. */
  const metRoute = async (leerroute: string, niveau: string) => {
    const id = await nieuwPersoon({ kennisgeving_op: '2025-01-06', termijn_start: '2025-03-04', termijn_einde: '2028-03-03' });
    await p.b.zet('pip_versie', { inburgeraar_id: id, organisatie_id: p.w.org.dalfsen, versie: 1, dagtekening: '2025-03-03', leerroute, niveau, intensiteit_uren_per_week: 9 });
    return id;
  };
  const naar = (id: string, leerroute: string, niveau: string, dagtekening: string) => vaststellen(id, { versie: 1, leerroute, niveau, dagtekening, redenWijziging: 'Past beter', mapUrenPerWeek: leerroute === 'O' ? null : 4 });

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
    expect(velden(await vaststellen(id, { leerroute: 'O', niveau: 'A2', mapUrenPerWeek: null }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
    expect(velden(await vaststellen(id, { leerroute: 'Z', niveau: 'B1' }))).toEqual(['niveau PIP_NIVEAU_PAST_NIET']);
  });

  it('met alle bezwaren tegelijk, en dan is er niets opgeslagen', async () => {
    const id = await nieuwPersoon();
    const antwoord = await vaststellen(id, { leerroute: 'X', niveau: 'C1', intensiteitUrenPerWeek: 61, aantalGesprekkenPerJaar: 2, hoofddoel: 'x'.repeat(2001) });
    expect(velden(antwoord)).toEqual([
      'leerroute KEUZE_ONBEKEND', 'niveau KEUZE_ONBEKEND', 'intensiteitUrenPerWeek INTENSITEIT_ONJUIST', 'aantalGesprekkenPerJaar GESPREKKEN_ONJUIST', 'hoofddoel TEKST_TE_LANG',
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
