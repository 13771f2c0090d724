import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { magActie } from '../../server/access/acties.ts';
import { ALLE_ROLLEN } from '../../server/access/rollen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
  await p.b.zet('groepslid', { groep_id: p.w.groepen.pvt, inburgeraar_id: p.w.wij.gulsum, organisatie_id: p.w.org.vwn, van: '2025-01-01' });
  await p.b.betrokken(p.w.wij.gulsum, 'TRAINING', { organisatieId: p.w.org.vwn });
});
afterAll(() => p.stop());
afterEach(async () => {
  await p.b.vraag('delete from pvt_dagdeel');
  await p.b.vraag('delete from pvt_traject');
});

const VASTLEGGEN = `mutation($input: PvtGroepVastleggenInput!) { pvtGroepVastleggen(input: $input) { inburgeraars { id pvtTraject { inleidingOp ondertekendOp certificaatOp versie dagdelen { datum onderdeel aanwezig versie } } } } }`;
interface Stand { id: string; pvtTraject: { inleidingOp: string | null; ondertekendOp: string | null; certificaatOp: string | null; versie: number | null; dagdelen: { datum: string; onderdeel: string; aanwezig: boolean; versie: number }[] } }
const pvt = (invoer: { dagdelen?: object[]; certificaten?: object[] }, wie: Persona = p.w.wie.vwnTrainer, idempotentieSleutel = sleutel()) =>
  p.als<{ pvtGroepVastleggen: { inburgeraars: Stand[] } }>(wie, VASTLEGGEN, { input: { idempotentieSleutel, dagdelen: [], certificaten: [], ...invoer } });
const fout = (a: Awaited<ReturnType<typeof pvt>>) => a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

const REEKS = [['2026-10-05', 'INLEIDING_KERNWAARDEN'], ['2026-10-12', 'WERK'], ['2026-10-19', 'EXCURSIE'], ['2026-10-26', 'ONDERTEKENING']] as const;
const dagdeel = (inburgeraarId: string, i: number, aanwezig = true, versie: number | null = null) => ({ inburgeraarId, datum: REEKS[i]?.[0], onderdeel: REEKS[i]?.[1], aanwezig, versie });
const samen = (i: number, wie = [p.w.wij.amina, p.w.wij.gulsum]) => wie.map((id) => dagdeel(id, i));

describe('De trainer legt het PVT van een groep vast', () => {
  it('per dagdeel in één keer, met wie er niet was; inleiding en ondertekening staan er dan met de dag (Bi 3.1)', async () => {
    for (const i of [0, 1, 2]) expect((await pvt({ dagdelen: samen(i) })).errors).toEqual([]);
    const { data, errors } = await pvt({ dagdelen: [dagdeel(p.w.wij.amina, 3), dagdeel(p.w.wij.gulsum, 3, false)] });
    expect(errors).toEqual([]);
    const [amina, gulsum] = data?.pvtGroepVastleggen.inburgeraars ?? [];
    expect(amina?.pvtTraject).toMatchObject({ inleidingOp: '2026-10-05', ondertekendOp: '2026-10-26', certificaatOp: null });
    expect(gulsum?.pvtTraject).toMatchObject({ inleidingOp: '2026-10-05', ondertekendOp: null });
    expect(gulsum?.pvtTraject.dagdelen).toContainEqual({ datum: '2026-10-26', onderdeel: 'ONDERTEKENING', aanwezig: false, versie: 1 });
    expect(amina?.pvtTraject.dagdelen).toHaveLength(4);
  });

  it('geeft het certificaat in één keer aan wie alles volgde; één die iets mist houdt alles tegen, bij haar regel', async () => {
    await pvt({ dagdelen: [...[0, 1, 2, 3].map((i) => dagdeel(p.w.wij.amina, i)), ...[0, 1, 3].map((i) => dagdeel(p.w.wij.gulsum, i))] });
    const certificaat = (inburgeraarId: string) => ({ inburgeraarId, op: '2026-11-09', versie: 1 });
    expect(fout(await pvt({ certificaten: [certificaat(p.w.wij.amina), certificaat(p.w.wij.gulsum)] }))).toEqual(['certificaten.1.op PVT_ONVOLLEDIG']);
    expect(await p.b.vraag('select 1 from pvt_traject where certificaat_op is not null')).toEqual([]);
    // The dagdeel that was missing may come along.
    const { data, errors } = await pvt({ dagdelen: [dagdeel(p.w.wij.gulsum, 2)], certificaten: [certificaat(p.w.wij.amina), certificaat(p.w.wij.gulsum)] });
    expect(errors).toEqual([]);
    expect(data?.pvtGroepVastleggen.inburgeraars.map(({ pvtTraject }) => pvtTraject.certificaatOp)).toEqual(['2026-11-09', '2026-11-09']);
  });

  it('niet van voor de ondertekening en niet in de toekomst; intrekken mag altijd', async () => {
    await pvt({ dagdelen: [0, 1, 2, 3].map((i) => dagdeel(p.w.wij.amina, i)) });
    const op = (dag: string | null, versie: number) => pvt({ certificaten: [{ inburgeraarId: p.w.wij.amina, op: dag, versie }] });
    expect(fout(await op('2026-10-25', 1))).toEqual(['certificaten.0.op PVT_ONVOLLEDIG']);
    expect(fout(await op('2026-11-19', 1))).toEqual(['certificaten.0.op DATUM_IN_TOEKOMST']);
    expect((await op('2026-10-26', 1)).errors).toEqual([]);
    expect((await op(null, 2)).data?.pvtGroepVastleggen.inburgeraars[0]?.pvtTraject.certificaatOp).toBeNull();
  });

  it('wie bij de ondertekening toch niet was, houdt geen dag van ondertekening over; heeft ze het certificaat al, dan wordt dat geweigerd', async () => {
    await pvt({ dagdelen: [0, 1, 2, 3].map((i) => dagdeel(p.w.wij.amina, i)) });
    expect((await pvt({ certificaten: [{ inburgeraarId: p.w.wij.amina, op: '2026-11-09', versie: 1 }] })).errors).toEqual([]);
    expect(fout(await pvt({ dagdelen: [dagdeel(p.w.wij.amina, 3, false, 1)] }))).toEqual(['dagdelen.0.aanwezig PVT_ONVOLLEDIG']);
    expect((await pvt({ certificaten: [{ inburgeraarId: p.w.wij.amina, op: null, versie: 2 }], dagdelen: [dagdeel(p.w.wij.amina, 3, false, 1)] })).data?.pvtGroepVastleggen.inburgeraars[0]?.pvtTraject)
      .toMatchObject({ ondertekendOp: null, certificaatOp: null, inleidingOp: '2026-10-05' });
  });

  it('wat al zo staat is geen wijziging; een oude versie wordt geweigerd bij haar regel, en dezelfde sleutel doet het één keer', async () => {
    const een = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await pvt({ dagdelen: samen(0) }, p.w.wie.vwnTrainer, een)).errors).toEqual([]);
    expect((await pvt({ dagdelen: samen(0) })).errors).toEqual([]);
    expect(await p.b.vraag('select versie from pvt_dagdeel')).toEqual([{ versie: 1 }, { versie: 1 }]);
    expect(fout(await pvt({ dagdelen: [dagdeel(p.w.wij.gulsum, 0), dagdeel(p.w.wij.amina, 0, false)] }))).toEqual(['dagdelen.1.versie VERSIE_VEROUDERD']);
    expect((await pvt({ dagdelen: samen(1) }, p.w.wie.vwnTrainer, een)).errors[0]?.extensions.code).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('niet van wie niet in de groep zit, niet van voor die tijd, niet van morgen, niet twee keer, en niet met een onbekend onderdeel: elk bezwaar bij zijn regel', async () => {
    const { amina, bilal } = p.w.wij;
    expect(fout(await pvt({ dagdelen: [
      dagdeel(bilal, 0), { ...dagdeel(amina, 0), datum: '2020-01-06' }, { ...dagdeel(amina, 0), datum: '2026-11-19' }, dagdeel(amina, 1), dagdeel(amina, 1), { ...dagdeel(amina, 2), onderdeel: 'KOFFIE' },
    ] }))).toEqual(['dagdelen.0.inburgeraarId BUITEN_PLAATSING', 'dagdelen.1.datum BUITEN_PLAATSING', 'dagdelen.2.datum DATUM_IN_TOEKOMST', 'dagdelen.4.onderdeel STAAT_ER_AL', 'dagdelen.5.onderdeel KEUZE_ONBEKEND']);
    expect(await p.b.vraag('select 1 from pvt_dagdeel')).toEqual([]);
    expect((await pvt({ dagdelen: Array.from({ length: 401 }, () => dagdeel(amina, 0)) })).errors[0]?.extensions.code).toBe('VERZOEK_TE_GROOT');
  });

  it('is voor wie een eigen PVT-groep heeft en voor niemand anders; het staat in het auditlog', async () => {
    expect(ALLE_ROLLEN.filter((rol) => magActie(rol, 'pvtGroep:vastleggen'))).toEqual(['VWN_COORDINATOR', 'VWN_TRAINER']);
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.vwnBegeleider, p.w.wie.consulent]) expect((await pvt({ dagdelen: samen(0) }, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    await pvt({ dagdelen: samen(0) });
    const [regel] = await p.b.vraag<{ rubrieken: string[]; personen: string[] }>(`select rubrieken, personen from auditregel where operatie = 'pvtGroepVastleggen' and soort = 'SCHRIJVEN' order by id desc limit 1`);
    expect([regel?.rubrieken, [...regel?.personen ?? []].sort()]).toEqual([['PVT_TRAJECT'], [p.w.wij.amina, p.w.wij.gulsum].sort()]);
  });

  it('kost evenveel statements voor een hele groep als voor één', async () => {
    const { aantal: een } = await p.tel(() => pvt({ dagdelen: [dagdeel(p.w.wij.amina, 0)] }));
    const { aantal: allen } = await p.tel(() => pvt({ dagdelen: [1, 2, 3].flatMap((i) => samen(i)) }));
    expect(allen).toBe(een);
    expect(een).toBeLessThanOrEqual(20);
  });
});
