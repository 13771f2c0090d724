import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brievenbusOpenen, type Brievenbus, gelezen } from '../support/brievenbus.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let bus: Brievenbus;
beforeAll(async () => {
  bus = await brievenbusOpenen();
  t = await toneelOpzetten(undefined, { SMTP_URL: bus.url, MAIL_VAN: 'samenspel@voorbeeld.test' });
  const { b, w } = t.p;
  await b.vraag(`update gebruiker set email = 'consulent@voorbeeld.test' where id = $1`, [w.wie.consulent.gebruikerId]);
  await b.zet('contactpersoon_gemeente', { inburgeraar_id: w.wij.amina, naam: 'Carla Consulent', telefoon: '0529 000 001', email: 'carla@voorbeeld.test' });
  await b.zet('bereikbaarheid', { organisatie_id: w.org.vwn, telefoon: '0529 000 002', email: 'info@voorbeeld.test', uitleg: 'Maandag tot en met donderdag.', gewijzigd_door: w.wie.vwnCoordinator.lidmaatschapId, gewijzigd_op: new Date() });
});
afterAll(async () => {
  await t.stop();
  await bus.sluit();
});
afterEach(() => zonderVoorvallen(t));

const SIGNAAL = 'Amina is de laatste weken vaak moe in de les.';

describe('Een signaal komt terug met een antwoord', () => {
  it('de docent geeft het af op de telefoon, vanuit het dossier', async () => {
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}`);
    // On a phone a full dossier is a list of headings.
    const deel = page.locator('details', { has: page.locator('#groep-gesprekken') });
    await deel.waitFor();
    if (await deel.getAttribute('open') === null) await deel.locator('summary').first().click();
    await page.getByRole('button', { name: 'Signaal afgeven' }).click();
    const venster = page.getByRole('dialog', { name: 'Signaal afgeven' });
    await venster.getByLabel('Waar gaat het over?').selectOption({ label: 'Voortgang' });
    await venster.getByLabel('Wat valt u op?').fill(SIGNAAL);
    await venster.getByRole('button', { name: 'Signaal afgeven' }).click();
    await page.getByText('Het signaal is afgegeven.').waitFor();
    await page.context().close();
  });

  it('de consulent krijgt een mail zonder naam, ziet het in het postvak, antwoordt en handelt het af', async () => {
    const page = await t.als(t.p.w.wie.consulent, BUREAU);
    await page.goto(`${t.p.adres}/postvak-instellingen`);
    await page.getByRole('radio', { name: /Elke werkdag/ }).check();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Uw keuze is opgeslagen.').waitFor();
    await t.p.verzenden();
    expect(bus.brieven.map(({ aan }) => aan)).toEqual([['consulent@voorbeeld.test']]);
    const { kop, lijf } = gelezen(bus.brieven[0]?.tekst ?? '');
    expect(lijf.split('\n')[0]).toBe('Er staat 1 nieuw bericht voor u klaar in Samenspel.');
    for (const woord of ['Amina', 'Voorbeeld', 'moe', 'Voortgang', 'WenL', 'Dirk']) expect(`${kop}${lijf}`).not.toContain(woord);
    // Who opens the postvak has seen it, so the number stands on the other pages.
    await page.reload();
    await page.getByRole('link', { name: 'Postvak, 1 nieuw' }).waitFor();
    // The link of the mail, as a path: here the portal has another port.
    await page.goto(`${t.p.adres}${new URL(/https?:\S+\/postvak\b/.exec(lijf)?.[0] ?? '').pathname}`);
    await toegankelijk(page);
    await page.getByRole('link', { name: 'Nieuw signaal over Amina Voorbeeld' }).click();
    await page.getByText(SIGNAAL).waitFor();
    await page.getByRole('link', { name: 'Postvak', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ik pak dit op' }).click();
    await page.getByText('De gemeente is ermee bezig').waitFor();
    await page.getByRole('button', { name: 'Antwoorden en afhandelen' }).click();
    await page.getByText('Schrijf op wat u hebt gedaan.').first().waitFor();
    await page.getByLabel('Uw antwoord').fill('Ik heb gebeld. Het rooster wordt aangepast.');
    // Who gets the answer is said beforehand.
    await page.getByText(/WenL \(wie daar met deze persoon werkt\)/).waitFor();
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Antwoorden en afhandelen' }).click();
    await page.getByText('Het signaal is afgehandeld. De ander ziet uw antwoord.').waitFor();
    await page.getByRole('list', { name: 'Wat er gebeurde' }).getByText('Opgepakt').waitFor();
    await page.context().close();
  });

  it('de docent ziet het antwoord, en heropent het; de consulent rondt het af', async () => {
    const page = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await page.goto(`${t.p.adres}/start`);
    const tegel = page.getByRole('region', { name: 'Antwoord gekregen' });
    await tegel.getByText('antwoord op een signaal').waitFor();
    await toegankelijk(page);
    await tegel.getByRole('link', { name: 'Lees de antwoorden' }).click();
    await page.getByRole('heading', { name: 'Antwoord gekregen (1)' }).waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('link', { name: 'Voortgang · Amina Voorbeeld' }).click();
    await page.getByLabel('Waarom is het nog niet opgelost?').fill('Het rooster is nog hetzelfde.');
    // What was typed stays over a reload.
    await page.reload();
    expect(await page.getByLabel('Waarom is het nog niet opgelost?').inputValue()).toBe('Het rooster is nog hetzelfde.');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Heropenen' }).click();
    await page.getByText('Het signaal is heropend. De ander ziet uw reden.').waitFor();
    const consulent = await t.als(t.p.w.wie.consulent, BUREAU);
    await consulent.goto(`${t.p.adres}/signalen`);
    await consulent.getByRole('heading', { name: 'Wacht op u (1)' }).waitFor();
    await toegankelijk(consulent);
    await consulent.getByRole('link', { name: 'Voortgang · Amina Voorbeeld' }).click();
    await consulent.getByText('Het rooster is nog hetzelfde.').waitFor();
    await consulent.getByLabel('Uw antwoord').fill('De school belt morgen.');
    await consulent.getByRole('button', { name: 'Antwoorden en afhandelen' }).click();
    await consulent.getByText('Het signaal is afgehandeld. De ander ziet uw antwoord.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Ik heb het antwoord gezien' }).click();
    await page.getByText('U hebt het antwoord gezien.').waitFor();
    expect(await t.p.b.vraag('select soort from signaal_stap order by versie')).toEqual(['OPGEPAKT', 'AFGEHANDELD', 'HEROPEND', 'AFGEHANDELD', 'GEZIEN'].map((soort) => ({ soort })));
    await page.context().close();
    await consulent.context().close();
  });
});

describe('De gemeente deelt iets mee, en iedereen weet wie te bellen', () => {
  it('de beleidsmedewerker plaatst een mededeling voor inburgeraars, met een vertaling', async () => {
    const page = await t.als(t.p.w.wie.beleidsmedewerker, BUREAU);
    await page.goto(`${t.p.adres}/mededelingen`);
    await page.getByRole('link', { name: 'Nieuwe mededeling' }).click();
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.getByText('Geef de mededeling een titel.').first().waitFor();
    await page.getByLabel('Titel', { exact: true }).fill('Gemeentehuis dicht');
    await page.getByLabel('Tekst', { exact: true }).fill('Op 24 december is het gemeentehuis dicht.');
    await page.getByRole('checkbox', { name: /^Inburgeraars/ }).check();
    await page.getByText('In het Oekraïens').click();
    await page.getByLabel(/^Titel \(Oekraïens\)/).fill('Ратуша зачинена');
    await page.getByLabel(/^Tekst \(Oekraïens\)/).fill('24 грудня ратуша зачинена.');
    await toegankelijk(page);
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.getByText('De mededeling is geplaatst.').waitFor();
    await page.getByText('Staat er nu').waitFor();
    await toegankelijk(page);
    await page.context().close();
  });

  it('Amina leest haar in het Oekraïens, legt haar weg, en ziet wie haar waarmee helpt', async () => {
    const amina = await t.p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: t.p.w.wij.amina });
    await t.p.b.vraag(`update gebruiker set taal = 'uk' where id = $1`, [amina.gebruikerId]);
    const page = await t.als(amina, TELEFOON);
    await page.goto(`${t.p.adres}/mijn-start`);
    const mededeling = page.getByRole('article', { name: 'Ратуша зачинена' });
    await mededeling.getByText('24 грудня ратуша зачинена.').waitFor();
    await toegankelijk(page);
    await mededeling.getByRole('button').click();
    await mededeling.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Хто і з чим мені допомагає' }).click();
    const vwn = page.getByRole('region', { name: 'VluchtelingenWerk' });
    expect(await vwn.getByRole('link', { name: /0529 000 002/ }).getAttribute('href')).toBe('tel:0529000002');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.context().close();
  });

  it('de docent vindt vanuit de lijst de consulent en niet wie er verder betrokken is; de consulent vindt iedereen', async () => {
    const docent = await t.als(t.p.w.wie.taaldocent, TELEFOON);
    await docent.goto(`${t.p.adres}/inburgeraars`);
    await docent.getByRole('link', { name: 'Wie helpt Amina Voorbeeld' }).click();
    expect(await docent.getByRole('link', { name: /Bel 0529 000 001/ }).getAttribute('href')).toBe('tel:0529000001');
    expect(await docent.locator('main').innerText()).not.toContain('Vechthorst');
    await toegankelijk(docent);
    await pastOpScherm(docent);
    await docent.context().close();
    const consulent = await t.als(t.p.w.wie.consulent, BUREAU);
    await consulent.goto(`${t.p.adres}/inburgeraars/${t.p.w.wij.amina}/contact`);
    for (const naam of ['Vechthorst', 'VluchtelingenWerk', 'WenL', 'Larcom']) await consulent.getByRole('region', { name: naam }).waitFor();
    await toegankelijk(consulent);
    await consulent.context().close();
  });

  it('een coördinator legt vast hoe zijn organisatie te bereiken is', async () => {
    const page = await t.als(t.p.w.wie.taalcoordinator, TELEFOON);
    await page.goto(`${t.p.adres}/bereikbaarheid`);
    await page.getByLabel('Telefoon').fill('geen nummer');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Dit heeft niet de juiste vorm.').first().waitFor();
    await page.getByLabel('Telefoon').fill('0529 000 003');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Opgeslagen. Anderen zien dit meteen.').waitFor();
    await page.context().close();
  });
});
