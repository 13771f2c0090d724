import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KAARTTHEMAS } from '../../shared/rules/socialekaart.ts';
import { TAALCODES, type Taalcode } from '../../shared/talen.ts';
import ar from '../../client/taal/catalogi/ar.json' with { type: 'json' };
import en from '../../client/taal/catalogi/en.json' with { type: 'json' };
import fa from '../../client/taal/catalogi/fa.json' with { type: 'json' };
import ti from '../../client/taal/catalogi/ti.json' with { type: 'json' };
import uk from '../../client/taal/catalogi/uk.json' with { type: 'json' };
import { flyerDocument } from '../../server/domain/uitvoer/pdf/flyer.pdf.ts';
import { zin } from '../../server/domain/uitvoer/pdf/tweetalig.ts';
import type { Kaartingang } from '../../server/domain/socialekaart/socialekaart.types.ts';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
let esra: Persona;
let beleidElders: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  const elders = await p.b.inburgeraar('Elders', 'Staphorster', p.w.gemeenten.staphorst, { portaalnummer: 'S-KAART' });
  esra = await p.b.persona('Elders Staphorster', 'INBURGERAAR', null, { inburgeraarId: elders });
  beleidElders = await p.b.persona('Bo Elders', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
});
afterAll(() => p.stop());

const VELDEN = 'id gemeente naam organisatieId themas wat adres telefoon openingstijden website gestopt eigen versie vertalingen { id taal wat openingstijden verouderd vertaaldDoor vertaaldOp versie }';
type Uitkomst = Record<string, { socialeKaart: Kaartingang[] }>;
const kaart = async (wie: Persona): Promise<Kaartingang[]> => {
  const { data, errors } = await p.als<{ socialeKaart: Kaartingang[] }>(wie, `{ socialeKaart { ${VELDEN} } }`);
  expect(errors).toEqual([]);
  return data?.socialeKaart ?? [];
};
const doe = (wie: Persona, naam: string, input: Record<string, unknown>) => p.als<Uitkomst>(wie,
  `mutation($input: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input!) { uit: ${naam}(input: $input) { socialeKaart { ${VELDEN} } } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const INGANG = { naam: 'SAAM Welzijn', themas: ['MENSEN', 'KINDEREN'], wat: 'Samen koken, sporten en praten.', adres: 'Raadhuisstraat 1, Dalfsen', telefoon: '(0529) 43 00 00', openingstijden: 'Maandag tot en met vrijdag, 9 tot 12 uur', website: 'https://www.saamwelzijn.nl/', gestopt: false };
const zet = (anders: Record<string, unknown> = {}, wie = p.w.wie.beleidsmedewerker) => doe(wie, 'kaartingangVastleggen', { ...INGANG, organisatieId: p.w.org.saam, ...anders });
const vertaal = (ingang: Kaartingang, taal: string, wat: string, anders: Record<string, unknown> = {}, wie = p.w.wie.beleidsmedewerker) =>
  doe(wie, 'kaartvertalingVastleggen', { ingangId: ingang.id, ingangVersie: ingang.versie, taal, wat, openingstijden: null, ...anders });
const bezwaren = (a: Antwoord<Uitkomst>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const gelukt = (a: Antwoord<Uitkomst>): Kaartingang[] => {
  expect(a.errors).toEqual([]);
  return Object.values(a.data ?? {})[0]?.socialeKaart ?? [];
};
const saam = (ingangen: Kaartingang[]): Kaartingang => {
  const gevonden = ingangen.find(({ naam }) => naam === INGANG.naam);
  if (!gevonden) throw new Error('SAAM is not on the map');
  return gevonden;
};

describe('De sociale kaart', () => {
  it('is van de beleidsmedewerker, en voor iedereen van de gemeente die inlogt, de inburgeraar ook', async () => {
    expect(saam(gelukt(await zet()))).toMatchObject({ gemeente: 'Dalfsen', themas: ['KINDEREN', 'MENSEN'], website: 'www.saamwelzijn.nl', versie: 1, vertalingen: [], eigen: false });
    for (const wie of [amina, ...Object.values(p.w.wie).filter((een) => een !== p.w.wie.consulentStaphorst)]) expect((await kaart(wie)).map(({ naam }) => naam)).toEqual(['SAAM Welzijn']);
    for (const wie of [esra, beleidElders, p.w.wie.consulentStaphorst]) expect(await kaart(wie)).toEqual([]);
    const { aantal } = await p.tel(() => kaart(amina));
    expect(aantal).toBeLessThanOrEqual(5);
  });

  it('van twee gemeenten ziet wie voor beide werkt', async () => {
    gelukt(await zet({ naam: 'Kringloop Staphorst', organisatieId: null, themas: ['WERK'] }, beleidElders));
    expect((await kaart(p.w.wie.taalcoordinator)).map(({ naam, gemeente }) => `${naam} ${gemeente}`)).toEqual(['SAAM Welzijn Dalfsen', 'Kringloop Staphorst Staphorst']);
    expect((await kaart(p.w.wie.vwnCoordinator)).map(({ naam }) => naam)).toEqual(['SAAM Welzijn']);
  });

  it.each([
    ['zonder naam', { naam: ' ' }, 'naam VELD_VERPLICHT'], ['zonder vraag', { themas: [] }, 'themas VELD_VERPLICHT'], ['met een vraag die er niet is', { themas: ['VOETBAL'] }, 'themas KEUZE_ONBEKEND'],
    ['met een tekst die niet op de flyer past', { wat: 'x'.repeat(241) }, 'wat TEKST_TE_LANG'], ['met een naam bij het telefoonnummer', { telefoon: '0529 Truus' }, 'telefoon TELEFOON_ONJUIST'],
    ['met iets anders dan een website', { website: 'javascript:alert(1)' }, 'website WEBSITE_ONJUIST'],
  ])('niet %s', async (_wat, anders, bezwaar) => {
    expect(bezwaren(await zet(anders))).toContain(bezwaar);
  });

  it('niet met een organisatie die hier niet werkt, niet door een ander, en niet over een versie heen', async () => {
    expect(bezwaren(await zet({ naam: 'Elders', organisatieId: p.w.org.staphorst }))).toEqual(['KEUZE_ONBEKEND', 'organisatieId KEUZE_ONBEKEND']);
    for (const wie of [p.w.wie.teamleider, p.w.wie.welzijnscoordinator, p.w.wie.beheerder, amina]) expect(bezwaren(await zet({}, wie))).toEqual(['GEEN_TOEGANG']);
    const { id } = saam(await kaart(p.w.wie.beleidsmedewerker));
    expect(bezwaren(await zet({ id, versie: 0 }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(bezwaren(await zet({ id, versie: 1 }, beleidElders))).toEqual(['NIET_GEVONDEN']);
  });

  it('wie eraf is, is er nog voor wie de kaart bijhoudt en voor niemand anders', async () => {
    const nieuw = gelukt(await zet({ naam: 'Oude winkel', organisatieId: null })).find(({ naam }) => naam === 'Oude winkel');
    gelukt(await zet({ id: nieuw?.id, versie: 1, naam: 'Oude winkel', organisatieId: null, gestopt: true }));
    expect((await kaart(amina)).map(({ naam }) => naam)).not.toContain('Oude winkel');
    expect((await kaart(p.w.wie.beleidsmedewerker)).find(({ naam }) => naam === 'Oude winkel')?.gestopt).toBe(true);
  });
});

describe('Hoe een organisatie te bereiken is', () => {
  const bij = (wie: Persona, anders: Record<string, unknown> = {}) => doe(wie, 'kaartingangBijwerken', { adres: 'Nieuwe straat 2, Dalfsen', telefoon: '(0529) 43 11 11', openingstijden: INGANG.openingstijden, website: null, ...anders });

  it('houdt de organisatie zelf bij; wat die doet niet, en van een ander niets', async () => {
    const eigen = saam(await kaart(p.w.wie.welzijnscoordinator));
    expect(eigen.eigen).toBe(true);
    expect(saam(gelukt(await bij(p.w.wie.welzijnscoordinator, { id: eigen.id, versie: eigen.versie })))).toMatchObject({ adres: 'Nieuwe straat 2, Dalfsen', telefoon: '(0529) 43 11 11', website: null, wat: INGANG.wat, versie: eigen.versie + 1 });
    expect(bezwaren(await bij(p.w.wie.welzijnscoordinator, { id: eigen.id, versie: eigen.versie }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    for (const wie of [p.w.wie.vwnCoordinator, p.w.wie.woonconsulent]) expect(bezwaren(await bij(wie, { id: eigen.id, versie: eigen.versie + 1 }))).toEqual(['NIET_GEVONDEN']);
    for (const wie of [p.w.wie.sleutelpersoon, p.w.wie.consulent, amina]) expect(bezwaren(await bij(wie, { id: eigen.id, versie: eigen.versie + 1 }))).toEqual(['GEEN_TOEGANG']);
  });
});

describe('In zes talen', () => {
  it('staat bij een vertaling wie haar maakte en wanneer, voor wie de kaart bijhoudt', async () => {
    const nu = saam(await kaart(p.w.wie.beleidsmedewerker));
    expect(saam(gelukt(await vertaal(nu, 'ar', 'نطبخ ونتحدث معًا.'))).vertalingen).toEqual([expect.objectContaining({ taal: 'ar', wat: 'نطبخ ونتحدث معًا.', verouderd: false, vertaaldDoor: 'Ben Beleid', vertaaldOp: expect.stringMatching(/^2026-11-18T/), versie: 1 })]);
    expect(saam(await kaart(amina)).vertalingen[0]).toMatchObject({ wat: 'نطبخ ونتحدث معًا.', vertaaldDoor: null });
    expect(saam(gelukt(await vertaal(nu, 'ar', 'نطبخ معًا.', { versie: 1 }))).vertalingen[0]).toMatchObject({ wat: 'نطبخ معًا.', versie: 2 });
    expect(bezwaren(await vertaal(nu, 'ar', 'x', { versie: 1 }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(bezwaren(await vertaal(nu, 'nl', 'Nederlands'))).toEqual(['KEUZE_ONBEKEND', 'taal KEUZE_ONBEKEND']);
    expect(bezwaren(await vertaal(nu, 'uk', ' '))).toEqual(['VELD_VERPLICHT', 'wat VELD_VERPLICHT']);
    for (const wie of [p.w.wie.welzijnscoordinator, p.w.wie.consulent, amina]) expect(bezwaren(await vertaal(nu, 'uk', 'x', {}, wie))).toEqual(['GEEN_TOEGANG']);
    expect(bezwaren(await vertaal(nu, 'uk', 'x', {}, beleidElders))).toEqual(['NIET_GEVONDEN']);
  });

  it('is een vertaling verouderd als het Nederlands daarna wijzigt, en niet als alleen het adres wijzigt', async () => {
    const nu = saam(await kaart(p.w.wie.beleidsmedewerker));
    const rest = { ...INGANG, id: nu.id, telefoon: nu.telefoon };
    const adres = saam(gelukt(await zet({ ...rest, versie: nu.versie, adres: 'Ergens anders 3' })));
    expect(adres.vertalingen.map(({ verouderd }) => verouderd)).toEqual([false]);
    const tekst = saam(gelukt(await zet({ ...rest, versie: adres.versie, wat: 'Samen koken.' })));
    expect(tekst.vertalingen.map(({ verouderd }) => verouderd)).toEqual([true]);
    // What was translated of a Dutch text that stands no more is refused.
    expect(bezwaren(await vertaal(nu, 'en', 'Cooking, sports and talking.'))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(saam(gelukt(await vertaal(tekst, 'ar', 'نطبخ معًا.', { versie: 2 }))).vertalingen.map(({ verouderd }) => verouderd)).toEqual([false]);
  });

  it('heten de vragen op de flyer zoals op het scherm', () => {
    const catalogi: Partial<Record<Taalcode, Readonly<Record<string, string>>>> = { en, ar, ti, uk, fa };
    for (const thema of KAARTTHEMAS) {
      const nl = zin('nl', `KAART_${thema}`);
      for (const taal of TAALCODES.filter((code) => code !== 'nl')) expect([taal, nl, catalogi[taal]?.[nl]]).toEqual([taal, nl, zin(taal, `KAART_${thema}`)]);
    }
  });
});

describe('De flyer', () => {
  const flyer = async (wie: Persona | null, pad: string) => fetch(`${p.adres}/bladen/${pad}`, { headers: wie ? { cookie: await p.koekje(wie) } : {} });

  it.each(TAALCODES)('is er in het %s, voor de inburgeraar en elke andere rol', async (taal) => {
    for (const wie of [amina, p.w.wie.sleutelpersoon]) {
      const antwoord = await flyer(wie, `flyer-${taal}`);
      expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('content-disposition')]).toEqual([200, 'application/pdf', `attachment; filename="samenspel-flyer-${taal}.pdf"`]);
      const bytes = Buffer.from(await antwoord.arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });

  it('is er niet in een andere taal en niet zonder inlog', async () => {
    for (const pad of ['flyer-de', 'flyer-', 'flyer-nl.pdf', 'flyer-NL']) expect([pad, (await flyer(amina, pad)).status]).toEqual([pad, 404]);
    expect((await flyer(null, 'flyer-nl')).status).toBe(404);
  });

  it('zegt de vraag en wat een organisatie doet in de taal, en wat niet vertaald is in het Nederlands met dat erbij', async () => {
    const ingangen = (await kaart(amina)).filter(({ naam }) => naam === INGANG.naam);
    const woorden = (taal: Taalcode) => JSON.stringify(flyerDocument({ ingangen, taal, vandaag: '2026-11-18', gemeenten: ['Dalfsen'] }));
    expect(woorden('uk')).toContain(zin('uk', 'KAART_MENSEN'));
    expect(woorden('uk')).toContain('Samen koken.');
    expect(woorden('uk')).toContain(zin('uk', 'flyerNederlands'));
    expect(woorden('ar')).toContain('نطبخ');
    expect(woorden('ar')).not.toContain('Samen koken.');
    expect(woorden('nl')).not.toContain(zin('nl', 'flyerNederlands'));
    for (const taal of TAALCODES) for (const stuk of ['SAAM Welzijn', '(0529) 43 11 11', 'Raadhuisstraat 1, Dalfsen']) expect([taal, woorden(taal).includes(stuk)]).toEqual([taal, true]);
    // A question without an organisation is not on it.
    expect(woorden('uk')).not.toContain(zin('uk', 'KAART_COMPUTER'));
  });
});
