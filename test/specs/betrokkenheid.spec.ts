import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());
afterEach(() => p.klokOp(NU));

const ZIEN = 'query($id: ID!) { inburgeraar(id: $id) { id roepnaam { roepnaam } gezondheid { __typename } mijnOpdracht { opdracht omschrijving grondslag van tot lopend } } }';
interface Gezien { inburgeraar: { roepnaam: { roepnaam: string } | null; gezondheid: object | null; mijnOpdracht: Record<string, unknown> } | null }
const ziet = async (wie: Persona, id: string) => (await p.als<Gezien>(wie, ZIEN, { id })).data?.inburgeraar ?? null;
const op = (dag: string) => p.klokOp(new Date(`${dag}T10:00:00+01:00`));

describe('Een waarneming', () => {
  const STARTEN = 'mutation($input: WaarnemingStartenInput!) { waarnemingStarten(input: $input) { inburgeraar { id } } }';
  const starten = (wie: Persona, input: Record<string, unknown> = {}) => p.als<{ waarnemingStarten: { inburgeraar: { id: string } | null } }>(wie, STARTEN, {
    input: { idempotentieSleutel: sleutel(), portaalnummer: 'D-BILAL', van: '2026-11-18', tot: '2026-12-01', reden: 'Coen is ziek gemeld tot december', ...input },
  });
  beforeEach(async () => { await p.b.vraag(`delete from betrokkenheid where opdracht = 'WAARNEMING' and inburgeraar_id = $1`, [p.w.wij.bilal]); });

  it('opent de persoon van een collega meteen, zonder gezondheid, en tot en met de laatste dag', async () => {
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).toBeNull();
    const { data, errors } = await starten(p.w.wie.consulent);
    expect(errors).toEqual([]);
    expect(data?.waarnemingStarten.inburgeraar?.id).toBe(p.w.wij.bilal);
    const persoon = await ziet(p.w.wie.consulent, p.w.wij.bilal);
    expect(persoon?.roepnaam?.roepnaam).toBe('Bilal');
    expect(persoon?.gezondheid).toBeNull();
    expect(persoon?.mijnOpdracht).toEqual({ opdracht: 'WAARNEMING', omschrijving: 'waarneming voor een collega', grondslag: 'WET', van: '2026-11-18', tot: '2026-12-01', lopend: true });
    await p.b.vraag(`update sessie set laatst_gebruikt_op = '2026-12-01T09:00:00+01:00', verloopt_op = '2026-12-03'`);
    op('2026-12-01');
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).not.toBeNull();
    await p.b.vraag(`update sessie set laatst_gebruikt_op = '2026-12-02T09:00:00+01:00'`);
    op('2026-12-02');
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).toBeNull();
    await p.b.vraag(`update sessie set laatst_gebruikt_op = $1, verloopt_op = $1::timestamptz + interval '12 hours'`, [NU]);
  });

  it.each([
    ['langer dan veertien dagen', { tot: '2026-12-02' }, 'WAARNEMING_PERIODE'],
    ['in het verleden', { van: '2026-11-17', tot: '2026-11-20' }, 'WAARNEMING_PERIODE'],
    ['zonder reden', { reden: '   ' }, 'VELD_VERPLICHT'],
    ['met een te lange reden', { reden: 'x'.repeat(301) }, 'TEKST_TE_LANG'],
    ['van een nummer dat er niet is', { portaalnummer: 'D-NIEMAND' }, 'NIET_GEVONDEN'],
    ['van iemand van een andere gemeente', { portaalnummer: 'D-FARID' }, 'NIET_GEVONDEN'],
    ['van iemand die u al hebt', { portaalnummer: 'D-AMINA' }, 'WAARNEMING_EIGEN'],
    ['voor een ander dan uzelf', { consulentId: 'ander' }, 'NIET_GEVONDEN'],
  ])('gaat niet %s', async (_hoe, anders, code) => {
    const input = 'consulentId' in anders ? { consulentId: p.w.wie.andereConsulent.lidmaatschapId, portaalnummer: 'D-AMINA' } : anders;
    const { errors } = await starten(p.w.wie.consulent, input);
    expect(errors[0]?.extensions.code).toBe(code);
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).toBeNull();
  });

  it('wordt door de teamleider aan een consulent van de eigen gemeente gegeven, en aan geen ander', async () => {
    expect((await starten(p.w.wie.teamleider, { consulentId: p.w.wie.consulentStaphorst.lidmaatschapId })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await starten(p.w.wie.teamleider, { consulentId: p.w.wie.taaldocent.lidmaatschapId })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await starten(p.w.wie.teamleider)).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    const { data, errors } = await starten(p.w.wie.teamleider, { consulentId: p.w.wie.consulent.lidmaatschapId });
    expect(errors).toEqual([]);
    expect(data?.waarnemingStarten.inburgeraar?.id).toBe(p.w.wij.bilal);
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).not.toBeNull();
  });

  it('kan een consulent niet aan elkaar rijgen', async () => {
    await starten(p.w.wie.consulent, { tot: '2026-11-20' });
    expect((await starten(p.w.wie.consulent, { van: '2026-12-03', tot: '2026-12-05' })).errors[0]?.extensions.code).toBe('WAARNEMING_TE_KORT_GELEDEN');
    expect((await starten(p.w.wie.consulent, { van: '2026-12-04', tot: '2026-12-05' })).errors).toEqual([]);
  });

  it('stopt de consulent zelf, en is dan meteen dicht', async () => {
    await starten(p.w.wie.consulent);
    const STOPPEN = 'mutation($input: WaarnemingBeeindigenInput!) { waarnemingBeeindigen(input: $input) { inburgeraar { id } } }';
    const stoppen = (wie: Persona, id: string) => p.als(wie, STOPPEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId: id } });
    expect((await stoppen(p.w.wie.andereConsulent, p.w.wij.bilal)).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await stoppen(p.w.wie.consulent, p.w.wij.amina)).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await stoppen(p.w.wie.consulent, p.w.wij.bilal)).errors).toEqual([]);
    expect(await ziet(p.w.wie.consulent, p.w.wij.bilal)).toBeNull();
  });

  it('kiest de teamleider uit de consulenten van nu, met naam', async () => {
    const { data } = await p.als<{ consulenten: { naam: string }[] }>(p.w.wie.teamleider, '{ consulenten { id naam } }');
    expect(data?.consulenten.map((c) => c.naam)).toEqual(['Carla Consulent', 'Coen Consulent']);
    expect((await p.als(p.w.wie.taaldocent, '{ consulenten { naam } }')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Een toestemming', () => {
  const INTREKKEN = 'mutation($input: ToestemmingIntrekkenInput!) { toestemmingIntrekken(input: $input) { inburgeraar { id betrokkenen { betrokkenen { organisatie } } } } }';
  const intrekken = (wie: Persona, betrokkenheidId: string) => p.als<{ toestemmingIntrekken: { inburgeraar: { betrokkenen: { betrokkenen: { organisatie: string }[] } } } }>(
    wie, INTREKKEN, { input: { idempotentieSleutel: sleutel(), betrokkenheidId } });

  it('trekt de inburgeraar zelf in, alleen de eigen, en de organisatie ziet in de volgende vraag niets meer', async () => {
    const amina = await p.b.persona('Amina', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    const gulsum = await p.b.persona('Gulsum', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.gulsum });
    const [welzijn] = await p.b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'WELZIJN'`, [p.w.wij.amina]);
    const [taal] = await p.b.vraag<{ id: string }>(`select id from betrokkenheid where inburgeraar_id = $1 and opdracht = 'TAAL'`, [p.w.wij.amina]);
    expect((await intrekken(gulsum, welzijn?.id ?? '')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await intrekken(amina, taal?.id ?? '')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await intrekken(p.w.wie.welzijnscoordinator, welzijn?.id ?? '')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect(await ziet(p.w.wie.welzijnscoordinator, p.w.wij.amina)).not.toBeNull();
    const { data, errors } = await intrekken(amina, welzijn?.id ?? '');
    expect(errors).toEqual([]);
    expect(data?.toestemmingIntrekken.inburgeraar.betrokkenen.betrokkenen.map((b) => b.organisatie)).not.toContain('SAAM Welzijn');
    expect(await ziet(p.w.wie.welzijnscoordinator, p.w.wij.amina)).toBeNull();
    expect((await intrekken(amina, welzijn?.id ?? '')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
  });
});

describe('Wie naar een andere gemeente verhuist', () => {
  const VERHUIZEN = 'mutation($input: VerhuizingVastleggenInput!) { verhuizingVastleggen(input: $input) { inburgeraar { id trajectstatus { vertrokkenOp } } } }';
  const verhuizen = (wie: Persona, inburgeraarId: string, vertrokkenOp: string | null, gezien: string | null = null) => p.als<{ verhuizingVastleggen: { inburgeraar: { trajectstatus: { vertrokkenOp: string } } } }>(
    wie, VERHUIZEN, { input: { idempotentieSleutel: sleutel(), inburgeraarId, vertrokkenOp, gezien } });
  afterEach(() => p.b.vraag('update inburgeraar set vertrokken_op = null'));

  it('is na de laatste dag voor de partners weg, ook uit de afronding, en blijft bij de gemeente', async () => {
    expect(await ziet(p.w.wie.taalcoordinator, p.w.wij.daoud)).not.toBeNull();
    for (const id of [p.w.wij.gulsum, p.w.wij.daoud]) expect((await verhuizen(p.w.wie.consulent, id, '2026-11-17')).errors).toEqual([]);
    for (const partner of [p.w.wie.taalcoordinator, p.w.wie.taaldocent, p.w.wie.vwnCoordinator, p.w.wie.woonconsulent]) {
      expect(await ziet(partner, p.w.wij.gulsum), partner.rol).toBeNull();
      expect(await ziet(partner, p.w.wij.daoud), partner.rol).toBeNull();
    }
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider]) expect(await ziet(wie, p.w.wij.gulsum), wie.rol).not.toBeNull();
  });

  it('is op de laatste dag zelf nog bij de partners', async () => {
    const { data } = await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, '2026-11-18');
    expect(data?.verhuizingVastleggen.inburgeraar.trajectstatus.vertrokkenOp).toBe('2026-11-18');
    expect(await ziet(p.w.wie.taalcoordinator, p.w.wij.gulsum)).not.toBeNull();
  });

  it('krijgt ook geen nieuwe partner meer, wat er ook wordt ingevoerd', async () => {
    await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, '2026-11-17');
    await p.b.betrokken(p.w.wij.gulsum, 'PARTICIPATIE', { organisatieId: p.w.org.larcom }, { van: '2026-11-01' });
    expect(await ziet(p.w.wie.participatiecoordinator, p.w.wij.gulsum)).toBeNull();
    await p.b.vraag(`delete from betrokkenheid where inburgeraar_id = $1 and opdracht = 'PARTICIPATIE'`, [p.w.wij.gulsum]);
  });

  it('kan toch blijven: dan is het weer als eerst', async () => {
    await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, '2026-11-17');
    expect((await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, null)).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect((await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, null, '2026-11-17')).errors).toEqual([]);
    expect(await ziet(p.w.wie.taalcoordinator, p.w.wij.gulsum)).not.toBeNull();
  });

  it('legt alleen de eigen consulent vast, met een dag dichtbij', async () => {
    expect((await verhuizen(p.w.wie.andereConsulent, p.w.wij.gulsum, '2026-11-17')).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect((await verhuizen(p.w.wie.teamleider, p.w.wij.gulsum, '2026-11-17')).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect((await verhuizen(p.w.wie.consulent, p.w.wij.gulsum, '2027-11-19')).errors[0]?.extensions.code).toBe('VERTREK_TE_VER');
  });
});

describe('Wie gewist is', () => {
  it('heeft geen betrokkenheid meer, ook geen nieuwe, en wordt door niemand gezien', async () => {
    await p.b.vraag('update inburgeraar set gewist_op = now() where id = $1', [p.w.wij.esra]);
    await p.b.betrokken(p.w.wij.esra, 'TAAL', { organisatieId: p.w.org.wenl });
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.taalcoordinator]) expect(await ziet(wie, p.w.wij.esra), wie.rol).toBeNull();
    const open = await p.b.vraag(`select 1 from betrokkenheid where inburgeraar_id = $1 and beeindigd_reden is distinct from 'GEWIST'`, [p.w.wij.esra]);
    expect(open).toEqual([]);
  });
});
