import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portaal, portaalStarten, sleutel } from '../support/portaal.ts';
import type { Persona } from '../world/wereld.ts';

let p: Portaal;
beforeAll(async () => { p = await portaalStarten(); });
afterAll(() => p.stop());

const RAPPORTEREN = `mutation($input: VoortgangRapporterenInput!) { voortgangRapporteren(input: $input) { inburgeraar { id
  taalVoortgang { laatsteRapportageOp niveaus { vaardigheid niveau } rapportages { datum inzet opmerking herkomst { organisatie } niveaus { vaardigheid niveau } } } } } }`;
interface Uitkomst { voortgangRapporteren: { inburgeraar: { taalVoortgang: { niveaus: { vaardigheid: string; niveau: string }[]; rapportages: object[] } } } }

const rapporteren = (wie: Persona, anders: Record<string, unknown> = {}) => p.als<Uitkomst>(wie, RAPPORTEREN, { input: {
  idempotentieSleutel: sleutel(), inburgeraarId: p.w.wij.amina, datum: '2026-11-16', inzet: 'GOED', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }], ...anders,
} });
const velden = (antwoord: Awaited<ReturnType<typeof rapporteren>>) => antwoord.errors[0]?.extensions.velden?.map((v) => `${v.veld} ${v.code}`);

describe('Een taaldocent rapporteert de voortgang van een cursist (Bi 9.2.4)', () => {
  it('per vaardigheid; de nieuwste rapportage telt en de vorige blijft staan', async () => {
    await rapporteren(p.w.wie.taaldocent, { datum: '2026-08-03', niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A0' }, { vaardigheid: 'SPREKEN', niveau: 'A1' }] });
    const { data, errors } = await rapporteren(p.w.wie.taaldocent, { opmerking: ' Leest nu korte teksten. ' });
    expect(errors).toEqual([]);
    const voortgang = data?.voortgangRapporteren.inburgeraar.taalVoortgang;
    expect(voortgang?.niveaus).toEqual([{ vaardigheid: 'LEZEN', niveau: 'A1' }, { vaardigheid: 'SPREKEN', niveau: 'A1' }]);
    expect(voortgang?.rapportages).toEqual([
      { datum: '2026-11-16', inzet: 'GOED', opmerking: 'Leest nu korte teksten.', herkomst: { organisatie: 'WenL' }, niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }] },
      { datum: '2026-08-03', inzet: 'GOED', opmerking: null, herkomst: { organisatie: 'WenL' }, niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A0' }, { vaardigheid: 'SPREKEN', niveau: 'A1' }] },
    ]);
  });

  it('een dubbele tik is één rapportage', async () => {
    const aantal = async () => (await p.b.vraag('select 1 from voortgangsrapportage')).length;
    const voor = await aantal();
    const idempotentieSleutel = sleutel();
    for (let i = 0; i < 2; i += 1) expect((await rapporteren(p.w.wie.taaldocent, { idempotentieSleutel })).errors).toEqual([]);
    expect(await aantal()).toBe(voor + 1);
  });

  it('staat in het auditlog als geschreven', async () => {
    await rapporteren(p.w.wie.taaldocent);
    expect(await p.b.vraag(`select rubrieken, personen, opdracht from auditregel where soort = 'SCHRIJVEN' and operatie = 'voortgangRapporteren' order by id desc limit 1`))
      .toEqual([{ rubrieken: ['TAAL_VOORTGANG'], personen: [p.w.wij.amina], opdracht: 'TAAL' }]);
  });
});

describe('Een rapportage wordt geweigerd', () => {
  it('met alle bezwaren tegelijk, elk bij zijn veld', async () => {
    const antwoord = await rapporteren(p.w.wie.taaldocent, {
      datum: '2026-11-19', inzet: 'PRIMA', opmerking: 'x'.repeat(2001),
      niveaus: [{ vaardigheid: 'LEZEN', niveau: 'A1' }, { vaardigheid: 'LEZEN', niveau: 'A2' }, { vaardigheid: 'REKENEN', niveau: 'C1' }],
    });
    expect(antwoord.errors[0]?.extensions.code).toBe('INVOER_ONJUIST');
    expect(velden(antwoord)).toEqual([
      'datum DATUM_IN_TOEKOMST', 'inzet INVOER_ONJUIST', 'opmerking TEKST_TE_LANG', 'niveaus.1.vaardigheid VAARDIGHEID_DUBBEL',
      'niveaus.2.vaardigheid INVOER_ONJUIST', 'niveaus.2.niveau INVOER_ONJUIST',
    ]);
    expect(antwoord.tekst).not.toContain('REKENEN');
  });

  it('zonder één vaardigheid, of met meer dan twintig', async () => {
    expect(velden(await rapporteren(p.w.wie.taaldocent, { niveaus: [] }))).toEqual(['niveaus VELD_VERPLICHT']);
    const veel = Array.from({ length: 21 }, () => ({ vaardigheid: 'LEZEN', niveau: 'A1' }));
    expect((await rapporteren(p.w.wie.taaldocent, { niveaus: veel })).errors[0]?.extensions.code).toBe('VERZOEK_TE_GROOT');
  });

  it('over een dag voor de inschrijving; op de eerste dag mag het', async () => {
    expect(velden(await rapporteren(p.w.wie.taaldocent, { datum: '2024-12-31' }))).toEqual(['datum BUITEN_PLAATSING']);
    expect((await rapporteren(p.w.wie.taaldocent, { datum: '2025-01-01' })).errors).toEqual([]);
  });

  it('over een cursist van een ander gelijk aan een cursist die niet bestaat', async () => {
    const verborgen = await rapporteren(p.w.wie.taaldocent, { inburgeraarId: p.w.wij.bilal });
    const onbekend = await rapporteren(p.w.wie.taaldocent, { inburgeraarId: randomUUID() });
    expect(verborgen.errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
    expect(verborgen.tekst).toBe(onbekend.tekst);
  });

  it('na het einde van de opdracht: voortgang is geen les die nog af moet', async () => {
    expect((await rapporteren(p.w.wie.taalcoordinator, { inburgeraarId: p.w.wij.daoud, datum: '2026-09-16' })).errors[0]?.extensions.code).toBe('NIET_GEVONDEN');
  });

  it('door een consulent: die leest wat de school schreef', async () => {
    expect((await rapporteren(p.w.wie.consulent)).errors[0]?.extensions.code).toBe('GEEN_TOEGANG');
  });
});
