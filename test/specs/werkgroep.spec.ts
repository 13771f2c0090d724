import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actielijstDocument } from '../../server/domain/uitvoer/pdf/actielijst.pdf.ts';
import type { Actielijst } from '../../server/domain/werkgroep/werkgroep.types.ts';
import { type Antwoord, type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let staphorst: { beleid: Persona; vwn: Persona; org: string };
beforeAll(async () => {
  p = await portaalStarten();
  const org = await p.b.organisatie('VluchtelingenWerk Staphorst', 'VWN', [p.w.gemeenten.staphorst]);
  staphorst = { org, vwn: await p.b.persona('Vera Elders', 'VWN_COORDINATOR', org), beleid: await p.b.persona('Bo Elders', 'BELEIDSMEDEWERKER', p.w.org.staphorst) };
});
afterAll(() => p.stop());

const VELDEN = 'jaar kwartaal acties { id gemeente wat organisatieId organisatie rol rolNaam stand uiterlijk opmerking vanEerder doorgeschoven eigen versie } overleggen { id datum tijd plaats punten versie } leden { id naam soort lid }';
type Uitkomst = Record<string, { actielijst: Actielijst; aantal?: number }>;
const lees = (wie: Persona, keuze = '') => p.als<{ actielijst: Actielijst }>(wie, `{ actielijst${keuze} { ${VELDEN} } }`);
const lijst = async (wie: Persona, keuze = ''): Promise<Actielijst> => {
  const { data, errors } = await lees(wie, keuze);
  expect(errors).toEqual([]);
  if (!data) throw new Error('there is no list');
  return data.actielijst;
};
const doe = (wie: Persona, naam: string, input: Record<string, unknown>) => p.als<Uitkomst>(wie,
  `mutation($input: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Input!) { uit: ${naam}(input: $input) { actielijst { ${VELDEN} } ${naam === 'werkgroepactiesDoorschuiven' ? 'aantal' : ''} } }`, { input: { idempotentieSleutel: sleutel(), ...input } });
const leden = (organisatieIds: string[], wie = p.w.wie.beleidsmedewerker) => doe(wie, 'werkgroepledenVastleggen', { organisatieIds });
const actie = (anders: Record<string, unknown> = {}, wie = p.w.wie.beleidsmedewerker) => doe(wie, 'werkgroepactieVastleggen', { jaar: 2026, kwartaal: 4, wat: 'Maak een preventieplanning.', organisatieId: p.w.org.vwn, stand: 'OPEN', ...anders });
const bezwaren = (a: Antwoord<Uitkomst>) => [a.errors[0]?.extensions.code, ...(a.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`) ?? [])];
const gelukt = (a: Antwoord<Uitkomst>): Actielijst => {
  expect(a.errors).toEqual([]);
  if (!a.data) throw new Error('there is no answer');
  return Object.values(a.data)[0]?.actielijst as Actielijst;
};
const vind = (l: Actielijst, wat: string) => {
  const gevonden = l.acties.find((een) => een.wat === wat);
  if (!gevonden) throw new Error(`no ${wat}`);
  return gevonden;
};

describe('Wie in de werkgroep zit', () => {
  it('bepaalt de beleidsmedewerker of de teamleider; wie erin zit leest de lijst en een ander niets', async () => {
    gelukt(await actie({ organisatieId: p.w.org.dalfsen, wat: 'Evalueer de samenwerking.' }));
    expect((await lijst(p.w.wie.vwnCoordinator)).acties).toEqual([]);
    const na = gelukt(await leden([p.w.org.vwn, p.w.org.wenl]));
    expect(na.leden.filter(({ lid }) => lid).map(({ soort }) => soort).sort()).toEqual(['GEMEENTE', 'TAALAANBIEDER', 'VWN']);
    for (const wie of [p.w.wie.vwnCoordinator, p.w.wie.taalcoordinator, p.w.wie.consulent, p.w.wie.loopbaanbegeleider, p.w.wie.teamleider]) expect((await lijst(wie)).acties.map(({ wat }) => wat)).toEqual(['Evalueer de samenwerking.']);
    // The near miss: an organisation that works for the same gemeente and does not sit in it.
    expect((await lijst(p.w.wie.woonconsulent)).acties).toEqual([]);
    expect((await lijst(staphorst.vwn)).acties).toEqual([]);
    expect((await lijst(staphorst.beleid)).acties).toEqual([]);
    // Who does not keep the list sees no organisations beside it.
    expect((await lijst(p.w.wie.vwnCoordinator)).leden).toEqual([]);
  });

  it('alleen organisaties die voor de gemeente werken, en alleen door wie de lijst beheert', async () => {
    expect(bezwaren(await leden([staphorst.org]))).toEqual(['KEUZE_ONBEKEND', 'organisatieIds KEUZE_ONBEKEND']);
    expect(bezwaren(await leden([p.w.org.dalfsen]))).toEqual(['KEUZE_ONBEKEND', 'organisatieIds KEUZE_ONBEKEND']);
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnCoordinator]) expect(bezwaren(await leden([], wie))).toEqual(['GEEN_TOEGANG']);
    for (const wie of [p.w.wie.taaldocent, p.w.wie.vwnBegeleider, p.w.wie.taalcoach, p.w.wie.fg]) expect((await lees(wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });

  it('wie eruit gaat leest de lijst niet meer, en de actie blijft staan', async () => {
    gelukt(await actie({ wat: 'Geef een voorlichting.', organisatieId: p.w.org.wenl }));
    gelukt(await leden([p.w.org.vwn]));
    expect((await lijst(p.w.wie.taalcoordinator)).acties).toEqual([]);
    const stond = vind(await lijst(p.w.wie.beleidsmedewerker), 'Geef een voorlichting.');
    // What it has can be changed; nothing new goes to it.
    expect(vind(gelukt(await actie({ id: stond.id, versie: stond.versie, wat: stond.wat, organisatieId: p.w.org.wenl, stand: 'VERVALLEN' })), stond.wat).stand).toBe('VERVALLEN');
    expect(bezwaren(await actie({ organisatieId: p.w.org.wenl }))).toEqual(['KEUZE_ONBEKEND', 'organisatieId KEUZE_ONBEKEND']);
  });
});

describe('Een actie', () => {
  it('heeft een eigenaar, een rol, een dag en een stand; de teamleider wijzigt hem ook', async () => {
    const nieuw = vind(gelukt(await actie({ rol: 'VWN_COORDINATOR', uiterlijk: '2026-11-30', opmerking: 'Samen met SAAM.' })), 'Maak een preventieplanning.');
    expect(nieuw).toMatchObject({ gemeente: 'Dalfsen', organisatie: 'VluchtelingenWerk', rolNaam: 'coördinator VluchtelingenWerk', stand: 'OPEN', uiterlijk: '2026-11-30', versie: 1, eigen: false, vanEerder: false });
    const na = vind(gelukt(await actie({ id: nieuw.id, versie: 1, wat: nieuw.wat, stand: 'BEZIG' }, p.w.wie.teamleider)), nieuw.wat);
    expect(na).toMatchObject({ stand: 'BEZIG', rol: null, uiterlijk: null, opmerking: null, versie: 2 });
    expect(bezwaren(await actie({ id: nieuw.id, versie: 1, wat: nieuw.wat }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    // An action keeps its quarter.
    expect(bezwaren(await actie({ id: nieuw.id, versie: 2, wat: nieuw.wat, kwartaal: 3 }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
  });

  it.each([
    ['zonder wat', { wat: ' ' }, 'wat VELD_VERPLICHT'], ['die te lang is', { wat: 'x'.repeat(301) }, 'wat TEKST_TE_LANG'], ['met een stand die er niet is', { stand: 'ONDERWEG' }, 'stand KEUZE_ONBEKEND'],
    ['met een rol van een andere soort organisatie', { rol: 'TAALCOORDINATOR' }, 'rol KEUZE_ONBEKEND'], ['met een opmerking die te lang is', { opmerking: 'x'.repeat(501) }, 'opmerking TEKST_TE_LANG'],
    ['voor meer dan een jaar vooruit', { jaar: 2028, kwartaal: 1 }, 'kwartaal ACTIEKWARTAAL_ONJUIST'], ['op een dag die niemand bedoelt', { uiterlijk: '1890-01-01' }, 'uiterlijk DATUM_ONWAARSCHIJNLIJK'],
  ])('niet %s', async (_wat, anders, bezwaar) => {
    expect(bezwaren(await actie(anders))).toContain(bezwaar);
  });

  it('van de eigen organisatie meldt een partner zelf, met een versie; van een ander niet', async () => {
    const eigen = vind(await lijst(p.w.wie.vwnCoordinator), 'Maak een preventieplanning.');
    expect(eigen.eigen).toBe(true);
    const meld = (wie: Persona, anders: Record<string, unknown> = {}) => doe(wie, 'werkgroepactieMelden', { id: eigen.id, versie: eigen.versie, stand: 'KLAAR', opmerking: 'Staat in de planning.', ...anders });
    expect(bezwaren(await meld(p.w.wie.consulent))).toEqual(['NIET_GEVONDEN']);
    expect(bezwaren(await meld(p.w.wie.woonconsulent))).toEqual(['NIET_GEVONDEN']);
    expect(bezwaren(await meld(staphorst.vwn))).toEqual(['NIET_GEVONDEN']);
    expect(bezwaren(await meld(p.w.wie.vwnCoordinator, { versie: 1 }))).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    const { aantal, uitkomst } = await p.tel(() => meld(p.w.wie.vwnCoordinator));
    expect(vind(gelukt(uitkomst), eigen.wat)).toMatchObject({ stand: 'KLAAR', opmerking: 'Staat in de planning.', versie: eigen.versie + 1 });
    expect(aantal).toBeLessThanOrEqual(10);
    // What it is and whose it is, is not the owner's to change.
    expect(bezwaren(await actie({ id: eigen.id, versie: eigen.versie + 1, wat: 'Iets anders' }, p.w.wie.vwnCoordinator))).toEqual(['GEEN_TOEGANG']);
  });

  it('van de gemeente zelf meldt ook de consulent', async () => {
    const eigen = vind(await lijst(p.w.wie.consulent), 'Evalueer de samenwerking.');
    expect(vind(gelukt(await doe(p.w.wie.consulent, 'werkgroepactieMelden', { id: eigen.id, versie: 1, stand: 'BEZIG' })), eigen.wat).stand).toBe('BEZIG');
  });

  it('wordt één keer gemaakt, ook als het verzoek twee keer komt', async () => {
    const input = { idempotentieSleutel: sleutel(), jaar: 2026, kwartaal: 2, wat: 'Eén keer.', organisatieId: p.w.org.vwn, stand: 'OPEN' };
    await Promise.all([1, 2].map(() => doe(p.w.wie.beleidsmedewerker, 'werkgroepactieVastleggen', input)));
    expect((await lijst(p.w.wie.beleidsmedewerker, '(jaar: 2026, kwartaal: 2)')).acties).toHaveLength(1);
  });

  it('en op een lijst passen er honderd', async () => {
    await p.b.vraag(`insert into werkgroepactie (id, gemeente_id, kwartaal, wat, organisatie_id, gewijzigd_door, gewijzigd_op) select gen_random_uuid(), $1, '2025-01-01', 'Actie ' || n, $2, $3, now() from generate_series(1, 100) n`,
      [p.w.gemeenten.dalfsen, p.w.org.dalfsen, p.w.wie.beleidsmedewerker.lidmaatschapId]);
    expect(bezwaren(await actie({ jaar: 2025, kwartaal: 1 }))).toEqual(['ACTIELIJST_VOL', 'wat ACTIELIJST_VOL']);
    const { aantal, uitkomst } = await p.tel(() => lees(p.w.wie.vwnCoordinator, '(jaar: 2025, kwartaal: 1)'));
    expect([uitkomst.data?.actielijst.acties.length, aantal <= 7]).toEqual([100, true]);
  });
});

describe('Doorschuiven naar het volgende kwartaal', () => {
  const schuif = (wie = p.w.wie.beleidsmedewerker) => doe(wie, 'werkgroepactiesDoorschuiven', { jaar: 2026, kwartaal: 4 });

  it('neemt mee wat loopt en niet wat klaar of vervallen is, en elke actie één keer, wie het ook vraagt en hoe vaak', async () => {
    const voor = await lijst(p.w.wie.beleidsmedewerker);
    const lopend = voor.acties.filter(({ stand }) => ['OPEN', 'BEZIG'].includes(stand)).map(({ wat }) => wat).sort();
    expect(lopend.length).toBeGreaterThan(0);
    expect(lopend.length).toBeLessThan(voor.acties.length);
    const twee = await Promise.all([schuif(), schuif(p.w.wie.teamleider)]);
    const derde = await schuif();
    for (const antwoord of [...twee, derde]) {
      const na = gelukt(antwoord);
      expect([na.jaar, na.kwartaal, antwoord.data?.['uit']?.aantal, na.acties.map(({ wat }) => wat).sort(), na.acties.every(({ vanEerder }) => vanEerder)]).toEqual([2027, 1, lopend.length, lopend, true]);
    }
    const oud = await lijst(p.w.wie.beleidsmedewerker);
    expect(oud.acties.filter(({ doorgeschoven }) => doorgeschoven).map(({ wat }) => wat).sort()).toEqual(lopend);
    // How it stood in the old quarter stays as it was.
    expect(oud.acties.map(({ wat, stand }) => [wat, stand])).toEqual(voor.acties.map(({ wat, stand }) => [wat, stand]));
  });

  it('wat er daarna bij komt gaat alsnog mee', async () => {
    gelukt(await actie({ wat: 'Kwam later.', stand: 'BEZIG', opmerking: 'Half klaar.', uiterlijk: '2026-12-01' }));
    const na = gelukt(await schuif());
    expect(vind(na, 'Kwam later.')).toMatchObject({ stand: 'BEZIG', opmerking: 'Half klaar.', uiterlijk: '2026-12-01', versie: 1 });
  });

  it('en alleen door wie de lijst beheert, op de lijst van de eigen gemeente', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.vwnCoordinator]) expect(bezwaren(await schuif(wie))).toEqual(['GEEN_TOEGANG']);
    expect(gelukt(await schuif(staphorst.beleid)).acties).toEqual([]);
  });
});

describe('Het overleg', () => {
  const overleg = (anders: Record<string, unknown> = {}, wie = p.w.wie.beleidsmedewerker) => doe(wie, 'werkgroepoverlegVastleggen',
    { jaar: 2026, kwartaal: 4, datum: '2026-12-03', tijd: '09:30', duurMinuten: 90, plaats: 'Raadzaal', punten: 'Actielijst\n\nFlyer: wie helpt waarmee?', ...anders });
  const blad = async (wie: Persona, pad: string) => fetch(`${p.adres}${pad}`, { headers: { cookie: await p.koekje(wie) } });

  it('staat op de lijst, wordt verzet onder een versie, en valt in het kwartaal', async () => {
    expect(gelukt(await overleg()).overleggen).toEqual([expect.objectContaining({ datum: '2026-12-03', tijd: '09:30', plaats: 'Raadzaal', punten: ['Actielijst', 'Flyer: wie helpt waarmee?'], versie: 1 })]);
    expect(bezwaren(await overleg())).toEqual(['VERSIE_VEROUDERD', 'versie VERSIE_VEROUDERD']);
    expect(bezwaren(await overleg({ versie: 1, datum: '2027-01-01', tijd: '9.30', duurMinuten: 10, plaats: '' }))).toEqual(['INVOER_ONJUIST', 'datum OVERLEG_KWARTAAL', 'tijd TIJD_ONJUIST', 'duurMinuten GETAL_BUITEN_GRENZEN', 'plaats VELD_VERPLICHT']);
    expect(gelukt(await overleg({ versie: 1, datum: '2026-12-10' })).overleggen[0]).toMatchObject({ datum: '2026-12-10', versie: 2 });
    expect(bezwaren(await overleg({ versie: 2 }, p.w.wie.consulent))).toEqual(['GEEN_TOEGANG']);
  });

  it('is een bestand voor de agenda, dat na verzetten zichzelf vervangt; voor wie erin zit en niemand anders', async () => {
    const [o] = (await lijst(p.w.wie.vwnCoordinator)).overleggen;
    const antwoord = await blad(p.w.wie.vwnCoordinator, `/agenda/${o?.id}`);
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('content-disposition')]).toEqual([200, 'text/calendar; charset=utf-8', 'attachment; filename="werkgroep-statushouders.ics"']);
    const tekst = (await antwoord.text()).replace(/\r\n[ \t]/g, '');
    expect(tekst).toContain('DTSTART:20261210T083000Z');
    expect(tekst).toContain(`UID:${o?.id}`);
    expect(tekst).toContain('SEQUENCE:2');
    expect(tekst).toContain('SUMMARY:Werkgroep statushouders Dalfsen');
    expect(tekst).toContain('2. Flyer: wie helpt waarmee?');
    for (const wie of [p.w.wie.woonconsulent, staphorst.beleid, p.w.wie.taaldocent, p.w.wie.fg]) expect((await blad(wie, `/agenda/${o?.id}`)).status).toBe(404);
  });

  it('is met de lijst een PDF voor op tafel', async () => {
    const antwoord = await blad(p.w.wie.vwnCoordinator, '/bladen/actielijst-2026-4');
    expect([antwoord.status, antwoord.headers.get('content-type'), antwoord.headers.get('content-disposition'), antwoord.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'attachment; filename="samenspel-actielijst-2026-4.pdf"', 'no-store']);
    expect(Buffer.from(await antwoord.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    for (const pad of ['/bladen/actielijst-2026-5', '/bladen/actielijst-1999-1', '/bladen/actielijst', '/bladen/..%2Factielijst-2026-4']) expect([pad, (await blad(p.w.wie.vwnCoordinator, pad)).status]).toEqual([pad, 404]);
    expect((await blad(p.w.wie.taaldocent, '/bladen/actielijst-2026-4')).status).toBe(404);
  });

  it('met op papier wat op het scherm staat', async () => {
    const l = await lijst(p.w.wie.beleidsmedewerker);
    const woorden = JSON.stringify(actielijstDocument(l, new Date('2026-11-18T09:00:00Z')));
    for (const stuk of ['Actielijst werkgroep statushouders, 4e kwartaal 2026', 'donderdag 10 december 2026', 'Raadzaal', '2. Flyer', ...l.acties.map(({ wat }) => wat), 'Staat in de planning.', 'doorgeschoven']) expect(woorden).toContain(stuk);
  });
});
