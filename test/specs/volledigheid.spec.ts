import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakVerzender } from '../../server/domain/berichten/verzenden.ts';
import { alsMail, type Brief } from '../../server/domain/berichten/post.ts';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import { NU, type Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => {
  p = await portaalStarten();
  // A group like Z1, in the gemeente that reads counts, and one of a school that has none.
  await p.b.vraag(`update gebruiker set email = 'tilly@wenl.test' where id = $1`, [p.w.wie.taalcoordinator.gebruikerId]);
});
afterAll(() => p.stop());
beforeEach(async () => {
  p.klokOp(NU);
  for (const tabel of ['voortgang_niveau', 'voortgangsrapportage', 'groepsweek', 'herinnering', 'bericht', 'participatie_uren', 'participatie_totaal']) await p.b.vraag(`delete from ${tabel}`);
});

interface Telling { soort: string; verwacht: number; gedaan: number; nietsTeMelden: number }
interface Open { soort: string; lesId: string | null; dag: string; leeg: boolean; versie: number }
interface Stand { id: string; organisatie: string; uiterlijk: string; opgaven: Telling[]; groepen: { groep: { naam: string }; opgaven: Telling[]; openstaand: Open[] }[]; herinnerdOp: string | null; magHerinneren: boolean }
const VELDEN = 'id organisatie van tot uiterlijk opgaven { soort verwacht gedaan nietsTeMelden } groepen { groep { naam } opgaven { soort verwacht gedaan nietsTeMelden } openstaand { soort lesId dag leeg versie } } herinnerdOp magHerinneren';
const STAND = `query($jaar: Int, $kwartaal: Int) { volledigheid(jaar: $jaar, kwartaal: $kwartaal) { ${VELDEN} } }`;
const WEKEN = `mutation($input: LegeWekenVastleggenInput!) { legeWekenVastleggen(input: $input) { volledigheid { ${VELDEN} } } }`;
const HERINNER = `mutation($input: PartnerHerinnerenInput!) { partnerHerinneren(input: $input) { volledigheid { ${VELDEN} } } }`;

const stand = async (wie: Persona, wanneer: Record<string, unknown> = {}) => {
  const { data, errors } = await p.als<{ volledigheid: Stand[] }>(wie, STAND, wanneer);
  expect(errors).toEqual([]);
  return data?.volledigheid ?? [];
};
const van = async (naam: string, wie = p.w.wie.beleidsmedewerker) => (await stand(wie)).find((s) => s.organisatie === naam);
const week = (maandag: string, anders: Record<string, unknown> = {}) => ({ groepId: p.w.groepen.hout, week: maandag, leeg: true, versie: 0, ...anders });
const weken = (regels: object[], anders: Record<string, unknown> = {}, wie = p.w.wie.werkbegeleider) => p.als<{ legeWekenVastleggen: { volledigheid: Stand } }>(wie, WEKEN, { input: { idempotentieSleutel: sleutel(), weken: regels, ...anders } });
const bezwaren = (antwoord: Awaited<ReturnType<typeof weken>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const herinner = (organisatieId: string, wie = p.w.wie.beleidsmedewerker, idempotentieSleutel = sleutel()) => p.als<{ partnerHerinneren: { volledigheid: Stand } }>(wie, HERINNER, { input: { idempotentieSleutel, organisatieId } });
const rapporteer = (id: string, anders: Record<string, unknown> = {}) => p.b.zet('voortgangsrapportage', { inburgeraar_id: id, organisatie_id: p.w.org.wenl, datum: '2026-11-16', inzet: 'GOED', ingevoerd_op: NU, ...anders });
const uren = (id: string, datum: string, anders: Record<string, unknown> = {}) => p.b.zet('participatie_uren', { inburgeraar_id: id, organisatie_id: p.w.org.larcom, datum, activiteit_id: p.w.activiteiten.hout, minuten: 120, ...anders });

describe('Een docent ziet wat er van de eigen groepen ontbreekt', () => {
  it('de lessen zonder volledige presentie, niet die van vandaag, de vervallen les of die van een collega', async () => {
    const [wenl] = await stand(p.w.wie.taaldocent);
    expect(wenl?.groepen.map((g) => g.groep.naam)).toEqual(['Z1']);
    expect(wenl?.groepen[0]?.openstaand).toEqual([{ soort: 'PRESENTIE', lesId: p.w.lessen.maandag, dag: '2026-11-16', leeg: false, versie: 0 }]);
    expect(wenl?.opgaven).toEqual([{ soort: 'PRESENTIE', verwacht: 1, gedaan: 0, nietsTeMelden: 0 }, { soort: 'RAPPORTAGE', verwacht: 3, gedaan: 0, nietsTeMelden: 0 }]);
  });

  it('een les is klaar als van iedereen die er toen bij hoorde iets vaststaat', async () => {
    const van = async () => (await stand(p.w.wie.taaldocent))[0]?.opgaven[0];
    const ids = [await p.b.presentie(p.w.lessen.maandag, p.w.wij.gulsum, p.w.org.wenl, '2026-11-16', 'ONGEOORLOOFD_AFWEZIG', 0, p.w.wie.taaldocent)];
    expect(await van()).toMatchObject({ verwacht: 1, gedaan: 0 });
    ids.push(await p.b.presentie(p.w.lessen.maandag, p.w.wij.farid, p.w.org.wenl, '2026-11-16', 'AANWEZIG', 150, p.w.wie.taaldocent));
    expect(await van()).toMatchObject({ verwacht: 1, gedaan: 1 });
    await p.b.vraag('delete from presentie where id = any($1)', [ids]);
  });

  it('een rapportage telt in het kwartaal van haar dag, ook als er niets te melden was', async () => {
    await rapporteer(p.w.wij.amina);
    await rapporteer(p.w.wij.gulsum, { niets_te_melden: true, inzet: null });
    await rapporteer(p.w.wij.farid, { datum: '2026-09-30' });
    expect((await stand(p.w.wie.taaldocent))[0]?.opgaven[1]).toEqual({ soort: 'RAPPORTAGE', verwacht: 3, gedaan: 2, nietsTeMelden: 1 });
    expect((await stand(p.w.wie.taaldocent, { jaar: 2026, kwartaal: 3 }))[0]?.opgaven.find((o) => o.soort === 'RAPPORTAGE')).toMatchObject({ verwacht: 3, gedaan: 1 });
  });

  it('over wie verhuisde en door niemand meer in te vullen is wordt niets gevraagd', async () => {
    await p.b.vraag(`update inburgeraar set vertrokken_op = '2026-11-17' where id = $1`, [p.w.wij.gulsum]);
    expect((await stand(p.w.wie.taaldocent))[0]?.opgaven[1]).toMatchObject({ soort: 'RAPPORTAGE', verwacht: 2 });
    await p.b.vraag('update inburgeraar set vertrokken_op = null where id = $1', [p.w.wij.gulsum]);
  });

  it('en de coördinator van alle groepen van de school', async () => {
    expect((await stand(p.w.wie.taalcoordinator))[0]?.groepen.map((g) => g.groep.naam)).toEqual(['Z1', 'Z2']);
    expect((await stand(p.w.wie.coordinatorNlTraining))[0]).toMatchObject({ organisatie: 'NL training', opgaven: [], groepen: [] });
  });
});

describe('Een werkbegeleider zegt dat er in een week niets te melden was', () => {
  const openWeken = async (wie = p.w.wie.werkbegeleider) => (await stand(wie))[0]?.groepen.flatMap((g) => g.openstaand.filter((o) => !o.leeg).map((o) => o.dag));

  it('van een week zonder uren; de lopende week wordt nog niet gevraagd, uren maken de week vol', async () => {
    expect(await openWeken()).toEqual(['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09']);
    await uren(p.w.wij.amina, '2026-10-11');
    const { data, errors } = await weken([week('2026-10-12'), week('2026-10-19')]);
    expect(errors).toEqual([]);
    expect(data?.legeWekenVastleggen.volledigheid.opgaven).toEqual([{ soort: 'UREN', verwacht: 6, gedaan: 3, nietsTeMelden: 2 }]);
    expect(await openWeken()).toEqual(['2026-10-26', '2026-11-02', '2026-11-09']);
  });

  it('en kan dat terugnemen; uren die later komen gelden vanzelf', async () => {
    await weken([week('2026-10-12')]);
    await uren(p.w.wij.bilal, '2026-10-13');
    expect((await stand(p.w.wie.werkbegeleider))[0]?.opgaven).toEqual([{ soort: 'UREN', verwacht: 6, gedaan: 1, nietsTeMelden: 0 }]);
    await p.b.vraag('delete from participatie_uren');
    expect((await weken([week('2026-10-12', { leeg: false, versie: 1 })])).errors).toEqual([]);
    expect(await openWeken()).toContain('2026-10-12');
  });

  it('niet van een week die loopt, die geen maandag heeft, waarin uren staan, van een ander of op een oude versie: elk bezwaar op zijn regel', async () => {
    await uren(p.w.wij.amina, '2026-10-06');
    await weken([week('2026-11-02')]);
    const antwoord = await weken([week('2026-11-16'), week('2026-10-13'), week('2026-10-05'), week('2026-10-26', { groepId: p.w.groepen.z1 }), week('2026-11-02'), week('2026-11-02', { versie: 1 }), week('2026-10-12', { groepId: randomUUID() })]);
    expect(bezwaren(antwoord)).toEqual([
      'weken.0.week WEEK_NIET_VOORBIJ', 'weken.1.week WEEK_NIET_VOORBIJ', 'weken.2.leeg WEEK_HEEFT_UREN', 'weken.3.groepId NIET_GEVONDEN', 'weken.4.versie VERSIE_VEROUDERD',
      'weken.5.week STAAT_ER_AL', 'weken.6.groepId NIET_GEVONDEN',
    ]);
    expect(await p.b.vraag('select versie from groepsweek')).toEqual([{ versie: 1 }]);
  });

  it('een dubbele tik is één keer; een docent en de gemeente zeggen dit niet', async () => {
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await weken([week('2026-10-12')], { idempotentieSleutel })).errors).toEqual([]);
    expect(await p.b.vraag('select versie from groepsweek')).toEqual([{ versie: 1 }]);
    for (const wie of [p.w.wie.taaldocent, p.w.wie.beleidsmedewerker]) expect((await weken([week('2026-10-12')], {}, wie)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
    expect((await weken([])).errors[0]?.extensions.code).toBe('NIETS_INGEVULD');
    expect((await weken(Array.from({ length: 61 }, () => week('2026-10-12')))).errors[0]?.extensions.code).toBe('VERZOEK_TE_GROOT');
  });

  it('een begeleider van een andere groep van dezelfde organisatie kan dat niet', async () => {
    const ander = await p.b.persona('Wia Werk', 'WERKBEGELEIDER', p.w.org.larcom);
    await p.b.groep('Hout B', 'WERKGROEP', p.w.org.larcom, [ander], []);
    expect(bezwaren(await weken([week('2026-10-12')], {}, ander))).toEqual(['weken.0.groepId NIET_GEVONDEN']);
    expect((await weken([week('2026-10-12')], {}, p.w.wie.participatiecoordinator)).errors).toEqual([]);
  });
});

describe('De gemeente ziet van elke partner hoe volledig het is, zonder groepen en personen', () => {
  it('alleen over inwoners van de eigen gemeente, en alleen partners die iets aanleveren', async () => {
    const alle = await stand(p.w.wie.beleidsmedewerker);
    expect(alle.map((s) => s.organisatie)).toEqual(['Larcom', 'NL training', 'WenL']);
    expect(alle.every((s) => s.groepen.length === 0)).toBe(true);
    // Farid lives in Staphorst.
    expect((await van('WenL'))?.opgaven).toEqual([{ soort: 'PRESENTIE', verwacht: 1, gedaan: 0, nietsTeMelden: 0 }, { soort: 'RAPPORTAGE', verwacht: 3, gedaan: 0, nietsTeMelden: 0 }]);
    const beleidStaphorst = await p.b.persona('Bert Beleid', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
    expect(await stand(beleidStaphorst)).toMatchObject([{ organisatie: 'WenL', opgaven: [{ soort: 'PRESENTIE', verwacht: 1 }, { soort: 'RAPPORTAGE', verwacht: 1 }] }]);
  });

  it('tot veertien dagen na een kwartaal gaat het over dat kwartaal, en alleen daarover wordt herinnerd', async () => {
    p.klokOp(new Date('2027-01-14T10:00:00+01:00'));
    const beleid = await p.b.persona('Bob Beleid', 'BELEIDSMEDEWERKER', p.w.org.dalfsen);
    const wenl = async (wanneer = {}) => (await stand(beleid, wanneer)).find((s) => s.organisatie === 'WenL');
    expect(await wenl()).toMatchObject({ uiterlijk: '2027-01-14', magHerinneren: true });
    expect(await wenl({ jaar: 2027, kwartaal: 1 })).toMatchObject({ uiterlijk: '2027-04-14', magHerinneren: false });
    expect(await wenl({ jaar: 2026, kwartaal: 3 })).toMatchObject({ magHerinneren: false });
    p.klokOp(new Date('2027-01-15T10:00:00+01:00'));
    const daarna = await p.b.persona('Bor Beleid', 'BELEIDSMEDEWERKER', p.w.org.dalfsen);
    expect((await stand(daarna)).find((s) => s.organisatie === 'WenL')).toMatchObject({ uiterlijk: '2027-04-14' });
  });

  it('kost evenveel opdrachten aan de database bij één partner als bij drie, en laat geen inzage na', async () => {
    const [voor] = await p.b.vraag('select count(*) from auditregel');
    const beleidStaphorst = await p.b.persona('Bep Beleid', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
    const een = await p.tel(() => stand(beleidStaphorst));
    const drie = await p.tel(() => stand(p.w.wie.teamleider));
    expect([een.uitkomst.length, drie.uitkomst.length]).toEqual([1, 3]);
    expect(drie.aantal).toBe(een.aantal);
    expect(await p.b.vraag('select count(*) from auditregel')).toEqual([voor]);
  });

  it('is niet voor een consulent, de FG of een partner die niets aanlevert', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.fg, p.w.wie.vwnCoordinator, p.w.wie.woonconsulent]) expect((await p.als(wie, STAND)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});

describe('Een vriendelijke herinnering', () => {
  const verstuurd = async () => {
    const brieven: Brief[] = [];
    await maakVerzender({ bank: p.pool, klok: () => NU, post: { verstuur: async (brief) => { brieven.push(brief); }, sluit: () => undefined } }).ronde();
    return brieven;
  };

  it('gaat naar de coördinatoren van de partner, met één zin en een link, zonder personen', async () => {
    const { data, errors } = await herinner(p.w.org.wenl);
    expect(errors).toEqual([]);
    expect(data?.partnerHerinneren.volledigheid).toMatchObject({ organisatie: 'WenL', herinnerdOp: NU.toISOString(), magHerinneren: false });
    const [brief, ...rest] = await verstuurd();
    expect(rest).toEqual([]);
    expect(brief).toMatchObject({ adres: 'tilly@wenl.test', taal: 'nl' });
    const mail = alsMail(brief as Brief, 'samenspel@voorbeeld.test', 'https://samenspel.voorbeeld.test');
    expect(mail.text).toBe('Er staat nog iets open in Samenspel. Wilt u kijken?\n\nhttps://samenspel.voorbeeld.test/volledigheid\n');
    expect(JSON.stringify(mail)).not.toMatch(/Amina|Z1|WenL\b(?!\.test)/);
  });

  it('hoogstens één keer in zeven dagen, per gemeente; de partner ziet wanneer', async () => {
    await herinner(p.w.org.wenl);
    expect((await herinner(p.w.org.wenl)).errors[0]?.extensions.code).toBe('HERINNERING_TE_SNEL');
    expect((await stand(p.w.wie.taalcoordinator))[0]?.herinnerdOp).toBe(NU.toISOString());
    const beleidStaphorst = await p.b.persona('Bas Beleid', 'BELEIDSMEDEWERKER', p.w.org.staphorst);
    expect((await stand(beleidStaphorst))[0]?.herinnerdOp).toBeNull();
    expect((await herinner(p.w.org.wenl, beleidStaphorst)).errors).toEqual([]);
    await p.b.vraag(`update herinnering set ingevoerd_op = '2026-11-12T10:00:00+01:00'`);
    expect((await herinner(p.w.org.wenl)).errors[0]?.extensions.code).toBe('HERINNERING_TE_SNEL');
    await p.b.vraag(`update herinnering set ingevoerd_op = '2026-11-11T10:00:00+01:00'`);
    expect((await herinner(p.w.org.wenl)).errors).toEqual([]);
  });

  it('niet aan wie niets te doen heeft, van wie geen adres bekend is, of die niet voor de gemeente werkt', async () => {
    expect((await herinner(p.w.org.nlTraining)).errors[0]?.extensions.code).toBe('HERINNERING_NIETS_OPEN');
    expect((await herinner(p.w.org.larcom)).errors[0]?.extensions.code).toBe('HERINNERING_GEEN_ADRES');
    const vreemd = await Promise.all([p.w.org.vwn, randomUUID(), 'geen-uuid'].map((id) => herinner(id)));
    expect(vreemd.map((a) => a.errors[0]?.extensions.code)).toEqual(['NIET_GEVONDEN', 'NIET_GEVONDEN', 'NIET_GEVONDEN']);
    expect(await p.b.vraag('select 1 from bericht')).toEqual([]);
  });

  it('niet meer aan wie niet meer bij de partner werkt; een dubbele tik is één mail', async () => {
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await herinner(p.w.org.wenl, p.w.wie.teamleider, idempotentieSleutel)).errors).toEqual([]);
    expect(await p.b.vraag('select lidmaatschap_id, inburgeraar_id, soort, pad from bericht')).toEqual([{ lidmaatschap_id: p.w.wie.taalcoordinator.lidmaatschapId, inburgeraar_id: null, soort: 'AANLEVEREN', pad: '/volledigheid' }]);
    await p.b.vraag(`update lidmaatschap set tot = '2026-11-17' where id = $1`, [p.w.wie.taalcoordinator.lidmaatschapId]);
    expect(await verstuurd()).toEqual([]);
    await p.b.vraag('update lidmaatschap set tot = null where id = $1', [p.w.wie.taalcoordinator.lidmaatschapId]);
  });

  it('stuurt een partner zichzelf of een ander niet', async () => {
    expect((await herinner(p.w.org.wenl, p.w.wie.taalcoordinator)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
