import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

interface Weergave { id: string; naam: string; stap: string | null; versie: number; termijnVenster: string | null; partnerId: string | null }
const VELDEN = 'id naam leerroute fase stap attentie partnerId consulentId termijnSoort termijnVenster aandacht sortering versie';
const BEWAREN = `mutation($input: WeergaveBewarenInput!) { weergaveBewaren(input: $input) { id weergaven { ${VELDEN} } } }`;
const WEG = `mutation($input: WeergaveVerwijderenInput!) { weergaveVerwijderen(input: $input) { weergaven { ${VELDEN} } } }`;
const bewaren = async (wie: Persona, input: Record<string, unknown>) => {
  const { data, errors } = await p.als<{ weergaveBewaren: { id: string; weergaven: Weergave[] } }>(wie, BEWAREN, { input: { idempotentieSleutel: sleutel(), ...input } });
  return { ...data?.weergaveBewaren, code: errors[0]?.extensions.code, velden: errors[0]?.extensions.velden?.map(({ veld, code }) => `${veld} ${code}`) };
};
const weg = async (wie: Persona, input: Record<string, unknown>) => (await p.als(wie, WEG, { input: { idempotentieSleutel: sleutel(), ...input } })).errors[0]?.extensions.code;
const alle = async (wie: Persona) => (await p.als<{ weergaven: Weergave[] }>(wie, `{ weergaven { ${VELDEN} } }`)).data?.weergaven ?? [];

describe('Een bewaarde keuze', () => {
  it('houdt codes, een partner en een volgorde, en komt zo terug', async () => {
    const { id, code } = await bewaren(p.w.wie.consulent, { naam: ' Te laat bij WenL ', stap: 'START', partnerId: p.w.org.wenl, termijnVenster: 'TE_LAAT', sortering: 'ROEPNAAM' });
    expect(code).toBeUndefined();
    expect(await alle(p.w.wie.consulent)).toEqual([expect.objectContaining({ id, naam: 'Te laat bij WenL', stap: 'START', partnerId: p.w.org.wenl, termijnVenster: 'TE_LAAT', sortering: 'ROEPNAAM', versie: 1, fase: null })]);
  });

  it('is alleen van wie haar maakte: een collega ziet, wijzigt en verwijdert haar niet', async () => {
    const [mijne] = await alle(p.w.wie.consulent);
    expect(await alle(p.w.wie.andereConsulent)).toEqual([]);
    expect((await bewaren(p.w.wie.andereConsulent, { id: mijne?.id, versie: 1, naam: 'Van mij' })).code).toBe('NIET_GEVONDEN');
    expect(await weg(p.w.wie.andereConsulent, { id: mijne?.id, versie: 1 })).toBe('NIET_GEVONDEN');
    expect((await alle(p.w.wie.consulent))[0]).toEqual(mijne);
  });

  it('wijzigt alleen wie de laatste versie zag, en is dan ook weg te halen', async () => {
    const [{ id = '' } = {}] = await alle(p.w.wie.consulent);
    expect((await bewaren(p.w.wie.consulent, { id, versie: 1, naam: 'Start', stap: 'START' })).weergaven).toEqual([expect.objectContaining({ naam: 'Start', versie: 2, partnerId: null })]);
    expect((await bewaren(p.w.wie.consulent, { id, versie: 1, naam: 'Oud' })).code).toBe('VERSIE_VEROUDERD');
    expect(await weg(p.w.wie.consulent, { id, versie: 1 })).toBe('VERSIE_VEROUDERD');
    expect(await weg(p.w.wie.consulent, { id, versie: 2 })).toBeUndefined();
    expect(await alle(p.w.wie.consulent)).toEqual([]);
    expect(await weg(p.w.wie.consulent, { id, versie: 2 })).toBe('NIET_GEVONDEN');
  });

  it('twee keer hetzelfde verzoek bewaart één keer', async () => {
    const input = { idempotentieSleutel: sleutel(), naam: 'Dubbel' };
    const [eerste, tweede] = [await bewaren(p.w.wie.consulent, input), await bewaren(p.w.wie.consulent, input)];
    expect([tweede.id, tweede.weergaven?.length]).toEqual([eerste.id, 1]);
    expect((await bewaren(p.w.wie.consulent, { naam: 'Dubbel' })).velden).toEqual(['naam STAAT_ER_AL']);
  });

  it('heeft een naam van hoogstens zestig tekens, en alleen codes die bestaan; elk bezwaar bij zijn veld', async () => {
    expect((await bewaren(p.w.wie.consulent, { naam: '  ', stap: 'X', attentie: 'X', termijnVenster: 'X', partnerId: 'x' })).velden?.sort()).toEqual(
      ['attentie KEUZE_ONBEKEND', 'naam VELD_VERPLICHT', 'partnerId KEUZE_ONBEKEND', 'stap KEUZE_ONBEKEND', 'termijnVenster KEUZE_ONBEKEND']);
    // Who is not to be seen does not exist, and that is said at the field.
    expect((await bewaren(p.w.wie.taalcoach, { naam: 'Van een ander', consulentId: '11111111-1111-4111-8111-111111111111', partnerId: p.w.gemeenten.dalfsen })).velden?.sort()).toEqual(['consulentId KEUZE_ONBEKEND', 'partnerId KEUZE_ONBEKEND']);
    expect((await bewaren(p.w.wie.consulent, { naam: 'a'.repeat(61) })).velden).toEqual(['naam TEKST_TE_LANG']);
    expect((await bewaren(p.w.wie.consulent, { naam: 'a'.repeat(60) })).code).toBeUndefined();
  });

  it('zijn er hoogstens twintig, ook als twee tabbladen tegelijk bewaren', async () => {
    const wie = await p.b.persona('Twin Tig', 'CONSULENT', p.w.org.dalfsen);
    for (let i = 0; i < 19; i += 1) await bewaren(wie, { naam: `Keuze ${i}` });
    const samen = await Promise.all(['Een', 'Ander'].map((naam) => bewaren(wie, { naam })));
    expect(samen.map(({ code }) => code).sort()).toEqual(['WEERGAVEN_VOL', undefined]);
    expect((await alle(wie)).length).toBe(20);
  });

  it('kan een partner ook, de inburgeraar en wie geen lijst heeft niet', async () => {
    expect((await bewaren(p.w.wie.taaldocent, { naam: 'Z-route', leerroute: 'Z' })).code).toBeUndefined();
    for (const wie of [p.w.wie.fg, p.w.wie.sleutelpersoon, await p.b.persona('Zij zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina })]) expect((await bewaren(wie, { naam: 'Nee' })).code).toBe('GEEN_TOEGANG');
  });

  it('kost een vast aantal vragen aan de database', async () => {
    await p.koekje(p.w.wie.consulent);
    expect((await p.tel(() => alle(p.w.wie.consulent))).aantal).toBeLessThanOrEqual(6);
  });
});
