import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => { t = await toneelOpzetten(); });
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

/** The page as it looks, where somebody asks to see it. */
const kiek = async (page: Page, naam: string) => {
  const map = process.env['KIEK'];
  if (map) await page.screenshot({ path: `${map}/${naam}-${page.viewportSize()?.width}.png`, fullPage: true });
};
const nagekeken = async (page: Page, naam: string) => {
  await toegankelijk(page);
  await pastOpScherm(page);
  await kiek(page, naam);
};

describe('De consulent wijzigt het plan', () => {
  it('maakt een afspraak, stelt een nieuw PIP vast en ziet wat er wijzigde; niets wat getypt is gaat verloren', async () => {
    const page = await t.als(t.p.w.wie.consulent, BUREAU);
    const plan = `${t.p.adres}/inburgeraars/${t.p.w.wij.amina}/plan`;
    await page.goto(plan);
    await page.getByRole('heading', { level: 1, name: 'Plan van Amina Voorbeeld' }).waitFor();
    await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    const venster = page.getByRole('dialog', { name: 'Nieuwe afspraak' });
    await venster.getByRole('combobox', { name: 'Thema' }).selectOption('AFSPRAKEN_BEGELEIDING');
    await venster.getByText('Dit lezen:').first().waitFor();
    await venster.getByRole('textbox', { name: 'Wat is de afspraak?' }).fill('Samen de post bijhouden');
    await venster.getByRole('combobox', { name: 'Wie voert het uit?' }).selectOption({ label: 'VluchtelingenWerk' });
    await venster.getByRole('textbox', { name: 'Intensiteit' }).fill('1,5');
    await nagekeken(page, 'afspraak');
    await venster.getByRole('button', { name: 'Afspraak opslaan' }).click();
    await venster.waitFor({ state: 'hidden' });
    await page.getByText('Samen de post bijhouden').waitFor();
    await page.getByText('Een nieuwe of gewijzigde afspraak geldt vanaf het PIP dat haar vaststelt').waitFor();

    await page.getByRole('link', { name: 'Nieuw PIP vaststellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nieuw PIP vaststellen voor Amina Voorbeeld' }).waitFor();
    await page.getByRole('textbox', { name: 'Ondersteuning en begeleiding' }).fill('Begeleiding door VluchtelingenWerk');
    await page.getByRole('button', { name: 'PIP vaststellen' }).click();
    for (const veld of ['Participatieverklaringstraject (PVT) (uur per week): Vul dit in.', 'Waarom wijzigt het plan?: Schrijf op waarom het plan wijzigt.']) await page.getByRole('link', { name: veld }).waitFor();
    await nagekeken(page, 'formulier');
    // Away and back again: what was typed is still there.
    await page.getByRole('link', { name: 'Terug naar het plan' }).click();
    await page.getByRole('link', { name: 'Nieuw PIP vaststellen' }).click();
    await page.getByText('Dit typte u eerder.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Ondersteuning en begeleiding' }).inputValue()).toBe('Begeleiding door VluchtelingenWerk');
    await page.getByRole('textbox', { name: 'Participatieverklaringstraject (PVT)' }).fill('3');
    await page.getByRole('textbox', { name: 'Module arbeidsmarkt en participatie (MAP)' }).fill('4');
    await page.getByRole('combobox', { name: 'Niveau', exact: true }).selectOption('A2');
    await page.getByRole('textbox', { name: 'Waarom wijzigt het plan?' }).fill('Het spreken gaat sneller dan gedacht');
    await page.getByRole('checkbox', { name: 'Besluit over bijstand' }).check();
    await page.getByLabel('Dagtekening van die beschikking').fill('2026-11-02');
    await page.getByRole('button', { name: 'PIP vaststellen' }).click();
    await page.getByText('Het PIP is vastgesteld.').waitFor();

    await page.getByRole('heading', { level: 1, name: 'Plan van Amina Voorbeeld' }).waitFor();
    const versies = page.getByRole('region', { name: 'Versies en wat er wijzigde' }).or(page.locator('section', { hasText: 'Versies en wat er wijzigde' })).first();
    await versies.getByText('Andere afspraken').first().waitFor();
    await versies.getByText('Het spreken gaat sneller dan gedacht').waitFor();
    await versies.getByText('Samen de post bijhouden').waitFor();
    await nagekeken(page, 'plan');
    expect(await t.p.b.vraag('select versie, beschikking, niveau from pip_versie where inburgeraar_id = $1 order by versie desc limit 1', [t.p.w.wij.amina])).toEqual([{ versie: 2, beschikking: 'AFSPRAKEN', niveau: 'A2' }]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download het plan (PDF)' }).click();
    const bestand = await download;
    expect(bestand.suggestedFilename()).toBe('samenspel-pip-2026-11-18.pdf');
    expect((await readFile(await bestand.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('op de telefoon past alles op het scherm', async () => {
    const page = await t.als(t.p.w.wie.consulent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}/plan`);
    await page.getByText('Samen de post bijhouden').first().waitFor();
    await nagekeken(page, 'plan');
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}/plan/vaststellen`);
    await page.getByRole('textbox', { name: 'Ondersteuning en begeleiding' }).waitFor();
    await nagekeken(page, 'formulier');
  });
});

describe('Een partner meldt over de afspraken die zij uitvoert', () => {
  it('met een tik per afspraak, in een lijst van alle inburgeraars', async () => {
    for (const scherm of [TELEFOON, BUREAU]) {
      const page = await t.als(t.p.w.wie.vwnCoordinator, scherm);
      await page.goto(`${t.p.adres}/afspraken`);
      const groep = page.getByRole('group', { name: 'Melden voor Amina Voorbeeld: Samen naar de gemeente voor het paspoort' });
      await groep.waitFor();
      await nagekeken(page, 'afspraken');
      await groep.getByRole('button', { name: scherm === TELEFOON ? 'Het stokt' : 'Het loopt' }).click();
      await page.getByText('Uw melding is opgeslagen.').waitFor();
await page.getByText(scherm === TELEFOON ? 'Stokt' : 'Loopt', { exact: true }).first().waitFor();
    }
    expect(await t.p.b.vraag('select stand from afspraak_melding where afspraak_id = $1 order by ingevoerd_op', [t.p.w.afspraken.begeleiding])).toEqual([{ stand: 'STOKT' }, { stand: 'LOOPT' }]);
  });
});

describe('De inburgeraar leest het eigen plan', () => {
  it('in de eigen taal en van rechts naar links, met de afspraken en wat erover is gemeld', async () => {
    const { w, b } = t.p;
    const ik = await b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: w.wij.amina });
    await b.vraag(`update gebruiker set taal = 'ar' where id = $1`, [ik.gebruikerId]);
    for (const scherm of [TELEFOON, BUREAU]) {
      const page = await t.als(ik, scherm);
      await page.goto(`${t.p.adres}/mijn-start`);
      await page.getByRole('link', { name: 'خطتي واتفاقاتي' }).click();
      await page.getByRole('heading', { level: 1, name: 'خطتي واتفاقاتي' }).waitFor();
      await page.getByText('Samen naar de gemeente voor het paspoort').first().waitFor();
      await page.getByRole('button', { name: 'تنزيل الخطة (PDF)' }).waitFor();
      expect(await page.getByRole('button', { name: 'Nieuwe afspraak' }).count()).toBe(0);
      await nagekeken(page, 'eigen');
    }
  });
});
