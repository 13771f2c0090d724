import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let inloop: string;
let kookgroep: string;
let sport: string;
beforeAll(async () => {
  p = await portaalStarten();
  const { w, b } = p;
  sport = await b.activiteit('Samen sporten', w.gemeenten.dalfsen);
  await b.betrokken(w.wij.bilal, 'WELZIJN', { organisatieId: w.org.saam }, { van: '2026-10-01' });
  [inloop, kookgroep] = await Promise.all([{ naam: 'Sportinloop', inloop: true, weekdag: 3, beginTijd: '19:30', doelgroep: 'Iedereen uit Dalfsen' }, { naam: 'Kookgroep', stoelen: 2 }].map(async (anders) => (await maak(w.wie.welzijnscoordinator, anders)).id)) as [string, string];
});
afterAll(() => p.stop());

async function maak(wie: Persona, anders: Record<string, unknown>): Promise<{ id: string; versie: number }> {
  const { data, errors } = await p.als<{ deelnemersgroepMaken: { groep: { id: string; versie: number } } }>(wie, 'mutation($input: DeelnemersgroepMakenInput!) { deelnemersgroepMaken(input: $input) { groep { id versie } } }', {
    input: { idempotentieSleutel: sleutel(), groep: { naam: 'Groep', soort: 'ACTIVITEIT', stoelen: 12, van: '2026-11-01', begeleiderId: wie.lidmaatschapId, activiteitId: sport, ...anders } } });
  expect(errors).toEqual([]);
  return data?.deelnemersgroepMaken.groep ?? { id: '', versie: 0 };
}

const BIJEENKOMST = 'inloop activiteitId duurMinuten anderen versie deelnemers { inburgeraar { id roepnaam { roepnaam } } ingeschreven minuten }';
interface Bijeenkomst { inloop: boolean; activiteitId: string | null; duurMinuten: number | null; anderen: number; versie: number; deelnemers: { inburgeraar: { id: string; roepnaam: { roepnaam: string } }; ingeschreven: boolean; minuten: number | null }[] }
const lees = (wie: Persona, groepId: string, datum = '2026-11-18') => p.als<{ bijeenkomst: Bijeenkomst }>(wie, `query($groepId: ID!, $datum: Datum!) { bijeenkomst(groepId: $groepId, datum: $datum) { ${BIJEENKOMST} } }`, { groepId, datum });
const leg = (wie: Persona, groepId: string, aanwezig: string[], anders: Record<string, unknown> = {}) =>
  p.als<{ bijeenkomstVastleggen: { bijeenkomst: Bijeenkomst } }>(wie, `mutation($input: BijeenkomstVastleggenInput!) { bijeenkomstVastleggen(input: $input) { bijeenkomst { ${BIJEENKOMST} } } }`, {
    input: { idempotentieSleutel: sleutel(), groepId, datum: '2026-11-18', versie: 0, activiteitId: sport, duurMinuten: 90, aanwezig, anderen: 0, ...anders } });
const code = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const namen = (b: Bijeenkomst | undefined) => b?.deelnemers.map((d) => `${d.inburgeraar.roepnaam.roepnaam} ${d.minuten ?? '-'}`).sort();
const uren = (datum = '2026-11-18') => p.b.vraag<{ wie: string; minuten: number; versie: number }>(`select r.roepnaam as wie, u.minuten, u.versie from participatie_uren u join roepnaam r on r.inburgeraar_id = u.inburgeraar_id
  where u.organisatie_id = $1 and u.datum = $2 and u.actueel order by 1`, [p.w.org.saam, datum]);

describe('Wie er op een avond met vrije inloop was', () => {
  it('staat er in één keer in: uren van wie op naam staat, en anderen alleen als getal', async () => {
    const { wie, wij } = p.w;
    expect((await lees(wie.welzijnscoordinator, inloop)).data?.bijeenkomst).toEqual({ inloop: true, activiteitId: sport, duurMinuten: null, anderen: 0, versie: 0, deelnemers: [] });
    const { data, errors } = await leg(wie.welzijnscoordinator, inloop, [wij.amina, wij.bilal], { anderen: 7 });
    expect(errors).toEqual([]);
    expect(data?.bijeenkomstVastleggen.bijeenkomst).toMatchObject({ duurMinuten: 90, anderen: 7, versie: 1 });
    expect(namen(data?.bijeenkomstVastleggen.bijeenkomst)).toEqual(['Amina 90', 'Bilal 90']);
    expect(await uren()).toEqual([{ wie: 'Amina', minuten: 90, versie: 1 }, { wie: 'Bilal', minuten: 90, versie: 1 }]);
    expect(await p.b.vraag('select aanwezig, anderen from bijeenkomst where groep_id = $1', [inloop])).toEqual([{ aanwezig: 2, anderen: 7 }]);
  });

  it('wie zich vergiste, haalt iemand eruit: de uren gaan eraf, met de reden, en de opkomst klopt weer', async () => {
    const { wie, wij } = p.w;
    expect(code(await leg(wie.welzijnscoordinator, inloop, [wij.amina]))).toBe('VERSIE_VEROUDERD');
    const { data } = await leg(wie.welzijnscoordinator, inloop, [wij.amina], { versie: 1, anderen: 8, duurMinuten: 120 });
    expect(namen(data?.bijeenkomstVastleggen.bijeenkomst)).toEqual(['Amina 120']);
    expect(await uren()).toEqual([{ wie: 'Amina', minuten: 120, versie: 2 }, { wie: 'Bilal', minuten: 0, versie: 2 }]);
    expect(await p.b.vraag(`select distinct correctie_reden from participatie_uren where organisatie_id = $1 and versie = 2`, [p.w.org.saam])).toEqual([{ correctie_reden: 'De lijst van de bijeenkomst is verbeterd' }]);
    expect(await p.b.vraag('select aanwezig, anderen from bijeenkomst where groep_id = $1', [inloop])).toEqual([{ aanwezig: 1, anderen: 8 }]);
    // And back again: nothing is lost.
    expect(namen((await leg(wie.welzijnscoordinator, inloop, [wij.amina, wij.bilal], { versie: 2, anderen: 8, duurMinuten: 120 })).data?.bijeenkomstVastleggen.bijeenkomst)).toEqual(['Amina 120', 'Bilal 120']);
  });

  it('twee avonden van dezelfde activiteit op één dag halen elkaar niet weg', async () => {
    const { wie, wij } = p.w;
    const middag = (await maak(wie.welzijnscoordinator, { naam: 'Sportinloop Nieuwleusen', inloop: true, beginTijd: '14:00' })).id;
    // Who was at the other one is a known face here, and nothing more.
    expect(namen((await lees(wie.welzijnscoordinator, middag)).data?.bijeenkomst)).toEqual(['Amina -', 'Bilal -']);
    expect((await leg(wie.welzijnscoordinator, middag, [wij.bilal], { duurMinuten: 60 })).errors).toEqual([]);
    expect((await leg(wie.welzijnscoordinator, middag, [], { versie: 1, duurMinuten: 60 })).errors).toEqual([]);
    expect(namen((await lees(wie.welzijnscoordinator, inloop)).data?.bijeenkomst)).toEqual(['Amina 120', 'Bilal 120']);
  });

  it('buiten de grenzen, in de toekomst, buiten de groep of op een andere activiteit niet, met elk bezwaar op zijn plaats', async () => {
    const { wie, wij } = p.w;
    const velden = (antwoord: { errors: readonly { extensions: { velden?: readonly { veld: string; code: string }[] } }[] }) => antwoord.errors[0]?.extensions.velden?.map(({ veld, code: c }) => `${veld} ${c}`).sort();
    expect(velden(await leg(wie.welzijnscoordinator, inloop, [wij.amina], { datum: '2026-11-19', duurMinuten: 601, anderen: 501, versie: 3 }))).toEqual(['anderen GETAL_BUITEN_GRENZEN', 'datum DATUM_IN_TOEKOMST', 'duurMinuten GETAL_BUITEN_GRENZEN', 'versie VERSIE_VEROUDERD']);
    expect(velden(await leg(wie.welzijnscoordinator, inloop, [wij.amina], { datum: '2026-10-31' }))).toEqual(['datum GROEP_DAG']);
    const anders = await p.b.activiteit('Samen eten', p.w.gemeenten.dalfsen);
    expect(velden(await leg(wie.welzijnscoordinator, inloop, [wij.amina], { versie: 3, activiteitId: anders }))).toEqual(['activiteitId GROEP_ACTIVITEIT']);
    expect(velden(await leg(wie.welzijnscoordinator, kookgroep, [wij.amina]))).toEqual(['aanwezig.0 GROEP_NIET_LID']);
    expect(velden(await leg(wie.welzijnscoordinator, inloop, [wij.amina, wij.bilal], { datum: '2026-11-17', duurMinuten: 600, versie: 0 }))).toBeUndefined();
    expect(velden(await leg(wie.welzijnscoordinator, inloop, [wij.amina], { datum: '2026-11-16', activiteitId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' }))).toEqual(['activiteitId ACTIVITEIT_ONBEKEND']);
    expect(code(await leg(wie.welzijnscoordinator, inloop, Array.from({ length: 201 }, () => wij.amina)))).toBe('VERZOEK_TE_GROOT');
  });

  it('van een ander dan de eigen organisatie kan niemand iets, en wie geen groepen heeft krijgt niets', async () => {
    const { wie, wij } = p.w;
    for (const ander of [wie.taalpuntcoordinator, wie.vwnCoordinator, wie.vwnTrainer]) {
      expect(code(await lees(ander, inloop))).toBe('NIET_GEVONDEN');
      expect(code(await leg(ander, inloop, [wij.amina]))).toBe('NIET_GEVONDEN');
    }
    for (const ander of [wie.sleutelpersoon, wie.taalcoach, wie.consulent, wie.werkbegeleider, wie.vwnBegeleider]) expect(code(await lees(ander, inloop))).toBe('GEEN_TOEGANG');
    expect(code(await lees(wie.welzijnscoordinator, p.w.groepen.z1))).toBe('NIET_GEVONDEN');
  });

  it('dezelfde sleutel legt één keer vast', async () => {
    const input = { idempotentieSleutel: sleutel() };
    for (let i = 0; i < 2; i += 1) expect((await leg(p.w.wie.welzijnscoordinator, inloop, [p.w.wij.bilal], { datum: '2026-11-11', ...input })).errors).toEqual([]);
    expect(await p.b.vraag('select versie from bijeenkomst where groep_id = $1 and datum = $2', [inloop, '2026-11-11'])).toEqual([{ versie: 1 }]);
  });

  it('kost even veel opdrachten aan de databank voor twee mensen als voor dertig', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 28; i += 1) {
      const id = await p.b.inburgeraar(`Gast${i}`, 'Velen', p.w.gemeenten.dalfsen, { portaalnummer: `BI-${i}` });
      await p.b.betrokken(id, 'WELZIJN', { organisatieId: p.w.org.saam });
      ids.push(id);
    }
    await leg(p.w.wie.welzijnscoordinator, inloop, [p.w.wij.amina, p.w.wij.bilal], { datum: '2026-11-03' });
    const twee = await p.tel(() => leg(p.w.wie.welzijnscoordinator, inloop, [p.w.wij.amina, p.w.wij.bilal], { datum: '2026-11-04' }));
    const dertig = await p.tel(() => leg(p.w.wie.welzijnscoordinator, inloop, [p.w.wij.amina, p.w.wij.bilal, ...ids], { datum: '2026-11-05' }));
    expect(dertig.uitkomst.errors).toEqual([]);
    expect(dertig.aantal).toBe(twee.aantal);
    expect(dertig.aantal).toBeLessThan(40);
    const [rij] = await p.b.vraag<{ soorten: string[] }>(`select array_agg(distinct soort order by soort) as soorten from auditregel, unnest(rubrieken) r where operatie = 'bijeenkomstVastleggen' and r = 'PARTICIPATIE_UREN' and $1 = any(personen)`, [p.w.wij.amina]);
    expect(rij?.soorten).toEqual(['LEZEN', 'SCHRIJVEN']);
  });
});

describe('Een groep van het Taalpunt en van VluchtelingenWerk gaat langs dezelfde weg', () => {
  it('het taalcafé telt, de trainer ziet alleen de eigen groep, en het PVT heeft eigen dagdelen', async () => {
    const { wie, wij } = p.w;
    const taal = await p.b.activiteit('Taalcafé', p.w.gemeenten.dalfsen);
    const cafe = (await maak(wie.taalpuntcoordinator, { naam: 'Taalcafé Lemelerveld', soort: 'TAALCAFE', inloop: true, activiteitId: taal })).id;
    expect((await leg(wie.taalpuntcoordinator, cafe, [wij.amina], { activiteitId: taal, anderen: 3 })).errors).toEqual([]);
    expect(await p.b.vraag('select minuten from participatie_uren where organisatie_id = $1 and activiteit_id = $2', [p.w.org.taalpunt, taal])).toEqual([{ minuten: 90 }]);
    const { data } = await p.als<{ deelnemersgroepen: { naam: string; bijeenkomsten: { datum: string; aanwezig: number; anderen: number }[] }[] }>(wie.taalpuntcoordinator, '{ deelnemersgroepen { naam bijeenkomsten { datum aanwezig anderen } } }');
    expect(data?.deelnemersgroepen).toEqual([{ naam: 'Taalcafé Lemelerveld', bijeenkomsten: [{ datum: '2026-11-18', aanwezig: 1, anderen: 3 }] }]);
    const training = (await maak(wie.vwnCoordinator, { naam: 'Digisterker', soort: 'TRAINING', begeleiderId: wie.vwnTrainer.lidmaatschapId })).id;
    expect((await lees(wie.vwnTrainer, training)).data?.bijeenkomst.inloop).toBe(false);
    expect(code(await lees(await p.b.persona('Trees Trainer', 'VWN_TRAINER', p.w.org.vwn), training))).toBe('NIET_GEVONDEN');
    const pvt = (await maak(wie.vwnCoordinator, { naam: 'PVT winter', soort: 'PVT', begeleiderId: wie.vwnTrainer.lidmaatschapId })).id;
    expect(code(await lees(wie.vwnTrainer, pvt))).toBe('NIET_GEVONDEN');
  });

  it('een soort van een ander, vrije inloop bij een training en een activiteit van een andere gemeente kunnen niet', async () => {
    const probeer = async (wie: Persona, groep: Record<string, unknown>) => code(await p.als(wie, 'mutation($input: DeelnemersgroepMakenInput!) { deelnemersgroepMaken(input: $input) { groep { id } } }', {
      input: { idempotentieSleutel: sleutel(), groep: { naam: 'Nieuw', stoelen: 5, van: '2026-11-01', begeleiderId: wie.lidmaatschapId, ...groep } } }));
    const { wie } = p.w;
    expect(await probeer(wie.welzijnscoordinator, { soort: 'TAALCAFE' })).toBe('KEUZE_ONBEKEND');
    expect(await probeer(wie.welzijnscoordinator, { soort: 'ACTIVITEIT', begeleiderId: wie.sleutelpersoon.lidmaatschapId })).toBe('KEUZE_ONBEKEND');
    expect(await probeer(wie.vwnCoordinator, { soort: 'TRAINING', begeleiderId: wie.vwnTrainer.lidmaatschapId, inloop: true })).toBe('KEUZE_ONBEKEND');
    expect(await probeer(wie.welzijnscoordinator, { soort: 'ACTIVITEIT', activiteitId: await p.b.activiteit('Elders', p.w.gemeenten.staphorst) })).toBe('ACTIVITEIT_ONBEKEND');
    expect(await probeer(wie.welzijnscoordinator, { soort: 'ACTIVITEIT', weekdag: 8, beginTijd: '25:00', doelgroep: 'x'.repeat(121) })).toBe('INVOER_ONJUIST');
  });

  it('wijzigen gaat met de versie die er staat; de plekken niet onder wie er zit, de eerste dag blijft, en een ander kan niets', async () => {
    const { wie, wij } = p.w;
    const schrijf = (inburgeraarId: string) => p.als(wie.welzijnscoordinator, 'mutation($input: DeelnemerInschrijvenInput!) { deelnemerInschrijven(input: $input) { groep { id } } }', { input: { idempotentieSleutel: sleutel(), groepId: kookgroep, inburgeraarId, van: '2026-11-18' } });
    for (const id of [wij.amina, wij.bilal]) expect((await schrijf(id)).errors).toEqual([]);
    const wijzig = async (anders: Record<string, unknown>, versie = 1, door: Persona = wie.welzijnscoordinator) => p.als<{ deelnemersgroepWijzigen: { groep: Record<string, unknown> } }>(door, 'mutation($input: DeelnemersgroepWijzigenInput!) { deelnemersgroepWijzigen(input: $input) { groep { versie naam locatie stoelen weekdag beginTijd } } }', {
      input: { idempotentieSleutel: sleutel(), groepId: kookgroep, versie, groep: { naam: 'Kookgroep', soort: 'ACTIVITEIT', stoelen: 2, van: '2026-11-01', begeleiderId: wie.welzijnscoordinator.lidmaatschapId, activiteitId: sport, ...anders } } });
    expect(code(await wijzig({}, 2))).toBe('VERSIE_VEROUDERD');
    expect(code(await wijzig({ stoelen: 1 }))).toBe('GROEP_STOELEN');
    expect(code(await wijzig({ van: '2026-11-02' }))).toBe('GROEP_DAG');
    expect(code(await wijzig({ naam: 'Sportinloop' }))).toBe('STAAT_ER_AL');
    const ander = await p.b.persona('Wim Welzijn', 'WELZIJNSCOORDINATOR', await p.b.organisatie('Welzijn Elders', 'WELZIJN', [p.w.gemeenten.dalfsen]));
    expect(code(await wijzig({ begeleiderId: ander.lidmaatschapId }, 1, ander))).toBe('NIET_GEVONDEN');
    expect((await wijzig({ locatie: 'Trefkoele', weekdag: 4, beginTijd: '18:00' })).data?.deelnemersgroepWijzigen.groep).toEqual({ versie: 2, naam: 'Kookgroep', locatie: 'Trefkoele', stoelen: 2, weekdag: 4, beginTijd: '18:00' });
  });
});

describe('De week erna', () => {
  it('wie er de laatste acht weken was staat klaar om aan te vinken; wie toestemming introk of bij een ander hoort niet', async () => {
    const { wij } = p.w;
    const later = await p.b.persona('Wilma Welzijn', 'WELZIJNSCOORDINATOR', p.w.org.saam);
    p.klokOp(new Date('2026-11-25T10:00:00+01:00'));
    expect(namen((await lees(later, inloop, '2026-11-25')).data?.bijeenkomst)).toEqual(expect.arrayContaining(['Amina -', 'Bilal -']));
    await p.b.vraag(`update betrokkenheid set beeindigd_reden = 'TOESTEMMING_INGETROKKEN', tot = '2026-11-25' where inburgeraar_id = $1 and organisatie_id = $2`, [wij.bilal, p.w.org.saam]);
    expect(namen((await lees(later, inloop, '2026-11-25')).data?.bijeenkomst)).not.toContain('Bilal -');
    for (const id of [wij.bilal, wij.celine, wij.ilham, wij.farid]) expect(code(await leg(later, inloop, [wij.amina, id], { datum: '2026-11-25' }))).toBe('BUITEN_PLAATSING');
    expect(await uren('2026-11-25')).toEqual([]);
  });
});
