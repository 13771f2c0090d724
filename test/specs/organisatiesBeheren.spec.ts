import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let staphorst: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  staphorst = await p.b.persona('Bob Beheer', 'FUNCTIONEEL_BEHEERDER', p.w.org.staphorst);
});
afterAll(() => p.stop());

const VELDEN = 'id naam soort gemeenten eigen contractVan contractTot beeindigdOp naamVoorstel voorstelVan email telefoon adres versie';
interface Organisatie { id: string; naam: string; soort: string; gemeenten: string[]; eigen: boolean; contractVan: string | null; contractTot: string | null; beeindigdOp: string | null; naamVoorstel: string | null; voorstelVan: string | null; email: string | null; telefoon: string | null; adres: string | null; versie: number }
const LEG = `mutation($input: OrganisatieVastleggenInput!) { organisatieVastleggen(input: $input) { organisatie { ${VELDEN} } } }`;
const leg = async (wie: Persona, anders: Record<string, unknown>) => {
  const antwoord = await p.als<{ organisatieVastleggen: { organisatie: Organisatie } }>(wie, LEG, { input: { idempotentieSleutel: sleutel(), id: null, versie: 0, naam: 'Naamloos', ...anders } });
  return { ...antwoord, organisatie: antwoord.data?.organisatieVastleggen?.organisatie };
};
const STOP = `mutation($input: OrganisatieBeeindigenInput!) { organisatieBeeindigen(input: $input) { organisatie { ${VELDEN} } } }`;
const stop = (wie: Persona, { id, versie }: Pick<Organisatie, 'id' | 'versie'>, tot: string) => p.als<{ organisatieBeeindigen: { organisatie: Organisatie } }>(wie, STOP, { input: { idempotentieSleutel: sleutel(), id, versie, tot } });
const alle = async (wie: Persona = p.w.wie.beheerder) => (await p.als<{ partnerorganisaties: Organisatie[] }>(wie, `{ partnerorganisaties { ${VELDEN} } }`)).data?.partnerorganisaties ?? [];
const een = async (id: string, wie: Persona = p.w.wie.beheerder): Promise<Organisatie> => {
  const gevonden = (await alle(wie)).find((o) => o.id === id);
  if (!gevonden) throw new Error('The organisation is not in the list');
  return gevonden;
};
const code = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code;

describe('De beheerder maakt een organisatie', () => {
  it('met contract en hoe zij te bereiken is; de andere gemeente ziet haar niet', async () => {
    const { organisatie, errors } = await leg(p.w.wie.beheerder, { naam: '  Fietsschool Vecht ', soort: 'PARTICIPATIEAANBIEDER', contractVan: '2026-12-01', contractTot: '2027-11-30', email: 'info@fietsschool.example', telefoon: '0529 000 001', adres: 'Stationsplein 1, Dalfsen' });
    expect(errors).toEqual([]);
    expect(organisatie).toMatchObject({ naam: 'Fietsschool Vecht', soort: 'PARTICIPATIEAANBIEDER', gemeenten: ['Dalfsen'], contractVan: '2026-12-01', contractTot: '2027-11-30', email: 'info@fietsschool.example', versie: 1 });
    expect((await alle(staphorst)).map((o) => o.naam)).not.toContain('Fietsschool Vecht');
  });

  it('twee keer sturen maakt er één; dezelfde naam nog eens niet, ook niet met andere hoofdletters', async () => {
    const input = { idempotentieSleutel: sleutel(), id: null, versie: 0, naam: 'Naaiatelier Noord', soort: 'PARTICIPATIEAANBIEDER' };
    await Promise.all([p.als(p.w.wie.beheerder, LEG, { input }), p.als(p.w.wie.beheerder, LEG, { input })]);
    expect((await alle()).filter((o) => o.naam === 'Naaiatelier Noord')).toHaveLength(1);
    expect(code(await leg(p.w.wie.beheerder, { naam: 'naaiatelier noord', soort: 'PARTICIPATIEAANBIEDER' }))).toBe('STAAT_ER_AL');
    expect(code(await leg(p.w.wie.beheerder, { naam: 'Naaiatelier Noord', soort: 'WELZIJN' }))).toBe('ORGANISATIE_NAAM_BEZET');
  });

  it('een die al voor een andere gemeente werkt, wordt gekoppeld en niet nog eens gemaakt', async () => {
    const { organisatie } = await leg(staphorst, { naam: 'Larcom', soort: 'PARTICIPATIEAANBIEDER', contractTot: '2027-06-30' });
    expect(organisatie).toMatchObject({ id: p.w.org.larcom, gemeenten: ['Dalfsen', 'Staphorst'], contractTot: '2027-06-30' });
    expect((await een(p.w.org.larcom)).contractTot).toBeNull();
  });

  it('geen gemeente, geen onbekende soort, en wat niet klopt komt bij zijn veld', async () => {
    expect(code(await leg(p.w.wie.beheerder, { naam: 'Gemeente Elders', soort: 'GEMEENTE' }))).toBe('KEUZE_ONBEKEND');
    const { errors } = await leg(p.w.wie.beheerder, { naam: ' ', soort: 'WELZIJN', contractVan: '2027-01-01', contractTot: '2026-12-31', email: 'geen adres', telefoon: 'bel mij' });
    expect(errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`).sort()).toEqual(['contractTot PERIODE_ONJUIST', 'email VORM_ONJUIST', 'naam VELD_VERPLICHT', 'telefoon VORM_ONJUIST']);
  });

  it('alleen de beheerder', async () => {
    for (const wie of [p.w.wie.teamleider, p.w.wie.beleidsmedewerker, p.w.wie.fg, p.w.wie.vwnCoordinator]) expect(code(await leg(wie, { naam: 'X', soort: 'WELZIJN' }))).toBe('GEEN_TOEGANG');
  });
});

describe('De beheerder wijzigt een organisatie', () => {
  it('hernoemt wat alleen voor de eigen gemeente werkt, onder de versie die werd gezien', async () => {
    const { id, versie } = await een(p.w.org.vwn);
    expect(code(await leg(p.w.wie.beheerder, { id, versie, naam: 'VluchtelingenWerk Oost' }))).toBeUndefined();
    expect((await een(id)).naam).toBe('VluchtelingenWerk Oost');
    expect(code(await leg(p.w.wie.beheerder, { id, versie, naam: 'VluchtelingenWerk West' }))).toBe('VERSIE_VEROUDERD');
    expect(code(await leg(p.w.wie.beheerder, { id, versie: 1, naam: 'SAAM Welzijn' }))).toBe('ORGANISATIE_NAAM_BEZET');
    expect(await p.b.vraag(`select oud, nieuw from wijziging where organisatie_id = $1 and soort = 'NAAM_GEWIJZIGD'`, [id])).toEqual([{ oud: 'VluchtelingenWerk', nieuw: 'VluchtelingenWerk Oost' }]);
  });

  it('een naam die twee gemeenten gebruiken verandert pas als de tweede hetzelfde geeft', async () => {
    const id = p.w.org.wenl;
    expect(code(await leg(p.w.wie.beheerder, { id, versie: 0, naam: 'WenL Taal' }))).toBeUndefined();
    expect(await een(id)).toMatchObject({ naam: 'WenL', naamVoorstel: 'WenL Taal', voorstelVan: 'Dalfsen' });
    // Saying it twice is no second voice.
    expect(code(await leg(p.w.wie.beheerder, { id, versie: 1, naam: 'WenL Taal' }))).toBeUndefined();
    expect((await een(id)).naam).toBe('WenL');
    const daar = await een(id, staphorst);
    expect(daar).toMatchObject({ naamVoorstel: 'WenL Taal', voorstelVan: 'Dalfsen', versie: 0 });
    expect(code(await leg(staphorst, { id, versie: 0, naam: 'WenL Taal' }))).toBeUndefined();
    expect(await een(id)).toMatchObject({ naam: 'WenL Taal', naamVoorstel: null, voorstelVan: null });
  });

  it('elke gemeente houdt haar eigen contract en contact van een gedeelde organisatie', async () => {
    const id = p.w.org.wenl;
    const { versie } = await een(id);
    await leg(p.w.wie.beheerder, { id, versie, naam: 'WenL Taal', contractTot: '2027-01-31', telefoon: '0529 111111' });
    expect(await een(id)).toMatchObject({ contractTot: '2027-01-31', telefoon: '0529 111111' });
    expect(await een(id, staphorst)).toMatchObject({ contractTot: null, telefoon: null });
  });

  it('niet een organisatie die alleen voor een andere gemeente werkt, en niet die gemeente zelf', async () => {
    const elders = await p.b.organisatie('Taalschool Elders', 'TAALAANBIEDER', [p.w.gemeenten.staphorst]);
    for (const id of [elders, p.w.org.staphorst]) expect(code(await leg(p.w.wie.beheerder, { id, versie: 0, naam: 'Gekaapt' }))).toBe('NIET_GEVONDEN');
    expect((await p.b.vraag<{ naam: string }>('select naam from organisatie where id = $1', [elders]))[0]?.naam).toBe('Taalschool Elders');
  });

  it('een nieuwe laatste dag van het contract is voor de consulent meteen een taak, of geen taak meer', async () => {
    const TAKEN = '{ taken(first: 100, filter: { soort: "CONTRACT_EINDE" }) { totaal } }';
    const aantal = async () => (await p.als<{ taken: { totaal: number } }>(p.w.wie.andereConsulent, TAKEN)).data?.taken.totaal;
    const id = p.w.org.wenl;
    expect(await aantal()).toBeGreaterThan(0);
    await leg(p.w.wie.beheerder, { id, versie: (await een(id)).versie, naam: 'WenL Taal', contractTot: '2028-01-31' });
    expect(await aantal()).toBe(0);
  });
});

describe('De samenwerking stopt', () => {
  it('niet zolang er na die dag nog iemand van de eigen gemeente is; de andere gemeente merkt er niets van', async () => {
    const wenl = await een(p.w.org.wenl);
    expect(code(await stop(p.w.wie.beheerder, wenl, '2026-12-31'))).toBe('ORGANISATIE_HEEFT_MENSEN');
    await p.b.vraag(`update betrokkenheid b set tot = '2026-12-31' from inburgeraar i where i.id = b.inburgeraar_id and i.gemeente_id = $2 and b.organisatie_id = $1 and (b.tot is null or b.tot > '2026-12-31')`, [p.w.org.wenl, p.w.gemeenten.dalfsen]);
    expect(code(await stop(p.w.wie.beheerder, wenl, '2026-12-30'))).toBe('ORGANISATIE_HEEFT_MENSEN');
    expect(code(await stop(p.w.wie.beheerder, wenl, '2026-11-17'))).toBe('DATUM_IN_VERLEDEN');
    expect(code(await stop(p.w.wie.beheerder, wenl, '2026-12-31'))).toBeUndefined();
    expect((await een(p.w.org.wenl)).contractTot).toBe('2026-12-31');
    expect((await een(p.w.org.wenl)).beeindigdOp).not.toBeNull();
    expect((await een(p.w.org.wenl, staphorst)).beeindigdOp).toBeNull();
    expect(code(await leg(p.w.wie.beheerder, { id: p.w.org.wenl, versie: (await een(p.w.org.wenl)).versie, naam: 'WenL Taal' }))).toBe('ORGANISATIE_BEEINDIGD');
  });

  it('tot die dag kan er nog iemand bij, niet erna; en als de dag voorbij is staat zij niet meer in de lijst van de consulent', async () => {
    const BETREK = 'mutation($input: BetrokkenheidVastleggenInput!) { betrokkenheidVastleggen(input: $input) { inburgeraar { id } } }';
    const betrek = (tot: string | null) => p.als(p.w.wie.consulent, BETREK, { input: { idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.ilham, organisatieId: p.w.org.wenl, opdracht: 'TAAL', grondslag: 'WET', van: '2026-11-18', tot } });
    for (const tot of [null, '2027-01-01']) expect(code(await betrek(tot))).toBe('EINDE_TE_LAAT');
    expect(code(await betrek('2026-12-31'))).toBeUndefined();
    const keuzes = async () => (await p.als<{ betrekbareOrganisaties: { naam: string }[] }>(p.w.wie.consulent, '{ betrekbareOrganisaties { naam } }')).data?.betrekbareOrganisaties.map((o) => o.naam) ?? [];
    expect(await keuzes()).toContain('WenL Taal');
    await p.b.vraag(`update organisatie_gemeente set contract_tot = '2026-11-17' where organisatie_id = $1 and gemeente_id = $2`, [p.w.org.wenl, p.w.gemeenten.dalfsen]);
    expect(await keuzes()).not.toContain('WenL Taal');
  });

  it('en begint weer door haar opnieuw te maken', async () => {
    const { organisatie, errors } = await leg(p.w.wie.beheerder, { naam: 'WenL Taal', soort: 'TAALAANBIEDER', contractVan: '2027-01-01' });
    expect([errors, organisatie?.id, organisatie?.beeindigdOp]).toEqual([[], p.w.org.wenl, null]);
  });
});

describe('Het logboek van wijzigingen', () => {
  const LOG = 'query($voor: ID, $soort: String) { wijzigingen(voor: $voor, soort: $soort) { meer regels { id op door gemeente soort organisatie wie onderwerp oud nieuw } } }';
  interface Log { wijzigingen: { meer: boolean; regels: { id: string; door: string; gemeente: string; soort: string; organisatie: string | null; onderwerp: string | null; oud: string | null; nieuw: string | null }[] } }
  const log = async (wie: Persona, v: Record<string, unknown> = {}) => (await p.als<Log>(wie, LOG, v)).data?.wijzigingen;

  it('is voor de beheerder en de FG hetzelfde: wie, wanneer, wat er stond en wat er kwam, het nieuwste eerst', async () => {
    const [beheer, fg] = [await log(p.w.wie.beheerder), await log(p.w.wie.fg)];
    expect(beheer).toEqual(fg);
    expect(beheer?.regels[0]).toMatchObject({ soort: 'ORGANISATIE_GEKOPPELD', door: 'Bea Beheer', gemeente: 'Dalfsen', organisatie: 'WenL Taal' });
    expect((await log(p.w.wie.fg, { soort: 'CONTRACT_GEWIJZIGD' }))?.regels.map((r) => `${r.oud} → ${r.nieuw}`)).toContain('/ → /2027-01-31');
    for (const wie of [p.w.wie.consulent, p.w.wie.teamleider, p.w.wie.taalcoordinator]) expect(code(await p.als(wie, LOG))).toBe('GEEN_TOEGANG');
  });

  it('een andere gemeente leest wat er bij een gedeelde organisatie gebeurde, en niets van een eigen', async () => {
    const daar = await log(staphorst);
    expect(daar?.regels.some((r) => r.gemeente === 'Dalfsen' && r.organisatie === 'WenL Taal')).toBe(true);
    expect(daar?.regels.some((r) => r.organisatie === 'Fietsschool Vecht')).toBe(false);
  });

  it('bewaart geen adres of telefoon, alleen dat het contact veranderde', async () => {
    expect(JSON.stringify(await p.b.vraag('select * from wijziging'))).not.toMatch(/fietsschool\.example|0529|Stationsplein/);
  });

  it('groeit alleen: zelfs wie langs de rijbeveiliging mag, verandert of wist geen regel', async () => {
    for (const poging of [`update wijziging set nieuw = 'x'`, 'delete from wijziging']) await expect(p.b.vraag(poging)).rejects.toThrow('never changed');
  });

  it('een wijziging die niet doorging staat er niet in', async () => {
    const voor = (await log(p.w.wie.fg))?.regels[0]?.id;
    await leg(p.w.wie.beheerder, { id: p.w.org.saam, versie: 9, naam: 'SAAM' });
    await leg(p.w.wie.beheerder, { id: p.w.org.saam, versie: 0, naam: 'Taalpunt' });
    expect((await log(p.w.wie.fg))?.regels[0]?.id).toBe(voor);
  });

  it('bladert in stukken van vijftig', async () => {
    for (let i = 0; i < 51; i += 1) await p.b.vraag(`insert into wijziging (op, gemeente_id, door, soort) values (now(), $1, $2, 'NORM_GEZET')`, [p.w.gemeenten.dalfsen, p.w.wie.beheerder.lidmaatschapId]);
    const eerste = await log(p.w.wie.fg);
    expect([eerste?.regels.length, eerste?.meer]).toEqual([50, true]);
    const tweede = await log(p.w.wie.fg, { voor: eerste?.regels.at(-1)?.id });
    expect(new Set([...(eerste?.regels ?? []), ...(tweede?.regels ?? [])].map((r) => r.id)).size).toBe((eerste?.regels.length ?? 0) + (tweede?.regels.length ?? 0));
  });
});
