import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN, type Rol, ROLLEN } from '../../server/access/rollen.ts';
import { gaNaar, isKlaar } from '../support/rondgang.ts';
import type { Persona } from '../world/wereld.ts';
import { pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let mensen: Map<Rol, Persona>;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { w, b } = t.p;
  const amina = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
  // Of two in one role the first is the one who has people in the world.
  mensen = new Map([...Object.values(w.wie), amina].reverse().map((persona) => [persona.rol, persona]));
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** What was looked at for accessibility: a card of the dossier is built the same for everybody. All pages of all roles: allePaginas.spec.ts. */
const gekeurd = new Set<string>();

interface Personen { inburgeraars: { edges: { node: { id: string; roepnaam: { roepnaam: string } | null; portaalnummer: string | null } }[] } }
interface Dossier { inburgeraar: { toegang: { rubriek: string; lezen: boolean }[] } | null }

/** The rubrieken that the dossier draws: as a card, as a line of what is still empty, or as a lock. */
async function gezien(page: Page): Promise<{ kaarten: string[]; leeg: number; sloten: number }> {
  return page.evaluate(() => ({
    kaarten: [...document.querySelectorAll('.ss-rubriek')].map(({ id }) => id.toUpperCase().replaceAll('-', '_')),
    leeg: document.querySelectorAll('.ss-leegregels > li').length,
    sloten: document.querySelectorAll('.ss-nietzichtbaar .ss-afgeschermd').length,
  }));
}

async function inzageVia(wie: Persona): Promise<string[]> {
  const { data } = await t.p.als<Personen>(wie, '{ inburgeraars(first: 50) { edges { node { id portaalnummer roepnaam { roepnaam } } } } }');
  return (data?.inburgeraars.edges ?? []).map(({ node }) => node.id).sort();
}

describe.each(ALLE_ROLLEN.map((rol) => [ROLLEN[rol].naam, rol] as const))('Wie %s is', (_naam, rol) => {
  it('begint op een eigen startpagina, met de eigen mensen en alleen de rubrieken van de eigen taak', async () => {
    const wie = mensen.get(rol);
    if (!wie) throw new Error(`nobody in the world is ${rol}`);
    const page = await t.als(wie, TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('heading', { level: 1, name: `Welkom, ${wie.naam}` }).waitFor();
    await isKlaar(page);
    await toegankelijk(page);
    await pastOpScherm(page);
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
    const adressen = await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const eigen = await inzageVia(wie);
    if (adressen.includes('/inburgeraars')) {
      await gaNaar(page, '/inburgeraars');
      const getoond = await page.locator('main a[href^="/inburgeraars/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''));
      expect([...new Set(getoond)].sort()).toEqual(eigen);
    }
    const [eerste] = eigen.includes(t.p.w.wij.amina) ? [t.p.w.wij.amina] : eigen;
    if (!eerste) return page.context().close();
    await gaNaar(page, `/inburgeraars/${eerste}`);
    await page.locator('.ss-rubriek, .ss-nietzichtbaar').first().waitFor({ state: 'attached' });
    const { data } = await t.p.als<Dossier>(wie, 'query($id: ID!) { inburgeraar(id: $id) { toegang { rubriek lezen } } }', { id: eerste });
    const toegang = data?.inburgeraar?.toegang ?? [];
    const open = toegang.filter(({ lezen }) => lezen).map(({ rubriek }) => rubriek);
    const { kaarten, leeg, sloten } = await gezien(page);
    expect(kaarten.filter((rubriek) => !open.includes(rubriek))).toEqual([]);
    expect({ open: kaarten.length + leeg, sloten }).toEqual({ open: open.length, sloten: toegang.length - open.length });
    if (kaarten.some((rubriek) => !gekeurd.has(rubriek))) await toegankelijk(page);
    kaarten.forEach((rubriek) => gekeurd.add(rubriek));
    await pastOpScherm(page);
    // Nineteen open pages would take turns with the one that is looked at.
    await page.context().close();
  });
});

describe('Wie een bezoeker van de demo is', () => {
  it('kiest op de inlogpagina wie hij wil zijn', async () => {
    const { consulent } = t.p.w.wie;
    const page = await t.gast(TELEFOON);
    await page.goto(t.p.adres);
    await page.getByRole('searchbox').fill(`${consulent.naam} ${ROLLEN[consulent.rol].naam}`);
    await page.getByText('1 persoon gevonden').waitFor();
    await page.getByRole('button', { name: consulent.naam }).click();
    await page.getByRole('button', { name: `Uw account: ${consulent.naam}` }).waitFor();
  });
});

describe('De stijl', () => {
  it('heeft haar lagen in één volgorde, wat de bouw ook het eerst laadt', async () => {
    const page = await t.gast();
    await page.goto(t.p.adres);
    await page.getByRole('searchbox').waitFor();
    const eerste = await page.evaluate(() => [...document.styleSheets].flatMap((blad) => [...blad.cssRules]).find((regel) => regel instanceof CSSLayerStatementRule || regel instanceof CSSLayerBlockRule)?.cssText);
    expect(eerste).toBe('@layer reset, nlds, basis, ui, pagina;');
  });
});
