import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALLE_ROLLEN, bereikVan } from '../../server/access/rollen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { uitvoerProef } from '../support/uitvoerProef.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
let u: ReturnType<typeof uitvoerProef>;
let amina: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  u = uitvoerProef(p);
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
});
afterAll(() => p.stop());

const NAMEN = ['portaalnummer', 'roepnaam.roepnaam', 'achternaam.achternaam'];
const lijst = (kolommen: string[] = NAMEN, anders: Record<string, unknown> = {}) => ({ kolommen, ...anders });
const code = (antwoord: { errors: { extensions: { code: string } }[] }) => antwoord.errors[0]?.extensions.code;
const rijen = (tekst: string) => Papa.parse<string[]>(tekst.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;
const kolommen = async (wie: Persona) => (await p.als<{ uitvoerKolommen: { naam: string; rubriek: string }[] }>(wie, '{ uitvoerKolommen { naam rubriek } }')).data?.uitvoerKolommen ?? [];
const auditregels = () => p.b.vraag<{ rubrieken: string[]; personen: string[]; lidmaatschap_id: string }>(`select rubrieken, personen, lidmaatschap_id from auditregel where operatie = 'uitvoer' order by id`);

describe('Een download is er alleen voor wie hem aanvroeg', () => {
  it('een ander, iemand die niet is ingelogd en een verzonnen nummer krijgen hetzelfde antwoord', async () => {
    const id = await u.id(p.w.wie.consulent, 'LIJST_CSV', lijst());
    const ander = [await u.ophalen(p.w.wie.andereConsulent, id), await u.ophalen(amina, id), await u.ophalen(null, id), await u.ophalen(p.w.wie.consulent, sleutel()), await u.ophalen(p.w.wie.consulent, 'geen-nummer')];
    const zonderSpoor = ander.map(({ status, tekst }) => [status, tekst.replace(/"traceId":"\w+"/, '')]);
    expect(new Set(zonderSpoor.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(zonderSpoor[0]?.[0]).toBe(404);
    expect((await u.ophalen(p.w.wie.consulent, id)).status).toBe(200);
  });

  it('dezelfde mens in een ander lidmaatschap krijgt hem niet', async () => {
    const elders = await p.b.persona('Carla Consulent', 'CONSULENT', p.w.org.staphorst, { gebruikerId: p.w.wie.consulent.gebruikerId });
    const id = await u.id(p.w.wie.consulent, 'LIJST_CSV', lijst());
    expect((await u.ophalen(elders, id)).status).toBe(404);
  });

  it('tot een uur na het aanvragen, en daarna niet meer', async () => {
    const id = await u.id(p.w.wie.teamleider, 'LIJST_CSV', lijst());
    p.klokOp(new Date(NU.getTime() + 3_599_000));
    expect((await u.ophalen(p.w.wie.teamleider, id)).status).toBe(200);
    p.klokOp(new Date(NU.getTime() + 3_600_000));
    expect((await u.ophalen(p.w.wie.teamleider, id)).status).toBe(404);
    p.klokOp(NU);
  });

  it('niet meer als het lidmaatschap intussen eindigde', async () => {
    const weg = await p.b.persona('Wanda Weg', 'TEAMLEIDER', p.w.org.dalfsen);
    const id = await u.id(weg, 'LIJST_CSV', lijst());
    await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where id = $1`, [weg.lidmaatschapId]);
    expect((await u.ophalen(weg, id)).status).toBe(404);
  });

  it('en een dubbele tik is één aanvraag', async () => {
    const idempotentieSleutel = sleutel();
    const [een, twee] = [await u.aanvragen(amina, 'DOSSIER_JSON', undefined, { idempotentieSleutel }), await u.aanvragen(amina, 'DOSSIER_JSON', undefined, { idempotentieSleutel })];
    expect(twee.data?.uitvoerAanvragen.id).toBe(een.data?.uitvoerAanvragen.id);
    expect(await p.b.vraag(`select 1 from uitvoer where lidmaatschap_id = $1`, [amina.lidmaatschapId])).toHaveLength(1);
  });

  it('een ander kan de aanvraag ook met eigen SQL niet zien', async () => {
    const id = await u.id(amina, 'DOSSIER_JSON');
    await p.client.query('begin');
    await p.client.query(`select set_config('role', 'rol_consulent', true), set_config('app.lidmaatschap', $1, true)`, [p.w.wie.consulent.lidmaatschapId]);
    expect((await p.client.query('select 1 from uitvoer where id = $1', [id])).rowCount).toBe(0);
    await expect(p.client.query('delete from uitvoer')).rejects.toThrow('permission denied');
    await p.client.query('rollback');
  });

  it('meer dan tien tegelijk gaat niet, ook niet uit twee vensters', async () => {
    const druk = await p.b.persona('Drika Druk', 'TEAMLEIDER', p.w.org.dalfsen);
    const antwoorden = await Promise.all(Array.from({ length: 13 }, () => u.aanvragen(druk, 'LIJST_CSV', lijst())));
    expect(antwoorden.filter(({ data }) => data !== null)).toHaveLength(10);
    expect(new Set(antwoorden.flatMap((a) => code(a) ?? []))).toEqual(new Set(['UITVOER_TE_VEEL']));
  });
});

describe('Wie wat mag downloaden', () => {
  it('de inburgeraar het eigen dossier en geen lijst; een professional andersom', async () => {
    expect(code(await u.aanvragen(amina, 'LIJST_CSV', lijst()))).toBe('GEEN_TOEGANG');
    expect(code(await u.aanvragen(p.w.wie.consulent, 'DOSSIER_JSON'))).toBe('GEEN_TOEGANG');
    expect(code(await u.aanvragen(p.w.wie.consulent, 'DOSSIER_PDF'))).toBe('GEEN_TOEGANG');
    for (const wie of [p.w.wie.fg, p.w.wie.beleidsmedewerker, p.w.wie.beheerder, p.w.wie.sleutelpersoon]) expect(code(await u.aanvragen(wie, 'LIJST_CSV', lijst()))).toBe('GEEN_TOEGANG');
    expect(code(await u.aanvragen(p.w.wie.consulent, 'ALLES'))).toBe('INVOER_ONJUIST');
    expect(code(await u.aanvragen(p.w.wie.consulent, 'LIJST_CSV'))).toBe('INVOER_ONJUIST');
    expect(ALLE_ROLLEN.filter((rol) => bereikVan(rol).soort === 'GEEN')).toHaveLength(4);
  });

  it('kolommen alleen van wat de rol van iedereen in de lijst mag lezen', async () => {
    const rubrieken = async (wie: Persona) => [...new Set((await kolommen(wie)).map((k) => k.rubriek))];
    expect(await rubrieken(p.w.wie.taalcoach)).toEqual(['ROEPNAAM', 'CONTACT', 'CONTACTPERSOON_GEMEENTE']);
    expect(await rubrieken(p.w.wie.consulent)).toEqual(expect.arrayContaining(['ADRES', 'GEBOORTE', 'TAAL_PRESENTIE', 'GESPREKKEN']));
    // The taalcoördinator reads only the lessons of the own school, and with a secret address no address.
    expect(await rubrieken(p.w.wie.taalcoordinator)).toEqual(['ROEPNAAM', 'ACHTERNAAM', 'CONTACT', 'TRAJECTSTATUS', 'PIP_KERN', 'CONTACTPERSOON_GEMEENTE']);
    for (const wie of [p.w.wie.consulent, p.w.wie.taalcoordinator]) expect((await kolommen(wie)).filter(({ naam, rubriek }) => /bsn|gezondheid/i.test(naam + rubriek))).toEqual([]);
  });

  it('een kolom die niet mag, of BSN, wordt geweigerd en niet weggelaten', async () => {
    for (const [wie, kolom] of [[p.w.wie.taalcoach, 'achternaam.achternaam'], [p.w.wie.taalcoordinator, 'bsn.bsn'], [p.w.wie.taalcoordinator, 'taalPresentie.gevolgdeUren'], [p.w.wie.vwnCoordinator, 'adres.straat']] as const) {
      const antwoord = await u.aanvragen(wie, 'LIJST_CSV', lijst(['roepnaam.roepnaam', kolom]));
      expect([kolom, code(antwoord)]).toEqual([kolom, 'UITVOER_KOLOM_ONBEKEND']);
    }
    expect(code(await u.aanvragen(p.w.wie.consulent, 'LIJST_CSV', lijst([])))).toBe('UITVOER_KOLOM_ONBEKEND');
  });

  it('een filter op wat de rol niet leest wordt geweigerd', async () => {
    expect(code(await u.aanvragen(p.w.wie.taaldocent, 'LIJST_CSV', lijst(['roepnaam.roepnaam'], { fase: 'LEERROUTE' })))).toBe('GEEN_TOEGANG');
  });

  it('een recht dat eindigt tussen aanvragen en ophalen telt bij het ophalen', async () => {
    const id = await u.id(p.w.wie.taalcoach, 'LIJST_CSV', lijst(['roepnaam.roepnaam']));
    expect(rijen((await u.ophalen(p.w.wie.taalcoach, id)).tekst)).toEqual([['Roepnaam'], ['Amina']]);
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where lidmaatschap_id = $1`, [p.w.wie.taalcoach.lidmaatschapId]);
    expect(rijen((await u.ophalen(p.w.wie.taalcoach, id)).tekst)).toEqual([['Roepnaam']]);
    await p.b.vraag(`update betrokkenheid set tot = null where lidmaatschap_id = $1`, [p.w.wie.taalcoach.lidmaatschapId]);
  });
});

describe('De lijst als rekenblad', () => {
  it('heeft precies de lopende personen in bereik, gesorteerd, met de gekozen kolommen', async () => {
    const { tekst, headers } = await u.bestand(p.w.wie.taalcoordinator, 'LIJST_CSV', lijst(['achternaam.achternaam', 'roepnaam.roepnaam'], { sortering: 'ROEPNAAM' }));
    expect(rijen(tekst)).toEqual([['Achternaam', 'Roepnaam'], ['Voorbeeld', 'Amina'], ['Testveen', 'Bilal'], ['Elders', 'Farid'], ['Geheim', 'Gulsum']]);
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="samenspel-lijst-2026-11-18.csv"']);
  });

  it('alleen wie aan het filter voldoet, met getallen en ja of nee zoals in Nederland', async () => {
    await p.b.zet('contact', { inburgeraar_id: p.w.wij.amina, telefoon: '0612345678', tolk_nodig: true });
    const { tekst } = await u.bestand(p.w.wie.consulent, 'LIJST_CSV', lijst(['roepnaam.roepnaam', 'pipKern.geldend.intensiteitUrenPerWeek', 'contact.tolkNodig', 'taalPresentie.gevolgdeUren', 'adres.straat'], { leerroute: 'Z', fase: 'LEERROUTE' }));
    expect(rijen(tekst).slice(1)).toEqual([['Amina', '7,5', 'ja', '2,5', 'Voorbeeldlaan']]);
  });

  it('een tekst die op een formule lijkt wordt geen formule, ook niet achter een spatie of in brede tekens', async () => {
    const gevaar = ['=HYPERLINK("http://x","y")', '+31612345678', '-2+3', '@SUM(A1)', ' =1+1', '\t=1', '＝1+1', 'Jan;"=1"', "gewoon"];
    const docent = await p.b.persona('Fenna Formule', 'CONSULENT', p.w.org.dalfsen);
    for (const [i, telefoon] of gevaar.entries()) {
      const id = await p.b.inburgeraar(`F${i}`, 'Formule', p.w.gemeenten.dalfsen, { portaalnummer: `F-${i}` });
      await p.b.betrokken(id, 'REGIE', docent);
      await p.b.zet('contact', { inburgeraar_id: id, telefoon });
    }
    const { tekst, bytes } = await u.bestand(docent, 'LIJST_CSV', lijst(['roepnaam.roepnaam', 'contact.telefoon'], { sortering: 'ROEPNAAM' }));
    const cellen = rijen(tekst).slice(1).map(([, telefoon]) => telefoon);
    expect(cellen).toEqual(gevaar.map((waarde) => (['Jan;"=1"', 'gewoon'].includes(waarde) ? waarde : `'${waarde}`)));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('staat in het auditlog: wie, welke rubrieken en precies welke personen', async () => {
    const voor = (await auditregels()).length;
    await u.bestand(p.w.wie.woonconsulent, 'LIJST_CSV', lijst(['roepnaam.roepnaam', 'achternaam.achternaam']));
    const [regel, ...meer] = (await auditregels()).slice(voor);
    expect(meer).toEqual([]);
    expect(regel).toMatchObject({ lidmaatschap_id: p.w.wie.woonconsulent.lidmaatschapId, rubrieken: ['ACHTERNAAM', 'ROEPNAAM'] });
    expect([...regel?.personen ?? []].sort()).toEqual([p.w.wij.amina, p.w.wij.gulsum].sort());
  });

  it('het dossier van de inburgeraar ook, met alle rubrieken', async () => {
    const voor = (await auditregels()).length;
    await u.bestand(amina, 'DOSSIER_JSON');
    const [regel] = (await auditregels()).slice(voor);
    expect(regel?.personen).toEqual([p.w.wij.amina]);
    expect(regel?.rubrieken).toHaveLength(42);
  });

  it('wat niet in het auditlog kan, gaat niet de deur uit', async () => {
    const id = await u.id(p.w.wie.consulent, 'LIJST_CSV', lijst());
    await p.b.vraag('reset role');
    await p.b.vraag('revoke insert on auditregel from rol_consulent');
    const { status, tekst } = await u.ophalen(p.w.wie.consulent, id);
    await p.b.vraag('grant insert on auditregel to rol_consulent');
    await p.b.vraag('set role samenspel_definer');
    expect([status, tekst.includes('Amina')]).toEqual([500, false]);
  });

  it('neemt een vast aantal SQL-opdrachten, hoeveel mensen er ook in staan', async () => {
    const id = await u.id(p.w.wie.consulent, 'LIJST_CSV', lijst());
    expect((await p.tel(() => u.ophalen(p.w.wie.consulent, id))).aantal).toBeLessThanOrEqual(8);
  });

  it('in het technische logboek staat het patroon van het adres en geen nummer', async () => {
    const id = await u.id(p.w.wie.consulent, 'LIJST_CSV', lijst());
    await u.ophalen(p.w.wie.consulent, id);
    expect(p.logregels.some((regel) => regel.includes('/uitvoer/:id'))).toBe(true);
    expect(p.logregels.join('')).not.toContain(id);
  });
});
