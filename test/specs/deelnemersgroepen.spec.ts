import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const VELDEN = 'id versie naam soort stoelen van tot inloop begeleiders { id naam } deelnemers { id versie van tot inburgeraar { id roepnaam { roepnaam } } } bijeenkomsten { datum aanwezig anderen }';
interface Groep { id: string; versie: number; naam: string; soort: string; stoelen: number; van: string; tot: string | null; inloop: boolean; begeleiders: { id: string; naam: string }[]; bijeenkomsten: { datum: string; aanwezig: number; anderen: number }[]; deelnemers: { id: string; versie: number; van: string; tot: string | null; inburgeraar: { id: string; roepnaam: { roepnaam: string } } }[] }
type Antwoord = Awaited<ReturnType<typeof p.als<{ gedaan: { groep: Groep } }>>>;

const doe = (wie: Persona, mutatie: string, type: string, input: Record<string, unknown>) =>
  p.als<{ gedaan: { groep: Groep } }>(wie, `mutation($input: ${type}!) { gedaan: ${mutatie}(input: $input) { groep { ${VELDEN} } } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const maak = (anders: Record<string, unknown> = {}, wie: Persona = p.w.wie.vwnCoordinator) =>
  doe(wie, 'deelnemersgroepMaken', 'DeelnemersgroepMakenInput', { groep: { naam: 'Eurowijzer winter', soort: 'TRAINING', stoelen: 1, van: '2026-11-16', tot: '2027-01-31', begeleiderId: p.w.wie.vwnTrainer.lidmaatschapId, ...anders } });
const inschrijven = (groepId: string, inburgeraarId: string, van = '2026-11-18', wie: Persona = p.w.wie.vwnCoordinator) => doe(wie, 'deelnemerInschrijven', 'DeelnemerInschrijvenInput', { groepId, inburgeraarId, van });
const code = ({ errors }: Pick<Antwoord, 'errors'>) => errors[0]?.extensions.code;
const groepVan = ({ data, errors }: Antwoord): Groep => {
  expect(errors).toEqual([]);
  if (!data) throw new Error('there is no group');
  return data.gedaan.groep;
};
const groepenVan = async (wie: Persona) => (await p.als<{ werkgroepen: { groep: { naam: string }; aantalDeelnemers: number }[] }>(wie, '{ werkgroepen { groep { naam } aantalDeelnemers } }')).data?.werkgroepen.map(({ groep, aantalDeelnemers }) => `${groep.naam} ${aantalDeelnemers}`);

describe('De coördinator maakt een trainingsgroep', () => {
  it('die de trainer daarna heeft; een andere trainer niet', async () => {
    const andere = await p.b.persona('Trees Trainer', 'VWN_TRAINER', p.w.org.vwn);
    expect(groepVan(await maak())).toMatchObject({ naam: 'Eurowijzer winter', soort: 'TRAINING', begeleiders: [{ naam: 'Tinus Trainer' }], deelnemers: [] });
    expect(await groepenVan(p.w.wie.vwnTrainer)).toEqual(['Eurowijzer winter 0', 'PVT najaar 1']);
    expect(await groepenVan(andere)).toEqual([]);
  });

  it('niet twee keer met dezelfde naam, niet met de trainer van een ander, en binnen de grenzen', async () => {
    expect(code(await maak())).toBe('STAAT_ER_AL');
    for (const wie of [p.w.wie.vwnBegeleider, p.w.wie.werkbegeleider]) expect(code(await maak({ naam: 'Anders', begeleiderId: wie.lidmaatschapId }))).toBe('KEUZE_ONBEKEND');
    const fout = await maak({ naam: ' ', soort: 'TAALGROEP', stoelen: 61, tot: '2026-11-15', begeleiderId: 'x' });
    expect(fout.errors[0]?.extensions.velden?.map(({ veld }) => veld).sort()).toEqual(['groep.begeleiderId', 'groep.naam', 'groep.soort', 'groep.stoelen', 'groep.tot']);
    for (const wie of [p.w.wie.vwnTrainer, p.w.wie.vwnBegeleider, p.w.wie.consulent, p.w.wie.taalcoordinator, p.w.wie.sleutelpersoon, p.w.wie.taalcoach]) expect(code(await maak({ naam: 'Anders' }, wie))).toBe('GEEN_TOEGANG');
  });
});

describe('Wie er in de groep zit', () => {
  const groep = async () => {
    const [rij] = await p.b.vraag<{ id: string }>(`select id from groep where naam = 'Eurowijzer winter'`);
    return rij?.id ?? '';
  };

  it('alleen wie de organisatie heeft én voor wie de gemeente de opdracht training gaf', async () => {
    const id = await groep();
    expect(code(await inschrijven(id, p.w.wij.gulsum))).toBe('GROEP_OPDRACHT');
    await p.b.betrokken(p.w.wij.bilal, 'TRAINING', { organisatieId: p.w.org.vwn });
    expect(code(await inschrijven(id, p.w.wij.bilal))).toBe('NIET_GEVONDEN');
    expect(code(await inschrijven(id, p.w.wij.amina, '2027-02-01'))).toBe('GROEP_DAG');
    expect(groepVan(await inschrijven(id, p.w.wij.amina)).deelnemers.map((d) => d.inburgeraar.roepnaam.roepnaam)).toEqual(['Amina']);
    expect(await groepenVan(p.w.wie.vwnTrainer)).toContain('Eurowijzer winter 1');
  });

  it('niet twee keer en niet meer dan er plekken zijn; in een groep van een ander kan niemand iets', async () => {
    const id = await groep();
    expect(code(await inschrijven(id, p.w.wij.amina))).toBe('STAAT_ER_AL');
    await p.b.betrokken(p.w.wij.gulsum, 'TRAINING', { organisatieId: p.w.org.vwn });
    expect(code(await inschrijven(id, p.w.wij.gulsum))).toBe('GROEP_PLEKKEN');
    expect(code(await inschrijven(p.w.groepen.z1, p.w.wij.amina))).toBe('NIET_GEVONDEN');
    const anders = await p.b.persona('Cas Coördinator', 'VWN_COORDINATOR', await p.b.organisatie('VluchtelingenWerk Ver', 'VWN', [p.w.gemeenten.dalfsen]));
    expect(code(await inschrijven(id, p.w.wij.amina, '2026-11-18', anders))).toBe('NIET_GEVONDEN');
  });

  it('de trainer legt wie er was vast als uren, en die staan in het grootboek', async () => {
    const activiteit = await p.b.activiteit('Training Eurowijzer', p.w.gemeenten.dalfsen);
    const { errors } = await p.als(p.w.wie.vwnTrainer, 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id } } }', {
      input: { idempotentieSleutel: sleutel(), activiteitId: activiteit, regels: [{ inburgeraarId: p.w.wij.amina, datum: '2026-11-18', duurMinuten: 150 }] } });
    expect(errors).toEqual([]);
    expect(await p.b.vraag('select minuten, organisatie_id from participatie_uren where inburgeraar_id = $1 and activiteit_id = $2', [p.w.wij.amina, activiteit])).toEqual([{ minuten: 150, organisatie_id: p.w.org.vwn }]);
  });

  it('eruit gaat met de versie die er staat, tot een dag, en wat is vastgelegd blijft', async () => {
    const { data } = await p.als<{ deelnemersgroepen: Groep[] }>(p.w.wie.vwnCoordinator, `{ deelnemersgroepen { ${VELDEN} } }`);
    const groep = data?.deelnemersgroepen.find(({ naam }) => naam === 'Eurowijzer winter');
    const [deelnemer] = groep?.deelnemers ?? [];
    const uit = (anders: Record<string, unknown>) => doe(p.w.wie.vwnCoordinator, 'deelnemerUitschrijven', 'DeelnemerUitschrijvenInput', { groepId: groep?.id, inburgeraarId: p.w.wij.amina, deelnemerId: deelnemer?.id, versie: 1, tot: '2026-11-20', ...anders });
    expect(code(await uit({ versie: 2 }))).toBe('VERSIE_VEROUDERD');
    expect(code(await uit({ tot: '2026-11-17' }))).toBe('GROEP_DAG');
    expect(code(await uit({ inburgeraarId: p.w.wij.gulsum }))).toBe('NIET_GEVONDEN');
    expect(groepVan(await uit({})).deelnemers).toMatchObject([{ tot: '2026-11-20', versie: 2 }]);
    expect(groepVan(await inschrijven(groep?.id ?? '', p.w.wij.gulsum, '2026-11-21')).deelnemers).toHaveLength(2);
    expect((await p.b.vraag('select 1 from participatie_uren where inburgeraar_id = $1 and organisatie_id = $2', [p.w.wij.amina, p.w.org.vwn])).length).toBe(1);
  });

  it('kost even veel opdrachten aan de databank voor één groep als voor twintig', async () => {
    const lees = () => p.als(p.w.wie.vwnCoordinator, `{ deelnemersgroepen { ${VELDEN} } }`);
    await lees();
    const een = await p.tel(lees);
    for (let i = 0; i < 20; i += 1) expect(code(await maak({ naam: `Digisterker ${i}` }))).toBeUndefined();
    const meer = await p.tel(lees);
    expect(meer.aantal).toBe(een.aantal);
    expect(meer.aantal).toBe(8);
  });
});
