import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
beforeEach(async () => {
  for (const tabel of ['voortgang_niveau', 'voortgangsrapportage']) await p.b.vraag(`delete from ${tabel}`);
});

interface Cursist {
  inburgeraar: { id: string; roepnaam: { roepnaam: string }; taalVoortgang: { niveaus: { vaardigheid: string; niveau: string; basis: string | null; vastgesteldOp: string }[] } };
  sinds: string; versie: number; verschuldigd: boolean; gerapporteerdOp: string | null; aanwezigheid: { lessen: number; aanwezig: number; geoorloofd: number; ongeoorloofd: number };
}
interface Groepen { voortgangsgroepen: { groep: { naam: string }; peildag: string; uiterlijk: string; cursisten: Cursist[] }[] }
const GROEPEN = `query($jaar: Int, $kwartaal: Int) { voortgangsgroepen(jaar: $jaar, kwartaal: $kwartaal) { groep { naam } peildag uiterlijk cursisten { sinds versie verschuldigd gerapporteerdOp
  aanwezigheid { lessen aanwezig geoorloofd ongeoorloofd } inburgeraar { id roepnaam { roepnaam } taalVoortgang { niveaus { vaardigheid niveau basis vastgesteldOp } } } } } }`;
const VASTLEGGEN = 'mutation($input: GroepsrapportageVastleggenInput!) { groepsrapportageVastleggen(input: $input) { inburgeraars { id taalVoortgang { laatsteRapportageOp rapportages { nietsTeMelden inzet volgendeStap opmerking niveaus { vaardigheid niveau basis vastgesteldOp } } } } } }';

const groepen = async (wie: Persona = p.w.wie.taaldocent, wanneer: Record<string, unknown> = {}) => {
  const { data, errors } = await p.als<Groepen>(wie, GROEPEN, wanneer);
  expect(errors).toEqual([]);
  return data?.voortgangsgroepen ?? [];
};
const cursist = async (naam: string, wie?: Persona) => (await groepen(wie)).flatMap((g) => g.cursisten).find((c) => c.inburgeraar.roepnaam.roepnaam === naam);
const regel = (inburgeraarId: string, anders: Record<string, unknown> = {}) => ({ inburgeraarId, versie: 0, inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'TOETS', vastgesteldOp: '2026-11-10' }], ...anders });
const vastleggen = (regels: object[], anders: Record<string, unknown> = {}, wie = p.w.wie.taaldocent) =>
  p.als<{ groepsrapportageVastleggen: { inburgeraars: { id: string; taalVoortgang: { laatsteRapportageOp: string; rapportages: Record<string, unknown>[] } }[] } }>(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), datum: '2026-11-18', regels, ...anders } });
const bezwaren = (antwoord: Awaited<ReturnType<typeof vastleggen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const aantal = async () => (await p.b.vraag('select 1 from voortgangsrapportage')).length;

describe('Een docent opent de rapportage van de groep', () => {
  it('met wie erin zit, de lessen van het kwartaal en wat al bekend is', async () => {
    const [z1, ...rest] = await groepen();
    expect(rest).toEqual([]);
    expect(z1).toMatchObject({ groep: { naam: 'Z1' }, peildag: '2026-11-18', uiterlijk: '2027-01-14' });
    expect(z1?.cursisten.map((c) => c.inburgeraar.roepnaam.roepnaam).sort()).toEqual(['Amina', 'Farid', 'Gulsum']);
    expect(await cursist('Amina')).toMatchObject({ sinds: '2025-01-01', versie: 0, verschuldigd: true, gerapporteerdOp: null, aanwezigheid: { lessen: 1, aanwezig: 1, geoorloofd: 0, ongeoorloofd: 0 } });
  });

  it('en na het opslaan met de niveaus, elk met dag en basis', async () => {
    await vastleggen([regel(p.w.wij.amina)]);
    expect(await cursist('Amina')).toMatchObject({ versie: 1, gerapporteerdOp: '2026-11-18', inburgeraar: { taalVoortgang: { niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'TOETS', vastgesteldOp: '2026-11-10' }] } } });
  });

  it('zonder wie de groep van een collega is; de coördinator ziet alle groepen van de school', async () => {
    expect((await groepen(p.w.wie.andereDocent)).map((g) => g.groep.naam)).toEqual(['Z2']);
    expect((await groepen(p.w.wie.taalcoordinator)).map((g) => g.groep.naam)).toEqual(['Z1', 'Z2']);
    expect(await groepen(p.w.wie.coordinatorNlTraining)).toEqual([]);
  });

  it('en hoeft over wie korter dan vier weken in de groep zit nog niet te rapporteren', async () => {
    const nieuw = await p.b.inburgeraar('Nieuwe', 'Cursist', p.w.gemeenten.dalfsen);
    await p.b.betrokken(nieuw, 'TAAL', { organisatieId: p.w.org.wenl }, { van: '2026-10-22' });
    await p.b.zet('groepslid', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, inburgeraar_id: nieuw, van: '2026-10-22' });
    expect(await cursist('Nieuwe')).toMatchObject({ verschuldigd: false });
    await p.b.vraag(`update groepslid set van = '2026-10-21' where inburgeraar_id = $1`, [nieuw]);
    expect(await cursist('Nieuwe')).toMatchObject({ verschuldigd: true });
    await p.b.vraag('delete from groepslid where inburgeraar_id = $1', [nieuw]);
  });

  it('van een kwartaal dat voorbij is op de laatste dag ervan; een kwartaal dat nog komt bestaat niet', async () => {
    expect((await groepen(p.w.wie.taaldocent, { jaar: 2026, kwartaal: 3 }))[0]).toMatchObject({ peildag: '2026-09-30', uiterlijk: '2026-10-14' });
    expect((await p.als(p.w.wie.taaldocent, GROEPEN, { jaar: 2027, kwartaal: 1 })).errors[0]?.extensions.code).toBe('KWARTAAL_ONJUIST');
  });

  it('kost evenveel opdrachten aan de database bij één groep als bij twee', async () => {
    const een = await p.tel(() => groepen(p.w.wie.taaldocent));
    const twee = await p.tel(() => groepen(p.w.wie.taalcoordinator));
    expect(twee.aantal).toBe(een.aantal);
  });

  it('staat in het auditlog bij elke cursist, met presentie en voortgang', async () => {
    await groepen();
    const rijen = await p.b.vraag<{ personen: string[]; rubrieken: string[] }>(`select personen, rubrieken from auditregel where operatie = 'voortgangsgroepen' order by id desc limit 3`);
    expect(rijen.some((r) => r.personen.includes(p.w.wij.amina) && ['TAAL_PRESENTIE', 'TAAL_VOORTGANG'].every((x) => r.rubrieken.includes(x)))).toBe(true);
  });
});

describe('Een docent rapporteert over een hele groep in één keer (Bi 9.2.4)', () => {
  it('ook dat er niets te melden is: dat telt als rapportage en laat de niveaus zoals ze waren', async () => {
    await vastleggen([regel(p.w.wij.amina, { volgendeStap: ' Formulieren invullen ' })], { datum: '2026-08-03' }).then((a) => expect(bezwaren(a)).toEqual(['regels.0.niveaus.0.vastgesteldOp NIVEAU_NA_RAPPORTAGE']));
    await vastleggen([regel(p.w.wij.amina, { volgendeStap: ' Formulieren invullen ', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] })], { datum: '2026-08-03' });
    const { data, errors } = await vastleggen([
      { inburgeraarId: p.w.wij.amina, versie: 1, nietsTeMelden: true }, regel(p.w.wij.gulsum, { inzet: 'WISSELEND', opmerking: 'Leest trager.' }),
    ]);
    expect(errors).toEqual([]);
    const [amina, gulsum] = data?.groepsrapportageVastleggen.inburgeraars ?? [];
    expect(amina?.taalVoortgang).toMatchObject({ laatsteRapportageOp: '2026-11-18', rapportages: [
      { nietsTeMelden: true, inzet: null, niveaus: [] }, { nietsTeMelden: false, inzet: 'GOED', volgendeStap: 'Formulieren invullen', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: null, vastgesteldOp: '2026-08-03' }] }] });
    expect(gulsum?.taalVoortgang.rapportages[0]).toMatchObject({ inzet: 'WISSELEND', opmerking: 'Leest trager.' });
    expect((await cursist('Amina'))?.inburgeraar.taalVoortgang.niveaus).toEqual([{ vaardigheid: 'LEZEN', niveau: 'A1', basis: null, vastgesteldOp: '2026-08-03' }]);
  });

  it('alles of niets, met elk bezwaar op zijn regel', async () => {
    const antwoord = await vastleggen([
      regel(p.w.wij.amina, { inzet: null }), { inburgeraarId: p.w.wij.gulsum, versie: 3, nietsTeMelden: true, opmerking: 'Toch wel' },
      regel(p.w.wij.bilal), regel(p.w.wij.farid, { niveaus: [] }), regel(p.w.wij.farid, { niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1', basis: 'GEVOEL', vastgesteldOp: '1026-11-10' }] }),
    ]);
    expect(bezwaren(antwoord)).toEqual([
      'regels.0.inzet VELD_VERPLICHT', 'regels.1.versie VERSIE_VEROUDERD', 'regels.1.nietsTeMelden NIETS_TE_MELDEN_MET_INHOUD', 'regels.2.inburgeraarId NIET_GEVONDEN',
      'regels.3.niveaus VELD_VERPLICHT', 'regels.4.inburgeraarId STAAT_ER_AL', 'regels.4.niveaus.0.basis INVOER_ONJUIST', 'regels.4.niveaus.0.vastgesteldOp DATUM_ONWAARSCHIJNLIJK',
    ]);
    expect(await aantal()).toBe(0);
  });

  it('op wat een collega intussen rapporteerde niet: die regel wordt geweigerd', async () => {
    await vastleggen([regel(p.w.wij.amina)], {}, p.w.wie.taalcoordinator);
    expect(bezwaren(await vastleggen([regel(p.w.wij.gulsum), regel(p.w.wij.amina)]))).toEqual(['regels.1.versie VERSIE_VEROUDERD']);
    expect(await aantal()).toBe(1);
  });

  it('twee collega’s tegelijk: een van beiden, en de ander hoort het', async () => {
    const uitkomsten = await Promise.all([vastleggen([regel(p.w.wij.amina)]), vastleggen([regel(p.w.wij.amina)], {}, p.w.wie.taalcoordinator)]);
    expect(uitkomsten.map((a) => a.errors[0]?.extensions.code ?? 'ok').sort()).toEqual(['VERSIE_VEROUDERD', 'ok']);
    expect(await aantal()).toBe(1);
  });

  it('een dubbele tik is één rapportage; andere inhoud onder dezelfde sleutel wordt geweigerd', async () => {
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await vastleggen([regel(p.w.wij.amina)], { idempotentieSleutel })).errors).toEqual([]);
    expect(await aantal()).toBe(1);
    expect((await vastleggen([regel(p.w.wij.amina, { inzet: 'WISSELEND' })], { idempotentieSleutel })).errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('kost evenveel opdrachten aan de database bij één cursist als bij drie', async () => {
    const een = await p.tel(() => vastleggen([regel(p.w.wij.amina)]));
    const drie = await p.tel(() => vastleggen([regel(p.w.wij.amina, { versie: 1 }), regel(p.w.wij.gulsum), regel(p.w.wij.farid)]));
    expect([een.uitkomst.errors, drie.uitkomst.errors]).toEqual([[], []]);
    expect(drie.aantal).toBe(een.aantal);
  });

  it('niet over niemand, over meer dan zestig, of over een dag die nog komt', async () => {
    expect((await vastleggen([])).errors[0]?.extensions.code).toBe('NIETS_INGEVULD');
    expect((await vastleggen(Array.from({ length: 61 }, () => regel(randomUUID())))).errors[0]?.extensions.code).toBe('VERZOEK_TE_GROOT');
    expect(bezwaren(await vastleggen([regel(p.w.wij.amina)], { datum: '2026-11-19' }))).toEqual(['datum DATUM_IN_TOEKOMST']);
  });

  it('is niet voor wie alleen leest', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.werkbegeleider]) {
      expect((await vastleggen([regel(p.w.wij.amina)], {}, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
      expect((await p.als(wie, GROEPEN)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    }
  });
});

describe('Niets te melden verbergt niets', () => {
  it('voor afschalen telt de laatste inzet die een docent noemde (Bi 5.5), en stilstand wordt over niveaus heen bekeken', async () => {
    await vastleggen([regel(p.w.wij.amina, { niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] })], { datum: '2026-05-04' });
    await vastleggen([regel(p.w.wij.amina, { versie: 1, niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] })], { datum: '2026-08-03' });
    await vastleggen([{ inburgeraarId: p.w.wij.amina, versie: 2, nietsTeMelden: true }]);
    const { data } = await p.als<{ taken: { edges: { node: { soort: string; inburgeraar: { id: string } } }[] } }>(p.w.wie.consulent, '{ taken(first: 100) { edges { node { soort inburgeraar { id } } } } }');
    const soorten = data?.taken.edges.filter(({ node }) => node.inburgeraar.id === p.w.wij.amina).map(({ node }) => node.soort);
    expect(soorten).toContain('STAGNATIE');
    expect(soorten).not.toContain('VOORTGANGSRAPPORTAGE');
  });
});
