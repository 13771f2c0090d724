import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const INDIENEN = `mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id datum onderwerp tekst stand terugkoppeling herkomst { organisatie medewerker } } } }`;
const MIJN = `query($stand: String) { mijnSignalen(stand: $stand) { signaal { tekst stand terugkoppeling } inburgeraar { id roepnaam { roepnaam } } } }`;
interface Mijn { mijnSignalen: { signaal: { tekst: string; stand: string; terugkoppeling: string | null }; inburgeraar: { id: string } | null }[] }

const indienen = (wie: Persona, anders: Record<string, unknown> = {}) => p.als<{ signaalIndienen: { signaal: { id: string } } }>(wie, INDIENEN, { input: {
  idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, onderwerp: 'VOORTGANG', tekst: 'Komt vaak moe binnen', ...anders,
} });
const code = (antwoord: Awaited<ReturnType<typeof indienen>>) => antwoord.errors[0]?.extensions.code;
const velden = (antwoord: Awaited<ReturnType<typeof indienen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const teksten = async (wie: Persona, stand?: string) => {
  const { data, errors } = await p.als<Mijn>(wie, MIJN, { stand });
  expect(errors).toEqual([]);
  return data?.mijnSignalen.map((s) => s.signaal.tekst).sort();
};

describe('Een partner geeft een signaal over iemand', () => {
  it('en leest het terug, met zijn naam en organisatie erbij', async () => {
    const { data, errors } = await indienen(p.w.wie.taaldocent);
    expect(errors).toEqual([]);
    expect(data?.signaalIndienen.signaal).toMatchObject({ datum: '2026-11-18', onderwerp: 'VOORTGANG', stand: 'OPEN', terugkoppeling: null, herkomst: { organisatie: 'WenL', medewerker: 'Dirk Docent' } });
    expect(await p.b.vraag(`select soort, rubrieken, personen from auditregel where operatie = 'signaalIndienen' order by soort`)).toEqual([
      { soort: 'LEZEN', rubrieken: ['SIGNALEN'], personen: [p.w.wij.amina] }, { soort: 'SCHRIJVEN', rubrieken: ['SIGNALEN'], personen: [p.w.wij.amina] }]);
  });

  it('de eigen organisatie en de consulent zien het, een andere partner en een andere consulent niet', async () => {
    await indienen(p.w.wie.taaldocent, { tekst: 'Van de taaldocent' });
    await indienen(p.w.wie.werkbegeleider, { tekst: 'Van de werkbegeleider' });
    expect(await teksten(p.w.wie.taalcoordinator)).toContain('Van de taaldocent');
    expect(await teksten(p.w.wie.taalcoordinator)).not.toContain('Van de werkbegeleider');
    expect(await teksten(p.w.wie.consulent)).toEqual(expect.arrayContaining(['Van de taaldocent', 'Van de werkbegeleider']));
    expect(await teksten(p.w.wie.andereConsulent)).toEqual([]);
    expect(await teksten(p.w.wie.teamleider)).toEqual(expect.arrayContaining(['Van de taaldocent', 'Van de werkbegeleider']));
  });

  it('en leest de terugkoppeling van de gemeente, ook gekozen op stand', async () => {
    const { data } = await indienen(p.w.wie.vwnBegeleider, { tekst: 'Graag bellen' });
    await p.b.vraag(`update signaal set stand = 'AFGEHANDELD', terugkoppeling = 'Gebeld', teruggekoppeld_op = '2026-11-18' where id = $1`, [data?.signaalIndienen.signaal.id]);
    const mijn = await p.als<Mijn>(p.w.wie.vwnBegeleider, MIJN, { stand: 'AFGEHANDELD' });
    expect(mijn.data?.mijnSignalen).toEqual([{ signaal: { tekst: 'Graag bellen', stand: 'AFGEHANDELD', terugkoppeling: 'Gebeld' }, inburgeraar: { id: p.w.wij.amina, roepnaam: { roepnaam: 'Amina' } } }]);
    expect(await teksten(p.w.wie.vwnBegeleider, 'OPEN')).toEqual([]);
    expect((await p.als(p.w.wie.vwnBegeleider, MIJN, { stand: 'KWIJT' })).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
  });

  it('het lezen van signalen staat in het auditlog, per persoon', async () => {
    await teksten(p.w.wie.werkbegeleider);
    expect(await p.b.vraag(`select rubrieken, personen from auditregel where operatie = 'mijnSignalen' and lidmaatschap_id = $1 and 'SIGNALEN' = any(rubrieken)`, [p.w.wie.werkbegeleider.lidmaatschapId]))
      .toContainEqual({ rubrieken: ['SIGNALEN'], personen: [p.w.wij.amina] });
  });

  it('een dubbele tik is één signaal', async () => {
    const idempotentieSleutel = sleutel();
    const [een, twee] = [await indienen(p.w.wie.woonconsulent, { idempotentieSleutel }), await indienen(p.w.wie.woonconsulent, { idempotentieSleutel })];
    expect(twee.data?.signaalIndienen.signaal.id).toBe(een.data?.signaalIndienen.signaal.id);
    expect(await teksten(p.w.wie.woonconsulent)).toHaveLength(1);
  });
});

describe('Een signaal wordt geweigerd', () => {
  it('zonder persoon: alleen een sleutelpersoon laat die weg', async () => {
    expect(velden(await indienen(p.w.wie.taaldocent, { inburgeraarId: null, tekst: ' ', onderwerp: 'ROEM' }))).toEqual(['onderwerp INVOER_ONJUIST', 'tekst VELD_VERPLICHT', 'inburgeraarId VELD_VERPLICHT']);
  });

  it('met een te lange tekst', async () => {
    expect(velden(await indienen(p.w.wie.taaldocent, { tekst: 'x'.repeat(2001) }))).toEqual(['tekst TEKST_TE_LANG']);
  });

  it('over iemand buiten bereik gelijk aan iemand die niet bestaat', async () => {
    const verborgen = await indienen(p.w.wie.taaldocent, { inburgeraarId: p.w.wij.bilal });
    expect(code(verborgen)).toBe('NIET_GEVONDEN');
    expect(verborgen.tekst).toBe((await indienen(p.w.wie.taaldocent, { inburgeraarId: randomUUID() })).tekst);
  });

  it('na het einde van de opdracht', async () => {
    expect(code(await indienen(p.w.wie.taalcoordinator, { inburgeraarId: p.w.wij.daoud }))).toBe('NIET_GEVONDEN');
    expect(code(await indienen(p.w.wie.welzijnscoordinator, { inburgeraarId: p.w.wij.ilham }))).toBe('NIET_GEVONDEN');
  });

  it('van een inburgeraar of teamleider', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    for (const wie of [amina, p.w.wie.teamleider]) expect(code(await indienen(wie))).toBe('GEEN_TOEGANG');
    expect((await p.als(amina, MIJN)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Een sleutelpersoon bereikt niemand', () => {
  const zonder = { inburgeraarId: null, onderwerp: 'WELZIJN' };

  it('geeft een signaal zonder persoon, en ziet alleen wat hij zelf schreef', async () => {
    const collega = await p.b.persona('Sara Sleutel', 'SLEUTELPERSOON', p.w.org.saam);
    expect((await indienen(p.w.wie.sleutelpersoon, { ...zonder, tekst: 'Spanning in de wijk' })).errors).toEqual([]);
    expect((await indienen(collega, { ...zonder, tekst: 'Van de collega' })).errors).toEqual([]);
    await indienen(p.w.wie.welzijnscoordinator, { tekst: 'Van de coördinator' });
    expect(await teksten(p.w.wie.sleutelpersoon)).toEqual(['Spanning in de wijk']);
    expect(await teksten(collega)).toEqual(['Van de collega']);
  });

  it('het komt bij de consulenten en de teamleider van die gemeente, en niet bij een andere gemeente', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.andereConsulent, p.w.wie.teamleider]) expect(await teksten(wie)).toContain('Spanning in de wijk');
    expect(await teksten(p.w.wie.consulentStaphorst)).toEqual([]);
  });

  it('kan niemand noemen: ook wie bestaat is voor hem niet te vinden', async () => {
    const bestaand = await indienen(p.w.wie.sleutelpersoon);
    expect(code(bestaand)).toBe('NIET_GEVONDEN');
    expect(bestaand.tekst).toBe((await indienen(p.w.wie.sleutelpersoon, { inburgeraarId: randomUUID() })).tekst);
  });

  it('kiest de gemeente als zijn organisatie voor meer gemeenten werkt', async () => {
    const breed = await p.b.organisatie('Welzijn Breed', 'WELZIJN', [p.w.gemeenten.dalfsen, p.w.gemeenten.staphorst]);
    const wie = await p.b.persona('Siem Sleutel', 'SLEUTELPERSOON', breed);
    expect(velden(await indienen(wie, zonder))).toEqual(['gemeente VELD_VERPLICHT']);
    expect(velden(await indienen(wie, { ...zonder, gemeente: 'Zwolle' }))).toEqual(['gemeente INVOER_ONJUIST']);
    expect((await indienen(wie, { ...zonder, gemeente: 'Staphorst', tekst: 'Voor Staphorst' })).errors).toEqual([]);
    expect(await teksten(p.w.wie.consulentStaphorst)).toEqual(['Voor Staphorst']);
    expect(await teksten(p.w.wie.consulent)).not.toContain('Voor Staphorst');
  });
});
