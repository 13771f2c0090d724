import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

interface Regel { geldigVan: string; waaromNiet: string | null; mapPraktijk: boolean; pvt: boolean }
interface Activiteit { id: string; naam: string; soort: string; omschrijving: string | null; tot: string | null; versie: number; teltMee: boolean; regels: Regel[] }
const VELDEN = '{ id naam soort omschrijving tot versie teltMee regels { geldigVan waaromNiet mapPraktijk pvt } }';
const VASTLEGGEN = `mutation($input: ActiviteitVastleggenInput!) { activiteitVastleggen(input: $input) { id aanbod ${VELDEN} } }`;
const UREN = `mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }`;

const NIEUW = { naam: 'Fietsles', soort: 'ZWEM_OF_FIETSLES', geldigVan: '2025-01-01', mapPraktijk: false, pvt: false };
const vastleggen = (wie: Persona, extra: Record<string, unknown> = {}) =>
  p.als<{ activiteitVastleggen: { id: string; aanbod: Activiteit[] } }>(wie, VASTLEGGEN, { input: { idempotentieSleutel: sleutel(), ...NIEUW, ...extra } });
const velden = (antwoord: Awaited<ReturnType<typeof vastleggen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
async function maak(naam: string, extra: Record<string, unknown> = {}): Promise<Activiteit> {
  const { data, errors } = await vastleggen(p.w.wie.beleidsmedewerker, { naam, ...extra });
  expect(errors).toEqual([]);
  const activiteit = data?.activiteitVastleggen.aanbod.find(({ id }) => id === data.activiteitVastleggen.id);
  if (!activiteit) throw new Error('not in the catalogue');
  return activiteit;
}
const aanbodVan = async (wie: Persona) => (await p.als<{ aanbod: Activiteit[] }>(wie, `{ aanbod ${VELDEN} }`)).data?.aanbod ?? [];

describe('Het aanbod van een gemeente', () => {
  it('krijgt een activiteit, met vanaf welke dag zij meetelt', async () => {
    expect(await maak('Zwemles', { omschrijving: ' In Nieuwleusen. ' })).toMatchObject({
      naam: 'Zwemles', soort: 'ZWEM_OF_FIETSLES', omschrijving: 'In Nieuwleusen.', tot: null, versie: 1, teltMee: true, regels: [{ geldigVan: '2025-01-01', waaromNiet: null, mapPraktijk: false, pvt: false }],
    });
    expect((await aanbodVan(p.w.wie.werkbegeleider)).map(({ naam }) => naam)).toContain('Zwemles');
    // Another gemeente has its own.
    expect((await aanbodVan(p.w.wie.consulentStaphorst)).map(({ naam }) => naam)).toEqual(['Kringloop Staphorst']);
  });

  it('houdt bij wanneer iets ophield mee te tellen; gelijk blijven is geen wijziging van wat meetelt', async () => {
    const { id } = await maak('Naailes');
    const { data } = await vastleggen(p.w.wie.beheerder, { id, versie: 1, naam: 'Naailes', geldigVan: '2026-12-01', waaromNiet: 'ANDERE_TAAL' });
    const nu = data?.activiteitVastleggen.aanbod.find((a) => a.id === id);
    expect(nu).toMatchObject({ versie: 2, teltMee: true, regels: [{ geldigVan: '2026-12-01', waaromNiet: 'ANDERE_TAAL' }, { geldigVan: '2025-01-01', waaromNiet: null }] });
    const naam = await vastleggen(p.w.wie.beheerder, { id, versie: 2, naam: 'Naailes Dalfsen', geldigVan: '2026-11-18' });
    expect(naam.data?.activiteitVastleggen.aanbod.find((a) => a.id === id)).toMatchObject({ naam: 'Naailes Dalfsen', versie: 3, regels: nu?.regels });
  });

  it('weigert met een zin bij elk veld', async () => {
    expect(velden(await vastleggen(p.w.wie.beleidsmedewerker, { naam: ' ', soort: 'IETS', omschrijving: 'x'.repeat(301), waaromNiet: 'ZOMAAR', geldigVan: '2021-12-31', tot: '2020-01-01' })))
      .toEqual(['naam VELD_VERPLICHT', 'soort KEUZE_ONBEKEND', 'omschrijving TEKST_TE_LANG', 'waaromNiet KEUZE_ONBEKEND', 'geldigVan DATUM_ONWAARSCHIJNLIJK', 'tot PERIODE_ONJUIST']);
    await maak('Schaken');
    expect(velden(await vastleggen(p.w.wie.beleidsmedewerker, { naam: 'schaken' }))).toEqual(['naam ACTIVITEIT_BESTAAT']);
  });

  it('wijzigt alleen vanaf de versie die iemand zag, en alleen in de eigen gemeente', async () => {
    const { id } = await maak('Koken');
    expect(velden(await vastleggen(p.w.wie.beleidsmedewerker, { id, versie: 2, naam: 'Koken' }))).toEqual(['versie VERSIE_VEROUDERD']);
    expect(velden(await vastleggen(p.w.wie.beleidsmedewerker, { id, naam: 'Koken' }))).toEqual(['versie VERSIE_VEROUDERD']);
    for (const ander of [p.w.activiteiten.elders, randomUUID(), 'geen-id']) {
      expect((await vastleggen(p.w.wie.beleidsmedewerker, { id: ander, versie: 1, naam: 'Iets' })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    }
    expect(await p.b.vraag('select naam, versie from activiteit where id = $1', [p.w.activiteiten.elders])).toEqual([{ naam: 'Kringloop Staphorst', versie: 1 }]);
  });

  it('is voor wie uren opschrijft om te lezen, en voor niemand anders om te wijzigen', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.werkbegeleider, p.w.wie.teamleider]) expect((await vastleggen(wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    for (const wie of [p.w.wie.teamleider, p.w.wie.fg, p.w.wie.taaldocent]) expect((await p.als(wie, '{ aanbod { id } }')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('een dubbele tik maakt één activiteit', async () => {
    const input = { idempotentieSleutel: sleutel(), ...NIEUW, naam: 'Tuinieren' };
    const [een, twee] = [await p.als<{ activiteitVastleggen: { id: string } }>(p.w.wie.beleidsmedewerker, VASTLEGGEN, { input }), await p.als<{ activiteitVastleggen: { id: string } }>(p.w.wie.beleidsmedewerker, VASTLEGGEN, { input })];
    expect(twee.data?.activiteitVastleggen.id).toBe(een.data?.activiteitVastleggen.id);
    expect(await p.b.vraag(`select count(*)::int as n from activiteit where naam = 'Tuinieren'`)).toEqual([{ n: 1 }]);
  });

  it('kost even veel vragen aan de database met meer activiteiten', async () => {
    const een = await p.tel(() => aanbodVan(p.w.wie.werkbegeleider));
    await maak('Breien');
    expect((await p.tel(() => aanbodVan(p.w.wie.werkbegeleider))).aantal).toBe(een.aantal);
  });
});

describe('Uren op een activiteit', () => {
  const uren = (activiteitId: string, datum: string, duurMinuten: number, extra: Record<string, unknown> = {}) => p.als(p.w.wie.werkbegeleider, UREN, {
    input: { idempotentieSleutel: sleutel(), activiteitId, regels: [{ inburgeraarId: p.w.wij.amina, datum, duurMinuten, ...extra }], correctieReden: 'Verkeerde dag' } });
  const totaal = async () => (await p.b.vraag<{ tellend: number; telling: number }>(`select t.minuten_tellend as tellend, g.minuten as telling from participatie_totaal t join participatie_telling g using (inburgeraar_id)
    where t.inburgeraar_id = $1 and t.organisatie_id = $2`, [p.w.wij.amina, p.w.org.larcom]))[0];

  it('die is gestopt kunnen tot en met de laatste dag; intrekken kan altijd', async () => {
    const { id } = await maak('Timmeren', { tot: '2026-11-13' });
    expect((await uren(id, '2026-11-13', 60)).errors).toEqual([]);
    expect((await uren(id, '2026-11-16', 60)).errors[0]?.extensions.velden).toEqual([expect.objectContaining({ veld: 'regels.0.datum', code: 'ACTIVITEIT_GESTOPT' })]);
    await vastleggen(p.w.wie.beleidsmedewerker, { id, versie: 1, naam: 'Timmeren', tot: '2026-11-12' });
    expect((await uren(id, '2026-11-13', 0, { versie: 1 })).errors).toEqual([]);
    const open = await p.als<{ activiteiten: { naam: string }[] }>(p.w.wie.werkbegeleider, '{ activiteiten { naam } }');
    expect(open.data?.activiteiten.map(({ naam }) => naam)).toContain('Timmeren');
    await vastleggen(p.w.wie.beleidsmedewerker, { id, versie: 2, naam: 'Timmeren', tot: '2026-08-17' });
    expect((await p.als<{ activiteiten: { naam: string }[] }>(p.w.wie.werkbegeleider, '{ activiteiten { naam } }')).data?.activiteiten.map(({ naam }) => naam)).not.toContain('Timmeren');
  });

  it('tellen volgens de regel van hun dag, en opnieuw zodra die regel wijzigt', async () => {
    const { id } = await maak('Bakken');
    for (const dag of ['2026-11-09', '2026-11-16']) expect((await uren(id, dag, 60)).errors).toEqual([]);
    expect(await totaal()).toEqual({ tellend: 120, telling: 120 });
    expect((await vastleggen(p.w.wie.beleidsmedewerker, { id, versie: 1, naam: 'Bakken', geldigVan: '2026-11-16', waaromNiet: 'IN_ISOLEMENT' })).errors).toEqual([]);
    expect(await totaal()).toEqual({ tellend: 60, telling: 60 });
    expect((await vastleggen(p.w.wie.beleidsmedewerker, { id, versie: 2, naam: 'Bakken', geldigVan: '2026-11-16' })).errors).toEqual([]);
    expect(await totaal()).toEqual({ tellend: 120, telling: 120 });
    expect(await p.b.vraag('select participatie_uren_afwijkingen()::int as totalen, participatie_dagen_afwijkingen()::int as dagen')).toEqual([{ totalen: 0, dagen: 0 }]);
  });
});

describe('Een evaluatie van werknemersvaardigheden', () => {
  const evalueren = (module: string) => p.als(p.w.wie.werkbegeleider, 'mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { vastgelegd { id } } }', {
    input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, participatieEvaluatie: { evaluaties: [{ datum: '2026-11-10', module, samenwerken: 'GOED' }] } },
  });

  it('gaat over een module uit het aanbod van de gemeente van de persoon; een andere naam wordt geweigerd bij het veld', async () => {
    expect((await evalueren('Bestaat niet')).errors[0]?.extensions.velden?.map(({ veld, code }) => `${veld} ${code}`)).toEqual(['participatieEvaluatie.evaluaties.0.module MODULE_ONBEKEND']);
    expect(await p.b.vraag('select 1 from participatie_evaluatie')).toEqual([]);
    expect((await evalueren('Houtwerkplaats')).errors).toEqual([]);
  });
});
