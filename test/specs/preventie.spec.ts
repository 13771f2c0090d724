import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

interface Actie { id: string; versie: number; titel: string; stand: string; van: string; tot: string; toelichting: string | null; eigenaar: { naam: string }; partners: { naam: string }[]; magWijzigen: boolean; magBijwerken: boolean; doetMee: boolean }
const VELDEN = 'id versie titel stand van tot toelichting eigenaar { naam } partners { naam } magWijzigen magBijwerken doetMee';
const doe = (wie: Persona, mutatie: string, type: string, input: Record<string, unknown>) => p.als<{ gedaan: { actie: Actie } }>(wie, `mutation($input: ${type}!) { gedaan: ${mutatie}(input: $input) { actie { ${VELDEN} } } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const zet = (wie: Persona, anders: Record<string, unknown> = {}) => doe(wie, 'preventieactieVastleggen', 'PreventieactieVastleggenInput', { titel: 'Training mentaal welzijn', thema: 'MENTAAL_WELZIJN', stand: 'GEPLAND', van: '2027-1', tot: '2027-2', eigenaarId: p.w.org.saam, ...anders });
const lees = async (wie: Persona) => (await p.als<{ preventieacties: Actie[] }>(wie, `{ preventieacties { ${VELDEN} } }`)).data?.preventieacties;
const code = ({ errors }: { errors: readonly { extensions: { code: string } }[] }) => errors[0]?.extensions.code;
const velden = ({ errors }: { errors: readonly { extensions: { velden?: readonly { veld: string; code: string }[] } }[] }) => errors[0]?.extensions.velden?.map(({ veld, code: c }) => `${veld} ${c}`).sort();

describe('De preventieplanning', () => {
  it('maken de beleidsmedewerker en SAAM; elke partner van de gemeente leest haar, de inburgeraar en een andere gemeente niet', async () => {
    const { wie } = p.w;
    expect((await zet(wie.beleidsmedewerker)).data?.gedaan.actie).toMatchObject({ titel: 'Training mentaal welzijn', stand: 'GEPLAND', eigenaar: { naam: 'SAAM Welzijn' }, magWijzigen: true, magBijwerken: false, versie: 1 });
    expect((await zet(wie.welzijnscoordinator, { titel: 'Eten met de buurt', thema: 'ONTMOETING', plaats: 'Lemelerveld', dag: '2027-01-21', van: '2027-1', tot: '2027-1', eigenaarId: p.w.org.vwn })).errors).toEqual([]);
    for (const lezer of [wie.consulent, wie.teamleider, wie.fg, wie.vwnCoordinator, wie.vwnBegeleider, wie.woonconsulent, wie.taalcoach, wie.sleutelpersoon, wie.taaldocent]) expect((await lees(lezer))?.map(({ titel }) => titel)).toEqual(['Eten met de buurt', 'Training mentaal welzijn']);
    expect(code(await p.als(await p.b.persona('Amina zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina }), '{ preventieacties { id } }'))).toBe('GEEN_TOEGANG');
    const elders = await p.b.persona('Stella Staphorst', 'WELZIJNSCOORDINATOR', await p.b.organisatie('Welzijn Staphorst', 'WELZIJN', [p.w.gemeenten.staphorst]));
    expect(await lees(elders)).toEqual([]);
    for (const ander of [wie.consulent, wie.vwnCoordinator, wie.sleutelpersoon, wie.beheerder]) expect(code(await zet(ander))).toBe('GEEN_TOEGANG');
  });

  it('niet voorbij drie jaar, niet voor een organisatie van een andere gemeente, en met elk bezwaar op zijn plaats', async () => {
    const { wie } = p.w;
    expect(velden(await zet(wie.beleidsmedewerker, { titel: ' ', thema: 'X', stand: 'Y', van: '2027-5', tot: '2030-1', toelichting: 'x'.repeat(501), plaats: 'x'.repeat(121), eigenaarId: 'x' })))
      .toEqual(['eigenaarId KEUZE_ONBEKEND', 'plaats TEKST_TE_LANG', 'stand KEUZE_ONBEKEND', 'thema KEUZE_ONBEKEND', 'titel VELD_VERPLICHT', 'toelichting TEKST_TE_LANG', 'tot KWARTAAL_ONJUIST', 'van KWARTAAL_ONJUIST']);
    expect(velden(await zet(wie.beleidsmedewerker, { van: '2027-2', tot: '2027-1' }))).toEqual(['tot PERIODE_ONJUIST']);
    expect((await zet(wie.beleidsmedewerker, { titel: 'Ver weg', van: '2029-4', tot: '2029-4' })).errors).toEqual([]);
    expect(velden(await zet(wie.beleidsmedewerker, { eigenaarId: await p.b.organisatie('Alleen Staphorst', 'VWN', [p.w.gemeenten.staphorst]) }))).toEqual(['eigenaarId KEUZE_ONBEKEND']);
  });

  it('de eigenaar zegt hoe het ervoor staat, met de versie die er staat; een ander niet, en meer dan dat kan de eigenaar niet', async () => {
    const { wie } = p.w;
    const actie = (await lees(wie.vwnCoordinator))?.find(({ titel }) => titel === 'Eten met de buurt');
    expect(actie).toMatchObject({ magWijzigen: false, magBijwerken: true });
    const bij = (door: Persona, anders: Record<string, unknown> = {}) => doe(door, 'preventieactieBijwerken', 'PreventieactieBijwerkenInput', { id: actie?.id, versie: 1, stand: 'LOOPT', toelichting: 'De zaal is geregeld.', ...anders });
    expect(code(await bij(wie.woonconsulent))).toBe('NIET_GEVONDEN');
    expect(code(await bij(wie.vwnBegeleider))).toBe('GEEN_TOEGANG');
    expect(code(await bij(wie.vwnCoordinator, { versie: 2 }))).toBe('VERSIE_VEROUDERD');
    expect((await bij(wie.vwnCoordinator)).data?.gedaan.actie).toMatchObject({ stand: 'LOOPT', toelichting: 'De zaal is geregeld.', versie: 2 });
    expect(code(await zet(wie.welzijnscoordinator, { id: actie?.id, versie: 1 }))).toBe('VERSIE_VEROUDERD');
    expect((await zet(wie.welzijnscoordinator, { id: actie?.id, versie: 2, titel: 'Eten met de straat', stand: 'LOOPT', eigenaarId: p.w.org.vwn })).data?.gedaan.actie).toMatchObject({ titel: 'Eten met de straat', versie: 3 });
  });

  it('een organisatie doet mee en weer niet, in eigen naam', async () => {
    const { wie } = p.w;
    const actie = (await lees(wie.woonconsulent))?.find(({ titel }) => titel === 'Eten met de straat');
    const mee = (door: Persona, doetMee: boolean) => doe(door, 'preventieMeedoen', 'PreventieMeedoenInput', { id: actie?.id, doetMee });
    for (let i = 0; i < 2; i += 1) expect((await mee(wie.woonconsulent, true)).data?.gedaan.actie).toMatchObject({ partners: [{ naam: 'Vechthorst' }], doetMee: true });
    expect((await mee(wie.vwnCoordinator, true)).data?.gedaan.actie.partners).toHaveLength(2);
    expect((await mee(wie.woonconsulent, false)).data?.gedaan.actie).toMatchObject({ doetMee: false });
    expect(code(await mee(wie.sleutelpersoon, true))).toBe('GEEN_TOEGANG');
  });

  it('kost even veel opdrachten aan de databank voor drie acties als voor dertig', async () => {
    await lees(p.w.wie.woonconsulent);
    const drie = await p.tel(() => lees(p.w.wie.woonconsulent));
    for (let i = 0; i < 27; i += 1) expect((await zet(p.w.wie.beleidsmedewerker, { titel: `Voorlichting ${i}` })).errors).toEqual([]);
    const dertig = await p.tel(() => lees(p.w.wie.woonconsulent));
    expect(dertig.uitkomst?.length).toBe((drie.uitkomst?.length ?? 0) + 27);
    expect(dertig.aantal).toBe(drie.aantal);
  });
});
