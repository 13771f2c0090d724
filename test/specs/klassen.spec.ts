import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let wachtend: string;
beforeAll(async () => {
  p = await portaalStarten();
  wachtend = await p.b.inburgeraar('Wafa', 'Wachtend', p.w.gemeenten.dalfsen);
  await p.b.betrokken(wachtend, 'TAAL', { organisatieId: p.w.org.wenl }, { van: '2026-10-01' });
  await p.b.vraag('update groep set stoelen = 4, maandprijs = 400000 where id = $1', [p.w.groepen.z1]);
});
afterAll(() => p.stop());

const KLAS = 'id naam stoelen bezet komt kostenLeeg versie tot docenten begeleiders { id naam van tot } lesreeksen { id versie weekdagen beginTijd tot aantalLessen } leden { id versie van tot eindreden inburgeraar { id } }';
interface Klas { id: string; naam: string; stoelen: number; bezet: number; komt: number; kostenLeeg: number | null; versie: number; tot: string | null; docenten: string[]; begeleiders: { id: string; naam: string; tot: string | null }[]; lesreeksen: { id: string; versie: number; tot: string; aantalLessen: number }[]; leden: { id: string; versie: number; tot: string | null; inburgeraar: { id: string } }[] }
const doe = <T = { klas: Klas }>(naam: string, velden = `klas { ${KLAS} }`) => (wie: Persona, input: Record<string, unknown>) =>
  p.als<Record<string, T>>(wie, `mutation($input: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { ${velden} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const code = (antwoord: Antwoord<object>) => [antwoord.errors[0]?.extensions.code, ...(antwoord.errors[0]?.extensions.velden ?? []).map((v) => v.veld)];
const inschrijven = doe('cursistInschrijven');
const beeindigen = doe('inschrijvingBeeindigen');
const vastleggen = doe('klasVastleggen');
const plannen = doe<{ klas: Klas; aantalLessen: number }>('lesreeksPlannen', `aantalLessen klas { ${KLAS} }`);
const VRIJ = 'vervallen doorgaan lesvrij { id versie naam van tot }';
interface Vrij { vervallen: number; doorgaan: number; lesvrij: { id: string; versie: number; naam: string; van: string; tot: string }[] }
const vrij = doe<Vrij>('lesvrijVastleggen', VRIJ);
const intrekken = doe<Vrij>('lesvrijIntrekken', VRIJ);
const stoppen = doe('lesreeksStoppen');
const sluiten = doe('klasSluiten');
const docentStopt = doe('docentBeeindigen');
const klassen = async (wie = p.w.wie.taalcoordinator) => (await p.als<{ klassen: Klas[] }>(wie, `{ klassen { ${KLAS} } }`)).data?.klassen ?? [];
const wachtlijst = async () => (await p.als<{ wachtlijst: { sinds: string; inburgeraar: { id: string } }[] }>(p.w.wie.taalcoordinator, '{ wachtlijst { sinds inburgeraar { id } } }')).data?.wachtlijst ?? [];

describe('De klassen van een school', () => {
  it('zeggen hoeveel stoelen leeg zijn en wat die kosten (uitvoeringsplan 3.4.1)', async () => {
    expect((await klassen()).map(({ naam, stoelen, bezet, kostenLeeg }) => ({ naam, stoelen, bezet, kostenLeeg }))).toEqual([
      { naam: 'Z1', stoelen: 4, bezet: 3, kostenLeeg: 100_000 }, { naam: 'Z2', stoelen: 12, bezet: 1, kostenLeeg: null }]);
    expect(await klassen(p.w.wie.coordinatorNlTraining)).toEqual([]);
    expect((await p.als(p.w.wie.taaldocent, '{ klassen { id } }')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('kosten evenveel vragen aan de database als er meer klassen zijn, met wie erin zit', async () => {
    const { aantal } = await p.tel(() => klassen());
    await p.b.groep('Z9', 'TAALGROEP', p.w.org.wenl, [], [p.w.wij.bilal], { leerroute: 'Z' });
    expect((await p.tel(() => klassen())).aantal).toBe(aantal);
    await p.b.vraag(`delete from groepslid where groep_id in (select id from groep where naam = 'Z9')`);
    await p.b.vraag(`delete from groep where naam = 'Z9'`);
  });

  it('ziet de gemeente zonder personen', async () => {
    const vraag = (wie: Persona) => p.als<{ klasbezetting: { naam: string; bezet: number; kostenLeeg: number | null }[] }>(wie, '{ klasbezetting { naam organisatie stoelen bezet kostenLeeg } }');
    expect((await vraag(p.w.wie.beleidsmedewerker)).data?.klasbezetting.find(({ naam }) => naam === 'Z1')).toMatchObject({ bezet: 3, kostenLeeg: 100_000 });
    expect((await vraag(p.w.wie.consulent)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Wie wacht op een stoel', () => {
  it('is wie bij de school is aangemeld en in geen klas zit of komt', async () => {
    expect(await wachtlijst()).toEqual([{ sinds: '2026-10-01', inburgeraar: { id: wachtend } }]);
  });

  it('krijgt een stoel, en staat dan niet meer op de lijst; de docent ziet de cursist vanaf de eerste dag', async () => {
    const { data, errors } = await inschrijven(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z1, inburgeraarId: wachtend, van: '2026-11-18' });
    expect(errors).toEqual([]);
    expect(data?.['cursistInschrijven']?.klas).toMatchObject({ bezet: 4, kostenLeeg: 0 });
    expect(await wachtlijst()).toEqual([]);
    expect((await p.als<{ inburgeraar: object | null }>(p.w.wie.taaldocent, 'query($id: ID!) { inburgeraar(id: $id) { id } }', { id: wachtend })).data?.inburgeraar).toEqual({ id: wachtend });
  });

  it('niet in een volle klas, niet twee keer, niet voor de betrokkenheid begint, en niet wie elders is', async () => {
    const probeer = async (inburgeraarId: string, van = '2026-11-18', groepId = p.w.groepen.z1) => code(await inschrijven(p.w.wie.taalcoordinator, { groepId, inburgeraarId, van }));
    expect(await probeer(p.w.wij.bilal)).toEqual(['KLAS_VOL', 'van']);
    expect(await probeer(wachtend, '2026-11-18')).toEqual(['INVOER_ONJUIST', 'inburgeraarId', 'van']);
    expect(await probeer(wachtend, '2026-09-30', p.w.groepen.z2)).toEqual(['BUITEN_PLAATSING', 'van']);
    for (const id of [p.w.wij.hamid, '11111111-1111-4111-8111-111111111111', 'niemand']) expect(await probeer(id, '2026-11-18', p.w.groepen.z2)).toEqual(['NIET_GEVONDEN', 'inburgeraarId']);
    expect(await probeer(wachtend, '2026-11-18', p.w.groepen.hout)).toEqual(['NIET_GEVONDEN']);
    expect(code(await inschrijven(p.w.wie.coordinatorNlTraining, { groepId: p.w.groepen.z1, inburgeraarId: wachtend, van: '2026-11-18' }))).toEqual(['NIET_GEVONDEN']);
    expect(code(await inschrijven(p.w.wie.taaldocent, { groepId: p.w.groepen.z1, inburgeraarId: wachtend, van: '2026-11-18' }))).toEqual(['GEEN_TOEGANG']);
  });
});

describe('Wie uit een klas gaat', () => {
  it('doet dat met een reden; bij een routewissel met de dag van de warme overdracht (uitvoeringsplan 3.1)', async () => {
    const lid = (await klassen()).find(({ naam }) => naam === 'Z1')?.leden.find(({ inburgeraar }) => inburgeraar.id === wachtend);
    const einde = (extra: object) => beeindigen(p.w.wie.taalcoordinator, { klaslidId: lid?.id, versie: lid?.versie, tot: '2026-11-20', eindreden: 'ROUTEWISSEL', ...extra });
    expect(code(await einde({}))).toEqual(['VELD_VERPLICHT', 'overdrachtOp']);
    expect(code(await einde({ tot: '2026-11-01', overdrachtOp: '2026-11-23' }))).toEqual(['PERIODE_ONJUIST', 'tot']);
    expect(code(await einde({ versie: 9, overdrachtOp: '2026-11-23' }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect(code(await einde({ eindreden: 'ZOMAAR' }))).toEqual(['KEUZE_ONBEKEND', 'eindreden']);
    const { data, errors } = await einde({ overdrachtOp: '2026-11-23' });
    expect(errors).toEqual([]);
    expect(data?.['inschrijvingBeeindigen']?.klas.leden.find(({ id }) => id === lid?.id)).toMatchObject({ tot: '2026-11-20', eindreden: 'ROUTEWISSEL' });
    expect(code(await einde({ overdrachtOp: '2026-11-23' }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
  });

  it('niet op een dag waarna nog presentie staat', async () => {
    const lid = (await klassen()).find(({ naam }) => naam === 'Z1')?.leden.find(({ inburgeraar }) => inburgeraar.id === p.w.wij.amina);
    expect(code(await beeindigen(p.w.wie.taalcoordinator, { klaslidId: lid?.id, versie: 1, tot: '2026-11-15', eindreden: 'GESTOPT' }))).toEqual(['NOG_VASTGELEGD', 'tot']);
  });
});

describe('De lessen van een klas', () => {
  it('staan gepland op hun weekdagen, behalve als de school dicht is; wat al gepland was vervalt dan', async () => {
    const { taalcoordinator } = p.w.wie;
    const { data } = await plannen(taalcoordinator, { groepId: p.w.groepen.z2, weekdagen: [1, 3, 5], beginTijd: '13:00', duurMinuten: 150, van: '2026-11-23', tot: '2026-12-04' });
    expect(data?.['lesreeksPlannen']).toMatchObject({ aantalLessen: 6, klas: { lesreeksen: [{ aantalLessen: 6 }] } });
    expect((await vrij(taalcoordinator, { naam: 'Studieweek', van: '2026-11-30', tot: '2026-12-04' })).data?.['lesvrijVastleggen']).toMatchObject({ vervallen: 3, lesvrij: [{ naam: 'Studieweek' }] });
    const later = await plannen(taalcoordinator, { groepId: p.w.groepen.z2, weekdagen: [2], beginTijd: '13:00', duurMinuten: 150, van: '2026-11-23', tot: '2026-12-08' });
    expect(later.data?.['lesreeksPlannen']?.aantalLessen).toBe(2);
    const nogEens = await plannen(taalcoordinator, { groepId: p.w.groepen.z2, weekdagen: [1], beginTijd: '13:00', duurMinuten: 150, van: '2026-11-23', tot: '2026-11-24' });
    expect(nogEens.data?.['lesreeksPlannen']?.aantalLessen).toBe(0);
  });

  it('niet in het verleden, zonder dag, of waar geen les valt', async () => {
    const plan = async (extra: object) => code(await plannen(p.w.wie.taalcoordinator, { groepId: p.w.groepen.z2, weekdagen: [1], beginTijd: '09:00', duurMinuten: 150, van: '2026-11-23', tot: '2026-12-04', ...extra }));
    expect(await plan({ van: '2026-11-17' })).toEqual(['DATUM_IN_VERLEDEN', 'van']);
    expect(await plan({ weekdagen: [] })).toEqual(['KEUZE_ONBEKEND', 'weekdagen']);
    expect(await plan({ weekdagen: [7], van: '2026-11-23', tot: '2026-11-28' })).toEqual(['REEKS_LEEG']);
    expect(await plan({ beginTijd: '9 uur', duurMinuten: 5, tot: '2028-12-04' })).toEqual(['INVOER_ONJUIST', 'beginTijd', 'duurMinuten', 'tot']);
    expect(await plan({ groepId: p.w.groepen.hout })).toEqual(['NIET_GEVONDEN']);
  });
});

describe('Een klas', () => {
  it('komt erbij met een docent van de school, en wijzigt onder haar versie', async () => {
    const { taalcoordinator, andereDocent, werkbegeleider } = p.w.wie;
    const basis = { naam: 'Z3', soort: 'TAALGROEP', leerroute: 'Z', stoelen: 12, van: '2026-11-18', docentId: andereDocent.lidmaatschapId, maandprijs: 500_000 };
    const { data, errors } = await vastleggen(taalcoordinator, basis);
    expect(errors).toEqual([]);
    const klas = data?.['klasVastleggen']?.klas;
    expect(klas).toMatchObject({ naam: 'Z3', docenten: ['Doris Docent'], kostenLeeg: 500_000 });
    expect(code(await vastleggen(taalcoordinator, basis))).toEqual(['STAAT_ER_AL', 'naam']);
    expect(code(await vastleggen(taalcoordinator, { ...basis, naam: 'Z4', docentId: werkbegeleider.lidmaatschapId }))).toEqual(['KEUZE_ONBEKEND', 'docentId']);
    expect((await vastleggen(taalcoordinator, { ...basis, id: klas?.id, versie: 1, stoelen: 10 })).data?.['klasVastleggen']?.klas.stoelen).toBe(10);
    expect(code(await vastleggen(taalcoordinator, { ...basis, id: klas?.id, versie: 1, stoelen: 8 }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect(code(await vastleggen(p.w.wie.coordinatorNlTraining, { ...basis, id: klas?.id, versie: 2 }))).toEqual(['NIET_GEVONDEN']);
    expect(code(await vastleggen(taalcoordinator, { ...basis, naam: 'Z1', id: p.w.groepen.z1, versie: 1, stoelen: 2 }))).toContain('stoelen');
  });
});

describe('Wat gepland is, kan anders', () => {
  const lessen = async (groep: string) => p.b.vraag<{ datum: string; vervallen_reden: string | null }>(`select datum::text, vervallen_reden from les where groep_id = $1 and datum >= '2027-01-01' order by datum`, [groep]);
  let groep: string;
  const klas = async () => (await klassen()).find(({ id }) => id === groep) as Klas;
  beforeAll(async () => {
    groep = await p.b.groep('Z7', 'ELIP', p.w.org.wenl, [p.w.wie.taaldocent], [], {});
    await plannen(p.w.wie.taalcoordinator, { groepId: groep, weekdagen: [1, 3], beginTijd: '09:00', duurMinuten: 150, van: '2027-01-04', tot: '2027-01-20' });
  });

  it('een vakantie wijzigt of gaat weg: wat daardoor verviel gaat door, wat de docent zelf liet vervallen niet', async () => {
    const { taalcoordinator } = p.w.wie;
    const eerst = (await vrij(taalcoordinator, { naam: 'Sneeuw', van: '2027-01-11', tot: '2027-01-13' })).data?.['lesvrijVastleggen'];
    expect(eerst?.vervallen).toBe(2);
    const [oud] = eerst?.lesvrij.filter(({ naam }) => naam === 'Sneeuw') ?? [];
    await p.b.vraag(`update les set vervallen_reden = 'Docent afwezig' where groep_id = $1 and datum = '2027-01-06'`, [groep]);
    expect(code(await vrij(taalcoordinator, { id: oud?.id, versie: 9, naam: 'Sneeuw', van: '2027-01-11', tot: '2027-01-13' }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect(code(await vrij(p.w.wie.coordinatorNlTraining, { id: oud?.id, versie: 1, naam: 'Sneeuw', van: '2027-01-11', tot: '2027-01-13' }))).toEqual(['NIET_GEVONDEN']);
    const anders = (await vrij(taalcoordinator, { id: oud?.id, versie: 1, naam: 'IJsvrij', van: '2027-01-13', tot: '2027-01-18' })).data?.['lesvrijVastleggen'];
    expect(anders).toMatchObject({ vervallen: 1, doorgaan: 1 });
    expect((await lessen(groep)).map(({ vervallen_reden }) => vervallen_reden)).toEqual([null, 'Docent afwezig', null, 'IJsvrij', 'IJsvrij', null]);
    expect(code(await intrekken(taalcoordinator, { id: oud?.id, versie: 1 }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect((await intrekken(taalcoordinator, { id: oud?.id, versie: 2 })).data?.['lesvrijIntrekken']).toMatchObject({ doorgaan: 2, vervallen: 0 });
    expect((await lessen(groep)).map(({ vervallen_reden }) => vervallen_reden)).toEqual([null, 'Docent afwezig', null, null, null, null]);
    // The same name on the same day can come again.
    expect((await vrij(taalcoordinator, { naam: 'IJsvrij', van: '2027-01-13', tot: '2027-01-13' })).errors).toEqual([]);
  });

  it('van een vakantie die loopt blijft wat al vrij was; vanaf vandaag is er weer les', async () => {
    const { id } = await p.b.zet<{ id: string }>('lesvrij', { organisatie_id: p.w.org.wenl, naam: 'Herfst', van: '2026-11-16', tot: '2026-11-20' });
    expect(code(await vrij(p.w.wie.taalcoordinator, { id, versie: 1, naam: 'Herfst', van: '2026-11-18', tot: '2026-11-20' }))).toEqual(['DATUM_IN_VERLEDEN', 'van']);
    expect((await intrekken(p.w.wie.taalcoordinator, { id, versie: 1 })).errors).toEqual([]);
    expect(await p.b.vraag('select tot::text, ingetrokken from lesvrij where id = $1', [id])).toEqual([{ tot: '2026-11-17', ingetrokken: false }]);
  });

  it('een lesreeks stopt of gaat over in een andere; een les waar iemand iets over zei vervalt en verdwijnt niet', async () => {
    const { taalcoordinator } = p.w.wie;
    const [reeks] = (await klas()).lesreeksen;
    const cursist = p.w.wij.amina;
    const [les] = await p.b.vraag<{ id: string }>(`select id from les where groep_id = $1 and datum = '2027-01-20'`, [groep]);
    await p.b.zet('afmelding', { inburgeraar_id: cursist, les_id: les?.id, datum: '2027-01-20', ingevoerd_door: taalcoordinator.lidmaatschapId, reden: 'WERK' });
    expect(code(await stoppen(taalcoordinator, { lesreeksId: reeks?.id, versie: 1, vanaf: '2026-11-17' }))).toEqual(['DATUM_IN_VERLEDEN', 'vanaf']);
    expect(code(await stoppen(taalcoordinator, { lesreeksId: reeks?.id, versie: 4, vanaf: '2027-01-18' }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    for (const wie of [p.w.wie.coordinatorNlTraining]) expect(code(await stoppen(wie, { lesreeksId: reeks?.id, versie: 1, vanaf: '2027-01-18' }))).toEqual(['NIET_GEVONDEN']);
    const anders = await plannen(taalcoordinator, { groepId: groep, weekdagen: [2], beginTijd: '09:00', duurMinuten: 120, van: '2027-01-18', tot: '2027-01-29', inPlaatsVan: { id: reeks?.id, versie: 1 } });
    expect(anders.data?.['lesreeksPlannen']).toMatchObject({ aantalLessen: 2, klas: { lesreeksen: [{ tot: '2027-01-17' }, { tot: '2027-01-29' }] } });
    expect(await lessen(groep)).toEqual([
      { datum: '2027-01-04', vervallen_reden: null }, { datum: '2027-01-06', vervallen_reden: 'Docent afwezig' }, { datum: '2027-01-11', vervallen_reden: null }, { datum: '2027-01-13', vervallen_reden: 'IJsvrij' },
      { datum: '2027-01-19', vervallen_reden: null }, { datum: '2027-01-20', vervallen_reden: 'Uit het rooster gehaald' }, { datum: '2027-01-26', vervallen_reden: null }]);
  });

  it('niet over een les heen waar al iemand was', async () => {
    const [reeks] = (await p.b.vraag<{ id: string }>(`insert into lesreeks (groep_id, organisatie_id, weekdagen, begin_tijd, duur_minuten, van, tot) values ($1, $2, '{3}', '19:00', 60, '2026-11-18', '2026-12-30') returning id`, [groep, p.w.org.wenl]));
    const les = await p.b.les(groep, p.w.org.wenl, '2026-11-18');
    await p.b.vraag('update les set lesreeks_id = $1 where id = $2', [reeks?.id, les]);
    await p.b.presentie(les, p.w.wij.amina, p.w.org.wenl, '2026-11-18', 'AANWEZIG', 60, p.w.wie.taalcoordinator);
    expect(code(await stoppen(p.w.wie.taalcoordinator, { lesreeksId: reeks?.id, versie: 1, vanaf: '2026-11-18' }))).toEqual(['NOG_VASTGELEGD', 'vanaf']);
    expect((await stoppen(p.w.wie.taalcoordinator, { lesreeksId: reeks?.id, versie: 1, vanaf: '2026-11-19' })).errors).toEqual([]);
    expect(await p.b.vraag('select 1 from les where id = $1', [les])).toHaveLength(1);
  });

  it('een docent stopt, ook zonder opvolger, en niet voor een les die is ondertekend', async () => {
    const { taalcoordinator, taaldocent } = p.w.wie;
    const nu = await klas();
    const [docent] = nu.begeleiders;
    const [les] = await p.b.vraag<{ id: string }>(`select id from les where groep_id = $1 and datum = '2026-11-18'`, [groep]);
    await p.b.zet('les_ondertekening', { les_id: les?.id, organisatie_id: p.w.org.wenl, ingevoerd_door: taaldocent.lidmaatschapId, getekend_op: new Date('2026-11-18T12:00:00Z') });
    const stop = (extra: object) => docentStopt(taalcoordinator, { groepId: groep, versie: nu.versie, begeleiderId: docent?.id, tot: '2026-11-18', ...extra });
    expect(code(await stop({ tot: '2026-11-17' }))).toEqual(['DOCENT_TEKENDE', 'tot']);
    expect(code(await stop({ versie: 99 }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect(code(await stop({ begeleiderId: groep }))).toEqual(['NIET_GEVONDEN', 'begeleiderId']);
    expect((await stop({})).data?.['docentBeeindigen']?.klas).toMatchObject({ versie: nu.versie + 1, begeleiders: [{ naam: 'Dirk Docent', tot: '2026-11-18' }] });
    // In the afronding the docent still completes what was given, and tomorrow no new lesson is his.
    expect((await p.als<{ les: object | null }>(taaldocent, 'query($id: ID!) { les(id: $id) { id } }', { id: les?.id })).data?.les).not.toBeNull();
  });

  it('een klas sluit met wie erin zit, haar docent, haar lessen en wie nog zou komen; daarna kan er niemand meer bij', async () => {
    const { taalcoordinator } = p.w.wie;
    await inschrijven(taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.amina, van: '2026-11-18' });
    await inschrijven(taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.gulsum, van: '2027-01-04' });
    const nu = await klas();
    expect(nu).toMatchObject({ bezet: 1, komt: 1 });
    const sluit = (extra: object) => sluiten(taalcoordinator, { groepId: groep, versie: nu.versie, tot: '2026-12-18', eindreden: 'AFGEROND', ...extra });
    expect(code(await sluit({ eindreden: null }))).toEqual(['VELD_VERPLICHT', 'eindreden']);
    expect(code(await sluit({ eindreden: 'ROUTEWISSEL' }))).toEqual(['KEUZE_ONBEKEND', 'eindreden']);
    expect(code(await sluit({ versie: 99 }))).toEqual(['VERSIE_VEROUDERD', 'versie']);
    expect(code(await sluit({ tot: '2026-11-17' }))).toEqual(['NOG_VASTGELEGD', 'tot']);
    expect(code(await sluiten(p.w.wie.coordinatorNlTraining, { groepId: groep, versie: nu.versie, tot: '2026-12-18' }))).toEqual(['NIET_GEVONDEN']);
    expect((await sluit({})).data?.['klasSluiten']?.klas).toMatchObject({ tot: '2026-12-18', komt: 0, lesreeksen: [{ tot: '2026-11-18' }] });
    expect((await wachtlijst()).map(({ inburgeraar }) => inburgeraar.id)).not.toContain(p.w.wij.amina);
    expect(await p.b.vraag('select van::text, tot::text, eindreden from groepslid where groep_id = $1 order by van', [groep])).toEqual([
      { van: '2026-11-18', tot: '2026-12-18', eindreden: 'AFGEROND' }, { van: '2027-01-04', tot: '2027-01-03', eindreden: 'AFGEROND' }]);
    expect((await lessen(groep)).filter(({ vervallen_reden }) => vervallen_reden === null)).toEqual([]);
    expect(code(await inschrijven(taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.gulsum, van: '2026-12-21' }))).toEqual(['PERIODE_ONJUIST', 'van']);
    const dicht = await klas();
    expect((await sluiten(taalcoordinator, { groepId: groep, versie: dicht.versie })).data?.['klasSluiten']?.klas.tot).toBeNull();
    expect((await inschrijven(taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.gulsum, van: '2027-01-04' })).errors).toEqual([]);
  });
});

describe('Een stoel telt overal gelijk', () => {
  it('wie verhuisde zit er niet meer: bij de school, bij de gemeente en in de kwartaalevaluatie', async () => {
    const groep = await p.b.groep('Z8', 'ELIP', p.w.org.wenl, [p.w.wie.andereDocent], [], {});
    const mensen = await Promise.all(['Een', 'Twee', 'Drie'].map(async (naam) => {
      const id = await p.b.inburgeraar(naam, 'Stoel', p.w.gemeenten.dalfsen);
      await p.b.betrokken(id, 'TAAL', { organisatieId: p.w.org.wenl });
      await p.b.zet('groepslid', { groep_id: groep, organisatie_id: p.w.org.wenl, inburgeraar_id: id, van: '2026-01-01' });
      return id;
    }));
    await p.b.vraag('update groep set stoelen = 2, maandprijs = 200000 where id = $1', [groep]);
    const school = async () => (await klassen()).find(({ id }) => id === groep);
    const gemeente = async () => (await p.als<{ klasbezetting: { id: string; bezet: number; kostenLeeg: number | null }[] }>(p.w.wie.beleidsmedewerker, '{ klasbezetting { id bezet kostenLeeg } }')).data?.klasbezetting.find(({ id }) => id === groep);
    const leeg = async () => (await p.als<{ kwartaalevaluaties: { organisatie: string; stoelen: { stoelen: number; leeg: number } | null }[] }>(p.w.wie.beleidsmedewerker, '{ kwartaalevaluaties { organisatie stoelen { stoelen leeg } } }')).data?.kwartaalevaluaties.find(({ organisatie }) => organisatie === 'WenL')?.stoelen?.leeg ?? 0;
    // One too many takes no seat of another class.
    expect([(await school())?.bezet, (await gemeente())?.bezet, (await gemeente())?.kostenLeeg]).toEqual([3, 3, 0]);
    const vol = await leeg();
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = any($1)`, [mensen.slice(0, 2)]);
    expect([(await school())?.bezet, (await gemeente())?.bezet, (await gemeente())?.kostenLeeg]).toEqual([1, 1, 100_000]);
    expect(await leeg()).toBe(vol + 1);
    // And the seat is free for who waits.
    expect((await inschrijven(p.w.wie.taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.bilal, van: '2026-11-18' })).errors).toEqual([]);
    expect(code(await inschrijven(p.w.wie.taalcoordinator, { groepId: groep, inburgeraarId: p.w.wij.farid, van: '2026-11-18' }))).toEqual(['KLAS_VOL', 'van']);
  });

  it('in een ELIP-klas wordt presentie gevraagd en geen kwartaalrapportage (Bi 9.2.4)', async () => {
    const vraag = `{ volledigheid { groepen { groep { naam } opgaven { soort } } } voortgangsgroepen { groep { naam } cursisten { verschuldigd } } }`;
    const { data } = await p.als<{ volledigheid: { groepen: { groep: { naam: string }; opgaven: { soort: string }[] }[] }[]; voortgangsgroepen: { groep: { naam: string }; cursisten: { verschuldigd: boolean }[] }[] }>(p.w.wie.taalcoordinator, vraag);
    const les = (await p.b.vraag<{ id: string }>(`select id from groep where naam = 'Z8'`))[0]?.id ?? '';
    await p.b.les(les, p.w.org.wenl, '2026-11-16');
    const na = (await p.als<NonNullable<typeof data>>(p.w.wie.taalcoordinator, vraag)).data;
    expect(na?.volledigheid[0]?.groepen.find(({ groep }) => groep.naam === 'Z8')?.opgaven).toEqual([{ soort: 'PRESENTIE' }]);
    const soorten = na?.volledigheid[0]?.groepen.find(({ groep }) => groep.naam === 'Z1')?.opgaven.map(({ soort }) => soort);
    expect(soorten).toContain('RAPPORTAGE');
    expect(na?.voortgangsgroepen.find(({ groep }) => groep.naam === 'Z8')?.cursisten.every(({ verschuldigd }) => !verschuldigd)).toBe(true);
    expect(na?.voortgangsgroepen.find(({ groep }) => groep.naam === 'Z1')?.cursisten.some(({ verschuldigd }) => verschuldigd)).toBe(true);
  });

  it('wie minder stoelen wil dan er later nodig zijn, krijgt dat te horen', async () => {
    const groep = await p.b.groep('Z10', 'TAALGROEP', p.w.org.wenl, [], [], { leerroute: 'Z' });
    for (const [id, van] of [[p.w.wij.amina, '2026-01-01'], [p.w.wij.gulsum, '2027-01-04']] as const) await p.b.zet('groepslid', { groep_id: groep, organisatie_id: p.w.org.wenl, inburgeraar_id: id, van });
    const anders = (stoelen: number) => vastleggen(p.w.wie.taalcoordinator, { id: groep, versie: 1, naam: 'Z10', soort: 'TAALGROEP', leerroute: 'Z', stoelen, van: '2025-01-01' });
    expect(code(await anders(1))).toEqual(['STOELEN_BEZET', 'stoelen']);
    expect((await anders(2)).errors).toEqual([]);
  });

  it('wat een klas kost, leest geen databaserol rechtstreeks', async () => {
    expect(await p.b.vraag(`select r.rolname from pg_roles r where r.rolname like 'rol\\_%' and has_column_privilege(r.rolname, 'groep', 'maandprijs', 'select')`)).toEqual([]);
  });
});
