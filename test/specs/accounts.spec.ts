import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let tweede: Persona;
let staphorst: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  tweede = await p.b.persona('Bart Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.dalfsen);
  staphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
});
afterAll(() => p.stop());

const LEDEN = '{ lidmaatschappen { id gebruikerId naam ikZelf rol rolNaam organisatie gedeeld van tot laatstGezienOp heeft } }';
interface Lid { id: string; gebruikerId: string; naam: string; ikZelf: boolean; rol: string; organisatie: string; gedeeld: boolean; van: string; tot: string | null; laatstGezienOp: string | null; heeft: string[] }
const leden = async (wie: Persona = p.w.wie.beheerder): Promise<Lid[]> => {
  const { data, errors } = await p.als<{ lidmaatschappen: Lid[] }>(wie, LEDEN);
  expect(errors).toEqual([]);
  return data?.lidmaatschappen ?? [];
};
const lid = async (wie: Persona, door = p.w.wie.beheerder) => (await leden(door)).find((l) => l.id === wie.lidmaatschapId);
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;

const GEEF = 'mutation($input: RolGevenInput!) { rolGeven(input: $input) { lidmaatschappen { id } } }';
const geef = (door: Persona, wie: Persona, organisatieId: string, rol: string, anders: { van?: string; tot?: string | null } = {}) =>
  p.als(door, GEEF, { input: { idempotentieSleutel: sleutel(), lidmaatschapId: wie.lidmaatschapId, organisatieId, rol, van: '2026-11-18', tot: null, ...anders } });
const STOP = 'mutation($input: RolBeeindigenInput!) { rolBeeindigen(input: $input) { lidmaatschappen { id tot } } }';
const stop = (door: Persona, wie: Persona, anders: { tot?: string | null; gezienTot?: string | null; ookMetWerk?: boolean } = {}) =>
  p.als(door, STOP, { input: { idempotentieSleutel: sleutel(), lidmaatschapId: wie.lidmaatschapId, gezienTot: null, tot: null, ookMetWerk: false, ...anders } });
const IK = '{ ik { rol } }';

describe('De beheerder ziet wie waar werkt', () => {
  it('bij de eigen gemeente en wie ervoor werkt, niet bij een andere gemeente; wie voorbij is niet, wie straks komt wel', async () => {
    await p.b.persona('Gerda Gisteren', 'TAALDOCENT', p.w.org.wenl, { tot: '2026-11-17' });
    const straks = await p.b.persona('Stan Straks', 'TAALDOCENT', p.w.org.wenl);
    await p.b.vraag(`update lidmaatschap set van = '2027-01-01' where id = $1`, [straks.lidmaatschapId]);
    const namen = (await leden()).map((l) => l.naam);
    expect(namen).toEqual(expect.arrayContaining(['Carla Consulent', 'Dirk Docent', 'Stan Straks', 'Salim Sleutel']));
    expect(namen).not.toContain('Gerda Gisteren');
    expect(namen).not.toContain('Chris Consulent');
    expect((await leden(staphorst)).map((l) => l.organisatie)).toEqual(expect.arrayContaining(['Gemeente Staphorst', 'WenL']));
    expect((await leden(staphorst)).map((l) => l.organisatie)).not.toContain('Larcom');
  });

  it('met welk werk op een naam staat, zonder te zeggen van wie of hoeveel; en geen inburgeraar', async () => {
    const amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
    expect((await lid(p.w.wie.consulent))?.heeft).toEqual(['REGIE', 'WAARNEMING']);
    expect((await lid(p.w.wie.taaldocent))?.heeft).toEqual(['GROEPEN']);
    expect((await lid(p.w.wie.vwnBegeleider))?.heeft).toEqual(['KOPPELINGEN']);
    expect((await lid(p.w.wie.teamleider))?.heeft).toEqual([]);
    expect(await lid(amina)).toBeUndefined();
    expect((await leden()).some((l) => l.gebruikerId === amina.gebruikerId)).toBe(false);
  });

  it('wanneer iemand voor het laatst inlogde: een sessie schuift de dag, en van een inburgeraar wordt niets bijgehouden', async () => {
    await p.als(p.w.wie.werkbegeleider, IK);
    expect((await lid(p.w.wie.werkbegeleider))?.laatstGezienOp).toBe('2026-11-18');
    expect((await lid(p.w.wie.woonconsulent))?.laatstGezienOp).toBeNull();
    const bilal = await p.b.persona('Bilal Testveen', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.bilal });
    await p.als(bilal, IK);
    expect(await p.b.vraag('select laatst_gezien_op from lidmaatschap where id = $1', [bilal.lidmaatschapId])).toEqual([{ laatst_gezien_op: null }]);
  });

  it('kost één opdracht, hoeveel mensen er ook werken, en schrijft niets in het auditlog over personen', async () => {
    const voor = await p.tel(() => leden());
    for (let i = 0; i < 20; i += 1) await p.b.persona(`Docent ${i}`, 'TAALDOCENT', p.w.org.nlTraining);
    const na = await p.tel(() => leden());
    expect(na.uitkomst.length).toBe(voor.uitkomst.length + 20);
    expect(na.aantal).toBe(voor.aantal);
    expect(await p.b.vraag('select 1 from auditregel where lidmaatschap_id = $1', [p.w.wie.beheerder.lidmaatschapId])).toEqual([]);
  });

  it('en verder niemand', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.fg, p.w.wie.taalcoordinator]) {
      expect(code(await p.als(wie, LEDEN))).toBe('GEEN_TOEGANG');
      expect(code(await geef(wie, p.w.wie.taaldocent, p.w.org.wenl, 'TAALCOORDINATOR'))).toBe('GEEN_TOEGANG');
    }
  });
});

describe('De beheerder geeft een rol', () => {
  it('die bij de soort organisatie past, vanaf een dag, en niet twee keer', async () => {
    const docent = await p.b.persona('Dora Dubbel', 'TAALDOCENT', p.w.org.nlTraining);
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.nlTraining, 'TAALCOORDINATOR'))).toBeUndefined();
    expect((await leden()).filter((l) => l.gebruikerId === docent.gebruikerId).map((l) => l.rol).sort()).toEqual(['TAALCOORDINATOR', 'TAALDOCENT']);
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.nlTraining, 'TAALCOORDINATOR'))).toBe('STAAT_ER_AL');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.larcom, 'TAALCOORDINATOR'))).toBe('KEUZE_ONBEKEND');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.nlTraining, 'INBURGERAAR'))).toBe('KEUZE_ONBEKEND');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.staphorst, 'CONSULENT'))).toBe('KEUZE_ONBEKEND');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.dalfsen, 'CONSULENT', { van: '2026-11-17' }))).toBe('DATUM_IN_VERLEDEN');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.dalfsen, 'CONSULENT', { van: '2027-06-01' }))).toBe('DATUM_ONWAARSCHIJNLIJK');
    expect(code(await geef(p.w.wie.beheerder, docent, p.w.org.dalfsen, 'CONSULENT', { tot: '2026-11-17' }))).toBe('PERIODE_ONJUIST');
  });

  it('nooit aan zichzelf, wel aan een andere beheerder; en niet aan wie alleen in een andere gemeente werkt', async () => {
    for (const rol of ['CONSULENT', 'FG', 'TEAMLEIDER']) expect(code(await geef(p.w.wie.beheerder, p.w.wie.beheerder, p.w.org.dalfsen, rol))).toBe('ROL_VOOR_UZELF');
    expect(code(await geef(p.w.wie.beheerder, tweede, p.w.org.dalfsen, 'BELEIDSMEDEWERKER'))).toBeUndefined();
    expect(code(await geef(p.w.wie.beheerder, p.w.wie.consulentStaphorst, p.w.org.dalfsen, 'CONSULENT'))).toBe('NIET_GEVONDEN');
  });

  it('twee keer sturen geeft één rol, en het staat in het logboek', async () => {
    const input = { idempotentieSleutel: sleutel(), lidmaatschapId: p.w.wie.vwnTrainer.lidmaatschapId, organisatieId: p.w.org.vwn, rol: 'VWN_BEGELEIDER', van: '2026-12-01', tot: '2027-02-01' };
    await Promise.all([p.als(p.w.wie.beheerder, GEEF, { input }), p.als(p.w.wie.beheerder, GEEF, { input })]);
    expect((await leden()).filter((l) => l.gebruikerId === p.w.wie.vwnTrainer.gebruikerId)).toHaveLength(2);
    expect(await p.b.vraag(`select soort, onderwerp, nieuw from wijziging where gebruiker_id = $1`, [p.w.wie.vwnTrainer.gebruikerId])).toEqual([{ soort: 'ROL_GEGEVEN', onderwerp: 'VWN_BEGELEIDER', nieuw: '2026-12-01/2027-02-01' }]);
  });
});

describe('De beheerder beëindigt een rol', () => {
  it('meteen: het volgende verzoek is van niemand, en opnieuw beginnen kan ook vandaag niet', async () => {
    const docent = await p.b.persona('Marit Meteen', 'TAALDOCENT', p.w.org.nlTraining);
    expect(code(await p.als(docent, IK))).toBeUndefined();
    expect(code(await stop(p.w.wie.beheerder, docent))).toBeUndefined();
    expect(code(await p.als(docent, IK))).toBe('NIET_INGELOGD');
    expect(await p.b.vraag('select 1 from sessie where lidmaatschap_id = $1', [docent.lidmaatschapId])).toEqual([]);
    expect(await p.b.vraag('select id from lidmaatschappen_van($1, $2)', [docent.gebruikerId, '2026-11-18'])).toEqual([]);
    expect(code(await stop(p.w.wie.beheerder, docent))).toBe('NIET_GEVONDEN');
  });

  it('ook wie vandaag pas begon', async () => {
    const docent = await p.b.persona('Vera Vandaag', 'TAALDOCENT', p.w.org.nlTraining);
    await p.b.vraag(`update lidmaatschap set van = '2026-11-18' where id = $1`, [docent.lidmaatschapId]);
    expect(code(await stop(p.w.wie.beheerder, docent))).toBeUndefined();
    expect(code(await p.als(docent, IK))).toBe('NIET_INGELOGD');
  });

  it('op een dag: tot en met die dag werkt het, en een dag in het verleden kan niet', async () => {
    const docent = await p.b.persona('Lotte Later', 'TAALDOCENT', p.w.org.nlTraining);
    expect(code(await stop(p.w.wie.beheerder, docent, { tot: '2026-11-17' }))).toBe('DATUM_IN_VERLEDEN');
    expect(code(await stop(p.w.wie.beheerder, docent, { tot: '2026-11-18' }))).toBeUndefined();
    expect(code(await p.als(docent, IK))).toBeUndefined();
    expect(code(await stop(p.w.wie.beheerder, docent, { tot: '2026-12-31' }))).toBe('VERSIE_VEROUDERD');
    expect(code(await stop(p.w.wie.beheerder, docent, { tot: '2026-12-31', gezienTot: '2026-11-18' }))).toBeUndefined();
  });

  it('noemt eerst welk werk er ligt; toch stoppen kan, en de regie is dan van niemand', async () => {
    const geweigerd = await stop(p.w.wie.beheerder, p.w.wie.andereConsulent);
    expect([code(geweigerd), geweigerd.errors[0]?.extensions.velden?.[0]?.veld]).toEqual(['ROL_HEEFT_WERK', 'ookMetWerk']);
    expect(code(await p.als(p.w.wie.andereConsulent, IK))).toBeUndefined();
    expect(code(await stop(p.w.wie.beheerder, p.w.wie.andereConsulent, { ookMetWerk: true }))).toBeUndefined();
    expect(code(await p.als(p.w.wie.andereConsulent, IK))).toBe('NIET_INGELOGD');
    const { data } = await p.als<{ takenPerConsulent: { consulentId: string | null; personen: number }[] }>(p.w.wie.teamleider, '{ takenPerConsulent { consulentId personen } }');
    expect(data?.takenPerConsulent.find((t) => t.consulentId === null)?.personen).toBe(2);
  });

  it('een ander account niet mee, en niet wie van een andere gemeente is', async () => {
    expect(code(await stop(p.w.wie.beheerder, p.w.wie.consulentStaphorst))).toBe('NIET_GEVONDEN');
    expect(code(await stop(staphorst, p.w.wie.werkbegeleider))).toBe('NIET_GEVONDEN');
    expect(code(await p.als(p.w.wie.werkbegeleider, IK))).toBeUndefined();
  });

  it('een organisatie van twee gemeenten loopt niet leeg door één van beide', async () => {
    const gedeeld = await p.b.organisatie('Taalhuis Samen', 'TAALAANBIEDER', [p.w.gemeenten.dalfsen, p.w.gemeenten.staphorst]);
    const [een, twee] = [await p.b.persona('Een Samen', 'TAALDOCENT', gedeeld), await p.b.persona('Twee Samen', 'TAALCOORDINATOR', gedeeld)];
    const uitkomsten = await Promise.all([stop(p.w.wie.beheerder, een), stop(staphorst, twee)]);
    expect(uitkomsten.map(code).sort()).toEqual(['ORGANISATIE_GEDEELD_LAATSTE', undefined]);
    // Where only one gemeente is left it may.
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-11-30', beeindigd_op = now() where organisatie_id = $1 and gemeente_id = $2`, [gedeeld, p.w.gemeenten.staphorst]);
    const over = uitkomsten[0] && code(uitkomsten[0]) ? een : twee;
    expect(code(await stop(p.w.wie.beheerder, over))).toBeUndefined();
  });
});

describe('Een gemeente houdt een beheerder', () => {
  it('twee die elkaar tegelijk weghalen: één wint, en er blijft er één', async () => {
    const gemeente = await p.b.gemeente('Ommen');
    const org = await p.b.organisatie('Gemeente Ommen', 'GEMEENTE', [gemeente]);
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const [a, b] = [await p.b.persona(`A${ronde}`, 'FUNCTIONEEL_BEHEERDER', org), await p.b.persona(`B${ronde}`, 'FUNCTIONEEL_BEHEERDER', org)];
      await Promise.all([p.koekje(a), p.koekje(b)]);
      const uitkomsten = (await Promise.all([stop(a, b), stop(b, a)])).map(code);
      expect(uitkomsten.filter((c) => c === undefined)).toHaveLength(1);
      expect(['TOEGANG_GEEINDIGD', 'NIET_INGELOGD']).toContain(uitkomsten.find((c) => c !== undefined));
      const over = await p.b.vraag<{ id: string }>(`select id from lidmaatschap where organisatie_id = $1 and rol = 'FUNCTIONEEL_BEHEERDER' and tot is null`, [org]);
      expect(over).toHaveLength(1);
      const laatste = over[0]?.id === a.lidmaatschapId ? a : b;
      expect(code(await stop(laatste, laatste))).toBe('LAATSTE_BEHEERDER');
      expect(code(await stop(laatste, laatste, { tot: '2027-01-01' }))).toBe('LAATSTE_BEHEERDER');
      await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where id = $1`, [laatste.lidmaatschapId]);
    }
  });

  it('wie zelf een einddatum heeft, telt niet als de andere', async () => {
    const gemeente = await p.b.gemeente('Raalte');
    const org = await p.b.organisatie('Gemeente Raalte', 'GEMEENTE', [gemeente]);
    const [vast, tijdelijk] = [await p.b.persona('Vast', 'FUNCTIONEEL_BEHEERDER', org), await p.b.persona('Tijdelijk', 'FUNCTIONEEL_BEHEERDER', org, { tot: '2026-12-31' })];
    expect(code(await stop(tijdelijk, vast))).toBe('LAATSTE_BEHEERDER');
    expect(code(await stop(vast, tijdelijk, { gezienTot: '2026-12-31' }))).toBeUndefined();
  });
});
