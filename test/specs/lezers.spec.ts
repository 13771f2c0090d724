import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
});
afterAll(() => p.stop());

interface Lezer { rol: string; organisatie: string | null; zeker: boolean; alleenEigen: boolean }
const VRAAG = 'query($id: ID!, $rubrieken: [String!]) { inburgeraar(id: $id) { toegang(rubrieken: $rubrieken) { rubriek lezers { rol organisatie zeker alleenEigen } } } }';

function vraag(wie: Persona, id: string, rubrieken?: string[]) {
  return p.als<{ inburgeraar: { toegang: { rubriek: string; lezers: Lezer[] }[] } | null }>(wie, VRAAG, { id, ...(rubrieken && { rubrieken }) });
}
async function lezers(wie: Persona, id: string, rubriek: string): Promise<string[]> {
  const { data, errors } = await vraag(wie, id, [rubriek]);
  expect(errors).toEqual([]);
  expect(data?.inburgeraar?.toegang.map((t) => t.rubriek)).toEqual([rubriek]);
  return (data?.inburgeraar?.toegang[0]?.lezers ?? []).map(({ rol, organisatie, zeker }) => `${zeker ? '' : '? '}${rol}${organisatie === null ? '' : ` (${organisatie})`}`);
}

describe('Dit lezen', () => {
  it('zegt de consulent precies welke organisaties bij deze persoon meelezen', async () => {
    expect(await lezers(p.w.wie.consulent, p.w.wij.amina, 'PIP_KERN')).toEqual([
      'consulent (gemeente Dalfsen)', 'teamleider (gemeente Dalfsen)', 'loopbaanbegeleider (gemeente Dalfsen)', 'taalcoördinator (WenL)', 'taaldocent (WenL)',
      'participatiecoördinator (Larcom)', 'coördinator VluchtelingenWerk (VluchtelingenWerk)', 'begeleider VluchtelingenWerk (vrijwilliger) (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
  });

  it('noemt bij wie geen partner heeft ook geen partner, en na het einde niet meer', async () => {
    expect(await lezers(p.w.wie.consulent, p.w.wij.celine, 'PIP_KERN')).toEqual(['consulent (gemeente Dalfsen)', 'teamleider (gemeente Dalfsen)', 'de inburgeraar zelf']);
    expect(await lezers(p.w.wie.consulent, p.w.wij.esra, 'AFSPRAKEN_TAAL')).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
    expect(await lezers(p.w.wie.consulent, p.w.wij.ilham, 'AFSPRAKEN_WELZIJN')).toEqual(['consulent (gemeente Dalfsen)', 'de inburgeraar zelf']);
    expect(await lezers(p.w.wie.consulent, p.w.wij.amina, 'AFSPRAKEN_WELZIJN')).toContain('welzijnscoördinator (SAAM Welzijn)');
  });

  it('zegt VluchtelingenWerk wie er meeleest, want dat mag de betrokkenen zien', async () => {
    expect(await lezers(p.w.wie.vwnCoordinator, p.w.wij.amina, 'AFSPRAKEN_MAP_PVT')).toEqual([
      'consulent (gemeente Dalfsen)', 'loopbaanbegeleider (gemeente Dalfsen)', 'participatiecoördinator (Larcom)', 'coördinator VluchtelingenWerk (VluchtelingenWerk)',
      'begeleider VluchtelingenWerk (vrijwilliger) (VluchtelingenWerk)', 'trainer VluchtelingenWerk (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
    expect(await lezers(p.w.wie.vwnCoordinator, p.w.wij.gulsum, 'AFSPRAKEN_MAP_PVT')).toEqual([
      'consulent (gemeente Dalfsen)', 'coördinator VluchtelingenWerk (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
  });

  it('zegt de inburgeraar welke organisatie de reactie op uren leest', async () => {
    const { data } = await vraag(amina, p.w.wij.amina, ['PARTICIPATIE_UREN']);
    const rijen = data?.inburgeraar?.toegang[0]?.lezers ?? [];
    expect(rijen.filter(({ alleenEigen }) => !alleenEigen).map(({ rol, organisatie }) => [rol, organisatie])).toEqual([['consulent', 'gemeente Dalfsen'], ['loopbaanbegeleider', 'gemeente Dalfsen']]);
    expect(rijen.filter(({ organisatie }) => organisatie === 'Larcom').map(({ rol, alleenEigen }) => [rol, alleenEigen])).toEqual([['participatiecoördinator', true], ['werkbegeleider', true]]);
  });

  it('is leeg waar iemand alleen leest, en waar de rubriek dicht is', async () => {
    const { data } = await vraag(p.w.wie.taalcoordinator, p.w.wij.daoud);
    const metLezers = data?.inburgeraar?.toegang.filter((t) => t.lezers.length > 0).map((t) => t.rubriek);
    expect(metLezers).toEqual(['TAAL_PRESENTIE', 'PARTICIPATIE_UREN']);
    expect(await lezers(p.w.wie.taalcoordinator, p.w.wij.amina, 'AFSPRAKEN_TAALPRAKTIJK')).toEqual([]);
  });

  it('weigert een rubriek die niet bestaat, zonder die te herhalen', async () => {
    const { errors, tekst } = await vraag(p.w.wie.consulent, p.w.wij.amina, ['GEHEIMPJE']);
    expect(errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
    expect(tekst).not.toContain('GEHEIMPJE');
  });
});

describe('Dit lezen verraadt niet wie erbij betrokken is', () => {
  it('aan wie de betrokkenen niet mag zien: met en zonder partners is het antwoord tot op de letter gelijk', async () => {
    const alleen = await p.b.inburgeraar('Alleen', 'Hier', p.w.gemeenten.dalfsen, { portaalnummer: 'D-ALLEEN' });
    const huizen = [
      [p.w.wie.taalcoordinator, 'TAAL', 'AFSPRAKEN_TAAL'], [p.w.wie.participatiecoordinator, 'PARTICIPATIE', 'AFSPRAKEN_PARTICIPATIE'],
      [p.w.wie.woonconsulent, 'WONEN', 'AFSPRAKEN_WONEN'], [p.w.wie.taalpuntcoordinator, 'TAALPUNT', 'AFSPRAKEN_TAALPRAKTIJK'],
    ] as const;
    for (const [wie, opdracht, rubriek] of huizen) {
      const id = await p.b.betrokken(alleen, opdracht, { organisatieId: wie.organisatieId ?? '' });
      const [veel, geen] = await Promise.all([vraag(wie, p.w.wij.amina), vraag(wie, alleen)]);
      expect(veel.data?.inburgeraar?.toegang.find((t) => t.rubriek === rubriek)?.lezers, wie.rol).toContainEqual(
        expect.objectContaining({ organisatie: 'VluchtelingenWerk', zeker: false }));
      expect(geen.tekst, wie.rol).toBe(veel.tekst);
      await p.b.vraag('delete from betrokkenheid where id = $1', [id]);
    }
  });

  it('ook niet in de afronding, waar VluchtelingenWerk de betrokkenen niet meer mag zien', async () => {
    const voorbij = await p.b.inburgeraar('Net', 'Klaar', p.w.gemeenten.dalfsen, { portaalnummer: 'D-NET' });
    await p.b.betrokken(voorbij, 'SPREEKUUR', { organisatieId: p.w.org.vwn }, { van: '2025-01-01', tot: '2026-10-31' });
    await p.b.betrokken(voorbij, 'WERKCARROUSEL', p.w.wie.loopbaanbegeleider);
    expect(await lezers(p.w.wie.vwnCoordinator, voorbij, 'PARTICIPATIE_UREN')).toEqual([
      'consulent (gemeente Dalfsen)', '? loopbaanbegeleider (gemeente Dalfsen)', 'coördinator VluchtelingenWerk (VluchtelingenWerk)', '? trainer VluchtelingenWerk (VluchtelingenWerk)', 'de inburgeraar zelf',
    ]);
  });

  it('en buiten bereik is er niets', async () => {
    expect((await vraag(p.w.wie.taalcoordinator, p.w.wij.hamid)).data).toEqual({ inburgeraar: null });
  });
});

describe('Dit lezen kost niets extra', () => {
  const LIJST = (velden: string) => `{ inburgeraars(first: 50) { edges { node { id roepnaam { roepnaam } toegang { rubriek ${velden} } } } } }`;
  it('geen enkele vraag aan de database meer, ook niet voor een hele bladzijde', async () => {
    const zonder = await p.tel(() => p.als(p.w.wie.consulent, LIJST('lezen')));
    const met = await p.tel(() => p.als(p.w.wie.consulent, LIJST('lezers { rol }')));
    expect(met.uitkomst.errors).toEqual([]);
    expect(met.aantal).toBe(zonder.aantal);
  });

  it('staat in het inzagelog als inzage van de betrokkenen, en zonder die vraag niet', async () => {
    const laatste = async () => (await p.b.vraag<{ rubrieken: string[] }>('select rubrieken from auditregel where operatie = $1 order by moment desc, id desc limit 1', ['inburgeraar']))[0]?.rubrieken ?? [];
    await vraag(p.w.wie.consulent, p.w.wij.amina);
    expect(await laatste()).toContain('BETROKKENEN');
    await p.als(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } toegang { uitleg } } }', { id: p.w.wij.amina });
    expect(await laatste()).toEqual(['ROEPNAAM']);
    await vraag(p.w.wie.taalcoordinator, p.w.wij.amina);
    expect(await laatste()).not.toContain('BETROKKENEN');
  });
});

describe('Dit lezen zonder persoon', () => {
  const algemeen = async (wie: Persona, rubriek: string) =>
    p.als<{ lezers: Lezer[] }>(wie, 'query($rubriek: String!) { lezers(rubriek: $rubriek) { rol organisatie zeker } }', { rubriek });

  it('gaat een signaal van een sleutelpersoon naar de gemeente; SAAM zelf leest het niet', async () => {
    expect((await algemeen(p.w.wie.sleutelpersoon, 'SIGNALEN')).data).toEqual({ lezers: [
      { rol: 'consulent', organisatie: 'gemeente Dalfsen', zeker: true }, { rol: 'teamleider', organisatie: 'gemeente Dalfsen', zeker: true },
    ] });
    const { data } = await p.als<{ signaalIndienen: { signaal: { id: string } } }>(p.w.wie.sleutelpersoon, 'mutation($input: SignaalIndienenInput!) { signaalIndienen(input: $input) { signaal { id } } }',
      { input: { idempotentieSleutel: crypto.randomUUID(), onderwerp: 'WELZIJN', tekst: 'Iemand komt niet meer naar buiten' } });
    const id = data?.signaalIndienen.signaal.id;
    const leest = async (wie: Persona) => (await p.als<{ mijnSignalen: { signaal: { id: string } }[] }>(wie, '{ mijnSignalen { signaal { id } } }')).data?.mijnSignalen.some((s) => s.signaal.id === id);
    expect(await Promise.all([p.w.wie.sleutelpersoon, p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.welzijnscoordinator, p.w.wie.loopbaanbegeleider].map(leest))).toEqual([true, true, true, false, false]);
  });

  it('is leeg voor wie er niet in schrijft, en weigert een rubriek die niet bestaat', async () => {
    expect((await algemeen(p.w.wie.taaldocent, 'GEZONDHEID')).data).toEqual({ lezers: [] });
    expect((await algemeen(p.w.wie.taaldocent, 'toString')).errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
  });
});
