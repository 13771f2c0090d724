import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { alsSysteem, type Systeem, systeemToelaten, tokenVoor } from '../support/systeem.ts';

let p: Portaal;
let school: Systeem;
let werkplaats: Systeem;
let taal: string;
let werk: string;
const WERKACTIES = ['participatieUren:vastleggen', 'koppelnummers:lezen', 'koppelnummers:vastleggen'];
beforeAll(async () => {
  p = await portaalStarten();
  school = await systeemToelaten(p);
  werkplaats = await systeemToelaten(p, { organisatieId: p.w.org.larcom, naam: 'Urensysteem', rol: 'PARTICIPATIECOORDINATOR', acties: WERKACTIES });
  [taal, werk] = [await tokenVoor(p, school), await tokenVoor(p, werkplaats)];
});
afterAll(() => p.stop());

const UREN = 'mutation($input: ParticipatieUrenVastleggenInput!) { participatieUrenVastleggen(input: $input) { inburgeraars { id roepnaam { roepnaam } participatieUren { alleUren } trajectstatus { fase } } } }';
const MIJN_UREN = 'query($van: Datum!, $tot: Datum!) { mijnUren(van: $van, tot: $tot) { inburgeraarId datum activiteit beginTijd duurMinuten versie } }';
const VOORTGANG = 'mutation($input: VoortgangRapporterenInput!) { voortgangRapporteren(input: $input) { inburgeraar { id roepnaam { roepnaam } taalVoortgang { laatsteRapportageOp } } } }';
const uren = (regels: object[], anders: Record<string, unknown> = {}, token = werk) => alsSysteem<{ participatieUrenVastleggen: { inburgeraars: object[] } }>(p, token, UREN, { input: { idempotentieSleutel: sleutel(), activiteitId: p.w.activiteiten.hout, regels, ...anders } });
const voortgang = (anders: Record<string, unknown> = {}, token = taal) => alsSysteem(p, token, VOORTGANG, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, datum: '2026-11-17', inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }], ...anders } });
const code = (antwoord: { errors: { extensions: { code: string; velden?: { veld: string; code: string }[] } }[] }) => antwoord.errors[0]?.extensions.code;
/** What the audit says of the last writing of this kind. */
const inLog = async (operatie: string) => (await p.b.vraag(`select g.naam, a.rol, a.rubrieken, a.personen, a.opdracht, a.sessie_nummer = t.nummer as token from auditregel a join gebruiker g on g.id = a.gebruiker_id
  left join systeemtoken t on t.nummer = a.sessie_nummer where a.soort = 'SCHRIJVEN' and a.operatie = $1 order by a.id desc limit 1`, [operatie]))[0];

describe('Een urensysteem van een participatieaanbieder', () => {
  const dag = (inburgeraarId: string, anders: object = {}) => ({ inburgeraarId, datum: '2026-11-17', duurMinuten: 240, beginTijd: '09:00', ...anders });

  it('legt uren vast met dezelfde mutatie als een mens; ze staan er als API, met de naam van het systeem, en van de persoon ziet het alleen de eigen uren', async () => {
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) {
      const { data, errors } = await uren([dag(p.w.wij.amina)], { idempotentieSleutel });
      expect(errors).toEqual([]);
      expect(data?.participatieUrenVastleggen.inburgeraars).toEqual([{ id: p.w.wij.amina, roepnaam: null, participatieUren: { alleUren: 4 }, trajectstatus: null }]);
    }
    expect(await p.b.vraag('select bron, versie, minuten from participatie_uren')).toEqual([{ bron: 'API', versie: 1, minuten: 240 }]);
    expect(await inLog('participatieUrenVastleggen')).toEqual({ naam: 'Urensysteem', rol: 'PARTICIPATIECOORDINATOR', rubrieken: ['PARTICIPATIE_UREN'], personen: [p.w.wij.amina], opdracht: 'PARTICIPATIE', token: true });
  });

  it('leest terug wat het schreef, met de versie, en wijzigt het met een reden', async () => {
    const lees = async () => (await alsSysteem<{ mijnUren: { versie: number }[] }>(p, werk, MIJN_UREN, { van: '2026-11-16', tot: '2026-11-22' })).data?.mijnUren;
    expect(await lees()).toEqual([{ inburgeraarId: p.w.wij.amina, datum: '2026-11-17', activiteit: 'Houtwerkplaats', beginTijd: '09:00', duurMinuten: 240, versie: 1 }]);
    expect(code(await uren([dag(p.w.wij.amina, { duurMinuten: 180 })]))).toBe('VERSIE_VEROUDERD');
    expect(code(await uren([dag(p.w.wij.amina, { duurMinuten: 180, versie: 1 })]))).toBe('CORRECTIE_REDEN_NODIG');
    expect((await uren([dag(p.w.wij.amina, { duurMinuten: 180, versie: 1 })], { correctieReden: 'Gewijzigd in de urenregistratie' })).errors).toEqual([]);
    expect(await lees()).toMatchObject([{ duurMinuten: 180, versie: 2 }]);
    for (const [van, tot] of [['2026-11-22', '2026-11-16'], ['2026-01-01', '2026-11-16']]) expect(code(await alsSysteem(p, werk, MIJN_UREN, { van, tot }))).toBe('INVOER_ONJUIST');
    // What others wrote of the same person is not there.
    await p.b.zet('participatie_uren', { inburgeraar_id: p.w.wij.amina, organisatie_id: p.w.org.vwn, ingevoerd_door: p.w.wie.vwnTrainer.lidmaatschapId, datum: '2026-11-18', activiteit_id: p.w.activiteiten.hout, minuten: 60 });
    expect(await lees()).toHaveLength(1);
  });

  it('wordt per regel geweigerd zoals een mens: dubbel, te veel, in de toekomst, een onbekende activiteit; en wie er niet is of van een andere gemeente is één antwoord', async () => {
    const velden = async (regels: object[], anders = {}) => (await uren(regels, anders)).errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
    expect(await velden([dag(p.w.wij.amina, { datum: '2026-11-16' }), dag(p.w.wij.amina, { datum: '2026-11-16', beginTijd: '10:00' })])).toEqual(['regels.0.beginTijd UREN_OVERLAPPEN', 'regels.1.beginTijd UREN_OVERLAPPEN']);
    expect(await velden([dag(p.w.wij.amina, { datum: '2026-11-19' })])).toEqual(['regels.0.datum DATUM_IN_TOEKOMST']);
    expect(await velden([dag(p.w.wij.amina, { datum: '2026-11-16' })], { activiteitId: randomUUID() })).toEqual(['activiteitId ACTIVITEIT_ONBEKEND']);
    const [elders, onbekend] = [await uren([dag(p.w.wij.farid)]), await uren([dag(randomUUID())])];
    expect([code(elders), elders.tekst]).toEqual(['BUITEN_PLAATSING', onbekend.tekst]);
    const teVeel = await uren(Array.from({ length: 601 }, () => dag(p.w.wij.amina)));
    expect(code(teVeel)).toBe('VERZOEK_TE_GROOT');
  });

  it('doet niets zonder dat het token ervoor is: een token om mensen te vinden legt geen uren vast, en leest ze niet', async () => {
    const smal = await tokenVoor(p, werkplaats, 'koppelnummers:lezen');
    const voor = await p.b.vraag('select count(*)::int as n from participatie_uren');
    expect(code(await uren([dag(p.w.wij.amina, { datum: '2026-11-16' })], {}, smal))).toBe('GEEN_TOEGANG');
    expect(code(await alsSysteem(p, smal, MIJN_UREN, { van: '2026-11-16', tot: '2026-11-22' }))).toBe('GEEN_TOEGANG');
    expect(code(await voortgang({}, werk))).toBe('GEEN_TOEGANG');
    expect(await p.b.vraag('select count(*)::int as n from participatie_uren')).toEqual(voor);
  });

  it('wacht als de grens bereikt is: wat te veel is wordt niet vastgelegd, en niet in het log gezet', async () => {
    const druk = await systeemToelaten(p, { organisatieId: p.w.org.larcom, naam: 'Druk', rol: 'PARTICIPATIECOORDINATOR', acties: WERKACTIES, verzoekenPerMinuut: 2 });
    const token = await tokenVoor(p, druk);
    const statussen = [];
    for (const dagnummer of ['09', '10', '11']) statussen.push((await uren([dag(p.w.wij.amina, { datum: `2026-11-${dagnummer}` })], {}, token)).status);
    expect(statussen).toEqual([200, 200, 429]);
    expect(await p.b.vraag(`select datum::text from participatie_uren where datum between '2026-11-09' and '2026-11-11' order by 1`)).toEqual([{ datum: '2026-11-09' }, { datum: '2026-11-10' }]);
    expect(await p.b.vraag(`select count(*)::int as n from auditregel a join gebruiker g on g.id = a.gebruiker_id where g.naam = 'Druk' and a.soort = 'SCHRIJVEN'`)).toEqual([{ n: 2 }]);
  });
});

describe('Een leerlingsysteem van een school', () => {
  it('rapporteert voortgang met dezelfde mutatie als een docent; twee keer hetzelfde is één rapport, en het staat in het log', async () => {
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) {
      const { data, errors } = await voortgang({ idempotentieSleutel });
      expect(errors).toEqual([]);
      expect(data).toEqual({ voortgangRapporteren: { inburgeraar: { id: p.w.wij.amina, roepnaam: null, taalVoortgang: { laatsteRapportageOp: '2026-11-17' } } } });
    }
    expect(await p.b.vraag(`select v.inzet, g.naam, (select count(*)::int from voortgang_niveau n where n.rapportage_id = v.id) as niveaus from voortgangsrapportage v join lidmaatschap l on l.id = v.ingevoerd_door join gebruiker g on g.id = l.gebruiker_id`))
      .toEqual([{ inzet: 'GOED', naam: 'Leerlingsysteem', niveaus: 1 }]);
    expect(await inLog('voortgangRapporteren')).toEqual({ naam: 'Leerlingsysteem', rol: 'TAALCOORDINATOR', rubrieken: ['TAAL_VOORTGANG'], personen: [p.w.wij.amina], opdracht: 'TAAL', token: true });
  });

  it('niet over wie er niet is, niet van morgen, niet zonder inhoud, en niet met een token voor iets anders', async () => {
    const [elders, onbekend] = [await voortgang({ inburgeraarId: p.w.wij.farid }), await voortgang({ inburgeraarId: randomUUID() })];
    expect([code(elders), elders.tekst]).toEqual(['NIET_GEVONDEN', onbekend.tekst]);
    expect((await voortgang({ datum: '2026-11-19' })).errors[0]?.extensions.velden).toMatchObject([{ veld: 'datum', code: 'DATUM_IN_TOEKOMST' }]);
    expect((await voortgang({ niveaus: [] })).errors[0]?.extensions.velden?.map(({ veld }) => veld)).toContain('niveaus');
    expect(code(await voortgang({}, await tokenVoor(p, school, 'presentie:vastleggen lessen:lezen')))).toBe('GEEN_TOEGANG');
    expect(code(await uren([{ inburgeraarId: p.w.wij.amina, datum: '2026-11-17', duurMinuten: 60 }], {}, taal))).toBe('GEEN_TOEGANG');
    expect(await p.b.vraag('select count(*)::int as n from voortgangsrapportage')).toEqual([{ n: 1 }]);
  });
});
