import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opHetzelfdeMoment } from '../support/gelijktijdig.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
afterEach(async () => {
  for (const tabel of ['uren_reactie', 'participatie_uren', 'participatie_totaal']) await p.b.vraag(`delete from ${tabel}`);
});

const VASTLEGGEN = `mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id
  participatieUren { tellendeUren alleUren regels { id datum activiteit minuten versie } } } } }`;
const WEEK = `query($week: Datum!) { werkgroepen { groep { naam } aantalDeelnemers deelnemers(week: $week) { inburgeraar { id roepnaam { roepnaam } }
  regels { id datum activiteitId activiteit duurMinuten beginTijd versie reactie } } } }`;

interface Regel { inburgeraarId: string; datum: string; duurMinuten: number; beginTijd?: string; versie?: number }
interface Uitkomst { participatieUrenVastleggen: { inburgeraars: { id: string; participatieUren: { tellendeUren: number; alleUren: number; regels: { id: string; versie: number; minuten: number }[] } }[] } }

const vastleggen = (wie: Persona, regels: Regel[], extra: Record<string, unknown> = {}) =>
  p.als<Uitkomst>(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels, ...extra } });
const velden = (antwoord: Awaited<ReturnType<typeof vastleggen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const dag = (inburgeraarId: string, datum: string, duurMinuten: number, extra: Partial<Regel> = {}): Regel => ({ inburgeraarId, datum, duurMinuten, ...extra });
const grootboek = () => p.b.vraag<{ minuten: number; versie: number; actueel: boolean }>('select minuten, versie, actueel from participatie_uren order by versie, minuten');

describe('Een werkbegeleider legt een week vast', () => {
  it('ziet de eigen groepen met de week, en niet die van een andere organisatie', async () => {
    const { data, errors } = await p.als<{ werkgroepen: { groep: { naam: string }; aantalDeelnemers: number; deelnemers: { regels: object[] }[] }[] }>(p.w.wie.werkbegeleider, WEEK, { week: '2026-11-16' });
    expect(errors).toEqual([]);
    expect(data?.werkgroepen.map((g) => [g.groep.naam, g.aantalDeelnemers, g.deelnemers.length])).toEqual([['Hout A', 2, 2]]);
  });

  it('een coördinator ziet alle groepen van de eigen organisatie, en geen andere', async () => {
    const { data } = await p.als<{ werkgroepen: { groep: { naam: string } }[] }>(p.w.wie.vwnTrainer, '{ werkgroepen { groep { naam } } }');
    expect(data?.werkgroepen.map((g) => g.groep.naam)).toEqual(['PVT najaar']);
    const larcom = await p.als<{ werkgroepen: { groep: { naam: string } }[] }>(p.w.wie.participatiecoordinator, '{ werkgroepen { groep { naam } } }');
    expect(larcom.data?.werkgroepen.map((g) => g.groep.naam)).toEqual(['Hout A']);
    // No groups of a school: attendance is no participatie.
    expect((await p.als<{ werkgroepen: object[] }>(p.w.wie.taalcoordinator, '{ werkgroepen { id } }')).data?.werkgroepen).toEqual([]);
    expect((await p.als<{ werkgroepen: object[] }>(p.w.wie.taalcoach, '{ werkgroepen { id } }')).data?.werkgroepen).toEqual([]);
  });

  it('een week begint op maandag', async () => {
    const { errors } = await p.als(p.w.wie.werkbegeleider, WEEK, { week: '2026-11-17' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVOER_ONJUIST', velden: [{ veld: 'week' }] });
  });

  it('legt in één keer vast voor de hele groep; het totaal telt meteen mee', async () => {
    const { amina, bilal } = p.w.wij;
    const { data, errors } = await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 180), dag(amina, '2026-11-17', 90), dag(bilal, '2026-11-16', 60)]);
    expect(errors).toEqual([]);
    expect(data?.participatieUrenVastleggen.inburgeraars.map((i) => [i.id, i.participatieUren.tellendeUren])).toEqual([[amina, 4.5], [bilal, 1]]);
    const week = await p.als<{ werkgroepen: { deelnemers: { inburgeraar: { id: string }; regels: object[] }[] }[] }>(p.w.wie.werkbegeleider, WEEK, { week: '2026-11-16' });
    const vanAmina = week.data?.werkgroepen[0]?.deelnemers.find((d) => d.inburgeraar.id === amina)?.regels;
    expect(vanAmina).toMatchObject([
      { datum: '2026-11-16', activiteitId: p.w.activiteiten.hout, activiteit: 'Houtwerkplaats', duurMinuten: 180, beginTijd: null, versie: 1, reactie: null },
      { datum: '2026-11-17', duurMinuten: 90 },
    ]);
  });

  it('uren van een activiteit die niet meetelt komen wel in het totaal, niet in de 800 uur (Bi 3.14)', async () => {
    const { data } = await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 120)], { activiteitId: p.w.activiteiten.bezoek });
    expect(data?.participatieUrenVastleggen.inburgeraars[0]?.participatieUren).toMatchObject({ tellendeUren: 0, alleUren: 2 });
  });

  it('staat in het auditlog, met wie en waarom', async () => {
    await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 60)]);
    const [regel] = await p.b.vraag(`select operatie, rubrieken, personen, opdracht, lidmaatschap_id from auditregel where soort = 'SCHRIJVEN' order by id desc limit 1`);
    expect(regel).toEqual({ operatie: 'participatieUrenVastleggen', rubrieken: ['PARTICIPATIE_UREN'], personen: [p.w.wij.amina], opdracht: 'PARTICIPATIE', lidmaatschap_id: p.w.wie.werkbegeleider.lidmaatschapId });
  });

  it('kost voor twee personen evenveel vragen aan de database als voor één', async () => {
    const een = await p.tel(() => vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-02', 60)]));
    const twee = await p.tel(() => vastleggen(p.w.wie.werkbegeleider, ['2026-11-03', '2026-11-04', '2026-11-05'].flatMap((d) => [dag(p.w.wij.amina, d, 60), dag(p.w.wij.bilal, d, 60)])));
    expect(een.uitkomst.errors).toEqual([]);
    expect(twee.uitkomst.errors).toEqual([]);
    expect(twee.aantal).toBe(een.aantal);
    expect(een.aantal).toBeLessThanOrEqual(14);
  });
});

describe('Wat al vaststond', () => {
  it('en gelijk blijft, verandert niet; ook niet bij een dubbele tik', async () => {
    const regels = [dag(p.w.wij.amina, '2026-11-16', 180)];
    const input = { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels };
    for (let i = 0; i < 2; i += 1) expect((await p.als(p.w.wie.werkbegeleider, VASTLEGGEN, { input })).errors).toEqual([]);
    expect((await vastleggen(p.w.wie.werkbegeleider, regels)).errors).toEqual([]);
    expect(await grootboek()).toEqual([{ minuten: 180, versie: 1, actueel: true }]);
    const anders = await p.als(p.w.wie.werkbegeleider, VASTLEGGEN, { input: { ...input, regels: [dag(p.w.wij.amina, '2026-11-16', 90)] } });
    expect(anders.errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('wijzigt alleen met een reden, en blijft dan als eerdere versie bewaard', async () => {
    await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 180)]);
    const anders = [dag(p.w.wij.amina, '2026-11-16', 120, { versie: 1 })];
    expect(velden(await vastleggen(p.w.wie.werkbegeleider, anders))).toEqual(['correctieReden CORRECTIE_REDEN_NODIG']);
    const goed = await vastleggen(p.w.wie.werkbegeleider, anders, { correctieReden: 'Eerder naar huis' });
    expect(goed.data?.participatieUrenVastleggen.inburgeraars[0]?.participatieUren.tellendeUren).toBe(2);
    expect(await grootboek()).toEqual([{ minuten: 180, versie: 1, actueel: false }, { minuten: 120, versie: 2, actueel: true }]);
  });

  it('wordt ingetrokken met nul minuten, en kan daarna opnieuw; nul waar niets stond is geen wijziging', async () => {
    const { amina } = p.w.wij;
    expect((await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 0)])).errors).toEqual([]);
    expect(await grootboek()).toEqual([]);
    await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 180)]);
    const weg = await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 0, { versie: 1 })], { correctieReden: 'Verkeerde dag' });
    expect(weg.data?.participatieUrenVastleggen.inburgeraars[0]?.participatieUren).toEqual({ tellendeUren: 0, alleUren: 0, regels: [] });
    const terug = await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 60)], { correctieReden: 'Toch wel' });
    expect(terug.data?.participatieUrenVastleggen.inburgeraars[0]?.participatieUren.regels).toMatchObject([{ minuten: 60, versie: 3 }]);
  });

  it('en intussen door een ander is gewijzigd, gaat niet verloren', async () => {
    await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 180)]);
    await vastleggen(p.w.wie.participatiecoordinator, [dag(p.w.wij.amina, '2026-11-16', 120, { versie: 1 })], { correctieReden: 'Eerder weg' });
    const oud = await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 60, { versie: 1 })], { correctieReden: 'Nog eerder' });
    expect(velden(oud)).toEqual(['regels.0.versie VERSIE_VEROUDERD']);
  });
});

describe('Wat niet kan', () => {
  it('staat in één keer bij alle velden', async () => {
    const { amina, bilal } = p.w.wij;
    const antwoord = await vastleggen(p.w.wie.werkbegeleider, [
      dag(amina, '2026-11-16', -1), dag(amina, '2026-11-17', 1441), dag(bilal, '2026-11-19', 60), dag(randomUUID(), '2026-11-16', 60),
      dag(bilal, '2024-12-31', 60), dag(bilal, '2026-11-18', 60, { beginTijd: '25:00' }), dag(bilal, '2026-11-17', 60),
    ]);
    expect(antwoord.errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
    expect(velden(antwoord)).toEqual([
      'regels.0.duurMinuten UREN_NEGATIEF', 'regels.1.duurMinuten UREN_TE_VEEL', 'regels.2.datum DATUM_IN_TOEKOMST', 'regels.3.inburgeraarId BUITEN_PLAATSING',
      'regels.4.datum BUITEN_PLAATSING', 'regels.5.beginTijd INVOER_ONJUIST',
    ]);
    expect(await grootboek()).toEqual([]);
  });

  it('meer dan 24 uur op een dag, alle activiteiten samen; precies 24 uur wel', async () => {
    const { amina } = p.w.wij;
    await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 1000)]);
    const bezoek = { activiteitId: p.w.activiteiten.bezoek };
    expect(velden(await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 441)], bezoek))).toEqual(['regels.0.duurMinuten UREN_TE_VEEL']);
    expect((await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 440)], bezoek)).errors).toEqual([]);
  });

  it('uren die samenvallen met wat de eigen organisatie al vastlegde; aansluitend wel', async () => {
    const { amina } = p.w.wij;
    await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 60, { beginTijd: '09:00' })]);
    const bezoek = { activiteitId: p.w.activiteiten.bezoek };
    expect(velden(await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 30, { beginTijd: '09:59' })], bezoek))).toEqual(['regels.0.beginTijd UREN_OVERLAPPEN']);
    expect((await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 30, { beginTijd: '10:00' })], bezoek)).errors).toEqual([]);
  });

  it('een correctie staat zichzelf niet in de weg: de oude uren tellen dan niet meer', async () => {
    const { amina } = p.w.wij;
    await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 800, { beginTijd: '09:00' })]);
    const langer = await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 850, { beginTijd: '09:00', versie: 1 })], { correctieReden: 'Bleef langer' });
    expect(langer.errors).toEqual([]);
  });

  it('dezelfde regel twee keer in één week', async () => {
    const antwoord = await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 60), dag(p.w.wij.amina, '2026-11-16', 90)]);
    expect(velden(antwoord)).toEqual(['regels.1.beginTijd UREN_OVERLAPPEN']);
  });

  it('meer dan 600 regels', async () => {
    const antwoord = await vastleggen(p.w.wie.werkbegeleider, Array.from({ length: 601 }, () => dag(p.w.wij.amina, '2026-11-16', 60)));
    expect(antwoord.errors[0]?.extensions.code).toBe('VERZOEK_TE_GROOT');
  });

  it('twee schrijvers tegelijk die samen de dag te vol maken: één van beide wordt geweigerd', async () => {
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.participatiecoordinator]) await p.koekje(wie);
    const tegelijk = await opHetzelfdeMoment(p, 'participatie_uren', [p.w.activiteiten.hout, p.w.activiteiten.bezoek].map((activiteitId, i) => () =>
      vastleggen(i === 0 ? p.w.wie.werkbegeleider : p.w.wie.participatiecoordinator, [dag(p.w.wij.amina, '2026-11-16', 800)], { activiteitId })));
    expect(tegelijk.map((a) => a.errors[0]?.extensions.code ?? 'goed').sort()).toEqual(['UREN_TE_VEEL', 'goed']);
  });

  it('zonder de rol: een woonconsulent of vrijwilliger van VluchtelingenWerk', async () => {
    for (const wie of [p.w.wie.woonconsulent, p.w.wie.vwnBegeleider, p.w.wie.teamleider]) {
      expect((await vastleggen(wie, [dag(p.w.wij.amina, '2026-11-16', 60)])).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    }
  });
});

describe('Alleen binnen de plaatsing', () => {
  it('na het einde kan het nog tot en met de laatste dag, en niet erna', async () => {
    const { daoud } = p.w.wij;
    expect((await vastleggen(p.w.wie.participatiecoordinator, [dag(daoud, '2026-11-10', 60)])).errors).toEqual([]);
    expect(velden(await vastleggen(p.w.wie.participatiecoordinator, [dag(daoud, '2026-11-11', 60)]))).toEqual(['regels.0.datum BUITEN_PLAATSING']);
  });

  it('een werkbegeleider schrijft alleen voor de eigen groep, de coördinator voor iedereen van de organisatie', async () => {
    const { daoud } = p.w.wij;
    expect(velden(await vastleggen(p.w.wie.werkbegeleider, [dag(daoud, '2026-11-09', 60)]))).toEqual(['regels.0.inburgeraarId BUITEN_PLAATSING']);
    expect((await vastleggen(p.w.wie.participatiecoordinator, [dag(daoud, '2026-11-09', 60)])).errors).toEqual([]);
  });

  it('wie in twee groepen van de begeleider zit, telt op de dagen van beide', async () => {
    const { amina } = p.w.wij;
    const groep = await p.b.groep('Hout B', 'WERKGROEP', p.w.org.larcom, [p.w.wie.werkbegeleider], []);
    await p.b.zet('groepslid', { groep_id: groep, organisatie_id: p.w.org.larcom, inburgeraar_id: amina, van: '2026-11-17' });
    expect((await vastleggen(p.w.wie.werkbegeleider, [dag(amina, '2026-11-16', 60), dag(amina, '2026-11-17', 60)])).errors).toEqual([]);
    await p.b.vraag('delete from groepslid where groep_id = $1', [groep]);
    await p.b.vraag('delete from groepsbegeleider where groep_id = $1', [groep]);
  });

  it('wie niet bestaat en wie bij een ander is, worden gelijk geweigerd', async () => {
    const onbekend = await vastleggen(p.w.wie.werkbegeleider, [dag(randomUUID(), '2026-11-16', 60)]);
    const verborgen = await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.farid, '2026-11-16', 60)]);
    expect(verborgen.tekst).toBe(onbekend.tekst);
    expect(velden(verborgen)).toEqual(['regels.0.inburgeraarId BUITEN_PLAATSING']);
  });

  it('de consulent schrijft voor de eigen caseload, ook voor een dag voordat zij de zaak kreeg', async () => {
    expect((await vastleggen(p.w.wie.consulent, [dag(p.w.wij.amina, '2024-12-31', 60)])).errors).toEqual([]);
    expect(velden(await vastleggen(p.w.wie.consulent, [dag(p.w.wij.bilal, '2026-11-16', 60)]))).toEqual(['regels.0.inburgeraarId BUITEN_PLAATSING']);
  });
});

describe('De activiteit', () => {
  it('komt uit de lijst van de gemeente; die van een andere gemeente is onbekend', async () => {
    const { data } = await p.als<{ activiteiten: { naam: string; teltMee: boolean }[] }>(p.w.wie.werkbegeleider, '{ activiteiten { naam teltMee } }');
    expect(data?.activiteiten).toEqual([{ naam: 'Houtwerkplaats', teltMee: true }, { naam: 'Werken zonder taal', teltMee: false }]);
    for (const activiteitId of [p.w.activiteiten.elders, randomUUID(), 'geen-id']) {
      expect(velden(await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 60)], { activiteitId }))).toEqual(['activiteitId ACTIVITEIT_ONBEKEND']);
    }
  });

  it('telt bij iemand uit een andere gemeente volgens de lijst van díe gemeente', async () => {
    const { amina, farid } = p.w.wij;
    const regels = [dag(amina, '2026-11-16', 60), dag(farid, '2026-11-16', 60)];
    expect(velden(await vastleggen(p.w.wie.taalcoordinator, regels))).toEqual(['regels.1.inburgeraarId ACTIVITEIT_ONBEKEND']);
    const id = await p.b.activiteit('Houtwerkplaats', p.w.gemeenten.staphorst, { waarom_niet: 'ANDERE_TAAL' });
    const goed = await vastleggen(p.w.wie.taalcoordinator, regels);
    expect(goed.data?.participatieUrenVastleggen.inburgeraars.map((i) => i.participatieUren.tellendeUren)).toEqual([1, 0]);
    expect(await p.b.vraag('select activiteit_id from participatie_uren where inburgeraar_id = $1', [farid])).toEqual([{ activiteit_id: id }]);
    const lijst = await p.als<{ activiteiten: { naam: string }[] }>(p.w.wie.taalcoordinator, '{ activiteiten { naam } }');
    expect(lijst.data?.activiteiten.filter((a) => a.naam === 'Houtwerkplaats')).toHaveLength(1);
  });
});

describe('De inburgeraar heeft het laatste woord over de eigen uren', () => {
  const REAGEREN = `mutation($input: UrenReagerenInput!) { urenReageren(input: $input) { inburgeraar { participatieUren { regels { id reactie } } } } }`;
  let amina: Persona;
  let bilal: Persona;
  beforeAll(async () => {
    amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    bilal = await p.b.persona('Bilal Testveen', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.bilal });
  });
  const reageren = (wie: Persona, urenId: string, reactie: string, toelichting?: string) =>
    p.als<{ urenReageren: { inburgeraar: { participatieUren: { regels: { reactie: string }[] } } } }>(wie, REAGEREN, { input: { idempotentieSleutel: sleutel(), urenId, reactie, toelichting } });
  const urenVanAmina = async () => {
    const { data } = await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 60)]);
    return data?.participatieUrenVastleggen.inburgeraars[0]?.participatieUren.regels[0]?.id ?? '';
  };

  it('bevestigt, of bedenkt zich en betwist; de werkbegeleider ziet dat', async () => {
    const id = await urenVanAmina();
    for (const reactie of ['BEVESTIGD', 'BETWIST']) {
      const { data, errors } = await reageren(amina, id, reactie, 'Ik was er wel');
      expect(errors).toEqual([]);
      expect(data?.urenReageren.inburgeraar.participatieUren.regels.map((r) => r.reactie)).toEqual([reactie]);
    }
    const week = await p.als<{ werkgroepen: { deelnemers: { regels: { reactie: string }[] }[] }[] }>(p.w.wie.werkbegeleider, WEEK, { week: '2026-11-16' });
    expect(week.data?.werkgroepen[0]?.deelnemers.flatMap((d) => d.regels.map((r) => r.reactie))).toEqual(['BETWIST']);
  });

  it('niet over de uren van een ander, niet over uren die er niet zijn, en niet over een vervangen versie', async () => {
    const id = await urenVanAmina();
    const verborgen = await reageren(bilal, id, 'BETWIST');
    const onbekend = await reageren(bilal, randomUUID(), 'BETWIST');
    expect(verborgen.errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect(verborgen.tekst).toBe(onbekend.tekst);
    await vastleggen(p.w.wie.werkbegeleider, [dag(p.w.wij.amina, '2026-11-16', 30, { versie: 1 })], { correctieReden: 'Eerder weg' });
    expect((await reageren(amina, id, 'BETWIST')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
  });

  it('kiest uit bevestigen en betwisten, met een korte toelichting', async () => {
    const antwoord = await reageren(amina, await urenVanAmina(), 'MISSCHIEN', 'x'.repeat(1001));
    expect(antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`)).toEqual(['reactie INVOER_ONJUIST', 'toelichting TEKST_TE_LANG']);
  });

  it('een partner kan niet namens de inburgeraar bevestigen', async () => {
    expect((await reageren(p.w.wie.werkbegeleider, await urenVanAmina(), 'BEVESTIGD')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
