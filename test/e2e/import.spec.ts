import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { excelDatum, xlsxBytes } from '../../server/integrations/import/testbladen.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
beforeAll(async () => { t = await toneelOpzetten(); });
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

const SOORTEN = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

async function kiesBestand(page: Page, name: `${string}.csv` | `${string}.xlsx`, inhoud: Uint8Array | string): Promise<void> {
  const mimeType = name.endsWith('.csv') ? SOORTEN.csv : SOORTEN.xlsx;
  await page.getByLabel('Presentielijst').setInputFiles({ name, mimeType, buffer: Buffer.from(inhoud) });
}

/** What stands in the ledger now: who, when, how, from where. */
async function stand(): Promise<string[]> {
  const rijen = await t.p.b.vraag<{ wat: string }>(`select concat_ws(' ', r.roepnaam, p.datum, p.status, p.bron) as wat from presentie p join roepnaam r using (inburgeraar_id)
    where p.actueel and p.status <> 'INGETROKKEN' order by 1`);
  return rijen.map(({ wat }) => wat);
}

/** Of every kind of row the count on its button. */
async function telling(page: Page): Promise<string[]> {
  const knoppen = page.getByRole('group', { name: 'Toon rijen van een soort' }).getByRole('button');
  await knoppen.first().waitFor();
  return (await knoppen.allInnerTexts()).map((tekst) => tekst.replace(/\s+/g, ' ').trim());
}

/** The rows of the table as they stand, each as one line. */
async function rijen(page: Page): Promise<string[]> {
  return (await page.getByRole('table', { name: 'Rijen van de lijst' }).locator('tbody').getByRole('row').allInnerTexts()).map((tekst) => tekst.replace(/\s+/g, ' ').trim());
}

async function naarImport(scherm = BUREAU): Promise<Page> {
  const page = await t.als(t.p.w.wie.taalcoordinator, scherm);
  await page.goto(`${t.p.adres}/lessen`);
  await page.getByRole('link', { name: 'Presentie importeren' }).click();
  await page.getByRole('heading', { name: 'Presentie importeren' }).waitFor();
  return page;
}

const DOCENT = 'Amina 2026-11-16 AANWEZIG SCHERM';
const UIT_EXCEL = ['Farid 2026-11-16 AANWEZIG IMPORT', 'Gulsum 2026-11-16 AANWEZIG IMPORT'];
const CSV = `Cursist;Datum;Opkomst
Amina Voorbeeld;16-11-2026;nee
Gulsum Geheim;16-11-2026;ja
Farid Elders;16-11-2026;nee
Bilal Testveen;18-11-2026;ja
Hamid Waarneming;18-11-2026;ja
`;

describe('Een taalcoördinator importeert de presentielijst van de school', () => {
  it('uit Excel: ziet eerst wat er verandert, en slaat het dan op', async () => {
    const page = await naarImport(TELEFOON);
    await page.getByText('Hoe moet de lijst eruitzien?').click();
    await toegankelijk(page);
    await pastOpScherm(page);
    // As long as the server compares, the screen says so.
    let laatDoor = () => {};
    const wacht = new Promise<void>((klaar) => { laatDoor = klaar; });
    await page.route('**/graphql', async (route) => {
      await wacht;
      await route.continue();
    });
    await kiesBestand(page, 'week47.xlsx', await xlsxBytes((blad) => {
      blad.addRow(['Cursist', 'Datum', 'Aanwezig']);
      blad.addRow(['Gulsum Geheim', excelDatum('2026-11-16'), 'ja']);
      blad.addRow(['Farid Elders', excelDatum('2026-11-16'), 'ja']);
    }));
    await page.getByText('De rijen worden vergeleken met wat er al staat…').waitFor();
    await page.getByRole('progressbar').waitFor();
    laatDoor();
    expect(await telling(page)).toEqual(['2 Alle rijen', '2 Nieuw', '0 Gewijzigd', '0 Gelijk', '0 Conflict', '0 Fout']);
    await toegankelijk(page);
    await pastOpScherm(page);
    expect(await stand()).toEqual([DOCENT]);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('2 rijen zijn opgeslagen').waitFor();
    await toegankelijk(page);
    expect(await stand()).toEqual([DOCENT, ...UIT_EXCEL]);
  });

  it('uit CSV: zegt wat een kolom betekent, ziet per rij de soort, slaat op en draait het terug', async () => {
    const page = await naarImport();
    await kiesBestand(page, 'week47.csv', CSV);
    // Nobody knows what 'Opkomst' is: the screen asks.
    await page.getByText('Kies de kolom met de aanwezigheid of de uren.').waitFor();
    await toegankelijk(page);
    await page.getByRole('combobox', { name: 'Betekenis van kolom C, Opkomst' }).selectOption('Aanwezig of afwezig');
    await page.getByRole('button', { name: 'Lijst opnieuw bekijken' }).click();
    await page.getByRole('button', { name: '1 Conflict' }).waitFor();
    expect(await telling(page)).toEqual(['5 Alle rijen', '1 Nieuw', '1 Gewijzigd', '1 Gelijk', '1 Conflict', '1 Fout']);
    await toegankelijk(page);
    await pastOpScherm(page);
    const alle = await rijen(page);
    expect(alle[0]).toMatch(/^2 Amina Voorbeeld 16 november 2026, Z1 Aanwezig.* wordt Ongeoorloofd afwezig Conflict/);
    expect(alle[1]).toMatch(/^3 Gulsum Geheim .* Gelijk/);
    expect(alle[2]).toMatch(/^4 Farid Elders .* wordt Ongeoorloofd afwezig Gewijzigd/);
    expect(alle[3]).toMatch(/^5 Bilal Testveen 18 november 2026, Z2 Aanwezig.* Nieuw/);
    expect(alle[4]).toMatch(/^6 .*Fout .*niet gevonden bij uw school/);
    await page.getByRole('button', { name: '1 Fout' }).click();
    expect(await rijen(page)).toHaveLength(1);
    await page.getByText('2 rijen worden opgeslagen · 1 fout overgeslagen').waitFor();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('2 rijen zijn opgeslagen').waitFor();
    expect(await stand()).toEqual([DOCENT, 'Bilal 2026-11-18 AANWEZIG IMPORT', 'Farid 2026-11-16 ONGEOORLOOFD_AFWEZIG IMPORT', UIT_EXCEL[1]]);
    // A reload does not take away the way back.
    await page.reload();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('alertdialog', { name: 'Import ongedaan maken?' }).getByText('2 rijen worden teruggezet').waitFor();
    await toegankelijk(page);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('De import is ongedaan gemaakt').waitFor();
    await toegankelijk(page);
    expect(await stand()).toEqual([DOCENT, ...UIT_EXCEL]);
  });

  it('neemt een conflict met wat een docent vastlegde alleen over als daarom gevraagd is', async () => {
    const page = await naarImport();
    await kiesBestand(page, 'week47.csv', 'Cursist;Datum;Aanwezig\nAmina Voorbeeld;16-11-2026;nee\n');
    await page.getByText('Er is niets om op te slaan').waitFor();
    await page.getByRole('checkbox', { name: 'Neem ook 1 conflict over uit de lijst' }).check();
    await page.getByText('1 rij wordt opgeslagen').waitFor();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('1 rij is opgeslagen').waitFor();
    expect(await stand()).toEqual(['Amina 2026-11-16 ONGEOORLOOFD_AFWEZIG IMPORT', ...UIT_EXCEL]);
    const [oud] = await t.p.b.vraag('select versie, status, actueel from presentie where inburgeraar_id = $1 order by versie', [t.p.w.wij.amina]);
    expect(oud).toEqual({ versie: 1, status: 'AANWEZIG', actueel: false });
  });

  it('krijgt bij een verkeerd bestand een zin bij het bestand, en kan meteen een ander kiezen', async () => {
    const page = await naarImport();
    await page.getByLabel('Presentielijst').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await page.getByText('Dit soort bestand kan niet. Kies een bestand dat eindigt op .xlsx of .csv.').waitFor();
    await kiesBestand(page, 'kapot.xlsx', 'dit is geen Excel');
    await page.getByRole('button', { name: 'Ander bestand' }).waitFor();
    await page.locator('[id$="-fout"]').waitFor();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Ander bestand' }).click();
    await kiesBestand(page, 'goed.csv', 'Cursist;Datum;Aanwezig\nGulsum Geheim;16-11-2026;ja\n');
    expect((await telling(page)).slice(0, 2)).toEqual(['1 Alle rijen', '0 Nieuw']);
  });
});
