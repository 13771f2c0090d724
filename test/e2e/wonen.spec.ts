import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NU, type Persona } from '../world/wereld.ts';
import { BUREAU, pastOpScherm, TELEFOON, toegankelijk, type Toneel, toneelOpzetten, zonderVoorvallen } from './toneel.ts';

let t: Toneel;
let celine: Persona;
beforeAll(async () => {
  t = await toneelOpzetten();
  const { b, w } = t.p;
  await b.zet('trajectstatus', { inburgeraar_id: w.wij.celine, doelgroep: 'ASIELSTATUSHOUDER', fase: 'KOPPELING', koppeling_op: '2026-10-05' });
  for (const relatie of ['PARTNER', 'KIND']) await b.zet('gezinslid', { inburgeraar_id: w.wij.celine, organisatie_id: w.org.dalfsen, relatie });
  await b.betrokken(w.wij.celine, 'BEGELEIDING', w.wie.vwnBegeleider);
  celine = await b.persona('Celine Straks', 'INBURGERAAR', null, { inburgeraarId: w.wij.celine });
  await t.p.client.query(`update gebruiker set taal = 'en' where id = $1`, [celine.gebruikerId]);
  await b.zet('wonen', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.vechthorst, sleutel_op: '2026-08-17' });
});
afterAll(() => t.stop());
afterEach(() => zonderVoorvallen(t));

describe('Een woning voor Celine', () => {
  it('de consulent vraagt een woning, de corporatie leest alleen een aantal en biedt er een aan, en dan pas is het van iemand', async () => {
    const { wie } = t.p.w;
    const carla = await t.als(wie.consulent, BUREAU);
    await carla.goto(`${t.p.adres}/woningen`);
    await carla.getByRole('button', { name: 'Vraag een woning voor Celine Straks' }).click();
    const vragen = carla.getByRole('dialog', { name: 'Een woning vragen' });
    // The household comes from the dossier: two others and herself.
    expect(await vragen.getByLabel('Voor hoeveel mensen?').inputValue()).toBe('3');
    await toegankelijk(carla);
    await vragen.getByRole('button', { name: 'Vraag de woning' }).click();
    await carla.getByText('Gevraagd: 3 mensen').waitFor();

    const willemijn = await t.als(wie.woonconsulent, BUREAU);
    await willemijn.goto(`${t.p.adres}/start`);
    await willemijn.getByRole('region', { name: 'Gevraagde woningen' }).getByText('voor 3 mensen').waitFor();
    await toegankelijk(willemijn);
    expect(await willemijn.getByText('Celine').count()).toBe(0);
    await willemijn.getByRole('link', { name: 'Bekijk en bied aan' }).click();
    await willemijn.getByRole('button', { name: 'Bied een woning aan' }).click();
    const aanbod = willemijn.getByRole('dialog', { name: 'Een woning aanbieden' });
    await aanbod.getByLabel('Welk dorp?').fill('Dorpsstraat 12');
    await aanbod.getByLabel('Hoeveel kamers?').fill('4');
    await aanbod.getByLabel('Voor hoogstens hoeveel mensen?').fill('4');
    await aanbod.getByRole('button', { name: 'Bied aan' }).click();
    await aanbod.getByText('Noem alleen het dorp, zonder huisnummer of postcode.').first().waitFor();
    await aanbod.getByLabel('Welk dorp?').fill('Nieuwleusen');
    await toegankelijk(willemijn);
    await aanbod.getByRole('button', { name: 'Bied aan' }).click();
    await willemijn.getByRole('listitem').getByText('Nieuwleusen, 4 kamers', { exact: true }).first().waitFor();
    await toegankelijk(willemijn);

    await carla.reload();
    await carla.getByRole('button', { name: 'Voor wie? Nieuwleusen, 4 kamers' }).click();
    const koppelen = carla.getByRole('dialog', { name: 'Voor wie is deze woning?' });
    await koppelen.getByRole('button', { name: 'Koppel de woning' }).click();
    await koppelen.getByText('Kies voor wie de woning is.').first().waitFor();
    await koppelen.getByLabel('Celine Straks').check();
    await koppelen.getByRole('button', { name: 'Koppel de woning' }).click();
    await carla.getByText('Vechthorst heeft nu de opdracht en ziet wie het is.').waitFor();
    await toegankelijk(carla);
    await willemijn.goto(`${t.p.adres}/wonen`);
    await willemijn.getByRole('region', { name: 'Celine Straks' }).waitFor();
    await toegankelijk(willemijn);
    for (const page of [carla, willemijn]) await page.context().close();
  });

  it('de corporatie plant de dag met de andere twee, en opent tijden', async () => {
    const page = await t.als(t.p.w.wie.woonconsulent, BUREAU);
    await page.goto(`${t.p.adres}/wonen/${t.p.w.wij.celine}`);
    await page.getByRole('button', { name: 'Plan de dag' }).click();
    const dag = page.getByRole('dialog', { name: 'De dag plannen' });
    await dag.getByLabel('Dag van de sleutel').fill('2026-11-27');
    await dag.getByLabel('Hoe laat: sleutel', { exact: true }).fill('09:15');
    await toegankelijk(page);
    await dag.getByRole('button', { name: 'Bewaar de dag' }).click();
    await page.getByRole('list', { name: 'De dag, van vroeg naar laat' }).getByText('09:15').waitFor();
    // What others did with their steps is not for the corporatie.
    await page.getByText('Stappen van de gemeente en VluchtelingenWerk').click();
    await page.getByText('Of ze gedaan zijn, ziet u niet.').waitFor();
    await toegankelijk(page);
    await page.getByRole('link', { name: 'Om te printen' }).click();
    await page.getByRole('cell', { name: 'In het gemeentehuis' }).first().waitFor();
    await toegankelijk(page);
    await page.goto(`${t.p.adres}/woonmomenten`);
    await page.getByRole('button', { name: 'Open tijden' }).click();
    const openen = page.getByRole('dialog', { name: 'Tijden openen' });
    await openen.getByLabel('Welke dag?').fill('2026-11-25');
    await openen.getByLabel('Van', { exact: true }).fill('10:00');
    await openen.getByLabel('Tot', { exact: true }).fill('11:30');
    await openen.getByText('2 tijden: 10:00, 10:45').waitFor();
    await toegankelijk(page);
    await openen.getByRole('button', { name: 'Open 2 tijden' }).click();
    await page.getByText('1 plek vrij').first().waitFor();
    await toegankelijk(page);
    await page.context().close();
  });

  it('de begeleider vinkt op de telefoon een stap af, vergist zich en zet dat recht', async () => {
    const page = await t.als(t.p.w.wie.vwnBegeleider, TELEFOON);
    await page.goto(`${t.p.adres}/start`);
    const tegel = page.getByRole('region', { name: 'Wie verhuist er?' });
    await tegel.getByText('sleutel op vrijdag 27 november').waitFor();
    await toegankelijk(page);
    await pastOpScherm(page);
    await tegel.getByRole('button', { name: 'Gedaan Bankrekening van Celine Straks' }).click();
    await tegel.getByRole('button', { name: 'Gedaan Bankrekening van Celine Straks' }).waitFor({ state: 'detached' });
    await tegel.getByRole('link', { name: 'Celine Straks' }).click();
    await page.getByText('gedaan op 18 november 2026, gemeld door VluchtelingenWerk').waitFor();
    // Later: of two reports the last one counts, and the clock of the stage stands still.
    t.p.klokOp(new Date(NU.getTime() + 60_000));
    await page.getByRole('button', { name: 'Ongedaan maken Bankrekening van Celine Straks' }).click();
    await page.getByRole('button', { name: 'Lukt niet Bankrekening van Celine Straks' }).click();
    await page.getByLabel('Wat is er aan de hand?').fill('De bank vraagt nog een bewijs van inschrijving.');
    await toegankelijk(page);
    await pastOpScherm(page);
    await page.getByRole('button', { name: 'Meld dat het niet lukt' }).click();
    await page.getByText('De bank vraagt nog een bewijs van inschrijving.').waitFor();
    // A step of the corporatie has nothing to tap.
    expect(await page.getByRole('button', { name: /Huurcontract/ }).count()).toBe(0);
    await page.context().close();
  });

  it('Celine leest in haar eigen taal hoe de dag gaat, kiest een tijd en wisselt', async () => {
    const page = await t.als(celine, TELEFOON);
    await page.goto(`${t.p.adres}/mijn-start`);
    await page.getByRole('region', { name: 'My house' }).getByRole('link', { name: 'Choose a time' }).click();
    await page.getByRole('heading', { name: 'The day of the key' }).waitFor();
    await page.getByRole('button', { name: /^10:00/ }).click();
    await page.getByText('The time is yours.').waitFor();
    await page.getByRole('button', { name: /^10:45/ }).click();
    await page.getByRole('region', { name: 'Choose a time' }).getByText(/, 10:45/).first().waitFor();
    expect(await page.getByRole('link', { name: 'Put in my calendar' }).getAttribute('href')).toMatch(/^\/agenda\//);
    await toegankelijk(page);
    await pastOpScherm(page);
    const corporatie = await t.als(t.p.w.wie.woonconsulent, BUREAU);
    await corporatie.goto(`${t.p.adres}/woonmomenten`);
    await corporatie.getByText('Gekozen door Celine Straks').waitFor();
    for (const een of [page, corporatie]) await een.context().close();
  });
});

describe('Drie maanden na de sleutel van Amina', () => {
  it('houdt de corporatie het aftersalesgesprek, en is haar werk klaar', async () => {
    const page = await t.als(t.p.w.wie.woonconsulent, BUREAU);
    await page.goto(`${t.p.adres}/start`);
    await page.getByRole('region', { name: 'Wat moet u doen?' }).getByRole('link', { name: /Amina Voorbeeld\s*Aftersalesgesprek/ }).click();
    const vorm = page.getByRole('form', { name: 'Aftersalesgesprek' });
    await vorm.getByRole('button', { name: 'Sla de punten op' }).click();
    await vorm.getByText('Vul minstens één punt in.').first().waitFor();
    const punt = (naam: string) => vorm.getByRole('radiogroup', { name: `Hoe staat het met ${naam}?` });
    await punt('ventileren').getByRole('radio', { name: 'Aandacht nodig' }).check();
    await vorm.getByLabel('Wat is er?').fill('De roosters staan dicht. Samen opengezet.');
    await punt('de tuin').getByRole('radio', { name: 'Gaat goed' }).check();
    await vorm.getByLabel('Het gesprek is geweest').check();
    await toegankelijk(page);
    await vorm.getByRole('button', { name: 'Sla op en rond af' }).click();
    await page.getByText('U ziet Amina Voorbeeld tot en met 18 november 2026.').waitFor();
    await page.context().close();
    const carla = await t.als(t.p.w.wie.consulent, BUREAU);
    await carla.goto(`${t.p.adres}/wonen/${t.p.w.wij.amina}`);
    await carla.getByText('De roosters staan dicht. Samen opengezet.').waitFor();
    await toegankelijk(carla);
    await carla.context().close();
  });
});
