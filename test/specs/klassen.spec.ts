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

const KLAS = 'id naam stoelen bezet komt kostenLeeg versie docenten lesreeksen { weekdagen beginTijd aantalLessen } leden { id versie van tot eindreden inburgeraar { id } }';
interface Klas { id: string; naam: string; stoelen: number; bezet: number; komt: number; kostenLeeg: number | null; versie: number; docenten: string[]; lesreeksen: { aantalLessen: number }[]; leden: { id: string; versie: number; tot: string | null; inburgeraar: { id: string } }[] }
const doe = <T = { klas: Klas }>(naam: string, velden = `klas { ${KLAS} }`) => (wie: Persona, input: Record<string, unknown>) =>
  p.als<Record<string, T>>(wie, `mutation($input: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input!) { ${naam}(input: $input) { ${velden} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const code = (antwoord: Antwoord<object>) => [antwoord.errors[0]?.extensions.code, ...(antwoord.errors[0]?.extensions.velden ?? []).map((v) => v.veld)];
const inschrijven = doe('cursistInschrijven');
const beeindigen = doe('inschrijvingBeeindigen');
const vastleggen = doe('klasVastleggen');
const plannen = doe<{ klas: Klas; aantalLessen: number }>('lesreeksPlannen', `aantalLessen klas { ${KLAS} }`);
const vrij = doe<{ vervallen: number; lesvrij: { naam: string }[] }>('lesvrijVastleggen', 'vervallen lesvrij { naam }');
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
