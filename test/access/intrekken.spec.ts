import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvBytes } from '../../server/integrations/import/testbladen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { opgehouden } from '../support/opgehouden.ts';
import { tussenin } from '../support/tussenin.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

/** Everything that a right can hang on, put back as the world has it. */
let begin: string;
beforeEach(async () => {
  p.klokOp(NU);
  if (begin) return herstel();
  const rijen: Record<string, unknown>[][] = [];
  for (const tabel of TABELLEN) rijen.push(await p.b.vraag(`select * from ${tabel}`));
  begin = JSON.stringify(rijen);
});

const TABELLEN = ['betrokkenheid', 'groepsbegeleider', 'groepslid', 'lidmaatschap', 'inburgeraar'] as const;
const KOLOMMEN: Record<(typeof TABELLEN)[number], string[]> = {
  betrokkenheid: ['tot', 'beeindigd_reden', 'lidmaatschap_id'], groepsbegeleider: ['tot'], groepslid: ['tot'], lidmaatschap: ['tot', 'rol'], inburgeraar: ['vertrokken_op', 'gewist_op', 'adresgeheim'],
};

async function herstel(): Promise<void> {
  const rijen = JSON.parse(begin) as Record<string, unknown>[][];
  // The persons first: what follows from them falls back with them.
  for (const tabel of ['inburgeraar', 'lidmaatschap', 'groepsbegeleider', 'groepslid', 'betrokkenheid'] as const) {
    const kolommen = KOLOMMEN[tabel];
    for (const rij of rijen[TABELLEN.indexOf(tabel)] ?? []) {
      await p.b.vraag(`update ${tabel} set ${kolommen.map((k, i) => `${k} = $${i + 2}`).join(', ')} where id = $1`, [rij['id'], ...kolommen.map((k) => rij[k])]);
    }
  }
}

const NERGENS = '11111111-1111-4111-8111-111111111111';
const PERSOON = 'query($id: ID!) { inburgeraar(id: $id) { id portaalnummer roepnaam { roepnaam } toegang { rubriek lezen } } }';
const gemist = async (wie: Persona) => (await p.als(wie, PERSOON, { id: NERGENS })).tekst;

/** Ways in which a right ends, each while somebody works with it. */
const EINDEN: { naam: string; wie: () => Persona; wij: 'amina' | 'hamid'; einde: () => Promise<unknown> }[] = [
  { naam: 'de opdracht van de school eindigde gisteren, en het was geen les of uur', wie: () => p.w.wie.vwnCoordinator, wij: 'amina', einde: () => stop('BEGELEIDING', '2026-08-17') },
  { naam: 'de opdracht eindigde meer dan drie maanden geleden', wie: () => p.w.wie.taalcoordinator, wij: 'amina', einde: () => stop('TAAL', '2026-08-17') },
  { naam: 'de toestemming is ingetrokken', wie: () => p.w.wie.welzijnscoordinator, wij: 'amina', einde: () => stop('WELZIJN', '2026-11-18', 'TOESTEMMING_INGETROKKEN') },
  { naam: 'de leiding van de groep eindigde', wie: () => p.w.wie.taaldocent, wij: 'amina', einde: () => p.b.vraag(`update groepsbegeleider set tot = '2026-08-17' where lidmaatschap_id = $1`, [p.w.wie.taaldocent.lidmaatschapId]) },
  { naam: 'de cursist ging uit de groep', wie: () => p.w.wie.werkbegeleider, wij: 'amina', einde: () => p.b.vraag(`update groepslid set tot = '2026-08-17' where groep_id = $1`, [p.w.groepen.hout]) },
  { naam: 'een collega kreeg de caseload', wie: () => p.w.wie.consulent, wij: 'amina', einde: () => p.b.vraag(`update betrokkenheid set lidmaatschap_id = $1 where opdracht = 'REGIE' and inburgeraar_id = $2`, [p.w.wie.andereConsulent.lidmaatschapId, p.w.wij.amina]) },
  { naam: 'de vrijwilliger is niet meer aan de persoon gekoppeld', wie: () => p.w.wie.taalcoach, wij: 'amina', einde: () => p.b.vraag(`update betrokkenheid set tot = '2026-08-17' where lidmaatschap_id = $1`, [p.w.wie.taalcoach.lidmaatschapId]) },
  { naam: 'de waarneming liep om middernacht af', wie: () => p.w.wie.consulent, wij: 'hamid', einde: async () => p.klokOp(new Date('2026-11-20T23:00:01Z')) },
  { naam: 'de persoon verhuisde', wie: () => p.w.wie.woonconsulent, wij: 'amina', einde: () => p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [p.w.wij.amina]) },
  { naam: 'de persoon is gewist', wie: () => p.w.wie.teamleider, wij: 'amina', einde: () => p.b.vraag('update inburgeraar set gewist_op = now() where id = $1', [p.w.wij.amina]) },
];

function stop(opdracht: string, tot: string, reden = 'AFGEROND'): Promise<unknown> {
  return p.b.vraag('update betrokkenheid set tot = $1, beeindigd_reden = $2 where inburgeraar_id = $3 and opdracht = $4', [tot, reden, p.w.wij.amina, opdracht]);
}

describe('Een recht dat eindigt: het volgende antwoord is als van iemand die niet bestaat', () => {
  it.each(EINDEN)('$naam', async ({ wie, wij, einde }) => {
    const voor = await p.als<{ inburgeraar: { id: string } | null }>(wie(), PERSOON, { id: p.w.wij[wij] });
    expect(voor.data?.inburgeraar?.id).toBe(p.w.wij[wij]);
    await einde();
    // A session of two hours without use has ended by then: log in anew, as the same person.
    const na = await p.als(await weerIngelogd(wie()), PERSOON, { id: p.w.wij[wij] });
    expect(na.tekst).toBe(await gemist(await weerIngelogd(wie())));
  });

  it('de near miss: op de laatste dag van de waarneming, een seconde voor middernacht, is de persoon er nog', async () => {
    p.klokOp(new Date('2026-11-20T22:59:59Z'));
    const { data } = await p.als<{ inburgeraar: { id: string } | null }>(await weerIngelogd(p.w.wie.consulent), PERSOON, { id: p.w.wij.hamid });
    expect(data?.inburgeraar?.id).toBe(p.w.wij.hamid);
  });
});

/** Two hours of silence end a session; what is proven here is the right, so the session is kept alive. */
async function weerIngelogd(wie: Persona): Promise<Persona> {
  await p.koekje(wie);
  await p.b.vraag(`update sessie set laatst_gebruikt_op = '2026-11-21T00:00:00+01:00', verloopt_op = '2026-11-22T00:00:00+01:00' where lidmaatschap_id = $1`, [wie.lidmaatschapId]);
  return wie;
}

describe('Midden in een verzoek, tussen twee vragen aan de database', () => {
  const TWEE = 'query($id: ID!) { een: inburgeraar(id: $id) { roepnaam { roepnaam } } twee: inburgeraar(id: $id) { taalPresentie { lessen { status } } achternaam { achternaam } } }';

  it.each(EINDEN.filter((e) => ['de opdracht eindigde meer dan drie maanden geleden', 'de leiding van de groep eindigde', 'de persoon is gewist'].includes(e.naam)))('bij het lezen ziet de volgende vraag niets meer: $naam', async ({ wie, einde }) => {
    const { data } = await tussenin(p.adminUrl, 'achternaam', () => p.als<{ een: object | null; twee: object | null }>(wie(), TWEE, { id: p.w.wij.amina }), einde);
    // The first had been read while the right ran; it is in the log. The second is as of nobody.
    expect(data?.een).toEqual({ roepnaam: { roepnaam: 'Amina' } });
    expect(data?.twee).toBeNull();
  });

  it('een vraag die al liep wordt afgemaakt met het recht van haar begin: één vraag is één moment', async () => {
    // All of the person is one statement: there is no half of it from before and half from after.
    const { data } = await tussenin(p.adminUrl, 'achternaam', () => p.als<{ inburgeraar: { roepnaam: object | null; achternaam: object | null } | null }>(p.w.wie.taalcoordinator,
      'query($id: ID!) { inburgeraar(id: $id) { roepnaam { roepnaam } achternaam { achternaam } } }', { id: p.w.wij.amina }), () => stop('TAAL', '2026-08-17'));
    expect(data?.inburgeraar).toBeNull();
  });

  const VASTLEGGEN = 'mutation($input: PresentieVastleggenInput!) { presentieVastleggen(input: $input) { les { id } } }';
  it('bij het schrijven weigert de rijbeveiliging wat net nog mocht, en er staat niets', async () => {
    const input = { idempotentieSleutel: sleutel(), lesId: p.w.lessen.vandaag, regels: [{ inburgeraarId: p.w.wij.amina, status: 'AANWEZIG' }] };
    const voor = await p.b.vraag('select count(*) from presentie');
    const { data, errors, tekst } = await opgehouden(p.adminUrl, 'presentie', 1, () => p.als<{ presentieVastleggen: object | null }>(p.w.wie.taaldocent, VASTLEGGEN, { input }), () => stop('TAAL', '2026-08-17').then(() => undefined));
    expect(data?.presentieVastleggen ?? null).toBeNull();
    expect(errors.map(({ message, extensions }) => [extensions.code, message])).toEqual([['TOEGANG_GEEINDIGD', 'Uw toegang hiertoe is intussen geëindigd. Er is niets opgeslagen.']]);
    expect(tekst).not.toContain(p.w.wij.amina);
    expect(await p.b.vraag('select count(*) from presentie')).toEqual(voor);
    expect(await p.b.vraag('select 1 from idempotentie where sleutel = $1', [input.idempotentieSleutel])).toEqual([]);
  });
});

describe('Tussen twee verzoeken die bij elkaar horen', () => {
  const BLAD = 'query($na: String) { inburgeraars(first: 1, after: $na, sortering: ROEPNAAM) { totaal edges { node { id } } pageInfo { endCursor hasNextPage } } }';
  interface Blad { inburgeraars: { totaal: number; edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }

  it('een volgende bladzijde telt en toont niet meer wie intussen wegviel, ook met de bladwijzer van daarvoor', async () => {
    const een = (await p.als<Blad>(p.w.wie.taalcoordinator, BLAD, {})).data?.inburgeraars;
    expect(een?.edges.map((e) => e.node.id)).toEqual([p.w.wij.amina]);
    // Bilal would be next.
    await p.b.vraag(`update betrokkenheid set tot = '2026-08-17' where inburgeraar_id = $1 and opdracht = 'TAAL'`, [p.w.wij.bilal]);
    const twee = (await p.als<Blad>(p.w.wie.taalcoordinator, BLAD, { na: een?.pageInfo.endCursor })).data?.inburgeraars;
    expect([twee?.totaal, twee?.edges.map((e) => e.node.id)]).toEqual([(een?.totaal ?? 0) - 1, [p.w.wij.farid]]);
  });

  it('de bladwijzer van wie zelf uit de lijst viel geeft geen fout en niemand terug', async () => {
    const een = (await p.als<Blad>(p.w.wie.taalcoordinator, BLAD, {})).data?.inburgeraars;
    await stop('TAAL', '2026-08-17');
    const { data, errors } = await p.als<Blad>(p.w.wie.taalcoordinator, BLAD, { na: een?.pageInfo.endCursor });
    expect(errors).toEqual([]);
    expect(data?.inburgeraars.edges.map((e) => e.node.id)).not.toContain(p.w.wij.amina);
  });

  it('een ingelezen lijst is bij het bevestigen niet meer op te slaan voor wie intussen wegviel', async () => {
    const inhoud = Buffer.from(csvBytes('Cursist;Datum;Aanwezig\nGulsum Geheim;18-11-2026;ja\n')).toString('base64');
    const voorbeeld = await p.als<{ presentieImportVoorbeeld: { importId: string; aantallen: { nieuw: number } } }>(p.w.wie.taalcoordinator,
      'mutation($input: PresentieImportVoorbeeldInput!) { presentieImportVoorbeeld(input: $input) { importId aantallen { nieuw } } }', { input: { bestandsnaam: 'lijst.csv', inhoudBase64: inhoud } });
    expect(voorbeeld.data?.presentieImportVoorbeeld.aantallen.nieuw).toBe(1);
    await p.b.vraag(`update betrokkenheid set tot = '2026-08-17' where inburgeraar_id = $1 and opdracht = 'TAAL'`, [p.w.wij.gulsum]);
    const { data, errors, tekst } = await p.als(p.w.wie.taalcoordinator, 'mutation($input: PresentieImportBevestigenInput!) { presentieImportBevestigen(input: $input) { aantal } }',
      { input: { idempotentieSleutel: sleutel(), importId: voorbeeld.data?.presentieImportVoorbeeld.importId } });
    expect([data, errors.length]).toEqual([null, 1]);
    expect(tekst).not.toMatch(/Gulsum|Geheim/);
    expect(await p.b.vraag('select 1 from presentie where inburgeraar_id = $1', [p.w.wij.gulsum])).toEqual([]);
  });

  it('een aangevraagde lijst bevat bij het ophalen niet meer wie intussen wegviel', async () => {
    const u = uitvoerProef(p);
    const id = await u.id(p.w.wie.taalcoordinator, 'LIJST_CSV', { kolommen: ['portaalnummer', 'roepnaam.roepnaam'] });
    await stop('TAAL', '2026-08-17');
    const { status, tekst } = await u.ophalen(p.w.wie.taalcoordinator, id);
    expect([status, tekst.includes('Bilal'), tekst.includes('Amina'), tekst.includes('D-AMINA')]).toEqual([200, true, false, false]);
  });

  it('een aangevraagd bestand is er niet meer voor wie een andere rol kreeg', async () => {
    const u = uitvoerProef(p);
    const id = await u.id(p.w.wie.teamleider, 'LIJST_CSV', { kolommen: ['portaalnummer'] });
    await p.b.vraag(`update lidmaatschap set rol = 'BELEIDSMEDEWERKER' where id = $1`, [p.w.wie.teamleider.lidmaatschapId]);
    expect((await u.ophalen(p.w.wie.teamleider, id)).status).toBe(404);
  });
});

describe('Wie niet meer mag werken', () => {
  const code = async (wie: Persona) => (await p.als(wie, PERSOON, { id: p.w.wij.amina })).errors[0]?.extensions.code;

  it('een lidmaatschap dat eindigde is als niet ingelogd zijn, op de dag erna', async () => {
    await p.b.vraag(`update lidmaatschap set tot = '2026-11-18' where id = $1`, [p.w.wie.taaldocent.lidmaatschapId]);
    expect(await code(p.w.wie.taaldocent)).toBeUndefined();
    await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where id = $1`, [p.w.wie.taaldocent.lidmaatschapId]);
    expect(await code(p.w.wie.taaldocent)).toBe('NIET_INGELOGD');
  });

  it('een andere rol werkt vanaf het volgende verzoek, ook in een sessie van daarvoor', async () => {
    expect(await code(p.w.wie.andereConsulent)).toBeUndefined();
    await p.b.vraag(`update lidmaatschap set rol = 'FUNCTIONEEL_BEHEERDER' where id = $1`, [p.w.wie.andereConsulent.lidmaatschapId]);
    expect(await code(p.w.wie.andereConsulent)).toBe('GEEN_TOEGANG');
  });

  it('na het uitloggen opent het oude koekje niets meer', async () => {
    const wie = await p.b.persona('Weg Gaat', 'TEAMLEIDER', p.w.org.dalfsen);
    expect(await code(wie)).toBeUndefined();
    const uit = await fetch(`${p.adres}/auth/logout`, { method: 'POST', headers: { cookie: await p.koekje(wie), 'sec-fetch-site': 'same-origin' } });
    expect([uit.status, uit.headers.get('clear-site-data')]).toEqual([200, '"cache", "storage"']);
    expect(await code(wie)).toBe('NIET_INGELOGD');
  });

  it('een verzoek dat al liep toen de sessie eindigde krijgt van de volgende vraag nog antwoord, en het volgende verzoek niet', async () => {
    // The session is looked up once, at the start: the operation is that of somebody who was logged in when it began.
    const wie = await p.b.persona('Weg Ging', 'TEAMLEIDER', p.w.org.dalfsen);
    await p.koekje(wie);
    const { data } = await tussenin(p.adminUrl, 'achternaam', () => p.als<{ inburgeraar: { achternaam: object } | null }>(wie, 'query($id: ID!) { inburgeraar(id: $id) { achternaam { achternaam } } }', { id: p.w.wij.amina }),
      () => p.b.vraag('delete from sessie where lidmaatschap_id = $1', [wie.lidmaatschapId]));
    expect(data?.inburgeraar?.achternaam).not.toBeNull();
    expect(await code(wie)).toBe('NIET_INGELOGD');
  });
});
