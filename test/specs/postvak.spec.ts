import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { brievenbusOpenen, type Brievenbus, gelezen } from '../support/brievenbus.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

const ADRES = 'https://samenspel.voorbeeld.test';
let p: Portaal;
let bus: Brievenbus;
beforeAll(async () => {
  bus = await brievenbusOpenen();
  p = await portaalStarten({ verbindingen: 6, omgeving: { SMTP_URL: bus.url, MAIL_VAN: 'samenspel@voorbeeld.test', PUBLIC_URL: ADRES } });
});
afterAll(async () => {
  await p.stop();
  await bus.sluit();
});
beforeEach(async () => {
  for (const tabel of ['signaal', 'mededeling', 'postvakstand', 'bericht', 'idempotentie']) await p.b.vraag(`delete from ${tabel}`);
  bus.brieven.length = 0;
});
afterEach(() => p.klokOp(NU));

const POSTVAK = 'query($first: Int!, $after: String) { postvak(first: $first, after: $after) { edges { cursor node { id soort wat verwijzing op nieuw afzender titel inburgeraar { id roepnaam { roepnaam } achternaam { achternaam } } } } pageInfo { hasNextPage endCursor } } }';
interface Regel { soort: string; wat: string; verwijzing: string; op: string; nieuw: boolean; afzender: string | null; titel: string | null; inburgeraar: { id: string; achternaam: unknown } | null }
interface Bladzijde { postvak: { edges: { node: Regel }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
const postvak = async (wie: Persona): Promise<Regel[]> => {
  const { data, errors } = await p.als<Bladzijde>(wie, POSTVAK, { first: 50 });
  expect(errors).toEqual([]);
  return data?.postvak.edges.map(({ node }) => node) ?? [];
};
const soorten = async (wie: Persona) => (await postvak(wie)).map(({ soort, wat }) => `${soort} ${wat}`);
const nieuw = async (wie: Persona) => (await p.als<{ postvakstand: { nieuw: number } }>(wie, '{ postvakstand { nieuw } }')).data?.postvakstand.nieuw;
const gezien = (wie: Persona, totEnMet: string) => p.als(wie, 'mutation($input: PostvakGezienInput!) { postvakGezien(input: $input) { postvakstand { nieuw } } }', { input: { idempotentieSleutel: sleutel(), totEnMet } });
const instellen = (wie: Persona, digest: string, versie = 0) => p.als(wie, 'mutation($input: PostvakInstellenInput!) { postvakInstellen(input: $input) { postvakinstelling { digest versie } } }', { input: { idempotentieSleutel: sleutel(), digest, versie } });

/** A signal of WenL about Amina, that many minutes ago. */
const signaal = async (minuten: number, anders: Record<string, unknown> = {}) => (await p.b.zet<{ id: string }>('signaal', {
  inburgeraar_id: p.w.wij.amina, gemeente_id: p.w.gemeenten.dalfsen, organisatie_id: p.w.org.wenl, partner_id: p.w.org.wenl, ingevoerd_door: p.w.wie.taaldocent.lidmaatschapId, ingevoerd_op: voor(minuten), datum: '2026-11-18',
  wacht_sinds: '2026-11-18', onderwerp: 'VOORTGANG', tekst: 'Komt vaak moe binnen', ...anders,
})).id;
const antwoord = (signaalId: string, minuten: number, versie = 2) => p.b.zet('signaal_stap', {
  signaal_id: signaalId, inburgeraar_id: p.w.wij.amina, partner_id: p.w.org.wenl, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(minuten), soort: 'BERICHT', tekst: 'Ik bel', versie,
});
const voor = (minuten: number) => new Date(NU.getTime() - minuten * 60_000);
const mededeling = (anders: Record<string, unknown> = {}) => p.b.zet('mededeling', {
  gemeente_id: p.w.gemeenten.dalfsen, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.beleidsmedewerker.lidmaatschapId, ingevoerd_op: voor(30), titel: 'Dicht', tekst: 'Wij zijn dicht.', van: '2026-11-18', tot: '2026-12-01', ...anders,
});

describe('Wat er in het postvak staat', () => {
  it('een signaal voor de consulent, het antwoord voor de partner, en voor niemand anders', async () => {
    const id = await signaal(60);
    expect(await postvak(p.w.wie.consulent)).toEqual([expect.objectContaining({ soort: 'SIGNAAL', wat: 'NIEUW', verwijzing: id, afzender: 'WenL', nieuw: true, inburgeraar: expect.objectContaining({ id: p.w.wij.amina }) })]);
    await antwoord(id, 20);
    for (const wie of [p.w.wie.taaldocent, p.w.wie.taalcoordinator]) expect(await soorten(wie)).toEqual(['SIGNAAL BERICHT']);
    // The one who did it is not told of it.
    expect(await soorten(p.w.wie.consulent)).toEqual(['SIGNAAL NIEUW']);
    for (const wie of [p.w.wie.werkbegeleider, p.w.wie.coordinatorNlTraining, p.w.wie.andereConsulent, p.w.wie.consulentStaphorst, p.w.wie.teamleider]) expect(await soorten(wie)).toEqual([]);
  });

  it('een mededeling, een herinnering, een melding op een afspraak, een vastgesteld PIP, een waarneming, een verwijzing en een overdracht', async () => {
    const { b, w } = p;
    await mededeling();
    await b.zet('herinnering', { organisatie_id: w.org.wenl, gemeente_id: w.gemeenten.dalfsen, ingevoerd_door: w.wie.teamleider.lidmaatschapId, ingevoerd_op: voor(10) });
    expect(await soorten(w.wie.taalcoordinator)).toEqual(['HERINNERING AANLEVEREN', 'MEDEDELING MEDEDELING']);
    const rijen: [string, { id: string }][] = [];
    const afspraak = await b.zet<{ id: string }>('afspraak', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, thema: 'AFSPRAKEN_BEGELEIDING', tekst: 'DigiD', uitvoerder_id: w.org.vwn, van: '2026-10-01' });
    rijen.push(['afspraak_melding', await b.zet('afspraak_melding', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.vwn, ingevoerd_door: w.wie.vwnBegeleider.lidmaatschapId, ingevoerd_op: voor(5), afspraak_id: afspraak.id, thema: 'AFSPRAKEN_BEGELEIDING', datum: '2026-11-18', stand: 'STOKT' })], ['afspraak', afspraak]);
    rijen.push(['overdracht', await b.zet('overdracht', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(90), gewijzigd_op: voor(3), lidmaatschap_id: w.wie.loopbaanbegeleider.lidmaatschapId, plan: 'Plan', route: 'TAALSTAGE', driegesprek_op: '2026-11-20', stand: 'GEWEIGERD', reden: 'Vol' })]);
    rijen.push(['betrokkenheid', await b.zet('betrokkenheid', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, lidmaatschap_id: w.wie.andereConsulent.lidmaatschapId, opdracht: 'WAARNEMING', grondslag: 'WET', van: '2026-11-18', tot: '2026-11-20', reden: 'Ziek thuis', ingevoerd_door: w.wie.andereConsulent.lidmaatschapId, ingevoerd_op: voor(2) })]);
    expect(await soorten(w.wie.consulent)).toEqual(['WAARNEMING GESTART', 'OVERDRACHT GEWEIGERD', 'AFSPRAAK STOKT', 'MEDEDELING MEDEDELING']);
    expect(await soorten(w.wie.teamleider)).toContain('WAARNEMING GESTART');
    rijen.push(['betrokkenheid', await b.zet('betrokkenheid', { inburgeraar_id: w.wij.bilal, organisatie_id: w.org.taalpunt, opdracht: 'TAALPUNT', grondslag: 'OPDRACHT', van: '2026-11-18', ingevoerd_door: w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(1) })]);
    expect(await soorten(w.wie.taalpuntcoordinator)).toEqual(['VERWIJZING TAALPUNT', 'MEDEDELING MEDEDELING']);
    const [tabel, { id }] = ['pip_versie', await b.zet<{ id: string }>('pip_versie', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(4), versie: 90, dagtekening: '2026-11-18', leerroute: 'Z', niveau: 'A1', intensiteit_uren_per_week: 8, reden_wijziging: 'Anders' })] as const;
    expect(await soorten(w.wie.taalcoordinator)).toContain('PIP GEWIJZIGD');
    for (const [t, rij] of [[tabel, { id }], ...rijen] as [string, { id: string }][]) await b.vraag(`delete from ${t} where id = $1`, [rij.id]);
    await b.vraag('delete from herinnering');
  });

  it('wat aan u is aangeboden blijft nieuw tot u antwoordt, en noemt nog niemand', async () => {
    const { b, w } = p;
    const { id } = await b.zet<{ id: string }>('overdracht', { inburgeraar_id: w.wij.amina, organisatie_id: w.org.dalfsen, ingevoerd_door: w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(90), lidmaatschap_id: w.wie.loopbaanbegeleider.lidmaatschapId, plan: 'Plan', route: 'TAALSTAGE', driegesprek_op: '2026-11-20' });
    await gezien(w.wie.loopbaanbegeleider, NU.toISOString());
    expect(await postvak(w.wie.loopbaanbegeleider)).toEqual([expect.objectContaining({ soort: 'OVERDRACHT', wat: 'AANGEBODEN', afzender: 'Carla Consulent', nieuw: true, inburgeraar: null })]);
    await b.vraag(`update overdracht set stand = 'INGETROKKEN', reden = 'Toch niet' where id = $1`, [id]);
    expect(await postvak(w.wie.loopbaanbegeleider)).toEqual([]);
    await b.vraag('delete from overdracht where id = $1', [id]);
  });

  it('een recht dat eindigt neemt de regels mee, in de volgende vraag', async () => {
    const id = await signaal(60, { organisatie_id: p.w.org.vechthorst, partner_id: p.w.org.vechthorst, ingevoerd_door: p.w.wie.woonconsulent.lidmaatschapId });
    await p.b.zet('signaal_stap', { signaal_id: id, inburgeraar_id: p.w.wij.amina, partner_id: p.w.org.vechthorst, organisatie_id: p.w.org.dalfsen, ingevoerd_door: p.w.wie.consulent.lidmaatschapId, ingevoerd_op: voor(5), soort: 'BERICHT', tekst: 'Ja', versie: 2 });
    expect([await soorten(p.w.wie.woonconsulent), await nieuw(p.w.wie.woonconsulent)]).toEqual([['SIGNAAL BERICHT'], 1]);
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where inburgeraar_id = $1 and organisatie_id = $2`, [p.w.wij.amina, p.w.org.vechthorst]);
    expect([await soorten(p.w.wie.woonconsulent), await nieuw(p.w.wie.woonconsulent)]).toEqual([[], 0]);
    await p.b.vraag(`update betrokkenheid set tot = null where inburgeraar_id = $1 and organisatie_id = $2`, [p.w.wij.amina, p.w.org.vechthorst]);
  });

  it('noemt een persoon zoals de rol hem kent: een taalcoach leest geen achternaam', async () => {
    await p.b.vraag(`update betrokkenheid set ingevoerd_door = $1, ingevoerd_op = $2 where lidmaatschap_id = $3`, [p.w.wie.taalpuntcoordinator.lidmaatschapId, voor(9), p.w.wie.taalcoach.lidmaatschapId]);
    const [regel] = await postvak(p.w.wie.taalcoach);
    expect(regel).toMatchObject({ soort: 'VERWIJZING', inburgeraar: { roepnaam: { roepnaam: 'Amina' }, achternaam: null } });
    await p.b.vraag(`update betrokkenheid set ingevoerd_door = null, ingevoerd_op = now() where lidmaatschap_id = $1`, [p.w.wie.taalcoach.lidmaatschapId]);
  });

  it('wat ouder is dan zestig dagen staat er niet meer, en wie geen persoon bereikt ziet alleen wat over niemand gaat', async () => {
    await signaal(60 * 24 * 61);
    await mededeling();
    expect(await soorten(p.w.wie.consulent)).toEqual(['MEDEDELING MEDEDELING']);
    for (const wie of [p.w.wie.fg, p.w.wie.beheerder, p.w.wie.sleutelpersoon]) expect(await soorten(wie)).toEqual(['MEDEDELING MEDEDELING']);
  });

  it('een inburgeraar heeft er geen', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    for (const vraag of ['{ postvakstand { nieuw } }', '{ postvakinstelling { digest } }']) expect((await p.als(amina, vraag)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Bladeren, gezien en tellen', () => {
  it('bladert zonder gaten of dubbelen, ook waar momenten gelijk zijn, en een cursor van een ander opent niets', async () => {
    for (let i = 0; i < 7; i += 1) await signaal(i < 4 ? 30 : 40 + i);
    const gehad: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: Bladzijde | null } = await p.als<Bladzijde>(p.w.wie.consulent, POSTVAK, { first: 3, after });
      gehad.push(...(data?.postvak.edges.map(({ node }) => node.verwijzing) ?? []));
      after = data?.postvak.pageInfo.hasNextPage ? data.postvak.pageInfo.endCursor : null;
      if (after) expect((await p.als(p.w.wie.andereConsulent, POSTVAK, { first: 3, after })).errors[0]?.extensions.code).toBe('VERZOEK_ONJUIST');
    } while (after);
    expect([gehad.length, new Set(gehad).size]).toEqual([7, 7]);
  });

  it('gezien tot een moment laat nieuw wat daarna kwam, alleen voor wie keek, en gaat niet terug in de tijd', async () => {
    const id = await signaal(60);
    await antwoord(id, 50);
    await antwoord(id, 10, 3);
    expect([await nieuw(p.w.wie.taaldocent), await nieuw(p.w.wie.taalcoordinator)]).toEqual([2, 2]);
    await gezien(p.w.wie.taaldocent, voor(50).toISOString());
    expect([await nieuw(p.w.wie.taaldocent), await nieuw(p.w.wie.taalcoordinator)]).toEqual([1, 2]);
    await gezien(p.w.wie.taaldocent, NU.toISOString());
    await gezien(p.w.wie.taaldocent, voor(500).toISOString());
    expect(await nieuw(p.w.wie.taaldocent)).toBe(0);
    expect((await postvak(p.w.wie.taaldocent)).map((r) => r.nieuw)).toEqual([false, false]);
  });

  it('het tellen kost een vast aantal statements en noteert niemand; lezen noteert wie erin staat', async () => {
    for (let i = 0; i < 3; i += 1) await signaal(30 + i);
    const een = await p.tel(() => nieuw(p.w.wie.consulent));
    const lezen = await p.tel(() => postvak(p.w.wie.consulent));
    for (let i = 0; i < 6; i += 1) await signaal(40 + i);
    expect((await p.tel(() => nieuw(p.w.wie.consulent))).aantal).toBe(een.aantal);
    expect((await p.tel(() => postvak(p.w.wie.consulent))).aantal).toBe(lezen.aantal);
    expect(await p.b.vraag(`select 1 from auditregel where operatie = 'postvakstand'`)).toEqual([]);
    expect(await p.b.vraag(`select distinct personen from auditregel where operatie = 'postvak' and lidmaatschap_id = $1 and 'SIGNALEN' = any (rubrieken)`, [p.w.wie.consulent.lidmaatschapId])).toEqual([{ personen: [p.w.wij.amina] }]);
  });
});

describe('De mail dat er iets nieuws is', () => {
  const adres = (wie: Persona) => p.b.vraag(`update gebruiker set email = $2 where id = $1`, [wie.gebruikerId, `${wie.rol.toLowerCase()}@voorbeeld.test`]);

  it('komt alleen bij wie erom vroeg, en zegt hoeveel en niet wat of over wie', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.taaldocent]) await adres(wie);
    const id = await signaal(60);
    await signaal(50);
    await antwoord(id, 20);
    await p.verzenden();
    expect(bus.brieven).toEqual([]);
    expect((await instellen(p.w.wie.consulent, 'DAGELIJKS')).data).toEqual({ postvakInstellen: { postvakinstelling: { digest: 'DAGELIJKS', versie: 1 } } });
    await p.verzenden();
    expect(bus.brieven.map(({ aan }) => aan)).toEqual([['consulent@voorbeeld.test']]);
    const { kop, lijf } = gelezen(bus.brieven[0]?.tekst ?? '');
    expect(lijf).toBe(`Er staan 2 nieuwe berichten voor u klaar in Samenspel.\n\n${ADRES}/postvak\n\nMinder of geen mail: ${ADRES}/postvak-instellingen`);
    for (const woord of ['Amina', 'Voorbeeld', 'WenL', 'VOORTGANG', 'moe', 'Carla', p.w.wij.amina]) expect(`${kop}${lijf}`).not.toContain(woord);
  });

  it('één per dag, ook met twee servers tegelijk; de volgende dag alleen als er iets bij kwam', async () => {
    await adres(p.w.wie.consulent);
    await signaal(60);
    await instellen(p.w.wie.consulent, 'DAGELIJKS');
    await Promise.all([p.verzenden(), p.verzenden(), p.verzenden()]);
    await p.verzenden();
    expect(bus.brieven).toHaveLength(1);
    p.klokOp(new Date('2026-11-19T09:00:00+01:00'));
    await p.verzenden();
    expect(bus.brieven).toHaveLength(1);
    await p.b.vraag(`update signaal set ingevoerd_op = '2026-11-19T12:00:00+01:00'`);
    p.klokOp(new Date('2026-11-20T09:00:00+01:00'));
    await p.verzenden();
    expect(bus.brieven).toHaveLength(2);
    expect(await p.b.vraag('select count(*)::int as n from bericht')).toEqual([{ n: 2 }]);
  });

  it('niet voor zevenen, niet in het weekend, en wekelijks één keer per week', async () => {
    await adres(p.w.wie.consulent);
    await instellen(p.w.wie.consulent, 'WEKELIJKS');
    await signaal(60);
    p.klokOp(new Date('2026-11-18T06:59:00+01:00'));
    await p.verzenden();
    expect(bus.brieven).toEqual([]);
    p.klokOp(NU);
    await p.verzenden();
    p.klokOp(new Date('2026-11-21T10:00:00+01:00'));
    await p.verzenden();
    expect(bus.brieven).toHaveLength(1);
  });

  it('telt met de rechten van nu: wie de persoon niet meer heeft krijgt geen mail, en wie niet meer werkt ook niet', async () => {
    await adres(p.w.wie.taaldocent);
    await adres(p.w.wie.consulent);
    const id = await signaal(60);
    await antwoord(id, 20);
    await instellen(p.w.wie.taaldocent, 'DAGELIJKS');
    await instellen(p.w.wie.consulent, 'DAGELIJKS');
    await p.b.vraag(`update betrokkenheid set tot = '2026-11-17' where inburgeraar_id = $1 and organisatie_id = $2`, [p.w.wij.amina, p.w.org.wenl]);
    await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where id = $1`, [p.w.wie.consulent.lidmaatschapId]);
    await p.verzenden();
    expect(bus.brieven).toEqual([]);
    await p.b.vraag(`update betrokkenheid set tot = null where inburgeraar_id = $1 and organisatie_id = $2`, [p.w.wij.amina, p.w.org.wenl]);
    await p.b.vraag('update lidmaatschap set tot = null where id = $1', [p.w.wie.consulent.lidmaatschapId]);
  });

  it('een keuze die niet bestaat of een oude versie wordt geweigerd', async () => {
    expect((await instellen(p.w.wie.consulent, 'UURLIJKS')).errors[0]?.extensions.code).toBe('KEUZE_ONBEKEND');
    await instellen(p.w.wie.consulent, 'WEKELIJKS');
    expect((await instellen(p.w.wie.consulent, 'GEEN', 0)).errors[0]?.extensions.code).toBe('VERSIE_VEROUDERD');
    expect((await instellen(p.w.wie.consulent, 'GEEN', 1)).errors).toEqual([]);
  });
});
