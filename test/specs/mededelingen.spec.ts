import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
let amina: Persona;
let farid: Persona;
beforeAll(async () => {
  p = await portaalStarten();
  amina = await p.b.persona('Amina Voorbeeld', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.amina });
  farid = await p.b.persona('Farid Elders', 'INBURGERAAR', null, { inburgeraarId: p.w.wij.farid });
});
afterAll(() => p.stop());
beforeEach(async () => { await p.b.vraag('delete from mededeling'); });

const PLAATSEN = 'mutation($input: MededelingPlaatsenInput!) { mededelingPlaatsen(input: $input) { mededeling { id titel rollen organisaties talen door ingetrokkenOp } } }';
const LEZEN = '{ mededelingen { id titel tekst taal afzender gezien } }';
const GEZIEN = 'mutation($input: MededelingGezienInput!) { mededelingGezien(input: $input) { ongezien mededelingen { id gezien } } }';
const INTREKKEN = 'mutation($input: MededelingIntrekkenInput!) { mededelingIntrekken(input: $input) { mededeling { ingetrokkenOp } } }';

const plaatsen = (wie: Persona, anders: Record<string, unknown> = {}) => p.als<{ mededelingPlaatsen: { mededeling: { id: string; rollen: string[]; organisaties: string[]; talen: string[]; door: string } } }>(wie, PLAATSEN, { input: {
  idempotentieSleutel: sleutel(), titel: 'Gemeentehuis dicht', tekst: 'Op 24 december is het gemeentehuis dicht.', van: '2026-11-18', tot: '2026-12-24', rollen: [], organisatieIds: [], vertalingen: [], ...anders,
} });
const geplaatst = async (wie: Persona, anders: Record<string, unknown> = {}): Promise<string> => {
  const { data, errors } = await plaatsen(wie, anders);
  expect(errors).toEqual([]);
  return data?.mededelingPlaatsen.mededeling.id ?? '';
};
interface Gelezen { id: string; titel: string; taal: string; afzender: string; gezien: boolean }
const lees = async (wie: Persona) => (await p.als<{ mededelingen: Gelezen[] }>(wie, LEZEN)).data?.mededelingen ?? [];
const titels = async (wie: Persona) => (await lees(wie)).map(({ titel }) => titel);
const velden = (antwoord: Awaited<ReturnType<typeof plaatsen>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);
const code = (antwoord: { errors: { extensions: { code: string } }[] }) => antwoord.errors[0]?.extensions.code;

describe('De gemeente deelt iets mee', () => {
  it('aan iedereen die voor haar werkt, en aan geen inburgeraar of andere gemeente', async () => {
    await geplaatst(p.w.wie.beleidsmedewerker);
    for (const wie of [p.w.wie.consulent, p.w.wie.taaldocent, p.w.wie.sleutelpersoon, p.w.wie.fg, p.w.wie.taalcoach]) expect(await titels(wie)).toEqual(['Gemeentehuis dicht']);
    for (const wie of [amina, p.w.wie.consulentStaphorst]) expect(await titels(wie)).toEqual([]);
    expect((await lees(p.w.wie.taaldocent))[0]).toMatchObject({ afzender: 'Gemeente Dalfsen', taal: 'nl', gezien: false });
  });

  it('aan één rol bij één organisatie, en aan niemand daarnaast', async () => {
    await geplaatst(p.w.wie.teamleider, { rollen: ['TAALDOCENT'], organisatieIds: [p.w.org.wenl] });
    expect(await titels(p.w.wie.taaldocent)).toEqual(['Gemeentehuis dicht']);
    for (const wie of [p.w.wie.taalcoordinator, p.w.wie.coordinatorNlTraining, p.w.wie.consulent]) expect(await titels(wie)).toEqual([]);
  });

  it('vandaag tot en met de laatste dag; wat later begint is er nog niet, wat is ingetrokken meteen niet meer', async () => {
    const id = await geplaatst(p.w.wie.beleidsmedewerker, { tot: '2026-11-18' });
    await geplaatst(p.w.wie.beleidsmedewerker, { titel: 'Straks', van: '2026-11-19' });
    expect(await titels(p.w.wie.taaldocent)).toEqual(['Gemeentehuis dicht']);
    expect((await p.als(p.w.wie.teamleider, INTREKKEN, { input: { idempotentieSleutel: sleutel(), mededelingId: id } })).errors).toEqual([]);
    expect(await titels(p.w.wie.taaldocent)).toEqual([]);
    await p.b.vraag(`update mededeling set van = '2026-11-01', tot = '2026-11-17', ingetrokken_op = null`);
    expect(await titels(p.w.wie.taaldocent)).toEqual([]);
  });

  it('aan inburgeraars in hun taal, en in het Nederlands als die er niet bij staat', async () => {
    await p.b.vraag(`update gebruiker set taal = 'uk' where id = $1`, [amina.gebruikerId]);
    const vertalingen = [{ taal: 'uk', titel: 'Ратуша зачинена', tekst: '24 грудня ратуша зачинена.' }];
    expect((await plaatsen(p.w.wie.beleidsmedewerker, { rollen: ['INBURGERAAR'], vertalingen })).data?.mededelingPlaatsen.mededeling).toMatchObject({ talen: ['uk'] });
    expect((await lees(amina))[0]).toMatchObject({ taal: 'uk', titel: 'Ратуша зачинена' });
    await p.b.vraag(`update gebruiker set taal = 'ti' where id = $1`, [amina.gebruikerId]);
    expect((await lees(amina))[0]).toMatchObject({ taal: 'nl', titel: 'Gemeentehuis dicht' });
    for (const wie of [farid, p.w.wie.taaldocent]) expect(await titels(wie)).toEqual([]);
  });
});

describe('Een coördinator deelt iets mee', () => {
  it('aan de eigen organisatie en aan niemand anders, ook niet aan inburgeraars of andere organisaties', async () => {
    await geplaatst(p.w.wie.taalcoordinator, { titel: 'Nieuw lokaal' });
    for (const wie of [p.w.wie.taaldocent, p.w.wie.andereDocent]) expect(await titels(wie)).toEqual(['Nieuw lokaal']);
    for (const wie of [p.w.wie.coordinatorNlTraining, p.w.wie.consulent, p.w.wie.beleidsmedewerker, amina]) expect(await titels(wie)).toEqual([]);
    expect(velden(await plaatsen(p.w.wie.taalcoordinator, { rollen: ['INBURGERAAR'] }))).toEqual(['rollen KEUZE_ONBEKEND']);
    expect(velden(await plaatsen(p.w.wie.taalcoordinator, { rollen: ['CONSULENT'] }))).toEqual(['rollen KEUZE_ONBEKEND']);
    expect(velden(await plaatsen(p.w.wie.taalcoordinator, { organisatieIds: [p.w.org.larcom] }))).toEqual(['organisatieIds KEUZE_ONBEKEND']);
  });

  it('trekt die van een andere organisatie niet in, en leest die niet in het beheer', async () => {
    const id = await geplaatst(p.w.wie.beleidsmedewerker);
    expect(code(await p.als(p.w.wie.taalcoordinator, INTREKKEN, { input: { idempotentieSleutel: sleutel(), mededelingId: id } }))).toBe('NIET_GEVONDEN');
    expect((await p.als<{ mededelingenBeheer: unknown[] }>(p.w.wie.taalcoordinator, '{ mededelingenBeheer { id } }')).data?.mededelingenBeheer).toEqual([]);
    expect(await titels(p.w.wie.taaldocent)).toEqual(['Gemeentehuis dicht']);
  });
});

describe('Gezien is voor wie het zag', () => {
  it('wie haar weglegt ziet haar zo, een collega niet; twee keer is één keer', async () => {
    const mededelingId = await geplaatst(p.w.wie.beleidsmedewerker);
    for (let i = 0; i < 2; i += 1) {
      expect((await p.als(p.w.wie.taaldocent, GEZIEN, { input: { idempotentieSleutel: sleutel(), mededelingId } })).data).toEqual({ mededelingGezien: { ongezien: 0, mededelingen: [{ id: mededelingId, gezien: true }] } });
    }
    expect((await lees(p.w.wie.andereDocent))[0]?.gezien).toBe(false);
  });

  it('wat niet voor u staat kunt u niet wegleggen, gelijk aan wat niet bestaat', async () => {
    const mededelingId = await geplaatst(p.w.wie.taalcoordinator);
    const verborgen = await p.als(p.w.wie.consulent, GEZIEN, { input: { idempotentieSleutel: sleutel(), mededelingId } });
    expect(code(verborgen)).toBe('NIET_GEVONDEN');
    expect(verborgen.tekst).toBe((await p.als(p.w.wie.consulent, GEZIEN, { input: { idempotentieSleutel: sleutel(), mededelingId: randomUUID() } })).tekst);
  });
});

describe('Een mededeling wordt geweigerd', () => {
  it('zonder woorden, met te veel woorden, of op dagen die niet kunnen', async () => {
    expect(velden(await plaatsen(p.w.wie.beleidsmedewerker, { titel: ' ', tekst: 'x'.repeat(1001), van: '2026-11-17' }))).toEqual(['titel VELD_VERPLICHT', 'tekst TEKST_TE_LANG', 'van DATUM_IN_VERLEDEN']);
    expect(velden(await plaatsen(p.w.wie.beleidsmedewerker, { van: '2026-11-20', tot: '2026-11-19' }))).toEqual(['tot PERIODE_ONJUIST']);
  });

  it('vertaald zonder dat zij voor inburgeraars is, of twee keer in dezelfde taal', async () => {
    const uk = { taal: 'uk', titel: 'А', tekst: 'Б' };
    expect(velden(await plaatsen(p.w.wie.beleidsmedewerker, { vertalingen: [uk] }))).toEqual(['vertalingen VELDEN_PASSEN_NIET']);
    expect(velden(await plaatsen(p.w.wie.beleidsmedewerker, { rollen: ['INBURGERAAR'], vertalingen: [uk, uk, { ...uk, taal: 'nl' }] }))).toEqual(['vertalingen.1.taal STAAT_ER_AL', 'vertalingen.2.taal KEUZE_ONBEKEND']);
  });

  it('van wie niet namens een organisatie spreekt', async () => {
    for (const wie of [p.w.wie.consulent, p.w.wie.taaldocent, p.w.wie.sleutelpersoon, amina]) expect(code(await plaatsen(wie))).toBe('GEEN_TOEGANG');
  });
});
