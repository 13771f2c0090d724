import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUBRIEKVORMEN } from '../../server/domain/dossier/vormen.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

type Wie = keyof Portaal['w']['wie'];
interface Uitkomst { dossierVastleggen: { inburgeraar: Record<string, Record<string, unknown> | null>; vastgelegd: { rubriek: string; lijst: string | null; id: string | null; versie: number }[] } }

const vastleggen = (wie: Persona, inburgeraarId: string, velden: Record<string, unknown>, lezen = 'id', idempotentieSleutel = sleutel()) => p.als<Uitkomst>(wie,
  `mutation($input: DossierVastleggenInput!) { dossierVastleggen(input: $input) { inburgeraar { ${lezen} } vastgelegd { rubriek lijst id versie } } }`,
  { input: { idempotentieSleutel, inburgeraarId, ...velden } });
type Antwoord = Awaited<ReturnType<typeof vastleggen>>;
const code = (antwoord: Antwoord) => antwoord.errors[0]?.extensions.code;
const bezwaren = (antwoord: Antwoord) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

/** What one role writes in one rubriek, and reads back. One line for every rubriek and every role that writes it. */
const SCHRIJFT: [rubriek: string, wie: readonly Wie[], velden: Record<string, unknown>][] = [
  ['roepnaam', ['consulent'], { roepnaam: 'Amina-Lou' }],
  ['achternaam', ['consulent'], { achternaam: 'Voorbeeldstra', voorvoegsel: 'van', voorletters: 'A.L.' }],
  ['bsn', ['consulent'], { bsn: '111222333', vNummer: '1234567890' }],
  ['geboorte', ['consulent'], { geboortedatum: '1990-02-28', geslacht: 'VROUW', landVanHerkomst: 'Syrië' }],
  ['contact', ['consulent'], { telefoon: '06 00000000', email: 'amina@voorbeeld.invalid', contacttaal: 'Tigrinya', tolkNodig: true }],
  ['adres', ['consulent'], { straat: 'Proeflaan', huisnummer: '12 b', postcode: '7721 ZZ', woonplaats: 'Dalfsen', geheim: false }],
  ['gezin', ['consulent'], { leden: [{ relatie: 'KIND', geboortejaar: 2019 }, { relatie: 'PARTNER' }] }],
  ['trajectstatus', ['consulent'], { doelgroep: 'ASIELSTATUSHOUDER', koppelingOp: '2024-12-02', ingeschrevenOp: '2025-03-10', gestartOp: '2025-03-17', verlengdTot: '2028-09-03' }],
  ['intake', ['consulent'], { ondertekendOp: '2025-02-01', themas: [{ thema: 'TAALNIVEAU', verslag: 'Leest en schrijft Latijns schrift.', datum: '2025-01-20' }] }],
  ['leerbaarheid', ['consulent'], { afgenomenOp: '2025-01-22', uitslag: 'B1_NIET_HAALBAAR', score: 41, afwijking: true, motivering: 'Leert sneller dan de toets laat zien.' }],
  ['startadvies', ['taalcoordinator', 'taaldocent'], { adviezen: [{ datum: '2025-03-01', observatie: 'Werkt zelfstandig.', advies: 'Z_ROUTE' }] }],
  ['examens', ['consulent', 'taalcoordinator'], { uitslagen: [{ onderdeel: 'KNM', datum: '2026-06-01', uitslag: 'GESLAAGD' }, { onderdeel: 'LEZEN', niveau: 'A2', datum: '2026-06-02', uitslag: 'GEZAKT' }] }],
  ['participatieEvaluatie', ['participatiecoordinator', 'werkbegeleider'], { evaluaties: [{ datum: '2026-10-01', module: 'Houtwerkplaats', samenwerken: 'GOED', samenvatting: 'Vraagt om hulp.' }] }],
  ['mapTraject', ['loopbaanbegeleider', 'participatiecoordinator'], { eindgesprekOp: '2026-10-01', themas: [{ thema: 'NETWERK_OPBOUWEN', stand: 'LOOPT' }] }],
  ['mapTraject', ['consulent'], { portfolioOp: '2026-09-01', themas: [{ thema: 'WERKCULTUUR', stand: 'AFGEROND', praktijkMinuten: 90 }] }],
  ['pvtTraject', ['consulent', 'vwnCoordinator', 'vwnTrainer'], { inleidingOp: '2026-10-05', dagdelen: [] }],
  ['belastbaarheid', ['consulent'], { omschrijving: 'Niet tillen, hoogstens twee dagdelen.', geldigVan: '2026-11-01', geldigTot: '2027-05-01' }],
  ['gezondheid', ['consulent'], { lichamelijk: 'Vermoeid na een operatie.' }],
  ['begeleiding', ['vwnCoordinator', 'vwnBegeleider'], { van: '2025-01-01', tot: '2026-07-01', spreekuurTot: '2027-07-01', trajectplan: 'Samen naar de huisarts.' }],
  ['zelfredzaamheid', ['consulent', 'vwnCoordinator', 'vwnBegeleider'], { metingen: [{ datum: '2026-11-01', domein: 'GELDZAKEN', score: 3 }, { datum: '2026-11-01', participatieladder: 4 }] }],
  ['wonen', ['consulent', 'woonconsulent'], { sleutelOp: '2025-02-01', stappen: [{ stap: 'SLEUTEL', stand: 'GEDAAN', datum: '2025-02-01' }] }],
  ['wonen', ['vwnCoordinator', 'vwnBegeleider'], { stappen: [{ stap: 'INRICHTING', stand: 'STOKT', datum: '2026-11-18', opmerking: 'Geen vloer.' }] }],
  ['ontzorgen', ['consulent'], { van: '2025-03-01', tot: '2025-08-31', vasteLasten: ['HUUR', 'ZORGVERZEKERING'], ijkmomenten: [{ datum: '2025-06-01', besluit: 'VOORTZETTEN' }] }],
  ['gesprekken', ['consulent'], { gesprekken: [{ datum: '2026-11-10', soort: 'VOORTGANGSGESPREK', verslag: 'Het gaat goed.', volgendeOp: '2027-02-10' }] }],
  ['taalcoaching', ['taalpuntcoordinator', 'taalcoach'], { wachtlijstSinds: '2025-06-01', gekoppeldOp: '2025-08-01', bijeenkomsten: [{ datum: '2026-11-11', minuten: 90, plaats: 'Bibliotheek' }] }],
  ['welzijn', ['welzijnscoordinator'], { sleutelpersoonGekoppeldOp: '2025-06-01', deelnames: [{ activiteit: 'Zwemmen', van: '2026-09-01' }] }],
  ['werk', ['consulent', 'loopbaanbegeleider'], { overdrachtsplan: 'Begint bij de kringloop.', plekken: [{ soort: 'TAALSTAGE', organisatieNaam: 'Kringloop', van: '2026-12-01', stand: 'GEPLAND' }] }],
  ['contactpersoonGemeente', ['consulent', 'teamleider'], { naam: 'Carla Consulent', telefoon: '0529 000000', email: 'carla@voorbeeld.invalid' }],
];

/** The selection that reads back what was written. */
const keuze = (velden: Record<string, unknown>): string => Object.entries(velden)
  .map(([naam, waarde]) => (Array.isArray(waarde) && typeof waarde[0] === 'object' ? `${naam} { id ${[...new Set(waarde.flatMap((rij) => Object.keys(rij as object)))].join(' ')} }` : Array.isArray(waarde) && waarde.length === 0 ? '' : naam)).join(' ');

describe('Elke rubriek die iemand schrijft', () => {
  it('staat in deze proef', () => {
    expect(new Set(SCHRIJFT.map(([rubriek]) => rubriek.toUpperCase()))).toEqual(new Set(RUBRIEKVORMEN.map((v) => v.rubriek.replaceAll('_', ''))));
  });

  const regels = SCHRIJFT.flatMap(([rubriek, wie, velden]) => wie.map((w) => [rubriek, w, velden] as const));
  it.each(regels)('%s: %s legt vast en leest het terug', async (rubriek, wie, velden) => {
    const persona = p.w.wie[wie];
    const stand = await p.als<{ inburgeraar: Record<string, { versie?: number | null } | null> }>(persona, `query($id: ID!) { inburgeraar(id: $id) { ${rubriek} { ${heeftVersie(rubriek) ? 'versie' : '__typename'} } } }`, { id: p.w.wij.amina });
    expect(stand.errors).toEqual([]);
    const versie = stand.data?.inburgeraar[rubriek]?.versie ?? 0;
    const metHoofd = heeftVersie(rubriek) && Object.values(velden).some((waarde) => !Array.isArray(waarde));
    const invoer = metHoofd ? { ...velden, versie } : velden;
    const { aantal, uitkomst } = await p.tel(() => vastleggen(persona, p.w.wij.amina, { [rubriek]: invoer }, `${rubriek} { ${keuze(velden)} }`));
    expect(uitkomst.errors).toEqual([]);
    // Session, role, idempotency, person, turn; per table reading, checks and writing; what follows; reading back, audit.
    expect(aantal).toBeLessThanOrEqual(22);
    const terug = uitkomst.data?.dossierVastleggen.inburgeraar[rubriek];
    for (const [naam, waarde] of Object.entries(velden)) {
      if (!Array.isArray(waarde) || typeof waarde[0] !== 'object') { if (!Array.isArray(waarde) || waarde.length > 0) expect([naam, terug?.[naam]]).toEqual([naam, waarde]); }
      else for (const rij of waarde) expect(terug?.[naam]).toContainEqual(expect.objectContaining(rij as object));
    }
  });
});

function heeftVersie(rubriek: string): boolean {
  return RUBRIEKVORMEN.find((v) => v.rubriek.replaceAll('_', '') === rubriek.toUpperCase())?.hoofd != null;
}

describe('Wat iemand niet schrijft, wordt geweigerd voordat er een persoon is bekeken', () => {
  it('een rubriek die de rol alleen leest of niet heeft, met het veld erbij', async () => {
    for (const [wie, velden, verwacht] of [
      ['taaldocent', { contact: { telefoon: '0600000000' } }, ['contact.telefoon GEEN_TOEGANG']],
      ['taalcoordinator', { bsn: { bsn: '111222333' } }, ['bsn.bsn GEEN_TOEGANG']],
      ['consulent', { startadvies: { adviezen: [{ datum: '2026-01-01', observatie: 'x', advies: 'Z_ROUTE' }] } }, ['startadvies.adviezen.datum GEEN_TOEGANG', 'startadvies.adviezen.observatie GEEN_TOEGANG', 'startadvies.adviezen.advies GEEN_TOEGANG']],
      ['vwnCoordinator', { wonen: { sleutelOp: '2026-01-01', stappen: [{ stap: 'SLEUTEL', stand: 'GEDAAN', datum: '2026-01-01' }] } }, ['wonen.sleutelOp GEEN_TOEGANG']],
      ['teamleider', { contactpersoonGemeente: { naam: 'Coen' }, gezondheid: {} }, ['gezondheid GEEN_TOEGANG']],
    ] as const) {
      const { aantal, uitkomst } = await p.tel(() => vastleggen(p.w.wie[wie], p.w.wij.amina, velden));
      expect([wie, code(uitkomst), bezwaren(uitkomst)]).toEqual([wie, 'GEEN_TOEGANG', verwacht]);
      // Transaction, session and role; nothing about a person.
      expect(aantal).toBeLessThanOrEqual(5);
    }
  });

  it('een rol zonder enige rubriek om te schrijven', async () => {
    for (const wie of ['beleidsmedewerker', 'fg', 'beheerder', 'sleutelpersoon'] as const) {
      expect([wie, code(await vastleggen(p.w.wie[wie], p.w.wij.amina, { roepnaam: { roepnaam: 'X' } }))]).toEqual([wie, 'GEEN_TOEGANG']);
    }
  });

  it('het eigen dossier door de inburgeraar zelf', async () => {
    const amina = await p.b.persona('Amina zelf', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    expect(code(await vastleggen(amina, p.w.wij.amina, { contact: { telefoon: '0600000000' } }))).toBe('GEEN_TOEGANG');
  });
});

describe('Voor wie iemand schrijft', () => {
  it('buiten bereik, nog niet begonnen, in afronding en onbestaand: steeds hetzelfde antwoord', async () => {
    const examens = { uitslagen: [{ onderdeel: 'KNM', datum: '2026-06-01', uitslag: 'GESLAAGD' }] };
    const antwoorden = [];
    for (const id of [p.w.wij.hamid, p.w.wij.celine, p.w.wij.daoud, randomUUID(), 'geen-id']) antwoorden.push(await vastleggen(p.w.wie.taalcoordinator, id, { examens }));
    expect(antwoorden.map(code)).toEqual(Array(5).fill('NIET_GEVONDEN'));
    expect(new Set(antwoorden.map((a) => a.tekst)).size).toBe(1);
    expect(await p.b.vraag('select 1 from examenuitslag where inburgeraar_id = any($1)', [[p.w.wij.hamid, p.w.wij.celine, p.w.wij.daoud]])).toEqual([]);
  });

  it('in een waarneming wel de rest, en niet de gezondheid', async () => {
    const weg = await vastleggen(p.w.wie.consulent, p.w.wij.hamid, { gezondheid: { mentaal: 'Slaapt slecht.' } });
    expect([code(weg), bezwaren(weg)]).toEqual(['GEEN_TOEGANG', ['gezondheid GEEN_TOEGANG']]);
    expect((await vastleggen(p.w.wie.consulent, p.w.wij.hamid, { gesprekken: { gesprekken: [{ datum: '2026-11-17', soort: 'OVERIG' }] } })).errors).toEqual([]);
    expect(await p.b.vraag('select 1 from gezondheid where inburgeraar_id = $1', [p.w.wij.hamid])).toEqual([]);
  });

  it('alles of niets: een rubriek die dicht is, houdt ook de andere tegen', async () => {
    await vastleggen(p.w.wie.consulent, p.w.wij.hamid, { contact: { telefoon: '0611111111' }, gezondheid: { mentaal: 'x' } });
    expect(await p.b.vraag('select 1 from contact where inburgeraar_id = $1', [p.w.wij.hamid])).toEqual([]);
  });

  it('een geheim adres zet de consulent, en daarna ziet een partner het adres niet meer', async () => {
    const leesAdres = () => p.als<{ inburgeraar: { adres: unknown } }>(p.w.wie.woonconsulent, 'query($id: ID!) { inburgeraar(id: $id) { adres { straat } } }', { id: p.w.wij.amina });
    const stand = await p.als<{ inburgeraar: { adres: { versie: number } } }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { adres { versie } } }', { id: p.w.wij.amina });
    const versie = stand.data?.inburgeraar.adres.versie ?? 0;
    expect((await leesAdres()).data?.inburgeraar.adres).not.toBeNull();
    const geheim = await vastleggen(p.w.wie.consulent, p.w.wij.amina, { adres: { versie, geheim: true } }, 'adres { geheim versie }');
    expect(geheim.data?.dossierVastleggen.inburgeraar['adres']).toEqual({ geheim: true, versie: versie + 1 });
    expect((await leesAdres()).data?.inburgeraar.adres).toBeNull();
    expect((await vastleggen(p.w.wie.consulent, p.w.wij.amina, { adres: { versie: versie + 1, geheim: false } })).errors).toEqual([]);
    expect((await leesAdres()).data?.inburgeraar.adres).not.toBeNull();
  });
});

describe('Wie alleen schrijft wat de eigen organisatie vastlegde', () => {
  const uitslag = async (organisatie: string) => (await p.b.zet<{ id: string }>('examenuitslag', {
    inburgeraar_id: p.w.wij.amina, organisatie_id: organisatie, onderdeel: 'SPREKEN', niveau: 'A2', datum: '2026-05-05', uitslag: 'GEZAKT',
  })).id;

  it('wijzigt een eigen regel, en niet een van een andere organisatie: die bestaat niet', async () => {
    const [eigen, ander] = [await uitslag(p.w.org.wenl), await uitslag(p.w.org.nlTraining)];
    const wijzig = (id: string) => vastleggen(p.w.wie.taalcoordinator, p.w.wij.amina, { examens: { uitslagen: [{ id, versie: 1, uitslag: 'GESLAAGD' }] } });
    const goed = await wijzig(eigen);
    expect(goed.data?.dossierVastleggen.vastgelegd).toEqual([{ rubriek: 'EXAMENS', lijst: 'uitslagen', id: eigen, versie: 2 }]);
    const fout = await wijzig(ander);
    expect([code(fout), bezwaren(fout)]).toEqual(['NIET_GEVONDEN', ['examens.uitslagen.0.id NIET_GEVONDEN']]);
    expect((await wijzig(randomUUID())).tekst).toBe(fout.tekst);
    const rijen = await p.b.vraag('select id, uitslag, niveau, versie from examenuitslag where id = any($1)', [[eigen, ander]]);
    expect(rijen).toEqual(expect.arrayContaining([{ id: eigen, uitslag: 'GESLAAGD', niveau: 'A2', versie: 2 }, { id: ander, uitslag: 'GEZAKT', niveau: 'A2', versie: 1 }]));
  });

  it('terwijl de consulent, die alles schrijft, ook de regel van een partner verbetert', async () => {
    const id = await uitslag(p.w.org.wenl);
    expect((await vastleggen(p.w.wie.consulent, p.w.wij.amina, { examens: { uitslagen: [{ id, versie: 1, niveau: 'B1' }] } })).errors).toEqual([]);
    expect(await p.b.vraag('select niveau, organisatie_id, gewijzigd_door from examenuitslag where id = $1', [id]))
      .toEqual([{ niveau: 'B1', organisatie_id: p.w.org.wenl, gewijzigd_door: p.w.wie.consulent.lidmaatschapId }]);
  });

  it('de regel van een ander persoon is niet te wijzigen via iemand die wel in bereik is', async () => {
    const { id } = await p.b.zet<{ id: string }>('examenuitslag', { inburgeraar_id: p.w.wij.bilal, organisatie_id: p.w.org.wenl, onderdeel: 'KNM', datum: '2026-05-05', uitslag: 'GEZAKT' });
    expect(code(await vastleggen(p.w.wie.taalcoordinator, p.w.wij.amina, { examens: { uitslagen: [{ id, versie: 1, uitslag: 'GESLAAGD' }] } }))).toBe('NIET_GEVONDEN');
  });
});

describe('Versies en herhaling', () => {
  it('wat u weglaat blijft, en leegmaken is iets anders dan weglaten', async () => {
    const wie = p.w.wij.gulsum;
    expect((await vastleggen(p.w.wie.consulent, wie, { contact: { telefoon: '0612121212', contacttaal: 'Dari' } })).errors).toEqual([]);
    const tweede = await vastleggen(p.w.wie.consulent, wie, { contact: { versie: 1, contacttaal: null, tolkNodig: true } }, 'contact { telefoon contacttaal tolkNodig versie }');
    expect(tweede.data?.dossierVastleggen.inburgeraar['contact']).toEqual({ telefoon: '0612121212', contacttaal: null, tolkNodig: true, versie: 2 });
  });

  it('een oude versie, of een eerste keer die al geweest is, wordt geweigerd', async () => {
    const wie = p.w.wij.gulsum;
    expect((await vastleggen(p.w.wie.consulent, wie, { belastbaarheid: { omschrijving: 'Twee dagdelen.' } })).errors).toEqual([]);
    for (const versie of [undefined, 0, 2, -1]) {
      const fout = await vastleggen(p.w.wie.consulent, wie, { belastbaarheid: { ...(versie === undefined ? {} : { versie }), omschrijving: 'Anders.' } });
      expect([versie, code(fout), bezwaren(fout)]).toEqual([versie, 'VERSIE_VEROUDERD', ['belastbaarheid.versie VERSIE_VEROUDERD']]);
    }
    expect(await p.b.vraag('select omschrijving, versie from belastbaarheid where inburgeraar_id = $1', [wie])).toEqual([{ omschrijving: 'Twee dagdelen.', versie: 1 }]);
  });

  it('dezelfde sleutel is één keer, met hetzelfde antwoord; met andere inhoud wordt zij geweigerd', async () => {
    const k = sleutel();
    const regel = { gezin: { leden: [{ relatie: 'OUDER', geboortejaar: 1960 }] } };
    const [een, twee] = [await vastleggen(p.w.wie.consulent, p.w.wij.ilham, regel, 'gezin { aantal }', k), await vastleggen(p.w.wie.consulent, p.w.wij.ilham, regel, 'gezin { aantal }', k)];
    expect(een.errors).toEqual([]);
    expect(twee.tekst).toBe(een.tekst);
    expect(een.data?.dossierVastleggen.inburgeraar['gezin']).toEqual({ aantal: 1 });
    expect(code(await vastleggen(p.w.wie.consulent, p.w.wij.ilham, { gezin: { leden: [{ relatie: 'KIND' }] } }, 'id', k))).toBe('IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('wie op hetzelfde moment hetzelfde voor het eerst invult: de een wint, de ander hoort het', async () => {
    await p.koekje(p.w.wie.consulent);
    const tegelijk = await Promise.all(['A', 'B', 'C'].map((plan) => vastleggen(p.w.wie.consulent, p.w.wij.ilham, { werk: { overdrachtsplan: plan } })));
    expect(tegelijk.map((a) => code(a) ?? 'goed').sort()).toEqual(['VERSIE_VEROUDERD', 'VERSIE_VEROUDERD', 'goed']);
  });

  it('een regel die er één keer kan staan, staat er één keer', async () => {
    const thema = { intake: { themas: [{ thema: 'ZELFREDZAAMHEID', verslag: 'Kan veel zelf.', datum: '2026-11-01' }] } };
    expect((await vastleggen(p.w.wie.consulent, p.w.wij.ilham, thema)).errors).toEqual([]);
    const weer = await vastleggen(p.w.wie.consulent, p.w.wij.ilham, thema);
    expect([code(weer), bezwaren(weer)]).toEqual(['STAAT_ER_AL', ['intake.themas.0 STAAT_ER_AL']]);
  });
});

describe('Wat er in een veld mag staan', () => {
  it('alle bezwaren tegelijk, elk op zijn plek, ook die over twee velden', async () => {
    const fout = await vastleggen(p.w.wie.consulent, p.w.wij.amina, {
      bsn: { versie: 1, bsn: '123456789' },
      leerbaarheid: { versie: 1, score: 1001, afwijking: true, motivering: '  ' },
      belastbaarheid: { versie: 1, geldigVan: '2026-11-01', geldigTot: '2026-10-01' },
      gesprekken: { gesprekken: [{ soort: 'PRAATJE', datum: '2026-11-01' }, { soort: 'OVERIG', datum: '2026-11-10', volgendeOp: '2026-11-10', verslag: 'x'.repeat(4001) }] },
    });
    expect(code(fout)).toBe('INVOER_ONJUIST');
    expect(bezwaren(fout)?.sort()).toEqual([
      'belastbaarheid.geldigTot PERIODE_ONJUIST', 'bsn.bsn BSN_ONJUIST',
      'gesprekken.gesprekken.0.soort KEUZE_ONBEKEND', 'gesprekken.gesprekken.1.verslag TEKST_TE_LANG', 'gesprekken.gesprekken.1.volgendeOp VOLGORDE_ONJUIST',
      'leerbaarheid.motivering MOTIVERING_NODIG', 'leerbaarheid.score GETAL_BUITEN_GRENZEN',
    ]);
    expect(fout.tekst).not.toContain('123456789');
    expect(p.logregels.join('')).not.toContain('123456789');
  });

  it.each([
    ['contact', { versie: 1, email: 'geen adres' }, 'contact.email VORM_ONJUIST'],
    ['adres', { versie: 3, postcode: '0123 AB' }, 'adres.postcode VORM_ONJUIST'],
    ['geboorte', { versie: 1, geboortedatum: '1899-12-31' }, 'geboorte.geboortedatum DATUM_ONWAARSCHIJNLIJK'],
    ['geboorte', { versie: 1, geboortedatum: '2026-11-19' }, 'geboorte.geboortedatum DATUM_IN_TOEKOMST'],
    ['roepnaam', { versie: 2, roepnaam: '   ' }, 'roepnaam.roepnaam VELD_VERPLICHT'],
    ['ontzorgen', { versie: 1, vasteLasten: ['HUUR', 'HUUR'] }, 'ontzorgen.vasteLasten KEUZE_ONBEKEND'],
    ['examens', { uitslagen: [{ onderdeel: 'KNM', niveau: 'A2', datum: '2026-06-01', uitslag: 'GESLAAGD' }] }, 'examens.uitslagen.0.niveau NIVEAU_BIJ_ONDERDEEL'],
    ['zelfredzaamheid', { metingen: [{ datum: '2026-11-01', domein: 'GELDZAKEN' }] }, 'zelfredzaamheid.metingen.0.score METING_LEEG'],
    ['gezin', { leden: Array.from({ length: 51 }, () => ({ relatie: 'KIND' })) }, 'gezin TE_VEEL_REGELS'],
    ['gezin', { leden: [{}] }, 'gezin.leden.0.relatie VELD_VERPLICHT'],
    ['contact', { versie: 1 }, 'contact NIETS_INGEVULD'],
    ['contact', null, 'contact NIETS_INGEVULD'],
  ])('%s: %j is %s', async (rubriek, waarde, verwacht) => {
    const stand = await p.als<{ inburgeraar: Record<string, { versie?: number | null }> }>(p.w.wie.consulent, `query($id: ID!) { inburgeraar(id: $id) { ${rubriek} { ${heeftVersie(rubriek) ? 'versie' : '__typename'} } } }`, { id: p.w.wij.amina });
    const invoer = waarde && 'versie' in waarde ? { ...waarde, versie: stand.data?.inburgeraar[rubriek]?.versie ?? 0 } : waarde;
    const fout = await vastleggen(p.w.wie.consulent, p.w.wij.amina, { [rubriek]: invoer });
    expect(bezwaren(fout)).toContain(verwacht);
    expect(fout.errors.map((e) => e.extensions.code)).not.toContain('INTERN');
  });

  it('de langste tekst past, met tekens die in JavaScript voor twee tellen', async () => {
    const stand = await p.als<{ inburgeraar: { roepnaam: { versie: number } } }>(p.w.wie.consulent, 'query($id: ID!) { inburgeraar(id: $id) { roepnaam { versie } } }', { id: p.w.wij.ilham });
    const naam = '\u{10400}'.repeat(100);
    const goed = await vastleggen(p.w.wie.consulent, p.w.wij.ilham, { roepnaam: { versie: stand.data?.inburgeraar.roepnaam.versie, roepnaam: naam } }, 'roepnaam { roepnaam }');
    expect(goed.data?.dossierVastleggen.inburgeraar['roepnaam']).toEqual({ roepnaam: naam });
  });
});

describe('Wat erop volgt', () => {
  it('het auditlog noemt de rubrieken die geschreven zijn, en nooit de inhoud', async () => {
    await vastleggen(p.w.wie.consulent, p.w.wij.celine, { contact: { telefoon: '0699999999' }, gezin: { leden: [{ relatie: 'KIND' }] } });
    const regels = await p.b.vraag<{ rubrieken: string[]; personen: string[] }>(`select rubrieken, personen from auditregel where soort = 'SCHRIJVEN' and operatie = 'dossierVastleggen' and $1 = any(personen)`, [p.w.wij.celine]);
    expect(regels.flatMap((r) => r.rubrieken).sort()).toEqual(['CONTACT', 'GEZIN']);
    expect(JSON.stringify(await p.b.vraag('select * from idempotentie'))).not.toContain('0699999999');
  });

  it('een nieuw feit over het traject verzet de termijnen', async () => {
    const wie = p.w.wij.celine;
    const goed = await vastleggen(p.w.wie.consulent, wie, { trajectstatus: { doelgroep: 'ASIELSTATUSHOUDER', koppelingOp: '2026-11-02' } }, 'trajectstatus { termijnen { soort startfeit } }');
    expect(goed.errors).toEqual([]);
    expect(goed.data?.dossierVastleggen.inburgeraar['trajectstatus']?.['termijnen']).toContainEqual(expect.objectContaining({ startfeit: '2026-11-02' }));
  });
});
