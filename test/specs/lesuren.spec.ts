import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import { urenproef } from '../support/urenproef.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
let proef: ReturnType<typeof urenproef>;
beforeAll(async () => {
  p = await portaalStarten();
  proef = urenproef(p);
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  await proef.leeg();
});
afterAll(() => p.stop());
afterEach(() => proef.leeg());

const taken = async (wie: Persona) => {
  const { data, errors } = await p.als<{ taken: { edges: { node: { soort: string } }[] } }>(wie, 'query($id: ID!) { taken(first: 100, filter: { inburgeraarId: $id }) { edges { node { soort } } } }', { id: p.w.wij.amina });
  expect(errors).toEqual([]);
  return data?.taken.edges.map(({ node }) => node.soort) ?? [];
};

describe('Uren participatie tijdens een les', () => {
  it('vallen de consulent en de inburgeraar op, met de les erbij; wie geen lessen leest merkt er niets van', async () => {
    const id = await proef.les('2026-11-12', '13:00', 150);
    await proef.uren('2026-11-12', 120, { begin_tijd: '14:30' });
    const verwacht = [{ datum: '2026-11-12', minuten: 120, minutenDubbel: 0, minutenInLes: 60, delen: [
      { organisatie: 'WenL', activiteit: 'Z1', beginTijd: '13:00', minuten: 150 }, { organisatie: 'Larcom', activiteit: 'Houtwerkplaats', beginTijd: '14:30', minuten: 120 },
    ] }];
    // What two organisations wrote during the same lesson is there once.
    await proef.uren('2026-11-12', 60, { begin_tijd: '15:00', ...proef.VWN() });
    expect((await proef.stand()).samenloop).toMatchObject([{ minutenDubbel: 60, minutenInLes: 60 }]);
    await p.b.vraag('delete from participatie_uren where organisatie_id = $1', [p.w.org.vwn]);
    for (const wie of [p.w.wie.consulent, amina]) expect(await proef.stand(wie)).toMatchObject({ samenloop: verwacht, aantalSamenloop: 1, participatie: { uren: 2 } });
    expect(await proef.stand(p.w.wie.loopbaanbegeleider)).toMatchObject({ samenloop: [], aantalSamenloop: 0, participatie: { uren: 2 } });
    expect(await taken(p.w.wie.consulent)).toContain('UREN_SAMENLOOP');
    expect(await taken(p.w.wie.loopbaanbegeleider)).not.toContain('UREN_SAMENLOOP');
    await proef.lesWeg(id);
    expect(await taken(p.w.wie.consulent)).not.toContain('UREN_SAMENLOOP');
  });

  it('niet als het ene begint waar de les eindigt, niet zonder begintijd, en niet als de persoon niet in de les was', async () => {
    const [erbij, afwezig] = [await proef.les('2026-11-12', '13:00', 150), await proef.les('2026-11-13', '13:00', 0, 'GEOORLOOFD_AFWEZIG')];
    await proef.uren('2026-11-12', 120, { begin_tijd: '15:30' });
    await proef.uren('2026-11-12', 60);
    await proef.uren('2026-11-13', 120, { begin_tijd: '13:00' });
    expect(await proef.stand()).toMatchObject({ samenloop: [], aantalSamenloop: 0 });
    for (const id of [erbij, afwezig]) await proef.lesWeg(id);
  });
});

describe('De 800 uur taal en KNM', () => {
  it('zijn in het dossier, in de som waaruit taken en kerncijfers lezen en op de pagina Uren hetzelfde getal: lessen van voor het PIP tellen alleen tijdens de brede intake', async () => {
    const getallen = async () => {
      const { taal, duo, maanden } = await proef.stand();
      const lijst = await p.als<{ inburgeraar: { taalPresentie: { tellendeUren: number; gevolgdeUren: number } } }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { tellendeUren gevolgdeUren } } }', { id: p.w.wij.amina });
      const [som] = await p.b.vraag<{ minuten: number }>('select minuten from taal_telling where inburgeraar_id = $1', [p.w.wij.amina]);
      const { tellendeUren, gevolgdeUren } = lijst.data?.inburgeraar.taalPresentie ?? { tellendeUren: -1, gevolgdeUren: -1 };
      expect([taal?.uren, (duo.intakeTaal ?? 0) + (duo.taal ?? 0), maanden.reduce((m, maand) => m + (maand.taal ?? 0), 0), (som?.minuten ?? 0) / 60]).toEqual(Array.from({ length: 4 }, () => tellendeUren));
      return { tellendeUren, gevolgdeUren };
    };
    const begin = await getallen();
    const voor = await proef.les('2025-02-03', '09:00', 150);
    expect(await getallen()).toEqual({ tellendeUren: begin.tellendeUren, gevolgdeUren: begin.gevolgdeUren + 2.5 });
    const intake = (van: string | null) => p.b.vraag(`update trajectstatus set koffie_en_koek_op = $2, intake_afgerond_op = '2025-02-10' where inburgeraar_id = $1`, [p.w.wij.amina, van]);
    await intake('2025-02-03');
    expect(await getallen()).toEqual({ tellendeUren: begin.tellendeUren + 2.5, gevolgdeUren: begin.gevolgdeUren + 2.5 });
    await intake('2025-02-04');
    const vanaf = await proef.les('2025-03-03', '09:00', 90, 'TE_LAAT');
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren + 1.5);
    await proef.klopt();
    // A correction: the entry of before no longer counts, the new one does.
    await p.b.vraag('update presentie set minuten = 30 where les_id = $1', [vanaf]);
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren + 0.5);
    await p.b.vraag('update presentie set actueel = false where les_id = $1', [vanaf]);
    expect((await getallen()).tellendeUren).toBe(begin.tellendeUren);
    await proef.klopt();
    for (const id of [voor, vanaf]) await proef.lesWeg(id);
    expect(await getallen()).toEqual(begin);
    await proef.klopt();
  });

  it('voor een school die alleen eigen lessen leest zijn het de eigen uren: het PIP speelt daarin niet mee', async () => {
    const id = await proef.les('2025-02-03', '09:00', 150);
    const { data } = await p.als<{ inburgeraar: { taalPresentie: { tellendeUren: number; gevolgdeUren: number } } }>(p.w.wie.taalcoordinator, 'query($id: ID!) { inburgeraar(id: $id) { taalPresentie { tellendeUren gevolgdeUren } } }', { id: p.w.wij.amina });
    expect(data?.inburgeraar.taalPresentie.tellendeUren).toBe(data?.inburgeraar.taalPresentie.gevolgdeUren);
    await proef.lesWeg(id);
  });

  it('tellen niet in een groep die geen taalles geeft', async () => {
    const voor = (await proef.stand()).taal?.uren;
    const groep = await p.b.groep('ELIP-uur', 'ELIP', p.w.org.wenl, [], []);
    const { id } = await p.b.zet<{ id: string }>('les', { groep_id: groep, organisatie_id: p.w.org.wenl, datum: '2026-11-12', begin_tijd: '19:00', duur_minuten: 60 });
    await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, '2026-11-12', 'AANWEZIG', 60, p.w.wie.taaldocent);
    expect((await proef.stand()).taal?.uren).toBe(voor);
    await proef.klopt();
    await proef.lesWeg(id);
  });
});

describe('Wat samenvalt', () => {
  // Few hours of few days, so that nearly every draw has entries that coincide wholly, in part, and end to end.
  const kwartier = fc.integer({ min: 0, max: 12 }).map((k) => `${String(9 + Math.floor(k / 4)).padStart(2, '0')}:${String((k % 4) * 15).padStart(2, '0')}`);
  const post = fc.record({ org: fc.constantFrom('larcom', 'vwn', 'dalfsen'), dag: fc.constantFrom('2025-03-02', '2026-11-12', '2026-11-13'), tijd: fc.option(kwartier), minuten: fc.constantFrom(15, 30, 45, 60, 90, 120), telt: fc.constantFrom(true, true, true, false) });
  const lessenVan = fc.record({ dag: fc.constantFrom('2026-11-12', '2026-11-13'), tijd: kwartier, minuten: fc.constantFrom(30, 60, 90) });
  const minuut = (tijd: string) => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
  const reeks = ({ tijd, minuten }: { tijd: string | null; minuten: number }) => (tijd === null ? [] : Array.from({ length: minuten }, (_, i) => minuut(tijd) + i));
  const som = (van: readonly { minuten: number }[]) => van.reduce((s, { minuten }) => s + minuten, 0);

  it('telt elke minuut één keer, is zo vaak dubbel als er minuten te veel staan, en valt op zolang er een les was: nageteld per minuut', async () => {
    const activiteit = { true: p.w.activiteiten.hout, false: p.w.activiteiten.bezoek };
    const leden = { larcom: p.w.wie.werkbegeleider, vwn: p.w.wie.vwnTrainer, dalfsen: p.w.wie.consulent };
    let samen = 0;
    await fc.assert(fc.asyncProperty(fc.uniqueArray(post, { minLength: 3, maxLength: 8, selector: (r) => `${r.org}${r.dag}${r.tijd ?? '00:00'}${r.telt}` }), fc.uniqueArray(lessenVan, { maxLength: 2, selector: (r) => r.dag }), async (posten, lessen) => {
      await proef.leeg();
      const ids = [];
      for (const { dag, tijd, minuten } of lessen) {
        const { id } = await p.b.zet<{ id: string }>('les', { groep_id: p.w.groepen.z1, organisatie_id: p.w.org.wenl, datum: dag, begin_tijd: tijd, duur_minuten: minuten });
        await p.b.presentie(id, p.w.wij.amina, p.w.org.wenl, dag, 'AANWEZIG', minuten, p.w.wie.taaldocent);
        ids.push(id);
      }
      for (const { org, dag, tijd, minuten, telt } of posten) await proef.uren(dag, minuten, { organisatie_id: p.w.org[org as 'larcom'], ingevoerd_door: leden[org as 'larcom'].lidmaatschapId, begin_tijd: tijd, activiteit_id: activiteit[`${telt}`] });
      const dagen = await p.b.vraag<{ datum: string; minuten: number; dubbel: number; tellend: number }>('select datum::text, minuten, minuten_dubbel as dubbel, minuten_tellend as tellend from participatie_dag where inburgeraar_id = $1 order by datum', [p.w.wij.amina]);
      const nu = await proef.stand();
      for (const datum of new Set(posten.map(({ dag }) => dag))) {
        const van = posten.filter(({ dag }) => dag === datum);
        const [metTijd, tellend] = [van.filter(({ tijd }) => tijd !== null), datum < '2025-03-03' ? [] : van.filter(({ telt }) => telt)];
        const [uniek, uniekTellend] = [new Set(metTijd.flatMap(reeks)), new Set(tellend.flatMap(reeks))];
        const dubbel = som(metTijd) - uniek.size;
        expect(dagen.find((dag) => dag.datum === datum)).toEqual({ datum, minuten: som(van), dubbel, tellend: uniekTellend.size + som(tellend.filter(({ tijd }) => tijd === null)) });
        const les = new Set(lessen.filter(({ dag }) => dag === datum).flatMap(reeks));
        const inLes = [...uniek].filter((m) => les.has(m)).length;
        if (dubbel > 0 || inLes > 0) samen += 1;
        expect(nu.samenloop.filter((dag) => dag.datum === datum).map(({ minutenDubbel, minutenInLes }) => [minutenDubbel, minutenInLes])).toEqual(dubbel > 0 || inLes > 0 || som(van) > 600 ? [[dubbel, inLes]] : []);
      }
      for (const id of ids) await proef.lesWeg(id);
      await proef.klopt();
    }), { numRuns: 40 });
    // A draw in which nothing coincides proves nothing.
    expect(samen).toBeGreaterThan(20);
  }, 120_000);
});
